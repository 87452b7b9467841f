public import VietnameseText

/// A plan's text in reading order, with the place in the file from which each part came: what readers make and parsers
/// take. Every block of the format (a line, a paragraph, a table row) is a line of the text; cells are joined by ` | `.
public struct PlanText: Sendable {
  /// The text, normalized.
  public var text: NormalizedText
  /// Where the parts come from, sorted by `start`.
  public var origins: [TextOrigin]
  /// The table cells that origins name.
  public var cells: [TextCell] = []
  /// Where the text stands in the runs of a word processor's document, in order; empty for other formats.
  public var runs: [TextRun] = []
  /// The media type that the content showed.
  public var mediaType: String
  /// The encoding that the file was read in, such as `utf-8`.
  public var encoding: String
  /// The number of pages, where the format has pages.
  public var pages: Int?
  /// How surely the characters were read that had to be read from pictures, in percent; null where none were.
  public var confidence: Double?
  /// The reader's name, such as `text`.
  public var reader: String

  /// A text with its origins.
  public init(
    text: NormalizedText, origins: [TextOrigin], mediaType: String, encoding: String, pages: Int? = nil, reader: String
  ) {
    self.text = text
    self.origins = origins
    self.mediaType = mediaType
    self.encoding = encoding
    self.pages = pages
    self.reader = reader
  }
}
