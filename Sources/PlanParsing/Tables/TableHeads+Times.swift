import VietnameseText

/// Columns that hold times: in them digits are dates that elsewhere could be anything, `15/10`, `2024`.
extension TableHeads {
  /// Whether the tokens are all that a cell of a column of times has.
  func holdTime(_ tokens: Range<Int>) -> Bool {
    if flow.followsGap(tokens.lowerBound) { return holdLaidTime(tokens) }
    guard flow.isMark(tokens.lowerBound - 1, .cell), flow.isMark(tokens.upperBound, .cell) || endsRow(tokens.upperBound)
    else { return false }
    let row: Int = flow.paragraphIndex(ofToken: tokens.lowerBound)
    guard flow.paragraphs[row].isTableRow, let table = table(ofRow: row),
      // Further down a row may speak of times and be none.
      let head = table.heads.prefix(3).first(where: { head in head.columns.time != nil || head.columns.period != nil }),
      head.row < table.rows.lowerBound + 3
    else { return false }
    let column: Int = column(of: tokens.lowerBound, in: flow.paragraphs[row].tokens)
    return column == head.columns.time || column == head.columns.period
  }

  /// Whether the token stands in a column that says of what time something is, and not when it is done.
  func holdPeriod(_ token: Int) -> Bool {
    let row: Int = flow.paragraphIndex(ofToken: token)
    guard flow.paragraphs[row].isTableRow, let table = table(ofRow: row),
      let period = table.heads.first(where: { head in head.columns.period != nil })?.columns.period
    else { return false }
    return column(of: token, in: flow.paragraphs[row].tokens) == period
  }

  /// The same in a table that blank space lays out: the head above has as many cells, or one that stands over the tokens.
  private func holdLaidTime(_ tokens: Range<Int>) -> Bool {
    guard let (line, cells) = laidCells(around: tokens), let own = cells.firstIndex(where: { $0.tokens == tokens }),
      let head = laidHead(above: line, naming: { columns in columns.time != nil })
    else { return false }
    return head.columns.time == (head.cells.count == cells.count ? own : head.cells.nearest(to: cells[own]))
  }

  private func endsRow(_ index: Int) -> Bool { index >= flow.count || flow.startsParagraph(index) }

  /// The number of the cell that holds a token, from 0; a bar at the start of the row opens the first.
  private func column(of index: Int, in row: Range<Int>) -> Int {
    (row.lowerBound + 1..<max(index, row.lowerBound + 1)).count { position in flow.isMark(position, .cell) }
  }
}
