/// U+FEFF at the start of a text, by which its encoding is known.
enum ByteOrderMark {
  /// The encoding whose mark `bytes` start with, and the length of the mark; nil where there is none.
  static func encoding(of bytes: UnsafeBufferPointer<UInt8>) -> (encoding: TextEncoding, markLength: Int)? {
    if starts(bytes, with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if starts(bytes, with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if starts(bytes, with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    return nil
  }

  /// The name of UTF-32 where its mark starts `bytes`. The little-endian one starts as that of UTF-16 does; followed by a
  /// zero character, it is never the start of a text.
  static func unsupportedEncodingName(of bytes: UnsafeBufferPointer<UInt8>) -> String? {
    if starts(bytes, with: [0xFF, 0xFE, 0x00, 0x00]) { return "utf-32le" }
    if starts(bytes, with: [0x00, 0x00, 0xFE, 0xFF]) { return "utf-32be" }
    return nil
  }

  private static func starts(_ bytes: UnsafeBufferPointer<UInt8>, with mark: [UInt8]) -> Bool {
    bytes.starts(with: mark)
  }
}
