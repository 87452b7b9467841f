import VietnameseText

/// What the row of a table says of a time in one of its cells.
extension DutyReader {
  /// The cell under the head's word for tasks, or the longest that names no body.
  func task(inRow index: Int, without tokens: Range<Int>) -> String? {
    let (cells, head): ([Range<Int>], TableHead?) = row(index, around: tokens)
    if let cell = cell(.task, cells, head).flatMap({ said($0, .task, inRow: index, head) }),
      !saysOnlyTime(cell, besides: tokens)
    {
      return text(cell)
    }
    // `Đơn vị được kiểm tra`: what the table is about says whom it is done to.
    if head?.number(of: .task) == nil, let object = cell(.object, cells, head), !object.overlaps(tokens) {
      return said(object, .object, inRow: index, head).flatMap { text($0) }
    }
    let others: [(column: Int, cell: Range<Int>)] = cells.enumerated()
      .filter { column, cell in
        !cell.isEmpty && !cell.overlaps(tokens) && !tables.isDitto(cell) && column != head?.number(of: .lead)
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
      // A number names nobody.
      return said(cell, .lead, inRow: index, head).flatMap {
        $0.allSatisfy { flow.kind($0) == .number } ? nil : text($0)
      }
    }
    // The head has a column for it, which says nothing: the others are not who leads.
    if let number = head?.number(of: .lead), number < cells.count { return nil }
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

  /// The cell, or where it says the same as the one above it, that one.
  private func said(_ cell: Range<Int>, _ column: TableHead.Column, inRow row: Int, _ head: TableHead?) -> Range<Int>? {
    guard tables.isDitto(cell), let head, let number = head.number(of: column) else { return cell }
    return tables.cell(number, above: row, under: head)
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
