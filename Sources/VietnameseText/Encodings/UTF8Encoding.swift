/// UTF-8 of single characters, strictly as the Unicode Standard has it (section 3.9, table 3-7).
enum UTF8Encoding {
  /// The character at `index` and its length in bytes.
  ///
  /// - Throws: `malformed` or `truncated`, with `index` as the offset.
  @inline(__always)
  static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) throws(TextDecodingError) -> (scalar: UInt32, length: Int) {
    let first = UInt32(bytes[index])
    if first < 0x80 { return (first, 1) }
    guard first >= 0xC2, first < 0xF5 else { throw .malformed(encoding: .utf8, offset: index) }
    let length: Int = first < 0xE0 ? 2 : (first < 0xF0 ? 3 : 4)
    var scalar: UInt32 = first & (0x7F >> UInt32(length))
    var allowed: ClosedRange<UInt8> = secondBytes(after: UInt8(first))
    for position in index + 1..<index + length {
      guard position < bytes.count else { throw .truncated(encoding: .utf8, offset: index) }
      guard allowed.contains(bytes[position]) else { throw .malformed(encoding: .utf8, offset: index) }
      scalar = scalar << 6 | UInt32(bytes[position] & 0x3F)
      allowed = 0x80...0xBF
    }
    return (scalar, length)
  }

  /// The second bytes that leave no overlong form, no surrogate and nothing past U+10FFFF.
  @inline(__always)
  private static func secondBytes(after first: UInt8) -> ClosedRange<UInt8> {
    switch first {
    case 0xE0: 0xA0...0xBF
    case 0xED: 0x80...0x9F
    case 0xF0: 0x90...0xBF
    case 0xF4: 0x80...0x8F
    default: 0x80...0xBF
    }
  }

  /// The bytes that a scalar takes.
  @inline(__always)
  static func length(of scalar: UInt32) -> Int { scalar < 0x80 ? 1 : (scalar < 0x800 ? 2 : (scalar < 0x10000 ? 3 : 4)) }

  /// The bytes of a scalar in the low bytes of a word, first byte lowest.
  @inline(__always)
  static func word(of scalar: UInt32) -> UInt32 {
    if scalar < 0x80 { return scalar }
    if scalar < 0x800 { return 0x80C0 | scalar >> 6 | (scalar & 0x3F) << 8 }
    if scalar < 0x10000 { return 0x80_80E0 | scalar >> 12 | (scalar >> 6 & 0x3F) << 8 | (scalar & 0x3F) << 16 }
    let low: UInt32 = (scalar >> 6 & 0x3F) << 16 | (scalar & 0x3F) << 24
    return 0x8080_80F0 | scalar >> 18 | (scalar >> 12 & 0x3F) << 8 | low
  }

  /// Appends the bytes of a scalar.
  @inline(__always)
  static func append(_ scalar: UInt32, to output: inout [UInt8]) {
    var word: UInt32 = self.word(of: scalar)
    for _ in 0..<length(of: scalar) {
      output.append(UInt8(truncatingIfNeeded: word))
      word >>= 8
    }
  }
}
