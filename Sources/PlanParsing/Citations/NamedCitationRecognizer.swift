import VietnameseText

/// Finds laws and resolutions that are cited by name: `Luật Thi đua, khen thưởng năm 2022`, `Nghị quyết Đại hội Đảng bộ
/// tỉnh lần thứ XX`.
struct NamedCitationRecognizer {
  let flow: Flow
  let lexicon: PlanLexicon

  var issuers: IssuerReader { IssuerReader(flow: flow, lexicon: lexicon) }

  /// Every mention by name, in order.
  static func citations(in flow: Flow, at anchors: Anchors, lexicon: PlanLexicon) -> [CitationPhrase] {
    let recognizer = NamedCitationRecognizer(flow: flow, lexicon: lexicon)
    var citations: [CitationPhrase] = []
    var end: Int = 0
    for index in anchors.names where index >= end {
      guard let name = recognizer.name(at: index) else { continue }
      // A text may break off inside a name: `lần thứ`.
      let tokens: Range<Int> = name.lowerBound..<min(name.upperBound, flow.count)
      let kind = lexicon.kindNames.longest(startingAt: tokens.lowerBound, in: flow)
      citations.append(
        CitationPhrase(tokens: tokens, kind: kind?.value, kindTokens: kind?.tokens, end: tokens.upperBound))
      end = tokens.upperBound
    }
    return citations
  }

  private func name(at index: Int) -> Range<Int>? {
    switch flow.keyword(index) {
    case .luật where flow.keyword(index - 1) != .pháp && !isDiscipline(index): return law(at: index)
    case .lệnh where flow.keyword(index - 1) == .pháp:
      if flow.isCapitalized(index + 1) { return law(at: index).map { index - 1..<$0.upperBound } }
      return ordinance(at: index)
    case .hiến where flow.keyword(index + 1) == .pháp && flow.keyword(index + 2) == .năm:
      return flow.isCapitalized(index) ? index..<withYear(index + 2) : nil
    case .nghị where flow.keyword(index + 1) == .quyết: return resolution(at: index)
    case .kết where flow.keyword(index + 1) == .luận && flow.keyword(index + 2) == .hội:
      return resolution(at: index)
    default: return nil
    }
  }

  /// `KỶ LUẬT`, `QUY LUẬT` in capitals: other words, of which `luật` is a part.
  private func isDiscipline(_ index: Int) -> Bool {
    flow.isCapitals(index) && (flow.keyword(index - 1) == .kỷ || flow.keyword(index - 1) == .quy)
  }

  /// `Pháp lệnh phòng chống lụt bão`: a name in small letters, up to a mark or a joint; other ordinances are not named so.
  private func ordinance(at index: Int) -> Range<Int>? {
    guard flow.isCapitalized(index - 1), flow.isSmallWord(index), isNameWord(index + 1) else { return nil }
    if let dated = datedName(from: index - 1, name: index + 1) { return dated }
    var end: Int = index + 1
    while end < index + 9, isNameWord(end), flow.keyword(end) != .và, flow.keyword(end) != .về { end += 1 }
    guard end > index + 2, flow.mark(end) != nil || flow.keyword(end) == .và || flow.startsParagraph(end) else {
      return nil
    }
    return index - 1..<end
  }

  /// A law by its name; one that is cited by its number as well is not a citation by name.
  private func law(at index: Int) -> Range<Int>? {
    guard let tokens = lawName(at: index) else { return nil }
    let after: Int = tokens.upperBound
    if flow.keyword(after) == .số || flow.kind(after) == .symbol { return nil }
    if flow.isMark(after, .openParenthesis), flow.keyword(after + 1) == .số || flow.keyword(after + 1) == .luật {
      return nil
    }
    return tokens
  }

  private func lawName(at index: Int) -> Range<Int>? {
    let name: Int = index + 1
    guard flow.kind(name) == .word, flow.keyword(name) != .số else { return nil }
    var start: Int = index
    if flow.keyword(index - 1) == .bộ { start = index - 1 }
    if flow.matches(name, .sửa, .đổi), flow.isCapitalized(index) { return amendingLaw(from: start, name: name) }
    if let known = lexicon.lawNames.longest(startingAt: name, in: flow),
      flow.isCapitalized(start) || flow.isCapitalized(name)
    {
      // `Pháp lệnh Lưu trữ quốc gia ngày …`: the name of an older act goes on behind a known one.
      let general: Int = generalNameEnd(name)
      let isLonger: Bool =
        general > known.tokens.upperBound && flow.keyword(general) == .ngày && flow.length(general + 1) > 1
      return start..<withYear(isLonger ? general : councilsEnd(known.tokens.upperBound))
    }
    if let known = knownWithCommas(name), flow.isCapitalized(start) || flow.isCapitalized(name) {
      return start..<withYear(known)
    }
    guard flow.isCapitalized(name) else { return datedName(from: start, name: name) }
    // `Luật TĐKT`: its initials, behind which nothing goes on.
    if flow.isCapitals(name), !flow.isCapitals(index), flow.length(name) > 2, flow.length(name) <= 8,
      !flow.isCapitals(name + 1)
    {
      return start..<withYear(name + 1)
    }
    guard !flow.isCapitals(name) || flow.isCapitals(index) || flow.length(name) <= 4 else { return nil }
    switch flow.keyword(name) {
    case .này, .nêu, .trên: return nil
    default: break
    }
    // `dự án Luật`, `Đoàn Luật sư`: not the law itself.
    if flow.keyword(name) == .sư || flow.keyword(name) == .gia { return nil }
    return start..<withYear(generalNameEnd(name))
  }

  /// `Luật Ban hành văn bản … của Hội đồng nhân dân, Ủy ban nhân dân`: an older law, whose name goes on behind that of the
  /// newer one.
  private func councilsEnd(_ index: Int) -> Int {
    guard flow.keyword(index) == .của, flow.matches(index + 1, .hội, .đồng, .nhân), flow.keyword(index + 4) == .dân,
      flow.keyword(index + 5) == .và || flow.isMark(index + 5, .comma), flow.keyword(index + 6) == .ủy,
      flow.matches(index + 8, .nhân, .dân)
    else { return index }
    return index + 10
  }

  /// `Luật sửa đổi, bổ sung một số điều của Luật …`
  private func amendingLaw(from start: Int, name: Int) -> Range<Int>? {
    for position in name + 2..<min(name + 16, flow.count) where flow.keyword(position) == .luật {
      if flow.kind(position - 1) == .number { return start..<endOfSeveral(position) }
      guard let law = lawName(at: position) else { return nil }
      return start..<lastAmended(after: law.upperBound)
    }
    return nil
  }

  /// `37 luật có liên quan đến quy hoạch`: up to the number, day or mark behind it.
  private func endOfSeveral(_ index: Int) -> Int {
    var end: Int = index + 1
    while end < index + 14, flow.kind(end) == .word, flow.keyword(end) != .ngày, flow.keyword(end) != .năm,
      flow.keyword(end) != .số
    { end += 1 }
    return withYear(end)
  }

  /// The end of `Luật A, Luật B và Luật C`, all of which one law amends, where `và` or its day or year tells that the list
  /// ends there.
  private func lastAmended(after end: Int) -> Int {
    var last: Int = end
    while flow.keyword(last) == .và || flow.isMark(last, .comma) {
      let start: Int = flow.keyword(last + 1) == .bộ ? last + 2 : last + 1
      guard flow.keyword(start) == .luật, flow.isCapitalized(last + 1), let next = lawName(at: start) else {
        return end
      }
      let isLast: Bool = flow.keyword(last) == .và
      last = next.upperBound
      if isLast { return last }
    }
    let isDated: Bool = flow.keyword(last) == .ngày || flow.keyword(last) == .số || flow.kind(last - 1) == .number
    return isDated ? last : end
  }

  /// `Luật tổ chức HĐND và UBND ngày 26/11/2003`: a name in small letters, which its day or year ends.
  private func datedName(from start: Int, name: Int) -> Range<Int>? {
    guard flow.isCapitalized(start) else { return nil }
    var end: Int = name
    while end < name + 14, isNameWord(end) || flow.isMark(end, .comma) && flow.isSmallWord(end + 1) { end += 1 }
    guard end > name + 1, flow.keyword(end) == .ngày || flow.keyword(end) == .năm,
      flow.kind(end + 1) == .date || flow.kind(end + 1) == .number
    else { return nil }
    return start..<withYear(end)
  }

  /// A known law's name whose words are parted by commas or dashes: `Thi đua, khen thưởng`, `Thi đua - Khen thưởng`.
  private func knownWithCommas(_ index: Int) -> Int? {
    guard flow.matches(index, .thi, .đua) else { return nil }
    var position: Int = index + 2
    if flow.isMark(position, .comma) || flow.isMark(position, .dash) { position += 1 }
    return flow.spells(position, "khen") || flow.spells(position, "Khen") ? position + 2 : nil
  }

  /// The end of a law's name that no table knows: up to a mark or a word that no name has.
  private func generalNameEnd(_ index: Int) -> Int {
    var end: Int = index + 1
    while end < flow.count, end - index < 20, !flow.startsParagraph(end) {
      if flow.isMark(end, .comma) {
        if let tail = lexicon.lawTails.longest(startingAt: end + 1, in: flow), flow.isSmallWord(end + 1) {
          end = tail.tokens.upperBound
          continue
        }
        if let next = endBeforeYear(end + 1) { return next }
        guard flow.isSmallWord(end + 1), isNameWord(end + 1), !flow.isMark(end + 2, .comma) || isNameWord(end + 2)
        else {
          return end
        }
        // A comma inside a name is followed by one or two small words and `và` or the end of the name.
        guard flow.keyword(end + 2) == .và || flow.keyword(end + 3) == .và || flow.keyword(end + 1) == .chống else {
          return end
        }
        end += 2
        continue
      }
      // `HIV/AIDS`
      if flow.isMark(end, .slash), flow.isCapitals(end - 1), flow.isCapitals(end + 1), !flow.hasSpaceBefore(end + 1) {
        end += 2
        continue
      }
      guard flow.kind(end) == .word, isNameWord(end) else { return end }
      if flow.keyword(end) == .và,
        !isNameWord(end + 1) || flow.keyword(end + 1) == .luật || flow.keyword(end + 1) == .bộ
          || lexicon.kindNames.longest(startingAt: end + 1, in: flow) != nil
      {
        return end
      }
      end += 1
    }
    return end
  }

  /// The end of a name's second part, of at most four small words, where a year or number follows:
  /// `Khám bệnh, chữa bệnh năm 2023`.
  private func endBeforeYear(_ index: Int) -> Int? {
    var end: Int = index
    while end < flow.count, end - index < 5, flow.isSmallWord(end), isNameWord(end) { end += 1 }
    let next: Int = end + 1
    let isClosed: Bool =
      switch flow.keyword(end) {
      case .năm: flow.length(next) == 4
      case .số: true
      case .ngày: flow.kind(next) == .date || flow.kind(next) == .number
      default: flow.isMark(end, .openParenthesis) && flow.isCapitals(next)
      }
    guard end > index, isClosed else { return nil }
    return end
  }

  private func isNameWord(_ index: Int) -> Bool {
    guard flow.kind(index) == .word else { return false }
    switch flow.keyword(index) {
    case .ngày, .năm, .về, .theo, .để, .được, .đã, .thì, .là, .có, .gồm, .như, .hoặc, .nêu, .này, .trên, .cho, .đến,
      .từ,
      .tại, .các, .những, .nhằm, .khi, .trong, .bằng, .sửa, .quy, .của, .với, .do, .khoản:
      return false
    // `Luật tổ chức Cơ quan điều tra hình sự`
    case .điều: return flow.keyword(index + 1) == .tra
    case .số: return flow.matches(index - 1, .dân, .số)
    case .ban: return flow.keyword(index - 1) == .ủy && flow.keyword(index + 1) == .nhân
    case .hướng: return flow.keyword(index + 1) != .dẫn
    case .triển: return flow.keyword(index + 1) != .khai
    default: return true
    }
  }

  /// Takes `năm 2022`, `2015`, `(sửa đổi)`.
  private func withYear(_ index: Int) -> Int {
    if flow.keyword(index) == .năm, flow.length(index + 1) == 4, flow.kind(index + 1) == .number { return index + 2 }
    if flow.kind(index) == .number, flow.length(index) == 4 { return index + 1 }
    if flow.isMark(index, .openParenthesis), flow.matches(index + 1, .sửa, .đổi) {
      var end: Int = index + 3
      while end < flow.count, end < index + 8, !flow.isMark(end, .closeParenthesis) { end += 1 }
      return end < flow.count ? end + 1 : index
    }
    return index
  }
}
