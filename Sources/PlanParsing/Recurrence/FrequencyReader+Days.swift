import CampaignRecord
import VietnameseText

/// Days that come back, and rates: `ngày 25 hằng tháng`, `ngày 20 tháng cuối quý`, `02 lần/năm`.
extension FrequencyReader {
  /// The expression that starts with `ngày`; nil where it is a day of the calendar or none.
  func day(at index: Int) -> Expression? {
    let number: Int = flow.isFirstDaysWord(index + 1) ? index + 2 : index + 1
    guard flow.number(number) != nil, flow.length(number) <= 2 else { return lastDay(at: index) }
    // `ngày 02 lần`
    if flow.keyword(number + 1) == .lần {
      return Expression(tokens: index..<number + 2, period: .day, isPeriodic: false, isOnce: true)
    }
    guard let days = DaysOfMonth(flow, at: index) else { return nil }
    if let end = everyMonth(days.end) {
      return Expression(tokens: index..<end, period: .month, isPeriodic: true, day: days.value)
    }
    if followsEveryMonth(limitStart(before: index)), endsDay(days.end) {
      return Expression(tokens: index..<days.end, period: .month, isPeriodic: true, day: days.value)
    }
    guard days.days.count == 1 else { return nil }
    if let end = lastMonthOfQuarter(number + 1) {
      return Expression(tokens: index..<end, period: .quarter, isPeriodic: true, isDayOfQuarter: true)
    }
    guard let period = periodOfReport(before: index, number + 1) else { return nil }
    let isMonth: Bool = period == .month
    return Expression(
      tokens: index..<number + 1, period: period, isPeriodic: true, day: isMonth ? days.value : nil,
      isDayOfQuarter: !isMonth)
  }

  /// `ngày cuối cùng của tháng`, `ngày làm việc cuối cùng của mỗi quý`; a month that has a number is one of the calendar.
  private func lastDay(at index: Int) -> Expression? {
    var position: Int = index + 1
    if flow.spells(position, "làm"), flow.keyword(position + 1) == .việc { position += 2 }
    guard flow.matches(position, .cuối, .cùng), flow.keyword(position + 2) == .của else { return nil }
    position += 3
    switch flow.keyword(position) {
    case .mỗi, .hằng, .hàng: position += 1
    default: break
    }
    let isQuarter: Bool = flow.keyword(position) == .quý
    guard isQuarter || flow.keyword(position) == .tháng, flow.kind(position + 1) != .number,
      flow.kind(position + 1) != .date, flow.roman(position + 1) == nil
    else { return nil }
    return Expression(
      tokens: index..<position + 1, period: isQuarter ? .quarter : .month, isPeriodic: true, isDayOfQuarter: isQuarter,
      isWeekOfMonth: !isQuarter)
  }

  /// `từ mùng 2 đến mùng 5 hằng tháng`, without `ngày`; `index` is the first number.
  func firstDays(at index: Int) -> Expression? {
    guard flow.keyword(index - 2) != .ngày, let days = DaysOfMonth(flow, at: index - 2),
      let end = everyMonth(days.end)
    else { return nil }
    return Expression(tokens: index - 1..<end, period: .month, isPeriodic: true, day: days.value)
  }

  /// `trước 16 giờ`, `vào 15h30`, `thứ Sáu` before `mỗi ngày`, `mỗi tuần`: the moment, and no number of hours.
  func followsMoment(_ index: Int) -> Bool {
    if flow.keyword(index - 2) == .thứ { return true }
    var position: Int = index - 1
    var hasHour: Bool = false
    while position >= 0, index - position <= 7 {
      switch flow.keyword(position) {
      case .trước, .vào, .lúc, .sau, .nhất: return hasHour
      case .giờ: hasHour = true
      case .phút: break
      default:
        hasHour = hasHour || flow.spells(position, "h") || flow.spells(position, "g")
        let isPart: Bool =
          flow.kind(position) == .number || flow.isMark(position, .colon) || flow.isMark(position, .apostrophe)
          || flow.length(position) == 1 && flow.kind(position) == .word
        guard isPart else { return false }
      }
      position -= 1
    }
    return false
  }

  /// `đầu mỗi quý`, `cuối mỗi tháng`: in which part of it.
  func followsPart(_ index: Int) -> Bool {
    switch flow.keyword(index - 1) {
    case .đầu, .giữa, .cuối: flow.keyword(index) == .mỗi
    default: false
    }
  }

  /// The first token of `trước`, `chậm nhất là`, `vào các` before `ngày`; `index` itself where none stands there.
  func limitStart(before index: Int) -> Int {
    var position: Int = index
    while index - position < 4 {
      switch flow.keyword(position - 1) {
      case .trước, .vào, .nhất, .chậm, .muộn, .là, .đến, .hết, .khoảng, .các: position -= 1
      default: return position
      }
    }
    return position
  }

  /// `Hằng tháng, trước ngày 25, các xã báo cáo`, `mỗi tháng một lần, vào ngày 25`: whether the month is said before a comma
  /// or parenthesis, behind which a day starts at `index`.
  private func followsEveryMonth(_ index: Int) -> Bool {
    guard flow.isMark(index - 1, .comma) || flow.isMark(index - 1, .openParenthesis) else { return false }
    let last: Int = flow.keyword(index - 2) == .lần && isOne(index - 3) ? index - 4 : index - 2
    guard flow.keyword(last) == .tháng else { return false }
    switch flow.keyword(last - 1) {
    case .hằng, .hàng: return true
    case .mỗi: return last < index - 2
    default: return false
    }
  }

  /// Whether no month stands behind a day.
  private func endsDay(_ index: Int) -> Bool {
    switch flow.kind(index) {
    case .number, .date, .fraction: flow.startsParagraph(index)
    case .mark: !flow.isMark(index, .slash) && !flow.isMark(index, .dash)
    default: flow.keyword(index) != .tháng
    }
  }

  /// The end of `tối Chủ nhật`, `sáng thứ Hai`, `thứ Sáu` behind `mỗi`.
  func weekday(_ index: Int) -> Int? {
    var day: Int = index
    if flow.keyword(day) == .sáng || flow.keyword(day) == .chiều || flow.keyword(day) == .tối { day += 1 }
    return flow.startsWeekday(day) ? day + 2 : nil
  }

  /// The end of `hằng tháng`, `của tháng sau`, `tháng kế tiếp`, `của tháng` behind a day's number.
  private func everyMonth(_ index: Int) -> Int? {
    if let (_, end) = period(at: index, isPeriodic: flow.keyword(index) == .mỗi) { return end }
    let month: Int = flow.keyword(index) == .của || flow.keyword(index) == .trong ? index + 1 : index
    guard flow.keyword(month) == .tháng else { return nil }
    let end: Int = afterNext(month + 1)
    // `ngày 15 của tháng;`, but `ngày 15 tháng` may wait for the pen.
    let isWhole: Bool =
      switch flow.keyword(end) {
      case .về, .gửi, .cho, .để, .tại: true
      default: flow.mark(end) != nil && !flow.isMark(end, .ellipsis) || flow.startsParagraph(end)
      }
    return end > month + 1 || month > index && isWhole ? end : nil
  }

  /// The token after `sau`, `kế tiếp`, `tiếp theo`, `liền kề`, `báo cáo` behind a month or quarter.
  func afterNext(_ index: Int) -> Int {
    switch flow.keyword(index) {
    case .sau: return index + 1
    case .kế where flow.keyword(index + 1) == .tiếp: return index + 2
    case .tiếp where flow.keyword(index + 1) == .theo: return index + 2
    case .báo where flow.keyword(index + 1) == .cáo: return index + 2
    default: return flow.spells(index, "liền") ? index + 2 : index
    }
  }

  /// The period of the report that is due `trước ngày 22`, where its clause names one: `Báo cáo tháng: trước ngày 22;`.
  private func periodOfReport(before index: Int, _ end: Int) -> ExtendedDate.Period? {
    // `định kỳ hằng tháng (ngày 25)`
    if flow.isMark(index - 1, .openParenthesis), flow.isMark(end, .closeParenthesis), isEveryMonth(index - 3) {
      return .month
    }
    guard flow.keyword(index - 1) == .trước, flow.startsParagraph(end) || flow.mark(end) != nil,
      !flow.isMark(end, .slash), !flow.isMark(end, .dash), flow.kind(end + 1) != .number,
      flow.kind(end + 1) != .date, flow.kind(end + 1) != .fraction
    else { return nil }
    // `định kỳ hằng tháng (trước ngày 25)`
    if flow.isMark(index - 2, .openParenthesis), flow.isMark(end, .closeParenthesis), isEveryMonth(index - 4) {
      return .month
    }
    for position in stride(from: index - 2, through: max(0, index - 18), by: -1) {
      if flow.isMark(position, .fullStop) || flow.isMark(position, .semicolon) { return nil }
      if flow.keyword(position - 1) == .cáo, flow.kind(position + 1) != .number, flow.kind(position + 1) != .date {
        if flow.keyword(position) == .tháng { return .month }
        if flow.keyword(position) == .quý, flow.roman(position + 1) == nil { return .quarter }
      }
      if flow.startsParagraph(position) { return nil }
    }
    return nil
  }

  private func isEveryMonth(_ index: Int) -> Bool {
    flow.keyword(index + 1) == .tháng && (flow.keyword(index) == .hằng || flow.keyword(index) == .hàng)
  }

  /// `thứ Bảy tuần đầu tiên của tháng`, `Chủ nhật cuối cùng của mỗi tháng`, `tuần thứ hai của tháng`; `index` is the
  /// token `thứ`, `nhật` or `tuần`. A month that has a number or a name is one of the calendar.
  func weekOfMonth(at index: Int) -> Expression? {
    var position: Int = index + 1
    switch flow.keyword(index) {
    case .thứ: position += 1
    case .nhật: guard flow.keyword(index - 1) == .chủ else { return nil }
    default: break
    }
    if flow.keyword(index) != .tuần, flow.keyword(position) == .tuần { position += 1 }
    switch flow.keyword(position) {
    case .đầu: position += flow.spells(position + 1, "tiên") ? 2 : 1
    case .cuối: position += flow.keyword(position + 1) == .cùng ? 2 : 1
    case .thứ: position += 2
    default:
      guard flow.number(position) != nil, flow.length(position) <= 2 else { return nil }
      position += 1
    }
    if flow.keyword(position) == .của { position += 1 }
    if flow.keyword(position) == .mỗi { position += 1 }
    guard flow.keyword(position) == .tháng, flow.isSmallWord(position), endsMonth(position + 1) else { return nil }
    // `Chủ nhật cuối cùng của tháng`
    let start: Int = flow.keyword(index) == .nhật ? index - 1 : index
    return Expression(tokens: start..<position + 1, period: .month, isPeriodic: true, isWeekOfMonth: true)
  }

  /// Whether a month that none numbers or names ends before the token.
  private func endsMonth(_ index: Int) -> Bool {
    switch flow.mark(index) {
    case .slash, .dash, .ellipsis: return false
    case nil: break
    default: return true
    }
    switch flow.keyword(index) {
    case .tại, .ở, .để, .và, .các, .cho, .do, .trên, .với, .theo, .về, .gửi: return true
    default: return flow.startsParagraph(index) || index >= flow.count || Duties.isDutyVerb(flow, index)
    }
  }

  /// `02 lần/năm`, `01 lần/06 tháng`
  func rate(at index: Int) -> Expression? {
    guard flow.keyword(index + 1) == .lần, flow.isMark(index + 2, .slash),
      flow.kind(index) == .number || flow.keyword(index) == .một
    else { return nil }
    if flow.keyword(index + 3) == .ngày {
      return Expression(tokens: index..<index + 4, period: .day, isPeriodic: false, isOnce: true, isRate: true)
    }
    guard let (period, end) = period(at: index + 3, isPeriodic: true) else { return nil }
    return Expression(
      tokens: index..<end, period: Self.part(of: period, flow.number(index) ?? 1), isPeriodic: false, isOnce: true,
      isRate: true)
  }

  /// The period that comes so many times in another, `02 lần/năm`: the other itself where no months tell it.
  private static func part(of period: ExtendedDate.Period, _ times: Int) -> ExtendedDate.Period {
    switch (period, times) {
    case (.year, 2): .halfYear
    case (.year, 3): .fourMonths
    case (.year, 4): .quarter
    case (.year, 6), (.halfYear, 3): .twoMonths
    case (.halfYear, 2): .quarter
    case (.year, 12), (.halfYear, 6), (.quarter, 3): .month
    default: period
    }
  }
}
