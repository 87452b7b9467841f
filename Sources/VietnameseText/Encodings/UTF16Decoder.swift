/// Decoding of UTF-16 into UTF-8, strictly.
struct UTF16Decoder {
  /// The byte order: `.utf16LittleEndian` or `.utf16BigEndian`.
  let encoding: TextEncoding

  /// The UTF-8 of `bytes` from `start` on.
  ///
  /// - Throws: `malformed` with the offset of the first lone surrogate, `truncated` where the text ends within a character.
  func decode(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) throws(TextDecodingError) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var index: Int = start
    while index < bytes.count {
      guard index + 2 <= bytes.count else { throw .truncated(encoding: encoding, offset: index) }
      let unit: UInt32 = self.unit(bytes, at: index)
      guard unit & 0xF800 == 0xD800 else {
        UTF8Encoding.append(unit, to: &output)
        index += 2
        continue
      }
      guard unit < 0xDC00 else { throw .malformed(encoding: encoding, offset: index) }
      guard index + 4 <= bytes.count else { throw .truncated(encoding: encoding, offset: index) }
      let low: UInt32 = self.unit(bytes, at: index + 2)
      guard low & 0xFC00 == 0xDC00 else { throw .malformed(encoding: encoding, offset: index) }
      UTF8Encoding.append(0x10000 + ((unit & 0x3FF) << 10 | low & 0x3FF), to: &output)
      index += 4
    }
    return output
  }

  @inline(__always)
  private func unit(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt32 {
    let first = UInt32(bytes[index])
    let second = UInt32(bytes[index + 1])
    return encoding == .utf16BigEndian ? first << 8 | second : second << 8 | first
  }
}
