internal import PlanText
internal import VietnameseText

/// Reads plain text and markdown.
struct TextReader {
  /// The encoding that the bytes are said to be in; null where they tell.
  let encoding: TextEncoding?

  /// The text of a file with these bytes.
  func read(_ bytes: [UInt8]) throws(ReadingError) -> PlanText {
    guard !bytes.isEmpty else { throw .empty }
    if encoding == nil, let offset = BinaryContent.offset(in: bytes) { throw .binary(offset: offset) }
    let text: NormalizedText = try decode(bytes)
    let layout = LineLayout(of: text.bytes)
    guard !layout.origins.isEmpty else { throw .empty }
    return PlanText(
      text: text, origins: layout.origins,
      mediaType: MarkdownMarks.show(in: text.bytes) ? "text/markdown" : "text/plain", encoding: text.encoding.name,
      pages: layout.pages, reader: "text")
  }

  private func decode(_ bytes: [UInt8]) throws(ReadingError) -> NormalizedText {
    do throws(TextDecodingError) {
      return try NormalizedText(decoding: bytes, encoding: encoding)
    } catch {
      throw .undecodable(error, line: line(of: error, in: bytes))
    }
  }

  /// The line that the offset of `error` is in, from 1.
  private func line(of error: TextDecodingError, in bytes: [UInt8]) -> Int {
    let isWide: Bool =
      switch error {
      case .malformed(let encoding, _), .truncated(let encoding, _):
        [.utf16, .utf16LittleEndian, .utf16BigEndian].contains(encoding)
      case .undecided, .contradictingByteOrderMark, .unsupportedByteOrderMark: false
      }
    let before: ArraySlice<UInt8> = bytes[..<error.offset]
    return 1
      + before.indices.count { index in
        guard before[index] == UInt8(ascii: "\n") else { return false }
        // In UTF-16 the other byte of a line feed is zero, and stands on the side of the byte order.
        return !isWide || bytes[index ^ 1] == 0
      }
  }
}
