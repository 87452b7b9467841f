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

  /// The line with which a letterhead starts that has number, motto or date, and the type once more under them, where a
  /// page sets type and title above it: `KẾ HOẠCH NĂM HỌC 2023 - 2024 CỦA CHI BỘ …`. The first lines of the text may be
  /// shown there, too. Nil where the line is no such headline.
  func letterhead(under line: Int) -> Int? {
    let tokens: Range<Int> = flow.lines[line].tokens
    guard flow.lines[line].kind == .text, tokens.count <= 60, flow.isCapitals(tokens.lowerBound),
      let kind = lexicon.kindNames.longest(startingAt: tokens.lowerBound, in: flow, before: tokens.upperBound),
      kind.tokens.upperBound < tokens.upperBound, flow.keyword(kind.tokens.upperBound) != .và,
      !flow.spells(kind.tokens.upperBound, "HÓA"), !flow.spells(kind.tokens.upperBound, "HOÁ")
    else { return nil }
    let bodies = BodyNames(flow: flow, lexicon: lexicon)
    var (first, hasNumber, hasFrame, seen): (Int?, Bool, Bool, Int) = (nil, false, false, 0)
    for below in line + 1..<min(line + 40, lines.upperBound) where !flow.lines[below].tokens.isEmpty {
      let words: Range<Int> = flow.lines[below].tokens
      seen += 1
      if seen > (first == nil ? 6 : 16) || flow.kind(words.lowerBound) == .marker { return nil }
      if hasNumber, hasFrame, flow.isCapitals(words.lowerBound),
        let own = lexicon.kindNames.longest(startingAt: words.lowerBound, in: flow, before: words.upperBound)
      {
        return own.value == kind.value ? first : nil
      }
      let isMotto: Bool = hasMotto(words)
      let isNumber: Bool = words.contains { flow.keyword($0) == .số && flow.isCapitalized($0) } && number(words) != nil
      if first == nil, isMotto || isNumber || bodies.startsBody(words.lowerBound) { first = below }
      hasNumber = hasNumber || isNumber
      hasFrame = hasFrame || isMotto || issueDate(words) != nil
    }
    return nil
  }

  private func hasMotto(_ tokens: Range<Int>) -> Bool {
    tokens.contains { flow.matches($0, .cộng, .hòa, .xã) && flow.isCapitals($0) }
  }
}
