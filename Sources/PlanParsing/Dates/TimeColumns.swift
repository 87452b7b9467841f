import VietnameseText

/// The columns of tables that hold times, by their heads: `Thời gian`, `Thời hạn hoàn thành`, `Ngày`, `Tiến độ`. In them
/// digits are dates that elsewhere could be anything: `15/10`, `2024`. Looked for when the first such cell is met.
final class TimeColumns {
  private let flow: Flow
  private var tables: [Table]?
  private var laidHeads: [LaidHead]?

  /// A table, by paragraphs, and the number of the column of times from 0.
  private struct Table {
    var rows: Range<Int>
    var column: Int
  }

  /// The head of a table without bars, and the number of the cell that names the time.
  private struct LaidHead {
    var line: Int
    var cells: [Cell]
    var time: Int
  }

  init(flow: Flow) { self.flow = flow }

  /// Whether the tokens are all that a cell of such a column has.
  func hold(_ tokens: Range<Int>) -> Bool {
    if flow.followsGap(tokens.lowerBound) { return holdLaid(tokens) }
    guard flow.isMark(tokens.lowerBound - 1, .cell), flow.isMark(tokens.upperBound, .cell) || endsRow(tokens.upperBound)
    else { return false }
    let row: Int = flow.paragraphIndex(ofToken: tokens.lowerBound)
    guard flow.paragraphs[row].isTableRow, let table = table(ofRow: row) else { return false }
    return column(of: tokens.lowerBound, in: flow.paragraphs[row].tokens) == table.column
  }

  // MARK: Tables without bars

  /// How many lines below its head a row may stand.
  private static let reach: Int = 60

  /// The same in a table that blank space lays out: the head above has as many cells, or one that stands over the tokens.
  private func holdLaid(_ tokens: Range<Int>) -> Bool {
    let line: Int = flow.lineIndex(ofByte: Int(flow.tokens[tokens.lowerBound].start))
    guard flow.lines[line].kind == .text else { return false }
    let cells: [Cell] = flow.cells(ofLine: line)
    guard cells.count >= 3, let own = cells.firstIndex(where: { $0.tokens == tokens }),
      let head = (laidHeads ?? foundLaidHeads()).last(where: { $0.line < line }), line - head.line <= Self.reach
    else { return false }
    if head.cells.count == cells.count { return head.time == own }
    let nearest: Int? = head.cells.indices.min {
      abs(head.cells[$0].column - cells[own].column) < abs(head.cells[$1].column - cells[own].column)
    }
    return nearest == head.time
  }

  private func foundLaidHeads() -> [LaidHead] {
    var found: [LaidHead] = []
    for (line, contents) in flow.lines.enumerated()
    where contents.kind == .text && contents.tokens.count >= 4 && contents.tokens.contains(where: isTime) {
      let cells: [Cell] = flow.cells(ofLine: line)
      guard cells.count >= 3, let time = cells.firstIndex(where: { isTime($0.tokens.lowerBound) }) else { continue }
      found.append(LaidHead(line: line, cells: cells, time: time))
    }
    laidHeads = found
    return found
  }

  // MARK: Tables with bars

  private func endsRow(_ index: Int) -> Bool { index >= flow.count || flow.startsParagraph(index) }

  private func table(ofRow row: Int) -> Table? {
    let tables: [Table] = self.tables ?? found()
    var low: Int = 0
    var high: Int = tables.count
    while low < high {
      let middle: Int = (low + high) / 2
      if tables[middle].rows.upperBound <= row { low = middle + 1 } else { high = middle }
    }
    return low < tables.count && tables[low].rows.contains(row) ? tables[low] : nil
  }

  private func found() -> [Table] {
    var tables: [Table] = []
    var row: Int = 0
    while row < flow.paragraphs.count {
      guard flow.paragraphs[row].isTableRow else {
        row += 1
        continue
      }
      var end: Int = row + 1
      while end < flow.paragraphs.count, flow.paragraphs[end].isTableRow { end += 1 }
      // A head stands in the first rows of its table.
      if let column = (row..<min(row + 3, end)).lazy.compactMap(self.column).first {
        tables.append(Table(rows: row..<end, column: column))
      }
      row = end
    }
    self.tables = tables
    return tables
  }

  /// The column of times that a row names.
  private func column(namedIn row: Int) -> Int? {
    let tokens: Range<Int> = flow.paragraphs[row].tokens
    let named: Int? = tokens.first { index in
      flow.isMark(index - 1, .cell) && isTime(index) || index == tokens.lowerBound && isTime(index)
    }
    return named.map { index in column(of: index, in: tokens) }
  }

  private func isTime(_ index: Int) -> Bool {
    switch flow.keyword(index) {
    case .thời: flow.keyword(index + 1) == .gian || flow.keyword(index + 1) == .hạn
    case .hạn, .ngày: flow.kind(index + 1) != .number && flow.kind(index + 1) != .date
    default: flow.spells(index, "Tiến") && flow.spells(index + 1, "độ") || flow.spells(index, "TIẾN")
    }
  }

  /// The number of the cell that holds a token, from 0; a bar at the start of the row opens the first.
  private func column(of index: Int, in row: Range<Int>) -> Int {
    (row.lowerBound + 1..<max(index, row.lowerBound + 1)).count { position in flow.isMark(position, .cell) }
  }
}
