import VietnameseText

/// How the name of a body, or a list of them, goes on behind a mark.
extension BodyPhraseReader {
  /// The phrase, with the bodies that follow it behind semicolons: `Các sở, ban, ngành; UBND các huyện` before `limit`.
  /// What follows belongs to it where nothing but bodies stands up to the limit, a colon or the end of a sentence.
  func list(_ phrase: Phrase, before limit: Int) -> Phrase {
    var list: Phrase = phrase
    while flow.isMark(list.tokens.upperBound, .semicolon), list.tokens.count < 120 {
      let next: Int = list.tokens.upperBound + 1
      guard let piece = self.phrase(at: next, before: limit, isGiven: true),
        piece.stop == .colon || piece.stop == .other
      else { return phrase }
      list = Phrase(tokens: list.tokens.lowerBound..<piece.tokens.upperBound, stop: piece.stop)
    }
    let end: Int = list.tokens.upperBound
    return end >= limit || list.stop == .colon || flow.isMark(end, .fullStop) ? list : phrase
  }

  /// The token with which the list goes on after a mark; nil where the mark ends it.
  func continued(after mark: Int, _ limit: Int) -> Int? {
    let next: Int = mark + 1
    guard next < limit else { return nil }
    switch flow.mark(mark) {
    case .comma:
      // `Khoa Phòng, chống dịch bệnh`
      if flow.keyword(mark - 1) == .phòng, flow.keyword(next) == .chống { return next + 1 }
      let holder = lexicon.holders.longest(startingAt: next, in: flow)
      // `Thường trực Hội đồng nhân dân, lãnh đạo Ủy ban nhân dân`
      if let holder, holder.tokens.count > 1, flow.isCapitalized(holder.tokens.upperBound) {
        return holder.tokens.upperBound
      }
      guard flow.kind(next) == .word, !isDuty(next), !isTime(next) else { return nil }
      // `Đ/c Hòa, đ/c Bình`
      if flow.spells(next, "đ"), flow.isMark(next + 1, .slash) { return next + 3 }
      if let end = smallWords(at: next, limit) ?? smallList(at: next, limit) { return end }
      if isDeterminer(next) { return noun(at: next) == nil ? nil : next + 1 }
      return flow.isCapitalized(next) || holder != nil ? next + 1 : nil
    // `đoàn thể chính trị - xã hội`
    case .dash where flow.matches(next, .xã, .hội): return next + 2
    // `VP.UBND tỉnh`
    case .fullStop:
      return flow.isCapitals(mark - 1) && flow.isCapitals(next) && !flow.hasSpaceBefore(next) ? next + 1 : nil
    // `H'Linh`
    case .apostrophe: return flow.hasSpaceBefore(next) || flow.kind(next) != .word ? nil : next + 1
    // `các quận - huyện`, `sở - ngành`
    case .dash where isLevelName(endingBefore: mark) && isLevelName(startingAt: next): return next + 1
    case .dash, .ampersand, .slash:
      return flow.isCapitalized(next) || flow.kind(next) == .number || !flow.hasSpaceBefore(mark) ? next + 1 : nil
    default: return nil
    }
  }

  /// `sở`, `quận`, `phường`: one small word for bodies of a level.
  private func isLevelName(startingAt index: Int) -> Bool {
    guard flow.isSmallWord(index) else { return false }
    switch flow.keyword(index) {
    case .sở, .ban, .ngành, .huyện, .quận, .thị, .thành, .phường, .xã, .phòng, .thôn, .đoàn, .trường: return true
    default: return false
    }
  }

  private func isLevelName(endingBefore mark: Int) -> Bool {
    isLevelName(startingAt: mark - 1) || flow.matches(mark - 2, .thị, .xã) || flow.matches(mark - 2, .thành, .phố)
  }

  /// `Đội Cảnh sát giao thông, trật tự tổng hợp …`: two or four small words of the name behind a comma, before a duty, a
  /// time or `và`.
  private func smallWords(at index: Int, _ limit: Int) -> Int? {
    var end: Int = index
    while end < min(limit, index + 5), isNameWord(end) { end += 1 }
    guard end - index == 2 || end - index == 4 else { return nil }
    return end >= limit || isDuty(end) || isTime(end) || flow.isMark(end, .colon) ? end : nil
  }

  /// `Dân quân tại chỗ, phòng không, pháo binh, y tế: …`: pieces of one to four small words up to a colon.
  private func smallList(at index: Int, _ limit: Int) -> Int? {
    var end: Int = index
    var piece: Int = 0
    while end < min(limit, index + 16) {
      if flow.isMark(end, .colon) { return piece > 0 ? end : nil }
      if flow.isMark(end, .comma), piece > 0 { piece = 0 } else { piece += 1 }
      guard piece == 0 || piece <= 4 && isPieceWord(end) else { return nil }
      end += 1
    }
    return nil
  }

  private func isPieceWord(_ index: Int) -> Bool {
    isNameWord(index) || flow.isSmallWord(index) && flow.keyword(index) == .phòng
  }

  /// Whether a small word may stand inside a name.
  private func isNameWord(_ index: Int) -> Bool {
    guard flow.isSmallWord(index), !isDuty(index), !isTime(index), !endsName(index), !isDeterminer(index) else {
      return false
    }
    switch flow.keyword(index) {
    case .và, .hoặc, .được, .là, .trong, .trên, .tại, .do, .của, .khi, .qua, .mà, .thì, .cần, .phải, .sẽ, .cùng:
      return false
    default: return lexicon.holders.longest(startingAt: index, in: flow) == nil
    }
  }
}
