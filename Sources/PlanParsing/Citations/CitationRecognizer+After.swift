import CampaignRecord
import VietnameseText

/// What stands after a number: day, issuer, subject.
extension CitationRecognizer {
  func bind(_ citation: inout CitationPhrase, dates: inout [DatePhrase], nextDate: Int) {
    var position: Int = citation.tokens.upperBound
    // What a scanner made of the number's last letters: `01/KH-BCĐ389QN§g`
    if flow.kind(position) == .other, !flow.hasSpaceBefore(position) {
      position += 1
      if flow.kind(position) == .word, !flow.hasSpaceBefore(position) { position += 1 }
    }
    var dateIndex: Int = nextDate
    for _ in 0..<5 {
      var start: Int = position
      if flow.isMark(start, .openParenthesis) {
        if flow.keyword(start + 1) == .ngày {
          start += 1
        } else if let close = closingParenthesis(start),
          flow.keyword(close + 1) == .ngày || flow.keyword(close + 1) == .của
            || (flow.isMark(close + 1, .comma) && flow.keyword(close + 2) == .ngày)
        {
          start = close + 1
        }
      }
      if flow.isMark(start, .comma) {
        let next: Keyword = flow.keyword(start + 1)
        let isDated: Bool = next == .ký || (flow.matches(start + 1, .ban, .hành) && flow.keyword(start + 3) == .ngày)
        if next == .ngày || next == .của || isDated { start += 1 }
      }
      // `Kế hoạch số A, Kế hoạch số B cùng ngày …`
      if flow.keyword(start) == .cùng, flow.keyword(start + 1) == .ngày { start += 1 }
      start = afterTimeOfDay(afterActOfIssue(start))
      // `ngày ngày`: a word typed twice
      if flow.keyword(start) == .ngày, flow.keyword(start + 1) == .ngày { start += 1 }
      while dateIndex < dates.count, dates[dateIndex].tokens.lowerBound < start { dateIndex += 1 }
      if citation.date == nil, dateIndex < dates.count, dates[dateIndex].tokens.lowerBound == start,
        dates[dateIndex].form == .single,
        dates[dateIndex].first.isDay || flow.keyword(start) != .năm || isYearOfIssue(dates[dateIndex])
      {
        citation.date = dateIndex
        dates[dateIndex].role = .citation
        position = dates[dateIndex].tokens.upperBound
        // `(ngày 22/11/2019) của Thủ tướng`
        if flow.isMark(start - 1, .openParenthesis), flow.isMark(position, .closeParenthesis),
          flow.keyword(position + 1) == .của
        {
          position += 1
        }
      } else if flow.keyword(start) == .của,
        // `của của`: a word typed twice takes nothing from what the citation says.
        let issuer = issuers.name(at: flow.keyword(start + 1) == .của ? start + 2 : start + 1)
      {
        // `của Tổ công tác … của Thủ tướng Chính phủ` names one body.
        let isPart: Bool = citation.issuer?.upperBound == start
        citation.issuer = (isPart ? citation.issuer?.lowerBound : nil).map { $0..<issuer.upperBound } ?? issuer
        position = issuer.upperBound
      } else if citation.issuer == nil, flow.keyword(start) == .do, let issuer = issuers.name(at: start + 1),
        flow.matches(issuer.upperBound, .ban, .hành)
      {
        // `do UBND tỉnh ban hành ngày …`
        citation.issuer = issuer
        position = issuer.upperBound + (flow.keyword(issuer.upperBound + 2) == .ngày ? 2 : 0)
      } else if citation.issuer == nil, flow.matches(start, .hội, .nghị), flow.isCapitalized(start),
        flow.keyword(start + 2) == .lần || flow.keyword(start + 2) == .trung, let issuer = issuers.name(at: start)
      {
        // `ngày 25/10/2017 Hội nghị lần thứ sáu Ban Chấp hành Trung ương`: who passed it, without `của`.
        citation.issuer = issuer
        position = issuer.upperBound
      } else {
        break
      }
    }
    citation.end = position
    citation.subject = subject(from: position)
    if let subject = citation.subject { citation.end = max(citation.end, subject.upperBound) }
  }

  /// `Quyết định 1228/QĐ-TTg năm 2023 của Thủ tướng Chính phủ`: pages of law tell documents apart by their years; without an
  /// issuer behind it the year may be what the document is about.
  private func isYearOfIssue(_ date: DatePhrase) -> Bool {
    let next: Int = date.tokens.upperBound
    return flow.keyword(next) == .của && issuers.name(at: next + 1) != nil
  }

  /// The `ngày` after `ký`, `ban hành`, `ký ban hành`; `ban hành hành ngày` is the same.
  private func afterActOfIssue(_ index: Int) -> Int {
    var position: Int = flow.keyword(index) == .ký ? index + 1 : index
    if flow.matches(position, .ban, .hành) { position += 2 }
    if position > index, flow.keyword(position) == flow.keyword(position - 1) { position += 1 }
    return flow.keyword(position) == .ngày ? position : index
  }

  /// The token after `hồi 9 giờ`, as telegrams are dated.
  private func afterTimeOfDay(_ index: Int) -> Int {
    guard flow.spells(index, "hồi") || flow.keyword(index) == .lúc else { return index }
    for position in index + 1..<index + 8 where flow.keyword(position) == .ngày { return position }
    return index
  }

  private func closingParenthesis(_ index: Int) -> Int? {
    var position: Int = index + 1
    while position < flow.count, position < index + 16 {
      if flow.isMark(position, .closeParenthesis) { return position }
      position += 1
    }
    return nil
  }

  /// `về`; `vềviệc` is glued, and nothing else.
  private func opensSubject(_ index: Int) -> Bool { flow.keyword(index) == .về || flow.spells(index, "vềviệc") }

  /// `về việc …`: up to the end of the clause.
  func subject(from index: Int) -> Range<Int>? {
    var start: Int = index
    if flow.isMark(start, .comma) { start += 1 }
    // `ngày 5/3/2024 (V/v …)`, `của Bộ Giáo dục và Đào tạo (GDĐT) về việc …`
    if flow.isMark(start, .openParenthesis) {
      if flow.subjectLabelEnd(start + 1) != nil {
        start += 1
      } else if let close = closingParenthesis(start), close - start <= 4 {
        start = close + 1
      }
    }
    guard let label = flow.subjectLabelEnd(start) ?? (opensSubject(start) ? start + 1 : nil),
      !flow.startsLine(start)
        || flow.paragraphIndex(ofToken: start)
          == flow.paragraphIndex(ofToken: index - 1)
    else { return nil }
    start = label
    if flow.keyword(start) == .việc { start += 1 }
    let end: Int = min(flow.paragraphs[flow.paragraphIndex(ofToken: index - 1)].tokens.upperBound, start + 400)
    var position: Int = start
    var depth: Int = 0
    while position < end {
      if let mark = flow.mark(position) {
        if mark == .openParenthesis, depth <= 0, let close = endOfYears(position) {
          position = close + 1
          continue
        }
        switch mark {
        case .openQuote: depth += 1
        case .closeQuote: depth -= 1
        case .semicolon, .fullStop, .openParenthesis, .closeParenthesis, .cell, .colon:
          if depth <= 0 { return trimmed(start..<position) }
        default: break
        }
      }
      if depth <= 0, flow.keyword(position) == .số, flow.kind(position + 1) == .symbol,
        let end = endBeforeDocument(position, from: start)
      {
        return trimmed(start..<end)
      }
      // `…, được sửa đổi, bổ sung bởi Nghị định số …`
      if depth <= 0, let end = endBeforeAmendment(position, from: start) { return trimmed(start..<end) }
      if depth <= 0, flow.isMark(position, .comma), actsNext(position + 1, before: end) {
        return trimmed(start..<position)
      }
      position += 1
    }
    return trimmed(start..<position)
  }

  /// Where a subject ends before the type of another document of a list; nil where the subject is about that document:
  /// `về việc triển khai Kế hoạch số …`.
  private func endBeforeDocument(_ number: Int, from start: Int) -> Int? {
    let kind: Int = lexicon.kindNames.longest(endingAt: number - 1, in: flow)?.tokens.lowerBound ?? number
    var joint: Int = kind - 1
    if flow.keyword(joint) == .các { joint -= 1 }
    guard joint > start, flow.isMark(joint, .comma) || flow.keyword(joint) == .và else { return nil }
    return joint
  }

  /// Where a subject ends before what was done to its document later: `đã được sửa đổi …`, `(sửa đổi, bổ sung bởi …)`.
  private func endBeforeAmendment(_ index: Int, from start: Int) -> Int? {
    guard flow.matches(index, .sửa, .đổi), flow.keyword(index - 1) == .được, index - 1 > start else { return nil }
    let end: Int = flow.keyword(index - 2) == .đã ? index - 2 : index - 1
    return end > start ? end : nil
  }

  /// The end of years or a number in parentheses behind which the subject goes on: `Kế hoạch 5 năm (2021 - 2025) theo …`
  private func endOfYears(_ index: Int) -> Int? {
    guard let close = closingParenthesis(index), close - index <= 5, close > index + 1,
      flow.isSmallWord(close + 1) || flow.isCapitals(close + 1) && flow.isCapitals(index - 2),
      (index + 1..<close).allSatisfy({ flow.kind($0) != .word }), flow.keyword(close + 1) != .của
    else { return nil }
    return close
  }

  /// `…, Ủy ban nhân dân tỉnh ban hành Kế hoạch`: the plan's own issuer ends what is said of an older document.
  private func actsNext(_ index: Int, before end: Int) -> Bool {
    BodyIssuer(flow: flow, lexicon: lexicon).acts(from: index, before: end)
  }

  /// A subject without the comma at its end; nil where nothing is left.
  private func trimmed(_ range: Range<Int>) -> Range<Int>? {
    let end: Int = flow.isMark(range.upperBound - 1, .comma) ? range.upperBound - 1 : range.upperBound
    return range.lowerBound < end ? range.lowerBound..<end : nil
  }
}
