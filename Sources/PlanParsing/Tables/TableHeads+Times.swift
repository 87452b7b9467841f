import VietnameseText

/// Columns that hold times: in them digits are dates that elsewhere could be anything, `15/10`, `2024`.
extension TableHeads {
  /// Columns are not counted further than so many tokens: a text on one line must not cost its length for each cell.
  static let longestRow: Int = 600

  /// Whether the tokens are all that a cell of a column of times has.
  func holdTime(_ tokens: Range<Int>) -> Bool {
    if flow.followsGap(tokens.lowerBound) { return holdLaidTime(tokens) }
    return opensCell(tokens.lowerBound) && (flow.isMark(tokens.upperBound, .cell) || endsRow(tokens.upperBound))
      && column(of: tokens.lowerBound).map { $0.isTime || $0 == .period } == true
  }

  /// What the column holds in which a token of a row with bars stands; nil where it stands in none, or the head is far.
  func column(of token: Int) -> TableHead.Column? {
    let row: Int = flow.paragraphIndex(ofToken: token)
    guard flow.paragraphs[row].isTableRow, let table = table(ofRow: row),
      // Further down a row may speak of times and be none.
      let head = table.heads.prefix(3).first(where: { head in
        head.columns.contains { $0.isTime || $0.isOfOtherTimes }
      }), head.row < table.rows.lowerBound + 3, head.row < row
    else { return nil }
    guard token - flow.paragraphs[row].tokens.lowerBound <= Self.longestRow else { return nil }
    let number: Int = number(ofCellAt: token, in: flow.paragraphs[row].tokens)
    return number < head.columns.count ? head.columns[number] : nil
  }

  /// Whether a row with bars is the head of a table.
  func isHead(_ row: Int) -> Bool {
    table(ofRow: row)?.heads.last(above: row + 1, within: 1, where: { $0.row == row }) != nil
  }

  /// Whether another cell of the row than the one of the token says when something is to be done.
  func hasOtherTime(than token: Int) -> Bool {
    let row: Int = flow.paragraphIndex(ofToken: token)
    let tokens: Range<Int> = flow.paragraphs[row].tokens
    guard tokens.count <= Self.longestRow,
      let head = table(ofRow: row)?.heads.last(above: row, within: .max, where: { $0.hasTime })
    else { return false }
    return zip(cells(tokens), head.columns).contains { cell, column in
      column.isTime && !cell.isEmpty && !cell.contains(token)
    }
  }

  /// Whether a token of a row with bars is the first of its cell.
  func opensCell(_ token: Int) -> Bool { flow.isMark(token - 1, .cell) || flow.startsParagraph(token) }

  /// The same as `holdTime` in a table that blank space lays out: the head above has as many cells, or one that stands over
  /// the tokens.
  private func holdLaidTime(_ tokens: Range<Int>) -> Bool {
    guard let (line, cells) = laidCells(around: tokens), let own = cells.firstIndex(where: { $0.tokens == tokens }),
      let head = laidHead(above: line, where: { head in head.hasTime })
    else { return false }
    let number: Int? = head.cells.count == cells.count ? own : head.cells.nearest(to: cells[own])
    return number.map { head.columns[$0].isTime } ?? false
  }

  private func endsRow(_ index: Int) -> Bool { index >= flow.count || flow.startsParagraph(index) }

  /// The number of the cell that holds a token, from 0; a bar at the start of the row opens the first.
  func number(ofCellAt index: Int, in row: Range<Int>) -> Int {
    (row.lowerBound + 1..<max(index, row.lowerBound + 1)).count { position in flow.isMark(position, .cell) }
  }
}
