import VietnameseText

/// Days in digits.
extension DatePointReader {
  /// `27/4/2023`, `9/2025`, `15/11` and `15/11 năm 2024`, from one token.
  func numericDay(at index: Int) -> CalendarPoint? {
    let token = flow.tokens[index]
    var parts: (Int, Int, Int) = (0, 0, 0)
    var lengths: (Int, Int, Int) = (0, 0, 0)
    var count: Int = 1
    for offset in token.range {
      let byte: UInt8 = flow.bytes[offset]
      guard byte >= 0x30, byte <= 0x39 else {
        count += 1
        continue
      }
      let digit: Int = Int(byte - 0x30)
      switch count {
      case 1:
        parts.0 = min(parts.0 * 10 + digit, 99_999)
        lengths.0 += 1
      case 2:
        parts.1 = min(parts.1 * 10 + digit, 99_999)
        lengths.1 += 1
      default:
        parts.2 = min(parts.2 * 10 + digit, 99_999)
        lengths.2 += 1
      }
    }
    if count == 3 {
      if lengths.2 == 2 { return dayOfTornYear(parts, at: index) ?? dayOfShortYear(parts, at: index) }
      guard lengths.2 == 4 else { return nil }
      return CalendarPoint(year: parts.2, month: readable(parts.1, 12), day: readable(parts.0, 31), end: index + 1)
    }
    if lengths.1 == 4 {
      guard (1...12).contains(parts.0), parts.1 >= 1900 else { return nil }
      return CalendarPoint(year: parts.1, month: parts.0, end: index + 1)
    }
    guard lengths.0 <= 2, lengths.1 <= 2 else { return nil }
    if flow.isMark(index + 1, .slash), let year = yearNumber(index + 2), (1...lastDay).contains(parts.0),
      (1...19).contains(parts.1)
    {
      // `21/3/ 2025`, and the slip `21/13/ 2025`
      return CalendarPoint(year: year, month: readable(parts.1, 12), day: readable(parts.0, 31), end: index + 3)
    }
    guard (1...31).contains(parts.0), (1...12).contains(parts.1) else { return nil }
    var point = CalendarPoint(month: parts.1, day: parts.0, end: index + 1)
    readYear(&point)
    return point
  }

  /// `ngày 18.3`: two groups of at most two digits.
  func dottedDay(at index: Int) -> CalendarPoint? {
    var parts: (day: Int, month: Int) = (0, 0)
    var digits: Int = 0
    var groups: Int = 1
    for offset in flow.tokens[index].range {
      guard flow.bytes[offset] != UInt8(ascii: ".") else {
        groups += 1
        digits = 0
        continue
      }
      digits += 1
      guard digits <= 2, groups <= 2 else { return nil }
      let digit: Int = Int(flow.bytes[offset]) - 0x30
      if groups == 1 { parts.day = parts.day * 10 + digit } else { parts.month = parts.month * 10 + digit }
    }
    guard groups == 2, (1...31).contains(parts.day), (1...12).contains(parts.month) else { return nil }
    return CalendarPoint(month: parts.month, day: parts.day, end: index + 1)
  }

  /// `ngày 01/9/24`: a year of two digits is one of a hundred years around the plans that there are, and what has no
  /// `ngày` before it may be anything.
  private func dayOfShortYear(_ parts: (day: Int, month: Int, year: Int), at index: Int) -> CalendarPoint? {
    guard flow.keyword(index - 1) == .ngày, (1...31).contains(parts.day), (1...12).contains(parts.month) else {
      return nil
    }
    let year: Int = parts.year + (parts.year < 50 ? 2000 : 1900)
    return CalendarPoint(year: year, month: parts.month, day: parts.day, end: index + 1)
  }

  /// `16/7/20 21`: blank space tore the year in two.
  private func dayOfTornYear(_ parts: (day: Int, month: Int, year: Int), at index: Int) -> CalendarPoint? {
    guard parts.year == 19 || parts.year == 20, let rest = flow.number(index + 1), flow.length(index + 1) == 2,
      (1...31).contains(parts.day), (1...12).contains(parts.month), !flow.startsLine(index + 1)
    else { return nil }
    let after: Keyword = flow.keyword(index + 2)
    guard after == .của || after == .về || flow.kind(index + 2) == .mark || flow.startsParagraph(index + 2) else {
      return nil
    }
    return CalendarPoint(year: parts.year * 100 + rest, month: parts.month, day: parts.day, end: index + 2)
  }

  /// `2022/2023`, from one token: two years of four digits.
  func years(_ token: Token) -> (Int, Int)? {
    guard token.length == 9, flow.bytes[Int(token.start) + 4] == UInt8(ascii: "/") else { return nil }
    var years: (Int, Int) = (0, 0)
    for (place, offset) in token.range.enumerated() where place != 4 {
      let digit: Int = Int(flow.bytes[offset]) - 0x30
      guard (0...9).contains(digit) else { return nil }
      if place < 4 { years.0 = years.0 * 10 + digit } else { years.1 = years.1 * 10 + digit }
    }
    return years
  }

  /// `14 /4/2026`, `22/ 12/ 2011`: digits and separators with blank space between.
  func spacedDay(at index: Int) -> CalendarPoint? {
    guard let number = flow.number(index), flow.length(index) <= 2, (1...lastDay).contains(number),
      let separator = flow.mark(index + 1),
      separator == .slash || (separator == .dash && !flow.hasSpaceBefore(index + 1))
    else { return nil }
    let day: Int = readable(number, 31)
    let next: Int = index + 2
    if flow.kind(next) == .date, let (month, year) = monthAndYear(flow.tokens[next]) {
      return CalendarPoint(year: year, month: month, day: day, end: next + 1)
    }
    guard let month = flow.number(next), flow.length(next) <= 2, (1...19).contains(month) else { return nil }
    if flow.isMark(next + 1, separator), let year = yearNumber(next + 2) {
      return CalendarPoint(year: year, month: readable(month, 12), day: day, end: next + 3)
    }
    guard (1...12).contains(month), day <= 31 else { return nil }
    if separator == .dash {
      // `ngày 30-11`, but `ngày 14-15 tháng 5`.
      let word: Keyword = flow.keyword(index - 1)
      let isLimit: Bool = (word == .trước || word == .hết) && endsPhrase(next + 1)
      guard word == .ngày || word == .đến || word == .tới || word == .từ || isLimit, flow.keyword(next + 1) != .tháng,
        flow.length(next) == 2 || word == .ngày || isDashedEnd(index, next + 1), !flow.hasSpaceBefore(next),
        !isCounted(next + 1)
      else { return nil }
    } else if flow.keyword(index - 1) != .ngày {
      return nil
    }
    return CalendarPoint(month: month, day: day, end: next + 1)
  }

  /// `từ 01 đến 10-3,`, `trước 15-2;`: a month of one digit, and nothing that could be counted.
  private func isDashedEnd(_ index: Int, _ end: Int) -> Bool {
    guard endsPhrase(end) else { return false }
    if flow.keyword(index - 1) == .trước { return (flow.number(index) ?? 0) > 12 }
    return flow.keyword(index - 1) == .đến && flow.kind(index - 2) == .number
  }

  /// `13/ 9` in a list behind `ngày`.
  func spacedMonth(at index: Int) -> CalendarPoint? {
    guard let day = flow.number(index), flow.length(index) <= 2, (1...31).contains(day), flow.isMark(index + 1, .slash),
      let month = flow.number(index + 2), flow.length(index + 2) <= 2, (1...12).contains(month)
    else { return nil }
    return CalendarPoint(month: month, day: day, end: index + 3)
  }

  /// Whether nothing can be counted by the number before the token: `trước 20-12.`, but `trước 10-12 ngày`
  private func endsPhrase(_ index: Int) -> Bool {
    flow.startsParagraph(index) || flow.mark(index) != nil || flow.keyword(index) == .hằng
      || flow.keyword(index) == .hàng
  }

  /// Whether what follows is counted by the numbers before it: `01-02 mô hình`.
  private func isCounted(_ index: Int) -> Bool {
    flow.isMark(index, .slash) || flow.isMark(index, .comma) && flow.kind(index + 1) == .number
  }
}
