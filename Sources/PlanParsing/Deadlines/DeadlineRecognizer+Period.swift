import CampaignRecord
import VietnameseText

/// `Thời gian bắt đầu: 20/3/2024` over `Thời gian kết thúc: 22/3/2024`: two days that bound one time.
extension DeadlineRecognizer {
  /// The time that starts with a date of the context and ends with the next; nil where their labels do not say so.
  func period(from index: Int) -> Due? {
    guard index + 1 < context.dates.count else { return nil }
    let (first, last): (DatePhrase, DatePhrase) = (context.dates[index], context.dates[index + 1])
    guard first.form == .single, last.form == .single, last.role == .other, first.first.isDay == last.first.isDay,
      last.tokens.lowerBound - first.tokens.upperBound <= 14,
      let start = label(.bắt, .đầu, before: first.tokens.lowerBound),
      let end = label(.kết, .thúc, before: last.tokens.lowerBound), end >= first.tokens.upperBound,
      end - first.tokens.upperBound <= 3, !first.first.lacksYear || last.first.lacksYear
    else { return nil }
    return Due(
      kind: .in, value: .interval(first.first.date, last.first.date), tokens: start..<last.tokens.upperBound)
  }

  /// Where a label starts that ends with two words and a colon, at most a clock before the token: `Thời gian bắt đầu: 8h ngày`.
  private func label(_ first: Keyword, _ second: Keyword, before token: Int) -> Int? {
    guard
      let colon = (max(0, token - 6)..<max(0, token)).last(where: {
        flow.isMark($0, .colon) && flow.kind($0 - 1) == .word
      }),
      flow.matches(colon - 2, first, second)
    else { return nil }
    switch flow.keyword(colon - 3) {
    case .gian,
      .điểm where flow.keyword(colon - 4) == .thời:
      return colon - 4
    case .ngày: return colon - 3
    default: return colon - 2
    }
  }
}
