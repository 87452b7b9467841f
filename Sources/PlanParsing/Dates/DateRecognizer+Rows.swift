import CampaignRecord
import VietnameseText

/// Days in one cell whose month stands in another of the row: `Tháng 7 | … | Ngày 03; 10; 17`.
extension DateRecognizer {
  /// The days of a cell that starts with the token; nil where the cell holds anything else, or no other names a month.
  func daysInRow(at index: Int) -> DatePhrase? {
    let hasWord: Bool = flow.keyword(index) == .ngày
    let first: Int = hasWord ? index + 1 : index
    guard flow.kind(first) == .number, flow.length(first) <= 2, tables.opensCell(index) else { return nil }
    var days: [Int] = []
    var isRange: Bool = false
    var position: Int = first
    while let day = flow.number(position), flow.length(position) <= 2, (1...31).contains(day), days.count < 31 {
      days.append(day)
      position += 1
      let isSpan: Bool = flow.isMark(position, .dash) || flow.keyword(position) == .đến
      guard
        isSpan || flow.isMark(position, .comma) || flow.isMark(position, .semicolon) || flow.keyword(position) == .và,
        flow.kind(position + 1) == .number, !isRange, !isSpan || days.count == 1
      else { break }
      isRange = isSpan
      position += 1
    }
    guard !days.isEmpty, !isRange || days.count == 2 && days[0] < days[1],
      flow.isMark(position, .cell) || flow.isMark(position, .openParenthesis) || flow.startsParagraph(position),
      let month = tables.month(besides: index, hasWord: hasWord, points)
    else { return nil }
    let all: [CalendarPoint] = days.map { day in
      CalendarPoint(year: month.year, month: month.month, day: day, end: position)
    }
    if isRange { return phrase(index, all[0], all[1], .range) }
    guard all.count > 1 else {
      return DatePhrase(
        value: .date(all[0].date), tokens: index..<position, first: all[0], last: all[0], form: .single)
    }
    return DatePhrase(
      value: .set(all.map(\.date)), tokens: index..<position, first: all[0], last: all[all.count - 1], form: .list)
  }
}

extension TableHeads {
  /// The month that another cell of the row names, or in a column of months the row above.
  ///
  /// - Parameter hasWord: whether `ngày` stands before the days; without it their column must be one of times.
  fileprivate func month(besides token: Int, hasWord: Bool, _ points: DatePointReader) -> CalendarPoint? {
    let row: Int = flow.paragraphIndex(ofToken: token)
    let tokens: Range<Int> = flow.paragraphs[row].tokens
    guard flow.paragraphs[row].isTableRow, tokens.count <= Self.longestRow else { return nil }
    let own: TableHead.Column? = column(of: token)
    guard own == nil ? hasWord : own?.isTime == true && own != .month else { return nil }
    let head: TableHead? = table(ofRow: row)?.heads.last(above: row, within: .max) { $0.hasTime }
    for (number, cell) in cells(tokens).enumerated() where !cell.contains(token) && !cell.isEmpty {
      let isMonths: Bool = head.map { number < $0.columns.count && $0.columns[number] == .month } ?? false
      let said: Range<Int>? = isDitto(cell) ? head.flatMap { self.cell(number, above: row, under: $0) } : cell
      guard let said else { continue }
      if let month = points.point(at: said.lowerBound), !month.isDay, (1...12).contains(month.month),
        month.end == said.upperBound
      {
        return month
      }
      if isMonths, said.count == 1, let month = flow.number(said.lowerBound), (1...12).contains(month) {
        return CalendarPoint(month: month, end: said.upperBound)
      }
    }
    return nil
  }
}
