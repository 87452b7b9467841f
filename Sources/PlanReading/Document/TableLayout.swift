internal import PlanText

/// Makes lines of a table's rows.
///
/// A ruled table is read by rows: each is one line, its cells joined by ` | `. A table without rules only sets text side by
/// side, as the letterhead and the signature beside the recipients: its cells are read one after the other, and stand on
/// one line only where each of a row has a single one.
struct TableLayout {
  /// A cell of a row.
  struct Cell {
    /// What stands in it.
    var lines: [TextLine]
    /// How many columns it spans.
    var columns: Int = 1
  }

  /// Whether lines are drawn between the cells.
  let isRuled: Bool
  /// The most columns that a cell is taken to span: a document may say any number.
  private static let columnLimit: Int = 64

  /// The lines of a row.
  func lines(of row: [Cell]) -> [TextLine] {
    let cells: [[TextLine]] = row.map { cell in Self.withoutBlankEnds(cell.lines) }
    guard cells.contains(where: { !$0.isEmpty }) else { return [] }
    if isRuled, row.reduce(0, { $0 + $1.columns }) > 1 { return [ruledRow(row, cells)] }
    let filled: [[TextLine]] = cells.filter { lines in !lines.isEmpty }
    // A blank line parts the columns, so that neither goes on with the other.
    guard filled.count > 1, filled.allSatisfy({ $0.count == 1 }) else {
      return Array(filled.joined(separator: [TextLine()]))
    }
    return [Self.join(filled.map { $0[0] }, by: " | ")]
  }

  private func ruledRow(_ row: [Cell], _ cells: [[TextLine]]) -> TextLine {
    var line = TextLine()
    for (index, lines) in cells.enumerated() {
      if index > 0 { line.append(generated: " | ".utf8) }
      line.append(Self.join(lines.filter { !$0.isBlank }, by: " "))
      // The columns that a cell spans after its first are empty, so that all keep their places.
      for _ in 1..<max(1, min(row[index].columns, Self.columnLimit)) { line.append(generated: " |".utf8) }
    }
    return line
  }

  private static func join(_ lines: [TextLine], by separator: String) -> TextLine {
    var joined = TextLine()
    for (index, line) in lines.enumerated() {
      if index > 0 { joined.append(generated: separator.utf8) }
      joined.append(line)
    }
    return joined
  }

  private static func withoutBlankEnds(_ lines: [TextLine]) -> [TextLine] {
    guard let first = lines.firstIndex(where: { !$0.isBlank }), let last = lines.lastIndex(where: { !$0.isBlank })
    else {
      return []
    }
    return Array(lines[first...last])
  }
}
