internal import PlanText

/// Makes lines of a table's rows.
///
/// A ruled table is read by rows: each is one line, its cells joined by ` | `; where one cell stands in several rows, those
/// behind the first have a ditto mark. A table without rules only sets text side by
/// side, as the letterhead and the signature beside the recipients: its cells are read one after the other, and stand on
/// one line only where each of a row has a single one.
struct TableLayout {
  /// A cell of a row.
  struct Cell {
    /// What stands in it.
    var lines: [TextLine]
    /// How many columns it spans.
    var columns: Int = 1
    /// Whether it goes on with the cell above, in which something stands.
    var isContinued: Bool = false

    /// Whether nothing stands in it, and in no cell above that it goes on with.
    var isBlank: Bool { !isContinued && lines.allSatisfy(\.isBlank) }
  }

  /// The ditto mark: what a cell says that goes on with the one above.
  static let ditto: String = "\u{3003}"

  /// Whether lines are drawn between the cells.
  let isRuled: Bool
  /// The most columns that a cell is taken to span: a document may say any number.
  private static let columnLimit: Int = 64

  /// Whether a row is the head of a table with three columns and more, so that its rows are rows though no lines are drawn:
  /// its first cell is `TT` or `STT`, or one starts with `Nội dung` or `Thời gian`.
  static func isHead(_ row: [Cell]) -> Bool {
    guard row.count >= 3 else { return false }
    return row.enumerated().contains { number, cell in
      guard cell.lines.count(where: { !$0.isBlank }) == 1, let line = cell.lines.first(where: { !$0.isBlank }) else {
        return false
      }
      let words: [String] = String(decoding: line.bytes, as: UTF8.self).lowercased().split(separator: " ").map {
        String($0)
      }
      if number == 0, [["tt"], ["stt"], ["số", "tt"]].contains(words) { return true }
      return words.starts(with: ["nội", "dung"]) || words.starts(with: ["thời", "gian"])
    }
  }

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
      if row[index].isContinued { line.append(generated: Self.ditto.utf8) }
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
