internal import PlanText

/// Reads ODT: what is shown with all changes accepted, without page headers and footers.
struct OpenDocumentReader {
  let limits: ReadingLimits

  /// The text of a file with these bytes.
  func read(_ bytes: [UInt8]) throws(ReadingError) -> PlanText {
    var package = PackageParts(bytes, limits: limits)
    let content: String = "content.xml"
    let manifest: String = "META-INF/manifest.xml"
    let parts: [String: [UInt8]] = try package.parts { path in
      path == content || path == "styles.xml" || path == manifest
    }
    let isEncrypted: Bool = parts[manifest].map { ByteSearch.first(Self.encryption, in: $0) != nil } ?? false
    guard !isEncrypted else { throw .encrypted }
    guard let body = parts[content] else { throw .missingPart(content) }
    let tape: MarkupTape = try Self.tape(body, content)
    let shared: MarkupTape? = try parts["styles.xml"].map { (part) throws(ReadingError) in
      try Self.tape(part, "styles.xml")
    }
    var flow = OpenDocumentFlow(tape, styles: OpenDocumentStyles([shared, tape].compactMap { $0 }))
    guard let start = tape.nodes.indices.first(where: { tape.openName($0) == .text }) else {
      throw .missingPart("text")
    }
    let lines: [TextLine] = flow.lines(of: start) + flow.notes
    let plan: PlanText? = DocumentText(lines).plan(
      cells: flow.cells, mediaType: "application/vnd.oasis.opendocument.text", pages: flow.page > 0 ? flow.page : nil,
      reader: "odt")
    guard let plan else { throw .empty }
    return plan
  }

  /// What the manifest says of the parts of a file that is protected by a password.
  private static let encryption: [UInt8] = Array(":encryption-data".utf8)

  private static func tape(_ bytes: [UInt8], _ path: String) throws(ReadingError) -> MarkupTape {
    do throws(MarkupError) {
      return try XMLParser.parse(bytes, vocabulary: OpenDocumentName.vocabulary)
    } catch {
      throw .markup(error, part: path)
    }
  }
}
