import VietnameseText

/// Titles that go on behind a blank line, or in other letters.
extension TitleReader {
  /// Whether at most two short lines stand between blank ones: a title, not the body.
  func isShortBlock(from line: Int) -> Bool {
    var end: Int = line
    while end < lines.upperBound, flow.lines[end].kind == .text { end += 1 }
    return end - line <= 2 && (line..<end).allSatisfy { flow.lines[$0].right - flow.lines[$0].indent <= 110 }
  }

  /// Whether the title goes on after a blank line: it stopped in the middle.
  func continuesOverGap(_ part: Range<Int>, _ next: Range<Int>) -> Bool {
    switch flow.keyword(part.upperBound - 1) {
    case .và, .của, .về, .với, .trong, .cho, .các, .tại, .theo, .đến, .trên: return true
    default: break
    }
    return flow.isSmallWord(next.lowerBound) && !flow.isMark(part.upperBound - 1, .fullStop) && next.count < 30
  }

  /// `… lập danh` / a blank line / `sách sơ bộ …`: a line that starts in the middle of a sentence.
  func goesOnSmall(_ part: Range<Int>, _ next: Range<Int>) -> Bool {
    flow.isSmallWord(next.lowerBound) && flow.kind(part.upperBound - 1) == .word && next.count <= 12
      && !isInCapitals(part) && !next.contains { flow.kind($0) == .mark }
  }

  /// `BÌNH CHỌN VÀ TRAO TẶNG DANH HIỆU`, a blank line, `“NÔNG DÂN XUẤT SẮC NĂM 2014”`: a title in capitals goes on as such.
  /// `MỞ ĐẦU` and `LỜI NÓI ĐẦU` are headings.
  func isCapitalLine(_ line: Int, after part: Range<Int>) -> Bool {
    let tokens: Range<Int> = flow.lines[line].tokens
    guard flow.lines[line].kind == .text, flow.lines[line].isCapitals, isInCapitals(part), tokens.count <= 40,
      line > 0, flow.lines[line - 1].kind == .blank,
      !flow.isMark(tokens.upperBound - 1, .colon)
    else { return false }
    if isEnclosed(tokens) || startsTerm(tokens.lowerBound) { return true }
    return tokens.count > 3 && flow.kind(tokens.lowerBound) == .word && !isAuthorityLine(tokens)
  }

  /// Whether the line is a line of the title that a file with a blank line after each paragraph sets apart: short, without
  /// a mark at its end, and the grounds of the body come after it.
  func isSecondLine(_ line: Int, after part: Range<Int>) -> Bool {
    let tokens: Range<Int> = flow.lines[line].tokens
    let end: Int = part.upperBound - 1
    guard flow.lines[line].right - flow.lines[line].indent <= 90, flow.lines[line - 1].kind == .blank else {
      return false
    }
    if isEnclosed(tokens) { return opensBody(afterGapBehind: line) }
    guard flow.lines[line].isCapitals == flow.lines[line - 2].isCapitals, flow.isCapitalized(tokens.lowerBound),
      flow.kind(end) == .word || flow.isMark(end, .comma) || startsTerm(tokens.lowerBound),
      flow.kind(tokens.upperBound - 1) != .mark
    else { return false }
    return opensBody(afterGapBehind: line)
  }

  /// `Năm học 2020 - 2021`, `Giai đoạn …`, `Nhiệm kỳ …`, `Tháng …`: the time that a title ends with.
  private func startsTerm(_ index: Int) -> Bool {
    switch flow.keyword(index) {
    case .năm, .tháng, .quý: true
    case .giai: flow.keyword(index + 1) == .đoạn
    case .nhiệm: flow.keyword(index + 1) == .kỳ
    case .học: flow.keyword(index + 1) == .kỳ
    default: false
    }
  }

  /// `(Từ ngày 01/10 đến ngày 07/10/2025)`, `“Cả nước thi đua”`: a line in parentheses or quotation marks.
  private func isEnclosed(_ tokens: Range<Int>) -> Bool {
    let (first, last): (Int, Int) = (tokens.lowerBound, tokens.upperBound - 1)
    return flow.isMark(first, .openParenthesis) && flow.isMark(last, .closeParenthesis)
      || (flow.isMark(first, .openQuote) || flow.isMark(first, .quote))
        && (flow.isMark(last, .closeQuote) || flow.isMark(last, .quote))
  }

  /// Whether the body opens with the line that a few blank ones part from this one.
  func opensBody(afterGapBehind line: Int) -> Bool {
    guard line + 2 < lines.upperBound, flow.lines[line + 1].kind == .blank,
      let next = (line + 2..<min(line + 9, lines.upperBound)).first(where: { flow.lines[$0].kind == .text })
    else { return false }
    return opensBody(next)
  }

  /// `Căn cứ …`, `Thực hiện …` and what goes with it, or any other running text.
  private func opensBody(_ line: Int) -> Bool {
    let tokens: Range<Int> = flow.lines[line].tokens
    // `- Căn cứ …`: the grounds as items
    let first: Int = tokens.lowerBound + (flow.isMark(tokens.lowerBound, .dash) ? 1 : 0)
    return flow.matches(first, .căn, .cứ) || flow.matches(first, .thực, .hiện) && tokens.count > 12
      || tokens.count > 30 && flow.isCapitalized(first) && !flow.lines[line].isCapitals
  }

  /// `KẾ HOẠCH GIÁO DỤC NHÀ TRƯỜNG` / `Năm học 2025 - 2026`: a title in capitals on the line of its type ends with a short
  /// line in other letters, before a gap or the body.
  func isLastLine(_ line: Int) -> Bool {
    let tokens: Range<Int> = flow.lines[line].tokens
    guard flow.lines[line].right - flow.lines[line].indent <= 90, flow.kind(tokens.upperBound - 1) != .mark,
      tokens.count <= 20, line + 1 < lines.upperBound
    else { return false }
    let next: Int = line + 1
    // `Năm học 2024 - 2025` / `1. …`
    let isTerm: Bool = startsTerm(tokens.lowerBound) && flow.kind(flow.lines[next].tokens.lowerBound) == .marker
    return flow.lines[next].kind == .blank || flow.lines[next].kind == .noise || isTerm || opensBody(next)
  }
}
