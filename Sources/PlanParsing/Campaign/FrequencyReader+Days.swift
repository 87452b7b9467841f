import CampaignRecord
import VietnameseText

/// Days that come back, and rates: `ngày 25 hằng tháng`, `ngày 20 tháng cuối quý`, `02 lần/năm`.
extension FrequencyReader {
  /// The expression that starts with `ngày`; nil where it is a day of the calendar or none.
  func day(at index: Int) -> Expression? {
    let number: Int = flow.isFirstDaysWord(index + 1) ? index + 2 : index + 1
    guard let day = flow.number(number), flow.length(number) <= 2 else { return nil }
    // `ngày 02 lần`
    if flow.keyword(number + 1) == .lần {
      return Expression(tokens: index..<number + 2, period: .day, isPeriodic: false, isOnce: true)
    }
    guard (1...31).contains(day) else { return nil }
    if let end = everyMonth(number + 1) {
      return Expression(tokens: index..<end, period: .month, isPeriodic: true, day: day)
    }
    if let end = lastMonthOfQuarter(number + 1) {
      return Expression(tokens: index..<end, period: .quarter, isPeriodic: true, isDayOfQuarter: true)
    }
    guard let period = periodOfReport(before: index, number + 1) else { return nil }
    let isMonth: Bool = period == .month
    return Expression(
      tokens: index..<number + 1, period: period, isPeriodic: true, day: isMonth ? day : nil, isDayOfQuarter: !isMonth)
  }

  /// The end of `hằng tháng`, `của tháng sau`, `tháng kế tiếp`, `của tháng` behind a day's number.
  private func everyMonth(_ index: Int) -> Int? {
    if let (_, end) = period(at: index, isPeriodic: flow.keyword(index) == .mỗi) { return end }
    let month: Int = flow.keyword(index) == .của ? index + 1 : index
    guard flow.keyword(month) == .tháng else { return nil }
    let end: Int = afterNext(month + 1)
    // `ngày 15 của tháng;`, but `ngày 15 tháng` may wait for the pen.
    return end > month + 1 || month > index && flow.mark(end) != nil && !flow.isMark(end, .ellipsis) ? end : nil
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
    guard flow.keyword(index - 1) == .trước, flow.startsParagraph(end) || flow.mark(end) != nil,
      !flow.isMark(end, .slash), !flow.isMark(end, .dash), flow.kind(end + 1) != .number,
      flow.kind(end + 1) != .date, flow.kind(end + 1) != .fraction
    else { return nil }
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

  /// `02 lần/năm`, `01 lần/06 tháng`
  func rate(at index: Int) -> Expression? {
    guard flow.keyword(index + 1) == .lần, flow.isMark(index + 2, .slash),
      flow.kind(index) == .number || flow.keyword(index) == .một
    else { return nil }
    if flow.keyword(index + 3) == .ngày {
      return Expression(tokens: index..<index + 4, period: .day, isPeriodic: false, isOnce: true, isRate: true)
    }
    guard let (period, end) = period(at: index + 3, isPeriodic: true) else { return nil }
    return Expression(tokens: index..<end, period: period, isPeriodic: false, isOnce: true, isRate: true)
  }
}
