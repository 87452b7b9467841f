import VietnameseText

/// A row of a table laid out by tabulators or blanks: its cells and the columns of its table.
struct LaidRow {
  var cells: [Cell]
  var columns: TaskTables.Columns
}

/// The heads of the tables that are laid out by blanks, looked for when the first row of such a table is met.
final class LaidHeads {
  struct Head {
    var line: Int
    var cells: [Cell]
    var columns: TaskTables.Columns
  }

  /// In order; nil as long as nobody has asked.
  fileprivate var found: [Head]?
}

extension TaskTables {
  /// How many lines below its head a row may stand.
  private static let reach: Int = 60

  /// The row of a table without bars in which the tokens have a cell to themselves, below a head that names columns.
  func laidRow(of tokens: Range<Int>) -> LaidRow? {
    let line: Int = flow.lineIndex(ofByte: Int(flow.tokens[tokens.lowerBound].start))
    guard flow.lines[line].kind == .text else { return nil }
    let cells: [Cell] = flow.cells(ofLine: line)
    guard cells.count >= 3, let own = cells.first(where: { $0.tokens.contains(tokens.lowerBound) }),
      own.tokens.count <= tokens.count + 6,
      let head = foundLaidHeads().last(where: { $0.line < line }), head.line >= line - Self.reach
    else { return nil }
    let isAligned: Bool = head.cells.count == cells.count || head.cells.count == cells.count + 1
    func place(_ number: Int?) -> Int? {
      guard let number else { return nil }
      if isAligned, number < cells.count { return number }
      return cells.indices.min {
        abs(cells[$0].column - head.cells[number].column) < abs(cells[$1].column - head.cells[number].column)
      }
    }
    return LaidRow(cells: cells, columns: Columns(lead: place(head.columns.lead), task: place(head.columns.task)))
  }

  private func foundLaidHeads() -> [LaidHeads.Head] {
    if let found = laidHeads.found { return found }
    var found: [LaidHeads.Head] = []
    for (line, contents) in flow.lines.enumerated() where contents.kind == .text && contents.tokens.count >= 3 {
      let cells: [Cell] = flow.cells(ofLine: line)
      guard cells.count >= 3, let columns = columns(cells.map(\.tokens)) else { continue }
      found.append(LaidHeads.Head(line: line, cells: cells, columns: columns))
    }
    laidHeads.found = found
    return found
  }
}
