import VietnameseText

/// The subject of a công văn under its number: `V/v …`.
extension HeaderPieceFinder {
  func subjectStart(_ tokens: Range<Int>) -> Int? {
    for index in tokens {
      if flow.isSubjectLabel(index) { return index }
    }
    let first: Int = tokens.lowerBound
    guard flow.keyword(first) == .về, flow.isCapitalized(first), flow.isSmallWord(first + 1) else { return nil }
    return first
  }

  func readSubject(from index: Int, line: Int, _ pieces: inout HeaderPieces) {
    let isAbbreviated: Bool = flow.keyword(index) != .về
    guard pieces.number != nil || isAbbreviated else { return }
    let isFull: Bool = flow.matches(index, .về, .việc)
    // `Về thực hiện chế độ …` under the number of a letter
    let isLetter: Bool = pieces.number.map { $0.code.isEmpty || $0.value[$0.code].elementsEqual("CV".utf8) } == true
    guard isAbbreviated || isFull || isLetter && line - pieces.endLine <= 1 else { return }
    var start: Int = index + (isAbbreviated ? 3 : isFull ? 2 : 1)
    if flow.isMark(start, .colon) { start += 1 }
    guard let first = flow.cells(ofLine: line).first(where: { $0.tokens.contains(index) }) else { return }
    pieces.taken.append(index..<start)
    var end: Int = first.tokens.upperBound
    if let date = dates.first(where: { $0.tokens.lowerBound > start && $0.tokens.upperBound <= end }),
      flow.isMark(date.tokens.lowerBound - 1, .comma)
    {
      // Glued on one line: the place of the date follows the subject.
      if let place = place(before: date.tokens.lowerBound, in: start..<end, pieces) { end = place.lowerBound }
    }
    // `… Kính gửi: …` glued behind it.
    if let addressee = (start..<max(start, end)).first(where: {
      flow.matches($0, .kính, .gửi) && flow.isCapitalized($0)
    }) {
      end = addressee
    }
    if start < end { pieces.subject.append(start..<end) }
    var next: Int = line + 1
    while end == first.tokens.upperBound, next < lines.upperBound, next < line + 7 {
      if flow.lines[next].kind == .blank, goesOn(inLine: next + 1) { next += 1 }
      guard flow.lines[next].kind == .text || flow.lines[next].kind == .tableRow,
        let cell = flow.cells(ofLine: next).first(where: { continuesColumn($0, of: first) })
      else { break }
      let head: Int = cell.tokens.lowerBound
      if flow.matches(head, .kính, .gửi) || flow.keyword(head) == .số || flow.kind(head) == .marker
        || flow.matches(head, .độc, .lập) || flow.matches(head, .căn, .cứ)
        || flow.matches(head, .cộng, .hòa) && flow.isCapitals(head)
        || flow.matches(head, .đảng, .cộng) && flow.isCapitals(head)
        || cell.tokens.allSatisfy({ flow.kind($0) == .mark })
        || lexicon.kindNames.longest(startingAt: head, in: flow) != nil && flow.isCapitals(head)
        || dates.contains(where: { $0.tokens.lowerBound >= head && $0.tokens.upperBound == cell.tokens.upperBound })
          && flow.isMark(head + 2, .comma)
      {
        break
      }
      // `V/v` / `: …`
      let from: Int = pieces.subject.isEmpty && flow.isMark(head, .colon) ? head + 1 : head
      if from < cell.tokens.upperBound { pieces.subject.append(from..<cell.tokens.upperBound) }
      next += 1
    }
    dropClosingMark(openedBefore: index, &pieces)
    pieces.endLine = max(pieces.endLine, next)
  }

  /// `"V/v …"`, `(V/v …)`: the marks around label and subject are of neither.
  private func dropClosingMark(openedBefore index: Int, _ pieces: inout HeaderPieces) {
    guard let last = pieces.subject.indices.last, let mark = flow.mark(pieces.subject[last].upperBound - 1) else {
      return
    }
    let isPair: Bool =
      switch mark {
      case .quote: flow.isMark(index - 1, .quote)
      case .closeQuote: flow.isMark(index - 1, .openQuote)
      case .closeParenthesis: flow.isMark(index - 1, .openParenthesis)
      default: false
      }
    if isPair, pieces.subject[last].count > 1 { pieces.subject[last] = pieces.subject[last].dropLast() }
  }

  /// Whether a line after a blank one goes on with a subject: it starts in the middle of a sentence, or is the last before
  /// the addressee.
  private func goesOn(inLine line: Int) -> Bool {
    guard line < lines.upperBound, let cell = flow.cells(ofLine: line).first else { return false }
    let first: Int = cell.tokens.lowerBound
    if flow.isSmallWord(first) || flow.kind(first) == .number || flow.isMark(first, .openQuote) { return true }
    guard flow.isCapitalized(first), !flow.isCapitals(first), cell.tokens.count <= 14,
      cell.tokens.upperBound == flow.lines[line].tokens.upperBound, flow.kind(cell.tokens.upperBound - 1) != .mark,
      !dates.contains(where: { cell.tokens.contains($0.tokens.lowerBound) && $0.first.isDay })
    else { return false }
    return flow.matches(cell.tokens.upperBound, .kính, .gửi)
  }

  /// Whether a cell stands under another, or under its middle: short last lines are centred.
  private func continuesColumn(_ cell: Cell, of first: Cell) -> Bool {
    guard cell.number == first.number else { return false }
    let isWithin: Bool = cell.column > first.column && flow.rightEnd(of: cell) < flow.rightEnd(of: first)
    return isWithin || abs(cell.column - first.column) <= 14
  }
}
