import VietnameseText

extension TableHeads {
  /// The columns of the table of tasks that holds a row with bars; nil where its head names none.
  func columnsOfTasks(ofRow row: Int) -> TableHead.Columns? {
    guard let heads = table(ofRow: row)?.heads else { return nil }
    return heads.last(above: row, within: .max) { columns in columns.areOfTasks }?.columns
  }

  /// The row of a table without bars in which the tokens have a cell to themselves, below a head that names columns.
  func laidRow(of tokens: Range<Int>) -> LaidRow? {
    guard let (line, cells) = laidCells(around: tokens),
      let own = cells.first(where: { $0.tokens.contains(tokens.lowerBound) }), own.tokens.count <= tokens.count + 6,
      let head = laidHead(above: line, naming: \.areOfTasks)
    else { return nil }
    let isAligned: Bool = head.cells.count == cells.count || head.cells.count == cells.count + 1
    func place(_ number: Int?) -> Int? {
      guard let number else { return nil }
      return isAligned && number < cells.count ? number : cells.nearest(to: head.cells[number])
    }
    return LaidRow(
      cells: cells, columns: TableHead.Columns(lead: place(head.columns.lead), task: place(head.columns.task)))
  }
}

extension [Cell] {
  /// The number of the cell that starts nearest to where another one does.
  func nearest(to other: Cell) -> Int? {
    indices.min { abs(self[$0].column - other.column) < abs(self[$1].column - other.column) }
  }
}
