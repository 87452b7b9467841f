public import PlanText
public import VietnameseText

/// Makes a plan's text of a file's bytes: looks at the content and asks the reader of that format.
public struct PlanReader: Sendable {
  /// The encoding that the text files are said to be in; null where the bytes tell.
  private let encoding: TextEncoding?
  private let cage: Cage

  /// A reader that finds the encoding of text in the bytes, or takes it to be `encoding`, and reads within limits. However
  /// many files are read with it at once, no more than `converters` converters run side by side.
  public init(encoding: TextEncoding? = nil, limits: ReadingLimits = ReadingLimits(), converters: Int = 1) {
    self.encoding = encoding
    cage = Cage(limits: limits, seats: ConverterSeats(converters))
  }

  /// The text of a file with these bytes.
  public func read(_ bytes: [UInt8]) throws(ReadingError) -> PlanText {
    let format = FileFormat(of: bytes)
    return switch format {
    case .text: try TextReader(encoding: encoding).read(bytes)
    case .docx: try WordReader(limits: cage.limits).read(bytes)
    case .odt: try OpenDocumentReader(limits: cage.limits).read(bytes)
    case .html: try WebPageReader(encoding: encoding, limits: cage.limits).read(bytes)
    case .webArchive: try WebPageReader(encoding: encoding, limits: cage.limits).read(archive: bytes)
    case .compound: try OfficeReader(format: .doc, cage: cage).read(bytes)
    case .rtf: try OfficeReader(format: .rtf, cage: cage).read(bytes)
    case .pdf: try PDFReader(cage: cage).read(bytes)
    case .image: try PictureReader(cage: cage).read(bytes)
    case .zip: throw ArchiveReader(.zip, limits: cage.limits).fault(of: bytes) ?? .unsupported(.zip)
    default: throw .unsupported(format)
    }
  }
}
