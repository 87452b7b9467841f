internal import PlanText

/// Makes lines of the paragraphs and tables of a part.
struct WordFlow {
  let tape: MarkupTape
  let part: TextRun.Part
  let styles: WordStyles
  let themeFont: LegacyFont
  let notes: WordNotes
  var counter: WordCounter
  /// The table cells, in the order in which they start.
  var cells: [TextCell] = []
  /// The fields that are open.
  var fields = WordFields()
  /// The page that the text has come to, as the program that wrote the document broke it; 0 where that is unknown.
  var page: Int
  /// The number of the note whose text is read.
  var noteNumber: Int = 0
  /// The tables that were begun.
  var tables: Int = 0
  /// What a paragraph whose mark was deleted leaves for the next.
  private var carried: [TextLine] = []
  private var depth: Int = 0

  /// The most tables and text boxes that lie within one another.
  private static let depthLimit: Int = 32

  init(
    _ tape: MarkupTape, part: TextRun.Part, styles: WordStyles, themeFont: LegacyFont, counter: WordCounter,
    notes: WordNotes
  ) {
    self.tape = tape
    self.part = part
    self.styles = styles
    self.themeFont = themeFont
    self.counter = counter
    self.notes = notes
    let breaksPage: UInt8 = WordName.lastRenderedPageBreak.number
    page = tape.nodes.contains { $0.name == breaksPage && $0.kind == .element } ? 1 : 0
  }

  /// The number of pages; null where it is unknown.
  var pages: Int? { page > 0 ? page : nil }

  /// The lines of the blocks in the element at `index`.
  mutating func lines(of index: Int) -> [TextLine] {
    guard depth < Self.depthLimit else { return [] }
    depth += 1
    defer { depth -= 1 }
    // Neither the mark of a deleted paragraph nor a field reaches over the border of a cell or text box.
    let outer: [TextLine] = carried
    carried = []
    defer { carried = outer }
    var lines: [TextLine] = []
    addBlocks(of: index, to: &lines)
    return lines + carried
  }

  /// The lines of the notes that the text refers to.
  mutating func lines(ofNotes name: WordName) -> [TextLine] {
    let ids: [String] = notes.ids(of: part)
    guard !ids.isEmpty, !tape.nodes.isEmpty else { return [] }
    var notes: [String: Int] = [:]
    for node in tape.children(of: 0) where tape.word(node) == name {
      if let id = tape.value(.id, of: node) { notes[id] = node }
    }
    page = 0
    var lines: [TextLine] = []
    for (index, id) in ids.enumerated() {
      guard let node = notes[id] else { continue }
      noteNumber = index + 1
      lines += self.lines(of: node).filter { !$0.isBlank }
    }
    return lines
  }

  private mutating func addBlocks(of index: Int, to lines: inout [TextLine]) {
    for node in tape.children(of: index) {
      switch tape.word(node) {
      case .p: addParagraph(node, to: &lines)
      case .tbl: addTable(node, to: &lines)
      case .sdt where isTableOfContents(node): break
      case .alternateContent:
        if let choice = preferred(node) { addBlocks(of: choice, to: &lines) }
      case .del, .moveFrom, .pPr, .sdtPr, .sectPr, .tblPr, .tcPr, .trPr, .rPr: break
      default:
        // `w:sdt`, `w:ins`, `w:customXml` and the like stand around blocks.
        if tape.nodes[node].kind == .element { addBlocks(of: node, to: &lines) }
      }
    }
  }

  private mutating func addParagraph(_ node: Int, to lines: inout [TextLine]) {
    var paragraph = WordParagraph(tape: tape, node: node)
    paragraph.read(&self)
    var own: [TextLine] = paragraph.lines
    if var last = carried.popLast() {
      last.append(own.removeFirst())
      own = carried + [last] + own
      carried = []
    }
    if paragraph.isMarkDeleted { carried = own } else { lines += own }
    lines += paragraph.boxes
  }

  // MARK: Tables

  private mutating func addTable(_ node: Int, to lines: inout [TextLine]) {
    let table = WordTable(tape: tape, node: node, styles: styles)
    tables += 1
    let number: Int = tables
    // The columns whose last cell that starts in them says something.
    var filled: Set<Int> = []
    var isHeaded: Bool = false
    for (index, row) in table.rows.enumerated() {
      var column: Int = 1 + row.columnsBefore
      var parts: [TableLayout.Cell] = []
      for cell in row.cells {
        cells.append(TextCell(table: number, row: index + 1, column: column))
        let place: Int = cells.count - 1
        var own: [TextLine] = cell.isContinued ? [] : self.lines(of: cell.node)
        for line in own.indices { own[line].place(inCell: place) }
        if !cell.isBelowOwn { filled.remove(column) }
        parts.append(
          TableLayout.Cell(lines: own, columns: cell.columns, isContinued: cell.isBelowOwn && filled.contains(column)))
        if parts.last?.isBlank == false { filled.insert(column) }
        column += cell.columns
      }
      if index == 0 { isHeaded = TableLayout.isHead(parts) }
      lines += TableLayout(isRuled: row.isRuled || isHeaded).lines(of: parts)
    }
  }

  // MARK: What is chosen

  /// The content of `mc:AlternateContent` that is read: the first choice, else what stands for it.
  func preferred(_ node: Int) -> Int? { tape.child(.choice, of: node) ?? tape.child(.fallback, of: node) }

  /// Whether a content control is a generated table of contents: it repeats headings.
  private func isTableOfContents(_ node: Int) -> Bool {
    guard let properties = tape.child(.sdtPr, of: node) else { return false }
    return tape.children(of: properties).contains { property in
      tape.childValue(.docPartGallery, of: property) == "Table of Contents"
    }
  }
}
