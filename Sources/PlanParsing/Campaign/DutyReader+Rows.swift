import VietnameseText

/// What the row of a table says of a time in one of its cells.
extension DutyReader {
  /// The cell under the head's word for tasks, or the longest that names no body.
  func task(inRow index: Int, without tokens: Range<Int>) -> String? {
    let (cells, head): ([Range<Int>], TableHead?) = row(index, around: tokens)
    if let cell = cell(.task, cells, head), !saysOnlyTime(cell, besides: tokens) { return text(cell) }
    let others: [(column: Int, cell: Range<Int>)] = cells.enumerated()
      .filter { column, cell in
        !cell.isEmpty && !cell.overlaps(tokens) && column != head?.number(of: .lead)
          && column != head?.number(of: .place)
      }.map { (column: $0.offset, cell: $0.element) }
    // `90 phút`, `7h30`, `Sáng` say when or how long.
    let words: [Range<Int>] = others.map(\.cell).filter { !$0.allSatisfy(isTimeWord) }
    let duties: [Range<Int>] = words.filter { !isBody($0) && $0.count > 1 }
    let longest: [Range<Int>] = duties.isEmpty ? words.isEmpty ? others.map(\.cell) : words : duties
    return longest.max { $0.count < $1.count }.flatMap { text($0) }
  }

  /// The cell under the head's word for who leads, or the first that names a body.
  func lead(inRow index: Int, around tokens: Range<Int>) -> String? {
    let (cells, head): ([Range<Int>], TableHead?) = row(index, around: tokens)
    if let cell = cell(.lead, cells, head) {
      return isDitto(cell) ? lead(above: index, head).flatMap { text($0) } : text(cell)
    }
    return cells.enumerated().first { number, cell in
      let column: TableHead.Column = head.flatMap { number < $0.columns.count ? $0.columns[number] : nil } ?? .other
      return column != .place && column != .object && column != .task && !cell.isEmpty && isBody(cell)
    }.flatMap { text($0.element) }
  }

  /// The cells of a row near a time, and the head of its table of tasks where the row is known from its start: no row of a
  /// table is longer, and a text on one line must not cost its length again for each time in it.
  private func row(_ index: Int, around tokens: Range<Int>) -> (cells: [Range<Int>], head: TableHead?) {
    let whole: Range<Int> = flow.paragraphs[index].tokens
    let near: Range<Int> = whole.clamped(to: max(0, tokens.lowerBound - 300)..<tokens.upperBound + 300)
    return (tables.cells(near), near.lowerBound == whole.lowerBound ? tables.headOfTasks(ofRow: index) : nil)
  }

  private func cell(_ column: TableHead.Column, _ cells: [Range<Int>], _ head: TableHead?) -> Range<Int>? {
    guard let number = head?.number(of: column), number < cells.count, !cells[number].isEmpty else { return nil }
    return cells[number]
  }

  /// `nt`, `-nt-`, `"`, `như trên`: the same as in the row above.
  private func isDitto(_ cell: Range<Int>) -> Bool {
    guard cell.count <= 3 else { return false }
    return cell.allSatisfy { index in
      flow.kind(index) == .mark || flow.spells(index, "nt") || flow.spells(index, "Nt") || flow.spells(index, "NT")
    } || flow.keyword(cell.lowerBound) == .như && flow.keyword(cell.lowerBound + 1) == .trên
  }

  /// The last cell above that says who leads.
  private func lead(above index: Int, _ head: TableHead?) -> Range<Int>? {
    guard let head else { return nil }
    for row in stride(from: index - 1, to: max(head.row, index - 30), by: -1)
    where flow.paragraphs[row].tokens.count < 300 {
      guard let cell = cell(.lead, tables.cells(flow.paragraphs[row].tokens), head), !isDitto(cell) else { continue }
      return cell
    }
    return nil
  }

  /// Whether a cell says nothing but a time.
  private func saysOnlyTime(_ cell: Range<Int>, besides tokens: Range<Int>) -> Bool {
    cell.overlaps(tokens) && cell.allSatisfy { tokens.contains($0) || isTimeWord($0) }
  }

  private func isBody(_ cell: Range<Int>) -> Bool {
    BodyNames(flow: flow, lexicon: context.lexicon).startsBody(cell.lowerBound) && flow.isCapitalized(cell.lowerBound)
      && cell.count <= 16
      && !Duties.isDutyVerb(flow, cell.lowerBound)
      || flow.keyword(cell.lowerBound) == .các && cell.count <= 12
  }
}
