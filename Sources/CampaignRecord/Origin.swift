/// Where a stretch of the normalized text stands in the file, as a person would look it up. It holds from byte `start`
/// up to the next origin.
public struct Origin: Hashable, Sendable, Codable {
  /// The offset, in UTF-8 bytes of the normalized text, from which this origin holds.
  public var start: Int
  /// The line, from 1, in a text file.
  public var line: Int?
  /// The page, from 1, where the format or form feeds divide pages.
  public var page: Int?
  /// The paragraph, from 1, where the format has paragraphs.
  public var paragraph: Int?
  /// The table cell, such as `2.1.3` for table, row and column, where the format has tables.
  public var cell: String?
  /// How surely the text was read from a picture, 0 to 100, where it had to be.
  public var confidence: Int?

  /// An origin that holds from byte `start`.
  public init(
    start: Int, line: Int? = nil, page: Int? = nil, paragraph: Int? = nil, cell: String? = nil, confidence: Int? = nil
  ) {
    self.start = start
    self.line = line
    self.page = page
    self.paragraph = paragraph
    self.cell = cell
    self.confidence = confidence
  }
}
