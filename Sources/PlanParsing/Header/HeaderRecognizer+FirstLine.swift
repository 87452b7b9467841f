import CampaignRecord
import VietnameseText

/// Heads in one line of small letters, as newspapers and schools print them.
extension HeaderRecognizer {
  /// Reads the head from the first line, where that is a heading in small letters: `Nghị quyết của Tỉnh ủy về …`, `Hướng dẫn số
  /// 12/HD-SNV ngày 5/6/2023 của Sở Nội vụ về …`, `Kế hoạch đăng ký học phần năm học 2017 - 2018`.
  func readFirstLine(_ result: inout Result) {
    guard let line = lines.first(where: { !flow.lines[$0].tokens.isEmpty }), flow.lines[line].kind == .text else {
      return
    }
    let first: Int = flow.lines[line].tokens.lowerBound
    guard flow.isCapitalized(first), let kind = lexicon.kindNames.longest(startingAt: first, in: flow),
      let end = headingEnd(line, from: kind.tokens.upperBound)
    else { return }
    let heading: Range<Int> = first..<flow.lines[end - 1].tokens.upperBound
    var next: Int = kind.tokens.upperBound
    let number: DocumentNumber? = readNumber(at: &next, &result)
    // `Thông cáo số 1 về …`
    if number == nil, flow.keyword(next) == .số, flow.number(next + 1) != nil, flow.keyword(next + 2) == .về {
      next += 2
    }
    var issuer: Range<Int>?
    if flow.keyword(next) == .của {
      issuer = IssuerReader(flow: flow, lexicon: lexicon).name(at: next + 1)
      next = issuer?.upperBound ?? next
    }
    let isAbout: Bool = flow.keyword(next) == .về
    guard isAbout || number == nil && issuer == nil && namesOnly(kind.tokens, next) else {
      result.number = nil
      (result.header.number, result.header.issuedOn, result.date) = (nil, nil, nil)
      return
    }
    if issuer != nil { next += flow.keyword(next + 1) == .việc ? 2 : 1 }
    guard next + 2 < heading.upperBound else { return }
    let subject: Range<Int> = flow.byteRange(next..<heading.upperBound)
    result.header.type = Header.DocumentType(
      code: lexicon.kinds[kind.value].code, name: lexicon.kinds[kind.value].name, span: flow.span(ofTokens: kind.tokens)
    )
    if let issuer { result.header.issuer = named(issuer) }
    result.header.title = TextSpan(text: TitleReader.trimmed(flow.joinedText(subject)), span: flow.span(subject))
    result.bodyLine = end
    if number == nil, issuer != nil { readPreface(kind.value, from: result.bodyLine, &result) }
    result.bodyToken = flow.lines[min(result.bodyLine, flow.lines.count - 1)].tokens.lowerBound
  }

  /// The line after a heading that starts on `line`: it is short, no sentence, and a gap, an item or a capital follows it; nil
  /// where the line heads nothing.
  private func headingEnd(_ line: Int, from start: Int) -> Int? {
    var end: Int = line + 1
    while end < lines.upperBound, flow.lines[end].kind == .text, flow.isSmallWord(flow.lines[end].tokens.lowerBound) {
      end += 1
    }
    guard end + 1 < lines.upperBound else { return nil }
    let last: Int = flow.lines[end - 1].tokens.upperBound - 1
    guard last - flow.lines[line].tokens.lowerBound < 60, last - start > 1 else { return nil }
    let isSentence: Bool = (start..<last).contains {
      flow.isMark($0, .fullStop) || flow.isMark($0, .colon) || flow.isMark($0, .semicolon)
    }
    guard !isSentence, !flow.isMark(last, .colon), !flow.isMark(last, .semicolon), !flow.isMark(last, .comma) else {
      return nil
    }
    let next: Range<Int> = flow.lines[end].tokens
    if next.isEmpty { return end }
    // Without a gap the heading ends where no name or phrase can go on.
    guard flow.kind(last) != .mark || flow.isMark(last, .closeParenthesis) || flow.isMark(last, .closeQuote) else {
      return nil
    }
    if flow.kind(next.lowerBound) == .marker { return end }
    switch flow.keyword(last) {
    case .và, .của, .về, .với, .trong, .cho, .các, .tại, .theo, .đến, .trên: return nil
    default:
      return flow.kind(last) != .word && flow.isCapitalized(next.lowerBound)
        || flow.matches(next.lowerBound, .kính, .gửi)
        ? end : nil
    }
  }

  /// `số 12/HD-SNV ngày 5/6/2023`
  private func readNumber(at next: inout Int, _ result: inout Result) -> DocumentNumber? {
    guard flow.keyword(next) == .số,
      let number = DocumentNumberReader(flow: flow, lexicon: lexicon).number(at: next + 1, isAnnounced: true)
    else { return nil }
    result.number = number.tokens
    result.header.number = documentNumber(number, isBlank: false)
    next = number.tokens.upperBound
    if let date = dates.firstIndex(where: { $0.tokens.lowerBound == number.tokens.upperBound }), dates[date].first.isDay
    {
      setDate(date, &result)
      next = dates[date].tokens.upperBound
    }
    return number
  }

  private func setDate(_ date: Int, _ result: inout Result) {
    let range: Range<Int> = flow.byteRange(dates[date].tokens)
    result.date = date
    result.header.issuedOn = DatedText(text: flow.exactText(range), value: dates[date].value, span: flow.span(range))
  }

  /// `Kế hoạch đăng ký …`, `Giấy mời dự …`: types whose names are no verbs, and what they are about right behind them.
  private func namesOnly(_ kind: Range<Int>, _ next: Int) -> Bool {
    switch flow.keyword(kind.lowerBound) {
    case .kế, .giấy, .chương, .phương: break
    default: return false
    }
    switch flow.keyword(next) {
    case .này, .số, .nêu, .trên, .và, .được, .phải, .là, .có, .do, .theo: return false
    default: return flow.isSmallWord(next)
    }
  }

  /// The body, without the term that its name has: `Ban Chấp hành Đảng bộ tỉnh khóa XIII`.
  private func named(_ issuer: Range<Int>) -> Header.Issuer {
    let hasTerm: Bool = issuer.count > 2 && flow.keyword(issuer.upperBound - 2) == .khóa
    let range: Range<Int> = flow.byteRange(hasTerm ? issuer.dropLast(2) : issuer)
    return Header.Issuer(name: flow.joinedText(range), parent: nil, span: flow.span(range))
  }

  /// `LTS: Ngày 14-11-2016, Tỉnh ủy đã ban hành Nghị quyết số 10-NQ/TU về …`
  private func readPreface(_ kind: Int, from line: Int, _ result: inout Result) {
    let reader = DocumentNumberReader(flow: flow, lexicon: lexicon)
    for next in line..<min(line + 4, lines.upperBound) where flow.lines[next].kind == .text {
      let tokens: Range<Int> = flow.lines[next].tokens
      guard let act = tokens.first(where: { flow.matches($0, .ban, .hành) && flow.keyword($0 - 1) == .đã }),
        let own = lexicon.kindNames.longest(startingAt: act + 2, in: flow), own.value == kind
      else { continue }
      let label: Int = own.tokens.upperBound
      guard let number = reader.number(at: flow.keyword(label) == .số ? label + 1 : label, isAnnounced: true) else {
        return
      }
      result.number = number.tokens
      result.header.number = documentNumber(number, isBlank: false)
      if let date = dates.firstIndex(where: { tokens.contains($0.tokens.lowerBound) && $0.first.isDay }),
        dates[date].form == .single, dates[date].tokens.upperBound <= act
      {
        setDate(date, &result)
      }
      result.bodyLine = next + 1
      return
    }
  }
}
