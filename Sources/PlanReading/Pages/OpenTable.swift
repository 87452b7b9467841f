/// A table whose end may stand on the next page: its last row is held back.
struct OpenTable {
  /// Its number in the document, and how many of its rows are written.
  let number: Int
  private(set) var written: Int = 0
  /// The row that is not.
  private(set) var last: PageTable.Row
  /// Its head, as the letters that are printed again on the next page.
  private let head: [UInt8]
  /// Whether each row has something in its first column, so that one that has nothing is none.
  private var isNumbered: Bool

  /// The table, and the rows that can be written.
  static func open(_ found: PageTable, number: Int, in table: PageWords) -> (table: OpenTable, rows: [PageTable.Row])? {
    guard let first = found.rows.first, let last = found.rows.last else { return nil }
    var open = OpenTable(
      number: number, last: last, head: first.letters(table), isNumbered: found.rows.allSatisfy { !$0.cells[0].isEmpty }
    )
    open.written = found.rows.count - 1
    return (open, found.rows.dropLast())
  }

  private init(number: Int, last: PageTable.Row, head: [UInt8], isNumbered: Bool) {
    (self.number, self.last, self.head, self.isNumbered) = (number, last, head, isNumbered)
  }

  /// Whether a table on the next page, with nothing between, is the same one.
  func goesOn(in found: PageTable) -> Bool {
    guard let first = found.rows.first else { return false }
    let page: Int = last.rest.last?.first.page ?? last.first.page
    return first.first.page == page + 1 && first.cells.count == last.cells.count
  }

  /// Goes on with the rows on the next page, but for a head that is printed again; the rows that can be written.
  mutating func append(_ found: PageTable, in table: PageWords) -> [PageTable.Row] {
    var rows: ArraySlice<PageTable.Row> = found.rows[...]
    if let first = rows.first, first.letters(table) == head { rows.removeFirst() }
    if let first = rows.first, isNumbered, first.cells[0].isEmpty {
      last.rest.append(rows.removeFirst())
    }
    isNumbered = isNumbered && rows.allSatisfy { !$0.cells[0].isEmpty }
    guard let end = rows.popLast() else { return [] }
    defer { last = end }
    written += rows.count + 1
    return [last] + rows
  }
}
