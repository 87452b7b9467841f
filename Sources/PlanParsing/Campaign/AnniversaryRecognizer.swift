import CampaignRecord
import VietnameseText

/// Finds anniversaries: `95 năm Ngày thành lập … (03/02/1930 - 03/02/2025)`; one count may be shared by two events.
struct AnniversaryRecognizer {
  let flow: Flow

  /// The anniversaries of the plan. Their dates take the role.
  func anniversaries(_ dates: inout [DatePhrase]) -> [Anniversary] {
    var found: [Anniversary] = []
    var previous: (years: Int, end: Int)?
    for index in dates.indices {
      let date: DatePhrase = dates[index]
      let open: Int = date.tokens.lowerBound - 1
      guard date.form == .range, flow.isMark(open, .openParenthesis),
        flow.isMark(date.tokens.upperBound, .closeParenthesis),
        case .interval(let founded?, let observed?) = date.value, date.first.isDay || isCommemorated(open)
      else { continue }
      let paragraph: Paragraph = flow.paragraphs[flow.paragraphIndex(ofToken: open)]
      guard let (years, countStart, name) = nameAndCount(before: open, from: paragraph.tokens.lowerBound, previous)
      else { continue }
      dates[index].role = .anniversary
      let nameRange: Range<Int> = flow.byteRange(name)
      let start: Int = countStart.map { Int(flow.tokens[$0].start) } ?? nameRange.lowerBound
      found.append(
        Anniversary(
          name: flow.joinedText(nameRange), founded: .date(founded), observed: .date(observed), statedYears: years,
          span: Span(start: start, end: flow.tokens[date.tokens.upperBound].end)))
      previous = (years, date.tokens.upperBound + 1)
    }
    return found
  }

  /// Whether `kỷ niệm` or `Ngày` stands before: years alone in parentheses may be a planning period.
  private func isCommemorated(_ open: Int) -> Bool {
    (max(0, open - 16)..<open).contains { flow.matches($0, .kỷ, .niệm) || flow.matches($0, .thành, .lập) }
  }

  /// The name before the parenthesis with its count, or with the count of the anniversary before it.
  private func nameAndCount(before open: Int, from first: Int, _ previous: (years: Int, end: Int)?)
    -> (years: Int, countStart: Int?, name: Range<Int>)?
  {
    var index: Int = open - 1
    while index >= first, open - index < 40 {
      if flow.keyword(index) == .năm, let years = flow.number(index - 1), flow.length(index - 1) <= 3 {
        guard index + 1 < open else { return nil }
        return (years, index - 1, index + 1..<open)
      }
      if let previous, index < previous.end {
        var start: Int = previous.end
        while flow.isMark(start, .comma) || flow.keyword(start) == .và || flow.isMark(start, .semicolon) { start += 1 }
        return start < open ? (previous.years, nil, start..<open) : nil
      }
      if flow.isMark(index, .closeParenthesis) || flow.isMark(index, .fullStop) { return nil }
      index -= 1
    }
    return nil
  }
}
