import CampaignRecord
import VietnameseText

/// How the marks of a plan stand between its words.
struct PunctuationMarks {
  private let plan: PlanUnderCheck

  init(_ plan: PlanUnderCheck) {
    self.plan = plan
  }

  /// Whether a blank parts the mark from the word that it closes, on one line.
  func followsBlank(_ index: Int) -> Bool {
    let token: Token = plan.tokens[index]
    guard token.traits.contains(.spaceBefore), !token.traits.contains(.lineStart), plan.gap(before: index) == .blank,
      endsWord(index - 1), !plan.tokens[index - 1].traits.contains(.lineStart), isApart(behind: index)
    else { return false }
    let before: Int = plan.tokens[index - 1].end
    // Blank space wider than one character sets columns or leaves room for the pen.
    guard Int(token.start) - before == 1, plan.bytes[before] == 0x20 else { return false }
    // `tỷ lệ 1 : 2`, `Số : 12` in a form, a full stop set apart as a leader.
    if token.isMark(.colon), plan.tokens[index - 1].kind == .number { return false }
    if token.isMark(.fullStop), index + 1 < plan.tokens.count, plan.tokens[index + 1].kind == .mark { return false }
    return true
  }

  /// Words behind which dots are left for the pen: `ngày.. tháng.. năm..`.
  private static let blanks: Set<WordKey> = ["ngày", "tháng", "năm", "số", "tên", "giờ"]

  /// How many marks stand in a row where one belongs; null where they may.
  func repeated(at index: Int) -> Int? {
    guard index + 1 < plan.tokens.count, isClosing(index + 1), touches(index + 1), !isClosing(index - 1),
      touches(index), endsWord(index - 1)
    else { return nil }
    var end: Int = index + 2
    while end < plan.tokens.count, isClosing(end), touches(end) { end += 1 }
    // `..` before a word is a blank to be filled, `./.` the end of the plan.
    guard end == plan.tokens.count || isSpace(end) || plan.isMark(.closeQuote, at: end) else { return nil }
    if plan.isMark(.fullStop, at: index), mayBeAbbreviated(index - 1) || Self.blanks.contains(plan.keys[index - 1]) {
      return nil
    }
    guard end - index == 2 else { return nil }
    return end - index
  }

  /// Whether a word follows the mark without a blank.
  func lacksBlank(after index: Int) -> Bool {
    let next: Int = index + 1
    guard next < plan.tokens.count, touches(index), touches(next), isSyllable(index - 1), isSyllable(next) else {
      return false
    }
    // An address goes on with a dot, a slash or an at sign.
    if next + 1 < plan.tokens.count, touches(next + 1),
      plan.isMark(.at, at: next + 1) || plan.isMark(.slash, at: next + 1)
        || plan.isMark(.fullStop, at: next + 1)
          && next + 2 < plan.tokens.count && touches(next + 2)
    {
      return false
    }
    if index > 1, touches(index - 1), plan.isMark(.at, at: index - 2) || plan.isMark(.fullStop, at: index - 2) {
      return false
    }
    let before: Token = plan.tokens[index - 1]
    let behind: Token = plan.tokens[next]
    if plan.isMark(.colon, at: index) { return false }
    guard plan.isMark(.fullStop, at: index) else { return true }
    // Behind a full stop only a sentence is certain: `hiệu quả.Các đơn vị`; `TP.Hồ Chí Minh`, `so.gov.vn` are none.
    return !before.traits.contains(.capitalized) && behind.traits.contains(.capitalized)
      && !behind.traits.contains(.capitals) && before.length > 2
  }

  /// Words that no comma follows, with those before which they end another word: `tồn tại, hạn chế`.
  private static let prepositions: [(word: WordKey, heads: Set<WordKey>)] = [
    ("các", []), ("những", []), ("tại", ["tồn", "hiện", "khuyết", "thực", "ngay", "nội", "ngoại", "đương"]),
    ("như", ["cũng", "hầu", "dường", "hệt", "y", "giống", "gần", "coi", "xem"]),
  ]

  /// Whether the comma parts a word from what it belongs to: `tại, cơ quan`.
  func isStrayComma(_ index: Int) -> Bool {
    guard plan.isMark(.comma, at: index), touches(index), index > 1, index + 1 < plan.tokens.count,
      let heads = Self.heads(before: plan.keys[index - 1]), plan.tokens[index + 1].kind == .word,
      plan.gap(before: index + 1) == .blank
    else { return false }
    // `các, những` speaks of words as such; `tồn tại tại, hạn chế` is one word too many, not one comma.
    guard plan.keys[index - 1] != plan.keys[index - 2] else { return false }
    return !heads.contains(plan.keys[index - 2]) && Self.heads(before: plan.keys[index + 1]) == nil
  }

  /// The words that no comma follows.
  static let leads: [WordKey] = prepositions.map(\.word)

  private static func heads(before word: WordKey) -> Set<WordKey>? {
    for preposition in prepositions where preposition.word == word { return preposition.heads }
    return nil
  }

  // MARK: Neighbours

  /// Whether the token is a mark that closes words.
  func isClosing(_ index: Int) -> Bool {
    guard plan.tokens[index].kind == .mark, let mark = Mark(rawValue: plan.tokens[index].word) else { return false }
    return mark == .comma || mark == .fullStop || mark == .semicolon || mark == .colon
  }

  /// Whether nothing at all stands before the token.
  private func touches(_ index: Int) -> Bool {
    index > 0 && plan.tokens[index - 1].end == Int(plan.tokens[index].start)
  }

  private func isSpace(_ index: Int) -> Bool {
    let traits: Token.Traits = plan.tokens[index].traits
    return traits.contains(.spaceBefore) || traits.contains(.lineStart)
  }

  private func isApart(behind index: Int) -> Bool {
    index + 1 >= plan.tokens.count || isSpace(index + 1)
  }

  /// Whether the token is one that a mark may close.
  private func endsWord(_ index: Int) -> Bool {
    guard index >= 0 else { return false }
    switch plan.tokens[index].kind {
    case .word, .number, .date, .symbol: return true
    default: return plan.isMark(.closeParenthesis, at: index) || plan.isMark(.closeQuote, at: index)
    }
  }

  /// Whether the token is a syllable of two letters or more.
  private func isSyllable(_ index: Int) -> Bool {
    guard index >= 0 else { return false }
    let token: Token = plan.tokens[index]
    return token.kind == .word && token.length > 1 && Syllable.isLegal(plan.bytes, token.range)
  }

  /// Whether a full stop may belong to the word: `v.v.`, `TP.`, `Th.s.`
  private func mayBeAbbreviated(_ index: Int) -> Bool {
    let token: Token = plan.tokens[index]
    if token.kind == .word {
      return token.length < 3 || token.traits.contains(.capitalized) && token.length < 5 || !isSyllable(index)
    }
    return token.kind != .date && token.kind != .number
  }
}
