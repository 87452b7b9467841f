/// Markers of headings and items at the start of a line, with the mark that closes them.
enum MarkerScanner {
  /// The end of a marker of digits that starts at `start`: `1.`, `2.1.`, `2.1`, `10)`; nil where there is none.
  static func end(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var index: Int = start
    var groups: Int = 0
    while true {
      let group: Int = index
      while index < bytes.count, isDigit(bytes[index]) { index += 1 }
      guard index > group, index - group <= 3 else { return nil }
      groups += 1
      guard groups <= 6, index < bytes.count else { return nil }
      if bytes[index] == UInt8(ascii: "."), index + 1 < bytes.count, isDigit(bytes[index + 1]) {
        index += 1
        continue
      }
      break
    }
    // `1.000` is a number: a group after the first has three digits only in an amount.
    if groups > 1, index - start >= 5, index - 3 > start, bytes[index - 4] == UInt8(ascii: ".") { return nil }
    switch bytes[index] {
    case UInt8(ascii: "."), UInt8(ascii: ")"):
      index += 1
    case UInt8(ascii: " "), UInt8(ascii: "\t"), 0xC2:
      if groups == 1 { return nil }
    default:
      return nil
    }
    return follows(bytes, index) ? index : nil
  }

  /// The end of a marker of the letters in `letters`: `a)`, `b.`, `đ)`, `IV.`; nil where there is none.
  static func end(_ bytes: UnsafeBufferPointer<UInt8>, letters: Range<Int>) -> Int? {
    let end: Int = letters.upperBound
    guard end < bytes.count else { return nil }
    let closing: UInt8 = bytes[end]
    guard closing == UInt8(ascii: ".") || closing == UInt8(ascii: ")") else { return nil }
    let isSingle: Bool =
      letters.count == 1 || (letters.count == 2 && bytes[letters.lowerBound] >= 0xC3 && bytes[letters.lowerBound] < 0xE0)
    if !isSingle {
      let isRoman: Bool = letters.allSatisfy { bytes[$0] & 0x20 == 0 } && RomanNumeral.value(bytes[letters]) != nil
      guard isRoman || isSmallRoman(bytes, letters) else { return nil }
    }
    return follows(bytes, end + 1) ? end + 1 : nil
  }

  /// `ii)`, `iv)`: small Roman numerals of more than one letter.
  private static func isSmallRoman(_ bytes: UnsafeBufferPointer<UInt8>, _ letters: Range<Int>) -> Bool {
    guard bytes[letters.upperBound] == UInt8(ascii: ")") else { return false }
    return RomanNumeral.value(letters.map { bytes[$0] & ~0x20 }) != nil && letters.allSatisfy { bytes[$0] & 0x20 != 0 }
  }

  /// What may follow a marker: blank space, markdown, a letter or a quotation mark, or the line's end; no digit.
  private static func follows(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    guard index < bytes.count else { return true }
    switch bytes[index] {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"),
      UInt8(ascii: ")"), UInt8(ascii: "/"), UInt8(ascii: "%"):
      return false
    default:
      return true
    }
  }

  @inline(__always)
  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
