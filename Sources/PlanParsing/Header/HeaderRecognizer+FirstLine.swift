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
    let paragraph: Paragraph = flow.paragraphs[flow.paragraphIndex(ofToken: first)]
    guard flow.isCapitalized(first), let kind = lexicon.kindNames.longest(startingAt: first, in: flow),
      isHeading(paragraph, from: kind.tokens.upperBound)
    else { return }
    var next: Int = kind.tokens.upperBound
    let number: DocumentNumber? = readNumber(at: &next, &result)
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
    guard next + 2 < paragraph.tokens.upperBound else { return }
    let subject: Range<Int> = flow.byteRange(next..<paragraph.tokens.upperBound)
    result.header.type = Header.DocumentType(
      code: lexicon.kinds[kind.value].code, name: lexicon.kinds[kind.value].name, span: flow.span(ofTokens: kind.tokens)
    )
    if let issuer { result.header.issuer = named(issuer) }
    result.header.title = TextSpan(text: TitleReader.trimmed(flow.joinedText(subject)), span: flow.span(subject))
    result.bodyLine = paragraph.lines.upperBound + 1
    if number == nil, issuer != nil { readPreface(kind.value, from: result.bodyLine, &result) }
    result.bodyToken = flow.lines[min(result.bodyLine, flow.lines.count - 1)].tokens.lowerBound
  }

  /// Whether a paragraph is a heading: short, no sentence, and parted from what follows.
  private func isHeading(_ paragraph: Paragraph, from start: Int) -> Bool {
    let end: Int = paragraph.lines.upperBound + 1
    guard paragraph.tokens.count <= 60, end + 1 < lines.upperBound, flow.lines[end].tokens.isEmpty,
      paragraph.tokens.upperBound - start > 2
    else { return false }
    let last: Int = paragraph.tokens.upperBound - 1
    return !(start..<last).contains {
      flow.isMark($0, .fullStop) || flow.isMark($0, .colon) || flow.isMark($0, .semicolon)
    }
      && !flow.isMark(last, .colon) && !flow.isMark(last, .semicolon) && !flow.isMark(last, .comma)
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
