import VietnameseText

/// The heads of a plan's tables, with bars between their cells or with blank space. Each kind is looked for once, when the
/// first row of a table is met.
final class TableHeads {
  let flow: Flow
  private let names: HeadNames
  private var foundTables: [Table]?
  private var foundLaidHeads: [TableHead]?

  /// A table with bars.
  struct Table {
    /// Its paragraphs.
    var rows: Range<Int>
    /// Its heads, in order.
    var heads: [TableHead]
  }

  init(flow: Flow) {
    self.flow = flow
    names = HeadNames(flow: flow)
  }

  // MARK: Tables with bars

  /// The table that holds a row; nil where none with a head does.
  func table(ofRow row: Int) -> Table? {
    let tables: [Table] = foundTables ?? findTables()
    var low: Int = 0
    var high: Int = tables.count
    while low < high {
      let middle: Int = (low + high) / 2
      if tables[middle].rows.upperBound <= row { low = middle + 1 } else { high = middle }
    }
    return low < tables.count && tables[low].rows.contains(row) ? tables[low] : nil
  }

  /// The cells of a row with bars, by their number from 0; an empty cell is an empty range.
  func cells(_ row: Range<Int>) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start: Int = row.lowerBound
    for index in row where flow.isMark(index, .cell) {
      if index > row.lowerBound { cells.append(start..<index) }
      start = index + 1
    }
    if start < row.upperBound { cells.append(start..<row.upperBound) }
    return cells
  }

  private func findTables() -> [Table] {
    var tables: [Table] = []
    var row: Int = 0
    while row < flow.paragraphs.count {
      guard flow.paragraphs[row].isTableRow else {
        row += 1
        continue
      }
      var table = Table(rows: row..<row, heads: [])
      while row < flow.paragraphs.count, flow.paragraphs[row].isTableRow {
        let cells: [Range<Int>] = cells(flow.paragraphs[row].tokens)
        if let columns = names.columns(cells) {
          table.heads.append(TableHead(row: row, columns: columns))
        } else if row == table.rows.lowerBound, names.headsFigures(cells) {
          table.heads.append(TableHead(row: row, columns: Array(repeating: .other, count: cells.count)))
        }
        row += 1
      }
      table.rows = table.rows.lowerBound..<row
      if !table.heads.isEmpty { tables.append(table) }
    }
    foundTables = tables
    return tables
  }

  // MARK: Tables laid out by blank space

  /// How many lines below its head a row may stand.
  private static let reach: Int = 60

  /// The cells of a row without bars; nil where the tokens stand in none.
  func laidCells(around tokens: Range<Int>) -> (line: Int, cells: [Cell])? {
    let line: Int = flow.lineIndex(ofByte: Int(flow.tokens[tokens.lowerBound].start))
    guard flow.lines[line].kind == .text, flow.lines[line].mayHaveCells else { return nil }
    let cells: [Cell] = flow.cells(ofLine: line)
    return cells.count >= 3 ? (line, cells) : nil
  }

  /// The last head above a line without bars that is as asked for.
  func laidHead(above line: Int, where isAsked: (TableHead) -> Bool) -> TableHead? {
    let heads: [TableHead] = foundLaidHeads ?? findLaidHeads()
    return heads.last(above: line, within: Self.reach, where: isAsked)
  }

  private func findLaidHeads() -> [TableHead] {
    var heads: [TableHead] = []
    for (line, contents) in flow.lines.enumerated()
    where contents.kind == .text && contents.mayHaveCells && contents.tokens.count >= 4 {
      let cells: [Cell] = flow.cells(ofLine: line)
      guard cells.count >= 3, let columns = names.columns(cells.map(\.tokens)) else { continue }
      heads.append(TableHead(row: line, columns: columns, cells: cells))
    }
    foundLaidHeads = heads
    return heads
  }
}

extension [TableHead] {
  /// So many heads are looked at above a row.
  private static var mostHeads: Int { 32 }

  /// The last of the heads above a row that is as asked for, at most so many rows above it.
  func last(above row: Int, within reach: Int, where isAsked: (TableHead) -> Bool) -> TableHead? {
    var low: Int = 0
    var high: Int = count
    while low < high {
      let middle: Int = (low + high) / 2
      if self[middle].row < row { low = middle + 1 } else { high = middle }
    }
    return self[..<low].reversed().prefix(Self.mostHeads).prefix { head in row - head.row <= reach }.first(
      where: isAsked)
  }
}
