import CampaignRecord
import VietnameseText

/// Reads expressions of frequency: `hằng năm`, `định kỳ 6 tháng`, `mỗi tuần 03 lần`, `ngày 25 hằng tháng`.
struct FrequencyReader {
  let flow: Flow

  /// An expression of frequency.
  struct Expression {
    var tokens: Range<Int>
    var period: ExtendedDate.Period
    var isPeriodic: Bool
    /// Whether `một lần` follows: `sáu tháng một lần`.
    var isOnce: Bool = false
    /// Whether it says how many times: `02 lần/năm`.
    var isRate: Bool = false
    /// The day or days of the month in `ngày 25 hằng tháng`, `ngày 20 - 25 hằng tháng`.
    var day: ExtendedDate?
    /// Whether a day of a quarter's month says it: `ngày 20 tháng cuối quý`.
    var isDayOfQuarter: Bool = false
    /// Whether a week of each month says it: `thứ Bảy tuần đầu tiên của tháng`.
    var isWeekOfMonth: Bool = false
  }

  /// The expression of frequency that starts at `index`, with all its periods: `Định kỳ 6 tháng, hàng năm`.
  func expression(at index: Int) -> Expression? {
    var position: Int = index
    let isPeriodic: Bool = flow.matches(index, .định, .kỳ)
    if isPeriodic { position += 2 }
    switch flow.keyword(index) {
    case .ngày: return day(at: index)
    case .thứ, .nhật, .tuần: return weekOfMonth(at: index)
    default: break
    }
    if flow.isFirstDaysWord(index - 1), let days = firstDays(at: index) { return days }
    if let rate = rate(at: index) { return rate }
    if let end = halfYearAndYear(position) {
      return Expression(tokens: index..<end, period: .halfYear, isPeriodic: true)
    }
    guard let (first, firstEnd) = period(at: position, isPeriodic: isPeriodic) else { return nil }
    var shortest: ExtendedDate.Period = first
    var end: Int = firstEnd
    while true {
      var next: Int = end
      // `Hằng quý/năm`
      let isSlash: Bool = flow.isMark(next, .slash)
      if flow.isMark(next, .comma) || flow.keyword(next) == .và || flow.keyword(next) == .hoặc || isSlash { next += 1 }
      guard next > end, let (more, moreEnd) = period(at: next, isPeriodic: isPeriodic || isSlash || isLoose(next))
      else { break }
      if Self.length(more) < Self.length(shortest) { shortest = more }
      end = moreEnd
    }
    // `định kỳ 03 tháng/lần`
    let isRate: Bool = flow.isMark(end, .slash) && flow.keyword(end + 1) == .lần
    let isOnce: Bool = isRate || !isPeriodic && flow.keyword(index) != .hàng && flow.keyword(index) != .hằng
    // `định kỳ mỗi quý một lần`
    if let once = (end..<end + 2).first(where: { flow.keyword($0) == .lần }), isOnce || isOne(once - 1) {
      end = once + 1
    }
    return Expression(tokens: index..<end, period: shortest, isPeriodic: isPeriodic, isOnce: isOnce, day: nil)
  }

  /// The end of `(của) tháng cuối (của mỗi) quý` behind a day's number.
  func lastMonthOfQuarter(_ index: Int) -> Int? {
    var position: Int = index
    if flow.keyword(position) == .của { position += 1 }
    if flow.keyword(position) == .các { position += 1 }
    guard flow.keyword(position) == .tháng, flow.keyword(position + 1) == .cuối || flow.keyword(position + 1) == .đầu
    else { return nil }
    position += 2
    // `tháng cuối cùng của mỗi quý`
    for _ in 0..<3 where flow.keyword(position) != .quý && flow.kind(position) == .word { position += 1 }
    guard flow.keyword(position) == .quý, flow.roman(position + 1) == nil, !isNumbered(position + 1) else { return nil }
    return afterNext(position + 1)
  }

  /// The end of `6 tháng, 1 năm` before `báo cáo`.
  private func halfYearAndYear(_ index: Int) -> Int? {
    guard Self.smallNumber(flow.keyword(index)) ?? flow.number(index) == 6, flow.keyword(index + 1) == .tháng else {
      return nil
    }
    var position: Int = index + 2
    guard flow.isMark(position, .comma) || flow.keyword(position) == .và else { return nil }
    position += 1
    switch flow.keyword(position) {
    case .một, .hằng, .hàng, .cả: position += 1
    default: if flow.number(position) == 1 { position += 1 }
    }
    guard flow.keyword(position) == .năm else { return nil }
    // `báo cáo kết quả 6 tháng và hằng năm.`
    let isEach: Bool = flow.keyword(position - 1) == .hằng || flow.keyword(position - 1) == .hàng
    let isEnd: Bool = flow.mark(position + 1) != nil || flow.startsParagraph(position + 1)
    return flow.matches(position + 1, .báo, .cáo) || isEach && isEnd ? position + 1 : nil
  }

  /// `năm` after `6 tháng,` needs no `hằng`, and `6 tháng` after `hằng quý,` no `định kỳ`.
  private func isLoose(_ index: Int) -> Bool {
    if flow.keyword(index) == .năm { return flow.kind(index + 1) != .number }
    return flow.keyword(index + 1) == .tháng && (flow.mark(index + 2) != nil || flow.keyword(index + 2) == .và)
  }

  /// Whether a number stands there that is not the first word of a row or paragraph behind.
  private func isNumbered(_ index: Int) -> Bool { flow.kind(index) == .number && !flow.startsParagraph(index) }

  func period(at index: Int, isPeriodic: Bool) -> (ExtendedDate.Period, Int)? {
    if flow.keyword(index) == .hàng || flow.keyword(index) == .hằng || flow.keyword(index) == .mỗi {
      let isEach: Bool = flow.keyword(index) == .mỗi
      if isEach, let end = weekday(index + 1) { return (.week, end) }
      guard
        !isEach || isPeriodic || isOnce(index + 2) || isCounted(index + 2) || opensDuty(index) || isAtLeast(index + 2)
          || followsMoment(index) || followsPart(index)
      else { return nil }
      switch flow.keyword(index + 1) {
      // `mỗi năm học một lần`
      case .năm: return (.year, flow.keyword(index + 2) == .học ? index + 3 : index + 2)
      case .quý: return (.quarter, index + 2)
      case .tháng: return (.month, index + 2)
      case .tuần: return (.week, index + 2)
      case .ngày: return (.day, index + 2)
      default: return nil
      }
    }
    let count: Int? = Self.smallNumber(flow.keyword(index)) ?? (flow.length(index) <= 2 ? flow.number(index) : nil)
    if let count, flow.keyword(index + 1) == .tháng, isPeriodic || isOnce(index + 2) {
      let end: Int = index + 2
      switch count {
      case 1: return (.month, end)
      case 2: return (.twoMonths, end)
      case 3: return (.quarter, end)
      case 4: return (.fourMonths, end)
      case 6: return (.halfYear, end)
      case 9: return (.nineMonths, end)
      case 12: return (.year, end)
      default: return nil
      }
    }
    // `7 ngày/lần`
    if count == 7, flow.keyword(index + 1) == .ngày, isOnce(index + 2) { return (.week, index + 2) }
    if let years = Self.smallNumber(flow.keyword(index)) ?? (flow.length(index) <= 2 ? flow.number(index) : nil),
      flow.keyword(index + 1) == .năm, isOnce(index + 2)
    {
      switch years {
      case 1: return (.year, index + 2)
      case 2: return (.twoYears, index + 2)
      case 3: return (.threeYears, index + 2)
      case 4: return (.fourYears, index + 2)
      case 5: return (.fiveYears, index + 2)
      default: return nil
      }
    }
    guard isPeriodic else { return nil }
    switch flow.keyword(index) {
    case .năm where !isNumbered(index + 1): return (.year, index + 1)
    case .quý where flow.roman(index + 1) == nil && !isNumbered(index + 1): return (.quarter, index + 1)
    case .tháng where !isNumbered(index + 1) && flow.kind(index + 1) != .date: return (.month, index + 1)
    case .tuần: return (.week, index + 1)
    default: return nil
    }
  }

  private static func smallNumber(_ keyword: Keyword) -> Int? {
    switch keyword {
    case .một: 1
    case .hai: 2
    case .ba: 3
    case .bốn: 4
    case .sáu: 6
    case .chín: 9
    default: nil
    }
  }

  /// `báo cáo một lần`, `một lần`, `/lần`
  private func isOnce(_ index: Int) -> Bool {
    for position in index..<index + 8 {
      if flow.keyword(position) == .lần {
        return isOne(position - 1) || flow.isMark(position - 1, .slash)
      }
      if flow.isMark(position, .comma) || flow.isMark(position, .semicolon) || flow.isMark(position, .fullStop) {
        return false
      }
    }
    return false
  }

  func isOne(_ index: Int) -> Bool { flow.keyword(index) == .một || flow.number(index) == 1 }

  /// `phát 2 lần`, `03 lần` behind `mỗi tuần`
  private func isCounted(_ index: Int) -> Bool {
    if flow.kind(index) == .number, flow.length(index) <= 2 {
      switch flow.keyword(index + 1) {
      case .lần: return true
      default: return false
      }
    }
    for position in index + 1..<index + 4 where flow.keyword(position) == .lần {
      return flow.kind(position - 1) == .number && flow.isSmallWord(index)
    }
    return false
  }

  /// `(có) ít nhất 02 bài` behind `mỗi tuần`
  private func isAtLeast(_ index: Int) -> Bool {
    if flow.keyword(index) == .có { return isAtLeast(index + 1) }
    return flow.spells(index, "ít") && flow.keyword(index + 1) == .nhất && flow.kind(index + 2) == .number
  }

  /// `Mỗi quý họp giao ban …` at the start of an item.
  private func opensDuty(_ index: Int) -> Bool {
    flow.isCapitalized(index) && Duties.isDutyVerb(flow, index + 2)
  }

  private static func length(_ period: ExtendedDate.Period) -> Int {
    switch period {
    case .day: 1
    case .week: 7
    case .month: 30
    case .twoMonths: 61
    case .fourMonths: 122
    case .quarter: 91
    case .halfYear: 182
    case .nineMonths: 273
    case .year: 365
    case .twoYears: 730
    case .threeYears: 1095
    case .fourYears: 1461
    case .fiveYears: 1826
    }
  }
}
