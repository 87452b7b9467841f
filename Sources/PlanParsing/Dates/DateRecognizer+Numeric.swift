import VietnameseText

/// Digits that are a date by themselves or by what stands around them.
extension DateRecognizer {
  /// Digits that are a date by themselves or by what stands before them.
  func numericDate(at index: Int) -> CalendarPoint? {
    guard let point = points.numericDay(at: index) else { return nil }
    if point.isDay, !point.lacksYear { return point }
    // `1/2 ngày`, `2/3 số phiếu`
    if flow.keyword(index + 1) == .ngày || flow.keyword(index + 1) == .số { return nil }
    // `Ngày Pháp luật 09/11`
    if point.isDay, flow.followsDayName(index) || followsWeekday(index) || followsClock(index) { return point }
    switch flow.keyword(index - 1) {
    case .số, .mẫu, .biểu, .điều, .khoản, .tư, .định, .luật, .lệnh: return nil
    case .từ, .đến, .tới, .trước, .sau, .hết, .vào, .trong, .kể, .cuối, .đầu, .giữa, .dịp, .lễ, .sáng, .chiều, .tối,
      .đêm, .nhất, .khoảng, .niệm, .và, .tháng, .quý, .hạn, .là, .lúc, .hôm:
      return point.isDay && flow.keyword(index - 1) == .và && !followsDate(index - 2) ? nil : point
    default: break
    }
    if followsTimeOfDay(index) || isLabelled(index) && isCountedByNothing(index) { return point }
    if !point.isDay {
      // `Số: 09/2009 /CT-UBND`
      if flow.isMark(index + 1, .slash), flow.isCapitalized(index + 2) { return nil }
      return isEnclosed(index) || flow.startsLine(index) || flow.isMark(index - 1, .colon) ? point : nil
    }
    // `Ngày Nhà giáo Việt Nam 20/11`, `Quốc khánh 02/9`, `mồng 2/9`
    if flow.keyword(index - 1) == .nam || flow.spells(index - 1, "khánh") || flow.isFirstDaysWord(index - 1) {
      return point
    }
    // `01/12 - 15/12/2009`, `cao điểm 19/5 - 02/9`
    if flow.isMark(index + 1, .dash), flow.kind(index + 2) == .date || isLaterDay(index + 2, than: point) {
      return point
    }
    // `07/3 → 19/3/2024`
    if isRangeSign(index + 1), flow.kind(index + 2) == .date || flow.isMark(index + 2, .greaterThan) { return point }
    if opensRange(index) || opensYearlyRange(index) || opensDatedList(index) || opensLine(index, point)
      || isTimeOfItem(index)
    {
      return point
    }
    if followsEvent(index, point) || isFestive(index, point) { return point }
    // `Công bố kết quả: 25/3.`: what is greater than one is no part of anything; but `24/7`
    if point.day > 12, flow.isMark(index - 1, .colon), (point.day, point.month) != (24, 7),
      flow.mark(index + 1) != nil || flow.startsParagraph(index + 1)
    {
      return point
    }
    // `15/11` alone: only in parentheses or after a colon or comma of dates, and with nothing counted after it.
    if isEnclosed(index), flow.isMark(index + 1, .closeParenthesis) || flow.isMark(index + 1, .dash) { return point }
    return nil
  }

  /// Whether digits behind a dash are a day that comes later in the year, and nothing is counted by them.
  private func isLaterDay(_ index: Int, than first: CalendarPoint) -> Bool {
    guard flow.kind(index) == .fraction, flow.kind(index + 1) == .mark || flow.startsParagraph(index + 1),
      let last = points.numericDay(at: index), last.isDay
    else { return false }
    return (first.month, first.day) < (last.month, last.day)
  }

  /// `(tức 03/02 đến 07/02/2025)`, `10/5 đến hết tháng 6/2024`: the day or month behind tells that digits are a day.
  private func opensRange(_ index: Int) -> Bool {
    guard flow.keyword(index + 1) == .đến || flow.keyword(index + 1) == .tới else { return false }
    let isEnd: Bool = flow.keyword(index + 2) == .hết || flow.keyword(index + 2) == .cuối
    let last: Int = isEnd ? index + 3 : index + 2
    if flow.kind(last) == .date || flow.keyword(last) == .ngày || flow.keyword(last) == .tháng { return true }
    // `Thời gian: 16/6 đến 25/6.`
    guard flow.isMark(index - 1, .colon) || flow.isMark(index - 1, .openParenthesis),
      let first = points.numericDay(at: index), first.isDay
    else { return false }
    return isLaterDay(last, than: first)
  }

  /// `15/5 đến 30/6 hằng năm`
  private func opensYearlyRange(_ index: Int) -> Bool {
    (flow.keyword(index + 1) == .đến || flow.isMark(index + 1, .dash)) && flow.kind(index + 2) == .fraction
      && (flow.keyword(index + 3) == .hằng || flow.keyword(index + 3) == .hàng) && flow.keyword(index + 4) == .năm
  }

  /// `thứ bảy 12/12`, `Chủ nhật 28/9`: but `lần thứ hai 1/2`
  private func followsWeekday(_ index: Int) -> Bool {
    if isShortWeekday(index - 1), flow.startsParagraph(index - 1) || flow.kind(index - 1) == .number { return true }
    guard flow.endsWeekday(index - 1), flow.keyword(index - 3) != .lần else { return false }
    return flow.keyword(index - 1) == .nhật || flow.number(index - 1) != nil
      || flow.keyword(index - 1).number.map { number in number > 1 } == true
  }

  /// `7h30 12/4`, `22:00 28/11`
  private func followsClock(_ index: Int) -> Bool {
    flow.kind(index - 1) == .number && flow.length(index - 1) == 2 && isTimeOfDay(index - 1)
      || flow.spells(index - 1, "h") && flow.kind(index - 2) == .number
  }

  /// `01/3, 15/3 và 29/3/2020`: days of which the last has the year.
  private func opensDatedList(_ index: Int) -> Bool {
    guard flow.isMark(index - 1, .colon) || isEnclosed(index) || flow.startsLine(index) else {
      return false
    }
    var next: Int = index + 1
    for _ in 0..<12 {
      guard flow.isMark(next, .comma) || flow.isMark(next, .ampersand) || flow.keyword(next) == .và else {
        return false
      }
      next += flow.isMark(next, .comma) && flow.keyword(next + 1) == .và ? 2 : 1
      guard let point = points.numericDay(at: next), point.isDay else { return false }
      if !point.lacksYear || flow.startsParagraph(index) && point.day > 12 { return true }
      next += 1
    }
    return false
  }

  /// `16/5: Bảo vệ luận văn`, `16/5 Bảo vệ luận văn`, `29/5 và 30/5 thi môn cơ sở`: a day that opens a line, and no share:
  /// `1/2 số hộ`.
  private func opensLine(_ index: Int, _ point: CalendarPoint) -> Bool {
    let isItem: Bool =
      switch flow.mark(index - 1) {
      case .dash, .plus, .bullet, .star: flow.startsLine(index - 1)
      default: false
      }
    guard isItem || flow.startsParagraph(index), (point.day, point.month) != (24, 7) else { return false }
    var last: CalendarPoint = point
    for _ in 0..<6 {
      guard flow.isMark(last.end, .comma) || flow.keyword(last.end) == .và, flow.kind(last.end + 1) == .fraction,
        let next = points.numericDay(at: last.end + 1), next.isDay
      else { break }
      last = next
    }
    let end: Int = last.end
    guard !flow.startsParagraph(end), point.day > 12 || flow.bytes[Int(flow.tokens[index].start)] == UInt8(ascii: "0")
    else { return false }
    return flow.isMark(end, .colon) || flow.isCapitalized(end)
      || flow.isSmallWord(end) && (last.end > point.end || Duties.isDutyVerb(flow, end))
  }

  /// `- 05/9: Ban hành kế hoạch.`: a day that opens an item and is parted from it by a colon.
  private func isTimeOfItem(_ index: Int) -> Bool {
    // `16/5 Bảo vệ luận văn`, `16/5: Bảo vệ luận văn`; but `24/7 Hỗ trợ`
    if flow.startsParagraph(index), flow.length(index) >= 4, !flow.startsLine(index + 1), !flow.startsLine(index + 2) {
      let isRound: Bool = flow.bytes[flow.tokens[index].range].elementsEqual("24/7".utf8)
      return !isRound && (flow.isMark(index + 1, .colon) || flow.isCapitalized(index + 1))
    }
    guard flow.isMark(index + 1, .colon), !flow.startsLine(index + 2) else { return false }
    switch flow.mark(index - 1) {
    case .dash, .plus, .bullet, .star: return flow.startsLine(index - 1)
    default: return false
    }
  }

  /// `khai mạc 10/01, bế mạc 18/01`, `xong 10/4.`: the day of an event, by which nothing is counted and which is no share.
  private func followsEvent(_ index: Int, _ point: CalendarPoint) -> Bool {
    guard flow.mark(index + 1) != nil || flow.startsParagraph(index + 1) else { return false }
    if flow.spells(index - 1, "mạc") || flow.spells(index - 1, "giảng") {
      return flow.keyword(index - 2) == .khai || flow.spells(index - 2, "bế")
    }
    let ends: Bool = flow.keyword(index - 1) == .xong || flow.matches(index - 2, .hoàn, .thành)
    return ends && (point.day >= point.month || flow.bytes[Int(flow.tokens[index].start)] == UInt8(ascii: "0"))
  }

  /// `Chào mừng 20/11`, `hội trại 26/3`, `Quốc tế Lao động 1/5`: a day that everybody knows behind what is celebrated, and no
  /// share of anything.
  private func isFestive(_ index: Int, _ point: CalendarPoint) -> Bool {
    guard lexicon.commemoratedDays.contains(PlanLexicon.DayOfYear(month: point.month, day: point.day)) else {
      return false
    }
    switch flow.keyword(index + 1) {
    case .của, .và, .với, .tại, .cho, .ở, .năm, .hằng, .hàng: break
    default: guard flow.mark(index + 1) != nil || flow.startsParagraph(index + 1) else { return false }
    }
    switch flow.keyword(index - 1) {
    case .mừng, .đua, .trào: return true
    default: break
    }
    return flow.spells(index - 1, "trại") || flow.spells(index - 1, "Nữ") || flow.spells(index - 1, "nữ")
      || flow.spells(index - 1, "Tám") || flow.keyword(index - 1) == .động && flow.isCapitalized(index - 2)
      || flow.keyword(index - 1) == .minh && flow.isCapitalized(index - 1)
  }

  /// `8h, 20/9`, `17 giờ 00, 20/9`, `Chủ nhật, 28/9`, `thứ Sáu, 20/9`
  private func followsTimeOfDay(_ index: Int) -> Bool {
    flow.isMark(index - 1, .comma)
      && (flow.matches(index - 3, .chủ, .nhật) || flow.keyword(index - 3) == .thứ || isShortWeekday(index - 2)
        || flow.spells(index - 2, "h") || flow.keyword(index - 2) == .giờ
        || flow.kind(index - 2) == .number && isTimeOfDay(index - 2))
  }

  /// `T7`, `CN`
  private func isShortWeekday(_ index: Int) -> Bool {
    guard let number = flow.number(index) else { return flow.spells(index, "CN") }
    return (2...7).contains(number) && !flow.hasSpaceBefore(index) && flow.spells(index - 1, "T")
  }

  /// `Thời gian: 15/9`, `Đợt 1: 15/9;`
  func isLabelled(_ index: Int) -> Bool {
    guard flow.isMark(index - 1, .colon) else { return false }
    for before in stride(from: index - 2, through: max(0, index - 6), by: -1) {
      switch flow.keyword(before) {
      case .thời, .hạn, .đợt: return true
      default: if flow.startsLine(before) || flow.kind(before) == .mark { return false }
      }
    }
    return false
  }

  /// Whether nothing can be counted by the digits.
  private func isCountedByNothing(_ index: Int) -> Bool {
    flow.kind(index + 1) == .mark || flow.startsLine(index + 1)
  }

  /// Whether a parenthesis or a cell opens right before the token.
  func isEnclosed(_ index: Int) -> Bool {
    flow.isMark(index - 1, .openParenthesis) || flow.isMark(index - 1, .cell)
  }

  /// Whether the token is digits, as those of a date are.
  func followsDate(_ index: Int) -> Bool {
    flow.kind(index) == .date || flow.kind(index) == .fraction || flow.kind(index) == .number
  }
}
