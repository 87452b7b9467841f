public import CampaignRecord
public import VietnameseText

extension PlanUnderCheck {
  // MARK: Text

  /// The exact text of a place.
  public func text(_ span: Span) -> String { String(decoding: bytes[span.start..<span.end], as: UTF8.self) }

  /// The place of a token.
  public func span(_ index: Int) -> Span { Span(start: Int(tokens[index].start), end: tokens[index].end) }

  /// The place from the first token of a range to its last.
  public func span(_ range: Range<Int>) -> Span {
    Span(start: Int(tokens[range.lowerBound].start), end: tokens[range.upperBound - 1].end)
  }

  // MARK: Tokens

  /// The index of the first token that ends after byte `offset`: the one that stands there, or the next.
  public func token(at offset: Int) -> Int {
    var low: Int = 0
    var high: Int = tokens.count
    while low < high {
      let middle: Int = (low + high) / 2
      if tokens[middle].end <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The tokens that lie in a place.
  public func tokens(in span: Span) -> Range<Int> {
    let first: Int = token(at: span.start)
    var last: Int = first
    while last < tokens.count, Int(tokens[last].start) < span.end { last += 1 }
    return first..<last
  }

  /// Whether the words stand one after the other from a token on, in any letters: `plan.reads(["giai", "đoạn"], at: 5)`.
  public func reads(_ words: [WordKey], at index: Int) -> Bool {
    guard index >= 0, index + words.count <= tokens.count else { return false }
    for offset in words.indices where keys[index + offset] != words[offset] { return false }
    return true
  }

  /// Whether the token is the mark; false outside the text.
  public func isMark(_ mark: Mark, at index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].isMark(mark)
  }

  /// Whether a paragraph starts with the token: a blank line stands before it, a marker or bullet starts its line, or the
  /// line before is closed by a mark. A sentence that only runs on over a line end does not start one.
  public func startsParagraph(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    let token: Token = tokens[index]
    guard token.traits.contains(.lineStart) else { return false }
    if token.kind == .marker || token.isMark(.dash) || token.isMark(.plus) || token.isMark(.bullet) { return true }
    let before: Token = tokens[index - 1]
    var lineEnds: Int = 0
    for offset in before.end..<Int(token.start) where bytes[offset] == 0x0A { lineEnds += 1 }
    if before.isMark(.fullStop) || before.isMark(.semicolon) || before.isMark(.colon) { return lineEnds > 0 }
    return lineEnds > 1 && token.traits.contains(.capitalized)
  }

  /// Whether words are part of something longer: `pô-li-me`, `a/c`, an address, a broken letter of a scan beside them.
  func touchesOther(_ words: Range<Int>) -> Bool {
    for (first, second) in [(words.lowerBound - 1, words.lowerBound), (words.upperBound - 1, words.upperBound)]
    where first >= 0 && second < tokens.count && tokens[first].end == Int(tokens[second].start) {
      let other: Token = tokens[words.contains(first) ? second : first]
      guard other.kind == .mark, let mark = Mark(rawValue: other.word) else { return true }
      // `ten.docx`
      if mark == .fullStop, words.contains(first), second + 1 < tokens.count, tokens[second + 1].kind == .word,
        tokens[second + 1].start == UInt32(other.end), !tokens[second + 1].traits.contains(.capitalized)
      {
        return true
      }
      switch mark {
      case .comma, .fullStop, .semicolon, .colon, .openParenthesis, .closeParenthesis, .openQuote, .closeQuote, .quote,
        .ellipsis, .cell:
        continue
      default: return true
      }
    }
    return false
  }

  // MARK: Outline

  /// The innermost unit whose own text or heading holds the place; null before the first.
  public func unit(holding span: Span) -> Int? {
    units.lastIndex { unit in unit.span.start <= span.start && span.start < unit.span.end }
  }

  // MARK: Citations

  /// Whether the place touches a citation; these are in the order of the text.
  func isCited(_ span: Span) -> Bool {
    var low: Int = 0
    var high: Int = record.citations.count
    while low < high {
      let middle: Int = (low + high) / 2
      if record.citations[middle].span.end <= span.start { low = middle + 1 } else { high = middle }
    }
    return low < record.citations.count && record.citations[low].span.overlaps(span)
  }

  /// The number of a citation, group by group; null for a citation by name.
  func number(at span: Span) -> PrintedNumber? {
    var low: Int = 0
    var high: Int = numbers.count
    while low < high {
      let middle: Int = (low + high) / 2
      if numbers[middle].span.start < span.start { low = middle + 1 } else { high = middle }
    }
    return numbers[low...].prefix { number in number.span.start == span.start }.first { number in number.span == span }
  }

  // MARK: Dates

  /// Whether the record reads a day, and not months or years alone, in the expression that the date is part of.
  func readsDay(_ point: DatePoint) -> Bool {
    guard let mention = point.mention else { return false }
    switch record.dates[mention].value {
    case .date(let date): return date.day != .absent
    case .interval(let start, let end): return [start, end].contains { $0.map { $0.day != .absent } ?? false }
    case .set(let dates): return dates.contains { $0.day != .absent }
    case .repetition: return false
    }
  }

  /// The role of a date; null where the record has no expression for it.
  public func role(of point: DatePoint) -> DateMention.Role? { point.mention.map { index in record.dates[index].role } }

  /// The year that the end of a range gives to its start, `29/02` in `từ ngày 29/02 đến ngày 05/3/2023`; nil where the
  /// date is not the start or end of a range.
  public func yearOfRange(_ point: DatePoint) -> Int? {
    guard let mention = point.mention, let month = point.month,
      case .interval(let start?, let end?) = record.dates[mention].value
    else { return nil }
    if month.value == start.knownMonth { return start.knownYear }
    return month.value == end.knownMonth ? end.knownYear : nil
  }

  /// The dates inside a place, such as that of a phase or an anniversary.
  public func datePoints(in span: Span) -> [DatePoint] { Array(datePoints[pointIndices(in: span)]) }

  /// The indices of the dates inside a place.
  public func pointIndices(in span: Span) -> Range<Int> {
    var low: Int = 0
    var high: Int = datePoints.count
    while low < high {
      let middle: Int = (low + high) / 2
      if datePoints[middle].span.start < span.start { low = middle + 1 } else { high = middle }
    }
    var end: Int = low
    while end < datePoints.count, datePoints[end].span.end <= span.end { end += 1 }
    return low..<end
  }

  /// The dates of the plan's own time, which tell what years it is about: its date of issue, phases, deadlines and the
  /// observed days of anniversaries; not the dates of citations, nor the days on which something was founded.
  public var ownDates: [DatePoint] {
    datePoints.filter { point in
      switch role(of: point) {
      case .issue, .phase, .deadline: true
      case .anniversary:
        point.date.map { date in
          record.anniversaries.contains { anniversary in
            anniversary.span.contains(point.span) && anniversary.observed?.single == date
          }
        } ?? false
      default: false
      }
    }
  }

  /// Whether the plan was issued on or after a day; null where the text does not tell.
  public func isIssued(onOrAfter day: CalendarDay) -> Bool? {
    guard let bounds = issueBounds, let first = bounds.first, let last = bounds.last else { return nil }
    if first >= day { return true }
    return last < day ? false : nil
  }
}
