/// A row of a table: which table, which columns, what makes it unique, and how it is read.
protocol LexiconRow: Sendable {
  static var table: LexiconTable { get }
  static var columns: [String] { get }
  var key: String { get }
  init(_ cells: TSVRow) throws(LexiconError)
}

extension LexiconRow {
  /// The rows of a table's bytes, in order.
  static func rows(from bytes: [UInt8]) throws(LexiconError) -> [Self] {
    let table = try TSVTable(bytes, file: Self.table.fileName, columns: columns)
    var rows: [Self] = []
    rows.reserveCapacity(table.rows.count)
    var lines: [String: Int] = [:]
    for cells in table.rows {
      let row = try Self(cells)
      if let firstLine = lines.updateValue(cells.line, forKey: row.key) {
        throw .duplicateKey(file: table.file, line: cells.line, firstLine: firstLine, key: row.key)
      }
      rows.append(row)
    }
    return rows
  }
}
