import CampaignRecord
import VietnameseText

/// Days of the week beside dates: `ngày 05/6/2020 (thứ Sáu)`, `thứ 2, ngày 02/01/2012`, `14 và 15/5/2026 (thứ Năm, thứ
/// Sáu)`. An ordinal (`lần thứ sáu`, `lớp thứ hai`) is none.
struct Weekdays {
  /// A day of the week that the text gives for a day of the calendar.
  struct Claim {
    /// The day.
    let day: CalendarDay
    /// 1 for Monday to 7 for Sunday.
    let weekday: Int
    /// The words of the day of the week.
    let words: Span
    /// From the first of date and words to the end of the last.
    let span: Span

    /// Whether the calendar agrees.
    var holds: Bool { day.weekday == weekday }
  }

  let plan: PlanUnderCheck

  private static let thứ: WordKey = "thứ"
  private static let chủ: WordKey = "chủ"
  private static let nhật: WordKey = "nhật"
  private static let ngày: WordKey = "ngày"
  private static let lần: WordKey = "lần"
  private static let họp: WordKey = "họp"
  private static let meetings: Set<WordKey> = ["kỳ", "kì", "phiên", "cuộc", "buổi", "lần"]
  private static let names: [WordKey: Int] = ["hai": 1, "ba": 2, "tư": 3, "năm": 4, "sáu": 5, "bảy": 6, "bẩy": 6]
  /// Words that may stand between a date and its day of the week, or before that.
  private static let timeWords: Set<WordKey> = [
    "sáng", "chiều", "tối", "trưa", "đêm", "buổi", "vào", "nhằm", "tức", "là", "ngày",
  ]
  private static let leadWords: Set<WordKey> = [
    "sáng", "chiều", "tối", "trưa", "đêm", "vào", "từ", "đến", "giờ", "phút", "lúc", "và", "hết", "trước",
  ]
  private static let joinWords: Set<WordKey> = ["và", "đến", "tới", "từ"]

  /// The days of the week that the text gives for a date.
  func claims(ofPoint index: Int) -> [Claim] {
    let point: DatePoint = plan.datePoints[index]
    if let claim = claimBefore(point) { return [claim] }
    let after: Int = plan.token(at: point.span.end)
    if plan.isMark(.openParenthesis, at: after) { return claims(inParenthesis: after, ofPoint: index) }
    return claimAfter(point, after).map { claim in [claim] } ?? []
  }

  /// `thứ Hai, ngày 20/5/2024`
  private func claimBefore(_ point: DatePoint) -> Claim? {
    guard let day = point.calendarDay else { return nil }
    var index: Int = plan.token(at: point.span.start) - 1
    if index > 0, plan.keys[index] == Self.ngày { index -= 1 }
    if plan.isMark(.comma, at: index) || plan.isMark(.openParenthesis, at: index) { index -= 1 }
    guard index > 0, let weekday = weekday(at: index - 1), weekday.end == index + 1 else { return nil }
    let start: Int = index - 1
    guard plan.keys[start] != Self.thứ || mayLead(start) else { return nil }
    let words: Span = plan.span(start..<index + 1)
    return Claim(
      day: day, weekday: weekday.value, words: words, span: Span(start: words.start, end: point.span.end))
  }

  /// Whether `thứ` at the token can start a day of the week: behind other words it counts (`lần thứ hai`).
  private func mayLead(_ index: Int) -> Bool {
    guard index > 0, !plan.tokens[index].traits.contains(.lineStart) else {
      return index == 0 || plan.keys[index - 1] != Self.lần
    }
    let before: Token = plan.tokens[index - 1]
    if before.kind == .mark || before.kind == .marker || Self.leadWords.contains(plan.keys[index - 1]) { return true }
    // `Họp thứ 3`, but not `kỳ họp thứ 3`.
    return plan.keys[index - 1] == Self.họp && !(index > 1 && Self.meetings.contains(plan.keys[index - 2]))
  }

  /// `20/5/2024, Chủ nhật`
  private func claimAfter(_ point: DatePoint, _ after: Int) -> Claim? {
    guard let day = point.calendarDay else { return nil }
    let start: Int = plan.isMark(.comma, at: after) ? after + 1 : after
    guard let weekday = weekday(at: start), plan.tokens.indices.contains(start + 1),
      plan.tokens[start + 1].kind == .number || plan.tokens[start + 1].traits.contains(.capitalized)
    else { return nil }
    // In `20/5/2024, thứ Hai, ngày 27/5/2024` the words belong to the next date.
    if weekday.end < plan.tokens.count {
      let next: Int = plan.isMark(.comma, at: weekday.end) ? weekday.end + 1 : weekday.end
      if plan.tokens.indices.contains(next), plan.tokens[next].kind == .date || plan.keys[next] == Self.ngày {
        return nil
      }
    }
    let words: Span = plan.span(start..<weekday.end)
    return Claim(
      day: day, weekday: weekday.value, words: words, span: Span(start: point.span.start, end: words.end))
  }

  /// `(thứ Sáu)`, `(sáng thứ 2)`, `(thứ Năm, thứ Sáu)` for as many days as there are words.
  private func claims(inParenthesis open: Int, ofPoint index: Int) -> [Claim] {
    let point: DatePoint = plan.datePoints[index]
    var found: [(value: Int, words: Span)] = []
    var position: Int = open + 1
    while position < plan.tokens.count, position < open + 16, !plan.isMark(.closeParenthesis, at: position) {
      if let weekday = weekday(at: position) {
        found.append((weekday.value, plan.span(position..<weekday.end)))
        position = weekday.end
        continue
      }
      let key: WordKey = plan.keys[position]
      let isFill: Bool =
        plan.isMark(.comma, at: position) || plan.isMark(.dash, at: position) || Self.timeWords.contains(key)
        || Self.joinWords.contains(key)
      guard isFill else { break }
      position += 1
    }
    guard !found.isEmpty else { return [] }
    let days: [CalendarDay] = days(endingAt: index)
    guard days.count == found.count else { return [] }
    return zip(days, found).map { day, weekday in
      Claim(
        day: day, weekday: weekday.value, words: weekday.words,
        span: found.count == 1 ? Span(start: point.span.start, end: weekday.words.end) : weekday.words)
    }
  }

  /// The days of the expression that ends with the point: several for a list or a range.
  private func days(endingAt index: Int) -> [CalendarDay] {
    let point: DatePoint = plan.datePoints[index]
    let own: [CalendarDay] = point.calendarDay.map { day in [day] } ?? []
    guard let mention = point.mention, plan.record.dates[mention].span.end == point.span.end else { return own }
    switch plan.record.dates[mention].value {
    case .set(let dates): return dates.compactMap { date in CalendarDay(date) }
    case .interval(let start, let end): return [start, end].compactMap { date in date.flatMap { CalendarDay($0) } }
    default: return own
    }
  }

  /// The day of the week whose words start with the token, and the token behind them.
  private func weekday(at index: Int) -> (value: Int, end: Int)? {
    guard index >= 0, index + 1 < plan.tokens.count else { return nil }
    if plan.keys[index] == Self.chủ, plan.keys[index + 1] == Self.nhật { return (7, index + 2) }
    guard plan.keys[index] == Self.thứ else { return nil }
    let next: Token = plan.tokens[index + 1]
    if next.kind == .number, next.length == 1, 0x32...0x37 ~= plan.bytes[Int(next.start)] {
      return (Int(plan.bytes[Int(next.start)]) - 0x31, index + 2)
    }
    return Self.names[plan.keys[index + 1]].map { value in (value, index + 2) }
  }
}

extension Wording {
  /// The day of the week, 1 for Monday.
  static func weekday(_ number: Int) -> Wording {
    let names: [(vi: String, en: String)] = [
      ("thứ Hai", "Monday"), ("thứ Ba", "Tuesday"), ("thứ Tư", "Wednesday"), ("thứ Năm", "Thursday"),
      ("thứ Sáu", "Friday"), ("thứ Bảy", "Saturday"), ("Chủ nhật", "Sunday"),
    ]
    return Wording(vi: names[number - 1].vi, en: names[number - 1].en)
  }
}
