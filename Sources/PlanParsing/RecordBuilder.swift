import CampaignRecord
import VietnameseText

/// Runs the recognizers over a plan, each on what the ones before it found, and fills the record.
struct RecordBuilder {
  let flow: Flow
  let lexicon: PlanLexicon

  /// Fills everything of the record but source and origins.
  func fill(_ record: inout CampaignRecord) {
    let anchors = Anchors(flow.tokens)
    let tables = TableHeads(flow: flow)
    var dates: [DatePhrase] = DateCollector.dates(in: flow, at: anchors, tables, lexicon)
    let lineCount: Int = flow.lines.count
    let head = HeaderRecognizer(flow: flow, lexicon: lexicon, dates: dates, lines: 0..<lineCount).recognize()
    if let date = head.date { dates[date].role = .issue }
    let closing = ClosingRecognizer(flow: flow, lexicon: lexicon).recognize(min(head.bodyLine, lineCount)..<lineCount)
    let starts = attachmentStarts(closing, lineCount)
    let mainEnd: Int = starts.first?.line ?? lineCount

    let phrases: [CitationPhrase] = citations(&dates, anchors, ownNumber: head.number, headEnd: head.bodyToken)
    let anniversaries: [Anniversary] = AnniversaryRecognizer(
      flow: flow, lexicon: lexicon, anchors: anchors, head: 0..<head.bodyToken
    ).anniversaries(&dates)

    let outlineBuilder = OutlineBuilder(flow: flow)
    let bodyEnd: Int = min(closing.firstLine, mainEnd)
    let (outline, mainSections) = outlineBuilder.build(
      paragraphs(from: head.bodyToken, to: firstToken(ofLine: bodyEnd)))
    var sections: [SectionStart] = mainSections
    record.header = head.header
    record.outline = outline
    record.closing = closing.closing
    record.attachments = attachments(starts, dates, outlineBuilder, &sections)
    nameIssuerFromBody(&record.header, head.bodyToken..<(sections.first?.token ?? firstToken(ofLine: bodyEnd)))

    var issuedOn: PartialDate?
    if case .date(let date)? = record.header.issuedOn?.value { issuedOn = date }
    let title: Range<Int> = record.header.title.map { title in tokens(of: title.span) } ?? 0..<0
    let context = BodyContext(
      flow: flow, lexicon: lexicon, anchors: anchors, tables: tables, dates: dates,
      title: title, sections: sections,
      quotations: QuotedRanges(flow, at: anchors),
      headEnd: head.bodyToken,
      closingStart: starts.contains { !$0.isForm } ? flow.count : firstToken(ofLine: bodyEnd), issuedOn: issuedOn,
      notBefore: issuedOn ?? earliest(of: dates, title))
    var phaseRecognizer = PhaseRecognizer(context: context)
    record.phases = phaseRecognizer.phases()
    var deadlineRecognizer = DeadlineRecognizer(context: phaseRecognizer.context)
    record.deadlines = deadlineRecognizer.deadlines()
    dates = deadlineRecognizer.context.dates

    record.anniversaries = anniversaries
    record.dates = dates.map { mention($0, context) }
    var own: [Span] = record.attachments.compactMap(\.header.number?.span)
    if let letterhead = letterheadSpan(head) { own.append(letterhead) }
    // `Nghị quyết của Tỉnh ủy về …` over the text names the text itself.
    if let type = head.header.type?.span { own.append(type) }
    let footer: Int = PageFooter(flow: flow).start(in: min(closing.endLine, lineCount)..<lineCount) ?? flow.count
    record.citations = phrases.filter { phrase in
      (!phrase.isCaption || namesOther(phrase, head.header.number)) && phrase.tokens.lowerBound < footer
        && !own.contains { $0.overlaps(flow.span(ofTokens: phrase.tokens)) }
    }.map { citation($0, dates) }
    if flow.hasJoinedRows { sortPlaces(&record) }
    record.documents = DocumentResolver(flow: flow, lexicon: lexicon, anchors: anchors).resolve(
      &record.citations, own: record.header)
  }

  /// Cells that were broken into lines are read one behind the other, and do not stand so.
  private func sortPlaces(_ record: inout CampaignRecord) {
    record.dates.sort { $0.span.start < $1.span.start }
    record.phases.sort { $0.span.start < $1.span.start }
    record.deadlines.sort { $0.span.start < $1.span.start }
    record.citations.sort { $0.span.start < $1.span.start }
  }

  // MARK: Parts

  /// The place of the issuer in a letterhead, which may hold a number: `ĐOÀN THANH TRA THEO QUYẾT ĐỊNH SỐ 41/QĐ-TTS`.
  private func letterheadSpan(_ head: HeaderRecognizer.Result) -> Span? {
    head.header.issuer.flatMap {
      $0.span.end <= flow.lines[min(head.bodyLine, flow.lines.count - 1)].start ? $0.span : nil
    }
  }

  /// Whether a note `(ban hành kèm theo Quyết định số …)` behind words of a sentence names another document than the plan.
  private func namesOther(_ phrase: CitationPhrase, _ own: Header.DocumentNumber?) -> Bool {
    guard let number = phrase.number else { return false }
    let first: Int = phrase.tokens.lowerBound
    guard let open = (max(0, first - 14)..<first).last(where: { flow.isMark($0, .openParenthesis) }), open > 0,
      !flow.startsLine(open), (max(0, open - 6)..<open).contains(where: { flow.isSmallWord($0) })
    else { return false }
    guard let own else {
      // Of a plan without a number only what a ground or a numbered item says is known to be of another.
      let start: Int = flow.paragraphs[flow.paragraphIndex(ofToken: open)].tokens.lowerBound
      switch flow.keyword(start) {
      case .căn, .theo, .thực, .triển: return true
      default: return flow.kind(start) == .marker
      }
    }
    if let value = own.value { return !number.value.elementsEqual(value.utf8) }
    return !number.symbol.elementsEqual(own.symbol.utf8)
  }

  private func attachmentStarts(_ closing: ClosingRecognizer.Result, _ lineCount: Int) -> [AttachmentFinder.Start] {
    guard closing.endLine < lineCount else { return [] }
    return AttachmentFinder(flow: flow, lexicon: lexicon).starts(
      in: closing.endLine..<lineCount, token: closing.endToken)
  }

  private func tokens(of span: Span) -> Range<Int> {
    let start: Int = flow.tokenIndex(atByte: span.start)
    return start..<max(start, flow.tokenIndex(atByte: span.end))
  }

  private func firstToken(ofLine line: Int) -> Int {
    line < flow.lines.count ? flow.lines[line].tokens.lowerBound : flow.count
  }

  /// The paragraphs that start in a range of tokens.
  private func paragraphs(from first: Int, to end: Int) -> Range<Int> {
    var low: Int = first < flow.count ? flow.paragraphIndex(ofToken: first) : flow.paragraphs.count
    if low < flow.paragraphs.count, flow.paragraphs[low].tokens.lowerBound < first { low += 1 }
    var high: Int = end < flow.count ? flow.paragraphIndex(ofToken: end) : flow.paragraphs.count
    if high < flow.paragraphs.count, flow.paragraphs[high].tokens.lowerBound < end { high += 1 }
    return low..<max(low, high)
  }

  private func citations(_ dates: inout [DatePhrase], _ anchors: Anchors, ownNumber: Range<Int>?, headEnd: Int)
    -> [CitationPhrase]
  {
    var phrases: [CitationPhrase] = CitationRecognizer.citations(
      in: flow, at: anchors, lexicon: lexicon, dates: &dates)
    if let ownNumber {
      // Crawled pages repeat the number above the letterhead, some with the year.
      let own: DocumentNumber? = phrases.first { $0.tokens.overlaps(ownNumber) }?.number
      phrases.removeAll { phrase in
        guard let own, let number = phrase.number, phrase.tokens.lowerBound < headEnd else {
          return phrase.tokens.overlaps(ownNumber)
        }
        return number.value == own.value || phrase.tokens.overlaps(ownNumber)
          || phrase.tokens.upperBound <= ownNumber.lowerBound && number.withoutYear == own.withoutYear
      }
    }
    let named: [CitationPhrase] = NamedCitationRecognizer.citations(in: flow, at: anchors, lexicon: lexicon)
    return merged(phrases, dated(named, &dates))
  }

  /// `Luật Thi đua, khen thưởng ngày 26/11/2003`: the day right behind a name is the document's.
  private func dated(_ named: [CitationPhrase], _ dates: inout [DatePhrase]) -> [CitationPhrase] {
    var named: [CitationPhrase] = named
    var next: Int = 0
    for index in named.indices where named[index].date == nil {
      let end: Int = named[index].tokens.upperBound
      while next < dates.count, dates[next].tokens.lowerBound < end { next += 1 }
      let start: Int = flow.isMark(end, .comma) && flow.keyword(end + 1) == .ngày ? end + 1 : end
      guard next < dates.count, dates[next].tokens.lowerBound == start, dates[next].form == .single,
        dates[next].first.isDay, dates[next].role == .other
      else { continue }
      named[index].date = next
      dates[next].role = .citation
    }
    return named
  }

  /// Both lists in order; of two that share a token the one with a number counts.
  private func merged(_ numbered: [CitationPhrase], _ named: [CitationPhrase]) -> [CitationPhrase] {
    var merged: [CitationPhrase] = []
    merged.reserveCapacity(numbered.count + named.count)
    var next: Int = 0
    for name in named {
      while next < numbered.count, numbered[next].tokens.upperBound <= name.tokens.lowerBound {
        merged.append(numbered[next])
        next += 1
      }
      // `Luật số 43/2019/QH14 - Luật Giáo dục`: the name of what the number names.
      let isApposition: Bool =
        next > 0 && numbered[next - 1].tokens.upperBound + 1 == name.tokens.lowerBound
        && numbered[next - 1].kind == name.kind && flow.isMark(name.tokens.lowerBound - 1, .dash)
      if isApposition { continue }
      if next == numbered.count || !numbered[next].tokens.overlaps(name.tokens) { merged.append(name) }
    }
    merged.append(contentsOf: numbered[next...])
    return merged
  }

  private func nameIssuerFromBody(_ header: inout Header, _ preamble: Range<Int>) {
    guard header.issuer == nil, !preamble.isEmpty else { return }
    header.issuer = BodyIssuer(flow: flow, lexicon: lexicon).issuer(in: preamble)
  }

  private func attachments(
    _ starts: [AttachmentFinder.Start], _ dates: [DatePhrase], _ outlineBuilder: OutlineBuilder,
    _ sections: inout [SectionStart]
  ) -> [Attachment] {
    var attachments: [Attachment] = []
    for (index, start) in starts.enumerated() {
      let endLine: Int = index + 1 < starts.count ? starts[index + 1].line : flow.lines.count
      let endToken: Int = index + 1 < starts.count ? starts[index + 1].token : flow.count
      guard start.token < endToken else { continue }
      let head: AttachmentHead.Result = attachmentHead(start, endLine, dates)
      let closing = ClosingRecognizer(flow: flow, lexicon: lexicon)
        .recognize(min(head.bodyLine, endLine)..<endLine)
      var outline: [OutlineNode] = []
      if !start.isForm {
        let (nodes, starts) = outlineBuilder.build(
          paragraphs(from: head.bodyToken, to: min(endToken, firstToken(ofLine: closing.firstLine))))
        outline = nodes
        let offset: Int = sections.count
        sections.append(
          contentsOf: starts.map { start in
            var start: SectionStart = start
            start.parent = start.parent.map { $0 + offset }
            return start
          })
      }
      attachments.append(
        Attachment(
          header: head.header, outline: outline, closing: closing.closing,
          span: flow.span(ofTokens: start.token..<endToken)))
    }
    return attachments
  }

  private func attachmentHead(_ start: AttachmentFinder.Start, _ endLine: Int, _ dates: [DatePhrase])
    -> AttachmentHead.Result
  {
    guard start.isLetter else { return AttachmentHead(flow: flow, lexicon: lexicon).read(start, endLine: endLine) }
    let later: [DatePhrase] = dates.filter { $0.tokens.lowerBound >= start.token }
    let head = HeaderRecognizer(flow: flow, lexicon: lexicon, dates: later, lines: start.line..<endLine).recognize()
    return AttachmentHead.Result(header: head.header, bodyLine: head.bodyLine, bodyToken: head.bodyToken)
  }

  /// The last day of the documents cited, or else the year that the title names.
  private func earliest(of dates: [DatePhrase], _ title: Range<Int>) -> PartialDate? {
    let cited: CalendarPoint? = dates.lazy.filter { date in
      date.role == .citation && date.first.isDay && date.first.day > 0 && (1900..<2100).contains(date.first.year)
    }.map(\.first).max { first, second in
      (first.year, first.month, first.day) < (second.year, second.month, second.day)
    }
    let year: Int? = dates.first { date in
      title.contains(date.tokens.lowerBound) && date.form == .single && (1900..<2100).contains(date.first.year)
    }?.first.year
    return cited?.date ?? year.map { year in PartialDate(year: .known(year)) }
  }

  // MARK: Values

  private func mention(_ date: DatePhrase, _ context: BodyContext) -> DateMention {
    let range: Range<Int> = flow.byteRange(date.tokens)
    var role: DateMention.Role = date.role
    if role == .other {
      let before: Int = date.tokens.lowerBound - 1
      if flow.matches(before - 1, .nhiệm, .kỳ) || flow.matches(before - 1, .giai, .đoạn)
        || flow.keyword(date.tokens.lowerBound + 1) == .học
      {
        role = .term
      }
    }
    return DateMention(
      text: flow.exactText(range), value: date.value, role: role,
      section: context.section(of: date.tokens.lowerBound)?.path, span: flow.span(range))
  }

  private func citation(_ phrase: CitationPhrase, _ dates: [DatePhrase]) -> Citation {
    let range: Range<Int> = flow.byteRange(phrase.tokens)
    let date: DatePhrase? = phrase.date.map { dates[$0] }
    return Citation(
      text: flow.exactText(range), number: phrase.number.map { String(decoding: $0.value, as: UTF8.self) },
      type: phrase.kind.map { lexicon.kinds[$0].name }, issuedOn: date?.value,
      issuer: phrase.issuer.map { flow.joinedText(ofTokens: $0) },
      subject: phrase.subject.map { flow.joinedText(ofTokens: $0) }, document: nil, span: flow.span(range),
      spans: Citation.Spans(
        type: phrase.kindTokens.map { flow.span(ofTokens: $0) }, issuedOn: date.map { flow.span(ofTokens: $0.tokens) },
        issuer: phrase.issuer.map { flow.span(ofTokens: $0) }, subject: phrase.subject.map { flow.span(ofTokens: $0) }))
  }
}
