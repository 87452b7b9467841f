import CampaignRecord
import VietnameseText

/// Documents that a newspaper prints: `Nghị quyết của Tỉnh ủy về …` over a preface that names number and day.
extension HeaderRecognizer {
  /// Reads type, issuer and title from the first line, number and day from the preface under it.
  func readReprint(_ result: inout Result) {
    guard let line = lines.first(where: { !flow.lines[$0].tokens.isEmpty }), flow.lines[line].kind == .text else {
      return
    }
    let first: Int = flow.lines[line].tokens.lowerBound
    let paragraph: Paragraph = flow.paragraphs[flow.paragraphIndex(ofToken: first)]
    guard flow.isCapitalized(first), let kind = lexicon.kindNames.longest(startingAt: first, in: flow),
      flow.keyword(kind.tokens.upperBound) == .của,
      let issuer = IssuerReader(flow: flow, lexicon: lexicon).name(at: kind.tokens.upperBound + 1),
      flow.keyword(issuer.upperBound) == .về
    else { return }
    let about: Int = issuer.upperBound + (flow.keyword(issuer.upperBound + 1) == .việc ? 2 : 1)
    guard about + 2 < paragraph.tokens.upperBound else { return }
    let subject: Range<Int> = flow.byteRange(about..<paragraph.tokens.upperBound)
    result.header.type = Header.DocumentType(
      code: lexicon.kinds[kind.value].code, name: lexicon.kinds[kind.value].name, span: flow.span(ofTokens: kind.tokens)
    )
    result.header.issuer = named(issuer)
    result.header.title = TextSpan(text: TitleReader.trimmed(flow.joinedText(subject)), span: flow.span(subject))
    result.bodyLine = paragraph.lines.upperBound
    readPreface(kind.value, from: result.bodyLine, &result)
    result.bodyToken = flow.lines[min(result.bodyLine, flow.lines.count - 1)].tokens.lowerBound
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
        let range: Range<Int> = flow.byteRange(dates[date].tokens)
        result.date = date
        result.header.issuedOn = DatedText(
          text: flow.exactText(range), value: dates[date].value, span: flow.span(range))
      }
      result.bodyLine = next + 1
      return
    }
  }
}
