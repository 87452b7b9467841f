import CampaignRecord
import VietnameseText

/// Lists: `26, 27/12/2011`, `ngày 24, 25 và 26 tháng 8`, `Quý II, III/2015`, `năm 2024, 2025`.
extension DateRecognizer {
  /// `26, 27/12/2011`, `ngày 24, 25 và 26 tháng 8 năm 2026`, `ngày 10 - 12/5/2024`: bare days before one with its month.
  func dayList(at index: Int) -> DatePhrase? {
    var position: Int = flow.keyword(index) == .ngày ? index + 1 : index
    let hasWord: Bool = position > index
    if !hasWord {
      guard flow.kind(index) == .number,
        flow.keyword(index - 1) == .từ || flow.isMark(index + 1, .comma)
          || flow.keyword(index + 1) == .và || startsDayRange(index) || isCellOfDays(index)
          || isWholeDayRange(index) || isRangeBeforeMonth(index) || isFirstDays(index) || isNight(index),
        !isTimeOfDay(index), !isOrdinal(index),
        // `sáng thứ 3, 20/9/2024`
        flow.keyword(index - 1) != .thứ
      else { return nil }
    }
    var days: [Int] = []
    var isRange: Bool = false
    while let day = flow.number(position), flow.length(position) <= 2, (1...31).contains(day), days.count < 31 {
      let next: Int = position + 1
      // `từ 01 đến 10-3`: the last day has its month behind a hyphen.
      if isRange, flow.isMark(next, .dash), !flow.hasSpaceBefore(next) { break }
      let isComma: Bool =
        flow.isMark(next, .comma) || flow.keyword(next) == .và || flow.isMark(next, .ampersand)
        || hasWord && flow.keyword(next) == .hoặc || isNight(next - 1)
      let isSpan: Bool =
        flow.isMark(next, .dash) || isRangeSign(next) || flow.keyword(next) == .đến || flow.keyword(next) == .tới
      guard isComma || isSpan else { break }
      days.append(day)
      isRange = isRange || isSpan
      position = next + 1
      // `ngày 25 đến hết ngày 29/11/2024`, `7h30 ngày 12 đến 17h ngày 14 tháng 4`
      if isSpan, flow.keyword(position) == .hết { position += 1 }
      if isSpan { position = afterTimeOfDay(position) }
      if isNight(next - 1), flow.keyword(position) == .sáng { position += 1 }
      if flow.keyword(position) == .ngày {
        guard hasWord || isSpan && flow.keyword(index - 1) == .từ || isNight(next - 1) else { return nil }
        position += 1
      }
      if isSpan, flow.isFirstDaysWord(position) { position += 1 }
      if isComma, flow.keyword(position) == .và { position += 1 }
    }
    guard !days.isEmpty,
      let last = points.barePoint(at: position) ?? (hasWord ? points.spacedMonth(at: position) : nil), last.isDay,
      last.day != CalendarPoint.unknown,
      hasWord || !last.lacksYear || isCellOfDays(index) || isNight(index)
        || isRange && (flow.keyword(index - 1) == .từ || isWholeDayRange(index) || isRangeBeforeMonth(index))
        || isPairOfDays(days, last)
    else { return nil }
    if isRange {
      guard days.count == 1, last.month > 0 else { return nil }
      return phrase(index, CalendarPoint(day: days[0], end: last.end).completed(by: last), last, .range)
    }
    var dates: [PartialDate] = []
    var first: CalendarPoint = last
    for (offset, day) in days.enumerated() {
      var point: CalendarPoint = last
      point.day = day
      if offset == 0 { first = point }
      dates.append(point.date)
    }
    dates.append(last.date)
    return DatePhrase(value: .set(dates), tokens: index..<last.end, first: first, last: last, form: .list)
  }

  /// `ngày 20 - 25 hằng tháng`, `ngày 10 và ngày 25 hằng tháng`
  func daysOfEveryMonth(at index: Int) -> DatePhrase? {
    guard flow.keyword(index) == .ngày, let days = DaysOfMonth(flow, at: index), days.days.count > 1,
      flow.keyword(days.end) == .hằng || flow.keyword(days.end) == .hàng || flow.keyword(days.end) == .mỗi,
      flow.keyword(days.end + 1) == .tháng
    else { return nil }
    let points: [CalendarPoint] = [days.days[0], days.days[days.days.count - 1]].map { day in
      CalendarPoint(year: CalendarPoint.unknown, month: CalendarPoint.unknown, day: day, end: days.end + 2)
    }
    return DatePhrase(
      value: days.value, tokens: index..<days.end + 2, first: points[0], last: points[1],
      form: days.isRange ? .range : .list)
  }

  /// `ngày 10 các tháng 3, 6, 9, 12`: one day of several months.
  func dayOfMonths(at index: Int) -> DatePhrase? {
    guard flow.keyword(index) == .ngày, let day = flow.number(index + 1), (1...31).contains(day) else { return nil }
    let start: Int = flow.keyword(index + 2) == .của ? index + 3 : index + 2
    guard flow.keyword(start) == .các, let month = points.point(at: start + 1), !month.isDay,
      var phrase = list(from: month, at: start + 1), case .set(let months) = phrase.value
    else { return nil }
    phrase.value = .set(months.map { PartialDate(year: $0.year, month: $0.month, day: .known(day)) })
    (phrase.first.day, phrase.last.day) = (day, day)
    phrase.tokens = index..<phrase.tokens.upperBound
    return phrase
  }

  /// `15/6, 15/12/2024`, `tháng 3, 6 và 9`, `Quý II, III/2015`, `năm 2024, 2025`: points that follow without words of
  /// their own.
  func list(from first: CalendarPoint, at index: Int) -> DatePhrase? {
    var members: [CalendarPoint] = [first]
    var position: Int = first.end
    while members.count < 40 {
      var next: Int = position
      if flow.isMark(next, .comma) || flow.isMark(next, .plus) || flow.isMark(next, .ampersand) { next += 1 }
      if flow.keyword(next) == .và { next += 1 }
      guard next > position, !flow.startsParagraph(position), !flow.startsParagraph(next),
        let member = member(at: next, like: first)
      else { break }
      members.append(member)
      position = member.end
    }
    guard members.count > 1, let last = members.last else { return nil }
    members = members.map { $0.completed(by: last) }
    let isInRow: Bool = zip(members, members.dropFirst()).allSatisfy { earlier, later in
      (later.year - earlier.year) * 4 + later.month - earlier.month == 1
    }
    if first.month > 32, first.month < 40, isInRow {
      // Quarters in a row are one stretch of time.
      return phrase(index, members[0], last, .range)
    }
    return DatePhrase(
      value: .set(members.map(\.date)), tokens: index..<last.end, first: members[0], last: last, form: .list)
  }

  func member(at index: Int, like first: CalendarPoint) -> CalendarPoint? {
    // `T6, T7/2024`
    if first.lacksYear, !first.isDay, !first.isYear, let point = lettered(from: index) { return point }
    if first.month > 32, first.month < 40 {
      guard flow.kind(index) != .date else { return nil }
      guard let quarter = points.quarterNumber(index), first.lacksYear else { return nil }
      var point = CalendarPoint(month: 32 + quarter, end: index + 1)
      points.readYear(&point)
      return point
    }
    // `ngày 10 tháng 6 và 10 tháng 12 năm 2025`
    if first.isDay, flow.kind(index) == .number, flow.keyword(index + 1) == .tháng, first.lacksYear {
      return points.barePoint(at: index)
    }
    if first.isDay, first.lacksYear, let point = dashedMember(at: index) { return point }
    if first.isDay {
      guard flow.kind(index) == .date || flow.kind(index) == .fraction, let point = points.numericDay(at: index),
        point.isDay, first.lacksYear || !point.lacksYear
      else { return nil }
      return point
    }
    if first.isYear {
      guard let year = points.yearNumber(index), isPlausible(year), !flow.isMark(index + 1, .dash) else { return nil }
      return CalendarPoint(year: year, end: index + 1)
    }
    // `Tháng 11, 12/2023`
    if first.month <= 12, first.lacksYear, flow.kind(index) == .date || flow.kind(index) == .fraction,
      let point = points.numericDay(at: index), !point.isDay, point.month <= 12, !point.lacksYear
    {
      return point
    }
    guard first.month <= 12, first.lacksYear, let month = flow.number(index), flow.length(index) <= 2,
      (1...12).contains(month), flow.keyword(index + 1) != .tháng || flow.keyword(index + 1) == .năm
    else { return nil }
    switch flow.kind(index + 1) {
    case .word
    where flow.keyword(index + 1) != .năm && flow.keyword(index + 1) != .và && flow.isSmallWord(index + 1)
      && flow.keyword(index + 1) != .hằng && flow.keyword(index + 1) != .hàng:
      return nil
    default: break
    }
    var point = CalendarPoint(month: month, end: index + 1)
    points.readYear(&point)
    return point
  }

  /// `đêm 25 rạng (sáng) 26/8`: two days that one night joins.
  private func isNight(_ index: Int) -> Bool {
    flow.spells(index + 1, "rạng") && (flow.keyword(index - 1) == .đêm || flow.keyword(index - 1) == .ngày)
  }

  /// `ngày 15-6 và 15-12`: another day in the Party's notation.
  private func dashedMember(at index: Int) -> CalendarPoint? {
    guard flow.kind(index) == .number, flow.isMark(index - 2, .dash) || flow.isMark(index - 3, .dash),
      flow.isMark(index + 1, .dash), !flow.hasSpaceBefore(index + 1), !flow.hasSpaceBefore(index + 2),
      let day = flow.number(index), let month = flow.number(index + 2), flow.length(index + 2) <= 2,
      (1...31).contains(day), (1...12).contains(month), day > month,
      flow.kind(index + 3) == .mark && !flow.isMark(index + 3, .dash) || flow.startsParagraph(index + 3)
        || flow.keyword(index + 3) == .hằng || flow.keyword(index + 3) == .hàng
    else { return nil }
    return CalendarPoint(month: month, day: day, end: index + 3)
  }

  /// `tuần lễ 06 - 12/11/2023`: a day before a dash and a full date that comes later in the month.
  private func startsDayRange(_ index: Int) -> Bool {
    guard flow.isMark(index + 1, .dash), flow.kind(index + 2) == .date, flow.keyword(index - 1) != .số,
      flow.kind(index - 1) == .word || flow.startsLine(index) || opensDayRange(index - 1),
      let day = flow.number(index), let last = points.numericDay(at: index + 2)
    else { return false }
    return last.isDay && day < last.day
  }

  /// `chấm ảnh 04 - 05/3;`: two days in two digits each, the second one later, and nothing is counted by them.
  private func isWholeDayRange(_ index: Int) -> Bool {
    let follows: Bool =
      flow.kind(index - 1) == .word || flow.isMark(index - 1, .openParenthesis)
      || flow.isMark(index - 1, .colon) && flow.hasSpaceBefore(index)
      || opensDayRange(index - 1) && flow.startsLine(index - 1)
    guard flow.isMark(index + 1, .dash), flow.length(index) == 2, flow.kind(index + 2) == .fraction,
      flow.length(index + 2) >= 4, follows, flow.keyword(index - 1) != .số,
      let day = flow.number(index), let last = points.numericDay(at: index + 2), last.isDay, day < last.day
    else { return false }
    let digits: Range<Int> = flow.tokens[index + 2].range
    guard flow.bytes[digits.lowerBound + 2] == UInt8(ascii: "/") else { return false }
    return flow.kind(last.end) == .mark || flow.startsParagraph(last.end)
  }

  /// `12 - 14 tháng 4`: two days before their month, and no weeks or rounds.
  private func isRangeBeforeMonth(_ index: Int) -> Bool {
    guard flow.isMark(index + 1, .dash), flow.keyword(index + 3) == .tháng,
      flow.kind(index + 4) == .number || flow.kind(index + 4) == .date, !isOrdinal(index),
      let day = flow.number(index), let last = flow.number(index + 2)
    else { return false }
    return day < last && flow.keyword(index - 1) != .số && !flow.isMark(index - 1, .dash)
  }

  /// `từ mùng 1 đến mùng 5 tháng 4`
  private func isFirstDays(_ index: Int) -> Bool {
    flow.isFirstDaysWord(index - 1) && flow.keyword(index - 2) == .từ
  }

  /// `Tập huấn 15 và 16/8`, `12, 13, 14/10`: days in a row; what is greater than twelve is no part of anything.
  private func isPairOfDays(_ days: [Int], _ last: CalendarPoint) -> Bool {
    zip(days, days.dropFirst() + [last.day]).allSatisfy { $1 == $0 + 1 } && last.day > 12
      && (flow.mark(last.end) != nil || flow.startsParagraph(last.end))
  }

  private func opensDayRange(_ before: Int) -> Bool {
    switch flow.mark(before) {
    case .openParenthesis, .colon, .cell, .semicolon, .comma: true
    // `- 05-06/3/2022: …`
    case .dash, .plus, .bullet: flow.startsLine(before)
    default: false
    }
  }

  /// The minutes of `07 giờ 30, ngày …`
  func isTimeOfDay(_ index: Int) -> Bool {
    flow.keyword(index - 1) == .giờ || flow.spells(index - 1, "h")
      || flow.isMark(index - 1, .colon) && flow.kind(index - 2) == .number && !flow.hasSpaceBefore(index)
  }

  func phrase(_ index: Int, _ first: CalendarPoint, _ last: CalendarPoint, _ form: DatePhrase.Form)
    -> DatePhrase
  {
    DatePhrase(
      value: .interval(first.date, last.date), tokens: index..<last.end, first: first, last: last, form: form)
  }
}
