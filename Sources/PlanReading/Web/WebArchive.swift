/// A page that a browser or Word saved in one file with its pictures: a message in MIME whose first part in HTML is the
/// page (MHTML, RFC 2557).
struct WebArchive {
  private let bytes: [UInt8]
  private let page: MIMEPart
  private let isInParts: Bool

  /// Parts lie no deeper than so within one another, and the page is one of the first.
  private static let depth: Int = 3
  private static let parts: Int = 20

  /// The archive with these bytes; null where they are none.
  init?(_ bytes: [UInt8]) {
    guard Self.mayBe(bytes), let whole = MIMEPart(bytes, in: 0..<bytes.count), whole.fields["mime-version"] != nil,
      let page = Self.page(in: whole, of: bytes, depth: Self.depth)
    else { return nil }
    (self.bytes, self.page, isInParts) = (bytes, page, whole.type.hasPrefix("multipart/"))
  }

  /// Whether the page has its end: the mark between the parts stands behind it.
  var isWhole: Bool { page.body.upperBound < bytes.count || !isInParts }

  /// The page as it was.
  var contents: [UInt8] { page.contents(of: bytes) }

  /// The encoding that is said of it, in small letters.
  var encoding: String? { page.parameter("charset")?.lowercased() }

  /// Whether the first line is a field: nearly every text is told from an archive by its first bytes.
  private static func mayBe(_ bytes: [UInt8]) -> Bool {
    let name = bytes.prefix(64).prefix {
      (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "-")
    }
    return !name.isEmpty && name.endIndex < bytes.count && bytes[name.endIndex] == UInt8(ascii: ":")
  }

  private static func page(in part: MIMEPart, of bytes: [UInt8], depth: Int) -> MIMEPart? {
    if ["text/html", "application/xhtml+xml"].contains(part.type) { return part }
    guard depth > 0 else { return nil }
    return part.parts(of: bytes, atMost: parts).lazy.compactMap { page(in: $0, of: bytes, depth: depth - 1) }.first
  }
}
