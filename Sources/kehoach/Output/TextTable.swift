/// Rows of text in columns.
enum TextTable {
  /// The rows, a line each; two spaces part columns, and the last one has no padding.
  static func text(_ rows: [[String]], alignedRight: Set<Int> = []) -> String {
    let columns: Int = rows.first?.count ?? 0
    let widths: [Int] = (0..<columns).map { column in rows.map { row in row[column].count }.max() ?? 0 }
    return rows.map { row in
      row.enumerated().map { column, text in
        let padding = String(repeating: " ", count: widths[column] - text.count)
        if alignedRight.contains(column) { return padding + text }
        return column == columns - 1 ? text : text + padding
      }.joined(separator: "  ") + "\n"
    }.joined()
  }
}
