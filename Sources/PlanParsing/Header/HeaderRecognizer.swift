import CampaignRecord
import VietnameseText

/// Reads the head of a plan or of an attachment, whatever the order of its parts: in two columns, in boxes, joined by
/// ` | `, glued on one line, or absent.
struct HeaderRecognizer {
  let flow: Flow
  let lexicon: PlanLexicon
  let dates: [DatePhrase]
  /// The lines in which the head may stand.
  let lines: Range<Int>

  /// What was read: the header, and where it ends.
  struct Result {
    var header: Header = Header()
    /// The first line after the title.
    var bodyLine: Int
    /// The token after the title.
    var bodyToken: Int
    /// The index of the date of issue among the dates.
    var date: Int?
    /// The tokens of the plan's own number.
    var number: Range<Int>?
  }

  /// Reads the head.
  func recognize() -> Result {
    var pieces: HeaderPieces = HeaderPieceFinder(flow: flow, lexicon: lexicon, dates: dates, lines: lines).find()
    var result = Result(
      bodyLine: pieces.endLine, bodyToken: flow.lines[min(pieces.endLine, flow.lines.count - 1)].tokens.lowerBound)
    if let number = pieces.number, let tokens = pieces.numberTokens {
      result.number = tokens
      result.header.number = documentNumber(number, isBlank: pieces.isNumberBlank)
    }
    if let date = pieces.date {
      let phrase: DatePhrase = dates[date]
      let range: Range<Int> = flow.byteRange(phrase.tokens)
      result.date = date
      result.header.issuedOn = DatedText(text: flow.exactText(range), value: phrase.value, span: flow.span(range))
    }
    if let place = pieces.place { result.header.place = flow.joinedText(flow.byteRange(place)) }
    result.header.issuer = LetterheadIssuer(flow: flow, lexicon: lexicon).issuer(
      in: max(lines.lowerBound, pieces.startLine)..<max(pieces.startLine, pieces.endLine), pieces: pieces)
    readKindAndTitle(&pieces, &result)
    if result.header.type == nil { result.header.type = typeOnCard() ?? typeOfItself() }
    if result.number == nil, result.date == nil, result.header.type?.span == nil, pieces.subject.isEmpty {
      readFirstLine(&result)
    }
    if result.header.issuer == nil {
      result.header.issuer =
        authorityOverGrounds(result) ?? issuerBehindType(pieces) ?? issuerInCaption(result)
    }
    result.header.campaign = CampaignName(flow: flow).campaign(in: result.header.title)
    return result
  }

  func documentNumber(_ number: DocumentNumber, isBlank: Bool) -> Header.DocumentNumber {
    let range: Range<Int> = flow.byteRange(number.tokens)
    let value: String = String(decoding: number.value, as: UTF8.self)
    return Header.DocumentNumber(
      text: flow.exactText(range), value: isBlank ? nil : value,
      serial: isBlank ? nil : String(decoding: number.serial, as: UTF8.self),
      symbol: String(decoding: number.symbol, as: UTF8.self), span: flow.span(range))
  }

  private func readKindAndTitle(_ pieces: inout HeaderPieces, _ result: inout Result) {
    if let kind = pieces.kind, let index = pieces.kindIndex {
      result.header.type = Header.DocumentType(
        code: lexicon.kinds[index].code(printed: pieces.number.map(printedCode) ?? ""), name: lexicon.kinds[index].name,
        span: flow.span(ofTokens: kind))
      let title = TitleReader(flow: flow, lexicon: lexicon, lines: lines).title(after: kind, from: pieces.headEnd)
      result.header.title = title.text
      result.bodyLine = max(result.bodyLine, title.endLine)
      result.bodyToken = title.endToken
      return
    }
    if !pieces.subject.isEmpty {
      let range: Range<Int> =
        flow.byteRange(pieces.subject[0])
        .lowerBound..<flow.byteRange(pieces.subject[pieces.subject.count - 1]).upperBound
      let text: String = pieces.subject.map { flow.joinedText(flow.byteRange($0)) }.joined(separator: " ")
      result.header.title = TextSpan(text: TitleReader.trimmed(text), span: flow.span(range))
      result.header.type = Header.DocumentType(code: nil, name: "Công văn", span: nil)
    } else if let number = pieces.number {
      // No heading names the type: the number does, or it is a công văn.
      if let index = number.code.isEmpty ? nil : lexicon.kindsByCode[Array(number.value[number.code])] {
        result.header.type = Header.DocumentType(
          code: lexicon.kinds[index].code, name: lexicon.kinds[index].name, span: nil)
        if let title = TitleReader(flow: flow, lexicon: lexicon, lines: lines).untypedTitle(from: pieces.endLine) {
          result.header.title = title.text
          result.bodyLine = max(result.bodyLine, title.endLine)
          result.bodyToken = title.endToken
        }
      } else if hasAddressee() {
        result.header.type = Header.DocumentType(code: nil, name: "Công văn", span: nil)
      }
    } else {
      readDecisionWithoutHead(&result)
      if result.header.type == nil, opensWithAddressee() {
        result.header.type = Header.DocumentType(code: nil, name: "Công văn", span: nil)
      }
    }
  }

  /// Who issues a decision whose letterhead was lost: the line in capitals between its title and its grounds.
  private func authorityOverGrounds(_ result: Result) -> Header.Issuer? {
    guard result.header.type?.span != nil, result.header.title != nil else { return nil }
    for line in result.bodyLine..<min(result.bodyLine + 6, lines.upperBound) where flow.lines[line].kind == .text {
      let tokens: Range<Int> = flow.lines[line].tokens
      guard flow.kind(tokens.lowerBound) == .word else { continue }
      guard TitleReader(flow: flow, lexicon: lexicon, lines: lines).isAuthorityLine(tokens) else { return nil }
      var own: Range<Int> = represented(by: tokens)
      while own.count > 1, flow.kind(own.upperBound - 1) == .mark { own = own.lowerBound..<own.upperBound - 1 }
      let range: Range<Int> = flow.byteRange(own)
      return Header.Issuer(name: flow.joinedText(range), parent: nil, span: flow.span(range))
    }
    return nil
  }

  /// `BỘ TRƯỞNG BỘ Y TẾ` acts for its ministry, the `THỦ TƯỚNG CHÍNH PHỦ` for himself.
  private func represented(by tokens: Range<Int>) -> Range<Int> {
    let first: Int = tokens.lowerBound
    let isHead: Bool =
      !flow.matches(first, .thủ, .tướng) && SignatureReader.startsPosition(flow, first) && tokens.count > 3
      && BodyNames(flow: flow, lexicon: lexicon).startsBody(first + 2)
    return isHead ? first + 2..<tokens.upperBound : tokens
  }

  /// `CHỈ THỊ CỦA BAN BÍ THƯ TRUNG ƯƠNG ĐẢNG`
  private func issuerBehindType(_ pieces: HeaderPieces) -> Header.Issuer? {
    guard let tokens = pieces.issuerBehindType else { return nil }
    let reader = TitleReader(flow: flow, lexicon: lexicon, lines: lines)
    guard reader.isAuthority(tokens.lowerBound) || BodyNames(flow: flow, lexicon: lexicon).startsBody(tokens.lowerBound)
    else { return nil }
    let range: Range<Int> = flow.byteRange(represented(by: tokens))
    return Header.Issuer(name: flow.joinedText(range), parent: nil, span: flow.span(range))
  }

  /// `(Ban hành kèm theo Quyết định số … của Hội đồng quản trị)`: who issued rules whose letterhead is that of a decision.
  private func issuerInCaption(_ result: Result) -> Header.Issuer? {
    guard result.header.title != nil,
      let line = (result.bodyLine..<min(result.bodyLine + 4, lines.upperBound)).first(where: {
        !flow.lines[$0].tokens.isEmpty && flow.lines[$0].kind == .text
      })
    else { return nil }
    let first: Int = flow.lines[line].tokens.lowerBound
    let caption: Range<Int> = first..<flow.paragraphs[flow.paragraphIndex(ofToken: first)].tokens.upperBound
    let isCaption: Bool =
      flow.matches(first + 1, .kèm, .theo) || flow.matches(first + 1, .ban, .hành) && flow.keyword(first + 3) == .kèm
    guard flow.isMark(first, .openParenthesis), isCaption,
      let name = caption.lazy.filter({ flow.keyword($0) == .của })
        .compactMap({ IssuerReader(flow: flow, lexicon: lexicon).name(at: $0 + 1) }).first
    else { return nil }
    let range: Range<Int> = flow.byteRange(name)
    return Header.Issuer(name: flow.joinedText(range), parent: nil, span: flow.span(range))
  }

  /// Whether `Kính gửi:` opens the text: an official letter whose letterhead was lost.
  private func opensWithAddressee() -> Bool {
    var seen: Int = 0
    for line in lines where flow.lines[line].kind == .text {
      let first: Int = flow.lines[line].tokens.lowerBound
      if flow.matches(first, .kính, .gửi), flow.isCapitalized(first) { return true }
      seen += 1
      if seen >= 6 || flow.kind(first) == .marker { return false }
    }
    return false
  }

  /// A decision whose head a web page left out: the authority over the grounds, and the formula `QUYẾT ĐỊNH:` behind them.
  private func readDecisionWithoutHead(_ result: inout Result) {
    guard let first = lines.first(where: { !flow.lines[$0].tokens.isEmpty && flow.lines[$0].kind == .text }) else {
      return
    }
    let authority: Range<Int> = flow.lines[first].tokens
    guard flow.lines[first].isCapitals, authority.count > 3,
      SignatureReader.startsPosition(flow, authority.lowerBound)
        || BodyNames(flow: flow, lexicon: lexicon).startsBody(authority.lowerBound)
    else { return }
    for line in lines.dropFirst(first + 1 - lines.lowerBound).prefix(40) {
      let tokens: Range<Int> = flow.lines[line].tokens
      guard tokens.count == 3, flow.matches(tokens.lowerBound, .quyết, .định), flow.isCapitals(tokens.lowerBound),
        flow.isMark(tokens.lowerBound + 2, .colon),
        let index = lexicon.kindNames.longest(startingAt: tokens.lowerBound, in: flow)?.value
      else { continue }
      result.header.type = Header.DocumentType(
        code: lexicon.kinds[index].code, name: lexicon.kinds[index].name, span: nil)
      let range: Range<Int> = flow.byteRange(authority)
      result.header.issuer = Header.Issuer(name: flow.joinedText(range), parent: nil, span: flow.span(range))
      return
    }
  }

  private func printedCode(_ number: DocumentNumber) -> String {
    String(decoding: number.value[number.code], as: UTF8.self)
  }

  /// `Kính gửi:`
  private func hasAddressee() -> Bool {
    for line in lines {
      for index in flow.lines[line].tokens where flow.keyword(index) == .kính && flow.keyword(index + 1) == .gửi {
        return true
      }
    }
    return false
  }
}
