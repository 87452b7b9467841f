internal import CampaignRecord

/// One date of a plan with the places of its numbers: a date alone, or one end of a range.
struct WrittenDate: Hashable {
  /// A number and its digits.
  struct Part: Hashable {
    let value: Int
    let span: Span
  }

  /// Its place in the expression of the record.
  enum End: Hashable {
    case only
    case first
    case last
  }

  /// Its numbers; null where the text does not print them.
  let day: Part?
  let month: Part?
  let year: Part?
  /// What it says, as the record has it.
  let value: PartialDate
  /// The index of its expression in `record.dates`.
  let mention: Int
  let end: End

  /// From its first digit to its last.
  var span: Span {
    let parts: [Span] = [day, month, year].compactMap { part in part?.span }
    return Span(start: parts.map(\.start).min() ?? 0, end: parts.map(\.end).max() ?? 0)
  }

  /// Whether day, month and year are printed.
  var isFull: Bool { day != nil && month != nil && year != nil }

  /// The dates of a record whose numbers stand in the text one for one; lists, quarters and blanks are left out.
  static func all(in record: CampaignRecord, text: [UInt8]) -> [WrittenDate] {
    record.dates.indices.flatMap { index -> [WrittenDate] in
      let numbers: [Part] = Self.numbers(in: record.dates[index].span, of: text)
      switch record.dates[index].value {
      case .date(let date):
        return WrittenDate(date, numbers[...], mention: index, end: .only).map { date in [date] } ?? []
      case .interval(let first?, let last?):
        let count: Int = min(Self.parts(last).count, numbers.count)
        guard let last = WrittenDate(last, numbers.suffix(count), mention: index, end: .last),
          let first = WrittenDate(first, numbers.dropLast(count), mention: index, end: .first)
        else { return [] }
        return [first, last]
      case .interval, .set, .repetition: return []
      }
    }
  }

  /// A date whose parts are the numbers, in order; of the first end of a range, the last parts may be left out.
  private init?(_ date: PartialDate, _ numbers: ArraySlice<Part>, mention: Int, end: End) {
    let values: [(place: Int, value: Int)] = Self.parts(date)
    guard numbers.count == values.count || (end == .first && !numbers.isEmpty && numbers.count < values.count) else {
      return nil
    }
    var parts: [Part?] = [nil, nil, nil]
    for (part, known) in zip(numbers, values) {
      guard part.value == known.value else { return nil }
      parts[known.place] = part
    }
    (day, month, year) = (parts[0], parts[1], parts[2])
    value = date
    self.mention = mention
    self.end = end
  }

  /// The known parts in the order in which they are written: day 0, month 1, year 2.
  private static func parts(_ date: PartialDate) -> [(place: Int, value: Int)] {
    [date.day, date.month, date.year].enumerated().compactMap { place, part in
      if case .known(let value) = part { (place, value) } else { nil }
    }
  }

  /// The runs of digits in a place.
  private static func numbers(in span: Span, of text: [UInt8]) -> [Part] {
    var numbers: [Part] = []
    var index: Int = span.start
    while index < span.end {
      let start: Int = index
      var value: Int = 0
      while index < span.end, text[index] &- 0x30 < 10 {
        value = min(value * 10 + Int(text[index] - 0x30), 1_000_000)
        index += 1
      }
      if index > start { numbers.append(Part(value: value, span: Span(start: start, end: index))) } else { index += 1 }
    }
    return numbers
  }
}

extension WrittenDate {
  /// The date with another day, month or year, as the record would have it.
  func with(day: Int? = nil, month: Int? = nil, year: Int? = nil) -> PartialDate {
    var date: PartialDate = value
    if let day { date.day = .known(day) }
    if let month { date.month = .known(month) }
    if let year { date.year = .known(year) }
    return date
  }

  /// A day with its zero, so that only one thing is wrong with it.
  func written(day: Int) -> String { day < 10 ? "0\(day)" : "\(day)" }

  /// A month with its zero, where it takes one (1 and 2) or the date has one with others, too.
  func written(month: Int) -> String {
    let isPadded: Bool = self.month.map { part in part.value < 10 && part.span.end - part.span.start == 2 } ?? false
    return month < 3 || (month < 10 && isPadded) ? "0\(month)" : "\(month)"
  }
}
