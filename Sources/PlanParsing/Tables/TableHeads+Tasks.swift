import VietnameseText

extension TableHeads {
  /// The head of the table of tasks that holds a row with bars; nil where none is one.
  func headOfTasks(ofRow row: Int) -> TableHead? {
    table(ofRow: row)?.heads.last(above: row, within: .max) { head in head.isOfTasks }
  }

  /// The row of a table without bars in which the tokens have a cell to themselves, below a head that names columns.
  func laidRow(of tokens: Range<Int>) -> LaidRow? {
    guard let (line, cells) = laidCells(around: tokens),
      let own = cells.first(where: { $0.tokens.contains(tokens.lowerBound) }), own.tokens.count <= tokens.count + 6,
      let head = laidHead(above: line, where: { head in head.isOfTasks })
    else { return nil }
    let isAligned: Bool = head.cells.count == cells.count || head.cells.count == cells.count + 1
    func place(_ number: Int?) -> Int? {
      guard let number else { return nil }
      return isAligned && number < cells.count ? number : cells.nearest(to: head.cells[number])
    }
    return LaidRow(
      cells: cells, lead: place(head.number(of: .lead)), task: place(head.number(of: .task) ?? head.number(of: .object))
    )
  }
}

extension [Cell] {
  /// The number of the cell that starts nearest to where another one does.
  func nearest(to other: Cell) -> Int? {
    indices.min { abs(self[$0].column - other.column) < abs(self[$1].column - other.column) }
  }
}
