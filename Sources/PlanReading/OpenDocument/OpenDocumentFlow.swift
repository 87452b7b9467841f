internal import PlanText

/// Makes lines of a document's paragraphs, lists and tables.
struct OpenDocumentFlow {
  let tape: MarkupTape
  let styles: OpenDocumentStyles
  /// The table cells, in the order in which they start.
  private(set) var cells: [TextCell] = []
  /// The lines of the footnotes and endnotes, in the order in which the text refers to them.
  var notes: [TextLine] = []
  /// The number of notes so far.
  var noteCount: Int = 0
  /// The page that the text has come to; 0 where the document does not say.
  var page: Int
  /// The paragraphs so far.
  private var paragraphs: Int = 0
  private var tables: Int = 0
  private var counter: OpenDocumentCounter
  private var outlineCounts: OpenDocumentCounter.Counts = Array(repeating: nil, count: OpenDocumentStyles.levelCount)
  private var depth: Int = 0

  /// The most lists, sections, tables and text boxes that lie within one another.
  private static let depthLimit: Int = 64
  /// The most columns or rows that a cell is taken to be repeated over.
  private static let spanLimit: Int = 64

  init(_ tape: MarkupTape, styles: OpenDocumentStyles) {
    self.tape = tape
    self.styles = styles
    counter = OpenDocumentCounter(styles)
    page = tape.nodes.indices.contains { tape.openName($0) == .softPageBreak } ? 1 : 0
  }

  /// A list while its items are read.
  private struct List {
    var style: String?
    var counts: OpenDocumentCounter.Counts
    var level: Int
  }

  /// The lines of the blocks in the element at `index`.
  mutating func lines(of index: Int) -> [TextLine] {
    var lines: [TextLine] = []
    addBlocks(of: index, to: &lines)
    return lines
  }

  private mutating func addBlocks(of index: Int, to lines: inout [TextLine]) {
    guard depth < Self.depthLimit else { return }
    depth += 1
    defer { depth -= 1 }
    for node in tape.children(of: index) {
      switch tape.openName(node) {
      case .p: addParagraph(node, marker: nil, to: &lines)
      case .h: addParagraph(node, marker: outlineMarker(node), to: &lines)
      case .list: addList(node, to: &lines)
      case .table: addTable(node, to: &lines)
      case .section where tape.openValue(.display, of: node) == "none": break
      case .trackedChanges, .tableOfContent, .annotation, .sequenceDeclarations, .forms, .title, .desc: break
      case .softPageBreak: page += 1
      default: if tape.nodes[node].kind == .element { addBlocks(of: node, to: &lines) }
      }
    }
  }

  private mutating func addParagraph(_ node: Int, marker: String?, to lines: inout [TextLine]) {
    paragraphs += 1
    var paragraph = OpenDocumentParagraph(tape: tape, number: paragraphs, page: page)
    paragraph.read(node, &self)
    if let marker { paragraph.addMarker(marker) }
    lines += paragraph.lines
    lines += paragraph.boxes
  }

  /// The number of a heading that no list numbers; null where it has none.
  private mutating func outlineMarker(_ node: Int) -> String? {
    guard let level = tape.openValue(.outlineLevel, of: node).flatMap({ Int($0) }),
      tape.openValue(.isListHeader, of: node) != "true",
      styles.style(tape.openValue(.styleName, of: node), "paragraph").isInOutline != false
    else { return nil }
    let restarts: Bool = tape.openValue(.restartNumbering, of: node) == "true"
    let start: Int? = restarts ? tape.openValue(.startValue, of: node).flatMap { Int($0) } ?? 1 : nil
    return counter.next(&outlineCounts, level: level, style: styles.outline, start: start)
  }

  // MARK: Lists

  private mutating func addList(_ node: Int, to lines: inout [TextLine]) {
    let style: String? = tape.openValue(.styleName, of: node) ?? styleOfFirstParagraph(node)
    var list = List(
      style: style,
      counts: counter.begin(
        style: style, continuing: tape.openValue(.continueList, of: node),
        continuesNumbering: tape.openValue(.continueNumbering, of: node) == "true"), level: 1)
    addItems(of: node, &list, to: &lines)
    counter.end(list.counts, id: tape.openValue(.id, of: node), style: style)
  }

  /// A list may leave its style to the style of its paragraphs.
  private func styleOfFirstParagraph(_ node: Int) -> String? {
    (node..<tape.end(of: node)).first { tape.openName($0) == .p || tape.openName($0) == .h }
      .flatMap { styles.style(tape.openValue(.styleName, of: $0), "paragraph").list }
  }

  private mutating func addItems(of node: Int, _ list: inout List, to lines: inout [TextLine]) {
    guard depth < Self.depthLimit else { return }
    depth += 1
    defer { depth -= 1 }
    for item in tape.children(of: node) {
      let name: OpenDocumentName? = tape.openName(item)
      guard name == .listItem || name == .listHeader else { continue }
      var isFirst: Bool = name == .listItem
      for child in tape.children(of: item) {
        switch tape.openName(child) {
        case .p, .h:
          var marker: String?
          if isFirst {
            let start: Int? = tape.openValue(.startValue, of: item).flatMap { Int($0) }
            marker = counter.next(&list.counts, level: list.level, style: list.style, start: start)
          }
          isFirst = false
          addParagraph(child, marker: marker, to: &lines)
        case .list:
          let outer: String? = list.style
          list.style = tape.openValue(.styleName, of: child) ?? outer
          list.level += 1
          addItems(of: child, &list, to: &lines)
          list.level -= 1
          list.style = outer
        case .softPageBreak: page += 1
        default: break
        }
      }
    }
  }

  // MARK: Tables

  private mutating func addTable(_ node: Int, to lines: inout [TextLine]) {
    tables += 1
    let number: Int = tables
    var rows: [Int] = []
    collectRows(of: node, to: &rows)
    let all: [Int] = rows.flatMap { row in tape.children(of: row).filter { tape.openName($0) == .tableCell } }
    let enclosed: Int = all.count { cell in styles.style(tape.openValue(.styleName, of: cell), "table-cell").sides >= 2
    }
    var isRuled: Bool = enclosed > 0 && enclosed * 2 >= all.count
    // The rows that the cell which starts in a column has yet to take, where it says something.
    var rest: [Int: Int] = [:]
    for (index, row) in rows.enumerated() {
      var column: Int = 1
      var parts: [TableLayout.Cell] = []
      for cell in tape.children(of: row) {
        let isCovered: Bool = tape.openName(cell) == .coveredCell
        guard isCovered || tape.openName(cell) == .tableCell else { continue }
        let repeated: Int = count(.columnsRepeated, of: cell)
        cells.append(TextCell(table: number, row: index + 1, column: column))
        let place: Int = cells.count - 1
        var own: [TextLine] = isCovered ? [] : self.lines(of: cell)
        for line in own.indices { own[line].place(inCell: place) }
        let isBelowOwn: Bool = isCovered && rest[column, default: 0] > 0
        parts.append(TableLayout.Cell(lines: own, isContinued: isBelowOwn))
        if isBelowOwn {
          rest[column, default: 0] -= 1
        } else {
          rest[column] = parts[parts.count - 1].isBlank ? 0 : count(.rowsSpanned, of: cell) - 1
        }
        for _ in 1..<max(1, repeated) { parts.append(TableLayout.Cell(lines: [])) }
        column += repeated
      }
      if index == 0 { isRuled = isRuled || TableLayout.isHead(parts) }
      lines += TableLayout(isRuled: isRuled).lines(of: parts)
    }
  }

  private func count(_ name: OpenDocumentName, of node: Int) -> Int {
    max(1, min(tape.openValue(name, of: node).flatMap { Int($0) } ?? 1, Self.spanLimit))
  }

  private func collectRows(of node: Int, to rows: inout [Int]) {
    for child in tape.children(of: node) {
      switch tape.openName(child) {
      case .tableRow: rows.append(child)
      case .table, .tableCell, .p: break
      default: if tape.nodes[child].kind == .element { collectRows(of: child, to: &rows) }
      }
    }
  }
}
