/// Document numbers: `227/KH-LĐLĐ`, `34-CT/TW`, `98/2023/NĐ-CP`.
enum SymbolScanner {
  /// The most bytes after the serial. Longer ones are none, and looking for their end again and again would take long.
  private static let longest: Int = 96

  /// The end of a document number whose serial ends at `serialEnd`; nil where none follows. A serial may carry a letter
  /// (`30c`); after it come groups of letters and digits with `/`, `-`, `&`, of which the first starts with a capital.
  static func end(_ bytes: UnsafeBufferPointer<UInt8>, serialEnd: Int) -> Int? {
    var index: Int = serialEnd
    guard index < bytes.count else { return nil }
    if isLetter(bytes[index]) { index += 1 }
    guard index + 1 < bytes.count, bytes[index] == UInt8(ascii: "/") || bytes[index] == UInt8(ascii: "-"),
      LetterCase.isCapital(bytes, index + 1)
    else { return nil }
    let start: Int = index
    var hasSlash: Bool = false
    var end: Int = index
    while index < bytes.count {
      if isWordByte(bytes[index]) {
        index += 1
        end = index
      } else if goesOn(bytes, after: index) {
        if bytes[index] == UInt8(ascii: "/") { hasSlash = true }
        index += 1
      } else {
        break
      }
      guard index - serialEnd <= longest else { return nil }
    }
    guard hasSlash else { return nil }
    return gluedWord(bytes, start + 1..<end).map { word in endBefore(word, bytes, start) } ?? end
  }

  /// The start of a word that no number has, which lost the space before it: `70-TB/TWngày 06`, `12/QĐ-UBNDcủa`.
  private static func gluedWord(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    // All of them have a letter beyond ASCII behind small or large ones: few numbers go further than this.
    for index in range where bytes[index] >= 0xC3 && bytes[index] != 0xC4 {
      func reads(_ word: StaticString, from first: Int) -> Bool {
        guard first >= range.lowerBound, first + word.utf8CodeUnitCount <= range.upperBound else { return false }
        for offset in 0..<word.utf8CodeUnitCount where bytes[first + offset] != word.utf8Start[offset] { return false }
        return true
      }
      if reads("ngày", from: index - 2) || reads("Ngày", from: index - 2) || reads("NGÀY", from: index - 2) {
        return index - 2
      }
      if reads("của", from: index - 1) || reads("về", from: index - 1) { return index - 1 }
    }
    return nil
  }

  /// The end of the number before a glued word; nil where nothing is left of it.
  private static func endBefore(_ word: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    let last: UInt8 = bytes[word - 1]
    let end: Int = last == UInt8(ascii: "-") || last == UInt8(ascii: "/") ? word - 1 : word
    return bytes[start..<max(start, end)].contains(UInt8(ascii: "/")) ? end : nil
  }

  /// Whether the number goes on after the mark at `index`.
  private static func goesOn(_ bytes: UnsafeBufferPointer<UInt8>, after index: Int) -> Bool {
    guard index + 1 < bytes.count else { return false }
    switch bytes[index] {
    case UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "&"):
      return isWordByte(bytes[index + 1])
    // After a comma or full stop there may also be a new sentence or item: `BTCTU,BTGTU` but `34-CT/TW,Hướng dẫn`.
    case UInt8(ascii: ","):
      return LetterCase.isCapital(bytes, index + 1) && LetterCase.isCapital(bytes, letterEnd(bytes, index + 1))
    case UInt8(ascii: "."):
      let next: Int = letterEnd(bytes, index + 1)
      return LetterCase.isCapital(bytes, index + 1)
        && (LetterCase.isCapital(bytes, next) || (next < bytes.count && bytes[next].isDigit))
    default:
      return false
    }
  }

  /// The index after the letter at `index`.
  private static func letterEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    index + (bytes[index] < 0x80 ? 1 : (bytes[index] < 0xE0 ? 2 : 3))
  }

  @inline(__always)
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A && byte < 0x80 }

  /// Letters and digits, and every byte of the letters beyond ASCII.
  @inline(__always)
  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0x80...0xBF, 0xC3...0xC9, 0xE1: true
    default: false
    }
  }
}
