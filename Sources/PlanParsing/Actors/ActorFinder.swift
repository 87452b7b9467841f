import VietnameseText

/// Finds who owes a duty: the subject of its clause, of the clauses before it, the heading above, or whom the text
/// addresses before its points.
struct ActorFinder {
  let context: BodyContext
  var flow: Flow { context.flow }
  var reader: BodyPhraseReader { BodyPhraseReader(flow: flow, lexicon: context.lexicon) }

  /// The tokens that name who owes what is due at `tokens` in the paragraph; nil where the text does not say.
  func actor(of tokens: Range<Int>, in paragraph: Paragraph) -> Range<Int>? {
    let token: Int = tokens.lowerBound
    if saysWhen(tokens, in: paragraph) {
      return owner(above: token, paragraph) ?? heading(of: token, isOwnLeftOut: true)
    }
    return subject(around: tokens, in: paragraph) ?? owner(above: token, paragraph) ?? heading(of: token)
      ?? addressed(before: token)
  }

  // MARK: In the sentence

  private func subject(around tokens: Range<Int>, in paragraph: Paragraph) -> Range<Int>? {
    if let found = reporter(of: tokens, from: max(context.contentStart(paragraph), tokens.lowerBound - 60)) {
      return found
    }
    // No sentence is longer; a text without marks must not cost its length again for each time in it.
    let content: Int = max(context.contentStart(paragraph), tokens.lowerBound - 300)
    let limit: Int = min(paragraph.tokens.upperBound, tokens.upperBound + 60)
    var start: Int = clauseStart(before: tokens.lowerBound, from: content)
    // `Trước ngày 25 hằng tháng, các đơn vị báo cáo …`
    if opensWithTime(start..<tokens.lowerBound), let after = subjectBehind(tokens, limit),
      !owesLater(after, behind: tokens, from: start)
    {
      return after
    }
    var end: Int = tokens.lowerBound
    while true {
      if end == tokens.lowerBound, let found = subject(behindDateIn: start..<end, limit) {
        return found
      }
      if let found = subject(at: start, limit), found.upperBound <= tokens.lowerBound || start >= tokens.lowerBound,
        end == tokens.lowerBound || !isSending(found)
      {
        return joined(found, behind: start, from: content)
      }
      if let found = laterSubject(from: start, before: end, limit) ?? agent(start..<end, limit) { return found }
      if end == tokens.lowerBound, let found = noted(behind: tokens.upperBound, limit) { return found }
      guard start > content else { return agentBehind(tokens.upperBound, limit) }
      end = start - 1
      start = clauseStart(before: start - 1, from: content)
    }
  }

  /// The token after the mark that ends the clause before.
  func clauseStart(before index: Int, from content: Int) -> Int {
    var start: Int = index
    while start > content, !endsClause(start - 1) { start -= 1 }
    return start
  }

  func endsClause(_ index: Int) -> Bool {
    switch flow.mark(index) {
    case .fullStop:
      // `15.5`, `VP.UBND`
      flow.hasSpaceBefore(index + 1)
        || flow.kind(index - 1) != .number && !(flow.isCapitals(index - 1) && flow.isCapitals(index + 1))
    case .semicolon, .colon: true
    default: false
    }
  }

  /// The bodies with which a clause starts, or to which it gives the duty.
  private func subject(at index: Int, _ limit: Int) -> Range<Int>? {
    if let listed = listed(at: index, limit) { return listed }
    let first: Int = skippingBullets(index)
    let share: Int? = flow.kind(first) == .number && flow.isMark(first + 1, .percent) ? first + 2 : nil
    let (start, isGiven): (Int, Bool) = share.map { start in (start, true) } ?? giving(first)
    guard let phrase = reader.phrase(at: start, before: limit, isGiven: isGiven) else {
      return small(at: start, limit)
    }
    if phrase.stop == .other, let found = bound(from: start, behind: phrase.tokens.upperBound, limit) { return found }
    guard phrase.stop != .other || isGiven && share == nil, !isOfObject(first, phrase) else { return nil }
    return asked(by: phrase.tokens, limit) ?? phrase.tokens
  }

  /// `Bộ Y tế (trân trọng) đề nghị Sở Y tế các tỉnh gửi …`: who is asked owes, not who asks; nil where nobody is.
  func asked(by body: Range<Int>, _ limit: Int) -> Range<Int>? {
    var verb: Int = body.upperBound
    if flow.spells(verb, "trân") { verb += 2 }
    // `kính trình UBND tỉnh xem xét, phê duyệt`: what is submitted so politely is asked for.
    let isPolite: Bool = flow.keyword(verb) == .kính
    if isPolite { verb += 1 }
    let isAsking: Bool =
      flow.matches(verb, .đề, .nghị) || flow.matches(verb, .yêu, .cầu) || isPolite && flow.keyword(verb) == .trình
    guard isAsking || flow.keyword(verb) == .giao, flow.isSmallWord(verb) else { return nil }
    let start: Int = flow.keyword(verb) == .trình ? verb + 1 : giving(verb).0
    guard start > verb, let phrase = reader.phrase(at: start, before: limit, isGiven: true),
      phrase.stop == .duty || phrase.stop == .colon
    else { return nil }
    return phrase.tokens
  }

  /// The token after words that give a duty: `Giao`, `Đề nghị`, `Yêu cầu`, `Đối với`, `Trách nhiệm của`.
  func giving(_ index: Int) -> (Int, Bool) {
    var start: Int = index
    if flow.keyword(start) == .kính { start += 1 }
    if flow.keyword(start) == .giao && !(flow.keyword(start + 1) == .ban && flow.isSmallWord(start + 1))
      || flow.spells(start, "Riêng")
      || flow.spells(start, "riêng")
    {
      start += 1
      if flow.keyword(start) == .cho { start += 1 }
    } else if flow.matches(start, .đề, .nghị) || flow.matches(start, .yêu, .cầu) || flow.matches(start, .đối, .với)
      || (flow.spells(start, "Phân") || flow.spells(start, "phân")) && flow.keyword(start + 1) == .công
    {
      start += 2
      if flow.keyword(start) == .với || flow.keyword(start) == .cho { start += 1 }
      // `phân công cán bộ trực`: anyone.
      if flow.keyword(start - 1) == .công, flow.spells(start, "cán") || flow.spells(start, "giáo") {
        return (index, false)
      }
    } else if flow.matches(start, .trách, .nhiệm) || flow.matches(start, .nhiệm, .vụ) {
      start += 2
      if flow.keyword(start) == .của { start += 1 } else { return (index, false) }
    }
    return (start, start > index)
  }

  func skippingBullets(_ index: Int) -> Int {
    var start: Int = index
    while flow.isMark(start, .dash) || flow.isMark(start, .plus) || flow.isMark(start, .bullet) { start += 1 }
    return start
  }

  /// The last body after a comma that does something itself: `…, Phòng An toàn tổng hợp, báo cáo …`; bodies with whom
  /// something is done or to whom it goes are none.
  private func laterSubject(from start: Int, before end: Int, _ limit: Int) -> Range<Int>? {
    var index: Int = end - 1
    if let found = subject(behindGround: start, before: end, limit) { return found }
    while index > start {
      guard flow.isMark(index, .comma) else {
        index -= 1
        continue
      }
      let (first, isGiven): (Int, Bool) = giving(index + 1)
      if let phrase = reader.phrase(at: first, before: limit), phrase.stop == .duty, phrase.tokens.upperBound <= end,
        isGiven || isTime(start..<index) || !isEnumeration(start..<index) && !hasPartner(start..<index)
      {
        if let asked = asked(by: phrase.tokens, limit) { return asked }
        let named: Int = skippingBullets(start)
        if isPerson(named..<index) { return named..<phrase.tokens.upperBound }
        return isOfAgent(phrase.tokens, from: start) ? nil : whole(phrase.tokens, from: start, limit)
      }
      index -= 1
    }
    return nil
  }

  /// `Căn cứ Kế hoạch này, thủ trưởng các cơ quan, đơn vị …`: behind the ground who owes may be named in small letters.
  func subject(behindGround start: Int, before end: Int, _ limit: Int) -> Range<Int>? {
    let first: Int = skippingBullets(start)
    guard flow.matches(first, .căn, .cứ) || flow.matches(first, .trên, .cơ) || flow.keyword(first) == .theo else {
      return nil
    }
    for index in first..<end where flow.isMark(index, .comma) {
      if let phrase = reader.phrase(at: giving(index + 1).0, before: limit, isGiven: true), phrase.stop == .duty,
        phrase.tokens.upperBound <= end
      {
        return phrase.tokens
      }
    }
    return nil
  }

  /// The bodies behind a time that opens the clause, or among the words taken with it.
  private func subjectBehind(_ tokens: Range<Int>, _ limit: Int) -> Range<Int>? {
    var after: Int = tokens.upperBound
    // `Định kỳ hằng tháng, trước ngày 25, các đơn vị …`
    if let day = dayBehind(after) { after = day }
    while after < limit,
      flow.isMark(after, .comma) || flow.isMark(after, .colon) || flow.isMark(after, .closeParenthesis)
    {
      after += 1
    }
    if let found = subject(behindGround: after, before: limit, limit) { return found }
    for index in Array(tokens.dropFirst(2)) + [after] where index < limit && !isGoal(index - 1) {
      if let phrase = reader.phrase(at: index, before: limit), phrase.stop == .duty { return phrase.tokens }
    }
    return small(at: after, limit)
  }

  /// The end of `trước ngày 25`, `(trước ngày 25)` right behind a frequency; nil where none stands.
  private func dayBehind(_ index: Int) -> Int? {
    var start: Int = index
    while flow.isMark(start, .comma) || flow.isMark(start, .openParenthesis) { start += 1 }
    if flow.matches(start, .chậm, .nhất) || flow.matches(start, .muộn, .nhất) { start += 2 }
    while flow.keyword(start) == .là || flow.keyword(start) == .vào || flow.keyword(start) == .trước { start += 1 }
    guard flow.keyword(start) == .ngày, flow.kind(start + 1) == .number || flow.kind(start + 1) == .fraction else {
      return nil
    }
    // `vào ngày 20 của tháng cuối quý`
    let end: Int = FrequencyReader(flow: flow).lastMonthOfQuarter(start + 2) ?? start + 2
    return flow.isMark(end, .closeParenthesis) ? end + 1 : end
  }

  /// Who is named in small letters where a duty follows at once: `…; chi hội các ấp gửi danh sách`, `Hằng tuần, giáo viên …`.
  func small(at index: Int, _ limit: Int) -> Range<Int>? {
    // `Phòng Văn hóa: cơ quan thường trực, tham mưu …`: what the body before is.
    let isRole: Bool =
      flow.matches(index, .thường, .trực) || flow.matches(index, .cơ, .quan) && flow.matches(index + 2, .thường, .trực)
    guard flow.isSmallWord(index), !reader.isDuty(index), !isRole,
      let phrase = reader.phrase(at: index, before: limit, isGiven: true), phrase.stop == .duty,
      phrase.tokens.count > 1 || isSending(phrase.tokens)
    else { return nil }
    return phrase.tokens
  }

  /// `báo cáo hằng ngày về Văn phòng …`: to whom it goes.
  private func isGoal(_ index: Int) -> Bool {
    switch flow.keyword(index) {
    case .về, .cho, .với, .gửi, .của, .tới, .cáo: true
    default: false
    }
  }
}
