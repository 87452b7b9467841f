/// The file that a record was read from.
public struct Source: Hashable, Sendable, Codable {
  /// The file's name as it was given.
  public var name: String
  /// The media type that the content showed, such as `text/plain` or `text/markdown`.
  public var mediaType: String
  /// The encoding of the text, such as `utf-8`, `utf-16le` or `tcvn3`; `tcvn3+utf-8` where the codes of TCVN3
  /// were stored as characters of UTF-8.
  public var encoding: String
  /// SHA-256 of the file's bytes, in hexadecimal.
  public var sha256: String
  /// The file's length in bytes.
  public var bytes: Int
  /// The number of pages, where the format has pages.
  public var pages: Int?
  /// The mean confidence of the characters read from an image, 0 to 100, where any were.
  public var ocr: Double?
  /// The reader that made text of the file.
  public var reader: String

  /// A description of a source file.
  public init(
    name: String, mediaType: String, encoding: String, sha256: String, bytes: Int, pages: Int? = nil,
    ocr: Double? = nil, reader: String
  ) {
    self.name = name
    self.mediaType = mediaType
    self.encoding = encoding
    self.sha256 = sha256
    self.bytes = bytes
    self.pages = pages
    self.ocr = ocr
    self.reader = reader
  }
}
