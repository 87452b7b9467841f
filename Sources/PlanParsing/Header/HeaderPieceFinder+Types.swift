import VietnameseText

/// The name of the type over the title.
extension HeaderPieceFinder {
  /// The name of a type in capitals at the start of a cell, or right after the date where all is glued on one line.
  func kind(_ tokens: Range<Int>, _ pieces: HeaderPieces) -> (Range<Int>, Int)? {
    for index in tokens {
      let isStart: Bool =
        index == tokens.lowerBound || flow.isMark(index - 1, .cell)
        || pieces.date.map { dates[$0].tokens.upperBound == index } == true
        || flow.startsColumn(before: index)
        || (index - tokens.lowerBound <= 2 && flow.kind(index - 1) != .word)
        || index == tokens.lowerBound + 2 && flow.keyword(tokens.lowerBound) == .dự && flow.spells(index - 1, "THẢO")
      guard isStart,
        let kind = lexicon.kindNames.longest(startingAt: index, in: flow, before: tokens.upperBound)
      else { continue }
      let isCapitals: Bool = kind.tokens.allSatisfy { flow.isCapitals($0) }
      let next: Int = kind.tokens.upperBound
      let isAlone: Bool = next == tokens.upperBound || (next + 1 == tokens.upperBound && flow.kind(next) == .mark)
      let isLabelled: Bool = labelledKind(tokens) == kind.tokens && isUnderHead(tokens, pieces)
      guard isCapitals || isLabelled || (isAlone && flow.isCapitalized(index) && !flow.startsLine(index + 1)) else {
        continue
      }
      // `Loại văn bản | Kế hoạch`: a box about the plan on a page of law.
      if !isCapitals, flow.lines[flow.lineIndex(ofByte: Int(flow.tokens[index].start))].kind == .tableRow,
        index > tokens.lowerBound + 1, flow.isMark(index - 1, .cell)
      {
        continue
      }
      // `KẾ HOẠCH VÀ ĐẦU TƯ` and `KẾ HOẠCH HÓA GIA ĐÌNH` are names, `QUYẾT ĐỊNH:` a formula after the grounds.
      guard flow.keyword(next) != .và, !flow.spells(next, "HÓA"), !flow.spells(next, "HOÁ"),
        isLabelled || isAlone || flow.isCapitals(next) || flow.isMark(next, .cell) || next > kind.tokens.lowerBound + 1
      else { continue }
      // `…, ngày 05 tháng 8 năm 2024 KẾ HOẠCH Tổ chức tập huấn …`: all of the head was glued.
      let isGlued: Bool =
        isCapitals && flow.isCapitalized(next) && pieces.date.map { dates[$0].tokens.upperBound == index } == true
      // The formula over the articles of a decision whose head was lost.
      if isAlone, opensArticles(kind.tokens) { continue }
      // `HƯỚNG DẪN CÁCH TÍNH …` in capitals under a letter's `V/v`: the subject once more.
      if !isAlone, !pieces.subject.isEmpty, pieces.number?.code.isEmpty == true { continue }
      // `QUYẾT ĐỊNH 1677/QĐ-TTg`: the number of the letterhead once more.
      let isNumbered: Bool =
        isCapitals && pieces.number != nil && flow.kind(next) == .symbol && next + 1 == tokens.upperBound
      // `HƯỚNG DẪN: Công tác phòng, chống tội phạm`
      let isAnnounced: Bool =
        isCapitals && index == tokens.lowerBound && flow.isMark(next, .colon) && next + 3 < tokens.upperBound
        && flow.keyword(index) != .quyết && flow.keyword(index) != .nghị
      let isRunOn: Bool = isCapitals && index == tokens.lowerBound && runsOn(next..<tokens.upperBound, pieces)
      if !isAlone, !flow.isCapitals(next), !flow.isMark(next, .cell), !flow.startsLine(next), !isGlued, !isNumbered,
        !isAnnounced, !isRunOn, !isLabelled
      {
        continue
      }
      return (kind.tokens, kind.value)
    }
    return nil
  }

  /// `KẾ HOẠCH Phát động thi đua năm 2024`, `KẾ HOẠCH (Lần 2)`: a title in small letters, or a note, behind the type, where a
  /// letterhead stands above or nothing at all.
  private func runsOn(_ rest: Range<Int>, _ pieces: HeaderPieces) -> Bool {
    guard isUnderHead(rest, pieces), (2...40).contains(rest.count) else { return false }
    // `KẾ HOẠCH[1]`
    if rest.count == 3, flow.length(rest.lowerBound + 1) == 1, flow.kind(rest.lowerBound) == .mark,
      flow.kind(rest.lowerBound + 1) == .number
    {
      return true
    }
    let last: Int = rest.upperBound - 1
    if flow.isMark(rest.lowerBound, .openParenthesis) { return flow.isMark(last, .closeParenthesis) && rest.count <= 6 }
    guard flow.kind(rest.lowerBound) == .word, rest.count > 2 else { return false }
    return flow.kind(last) != .mark || flow.isMark(last, .closeQuote) || flow.isMark(last, .quote)
      || flow.isMark(last, .closeParenthesis)
  }

  /// Whether pieces of a letterhead stand above the words, or nothing at all.
  private func isUnderHead(_ words: Range<Int>, _ pieces: HeaderPieces) -> Bool {
    pieces.number != nil || pieces.date != nil
      || lines.first(where: { !flow.lines[$0].tokens.isEmpty }).map {
        flow.lines[$0].tokens.contains(words.lowerBound)
      } == true
  }

  /// `Thông báo v/v cho sinh viên nghỉ học`: the type before the label of its subject, in any letters.
  func labelledKind(_ tokens: Range<Int>) -> Range<Int>? {
    guard let kind = lexicon.kindNames.longest(startingAt: tokens.lowerBound, in: flow, before: tokens.upperBound),
      flow.isCapitalized(tokens.lowerBound), flow.isSubjectLabel(kind.tokens.upperBound)
    else { return nil }
    return kind.tokens
  }

  /// `QUYẾT ĐỊNH:` / `Điều 1.`
  private func opensArticles(_ kind: Range<Int>) -> Bool {
    guard flow.keyword(kind.lowerBound) == .quyết || flow.keyword(kind.lowerBound) == .nghị,
      flow.isMark(kind.upperBound, .colon)
    else { return false }
    let next: Int = kind.upperBound + 1
    return flow.startsLine(next) && (flow.keyword(next) == .điều || flow.kind(next) == .marker)
  }
}
