import VietnameseText

/// Who is said behind the duty or beside it to do it: the agent of the passive voice, who stands in a parenthesis.
extension ActorFinder {
  /// `… từ ngày 01/02 đến 03/02; do Ban Thường trực chủ trì`: the agent behind the time, in its sentence.
  func agentBehind(_ start: Int, _ limit: Int) -> Range<Int>? {
    guard start < limit else { return nil }
    return agent(start..<((start..<limit).first { flow.isMark($0, .fullStop) } ?? limit), limit)
  }

  /// `… do Phòng Tư pháp chủ trì, phối hợp …`: who does what the clause says, in the passive voice or
  /// a parenthesis.
  func agent(_ clause: Range<Int>, _ limit: Int) -> Range<Int>? {
    for index in clause
    where flow.keyword(index) == .do && flow.isSmallWord(index) || flow.isMark(index, .openParenthesis) {
      guard let phrase = reader.phrase(at: index + 1, before: limit, isGiven: true), phrase.stop == .duty else {
        continue
      }
      // `Tập huấn (Sở Nội vụ chủ trì; hoàn thành trước 30/4)`, but `(Sở Nội vụ tham mưu)`
      let end: Int = phrase.tokens.upperBound
      if flow.isMark(index, .openParenthesis) ? flow.matches(end, .chủ, .trì) : leads(end) { return phrase.tokens }
    }
    return nil
  }

  /// `chủ trì`, `phụ trách`, `thực hiện`, …: words that make an agent the one who owes.
  func leads(_ index: Int) -> Bool {
    flow.matches(index, .chủ, .trì) || flow.matches(index, .phụ, .trách) || flow.matches(index, .thực, .hiện)
      || flow.matches(index, .tham, .mưu) || flow.keyword(index) == .đề && flow.spells(index + 1, "xuất")
      || flow.keyword(index) == .chịu
  }

  /// `Hoàn thành dự thảo trước ngày 15/6/2024 (Sở Tài chính).`, `… (giao Sở Tài chính thực hiện).`: a body in the parenthesis
  /// that ends the item, alone or with no more than that it leads.
  func noted(behind start: Int, _ limit: Int) -> Range<Int>? {
    var open: Int = start
    while open < limit, !flow.isMark(open, .openParenthesis) {
      guard flow.mark(open) != .semicolon, !flow.startsParagraph(open) else { return nil }
      open += 1
    }
    let (first, isGiven): (Int, Bool) = giving(open + 1)
    let isPerson: Bool = flow.spells(first, "đ") && flow.isMark(first + 1, .slash)
    guard let phrase = reader.phrase(at: first, before: limit, isGiven: isGiven || isPerson) else { return nil }
    var close: Int = phrase.tokens.upperBound
    if leads(close) { close += 2 }
    guard close < limit, flow.isMark(close, .closeParenthesis) else { return nil }
    let end: Int = close + 1
    let isLast: Bool = end >= limit || flow.startsParagraph(end)
    guard isLast || endsClause(end) && (end + 1 >= limit || flow.startsParagraph(end + 1)) else { return nil }
    return phrase.tokens
  }
}
