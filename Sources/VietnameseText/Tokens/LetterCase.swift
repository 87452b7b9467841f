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
