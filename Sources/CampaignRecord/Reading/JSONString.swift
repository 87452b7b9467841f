/// Makes the characters of a JSON string from its bytes. The bytes are those of a parsed document: every escape is whole.
enum JSONString {
  /// The UTF-8 of what stands between quotation marks as `text`.
  static func unescaped(_ text: JSONText, in bytes: [UInt8]) -> ArraySlice<UInt8> {
    guard text.hasEscapes else { return bytes[text.start..<text.end] }
    var result: [UInt8] = []
    result.reserveCapacity(text.end - text.start)
    var offset = text.start
    while offset < text.end {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\\") {
        offset += unescape(bytes[offset..<text.end], to: &result)
      } else {
        result.append(byte)
        offset += 1
      }
    }
    return result[...]
  }

  /// Appends what the escape at the start of `bytes` stands for; the number of its bytes.
  private static func unescape(_ bytes: ArraySlice<UInt8>, to result: inout [UInt8]) -> Int {
    let start = bytes.startIndex
    switch bytes[start + 1] {
    case UInt8(ascii: "b"): result.append(0x08)
    case UInt8(ascii: "f"): result.append(0x0C)
    case UInt8(ascii: "n"): result.append(0x0A)
    case UInt8(ascii: "r"): result.append(0x0D)
    case UInt8(ascii: "t"): result.append(0x09)
    case UInt8(ascii: "u"):
      let first = codeUnit(bytes, at: start + 2)
      guard UTF16.isLeadSurrogate(first) else {
        append(UInt32(first), to: &result)
        return 6
      }
      let second = codeUnit(bytes, at: start + 8)
      append(0x1_0000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00), to: &result)
      return 12
    case let itself: result.append(itself)
    }
    return 2
  }

  private static func codeUnit(_ bytes: ArraySlice<UInt8>, at offset: Int) -> UInt16 {
    bytes[offset..<offset + 4].reduce(0) { unit, byte in unit << 4 | (hexadecimalValue(of: byte) ?? 0) }
  }

  private static func append(_ value: UInt32, to result: inout [UInt8]) {
    guard let scalar = Unicode.Scalar(value) else { return }
    result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  /// The value of a hexadecimal digit; nil for any other byte.
  static func hexadecimalValue(of byte: UInt8) -> UInt16? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return UInt16(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): return UInt16(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): return UInt16(byte - UInt8(ascii: "A") + 10)
    default: return nil
    }
  }
}
