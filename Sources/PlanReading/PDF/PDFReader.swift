internal import PlanText
internal import VietnameseText

/// Reads PDF by its text layer: `pdftotext` gives words with their places, which are put into lines.
struct PDFReader {
  let limits: ReadingLimits

  /// The text of a file with these bytes.
  func read(_ bytes: [UInt8]) throws(ReadingError) -> PlanText {
    let table: PDFTable = try table(of: bytes)
    guard table.pages.count <= limits.pages else { throw .tooManyPages(limit: limits.pages) }
    // Without its end, a file can be repaired, but what is missing is seen nowhere.
    guard Self.hasEnd(bytes) else { throw .cutOff }
    let text = PDFText(table)
    let plan: PlanText? = DocumentText(text.lines).plan(
      cells: text.cells, mediaType: "application/pdf", pages: table.pages.count, reader: "pdf")
    guard let plan else { throw .noTextLayer }
    try PDFLayerQuality(limits: limits).judge(plan, pages: table.pages.count, file: bytes)
    return plan
  }

  private func table(of bytes: [UInt8]) throws(ReadingError) -> PDFTable {
    let outcome: Cage.Outcome
    do throws(ConverterError) {
      outcome = try Cage(limits: limits).run(
        .pdftotext, ["-q", "-tsv", "-enc", "UTF-8", "-l", String(limits.pages + 1), Cage.input, "-"], input: bytes)
    } catch {
      throw .converter(error)
    }
    if outcome.status == 0 { return PDFTable(outcome.output) }
    if ByteSearch.first(Array("/Encrypt".utf8), in: bytes) != nil { throw .encrypted }
    guard Self.hasEnd(bytes) else { throw .cutOff }
    throw outcome.status == 1 ? .damaged : .converter(.failed(.pdftotext, status: outcome.status))
  }

  /// Whether the mark stands near the end with which a PDF ends.
  private static func hasEnd(_ bytes: [UInt8]) -> Bool {
    ByteSearch.first(Array("%%EOF".utf8), in: bytes, from: max(0, bytes.count - 4096)) != nil
  }
}
