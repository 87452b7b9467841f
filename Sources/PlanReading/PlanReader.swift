public import PlanText
public import VietnameseText

/// Makes a plan's text of a file's bytes: looks at the content and asks the reader of that format.
public struct PlanReader: Sendable {
  /// The encoding that the text files are said to be in; null where the bytes tell.
  private let encoding: TextEncoding?
  private let limits: ReadingLimits

  /// A reader that finds the encoding of text in the bytes, or takes it to be `encoding`, and reads within limits.
  public init(encoding: TextEncoding? = nil, limits: ReadingLimits = ReadingLimits()) {
    self.encoding = encoding
    self.limits = limits
  }

  /// The text of a file with these bytes.
  public func read(_ bytes: [UInt8]) throws(ReadingError) -> PlanText {
    let format = FileFormat(of: bytes)
    return switch format {
    case .text: try TextReader(encoding: encoding).read(bytes)
    case .docx: try WordReader(limits: limits).read(bytes)
    case .odt: try OpenDocumentReader(limits: limits).read(bytes)
    case .html: try WebPageReader(encoding: encoding, limits: limits).read(bytes)
    case .compound: try OfficeReader(format: .doc, limits: limits).read(bytes)
    case .rtf: try OfficeReader(format: .rtf, limits: limits).read(bytes)
    case .pdf: try PDFReader(limits: limits).read(bytes)
    case .zip: throw ArchiveReader(.zip, limits: limits).fault(of: bytes) ?? .unsupported(.zip)
    default: throw .unsupported(format)
    }
  }
}
