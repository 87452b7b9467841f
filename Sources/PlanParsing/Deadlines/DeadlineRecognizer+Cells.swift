import CampaignRecord
import VietnameseText

/// Deadlines in the cells of tables.
extension DeadlineRecognizer {
  /// A date that has a table cell to itself, or a part of it up to a semicolon: `Tuyến xã: 07/12; tuyến tỉnh: 15/12`.
  func byCell(_ date: DatePhrase, _ paragraph: Paragraph) -> Due? {
    let start: Int = date.tokens.lowerBound
    let column: TableHead.Column? = context.tables.column(of: start)
    guard isDueInCell(date, column), !hasDays(besides: date, paragraph),
      !flow.followsDayName(flow.isMark(start - 1, .openParenthesis) ? start - 1 : start)
    else { return nil }
    let part: Range<Int> = part(around: date.tokens, paragraph)
    guard part.count - date.tokens.count <= 7 else { return nil }
    if part.contains(where: { flow.kind($0) == .symbol && !date.tokens.contains($0) }) { return nil }
    let hasOther: Bool =
      context.dateIndex(before: start).map { context.dates[$0].tokens.upperBound > part.lowerBound } ?? false
    // `Đến hết năm 2025`
    var before: Int = start - 1
    if flow.keyword(before) == .hết || flow.keyword(before) == .cuối { before -= 1 }
    if date.form == .single, before >= part.lowerBound, flow.keyword(before) == .đến || flow.keyword(before) == .tới {
      return due(.until, date, from: before)
    }
    // `Từ tháng 3/2024 (đến khi kết thúc Đại hội)`
    if date.form == .single, date.last.month <= 12, !date.first.isYear, before >= part.lowerBound,
      flow.keyword(before) == .từ || flow.keyword(before) == .sau
    {
      return due(.from, date, from: before)
    }
    return due(kind(date, part, column), date, from: hasOther ? start : max(part.lowerBound, start - 4))
  }

  /// Whether a time in a cell is one of a duty: the column says so, or no column of the row says more of times.
  private func isDueInCell(_ date: DatePhrase, _ column: TableHead.Column?) -> Bool {
    if let column, column.isOfOtherTimes || column.isTime { return column.isTime }
    // Days of birth, of documents that are looked at.
    if case .known(let year)? = context.issuedOn?.year, date.last.year > 0, date.last.year < year - 1 { return false }
    return !context.tables.hasOtherTime(than: date.tokens.lowerBound)
  }

  /// `Tháng 7 | … | Ngày 03; 10`: whether another cell of the row says which days of a month are meant.
  private func hasDays(besides date: DatePhrase, _ paragraph: Paragraph) -> Bool {
    guard date.form == .single, !date.first.isDay, (1...12).contains(date.first.month),
      let index = context.dateIndex(before: date.tokens.upperBound)
    else { return false }
    return [index - 1, index + 1].contains { other in
      context.dates.indices.contains(other) && context.dates[other].first.isDay
        && context.dates[other].first.month == date.first.month
        && paragraph.tokens.contains(context.dates[other].tokens.lowerBound)
        && context.tables.opensCell(context.dates[other].tokens.lowerBound)
    }
  }

  /// The cell around a time, or its part between semicolons; at most some words of it.
  private func part(around tokens: Range<Int>, _ paragraph: Paragraph) -> Range<Int> {
    var first: Int = tokens.lowerBound
    var last: Int = tokens.upperBound
    while first > paragraph.tokens.lowerBound, !endsPart(first - 1), tokens.lowerBound - first < 12 { first -= 1 }
    while last < paragraph.tokens.upperBound, !endsPart(last), last - tokens.upperBound < 12 { last += 1 }
    return first..<last
  }

  private func endsPart(_ index: Int) -> Bool { flow.isMark(index, .cell) || flow.isMark(index, .semicolon) }

  /// A single day under `Hạn nộp`, or with `(hạn chót)` behind it, is the last; one under `Bắt đầu` the first. Months and
  /// longer times are those in which something is done.
  private func kind(_ date: DatePhrase, _ part: Range<Int>, _ column: TableHead.Column?) -> Deadline.Kind {
    guard date.form == .single, date.first.isDay else { return column == .start && date.form == .single ? .from : .in }
    if column == .start { return .from }
    let isLast: Bool = (date.tokens.upperBound..<max(date.tokens.upperBound, part.upperBound)).contains {
      flow.keyword($0) == .hạn && !flow.isCapitalized($0)
    }
    return column == .limit || isLast ? .by : .in
  }
}
