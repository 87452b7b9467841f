import VietnameseText

/// What the words before a number announce.
extension CitationRecognizer {
  /// The type, and who issued it, as the words before a number say.
  struct Announcement {
    var isAnnounced: Bool = false
    /// `Mẫu số 01/PLI`: a form, not a document.
    var isForm: Bool = false
    var kind: Int?
    var kindTokens: Range<Int>?
    var issuer: Range<Int>?
  }

  /// What the words before the number at `index` say of it.
  mutating func announcement(before index: Int) -> Announcement {
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
    if let kind = kindAndIssuer(endingAt: position, &announcement) {
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
    // `38/2019/QH14`, `38/2019 /QH14`
    let body: Int = flow.isMark(index + 1, .slash) ? min(index + 2, flow.count - 1) : index
    if flow.bytes[flow.tokens[body].range].suffix(5).contains(UInt8(ascii: "Q")) {
      findLawBefore(position, &announcement)
    }
    if announcement.kind == nil { findIssuerBefore(position, &announcement) }
    // `Quyết định ngày 05/3/2020 số …`
    let day: Int = beforeDay(position)
    if announcement.kind == nil,
      let kind = kind(beforePurpose: day) ?? lexicon.kindNames.longest(endingAt: day, in: flow)
    {
      announcement.kind = kind.value
      announcement.kindTokens = kind.tokens
    }
    return announcement
  }

  /// The type that ends at `index`, without the issuer that tables name with it: `Quyết định của Thủ tướng Chính phủ`.
  private func kindAndIssuer(
    endingAt index: Int, _ announcement: inout Announcement
  ) -> (value: Int, tokens: Range<Int>)? {
    guard var kind = lexicon.kindNames.longest(endingAt: index, in: flow) else { return nil }
    if let joint = kind.tokens.first(where: { flow.keyword($0) == .của }), joint > kind.tokens.lowerBound {
      announcement.issuer = joint + 1..<kind.tokens.upperBound
      kind.tokens = kind.tokens.lowerBound..<joint
    }
    // `công văn hướng dẫn số …`: what a dispatch is for may be spelled like a type.
    let isPurpose: Bool = flow.isSmallWord(kind.tokens.lowerBound) && !flow.startsLine(kind.tokens.lowerBound)
    if isPurpose, let dispatch = lexicon.kindNames.longest(endingAt: kind.tokens.lowerBound - 1, in: flow),
      flow.matches(dispatch.tokens.lowerBound, .công, .văn) || flow.matches(dispatch.tokens.lowerBound, .văn, .bản)
    {
      return dispatch
    }
    return kind
  }

  /// The type before one to three words that say what a document is for: `Báo cáo thẩm định số …`, `Công điện khẩn số …`
  private func kind(beforePurpose index: Int) -> (value: Int, tokens: Range<Int>)? {
    for first in stride(from: index, through: max(index - 2, 1), by: -1) {
      guard flow.kind(first) == .word, !flow.startsParagraph(first), flow.isSmallWord(first) || flow.isCapitals(first)
      else { return nil }
      switch flow.keyword(first) {
      case .của, .và, .về, .tại, .theo, .này, .trên, .nêu, .hoặc, .với, .cho, .các, .từ, .đến, .trong, .có, .là, .được:
        return nil
      default: break
      }
      if let kind = lexicon.kindNames.longest(endingAt: first - 1, in: flow) { return kind }
    }
    return nil
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
      let kind = lexicon.kindNames.longest(endingAt: beforeDay(start - 1), in: flow),
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

  /// The token before `ngày 05/3/2020` where that ends at `index`, else `index`.
  private func beforeDay(_ index: Int) -> Int {
    guard flow.kind(index) == .date || flow.kind(index) == .number else { return index }
    for day in stride(from: index - 1, through: max(index - 5, 1), by: -1) where flow.keyword(day) == .ngày {
      return day - 1
    }
    return index
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
