/// A table on a page, with what stands in its cells.
struct PageTable {
  /// A row of the table: the segments of each column, from top to bottom.
  struct Row {
    var cells: [[PageSegment]]
    /// The columns whose cell goes on with the one above, in which something stands.
    var continued: Set<Int> = []
    var first: PageRow
    /// What stands of it on the pages that follow.
    var rest: [Row] = []

    /// The bytes of its words.
    func letters(_ table: PageWords) -> [UInt8] {
      cells.flatMap { $0.flatMap(\.words).flatMap { table.bytes[$0.text] } + [0x7C] }
    }
  }

  /// The rows of the page that it takes.
  let range: Range<Int>
  /// Its rows from top to bottom, the head first.
  let rows: [Row]

  /// The tables among the rows of a page, in order: those that are drawn on it, and between them such as numbers tell.
  static func tables(in rows: [PageRow], of page: Page, pitch: Float, table: PageWords) -> [PageTable] {
    // Of tables side by side the first is put together, and what stands in the others with it.
    var drawn: [PageTable] = []
    for found in page.tables.lazy.compactMap({ $0.table(in: rows) })
    where !drawn.contains(where: { $0.range.overlaps(found.range) }) {
      drawn.append(found)
    }
    let numbered: [PageTable] = PageTaskTable.tables(in: rows, pitch: pitch, table: table)
      .map { PageTable(range: $0.range, rows: $0.rows) }
      .filter { table in !drawn.contains { $0.range.overlaps(table.range) } }
    return (drawn + numbered).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}
