/// What a file is by its first bytes, whatever its name says.
public enum FileFormat: String, Hashable, Sendable, CaseIterable {
  /// Plain text or markdown.
  case text
  /// Portable Document Format.
  case pdf
  /// A Word document since 2007.
  case docx
  /// A text document of LibreOffice and others.
  case odt
  /// A spreadsheet: XLSX or ODS.
  case spreadsheet
  /// Slides: PPTX or ODP.
  case presentation
  /// A ZIP archive that is none of these: a bundle of files.
  case zip
  /// A compound file: DOC, XLS or PPT before 2007.
  case compound
  /// A web page.
  case html
  /// A web page that was saved in one file with its pictures: MHTML.
  case webArchive
  /// Rich Text Format.
  case rtf
  /// A picture: PNG, JPEG, GIF, TIFF, BMP or WebP.
  case image
  /// An archive or compressed data: tar, gzip, bzip2, xz, Zstandard or 7z.
  case compressed
  /// A RAR archive.
  case rar
  /// A program.
  case executable

  /// The format of a file with these bytes.
  public init(of bytes: [UInt8]) {
    self = Self.signature(of: bytes)
    if self == .zip { self = Self.package(of: bytes) }
  }

  /// The format by the first bytes alone, which are no more than `.zip` for every package.
  public static func signature(of bytes: [UInt8]) -> FileFormat {
    if let known = signatures.first(where: { signature in bytes.starts(with: signature.bytes) }) { return known.format }
    if bytes.count >= 512, bytes[257..<262].elementsEqual("ustar".utf8) { return .compressed }
    if bytes.starts(with: "BM".utf8), bytes.count >= 26, bytes[6..<10].allSatisfy({ $0 == 0 }) { return .image }
    if WebPageMarks.show(in: bytes) { return .html }
    return WebArchive(bytes) != nil ? .webArchive : .text
  }

  /// What a ZIP archive is by the names and first bytes of its members.
  private static func package(of bytes: [UInt8]) -> FileFormat {
    var parts = PackageParts(bytes, limits: ReadingLimits())
    let marks: Set<String> = ["mimetype", "[Content_Types].xml"]
    guard let found = try? parts.parts(marks.contains) else { return .zip }
    if let type = found["mimetype"] {
      let type = String(decoding: type.prefix(128), as: UTF8.self)
      if type.hasPrefix("application/vnd.oasis.opendocument.text") { return .odt }
      if type.hasPrefix("application/vnd.oasis.opendocument.spreadsheet") { return .spreadsheet }
      if type.hasPrefix("application/vnd.oasis.opendocument.presentation") { return .presentation }
    }
    guard let types = found["[Content_Types].xml"] else { return .zip }
    let kinds: [(String, FileFormat)] = [
      ("wordprocessingml.document.main", .docx), ("wordprocessingml.template.main", .docx),
      ("ms-word.document.macroEnabled.main", .docx), ("ms-word.template.macroEnabledTemplate.main", .docx),
      ("spreadsheetml.sheet.main", .spreadsheet), ("ms-excel.sheet", .spreadsheet),
      ("presentationml.presentation.main", .presentation), ("presentationml.slideshow.main", .presentation),
    ]
    return kinds.first { kind in ByteSearch.first(Array(kind.0.utf8), in: types) != nil }?.1 ?? .zip
  }

  /// The first bytes by which each format is known.
  private static let signatures: [(bytes: [UInt8], format: FileFormat)] = [
    (Array("%PDF-".utf8), .pdf),
    ([0xEF, 0xBB, 0xBF] + Array("%PDF-".utf8), .pdf),
    (Array("PK\u{3}\u{4}".utf8), .zip),
    (Array("PK\u{5}\u{6}".utf8), .zip),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .compound),
    (Array("{\\rtf".utf8), .rtf),
    ([0x89] + Array("PNG\r\n".utf8), .image),
    ([0xFF, 0xD8, 0xFF], .image),
    (Array("GIF8".utf8), .image),
    (Array("II*\0".utf8), .image),
    (Array("MM\0*".utf8), .image),
    (Array("RIFF".utf8), .image),
    ([0x1F, 0x8B], .compressed),
    (Array("BZh".utf8), .compressed),
    ([0xFD] + Array("7zXZ\0".utf8), .compressed),
    ([0x28, 0xB5, 0x2F, 0xFD], .compressed),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .compressed),
    (Array("Rar!".utf8), .rar),
    ([0x7F] + Array("ELF".utf8), .executable),
  ]
}
