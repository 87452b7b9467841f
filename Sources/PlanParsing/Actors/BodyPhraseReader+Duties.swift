import VietnameseText

/// Which words behind the name of a body say what it does, and which belong to the name.
extension BodyPhraseReader {
  /// Whether the token is the verb of a duty in small letters.
  func isDuty(_ index: Int) -> Bool {
    // `Phòng Tài chính có văn bản gửi Sở`
    if flow.keyword(index) == .có, flow.spells(index + 1, "văn"), flow.spells(index + 2, "bản"), flow.isSmallWord(index)
    {
      return isDuty(index + 3)
    }
    guard flow.isSmallWord(index), let verb = lexicon.dutyVerbs.longest(startingAt: index, in: flow) else {
      return false
    }
    let traits: DutyVerb = lexicon.dutyVerbTraits[verb.value]
    // `các tổ chức chính trị - xã hội`
    if flow.keyword(index - 1) == .các || flow.keyword(index - 1) == .những { return false }
    // `Phòng Hành chính tổng hợp`, but `Phòng Kiểm soát thủ tục hành chính tổng hợp, trình …`
    if flow.matches(index, .tổng, .hợp), flow.isSmallWord(index - 2), flow.keyword(index - 1) == .chính {
      return true
    }
    if traits.notAfter.contains(word(index - 1)) || traits.notBefore.contains(word(verb.tokens.upperBound)) {
      return false
    }
    // `Chi cục Giám định xây dựng kiểm tra …`
    if flow.matches(index, .xây, .dựng) {
      return !isDuty(index + 2) && (!flow.isCapitalized(index - 1) || flow.isSmallWord(index + 2))
    }
    return true
  }

  /// The number of a word in the vocabulary; 0 for what is none, which no list has.
  private func word(_ index: Int) -> UInt16 {
    flow.kind(index) == .word ? flow.tokens[index].word : 0
  }

  /// Whether the verb of a duty starts with the token, in small letters or at the start of a sentence.
  func isDutyVerb(_ index: Int) -> Bool {
    lexicon.dutyVerbs.longest(startingAt: index, in: flow) != nil
  }

  /// `Các cấp, các ngành`, `Cấp xã rà soát …`, `Cấp xã: rà soát …`: those of a level, where it does something.
  func isLevel(_ index: Int) -> Bool {
    if flow.keyword(index - 1) == .các, flow.isMark(index + 1, .comma) {
      return flow.keyword(index + 2) == .ngành || flow.keyword(index + 2) == .các && flow.keyword(index + 3) == .ngành
    }
    guard flow.isCapitalized(index), let end = levels(from: index) else { return false }
    // `Cấp huyện tổ chức trước ngày …`, `Cấp tỉnh: tổ chức vào lúc …`: where it is held.
    let verb: Int = flow.isMark(end, .colon) ? end + 1 : end
    guard isDutyVerb(verb), verb > end || flow.isSmallWord(verb) else { return false }
    return !flow.matches(verb, .tổ, .chức) || verb > end && !isTime(verb + 2) && flow.kind(verb + 2) == .word
  }

  /// The end of words that name levels, `Cấp xã, cấp huyện`, `Cấp quận, huyện và tương đương`; nil where none start.
  func levels(from index: Int) -> Int? {
    guard flow.keyword(index) == .cấp else { return nil }
    var end: Int = index + 1
    while true {
      if flow.keyword(end) == .cấp { end += 1 }
      switch flow.keyword(end) {
      case .tỉnh, .huyện, .xã, .quận, .phường: end += 1
      case .thành where flow.keyword(end + 1) == .phố: end += 2
      case .thị where flow.keyword(end + 1) == .xã || flow.spells(end + 1, "trấn"): end += 2
      case .cơ where flow.keyword(end + 1) == .sở: end += 2
      default:
        guard flow.spells(end, "tương"), flow.spells(end + 1, "đương"), end > index + 1 else { return nil }
        end += 2
      }
      guard flow.isMark(end, .comma) && flow.isSmallWord(end + 1) || flow.keyword(end) == .và else { return end }
      end += 1
    }
  }

  /// `Ban hành`, `Tổ chức` in capitals at the start of a sentence.
  func isDutyWords(_ index: Int) -> Bool {
    guard let verb = lexicon.dutyVerbs.longest(startingAt: index, in: flow) else { return false }
    // `Tổ chức hội thi`, but `Tổ chức Hội`
    if lexicon.otherNouns.longest(startingAt: verb.tokens.upperBound, in: flow) != nil { return true }
    let holder: Int = lexicon.holders.longest(startingAt: index, in: flow)?.tokens.count ?? 0
    return verb.tokens.count > 1 && holder <= verb.tokens.count
  }

  /// `Đoàn` `kiểm tra`, `tổ` `tuyên truyền`, `Ban` `tổ chức`: the verb right behind the noun belongs to the name.
  func isOfName(_ index: Int, _ noun: Int) -> Bool {
    // `giáo viên hướng dẫn kiểm tra sổ tay`
    if flow.matches(index, .hướng, .dẫn), flow.spells(index - 1, "viên") { return isDuty(index + 2) }
    // `Hội đồng khám sức khỏe huyện tổ chức …`, but `Hội đồng thẩm định hồ sơ.`
    if index == noun + 1, flow.matches(noun - 1, .hội, .đồng) {
      return (index + 2..<index + 8).contains { isDuty($0) }
    }
    // `Tổ truyền thông: đăng bài …`, `Đội thu gom rác thải vận hành …`
    if index == noun + 1, flow.spells(noun, "Tổ") || flow.spells(noun, "Đội") || flow.spells(noun, "Nhóm"),
      let verb = lexicon.dutyVerbs.longest(startingAt: index, in: flow)
    {
      var next: Int = verb.tokens.upperBound
      while next < index + 8, flow.kind(next) == .word, !isDuty(next) { next += 1 }
      if flow.kind(next) == .word || flow.isMark(next, .colon) { return true }
    }
    // `Cán bộ phụ trách văn thư tổng hợp …`, `Cán bộ phụ trách văn thư: …`
    if index == noun + 1, flow.matches(index, .phụ, .trách) {
      var next: Int = index + 2
      while next < index + 10, flow.kind(next) == .word, !isDuty(next) { next += 1 }
      return flow.kind(next) == .word || flow.isMark(next, .colon) || flow.startsParagraph(next)
    }
    guard index == noun + 1, let verb = lexicon.dutyVerbs.longest(startingAt: index, in: flow) else { return false }
    return lexicon.dutyVerbTraits[verb.value].nameAfter.contains(word(noun))
  }
}
