public import VietnameseText

/// A plan's text in reading order, with the place in the file from which each part came: what readers make and parsers
/// take. Every block of the format (a line, a paragraph, a table row) is a line of the text; cells are joined by ` | `.
public struct PlanText: Sendable {
  /// The text, normalized.
  public var text: NormalizedText
  /// Where the parts come from, sorted by `start`.
  public var origins: [TextOrigin]
  /// The media type that the content showed.
  public var mediaType: String
  /// The encoding that the file was read in, such as `utf-8`.
  public var encoding: String
  /// The number of pages, where the format has pages.
  public var pages: Int?
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

/// The place in the file of the text from byte `start` up to the next origin.
public struct TextOrigin: Hashable, Sendable {
  /// The offset in UTF-8 bytes of the normalized text.
  public var start: Int
  /// The line, from 1; 0 where the format has no lines.
  public var line: Int
  /// The page, from 1; 0 where the format has no pages.
  public var page: Int

  /// The place of what stands from byte `start` on.
  public init(start: Int, line: Int, page: Int) {
    self.start = start
    self.line = line
    self.page = page
  }
}
