/// Decoding of one character of valid UTF-8.
enum UTF8Scalar {
  /// The scalar at `index` and its length in bytes; nil for a byte that starts none.
  @inline(__always)
  static func decode(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (scalar: UInt32, length: Int)? {
    let first: UInt32 = UInt32(bytes[index])
    if first < 0x80 { return (first, 1) }
    let left: Int = bytes.count - index
    if first >= 0xC2, first < 0xE0, left >= 2 {
      return ((first & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F), 2)
    }
    if first >= 0xE0, first < 0xF0, left >= 3 {
      return ((first & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6 | UInt32(bytes[index + 2] & 0x3F), 3)
    }
    if first >= 0xF0, first < 0xF5, left >= 4 {
      let high: UInt32 = (first & 0x07) << 18 | UInt32(bytes[index + 1] & 0x3F) << 12
      return (high | UInt32(bytes[index + 2] & 0x3F) << 6 | UInt32(bytes[index + 3] & 0x3F), 4)
    }
    return nil
  }
}
