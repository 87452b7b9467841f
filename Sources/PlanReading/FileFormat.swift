/// What a file is by its first bytes, whatever its name says.
public enum FileFormat: String, Hashable, Sendable, CaseIterable {
  /// Plain text or markdown.
  case text
  /// Portable Document Format.
  case pdf
  /// A ZIP archive: DOCX, ODT, XLSX or a bundle.
  case zip
  /// A compound file: DOC, XLS or PPT before 2007.
  case compound
  /// Rich Text Format.
  case rtf
  /// A picture: PNG, JPEG, GIF, TIFF, BMP or WebP.
  case image
  /// Compressed data: gzip, bzip2, xz, Zstandard, 7z or RAR.
  case compressed
  /// A program.
  case executable

  /// The format of a file with these bytes.
  public init(of bytes: [UInt8]) {
    self = Self.signatures.first { signature in bytes.starts(with: signature.bytes) }?.format ?? .text
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
    (Array("Rar!".utf8), .compressed),
    ([0x7F] + Array("ELF".utf8), .executable),
  ]
}
