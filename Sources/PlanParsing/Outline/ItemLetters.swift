/// The letters that mark items, in the order of the Vietnamese alphabet as plans use it: a b c d đ e g h i k … without
/// ă â ê ô ơ (Nghị định 30/2020/NĐ-CP, Phụ lục I); f, j, w, z are let pass where an author uses them.
enum ItemLetters {
  private static let alphabet: [[UInt8]] = [
    "a", "b", "c", "d", "đ", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "ư",
    "v", "w", "x", "y", "z",
  ].map { Array($0.utf8) }

  private static let capitals: [[UInt8]] = [
    "A", "B", "C", "D", "Đ", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "R", "S", "T", "U", "Ư",
    "V", "W", "X", "Y", "Z",
  ].map { Array($0.utf8) }

  /// The place of a letter in the alphabet, from 1; nil for anything else.
  static func ordinal(of letter: some Collection<UInt8>) -> Int? {
    for (index, candidate) in alphabet.enumerated() where candidate.elementsEqual(letter) { return index + 1 }
    for (index, candidate) in capitals.enumerated() where candidate.elementsEqual(letter) { return index + 1 }
    return nil
  }

  /// Whether the letter is a capital.
  static func isCapital(_ letter: some Collection<UInt8>) -> Bool {
    capitals.contains { $0.elementsEqual(letter) }
  }
}
