import VietnameseText

/// Lines that no title has.
extension TitleReader {
  /// Whether a line is the first of the body, set apart from the title's lines by its indent, though no blank line
  /// stands between.
  func isBody(_ line: Int, after previous: Int) -> Bool {
    let tokens: Range<Int> = flow.lines[line].tokens
    guard flow.isCapitalized(tokens.lowerBound) else { return false }
    let last: Int = flow.lines[previous].tokens.upperBound - 1
    if flow.isMark(last, .fullStop) { return true }
    // Titles are short lines; a long line under a short one that starts with a capital is text.
    return flow.lines[line].right - flow.lines[line].indent > 150
      && flow.lines[previous].right - flow.lines[previous].indent < 150
  }

  /// Whether a title in capitals is followed by the first of several lines of running text.
  func isBodyUnderCapitals(_ line: Int, _ parts: [Range<Int>]) -> Bool {
    let first: Int = flow.lines[line].tokens.lowerBound
    guard flow.isCapitalized(first), !flow.isCapitals(first), parts.allSatisfy(isInCapitals) else { return false }
    var words: Int = 0
    for next in line..<lines.upperBound {
      let tokens: Range<Int> = flow.lines[next].tokens
      guard flow.lines[next].kind == .text, flow.kind(tokens.lowerBound) != .marker else { break }
      if next > line, flow.matches(tokens.lowerBound, .căn, .cứ) { break }
      words += tokens.count
      if words > 40 { return true }
    }
    return false
  }

  /// Whether a line is several sentences, or a long one with its full stop: no title is.
  func isText(_ tokens: Range<Int>) -> Bool {
    guard tokens.count > 20 else { return false }
    if flow.isCapitalized(tokens.lowerBound), flow.isMark(tokens.upperBound - 1, .fullStop) { return true }
    return tokens.dropFirst().contains { index in
      flow.isMark(index, .fullStop) && flow.isSmallWord(index - 1) && flow.isCapitalized(index + 1)
        && flow.hasSpaceBefore(index + 1)
    }
  }

  /// `Hòa An, ngày 05 tháng 01 năm 2024`
  func isPlaceAndDate(_ tokens: Range<Int>) -> Bool {
    guard tokens.count <= 14, flow.keyword(tokens.upperBound - 2) == .năm,
      let day = tokens.first(where: { flow.keyword($0) == .ngày }), day > tokens.lowerBound + 1,
      flow.isMark(day - 1, .comma)
    else { return false }
    return (tokens.lowerBound..<day - 1).allSatisfy { flow.isCapitalized($0) && !flow.isCapitals($0) }
  }

  /// `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:`: the formula after which a telegram says to whom it goes.
  func isFormula(_ tokens: Range<Int>) -> Bool {
    flow.isMark(tokens.upperBound - 1, .colon) && tokens.count > 2 && flow.keyword(tokens.upperBound - 2) == .điện
      && flow.isCapitals(tokens.lowerBound)
  }

  /// `ĐẾN Số: …`, `ĐẾN Ngày: …`: the stamp of who received the document.
  func isStamp(_ index: Int) -> Bool {
    guard flow.isCapitals(index), flow.keyword(index) == .đến else { return false }
    return flow.keyword(index + 1) == .ngày || flow.keyword(index + 1) == .số || flow.keyword(index + 1) == .giờ
  }
}
