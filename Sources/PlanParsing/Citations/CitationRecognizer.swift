import CampaignRecord
import VietnameseText

/// Finds the mentions of other documents by number, and binds type, date, issuer and subject to each.
struct CitationRecognizer {
  let flow: Flow
  let lexicon: PlanLexicon
  let numbers: DocumentNumberReader
  let issuers: IssuerReader
  var citations: [CitationPhrase] = []
  /// The token at which a list of numbers under one type and issuer ends, with both: `các Nghị quyết của Chính phủ: …`
  var list: (end: Int, kind: Int?, kindTokens: Range<Int>?, issuer: Range<Int>?)?

  init(flow: Flow, lexicon: PlanLexicon) {
    self.flow = flow
    self.lexicon = lexicon
    numbers = DocumentNumberReader(flow: flow, lexicon: lexicon)
    issuers = IssuerReader(flow: flow, lexicon: lexicon)
  }

  /// Every mention by number, in order. The dates that belong to one take the role of a citation's date.
  static func citations(
    in flow: Flow, at anchors: Anchors, lexicon: PlanLexicon, dates: inout [DatePhrase]
  ) -> [CitationPhrase] {
    var recognizer = CitationRecognizer(flow: flow, lexicon: lexicon)
    recognizer.citations.reserveCapacity(32)
    var nextDate: Int = 0
    var end: Int = 0
    for index in anchors.numbers where index >= end {
      while nextDate < dates.count, dates[nextDate].tokens.upperBound <= index { nextDate += 1 }
      end = recognizer.read(at: index, dates: &dates, nextDate: nextDate)
    }
    recognizer.shareDays()
    recognizer.shareIssuers()
    return recognizer.citations
  }

  /// Reads the mention whose number starts at `index`; the token to go on with.
  private mutating func read(at index: Int, dates: inout [DatePhrase], nextDate: Int) -> Int {
    var announcement = announcement(before: index)
    if continuesList(index) { announcement.isAnnounced = true }
    guard
      let number = numbers.number(at: index, isAnnounced: announcement.isAnnounced)
        ?? bareNumber(at: index, announcement, dates, nextDate)
    else { return index + 1 }
    // `Ban Chỉ đạo 138/CP` is a body.
    guard !announcement.isForm, !flow.matches(index - 2, .chỉ, .đạo), !isYearOfStandard(index) else {
      return number.tokens.upperBound
    }
    let isKnown: Bool = !number.code.isEmpty || announcement.isAnnounced || endsWithBody(number)
    guard isKnown else { return number.tokens.upperBound }
    var citation = CitationPhrase(tokens: number.tokens, number: number, end: number.tokens.upperBound)
    citation.kind = announcement.kind
    citation.kindTokens = announcement.kindTokens
    citation.issuer = announcement.issuer
    if let list, index < list.end {
      if citation.kindTokens == nil { citation.kind = citation.kind ?? list.kind }
      citation.issuer = citation.issuer ?? list.issuer
    }
    // `văn bản số 91/TTr-SGDĐT`: the number says which kind of text it is.
    let isAnyKind: Bool = citation.kindTokens.map { flow.matches($0.lowerBound, .văn, .bản) && $0.count == 2 } ?? false
    if citation.kind == nil || isAnyKind, !number.code.isEmpty {
      citation.kind = lexicon.kindsByCode[Array(number.value[number.code])]
    }
    bind(&citation, dates: &dates, nextDate: nextDate)
    bindBefore(&citation, dates: &dates, nextDate: nextDate)
    bindDayBefore(&citation, dates: &dates, nextDate: nextDate)
    bindIssuerBefore(&citation)
    citation.isCaption = isInCaption(index)
    citations.append(citation)
    return max(number.tokens.upperBound, index + 1)
  }

  /// `Nghị định số 117 ngày 25/6/2025`, `Chỉ thị số 15 của Thủ tướng`: a serial whose symbol is left out, between a type and
  /// a day or issuer.
  private func bareNumber(
    at index: Int, _ announcement: Announcement, _ dates: [DatePhrase], _ nextDate: Int
  ) -> DocumentNumber? {
    guard flow.kind(index) == .number, flow.length(index) <= 5, let kind = announcement.kindTokens,
      flow.isCapitalized(kind.lowerBound) || flow.keyword(index - 1) == .số && kind.upperBound == index - 1,
      isDated(index, dates, nextDate)
        || flow.isCapitalized(kind.lowerBound) && flow.keyword(index - 1) == .số && flow.keyword(index + 1) == .của
          && flow.isCapitalized(index + 2) && issuers.name(at: index + 2) != nil
    else { return nil }
    let value: [UInt8] = Array(flow.bytes[flow.tokens[index].range])
    return DocumentNumber(tokens: index..<index + 1, value: value, serialLength: value.count, code: 0..<0)
  }

  private func isDated(_ index: Int, _ dates: [DatePhrase], _ nextDate: Int) -> Bool {
    let day: Int = flow.isMark(index + 1, .comma) ? index + 2 : index + 1
    guard flow.keyword(day) == .ngày,
      let date = dates[nextDate...].prefix(2).first(where: { $0.tokens.lowerBound >= day })
    else { return false }
    return date.tokens.lowerBound == day && date.first.isDay
  }

  /// `văn bản số 2487/BYT-ATTP, 2488/BYT-ATTP`: the next number of a list that `số` opened.
  private func continuesList(_ index: Int) -> Bool {
    guard let last = citations.last, last.end == index - 1, last.subject == nil, flow.kind(index) == .symbol else {
      return false
    }
    return flow.isMark(index - 1, .comma) || flow.keyword(index - 1) == .và
  }

  /// `QCVN 18:2021/BXD`: the year of a standard, and who set it.
  private func isYearOfStandard(_ index: Int) -> Bool {
    flow.isMark(index - 1, .colon) && flow.kind(index - 2) == .number && !flow.hasSpaceBefore(index)
      && !flow.hasSpaceBefore(index - 1)
  }

  private func endsWithBody(_ number: DocumentNumber) -> Bool {
    guard let cut = number.value.lastIndex(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-") }) else {
      return false
    }
    let body: [UInt8] = Array(number.value[(cut + 1)...])
    return lexicon.bodyCodes.contains(body) || body.starts(with: "QH".utf8)
  }
}
