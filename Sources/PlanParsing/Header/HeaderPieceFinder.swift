import VietnameseText

/// Finds number, date, place, type and mottos in the lines of a letterhead.
struct HeaderPieceFinder {
  let flow: Flow
  let lexicon: PlanLexicon
  let dates: [DatePhrase]
  let lines: Range<Int>

  /// The pieces; `endLine` is the first line after all of them.
  func find() -> HeaderPieces {
    var pieces = HeaderPieces()
    pieces.endLine = lines.lowerBound
    var seen: Int = 0
    var line: Int = lines.lowerBound
    while line < lines.upperBound, seen < 45 {
      defer { line += 1 }
      let tokens: Range<Int> = flow.lines[line].tokens
      guard !tokens.isEmpty, flow.lines[line].kind != .noise else { continue }
      seen += 1
      if pieces.number == nil, isPageTitle(line) { continue }
      if pieces.number == nil, pieces.mottoColumn == nil, let letterhead = letterhead(under: line) {
        pieces.startLine = letterhead
        line = letterhead - 1
        continue
      }
      if startsBody(line, pieces) { break }
      findMottos(tokens, &pieces)
      if pieces.number == nil || pieces.isNumberOfCard, let (number, range, isBlank) = number(tokens),
        pieces.number == nil || !isCardLabel(range.lowerBound) && !isBlank, !isInName(range.lowerBound, line)
      {
        pieces.isNumberOfCard = isCardLabel(range.lowerBound)

        pieces.number = number
        pieces.numberTokens = range
        pieces.isNumberBlank = isBlank
        pieces.endLine = max(pieces.endLine, line + 1)
      }
      if pieces.date == nil || pieces.place == nil || pieces.isDateOfPage, let index = issueDate(tokens) {
        let place: Range<Int>? = place(before: momentStart(dates[index].tokens.lowerBound), in: tokens, pieces)
        // A date with its place is one of issue; the first without it may be of the page on which the plan stands.
        if pieces.date == nil || place != nil {
          pieces.date = index
          pieces.place = place
          // `Saturday, 25/01/2020` above the letterhead: the day on which somebody looked at the page.
          pieces.isDateOfPage =
            pieces.number == nil && pieces.mottoColumn == nil && flow.keyword(dates[index].tokens.lowerBound) != .ngày
            && flow.keyword(dates[index].tokens.lowerBound) != .tháng
          pieces.endLine = max(pieces.endLine, line + 1)
        }
      }
      if pieces.subject.isEmpty, pieces.kind == nil, let subject = subjectStart(tokens),
        labelledKind(tokens)?.upperBound != subject
      {
        readSubject(from: subject, line: line, &pieces)
      }
      if let (kind, index) = kind(tokens, pieces) ?? spacedKind(line) {
        pieces.kind = kind
        pieces.kindIndex = index
        pieces.endLine = flow.lineIndex(ofByte: Int(flow.tokens[kind.lowerBound].start)) + 1
        readSentence(behind: kind, &pieces)
        if pieces.headEnd == nil { findNumber(under: kind, &pieces) }
        if pieces.number == nil { findNumber(below: line, &pieces) }
        if pieces.date == nil { findDate(under: line, &pieces) }
        break
      }
    }
    return pieces
  }

  /// Whether the body starts with a line: a marker, an addressee, or the words that open a preamble.
  private func startsBody(_ line: Int, _ pieces: HeaderPieces) -> Bool {
    let first: Int = flow.lines[line].tokens.lowerBound
    if flow.kind(first) == .marker, isLetterheadItem(first, line) || isCity(first) { return false }
    if flow.kind(first) == .marker, pieces.endLine > lines.lowerBound || flow.lines[line].tokens.count > 6 {
      return true
    }
    if flow.matches(first, .căn, .cứ) || flow.matches(first, .thực, .hiện) { return !flow.isCapitals(first) }
    // Words in capitals behind the addressee head an annex.
    if flow.matches(first, .kính, .gửi) { return pieces.date != nil && !pieces.subject.isEmpty }
    return false
  }

  /// `1. UBND TỈNH NINH THUẬN CỘNG HÒA XÃ HỘI …`: a page that shows the document as an item of its own list.
  private func isLetterheadItem(_ first: Int, _ line: Int) -> Bool {
    guard flow.isCapitals(first + 1), BodyNames(flow: flow, lexicon: lexicon).startsBody(first + 1) else {
      return false
    }
    return flow.lines[line].tokens.contains { flow.matches($0, .cộng, .hòa, .xã) && flow.isCapitals($0) }
  }
}

extension Flow {
  /// Whether a gap as between columns stands before the token at `position`.
  func startsColumn(before position: Int) -> Bool {
    guard position > 0, position < count else { return false }
    let from: Int = tokens[position - 1].end
    let to: Int = Int(tokens[position].start)
    return to - from >= 3 && !startsLine(position)
  }
}
