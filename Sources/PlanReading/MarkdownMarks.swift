internal import Glibc

/// Tells markdown from plain text by the marks that plain text does not have.
enum MarkdownMarks {
  /// Whether a heading (`## `) or strong text (`**so**`) shows in a normalized text.
  static func show(in bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      contains(UInt8(ascii: "#"), in: buffer, where: isHeading)
        || contains(UInt8(ascii: "*"), in: buffer, where: isStrong)
    }
  }

  /// Whether any occurrence of `mark` passes the test.
  private static func contains(
    _ mark: UInt8, in buffer: UnsafeBufferPointer<UInt8>, where test: (UnsafeBufferPointer<UInt8>, Int) -> Bool
  ) -> Bool {
    guard let base = buffer.baseAddress else { return false }
    var start: Int = 0
    while start < buffer.count, let found = memchr(base + start, Int32(mark), buffer.count - start) {
      let offset: Int = UnsafeRawPointer(found) - UnsafeRawPointer(base)
      if test(buffer, offset) { return true }
      start = offset + 1
    }
    return false
  }

  /// Whether one to six `#` start a line at `offset` and a blank follows.
  private static func isHeading(_ buffer: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
    guard offset == 0 || buffer[offset - 1] == UInt8(ascii: "\n") else { return false }
    let marks = buffer[offset...].prefix(7).prefix { $0 == UInt8(ascii: "#") }
    return marks.count <= 6 && marks.endIndex < buffer.count && buffer[marks.endIndex] == UInt8(ascii: " ")
  }

  /// Whether two stars, and no third, stand at `offset` right before a text.
  private static func isStrong(_ buffer: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
    guard offset + 2 < buffer.count, offset == 0 || buffer[offset - 1] != UInt8(ascii: "*") else { return false }
    let after: UInt8 = buffer[offset + 2]
    return buffer[offset + 1] == UInt8(ascii: "*") && after > UInt8(ascii: " ") && after != UInt8(ascii: "*")
  }
}
