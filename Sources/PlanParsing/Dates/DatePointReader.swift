import VietnameseText

/// Reads one day, month, quarter, half year or year that starts at a token.
struct DatePointReader {
  let flow: Flow

  /// The point whose words start at `index`, with its own word for day, month, year or quarter; nil where none starts.
  func point(at index: Int) -> CalendarPoint? {
    // `Hàng quý` at the end of a row, and the number of the next.
    if flow.startsParagraph(index + 1) { return nil }
    switch flow.keyword(index) {
    case .ngày: return day(after: index)
    case .tháng: return month(after: index)
    case .năm: return year(after: index)
    case .quý: return quarter(after: index)
    default: return nil
    }
  }

  /// The point that starts at `index`, digits alone allowed: `03/02/2025`, `9/2025`, `15/11`.
  func barePoint(at index: Int) -> CalendarPoint? {
    if let point = point(at: index) { return point }
    switch flow.kind(index) {
    case .date, .fraction: return numericDay(at: index)
    case .number:
      if let point = spacedDay(at: index) { return point }
      if flow.keyword(index + 1) == .tháng, let point = dayAndMonth(at: index) { return point }
      return nil
    default: return nil
    }
  }

  /// `ngày …`
  func day(after index: Int) -> CalendarPoint? {
    let next: Int = index + 1
    switch flow.kind(next) {
    case .date, .fraction:
      return numericDay(at: next)
    case .number:
      guard flow.length(next) <= 2 else { return nil }
      return spacedDay(at: next) ?? dayAndMonth(at: next) ?? misreadDay(at: next)
    case .decimal: return dottedDay(at: next)
    case .mark where flow.isMark(next, .slash):
      return blankDay(at: next) ?? unreadableDay(at: next)
    case .word where flow.isFirstDaysWord(next):
      // Without a year it may be a day of the lunar calendar: `mùng 10 tháng 3`.
      guard let point = day(after: next), !point.lacksYear else { return nil }
      return point
    default:
      return unreadableDay(at: next)
    }
  }

  /// The day was left blank, or a scanner read a pen stroke: `ngày    tháng 8`, `ngày ... tháng`, `ngày¿¿tháng`.
  private func unreadableDay(at next: Int) -> CalendarPoint? {
    // `30 ngày | Tháng 4`, `07 ngày (06 - 12 tháng 5)`: days that are counted; but `20 giờ 30 ngày    tháng 9`
    let isClock: Bool = flow.keyword(next - 3) == .giờ || flow.spells(next - 3, "h")
    guard flow.kind(next - 2) != .number || flow.startsParagraph(next - 1) || isClock else { return nil }
    var position: Int = next
    while position < next + 3, flow.isMark(position, .ellipsis) || flow.kind(position) == .other { position += 1 }
    if position > next, flow.isMark(position, .slash), let point = blankDay(at: position) { return point }
    position = next
    while position < next + 4, position < flow.count, flow.keyword(position) != .tháng {
      guard flow.kind(position) == .mark || flow.kind(position) == .other || flow.length(position) <= 2 else {
        return nil
      }
      if flow.isMark(position, .comma) || flow.isMark(position, .semicolon) || flow.isMark(position, .cell) {
        return nil
      }
      position += 1
    }
    guard flow.keyword(position) == .tháng else { return nil }
    return monthOfDay(at: position, day: CalendarPoint.unknown)
  }

  /// `2ổ tháng 5`, `2ổ/5/2025`: a day in a scan of which a digit was read as something else.
  private func misreadDay(at index: Int) -> CalendarPoint? {
    guard flow.isScan else { return nil }
    var position: Int = index + 1
    while position < index + 3, !flow.hasSpaceBefore(position), flow.keyword(position) != .tháng,
      flow.kind(position) == .other || flow.kind(position) == .word && flow.length(position) <= 4
    { position += 1 }
    guard position > index + 1 else { return nil }
    if flow.keyword(position) == .tháng { return monthOfDay(at: position, day: CalendarPoint.unknown) }
    return flow.isMark(position, .slash) ? blankDay(at: position) : nil
  }

  /// The greatest number that is taken for a day: what an author writes by mistake is told, and in a scan any may be read.
  var lastDay: Int { flow.isScan ? 99 : 39 }

  /// The number of a day or month; in a scan none that is too great to stand on the paper: `ngày 80 tháng 3`.
  func readable(_ number: Int, _ most: Int) -> Int { flow.isScan && number > most ? CalendarPoint.unknown : number }

  /// `16 tháng 5 năm 2023`, from the number of the day.
  private func dayAndMonth(at index: Int) -> CalendarPoint? {
    guard let number = flow.number(index), flow.length(index) <= 2, number <= lastDay else { return nil }
    let day: Int = readable(number, 31)
    // `0` is what a scanner left of a day.
    if day == 0 {
      return flow.keyword(index + 1) == .tháng ? monthOfDay(at: index + 1, day: CalendarPoint.unknown) : nil
    }
    var position: Int = index + 1
    // A scanner's speck between number and month: `24‡tháng`.
    if flow.kind(position) == .other, flow.keyword(position + 1) == .tháng {
      return monthOfDay(at: position + 1, day: CalendarPoint.unknown)
    }
    // `ngày 20 của tháng 10`
    if flow.isMark(position, .comma) || flow.keyword(position) == .của, flow.keyword(position + 1) == .tháng {
      position += 1
    }
    guard flow.keyword(position) == .tháng else { return nil }
    return monthOfDay(at: position, day: day)
  }

  /// `tháng 5 năm 2023` after a day; month and year may be blank.
  private func monthOfDay(at index: Int, day: Int) -> CalendarPoint? {
    var point = CalendarPoint(day: day, end: index + 1)
    let next: Int = index + 1
    if flow.kind(next) == .date, let (month, year) = monthAndYear(flow.tokens[next]) {
      point.month = month
      point.year = year
      point.end = next + 1
      return point
    }
    if let month = flow.number(next), flow.length(next) <= 2 {
      guard (1...19).contains(month) else { return nil }
      point.month = month
      point.end = next + 1
    } else if let (month, end) = monthWord(next) {
      point.month = month
      point.end = end
    } else if day == CalendarPoint.unknown || isBlank(next) {
      var position: Int = next
      while isBlank(position), position < next + 3 { position += 1 }
      guard flow.keyword(position) == .năm || position > next else { return nil }
      point.month = CalendarPoint.unknown
      point.end = position
    } else {
      return nil
    }
    if flow.matches(point.end, .âm, .lịch) { return nil }
    readYear(&point)
    if point.year == CalendarPoint.absent, point.month == CalendarPoint.unknown { return nil }
    return point
  }

  private func isBlank(_ index: Int) -> Bool {
    flow.kind(index) == .other || flow.isMark(index, .ellipsis) || flow.isMark(index, .fullStop)
      || flow.isMark(index, .slash)
  }

  /// Takes the year that follows: `năm 2023`, `/2023`, `-2023`.
  func readYear(_ point: inout CalendarPoint) {
    var position: Int = point.end
    if flow.isMark(position, .comma), flow.keyword(position + 1) == .năm { position += 1 }
    if flow.keyword(position) == .năm {
      if let year = yearNumber(position + 1) {
        point.year = year
        point.end = position + 2
      } else if flow.keyword(position + 1) == .nay {
        return
      } else if isBlank(position + 1), point.day == CalendarPoint.unknown {
        point.end = position + 1
      }
    } else if flow.isMark(position, .slash) || isDashOfYear(position, point), let year = yearNumber(position + 1) {
      point.year = year
      point.end = position + 2
    }
  }

  /// `tháng 9-2024`, `Tháng 9 - 2024`; in `tháng 9 - 2024 - 2025` the years are one expression.
  private func isDashOfYear(_ index: Int, _ point: CalendarPoint) -> Bool {
    guard flow.isMark(index, .dash) else { return false }
    guard flow.hasSpaceBefore(index) else { return true }
    return !point.isDay && !flow.startsLine(index) && !flow.startsLine(index + 1) && flow.kind(index + 2) != .number
      && !flow.isMark(index + 2, .dash)
  }

  /// `/4/2026` after a blank day.
  private func blankDay(at index: Int) -> CalendarPoint? {
    let next: Int = index + 1
    var point = CalendarPoint(day: CalendarPoint.unknown, end: next + 1)
    if flow.kind(next) == .date, let (month, year) = monthAndYear(flow.tokens[next]) {
      point.month = month
      point.year = year
      return point
    }
    if let month = flow.number(next), flow.length(next) <= 2, flow.isMark(next + 1, .slash) {
      point.month = month
      point.year = yearNumber(next + 2) ?? CalendarPoint.unknown
      point.end = point.year == CalendarPoint.unknown ? next + 2 : next + 3
      return point
    }
    if flow.isMark(next, .ellipsis), flow.isMark(next + 1, .slash), let year = yearNumber(next + 2) {
      point.month = CalendarPoint.unknown
      point.year = year
      point.end = next + 3
      return point
    }
    if flow.isMark(next, .slash), let year = yearNumber(next + 1) {
      point.month = CalendarPoint.unknown
      point.year = year
      point.end = next + 2
      return point
    }
    return nil
  }

  /// `tháng 9/2025`, `tháng 9 năm 2025`, `tháng 9`
  private func month(after index: Int) -> CalendarPoint? {
    let next: Int = index + 1
    if flow.kind(next) == .date, let (month, year) = monthAndYear(flow.tokens[next]) {
      return CalendarPoint(year: year, month: month, end: next + 1)
    }
    var point = CalendarPoint(end: next + 1)
    if let month = flow.number(next), flow.length(next) <= 2, (1...12).contains(month) {
      point.month = month
    } else if let (month, end) = monthWord(next) {
      point.month = month
      point.end = end
    } else {
      return nil
    }
    guard !isLunar(index, end: point.end) else { return nil }
    readYear(&point)
    return point
  }

  /// `năm 2025`
  private func year(after index: Int) -> CalendarPoint? {
    guard let year = yearNumber(index + 1) else { return nil }
    return CalendarPoint(year: year, end: index + 2)
  }

  /// A year of four digits.
  func yearNumber(_ index: Int) -> Int? {
    guard flow.length(index) == 4, let year = flow.number(index), year >= 1000 else { return nil }
    return year
  }

  /// `5/2025`, from one token: the month, and the year of four digits.
  func monthAndYear(_ token: Token) -> (Int, Int)? {
    var first: Int = 0
    var second: Int = 0
    var digits: Int = 0
    var groups: Int = 1
    for offset in token.range {
      let byte: UInt8 = flow.bytes[offset]
      guard byte >= 0x30, byte <= 0x39 else {
        groups += 1
        digits = 0
        continue
      }
      digits += 1
      if groups == 1 { first = first * 10 + Int(byte - 0x30) } else { second = second * 10 + Int(byte - 0x30) }
    }
    guard groups == 2, digits == 4, (1...12).contains(first), second >= 1000 else { return nil }
    return (first, second)
  }
}
