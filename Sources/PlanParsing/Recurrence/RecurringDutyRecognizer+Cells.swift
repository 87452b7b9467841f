import VietnameseText

/// Expressions of frequency in cells of tables.
extension RecurringDutyRecognizer {
  /// Whether the token stands in a row of a table.
  func isInRow(_ index: Int) -> Bool { flow.paragraphs[flow.paragraphIndex(ofToken: index)].isTableRow }

  /// Whether an expression has a cell to itself, but for words of time: `Thường xuyên, hằng năm`, `Thứ Hai hằng tuần`,
  /// `Hằng tháng (trước ngày 25)`.
  func hasCell(_ tokens: Range<Int>) -> Bool {
    var first: Int = tokens.lowerBound
    while tokens.lowerBound - first < 8, !flow.isMark(first - 1, .cell) {
      first -= 1
      guard isBeforeFrequency(first) else { return false }
    }
    guard flow.isMark(first - 1, .cell) else { return false }
    let end: Int = tokens.upperBound
    if flow.startsParagraph(end) { return true }
    switch flow.mark(end) {
    case .cell, .semicolon, .comma, .openParenthesis, .fullStop: return true
    default: break
    }
    switch flow.keyword(end) {
    case .theo, .khi, .trước, .vào, .và, .hoặc: return flow.isSmallWord(end)
    default: return false
    }
  }

  private func isBeforeFrequency(_ index: Int) -> Bool {
    switch flow.keyword(index) {
    case .thường, .xuyên, .thứ, .hai, .ba, .tư, .năm, .sáu, .bảy, .chủ, .nhật, .vào, .báo, .cáo,
      .sáng, .chiều, .tối, .trước, .giờ, .phút, .lúc:
      true
    default:
      flow.isMark(index, .comma) || flow.isMark(index, .semicolon)
        || flow.kind(index) == .number && flow.length(index) <= 2 || flow.spells(index, "h")
    }
  }

  /// Whether the clause before the tokens gives a duty.
  func isInDuty(_ tokens: Range<Int>, _ content: Int) -> Bool {
    var index: Int = tokens.lowerBound - 1
    while index >= content, tokens.lowerBound - index <= 40, !flow.isMark(index, .fullStop),
      !flow.isMark(index, .semicolon)
    {
      if context.lexicon.dutyVerbs.longest(startingAt: index, in: flow) != nil { return true }
      index -= 1
    }
    return false
  }
}
