/// Finds the bytes that JSON does not let stand in a string as they are: `"`, `\` and controls below 0x20.
enum EscapeScan {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// The offset of the first such byte at or after `start`, or the length of `bytes`.
  ///
  /// Eight bytes are looked at in one step. A step may flag a byte wrongly only above one that it flags rightly, so the
  /// lowest flag is exact.
  static func firstEscaped(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var offset: Int = start
    let raw = UnsafeRawBufferPointer(bytes)
    while offset + 8 <= raw.count {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      let flags = flags(of: word)
      if flags != 0 { return offset + flags.trailingZeroBitCount / 8 }
      offset += 8
    }
    while offset < bytes.count, !isEscaped(bytes[offset]) { offset += 1 }
    return offset
  }

  /// The high bit of each byte of `word` that must be escaped; exact up to the lowest.
  private static func flags(of word: UInt64) -> UInt64 {
    let quotes = word ^ (ones &* UInt64(UInt8(ascii: "\"")))
    let backslashes = word ^ (ones &* UInt64(UInt8(ascii: "\\")))
    let controls = (word &- ones &* 0x20) & ~word
    return (controls | zeros(quotes) | zeros(backslashes)) & highBits
  }

  private static func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }
}
