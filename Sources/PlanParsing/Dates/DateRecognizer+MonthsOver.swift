import CampaignRecord
import VietnameseText

/// Days whose month stands alone over them: `1. Tháng 3/2024` above `- Ngày 05: họp giao ban`.
extension DateRecognizer {
  /// Days are not looked for further below, in paragraphs.
  private static let reach: Int = 40

  /// Whether a month is all that a heading or item says.
  func standsAlone(_ phrase: DatePhrase) -> Bool {
    guard phrase.form == .single, !phrase.first.isDay, (1...12).contains(phrase.first.month),
      flow.startsParagraph(phrase.tokens.upperBound)
        || flow.isMark(phrase.tokens.upperBound, .colon) && flow.startsParagraph(phrase.tokens.upperBound + 1)
    else { return false }
    return opensItem(phrase.tokens.lowerBound)
  }

  /// The day that opens an item under a month; nil where something else stands between, or the words go on with it.
  func day(at index: Int, under month: DatePhrase) -> DatePhrase? {
    guard flow.keyword(index) == .ngày, opensItem(index), let days = DaysOfMonth(flow, at: index),
      flow.isMark(days.end, .colon) || flow.isMark(days.end, .openParenthesis)
    else { return nil }
    let (first, own): (Int, Int) = (
      flow.paragraphIndex(ofToken: month.tokens.lowerBound), flow.paragraphIndex(ofToken: index)
    )
    guard own > first, own - first <= Self.reach,
      !flow.paragraphs[first + 1...own].contains(where: { flow.kind($0.tokens.lowerBound) == .marker || $0.isTableRow })
    else { return nil }
    return phrase(index, days, of: month.first)
  }

  /// The days of a month that stands elsewhere; the expression starts with the token at `index`.
  func phrase(_ index: Int, _ days: DaysOfMonth, of month: CalendarPoint) -> DatePhrase {
    let points: [CalendarPoint] = days.days.map { day in
      CalendarPoint(year: month.year, month: month.month, day: day, end: days.end)
    }
    if days.isRange { return phrase(index, points[0], points[points.count - 1], .range) }
    let isOne: Bool = points.count == 1
    return DatePhrase(
      value: isOne ? .date(points[0].date) : .set(points.map(\.date)), tokens: index..<days.end, first: points[0],
      last: points[points.count - 1], form: isOne ? .single : .list)
  }

  /// Whether a token is the first of its item, but for its marker or bullet.
  private func opensItem(_ index: Int) -> Bool {
    if flow.startsParagraph(index) { return true }
    guard flow.startsParagraph(index - 1) else { return false }
    return flow.kind(index - 1) == .marker || flow.isMark(index - 1, .dash) || flow.isMark(index - 1, .plus)
      || flow.isMark(index - 1, .bullet)
  }
}
