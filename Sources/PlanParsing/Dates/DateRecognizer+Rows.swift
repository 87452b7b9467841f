import CampaignRecord
import VietnameseText

/// Days in one cell whose month stands in another of the row: `Tháng 7 | … | Ngày 03; 10; 17`.
extension DateRecognizer {
  /// The days of a cell that starts with the token; nil where the cell holds anything else, or no other names a month.
  func daysInRow(at index: Int) -> DatePhrase? {
    let hasWord: Bool = flow.keyword(index) == .ngày
    let first: Int = hasWord ? index + 1 : index
    guard flow.kind(first) == .number, flow.length(first) <= 2, tables.opensCell(index) else { return nil }
    guard let days = DaysOfMonth(flow, at: first - 1, inCell: true),
      flow.isMark(days.end, .cell) || flow.isMark(days.end, .openParenthesis) || flow.startsParagraph(days.end),
      let month = tables.month(besides: index, hasWord: hasWord, points)
    else { return nil }
    return phrase(index, days, of: month)
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
