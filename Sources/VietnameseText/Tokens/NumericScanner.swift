/// Tokens that start with a digit.
enum NumericScanner {
  /// The kind and end of the token that starts with the digit at `start`.
  static func scan(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> (kind: Token.Kind, end: Int) {
    let first: Int = digitsEnd(bytes, start)
    guard first + 1 < bytes.count else { return (.number, first) }
    let separator: UInt8 = bytes[first]
    let isSlash: Bool = separator == UInt8(ascii: "/")
    if isSlash || separator == UInt8(ascii: "-") || separator == UInt8(ascii: "."), isDigit(bytes[first + 1]) {
      let second: Int = digitsEnd(bytes, first + 1)
      let lengths: (Int, Int) = (first - start, second - first - 1)
      if second + 1 < bytes.count, bytes[second] == separator, isDigit(bytes[second + 1]), lengths.0 <= 2,
        lengths.1 <= 2
      {
        let third: Int = digitsEnd(bytes, second + 1)
        let length: Int = third - second - 1
        if length == 4 || (length == 2 && isSlash) { return (.date, third) }
      }
      if isSlash {
        if lengths.1 == 4, let end = symbolEnd(bytes, separator: second) { return (.symbol, end) }
        if lengths.0 <= 2, lengths.1 == 4 { return (.date, second) }
        return (.fraction, second)
      }
      if separator == UInt8(ascii: ".") { return (.decimal, decimalEnd(bytes, second)) }
      return (.number, first)
    }
    if let end = symbolEnd(bytes, separator: first) { return (.symbol, end) }
    return (.number, first)
  }

  /// The end of a document number whose serial ends at `index`; nil where none follows. A serial may carry a letter
  /// (`30c`); after it come groups of letters and digits with `/`, `-`, `&`, of which the first starts with a capital.
  private static func symbolEnd(_ bytes: UnsafeBufferPointer<UInt8>, separator index: Int) -> Int? {
    var index: Int = index
    guard index < bytes.count else { return nil }
    if isSmallLetter(bytes[index]) || (isCapital(bytes, index) && bytes[index] < 0x80) { index += 1 }
    guard index + 1 < bytes.count, bytes[index] == UInt8(ascii: "/") || bytes[index] == UInt8(ascii: "-") else {
      return nil
    }
    guard isCapital(bytes, index + 1) else { return nil }
    var hasSlash: Bool = bytes[index] == UInt8(ascii: "/")
    var end: Int = index
    while index < bytes.count {
      let byte: UInt8 = bytes[index]
      if isWordByte(byte) {
        index += 1
        end = index
      } else if byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
        || byte == UInt8(ascii: "&")
      {
        guard index + 1 < bytes.count, isWordByte(bytes[index + 1]) else { break }
        if byte == UInt8(ascii: "/") { hasSlash = true }
        index += 1
      } else if byte == UInt8(ascii: ","), index + 1 < bytes.count, isCapital(bytes, index + 1) {
        index += 1
      } else if byte == UInt8(ascii: "."), index + 2 < bytes.count, isCapital(bytes, index + 1),
        isCapitalOrDigit(bytes, index + 2)
      {
        index += 1
      } else {
        break
      }
    }
    return hasSlash ? end : nil
  }

  @inline(__always)
  private static func digitsEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var index: Int = start
    while index < bytes.count, isDigit(bytes[index]) { index += 1 }
    return index
  }

  private static func decimalEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var index: Int = start
    while index + 1 < bytes.count, bytes[index] == UInt8(ascii: "."), isDigit(bytes[index + 1]) {
      index = digitsEnd(bytes, index + 1)
    }
    return index
  }

  @inline(__always)
  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  @inline(__always)
  private static func isSmallLetter(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }

  /// Letters and digits, and every byte of the letters beyond ASCII.
  @inline(__always)
  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0x80...0xBF, 0xC3...0xC9, 0xE1: true
    default: false
    }
  }

  private static func isCapital(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    let byte: UInt8 = bytes[index]
    if byte < 0x80 { return byte >= 0x41 && byte <= 0x5A }
    if byte >= 0xC3, byte <= 0xC9, index + 1 < bytes.count { return LetterCase.isCapital(byte, bytes[index + 1]) }
    if byte == 0xE1, index + 2 < bytes.count { return LetterCase.isCapital(third: bytes[index + 2]) }
    return false
  }

  private static func isCapitalOrDigit(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    isDigit(bytes[index]) || isCapital(bytes, index)
  }
}
