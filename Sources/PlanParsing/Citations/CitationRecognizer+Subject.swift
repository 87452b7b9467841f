import CampaignRecord
import VietnameseText

/// What a document is about.
extension CitationRecognizer {
  /// `về việc …`, or what the document does: up to the end of the clause.
  func subject(of citation: CitationPhrase) -> Range<Int>? {
    let index: Int = citation.end
    var start: Int = index
    if flow.isMark(start, .comma) { start += 1 }
    // `ngày 5/3/2024 (V/v …)`, `của Bộ Giáo dục và Đào tạo (GDĐT) về việc …`, `của Bộ Văn hóa (nay là …) hướng dẫn …`
    var isBehindNote: Bool = false
    if flow.isMark(start, .openParenthesis) {
      if flow.subjectLabelEnd(start + 1) != nil {
        start += 1
      } else if let close = closingParenthesis(start), close - start <= 4 || isNote(start + 1) {
        start = close + 1
        isBehindNote = true
      }
    }
    // `của Phòng GD&ĐT huyện "Về việc tổ chức Hội thi"`
    let isQuoted: Bool = flow.isMark(start, .openQuote) || flow.isMark(start, .quote)
    if isQuoted { start += 1 }
    let paragraph: Int = flow.paragraphIndex(ofToken: index - 1)
    let end: Int = min(flow.paragraphs[paragraph].tokens.upperBound, start + 400)
    guard start < end else { return nil }
    if let label = flow.subjectLabelEnd(start) ?? (opensSubject(start) ? start + 1 : nil) {
      start = flow.keyword(label) == .việc ? label + 1 : label
      if isQuoted { return quoted(from: start, before: end) }
      if let inner = whollyQuoted(from: start, before: end) { return inner }
    } else if start != index && !isBehindNote
      || !flow.saysAct(start) && !(flow.saysDuty(start) && isNamedAlone(citation))
    {
      return nil
    }
    return trimmed(start..<subjectEnd(from: start, before: end))
  }

  /// Up to the quotation mark that closes; nil where none does.
  private func quoted(from start: Int, before end: Int) -> Range<Int>? {
    (start..<max(start, end)).first { flow.isMark($0, .closeQuote) || flow.isMark($0, .quote) }.map { start..<$0 }
  }

  /// `về “Tăng cường …”;`: marks around all of a subject are none of it. Of single ones only the first may be single.
  private func whollyQuoted(from start: Int, before end: Int) -> Range<Int>? {
    let isSingle: Bool = flow.isMark(start, .apostrophe)
    guard isSingle || flow.isMark(start, .openQuote) || flow.isMark(start, .quote),
      let close = (start + 1..<max(start + 1, end)).first(where: { index in
        flow.isMark(index, .closeQuote) || flow.isMark(index, .quote) || isSingle && flow.isMark(index, .apostrophe)
      }), close > start + 1
    else { return nil }
    let isEnd: Bool =
      close + 1 == end || flow.kind(close + 1) == .mark && !flow.isMark(close + 1, .dash)
      || flow.keyword(close + 1) == .và
    return isEnd ? start + 1..<close : nil
  }

  /// `về`, `về việc`: what a document is about follows.
  func opensSubject(_ index: Int) -> Bool { flow.keyword(index) == .về }

  /// `Căn cứ Kế hoạch số …`, `; Kế hoạch số …`: nothing is said of the document but its name, so that a verb behind it is
  /// the name's. In `Các nhiệm vụ theo Kế hoạch số … triển khai đúng tiến độ` it is not.
  private func isNamedAlone(_ citation: CitationPhrase) -> Bool {
    guard citation.date != nil || citation.issuer != nil else { return false }
    let start: Int = citation.kindTokens?.lowerBound ?? citation.tokens.lowerBound
    if flow.isMark(start - 1, .semicolon) || flow.isMark(start - 1, .comma) || flow.keyword(start - 1) == .và {
      return true
    }
    for first in stride(from: start, to: max(start - 7, -1), by: -1) where first == 0 || isClauseStart(first) {
      switch flow.keyword(first) {
      case .căn, .thực, .triển, .theo, .tiếp: return true
      default: return first == start
      }
    }
    return false
  }

  private func isClauseStart(_ index: Int) -> Bool {
    flow.startsParagraph(index) || flow.kind(index - 1) != .word && flow.isCapitalized(index)
  }

  /// The end of the clause that starts at `start`.
  private func subjectEnd(from start: Int, before end: Int) -> Int {
    var position: Int = start
    var depth: Int = 0
    while position < end {
      if let mark = flow.mark(position) {
        if mark == .openParenthesis, depth <= 0, let next = endOfYears(position) ?? endOfInsertion(position) {
          position = next
          continue
        }
        switch mark {
        case .openQuote: depth += 1
        case .closeQuote: depth -= 1
        case .fullStop where isPlaceLabel(position - 1) && flow.isCapitalized(position + 1): break
        case .colon where flow.keyword(position - 1) == .số: break
        case .colon
        where position + 1 < end && (flow.isMark(position + 1, .openQuote) || flow.isMark(position + 1, .quote)): break
        case .semicolon, .fullStop, .openParenthesis, .closeParenthesis, .cell, .colon:
          if depth <= 0 { return position }
        case .comma where depth <= 0 && actsNext(position + 1, before: end): return position
        default: break
        }
      }
      if depth <= 0, flow.kind(position) == .symbol || flow.kind(position) == .number && isNumbered(position),
        let end = endBeforeDocument(position, from: start)
      {
        return end
      }
      // `…, được sửa đổi, bổ sung bởi Nghị định số …`
      if depth <= 0, let end = endBeforeAmendment(position, from: start) { return end }
      position += 1
    }
    return position
  }

  /// `TP. Hồ Chí Minh`
  private func isPlaceLabel(_ index: Int) -> Bool {
    flow.spells(index, "TP") || flow.spells(index, "Tp") || flow.spells(index, "TX") || flow.spells(index, "Tx")
  }

  /// Where a subject ends before the type of another document of a list; nil where the subject is about that document:
  /// `về việc triển khai Kế hoạch số …`.
  private func endBeforeDocument(_ number: Int, from start: Int) -> Int? {
    var label: Int = number
    if flow.isMark(label - 1, .colon) { label -= 1 }
    if flow.keyword(label - 1) == .số { label -= 1 }
    let known: Int? = lexicon.kindNames.longest(endingAt: label - 1, in: flow)?.tokens.lowerBound
    guard let kind = known ?? (flow.kind(number) == .symbol ? label : nil) else { return nil }
    var joint: Int = kind - 1
    if flow.keyword(joint) == .các { joint -= 1 }
    guard joint > start, flow.isMark(joint, .comma) || flow.keyword(joint) == .và else { return nil }
    return joint
  }

  /// `số 15`, `số: 15`
  private func isNumbered(_ index: Int) -> Bool {
    flow.keyword(index - 1) == .số || flow.isMark(index - 1, .colon) && flow.keyword(index - 2) == .số
  }

  /// Where a subject ends before what was done to its document later: `đã được sửa đổi …`, `(sửa đổi, bổ sung bởi …)`.
  private func endBeforeAmendment(_ index: Int, from start: Int) -> Int? {
    guard flow.matches(index, .sửa, .đổi), flow.keyword(index - 1) == .được, index - 1 > start else { return nil }
    let end: Int = flow.keyword(index - 2) == .đã ? index - 2 : index - 1
    return end > start ? end : nil
  }

  /// The token after years or a number in parentheses behind which the subject goes on: `Kế hoạch 5 năm (2021 - 2025) theo …`
  private func endOfYears(_ index: Int) -> Int? {
    guard let close = closingParenthesis(index), close - index <= 5, close > index + 1,
      flow.isSmallWord(close + 1) || flow.isCapitals(close + 1) && flow.isCapitals(index - 2),
      (index + 1..<close).allSatisfy({ flow.kind($0) != .word }), flow.keyword(close + 1) != .của
    else { return nil }
    return close + 1
  }

  /// The token after words in parentheses behind which the clause goes on: `Đoàn Thanh niên Cộng sản (TNCS) Hồ Chí Minh`.
  private func endOfInsertion(_ index: Int) -> Int? {
    guard let close = closingParenthesis(index), close > index + 1, !isNote(index + 1) else { return nil }
    let comma: Bool = flow.isMark(close + 1, .comma)
    let next: Int = comma ? close + 2 : close + 1
    guard flow.kind(next) == .word, !flow.startsParagraph(next), !comma || flow.isSmallWord(next),
      lexicon.kindNames.longest(startingAt: flow.keyword(next) == .và ? next + 1 : next, in: flow) == nil
    else { return nil }
    switch flow.keyword(next) {
    case .được, .đã, .đang, .ngày, .do, .số, .kèm, .các: return nil
    case .và where flow.keyword(next + 1) == .các || flow.keyword(next + 1) == .số: return nil
    default: return actsNext(next, before: close + 16) ? nil : close + 1
    }
  }

  /// `(sau đây gọi tắt là …)`, `(ban hành kèm theo …)`: said of the document, not in its name.
  private func isNote(_ index: Int) -> Bool {
    switch flow.keyword(index) {
    case .sau, .gọi, .viết, .kèm, .đính, .theo, .có, .tại, .được, .đã, .nay: true
    case .ban: flow.keyword(index + 1) == .hành
    default: false
    }
  }

  /// `…, Ủy ban nhân dân tỉnh ban hành Kế hoạch`: the plan's own issuer ends what is said of an older document.
  private func actsNext(_ index: Int, before end: Int) -> Bool {
    BodyIssuer(flow: flow, lexicon: lexicon).acts(from: index, before: end) || makesPlan(index)
  }

  /// `…, trường xây dựng kế hoạch`: the same in small letters.
  private func makesPlan(_ index: Int) -> Bool {
    switch flow.keyword(index) {
    case .trường, .chi, .tổ, .đơn, .phòng, .ban, .đội, .liên: break
    default: guard flow.spells(index, "nhà") else { return false }
    }
    for position in index + 1..<index + 6 where !flow.startsParagraph(position) {
      guard flow.isSmallWord(position) else { return false }
      if flow.matches(position, .xây, .dựng, .kế) { return true }
    }
    return false
  }

  /// A subject without the comma or `như sau` at its end; nil where nothing is left.
  private func trimmed(_ range: Range<Int>) -> Range<Int>? {
    var end: Int = range.upperBound
    if flow.matches(end - 2, .như, .sau) { end -= 2 }
    if flow.isMark(end - 1, .comma) { end -= 1 }
    return range.lowerBound < end ? range.lowerBound..<end : nil
  }
}
