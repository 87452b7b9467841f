internal import PlanText

/// Reads DOCX: what Word shows when all changes are accepted, without page headers and footers. A header that only the first
/// page has is no running head, but the letterhead, and is read first.
struct WordReader {
  let limits: ReadingLimits

  /// The text of a file with these bytes.
  func read(_ bytes: [UInt8]) throws(ReadingError) -> PlanText {
    let package = try WordPackage(bytes, limits: limits)
    let styles = WordStyles(package.styles, themeFont: package.themeFont)
    let counter = WordCounter(WordNumbering(package.numbering), styles: styles)
    let notes = WordNotes()
    var body = WordFlow(
      package.body, part: .body, styles: styles, themeFont: package.themeFont, counter: counter, notes: notes)
    guard let start = package.body.nodes.indices.first(where: { package.body.word($0) == .body }) else {
      throw .missingPart("body")
    }
    var head = WordFlow(
      package.firstHeader, part: .firstHeader, styles: styles, themeFont: package.themeFont, counter: counter,
      notes: notes)
    head.page = body.page
    let letterhead: [TextLine] = package.firstHeader.nodes.isEmpty ? [] : head.lines(of: 0)
    (body.counter, body.cells, body.tables) = (head.counter, head.cells, head.tables)
    var lines: [TextLine] = (letterhead.allSatisfy(\.isBlank) ? [] : letterhead) + body.lines(of: start)
    var (cells, tables): ([TextCell], Int) = (body.cells, body.tables)
    for (part, tape, name) in [
      (TextRun.Part.footnotes, package.footnotes, WordName.footnote), (.endnotes, package.endnotes, .endnote),
    ] {
      var flow = WordFlow(
        tape, part: part, styles: styles, themeFont: package.themeFont, counter: body.counter, notes: notes)
      (flow.cells, flow.tables) = (cells, tables)
      lines += flow.lines(ofNotes: name)
      (cells, tables) = (flow.cells, flow.tables)
      body.counter = flow.counter
    }
    let plan: PlanText? = DocumentText(lines).plan(
      cells: cells, mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      pages: body.pages, reader: "docx")
    guard let plan else { throw .empty }
    return plan
  }
}
