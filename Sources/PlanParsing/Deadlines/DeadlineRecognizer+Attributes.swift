import VietnameseText

/// Times that only tell of which things a sentence speaks.
extension DeadlineRecognizer {
  /// `rà soát các dự án phê duyệt trước ngày …`, `giấy phép cấp trước ngày … vẫn có giá trị`: when that was done, where
  /// `before` is the token `trước`.
  func isAttribute(_ date: DatePhrase, _ before: Int, _ content: Int) -> Bool {
    guard var verb = participle(endingAt: before - 1) else { return false }
    while flow.keyword(verb - 1) == .đã || flow.keyword(verb - 1) == .được { verb -= 1 }
    let first: Int = clauseStart(before, content)
    guard verb > first, flow.isSmallWord(verb - 1) || flow.kind(verb - 1) == .word && verb - 1 > first,
      flow.keyword(verb - 1) != .và, flow.keyword(verb - 1) != .hoặc
    else { return false }
    if saysOfThem(date.tokens.upperBound) { return !isDoneByBody(first, verb) }
    guard context.isPast(date.last) else { return false }
    return (first + 1..<max(first + 1, verb)).contains {
      (flow.keyword($0) == .các || flow.keyword($0) == .những) && !isDoneByBody($0, verb)
        && !($0..<verb).contains { flow.isMark($0, .comma) }
    }
  }

  /// `văn bản ban hành từ 01/01/2014 đến hết 31/12/2018`: the papers of that time.
  func isTimeOfPapers(_ date: DatePhrase) -> Bool {
    let start: Int = date.tokens.lowerBound
    guard date.form == .range, flow.keyword(start - 1) == .từ, var verb = participle(endingAt: start - 2) else {
      return false
    }
    while flow.keyword(verb - 1) == .đã || flow.keyword(verb - 1) == .được { verb -= 1 }
    return flow.matches(verb - 2, .văn, .bản)
  }

  /// The first token of a verb by which things come into being: `phê duyệt`, `ban hành`, `cấp`.
  private func participle(endingAt index: Int) -> Int? {
    switch flow.keyword(index) {
    case .duyệt where flow.keyword(index - 1) == .phê: return index - 1
    case .hành where flow.keyword(index - 1) == .ban: return index - 1
    case .thành where flow.keyword(index - 1) == .hoàn: return index - 1
    case .lập where flow.keyword(index - 1) == .thành: return index - 1
    case .nhận where flow.keyword(index - 1) == .tiếp || flow.keyword(index - 1) == .công: return index - 1
    case .công where flow.spells(index - 1, "khởi"): return index - 1
    case .nhận, .cấp, .ký, .nộp: return index
    default: return nil
    }
  }

  /// Whether what follows is said of the things: `… phải quyết toán`, `… vẫn có giá trị`.
  private func saysOfThem(_ index: Int) -> Bool {
    switch flow.keyword(index) {
    case .phải, .được, .vẫn, .thì, .chưa, .không: flow.isSmallWord(index)
    default: false
    }
  }

  /// Whether it is a body that does what the verb says.
  private func isDoneByBody(_ first: Int, _ verb: Int) -> Bool {
    let reader = BodyPhraseReader(flow: flow, lexicon: context.lexicon)
    guard let body = reader.phrase(at: first, before: flow.count, isGiven: true), body.stop == .duty else {
      return false
    }
    return body.tokens.upperBound <= verb
  }
}
