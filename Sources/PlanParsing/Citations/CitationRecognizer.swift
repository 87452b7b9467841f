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
  private var list: (end: Int, kind: Int?, kindTokens: Range<Int>?, issuer: Range<Int>?)?

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
    citation.isCaption = isInCaption(index)
    citations.append(citation)
    return max(number.tokens.upperBound, index + 1)
  }

  /// `Nghị định số 117 ngày 25/6/2025`: a serial whose symbol is left out, between a type and a day.
  private func bareNumber(
    at index: Int, _ announcement: Announcement, _ dates: [DatePhrase], _ nextDate: Int
  ) -> DocumentNumber? {
    guard flow.kind(index) == .number, flow.length(index) <= 5, let kind = announcement.kindTokens,
      flow.isCapitalized(kind.lowerBound) || flow.keyword(index - 1) == .số
    else { return nil }
    let day: Int = flow.isMark(index + 1, .comma) ? index + 2 : index + 1
    guard flow.keyword(day) == .ngày,
      let date = dates[nextDate...].prefix(2).first(where: { $0.tokens.lowerBound >= day }),
      date.tokens.lowerBound == day, date.first.isDay
    else { return nil }
    let value: [UInt8] = Array(flow.bytes[flow.tokens[index].range])
    return DocumentNumber(tokens: index..<index + 1, value: value, serialLength: value.count, code: 0..<0)
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

  // MARK: What stands before

  private struct Announcement {
    var isAnnounced: Bool = false
    /// `Mẫu số 01/PLI`: a form, not a document.
    var isForm: Bool = false
    var kind: Int?
    var kindTokens: Range<Int>?
    var issuer: Range<Int>?
  }

  private mutating func announcement(before index: Int) -> Announcement {
    var announcement = Announcement()
    var position: Int = index - 1
    if flow.isMark(position, .colon), flow.keyword(position - 1) == .số { position -= 1 }
    if flow.keyword(position) == .số {
      announcement.isAnnounced = true
      position -= 1
      if flow.isMark(position, .openParenthesis), flow.kind(position - 1) == .word { position -= 1 }
    } else if flow.isMark(position, .openParenthesis), flow.kind(position - 1) == .word {
      position -= 1
    }
    switch flow.keyword(position) {
    case .mẫu, .biểu, .lục:
      announcement.isForm = flow.keyword(position) != .lục || flow.keyword(position - 1) == .phụ
    default: break
    }
    if let kind = lexicon.kindNames.longest(endingAt: position, in: flow) {
      announcement.kind = kind.value
      announcement.kindTokens = kind.tokens
      announcement.isAnnounced = true
      openList(at: kind.tokens.lowerBound - 1)
      return announcement
    }
    // `CV 88/SYT-NVY`
    if flow.spells(position, "CV") {
      announcement.kind = lexicon.kindsByCode[Array("CV".utf8)]
      announcement.kindTokens = position..<position + 1
      announcement.isAnnounced = true
      return announcement
    }
    guard announcement.isAnnounced else { return announcement }
    // `Báo cáo thẩm định số …`: what a report is for stands between its type and its number.
    if flow.spells(position - 1, "thẩm") || flow.matches(position - 1, .kiểm, .tra),
      let kind = lexicon.kindNames.longest(endingAt: position - 2, in: flow), flow.isCapitalized(kind.tokens.lowerBound)
    {
      announcement.kind = kind.value
      announcement.kindTokens = kind.tokens
      return announcement
    }
    // `38/2019/QH14`, `38/2019 /QH14`
    let body: Int = flow.isMark(index + 1, .slash) ? index + 2 : index
    if flow.bytes[flow.tokens[body].range].suffix(5).contains(UInt8(ascii: "Q")) {
      findLawBefore(position, &announcement)
    }
    if announcement.kind == nil { findIssuerBefore(position, &announcement) }
    return announcement
  }

  /// `Luật Quản lý thuế số 38/2019/QH14`: the type stands before the name.
  private func findLawBefore(_ position: Int, _ announcement: inout Announcement) {
    var start: Int = position
    while start >= 0, start > position - 16, !flow.startsParagraph(start + 1) {
      if let mark = flow.mark(start), mark != .comma, mark != .dash { return }
      let isAct: Bool = flow.keyword(start) == .luật || flow.matches(start - 1, .pháp, .lệnh)
      if isAct, let kind = lexicon.kindNames.longest(endingAt: start, in: flow) {
        announcement.kind = kind.value
        announcement.kindTokens = kind.tokens
        return
      }
      start -= 1
    }
  }

  /// `Nghị quyết của Chính phủ số …`, `các Nghị quyết của Chính phủ: số … và số …`
  private mutating func findIssuerBefore(_ position: Int, _ announcement: inout Announcement) {
    let isEnclosed: Bool = flow.isMark(position + 1, .openParenthesis)
    let opensList: Bool = flow.isMark(position, .colon) || isEnclosed
    let end: Int = flow.isMark(position, .colon) ? position : position + 1
    var start: Int = end - 1
    while start >= 0, start > end - 16, flow.keyword(start) != .của {
      if flow.kind(start) == .mark, !flow.isMark(start, .dash), !flow.isMark(start, .comma) { return }
      if flow.kind(start) == .symbol { return }
      start -= 1
    }
    guard start > 0, flow.keyword(start) == .của,
      let kind = lexicon.kindNames.longest(endingAt: start - 1, in: flow),
      let issuer = issuers.name(at: start + 1), issuer.upperBound == end
    else {
      // `các văn bản: số …, số …`
      if opensList, let kind = lexicon.kindNames.longest(endingAt: position - 1, in: flow) {
        announcement.kind = kind.value
        announcement.kindTokens = kind.tokens
        list = (listEnd(after: position, of: kind), kind.value, kind.tokens, nil)
      }
      return
    }
    announcement.kind = kind.value
    announcement.kindTokens = kind.tokens
    announcement.issuer = issuer
    if opensList { list = (listEnd(after: position, of: kind), kind.value, kind.tokens, issuer) }
  }

  /// `các văn bản của Bộ Nội vụ: Kế hoạch số …, Công văn số …`: a list whose numbers have types of their own.
  private mutating func openList(at colon: Int) {
    guard flow.isMark(colon, .colon) else { return }
    var announcement = Announcement()
    findIssuerBefore(colon, &announcement)
  }

  /// The end of a list: of the sentence, or a semicolon behind which something else comes than the next of its numbers.
  private func listEnd(after index: Int, of kind: (value: Int, tokens: Range<Int>)) -> Int {
    let end: Int = flow.paragraphs[flow.paragraphIndex(ofToken: index)].tokens.upperBound
    var position: Int = index + 1
    while position < end, !flow.isMark(position, .fullStop) {
      if flow.isMark(position, .semicolon), !goesOn(position + 1, kind) { return position }
      position += 1
    }
    return position
  }

  /// `số …` or the type of the list; any type where the list is one of `văn bản`.
  private func goesOn(_ index: Int, _ kind: (value: Int, tokens: Range<Int>)) -> Bool {
    let next: Int = flow.keyword(index) == .và || flow.keyword(index) == .các ? index + 1 : index
    if flow.keyword(next) == .số { return true }
    guard let found = lexicon.kindNames.longest(startingAt: next, in: flow) else { return false }
    return found.value == kind.value || flow.matches(kind.tokens.lowerBound, .văn, .bản)
  }
}
