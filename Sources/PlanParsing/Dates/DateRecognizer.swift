import CampaignRecord
import VietnameseText

/// Finds every date expression: days, months, quarters, half years, years, their ranges and lists.
struct DateRecognizer {
  let flow: Flow
  let points: DatePointReader

  init(flow: Flow) {
    self.flow = flow
    points = DatePointReader(flow: flow)
  }

  /// The date expression that starts with the token at `index`, which `mayStart` accepts; nil where none does.
  func phrase(at index: Int) -> DatePhrase? {
    if let list = dayList(at: index) { return list }
    guard let first = firstPoint(at: index) else { return nil }
    if let list = list(from: first, at: index) { return list }
    if let range = range(from: first, at: index) { return range }
    return DatePhrase(
      value: .date(first.date), tokens: index..<first.end, first: first, last: first, form: .single)
  }

  /// The first point of an expression: with its word, or digits where their neighbours show that they are a date.
  private func firstPoint(at index: Int) -> CalendarPoint? {
    switch flow.keyword(index) {
    case .ngày, .tháng:
      return points.point(at: index)
    case .quý:
      return points.point(at: index)
    case .năm:
      if flow.keyword(index + 1) == .học { return schoolYear(at: index + 2) }
      return points.point(at: index)
    default: break
    }
    switch flow.kind(index) {
    case .date: return numericDate(at: index)
    case .fraction: return numericDate(at: index)
    case .number:
      if let half = halfYear(at: index) { return half }
      if let point = yearRangeStart(at: index) { return point }
      if let point = bareYear(at: index) { return point }
      if flow.keyword(index + 1) == .tháng { return dayWithoutWord(at: index) }
      guard let point = points.spacedDay(at: index), !point.lacksYear else { return nil }
      return point
    default: return nil
    }
  }

  /// `12 tháng 5 năm 2024` without `ngày` before it.
  private func dayWithoutWord(at index: Int) -> CalendarPoint? {
    guard !flow.isCapitalized(index + 1), !flow.startsColumn(before: index + 1), flow.keyword(index - 1) != .đợt,
      let point = points.barePoint(at: index), point.isDay, !point.lacksYear
    else { return nil }
    return point
  }

  /// `năm học 2025-2026`: the two years are one expression.
  private func schoolYear(at index: Int) -> CalendarPoint? {
    guard let year = points.yearNumber(index) else { return nil }
    return CalendarPoint(year: year, end: index + 1)
  }

  /// Digits that are a date by themselves or by what stands before them.
  private func numericDate(at index: Int) -> CalendarPoint? {
    guard let point = points.numericDay(at: index) else { return nil }
    if point.isDay, !point.lacksYear { return point }
    // `1/2 ngày`, `2/3 số phiếu`
    if flow.keyword(index + 1) == .ngày || flow.keyword(index + 1) == .số { return nil }
    switch flow.keyword(index - 1) {
    case .số, .mẫu, .biểu, .điều, .khoản, .tư, .định, .luật, .lệnh: return nil
    case .từ, .đến, .tới, .trước, .sau, .hết, .vào, .trong, .kể, .cuối, .đầu, .giữa, .dịp, .lễ, .sáng, .chiều, .tối,
      .đêm, .nhất, .khoảng, .niệm, .và, .tháng, .quý, .hạn, .là, .lúc, .hôm:
      return point.isDay && flow.keyword(index - 1) == .và && !followsDate(index - 2) ? nil : point
    default: break
    }
    if !point.isDay { return isEnclosed(index) || flow.startsLine(index) || flow.isMark(index - 1, .colon) ? point : nil }
    // `Ngày Nhà giáo Việt Nam 20/11`
    if flow.keyword(index - 1) == .nam, point.isDay { return point }
    // `15/11` alone: only in parentheses or after a colon or comma of dates, and with nothing counted after it.
    if isEnclosed(index), flow.isMark(index + 1, .closeParenthesis) || flow.isMark(index + 1, .dash) { return point }
    return nil
  }

  private func isEnclosed(_ index: Int) -> Bool {
    flow.isMark(index - 1, .openParenthesis) || flow.isMark(index - 1, .cell)
  }

  private func followsDate(_ index: Int) -> Bool {
    flow.kind(index) == .date || flow.kind(index) == .fraction || flow.kind(index) == .number
  }

  /// `6 tháng đầu năm 2025`, `9 tháng đầu năm`
  private func halfYear(at index: Int) -> CalendarPoint? {
    guard let months = flow.number(index), flow.length(index) <= 2, flow.keyword(index + 1) == .tháng,
      flow.keyword(index + 3) == .năm
    else { return nil }
    let half: Int
    switch flow.keyword(index + 2) {
    case .đầu: half = 40
    case .cuối: half = 41
    default: return nil
    }
    var point = CalendarPoint(year: CalendarPoint.unknown, month: half, end: index + 4)
    if months == 9, half == 40 { point.month = 39 + 100 } else if months != 6 { return nil }
    if let year = points.yearNumber(index + 4) {
      point.year = year
      point.end = index + 5
    }
    guard months == 6 || !point.lacksYear else { return nil }
    return point
  }

  /// The first year of `2021 - 2025`.
  private func yearRangeStart(at index: Int) -> CalendarPoint? {
    guard let start = points.yearNumber(index), isPlausible(start), flow.isMark(index + 1, .dash),
      flow.kind(index + 1) == .mark, flow.tokens[index + 1].length <= 3, let end = points.yearNumber(index + 2),
      isPlausible(end), start < end || end < start
    else { return nil }
    guard !flow.isMark(index - 1, .dash), flow.keyword(index - 1) != .số, flow.kind(index + 3) != .number else {
      return nil
    }
    return CalendarPoint(year: start, end: index + 1)
  }

  /// A year without `năm`: only after `đến`, `từ` and the like, and where nothing is counted.
  private func bareYear(at index: Int) -> CalendarPoint? {
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

  private func isPlausible(_ year: Int) -> Bool { (1850...2199).contains(year) || (3000...3099).contains(year) }

  // MARK: Ranges

  /// `… đến …`, `… - …`
  private func range(from first: CalendarPoint, at index: Int) -> DatePhrase? {
    if first.month == 139 {
      var start: CalendarPoint = first
      var end: CalendarPoint = first
      start.month = 1
      end.month = 9
      return phrase(index, start, end, .range)
    }
    var position: Int = first.end
    var isWordy: Bool = false
    guard !flow.startsParagraph(position), !flow.startsParagraph(position + 1) else { return nil }
    if flow.isMark(position, .dash) {
      position += 1
      if flow.isMark(position, .dash) { position += 1 }
    } else if flow.keyword(position) == .đến || flow.keyword(position) == .tới
      || (flow.isMark(position, .comma) && flow.keyword(position + 1) == .đến)
    {
      position += flow.isMark(position, .comma) ? 2 : 1
      isWordy = true
      if flow.keyword(position) == .hết || flow.keyword(position) == .cuối { position += 1 }
      position = afterTimeOfDay(position)
    } else {
      return nil
    }
    guard let last = endPoint(at: position, after: first, isWordy: isWordy) else { return nil }
    return phrase(index, first.completed(by: last), last, .range)
  }

  /// The end of a range: a point, or a bare year after a year.
  private func endPoint(at index: Int, after first: CalendarPoint, isWordy: Bool) -> CalendarPoint? {
    if let last = points.barePoint(at: index) {
      if first.isYear, !last.isYear, !isWordy { return nil }
      if !isWordy, flow.keyword(index) == .năm, !first.isYear { return nil }
      return last
    }
    if first.isYear || first.day == CalendarPoint.absent, flow.keyword(index) == .năm, flow.keyword(index + 1) == .học,
      let year = points.yearNumber(index + 2)
    {
      return CalendarPoint(year: year, end: index + 3)
    }
    if first.isYear, let year = points.yearNumber(index), isPlausible(year) {
      return CalendarPoint(year: year, end: index + 1)
    }
    // `Quý I - II/2025`, `tháng 3 đến 5/2024`
    if first.month > 32, first.month < 40, let quarter = points.quarterNumber(index) {
      var last = CalendarPoint(month: 32 + quarter, end: index + 1)
      points.readYear(&last)
      return last
    }
    if !first.isDay, first.month > 0, first.month <= 12, let month = flow.number(index), (1...12).contains(month),
      flow.length(index) <= 2
    {
      var last = CalendarPoint(month: month, end: index + 1)
      points.readYear(&last)
      return last.lacksYear && !isWordy ? nil : last
    }
    return nil
  }

  /// The token after `8 giờ 00 phút`, `17h00`, `17 giờ 00` and a comma.
  private func afterTimeOfDay(_ index: Int) -> Int {
    var position: Int = index
    guard flow.number(position) != nil, flow.length(position) <= 2 else { return index }
    guard flow.keyword(position + 1) == .giờ || flow.spells(position + 1, "h") || flow.isMark(position + 1, .colon)
    else { return index }
    position += 2
    if flow.number(position) != nil, flow.length(position) <= 2, flow.keyword(position + 1) != .tháng { position += 1 }
    if flow.keyword(position) == .phút || flow.spells(position, "p") { position += 1 }
    if flow.isMark(position, .comma) { position += 1 }
    return flow.keyword(position) == .ngày || flow.kind(position) == .date || flow.kind(position) == .fraction
      ? position : index
  }

  // MARK: Lists

  /// `26, 27/12/2011`, `ngày 24, 25 và 26 tháng 8 năm 2026`, `ngày 10 - 12/5/2024`: bare days before one with its month.
  private func dayList(at index: Int) -> DatePhrase? {
    var position: Int = flow.keyword(index) == .ngày ? index + 1 : index
    let hasWord: Bool = position > index
    if !hasWord {
      guard flow.kind(index) == .number, flow.keyword(index - 1) == .từ || flow.isMark(index + 1, .comma)
        || flow.keyword(index + 1) == .và, !isTimeOfDay(index)
      else { return nil }
    }
    var days: [Int] = []
    var isRange: Bool = false
    while let day = flow.number(position), flow.length(position) <= 2, (1...31).contains(day), days.count < 31 {
      let next: Int = position + 1
      let isComma: Bool = flow.isMark(next, .comma) || flow.keyword(next) == .và || flow.isMark(next, .ampersand)
      let isSpan: Bool = flow.isMark(next, .dash) || flow.keyword(next) == .đến || flow.keyword(next) == .tới
      guard isComma || isSpan else { break }
      days.append(day)
      isRange = isRange || isSpan
      position = next + 1
      if flow.keyword(position) == .ngày {
        guard hasWord else { return nil }
        position += 1
      }
      if isComma, flow.keyword(position) == .và { position += 1 }
    }
    guard !days.isEmpty, let last = points.barePoint(at: position), last.isDay, last.day != CalendarPoint.unknown,
      hasWord || !last.lacksYear
    else { return nil }
    if isRange {
      guard days.count == 1, last.month > 0 else { return nil }
      var first: CalendarPoint = last
      first.day = days[0]
      return phrase(index, first, last, .range)
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

  /// `15/6, 15/12/2024`, `tháng 3, 6 và 9`, `Quý II, III/2015`, `năm 2024, 2025`: points that follow without words of
  /// their own.
  private func list(from first: CalendarPoint, at index: Int) -> DatePhrase? {
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
    if first.month > 32, first.month < 40 {
      // Quarters in a row are one stretch of time.
      return phrase(index, members[0], last, .range)
    }
    return DatePhrase(
      value: .set(members.map(\.date)), tokens: index..<last.end, first: members[0], last: last, form: .list)
  }

  private func member(at index: Int, like first: CalendarPoint) -> CalendarPoint? {
    if first.month > 32, first.month < 40 {
      guard flow.kind(index) != .date else { return nil }
      guard let quarter = points.quarterNumber(index), first.lacksYear else { return nil }
      var point = CalendarPoint(month: 32 + quarter, end: index + 1)
      points.readYear(&point)
      return point
    }
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
    guard first.month <= 12, first.lacksYear, let month = flow.number(index), flow.length(index) <= 2,
      (1...12).contains(month), flow.keyword(index + 1) != .tháng || flow.keyword(index + 1) == .năm
    else { return nil }
    switch flow.kind(index + 1) {
    case .word where flow.keyword(index + 1) != .năm && flow.keyword(index + 1) != .và && flow.isSmallWord(index + 1)
      && flow.keyword(index + 1) != .hằng && flow.keyword(index + 1) != .hàng:
      return nil
    default: break
    }
    var point = CalendarPoint(month: month, end: index + 1)
    points.readYear(&point)
    return point
  }

  /// The minutes of `07 giờ 30, ngày …`
  private func isTimeOfDay(_ index: Int) -> Bool {
    flow.keyword(index - 1) == .giờ || flow.spells(index - 1, "h") || flow.isMark(index - 1, .colon) && flow.kind(index - 2) == .number
  }

  private func phrase(_ index: Int, _ first: CalendarPoint, _ last: CalendarPoint, _ form: DatePhrase.Form)
    -> DatePhrase
  {
    DatePhrase(
      value: .interval(first.date, last.date), tokens: index..<last.end, first: first, last: last, form: form)
  }
}
