/// Rows for people: columns with heads, as wide as what stands in them; where a terminal is narrower, the widest of those
/// that may be cut are.
struct ColumnTable<Row> {
  private static var gap: Int { 2 }
  /// What a column that is cut keeps at least.
  private static var least: Int { 12 }

  let columns: [Column<Row>]

  /// The rows in lines, under a line of heads; nothing where there is no row.
  ///
  /// - Parameter width: the columns of the terminal; null for as many as are needed.
  func text(_ rows: [Row], in language: Language, width: Int?) -> String {
    String(decoding: bytes(rows, in: language, width: width), as: UTF8.self)
  }

  /// The same in UTF-8.
  func bytes(_ rows: [Row], in language: Language, width: Int?) -> [UInt8] {
    guard !rows.isEmpty else { return [] }
    var cells: [DisplayedText] = columns.map { column in DisplayedText(column.title.text(in: language)) }
    cells.reserveCapacity(columns.count * (rows.count + 1))
    for row in rows {
      for column in columns { cells.append(DisplayedText(column.text(row, language) ?? "")) }
    }
    var widths: [Int] = columns.map { _ in 0 }
    for (index, cell) in cells.enumerated() {
      widths[index % columns.count] = max(widths[index % columns.count], cell.width)
    }
    if let width { fit(&widths, into: width) }
    var bytes: [UInt8] = []
    for line in 0...rows.count {
      var pending: Int = 0
      for (index, column) in columns.enumerated() {
        let cell: DisplayedText = cells[line * columns.count + index].fitted(to: widths[index])
        let padding: Int = widths[index] - cell.width
        if column.isNumber { pending += padding }
        // Spaces are written when something stands behind them.
        if cell.width > 0 {
          bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: pending))
          bytes.append(contentsOf: cell.text.utf8)
          pending = 0
        }
        pending += (column.isNumber ? 0 : padding) + Self.gap
      }
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }

  /// Takes columns away from the widest that may be cut, until all fit.
  private func fit(_ widths: inout [Int], into width: Int) {
    var excess: Int = widths.reduce(0, +) + Self.gap * (widths.count - 1) - width
    while excess > 0 {
      let flexible = columns.indices.filter { index in columns[index].isFlexible && widths[index] > Self.least }
      guard let widest = flexible.map({ index in widths[index] }).max() else { return }
      let ties = flexible.filter { index in widths[index] == widest }
      let next: Int = flexible.map { index in widths[index] }.filter { other in other < widest }.max() ?? Self.least
      // One that is the widest alone is cut down to the next at once.
      let cut: Int = ties.count > 1 ? 1 : max(1, min(excess, widest - max(next, Self.least)))
      widths[ties[ties.count - 1]] -= cut
      excess -= cut
    }
  }
}
