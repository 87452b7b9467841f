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

  private func hasMotto(_ tokens: Range<Int>) -> Bool {
    tokens.contains { flow.matches($0, .cộng, .hòa, .xã) && flow.isCapitals($0) }
  }
}
