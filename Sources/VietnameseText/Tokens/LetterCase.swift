/// Capital and small letters of Vietnamese text, byte by byte in UTF-8: the last byte of a letter tells its case.
enum LetterCase {
  /// Whether the letter of two bytes is a capital.
  @inline(__always)
  static func isCapital(_ first: UInt8, _ second: UInt8) -> Bool {
    switch first {
    case 0xC3: second & 0x20 == 0
    case 0xC6: second == 0xA0 || second == 0xAF
    case 0xC4, 0xC5: second & 1 == 0
    default: false
    }
  }

  /// Whether the letter of three bytes that starts with 0xE1 is a capital.
  @inline(__always)
  static func isCapital(third: UInt8) -> Bool { third & 1 == 0 }

  /// Whether a capital stands at `index`.
  static func isCapital(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    guard index < bytes.count else { return false }
    let byte: UInt8 = bytes[index]
    if byte < 0x80 { return byte >= 0x41 && byte <= 0x5A }
    if byte >= 0xC3, byte <= 0xC9, index + 1 < bytes.count { return isCapital(byte, bytes[index + 1]) }
    if byte == 0xE1, index + 2 < bytes.count { return isCapital(third: bytes[index + 2]) }
    return false
  }

  /// How the letters of a word are written.
  static func traits(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Token.Traits {
    guard isCapital(bytes, range.lowerBound) else { return [] }
    for index in range where bytes[index] & 0xC0 != 0x80 && !isCapital(bytes, index) { return .capitalized }
    return RomanNumeral.isWritten(bytes, range) ? [.capitalized, .capitals, .roman] : [.capitalized, .capitals]
  }

  /// The byte at `index` as it is in the capital of its letter.
  static func capital(in bytes: [UInt8], at index: Int) -> UInt8 {
    let byte: UInt8 = bytes[index]
    if byte < 0x80 { return byte >= 0x61 && byte <= 0x7A ? byte & ~0x20 : byte }
    guard index > 0, byte & 0xC0 == 0x80 else { return byte }
    switch bytes[index - 1] {
    case 0xC3: return byte & ~0x20
    case 0xC4, 0xC5: return byte & ~1
    case 0xC6: return byte == 0xA1 ? 0xA0 : (byte == 0xB0 ? 0xAF : byte)
    default: break
    }
    if index > 1, bytes[index - 2] == 0xE1, bytes[index - 1] & 0xC0 == 0x80 { return byte & ~1 }
    return byte
  }
}
