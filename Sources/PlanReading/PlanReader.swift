public import PlanText
public import VietnameseText

/// Makes a plan's text of a file's bytes: looks at the content and asks the reader of that format.
public struct PlanReader: Sendable {
  /// The encoding that the text files are said to be in; null where the bytes tell.
  private let encoding: TextEncoding?

  /// A reader that finds the encoding in the bytes, or takes them to be in `encoding`.
  public init(encoding: TextEncoding? = nil) {
    self.encoding = encoding
  }

  /// The text of a file with these bytes.
  public func read(_ bytes: [UInt8]) throws(ReadingError) -> PlanText {
    let format = FileFormat(of: bytes)
    guard format == .text else { throw .unsupported(format) }
    return try TextReader(encoding: encoding).read(bytes)
  }
}
