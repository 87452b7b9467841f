/// Markers of headings and items at the start of a line, with the mark that closes them.
enum MarkerScanner {
  /// The end of a marker of digits that starts at `start`: `1.`, `2.1.`, `2.1`, `10)`; nil where there is none.
  static func end(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard let (digitsEnd, groups, lastLength) = groups(bytes, from: start) else { return nil }
    // `1.000` is a number: a group after the first has three digits only in an amount.
    if groups > 1, lastLength == 3 { return nil }
    var end: Int = digitsEnd
    switch bytes[end] {
    case UInt8(ascii: "."), UInt8(ascii: ")"):
      end += 1
    case UInt8(ascii: " "), UInt8(ascii: "\t"), 0xC2:
      if groups == 1 { return nil }
    default:
      return nil
    }
    return follows(bytes, end) ? end : nil
  }

  /// The end and number of groups of one to three digits with full stops between, and the length of the last; nil for
  /// more than six of them, for longer ones, and where the text ends after them.
  private static func groups(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> (end: Int, count: Int, lastLength: Int)? {
    var group: Int = start
    for count in 1...6 {
      var end: Int = group
      while end < bytes.count, bytes[end].isDigit { end += 1 }
      guard end - group <= 3, end < bytes.count else { return nil }
      guard bytes[end] == UInt8(ascii: "."), end + 1 < bytes.count, bytes[end + 1].isDigit else {
        return (end, count, end - group)
      }
      group = end + 1
    }
    return nil
  }

  /// The end of a marker of the letters in `letters`: `a)`, `b.`, `đ)`, `IV.`; nil where there is none.
  static func end(_ bytes: UnsafeBufferPointer<UInt8>, letters: Range<Int>) -> Int? {
    let end: Int = letters.upperBound
    guard end < bytes.count, bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")") else { return nil }
    guard isSingle(bytes, letters) || isRoman(bytes, letters) || isSmallRoman(bytes, letters) else { return nil }
    return follows(bytes, end + 1) ? end + 1 : nil
  }

  private static func isSingle(_ bytes: UnsafeBufferPointer<UInt8>, _ letters: Range<Int>) -> Bool {
    letters.count == 1 || (letters.count == 2 && bytes[letters.lowerBound] >= 0xC3)
  }

  private static func isRoman(_ bytes: UnsafeBufferPointer<UInt8>, _ letters: Range<Int>) -> Bool {
    RomanNumeral.isWritten(bytes, letters) && RomanNumeral.value(bytes[letters]) != nil
  }

  /// `ii)`, `iv)`: small Roman numerals of more than one letter.
  private static func isSmallRoman(_ bytes: UnsafeBufferPointer<UInt8>, _ letters: Range<Int>) -> Bool {
    guard bytes[letters.upperBound] == UInt8(ascii: ")"), letters.allSatisfy({ bytes[$0] & 0x20 != 0 }) else {
      return false
    }
    return RomanNumeral.value(letters.map { bytes[$0] & ~0x20 }) != nil
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
}
