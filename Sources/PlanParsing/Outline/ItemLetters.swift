/// The letters that mark items, in the order of the Vietnamese alphabet as plans use it: a b c d đ e g h i k … without
/// ă â ê ô ơ (Nghị định 30/2020/NĐ-CP, Phụ lục I); f, j, w, z are let pass where an author uses them.
enum ItemLetters {
  /// The place of a letter in the alphabet, from 1; nil for anything else.
  static func ordinal(of letter: some Collection<UInt8>) -> Int? {
    guard let first = letter.first else { return nil }
    let second: UInt8? = letter.dropFirst().first
    switch (first, second, letter.count) {
    // đ Đ, and ð Ð that stand for them
    case (0xC4, 0x91, 2), (0xC4, 0x90, 2), (0xC3, 0xB0, 2), (0xC3, 0x90, 2): return 5
    case (0xC6, 0xB0, 2), (0xC6, 0xAF, 2): return 23  // ư Ư
    case (_, nil, 1): break
    default: return nil
    }
    let small: UInt8 = first | 0x20
    guard small >= UInt8(ascii: "a"), small <= UInt8(ascii: "z") else { return nil }
    let place: Int = Int(small - UInt8(ascii: "a")) + 1
    // đ comes after d, ư after u.
    return place + (place > 4 ? 1 : 0) + (place > 21 ? 1 : 0)
  }

  /// Whether the letter is a capital.
  static func isCapital(_ letter: some Collection<UInt8>) -> Bool {
    guard let first = letter.first else { return false }
    if first == 0xC3 || first == 0xC4 || first == 0xC6 {
      return letter.dropFirst().first == 0x90 || letter.dropFirst().first == 0xAF
    }
    return first >= UInt8(ascii: "A") && first <= UInt8(ascii: "Z")
  }
}
