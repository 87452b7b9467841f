import CampaignRecord
import VietnameseText

/// Collects the date expressions of a plan in one pass over its tokens.
enum DateCollector {
  /// Every date expression, in order.
  static func dates(in flow: Flow, at anchors: Anchors, _ tables: TableHeads, _ lexicon: PlanLexicon) -> [DatePhrase] {
    let recognizer = DateRecognizer(tables: tables, lexicon: lexicon)
    var dates: [DatePhrase] = []
    dates.reserveCapacity(64)
    var end: Int = 0
    var month: DatePhrase?
    for index in anchors.dates where index >= end {
      guard let phrase = recognizer.phrase(at: index) ?? month.flatMap({ recognizer.day(at: index, under: $0) }) else {
        continue
      }
      dates.append(phrase)
      if recognizer.standsAlone(phrase) { month = phrase }
      end = phrase.tokens.upperBound
    }
    takeYearsFromLater(&dates, flow: flow)
    return dates
  }

  /// A day, month or quarter without its year takes the year printed later in its phrase:
  /// `chiều ngày 28/12 và cả ngày 29/12/2011`.
  private static func takeYearsFromLater(_ dates: inout [DatePhrase], flow: Flow) {
    guard dates.count > 1 else { return }
    for index in stride(from: dates.count - 2, through: 0, by: -1) {
      let later: DatePhrase = dates[index + 1]
      guard dates[index].last.lacksYear, dates[index].last.month > 0,
        !later.first.lacksYear,
        !later.first.isYear, later.form == .single || later.form == .list,
        isSamePhrase(flow, dates[index].tokens.upperBound..<later.tokens.lowerBound)
      else { continue }
      let year: Int = Self.isInYearBefore(dates[index].last, later.first) ? later.first.year - 1 : later.first.year
      dates[index].first.year = year
      dates[index].last.year = year
      switch dates[index].form {
      case .single: dates[index].value = .date(dates[index].first.date)
      case .range: dates[index].value = .interval(dates[index].first.date, dates[index].last.date)
      case .list:
        guard case .set(let members) = dates[index].value else { continue }
        dates[index].value = .set(members.map { PartialDate(year: .known(year), month: $0.month, day: $0.day) })
      }
    }
  }

  /// Whether a day lies in the year before the one named behind it, as days are told in their order over New Year: `chiều
  /// ngày 28/12 và ngày 03/01/2012`, `trước ngày 10/7 (6 tháng) và trước ngày 10/01/2025`; but `danh sách thi ngày 18/11
  /// trước ngày 20/10/2024`.
  private static func isInYearBefore(_ point: CalendarPoint, _ later: CalendarPoint) -> Bool {
    later.isBeforeInItsYear(point) && point.month < 13 && later.month <= 3
  }

  /// Whether the tokens between two dates leave them in one phrase.
  private static func isSamePhrase(_ flow: Flow, _ range: Range<Int>) -> Bool {
    guard range.count <= 12, !flow.startsParagraph(range.upperBound) else { return false }
    for index in range {
      if flow.startsParagraph(index) { return false }
      if let mark = flow.mark(index) {
        switch mark {
        case .comma, .dash, .openParenthesis, .closeParenthesis, .plus, .ampersand: continue
        default: return false
        }
      }
      if flow.kind(index) == .symbol || flow.kind(index) == .marker { return false }
      // `Ngày sinh Chủ tịch Hồ Chí Minh (19/5), 76 năm Cách mạng Tháng Tám (19/8/1945)`: another event, in its own year.
      if let count = flow.number(index), count > 9, index + 1 < range.upperBound, flow.keyword(index + 1) == .năm {
        return false
      }
    }
    return true
  }
}
