/// A compound file: what DOC, XLS and PPT were before 2007, and what a DOCX with a password is ([MS-CFB], [MS-DOC]).
struct CompoundFile {
  private let bytes: [UInt8]

  /// The file with these bytes.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Throws where it is no document of Word, or none that can be read without a password.
  func check() throws(ReadingError) {
    if has(stream: "EncryptedPackage") { throw .encrypted }
    guard has(stream: "WordDocument") else { throw .unsupported(.compound) }
    if isEncrypted { throw .encrypted }
  }

  /// Whether a stream's name, which is in UTF-16, stands in the file.
  private func has(stream name: String) -> Bool {
    ByteSearch.first(name.utf8.flatMap { [$0, 0] }, in: bytes) != nil
  }

  /// Whether the document's first block, which mostly follows the header of 512 bytes, says that the text is encrypted.
  private var isEncrypted: Bool {
    let start: Int = 512
    guard bytes.count > start + 12, bytes[start] == 0xEC, bytes[start + 1] == 0xA5 else { return false }
    return bytes[start + 11] & 1 != 0
  }
}
