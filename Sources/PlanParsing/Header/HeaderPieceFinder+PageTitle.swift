import VietnameseText

/// The line that a page of law sets above a letterhead.
extension HeaderPieceFinder {
  /// `CÔNG VĂN SỐ 6240/BGDĐT-KHCNTT - HƯỚNG DẪN …`: type, number and subject said once more, as the letterhead under the
  /// line tells with its motto and the same number.
  func isPageTitle(_ line: Int) -> Bool {
    let tokens: Range<Int> = flow.lines[line].tokens
    guard flow.lines[line].kind == .text, tokens.count <= 60,
      let kind = lexicon.kindNames.longest(startingAt: tokens.lowerBound, in: flow, before: tokens.upperBound),
      let own = number(kind.tokens.upperBound..<tokens.upperBound)
    else { return false }
    let below: Range<Int> = line + 1..<min(line + 12, lines.upperBound)
    guard below.contains(where: { hasMotto(flow.lines[$0].tokens) }) else { return false }
    return below.contains { number(flow.lines[$0].tokens)?.0.value == own.0.value }
  }

  /// `KẾ HOẠCH NĂM HỌC 2023 - 2024 CỦA CHI BỘ …`: type and title above a letterhead that has number, motto or date, and the
  /// type once more under them.
  func isHeadline(_ line: Int) -> Bool {
    let tokens: Range<Int> = flow.lines[line].tokens
    guard flow.lines[line].kind == .text, tokens.count <= 60, flow.isCapitals(tokens.lowerBound),
      let kind = lexicon.kindNames.longest(startingAt: tokens.lowerBound, in: flow, before: tokens.upperBound),
      kind.tokens.upperBound < tokens.upperBound
    else { return false }
    var (hasNumber, hasFrame, seen): (Bool, Bool, Int) = (false, false, 0)
    for below in line + 1..<min(line + 40, lines.upperBound) where !flow.lines[below].tokens.isEmpty {
      let words: Range<Int> = flow.lines[below].tokens
      seen += 1
      if seen > 16 || flow.matches(words.lowerBound, .căn, .cứ) { return false }
      if hasNumber, hasFrame, flow.isCapitals(words.lowerBound),
        let own = lexicon.kindNames.longest(startingAt: words.lowerBound, in: flow, before: words.upperBound)
      {
        return own.value == kind.value
      }
      hasNumber = hasNumber || number(words) != nil
      hasFrame = hasFrame || hasMotto(words) || issueDate(words) != nil
    }
    return false
  }

  private func hasMotto(_ tokens: Range<Int>) -> Bool {
    tokens.contains { flow.matches($0, .cộng, .hòa, .xã) && flow.isCapitals($0) }
  }
}
