import VietnameseText

/// What the words around the name of a body are: more bodies, a person, partners, a time.
extension ActorFinder {
  /// `Thủ trưởng các sở, ban, ngành; Chủ tịch UBND cấp xã …`: bodies before a semicolon that do nothing of their own.
  func joined(_ found: Range<Int>, behind start: Int, from content: Int) -> Range<Int> {
    guard start > content, flow.isMark(start - 1, .semicolon) else { return found }
    let first: Int = skippingBullets(clauseStart(before: start - 1, from: content))
    let (named, isGiven): (Int, Bool) = giving(first)
    guard let before = reader.phrase(at: named, before: start, isGiven: isGiven),
      before.tokens.upperBound == start - 1
    else { return found }
    return joined(named..<found.upperBound, behind: first, from: content)
  }

  /// `yêu cầu các phòng GD&ĐT, các đơn vị trực thuộc tổ chức …`: the list that the bodies behind a comma end.
  func whole(_ last: Range<Int>, from clause: Int, _ limit: Int) -> Range<Int> {
    var found: Range<Int> = last
    for comma in stride(from: last.lowerBound - 2, to: clause, by: -1) where flow.isMark(comma, .comma) {
      let (start, isGiven): (Int, Bool) = giving(comma + 1)
      guard let phrase = reader.phrase(at: start, before: limit, isGiven: isGiven),
        phrase.tokens.upperBound == last.upperBound, isGiven || !hasPartner(clause..<comma)
      else { continue }
      found = phrase.tokens
    }
    return found
  }

  /// `xã gửi huyện`, `huyện gửi tỉnh`: one level to the next.
  func isSending(_ body: Range<Int>) -> Bool {
    switch flow.keyword(body.lowerBound) {
    case .xã, .huyện, .tỉnh: break
    default: return false
    }
    let verb: Int = body.upperBound
    return flow.keyword(verb) == .gửi || flow.keyword(verb) == .nộp || flow.matches(verb, .báo, .cáo)
  }

  /// `Đối với cơ sở tôn giáo: thời gian lập danh sách …`: with whom something is done, where no duty follows.
  func isOfObject(_ clause: Int, _ phrase: BodyPhraseReader.Phrase) -> Bool {
    guard flow.matches(clause, .đối, .với), phrase.stop != .duty else { return false }
    var next: Int = phrase.tokens.upperBound
    while flow.kind(next) == .mark { next += 1 }
    return flow.matches(next, .thời, .gian) || flow.matches(next, .thời, .hạn) || flow.matches(next, .thời, .điểm)
      || flow.keyword(next) == .vào || flow.keyword(next) == .từ
  }

  /// `Các đợt xét tuyển bổ sung bắt đầu từ …`, `Lễ khai mạc diễn ra vào …`: whether the clause of a time says of a thing
  /// when it is.
  func saysWhen(_ tokens: Range<Int>, in paragraph: Paragraph) -> Bool {
    let content: Int = max(context.contentStart(paragraph), tokens.lowerBound - 60)
    let start: Int = skippingBullets(clauseStart(before: tokens.lowerBound, from: content))
    var end: Int = flow.matches(tokens.lowerBound, .bắt, .đầu) ? tokens.lowerBound + 2 : tokens.lowerBound
    while end > start, flow.keyword(end - 1) == .từ || flow.keyword(end - 1) == .vào { end -= 1 }
    let verb: Int = end - 2
    // `báo cáo tiến độ (bắt đầu từ tháng 9)`, `Tiếp nhận hồ sơ bắt đầu từ …`: someone does it.
    guard verb > start + 1, flow.isSmallWord(verb), flow.kind(verb - 1) != .mark, !reader.isDutyVerb(start),
      reader.phrase(at: start, before: end) == nil
    else { return false }
    return flow.matches(verb, .bắt, .đầu) || flow.matches(verb, .kết, .thúc) || flow.matches(verb, .diễn, .ra)
      || flow.keyword(verb) == .khai && flow.spells(verb + 1, "mạc")
  }

  /// `văn bản do HĐND, UBND phường ban hành`: who made the thing that the clause speaks of.
  func isOfAgent(_ body: Range<Int>, from clause: Int) -> Bool {
    (clause..<body.lowerBound).contains { index in
      guard flow.keyword(index) == .do, flow.isSmallWord(index),
        let phrase = reader.phrase(at: index + 1, before: body.upperBound + 1, isGiven: true)
      else { return false }
      return phrase.tokens.upperBound == body.upperBound
    }
  }

  /// `Các cơ sở đã hoạt động trước ngày này phải hoàn thiện …`: who, told by more words, must do something.
  func bound(from start: Int, behind name: Int, _ limit: Int) -> Range<Int>? {
    guard flow.isSmallWord(name), flow.keyword(start) == .các || flow.keyword(start) == .những else { return nil }
    for index in name..<min(limit, name + 24) {
      if flow.kind(index) == .mark || flow.startsParagraph(index) { return nil }
      guard flow.keyword(index) == .phải, flow.keyword(index - 1) != .có else { continue }
      return reader.isDuty(index + 1) ? start..<index : nil
    }
    return nil
  }

  /// Whether nothing but words of time stands before a time: `Từ 20 giờ 30 đến 21 giờ 30 thứ Bảy, ngày …`.
  func opensWithTime(_ words: Range<Int>) -> Bool {
    words.count <= 3 || isTime(words)
  }

  /// Whether the words say only when: `Từ nay đến hết năm 2024`.
  func isTime(_ words: Range<Int>) -> Bool {
    guard words.count <= 16 else { return false }
    return words.allSatisfy { index in
      switch flow.kind(index) {
      case .number, .mark, .date, .fraction: return true
      case .word: break
      default: return false
      }
      switch flow.keyword(index) {
      case .từ, .đến, .vào, .lúc, .trong, .trước, .giờ, .phút, .thứ, .hai, .ba, .tư, .năm, .sáu, .bảy, .chủ, .nhật,
        .sáng, .chiều, .tối, .ngày, .tháng, .quý, .nay, .hết, .đầu, .cuối, .hàng, .hằng, .mỗi, .một, .lần, .chậm, .muộn,
        .nhất, .là, .các, .định, .kỳ:
        return true
      default: return flow.spells(index, "h")
      }
    }
  }

  /// `Các Bộ: Công Thương, Nội vụ, Y tế` before a duty, where `index` is the token behind the colon: the names alone name
  /// no body.
  func listed(at index: Int, _ limit: Int) -> Range<Int>? {
    guard flow.isMark(index - 1, .colon), flow.keyword(index - 3) == .các, flow.isCapitalized(index - 3),
      flow.isCapitalized(index),
      context.lexicon.holders.longest(startingAt: index - 2, in: flow)?.tokens.upperBound == index - 1
    else { return nil }
    var end: Int = index
    while end < min(limit, index + 60), flow.kind(end) == .word || flow.isMark(end, .comma) || flow.isMark(end, .dash) {
      if reader.isDuty(end) { return (index..<end).contains { flow.isMark($0, .comma) } ? index - 3..<end : nil }
      end += 1
    }
    return nil
  }

  /// `Các Bộ: Công Thương, Khoa học và Công nghệ, …`: names and nothing else.
  func isEnumeration(_ words: Range<Int>) -> Bool {
    var pieces: Int = 0
    for index in words where index == words.lowerBound || flow.isMark(index - 1, .comma) {
      guard flow.isCapitalized(index) else { return false }
      pieces += 1
    }
    return pieces > 1
  }

  /// `Nguyễn Văn An` before `, Phó Trưởng ban,`: the words of a name alone.
  func isPerson(_ words: Range<Int>) -> Bool {
    (2...5).contains(words.count) && words.allSatisfy { flow.isCapitalized($0) && !flow.isCapitals($0) }
      && context.lexicon.holders.longest(startingAt: words.lowerBound, in: flow) == nil
      && !BodyNames(flow: flow, lexicon: context.lexicon).startsBody(words.lowerBound)
  }

  func hasPartner(_ words: Range<Int>) -> Bool {
    words.contains { index in
      switch flow.keyword(index) {
      case .với, .cùng, .gửi, .cho, .về, .của, .giữa, .từ, .gồm, .tại: true
      default: flow.matches(index, .phối, .hợp) || flow.matches(index, .báo, .cáo) || flow.matches(index, .tham, .mưu)
      }
    }
  }
}
