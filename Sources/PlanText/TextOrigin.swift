/// The place in the file of the text from byte `start` up to the next origin.
public struct TextOrigin: Hashable, Sendable {
  /// The offset in UTF-8 bytes of the normalized text.
  public var start: Int
  // A long text has many origins: the numbers take half of the room that they would have as Int.
  private var lineNumber: Int32
  private var pageNumber: Int32
  private var paragraphNumber: Int32
  private var cellNumber: Int32
  private var confidencePercent: Int8

  /// The line, from 1; 0 where the format has no lines.
  public var line: Int { Int(lineNumber) }
  /// The page, from 1; 0 where the format has no pages.
  public var page: Int { Int(pageNumber) }
  /// The paragraph, from 1, as the format counts them; 0 where it has none.
  public var paragraph: Int { Int(paragraphNumber) }
  /// The index of the table cell in the text's `cells`; null where the text stands in none.
  public var cell: Int? { cellNumber > 0 ? Int(cellNumber) - 1 : nil }

  /// How surely the text was read from a picture, in percent; null where it had not to be.
  public var confidence: Int? { confidencePercent >= 0 ? Int(confidencePercent) : nil }

  /// The place of what stands from byte `start` on.
  public init(start: Int, line: Int, page: Int, paragraph: Int = 0, cell: Int? = nil, confidence: Int? = nil) {
    self.start = start
    confidencePercent = confidence.map { Int8(clamping: max(0, $0)) } ?? -1
    lineNumber = Int32(clamping: line)
    pageNumber = Int32(clamping: page)
    paragraphNumber = Int32(clamping: paragraph)
    cellNumber = cell.map { cell in Int32(clamping: cell + 1) } ?? 0
  }
}
