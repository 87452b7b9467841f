import CampaignRecord
import VietnameseText

/// Finds every date expression: days, months, quarters, half years, years, their ranges and lists.
struct DateRecognizer {
  let flow: Flow
  let points: DatePointReader
  let tables: TableHeads
  let lexicon: PlanLexicon

  init(tables: TableHeads, lexicon: PlanLexicon) {
    self.lexicon = lexicon
    flow = tables.flow
    self.tables = tables
    points = DatePointReader(flow: flow)
  }

  /// The date expression that starts with the token at `index`, which `mayStart` accepts; nil where none does.
  func phrase(at index: Int) -> DatePhrase? {
    guard let phrase = anyPhrase(at: index), !isLunar(phrase) else { return nil }
    return phrase
  }

  private func anyPhrase(at index: Int) -> DatePhrase? {
    if let days = daysInRow(at: index) { return days }
    if let list = dayList(at: index) ?? dayOfMonths(at: index) ?? daysOfEveryMonth(at: index) { return list }
    if let years = slashedSchoolYear(at: index) { return years }
    if let months = letteredRange(at: index) { return months }
    // `T10/2024`: the letter is part of it.
    let lettered: Lettered? = lettered(at: index)
    let start: Int = lettered?.start ?? index
    guard let first = lettered?.point ?? firstPoint(at: index) else { return nil }
    if let list = list(from: first, at: start) { return list }
    if let range = range(from: first, at: start) { return range }
    return DatePhrase(
      value: .date(first.date), tokens: start..<first.end, first: first, last: first, form: .single)
  }

  /// The first point of an expression: with its word, or digits where their neighbours show that they are a date.
  func firstPoint(at index: Int) -> CalendarPoint? {
    switch flow.keyword(index) {
    case .ngày:
      return points.point(at: index) ?? dayOfEveryMonth(at: index) ?? dayBeforeNext(at: index)
    case .tháng:
      // `mỗi tháng 02 buổi`, `06 tháng 01 lần`
      if flow.kind(index + 1) == .number, flow.keyword(index + 2) == .lần { return nil }
      // `3 tháng 10 ngày`
      if flow.kind(index - 1) == .number, flow.keyword(index + 2) == .ngày, flow.number(index + 3) == nil { return nil }
      switch flow.keyword(index - 1) {
      case .mỗi, .hàng, .hằng: return nil
      default: break
      }
      guard let month = points.point(at: index) else { return nil }
      // `Cách mạng Tháng 8`
      return month.lacksYear && !month.isDay && flow.spells(index - 1, "mạng") ? nil : month
    case .sáu, .chín:
      return halfYear(at: index)
    case .quý:
      // `báo cáo quý I trước ngày 05/3/2022`: the name of a report.
      guard let quarter = points.point(at: index), !quarter.lacksYear || flow.keyword(quarter.end) != .trước else {
        return nil
      }
      return quarter
    case .năm:
      if flow.keyword(index + 1) == .học { return schoolYear(at: index + 2) }
      return points.point(at: index)
    default: break
    }
    switch flow.kind(index) {
    case .date: return numericDate(at: index)
    case .fraction: return numericDate(at: index) ?? cellOfTimes(at: index)
    case .number:
      if let half = halfYear(at: index) { return half }
      if let point = yearRangeStart(at: index) { return point }
      if let point = bareYear(at: index) { return point }
      if flow.keyword(index + 1) == .tháng { return dayWithoutWord(at: index) }
      if let point = dashedDay(at: index) ?? monthBeforeDash(at: index) ?? cellOfTimes(at: index) { return point }
      if let point = dashedNamedDay(at: index) { return point }
      // `trước 20-12`
      let isLimit: Bool = flow.keyword(index - 1) == .trước || flow.keyword(index - 1) == .hết
      guard let point = points.spacedDay(at: index), !point.lacksYear || isLimit else { return nil }
      return point
    default: return nil
    }
  }

  /// `ngày 20 hằng tháng`
  private func dayOfEveryMonth(at index: Int) -> CalendarPoint? {
    let number: Int = flow.isFirstDaysWord(index + 1) ? index + 2 : index + 1
    guard let day = flow.number(number), (1...31).contains(day), flow.length(number) <= 2,
      flow.keyword(number + 1) == .hằng || flow.keyword(number + 1) == .hàng || flow.keyword(number + 1) == .mỗi,
      flow.keyword(number + 2) == .tháng
    else { return nil }
    return CalendarPoint(
      year: CalendarPoint.unknown, month: CalendarPoint.unknown, day: day, end: number + 3)
  }

  /// `Khai mạc ngày 20 và bế mạc ngày 22/3/2024`: a day whose month is said with the next event.
  private func dayBeforeNext(at index: Int) -> CalendarPoint? {
    guard let day = flow.number(index + 1), flow.length(index + 1) <= 2, (1...31).contains(day),
      flow.isMark(index + 2, .comma) || flow.keyword(index + 2) == .và, flow.kind(index + 3) == .word
    else { return nil }
    for next in index + 3..<index + 11 {
      guard !flow.startsParagraph(next), flow.kind(next) == .word || flow.isMark(next, .comma) else { return nil }
      guard flow.keyword(next) == .ngày else { continue }
      guard let later = points.point(at: next), later.isDay, later.month > 0, later.day > day else { return nil }
      return CalendarPoint(year: later.year, month: later.month, day: day, end: index + 2)
    }
    return nil
  }

  /// `12 tháng 5 năm 2024`, `trước 30 tháng 11` without `ngày` before it.
  func dayWithoutWord(at index: Int) -> CalendarPoint? {
    guard !flow.isCapitalized(index + 1), !flow.startsColumn(before: index + 1), !isOrdinal(index),
      let point = points.barePoint(at: index), point.isDay, !point.lacksYear || isTimeWithoutYear(point, at: index)
    else { return nil }
    return point
  }

  /// Whether a word of time stands before a day and its month, and neither counts anything: `từ 3 tháng 10 ngày`.
  private func isTimeWithoutYear(_ point: CalendarPoint, at index: Int) -> Bool {
    switch flow.keyword(index - 1) {
    case .trước, .từ, .đến, .tới, .vào, .hết, .nhất: break
    default: return false
    }
    switch flow.keyword(point.end) {
    case .ngày, .tuần, .lần, .tháng: return false
    default: return !flow.spells(point.end, "tuổi") && !flow.spells(point.end, "buổi")
    }
  }

  /// `lần 1 tháng 9/2024`, `tuần thứ 2 tháng 4`: the number of something else before a month.
  func isOrdinal(_ index: Int) -> Bool {
    // `tuần 1 - 2 tháng 4`
    if flow.isMark(index - 1, .dash) || flow.isMark(index - 1, .comma), flow.kind(index - 2) == .number,
      isOrdinal(index - 2)
    {
      return true
    }
    return switch flow.keyword(index - 1) {
    case .đợt, .tuần, .lần, .kỳ, .đoạn, .khóa, .lớp, .số, .đoàn, .khối: true
    case .thứ: flow.keyword(index - 2) == .tuần || flow.keyword(index - 2) == .lần
    default: flow.spells(index - 1, "vòng") || flow.spells(index - 1, "bước") || flow.spells(index - 1, "chặng")
    }
  }

  /// `từ 5-9 đến 20-9-1996`: a day of the Party's notation whose year the end of the range says.
  private func dashedDay(at index: Int) -> CalendarPoint? {
    guard flow.keyword(index - 1) == .từ || flow.keyword(index - 1) == .ngày, flow.isMark(index + 1, .dash),
      !flow.hasSpaceBefore(index + 1), !flow.hasSpaceBefore(index + 2),
      flow.keyword(index + 3) == .đến || flow.keyword(index + 3) == .tới,
      let day = flow.number(index), let month = flow.number(index + 2), (1...31).contains(day), (1...12).contains(month)
    else { return nil }
    return CalendarPoint(month: month, day: day, end: index + 3)
  }

  /// `năm học 2025-2026`: the two years are one expression.
  func schoolYear(at index: Int) -> CalendarPoint? {
    guard let year = points.yearNumber(index) else { return nil }
    return CalendarPoint(year: year, end: index + 1)
  }

  /// `năm học 2022/2023`
  private func slashedSchoolYear(at index: Int) -> DatePhrase? {
    guard flow.keyword(index) == .năm, flow.keyword(index + 1) == .học, flow.kind(index + 2) == .fraction,
      let (first, last) = points.years(flow.tokens[index + 2]), last == first + 1
    else { return nil }
    return phrase(index, CalendarPoint(year: first, end: index + 3), CalendarPoint(year: last, end: index + 3), .range)
  }

  /// `6 tháng đầu năm 2025`, `9 tháng đầu năm`
  func halfYear(at index: Int) -> CalendarPoint? {
    let count: Int? = flow.keyword(index) == .sáu ? 6 : (flow.keyword(index) == .chín ? 9 : flow.number(index))
    guard let months = count ?? (flow.keyword(index) == .ba ? 3 : nil), flow.length(index) <= 5,
      flow.keyword(index + 1) == .tháng, flow.keyword(index + 3) == .năm
    else { return nil }
    let half: Int
    switch flow.keyword(index + 2) {
    case .đầu: half = 40
    case .cuối: half = 41
    default: return nil
    }
    var point = CalendarPoint(year: CalendarPoint.unknown, month: half, end: index + 4)
    switch (months, half) {
    case (6, _): break
    case (9, 40): point.month = CalendarPoint.nineMonths
    // `3 tháng đầu năm`
    case (3, 40): point.month = CalendarPoint.firstThreeMonths
    case (3, _): point.month = CalendarPoint.lastThreeMonths
    default: return nil
    }
    if let year = points.yearNumber(index + 4) {
      point.year = year
      point.end = index + 5
    }
    guard months == 6 || !point.lacksYear else { return nil }
    return point
  }

  /// The first year of `2021 - 2025`.
  func yearRangeStart(at index: Int) -> CalendarPoint? {
    guard let start = points.yearNumber(index), isPlausible(start) || isHistoric(index), flow.isMark(index + 1, .dash),
      flow.kind(index + 1) == .mark, flow.tokens[index + 1].length <= 3, let end = points.yearNumber(index + 2),
      isPlausible(end), start < end || end < start
    else { return nil }
    guard !flow.isMark(index - 1, .dash), flow.keyword(index - 1) != .số, flow.kind(index + 3) != .number else {
      return nil
    }
    return CalendarPoint(year: start, end: index + 1)
  }

  /// A year without `năm`: only after `đến`, `từ` and the like, and where nothing is counted.
  func bareYear(at index: Int) -> CalendarPoint? {
    switch flow.keyword(index - 1) {
    case .đến, .tới, .từ, .trước, .sau, .nhìn, .hết: break
    default: return nil
    }
    guard let year = points.yearNumber(index), (1930...2100).contains(year) else { return nil }
    switch flow.kind(index + 1) {
    case .mark:
      if flow.isMark(index + 1, .percent) || flow.isMark(index + 1, .slash) { return nil }
    case .word:
      switch flow.keyword(index + 1) {
      case .đến, .tới, .và, .của, .là, .với, .theo, .tầm, .phấn, .đạt, .có, .trên, .tại, .cho, .để, .trở, .hoàn: break
      default: return nil
      }
    default: return nil
    }
    return CalendarPoint(year: year, end: index + 1)
  }

  /// `(1765 - 2025)`: two years in parentheses of which one is long ago.
  private func isHistoric(_ index: Int) -> Bool {
    flow.isMark(index - 1, .openParenthesis) && flow.isMark(index + 3, .closeParenthesis)
      && points.yearNumber(index + 2).map { (1850...2199).contains($0) } == true
  }

  func isPlausible(_ year: Int) -> Bool { (1850...2199).contains(year) || (3000...3099).contains(year) }
}
