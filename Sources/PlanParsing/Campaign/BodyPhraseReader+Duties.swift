import VietnameseText

/// Which words behind the name of a body say what it does, and which belong to the name.
extension BodyPhraseReader {
  /// Whether the token is the verb of a duty in small letters.
  func isDuty(_ index: Int) -> Bool {
    guard flow.isSmallWord(index), let verb = lexicon.dutyVerbs.longest(startingAt: index, in: flow) else {
      return false
    }
    let before: Keyword = flow.keyword(index - 1)
    if verb.tokens.count == 1 {
      // `chương trình`, `thư ký`, `thành lập`, `bầu cử`: the last syllable of another word.
      switch flow.keyword(index) {
      case .trình: return before != .chương && before != .quy && before != .công && before != .tiến && before != .lộ
      case .ký: return before != .thư && before != .đăng && before != .nhật
      case .lập: return before != .công && before != .độc && before != .quốc
      case .cử: return !flow.spells(index - 1, "bầu") && !flow.spells(index - 1, "Bầu")
      case .dựng: return before != .xây
      case .giao: return flow.keyword(index + 1) != .thông && before != .đoàn
      case .cần: return !flow.spells(index - 1, "Hậu") && !flow.spells(index - 1, "hậu")
      case .tự: return flow.keyword(index + 1) != .viện && flow.keyword(index + 1) != .trị
      // `Phòng Quản lý thu`
      default: return !flow.spells(index, "thu") || !flow.spells(index - 1, "lý")
      }
    }
    // `Phòng Kế hoạch tổng hợp`, `Phòng Hành chính tổng hợp`
    if flow.matches(index, .tổng, .hợp) { return before != .hoạch && before != .chính }
    // `Ban quản lý dự án`, `cơ quan quản lý`
    if flow.spells(index, "quản") {
      return before != .ban && before != .quan && before != .bộ && before != .vị && before != .cấp
    }
    // `Đơn vị sử dụng ngân sách`
    if flow.spells(index, "sử") { return before != .vị && before != .quan && before != .người }
    // `Viện kiểm sát`
    if flow.keyword(index) == .kiểm, before == .viện { return false }
    // `trung tâm giáo dục thường xuyên`
    if flow.matches(index, .thường, .xuyên) { return !flow.spells(index - 1, "dục") }
    // `Chi cục Giám định xây dựng kiểm tra …`, `Ban Quản lý đầu tư xây dựng tỉnh`
    if flow.matches(index, .xây, .dựng) {
      return !flow.isCapitalized(index - 1) && !isDuty(index + 2) && !flow.spells(index - 1, "tư")
        && flow.keyword(index + 2) != .tỉnh
    }
    return true
  }

  /// Whether the verb of a duty starts with the token, in small letters or at the start of a sentence.
  func isDutyVerb(_ index: Int) -> Bool {
    lexicon.dutyVerbs.longest(startingAt: index, in: flow) != nil
  }

  /// `Ban hành`, `Tổ chức` in capitals at the start of a sentence.
  func isDutyWords(_ index: Int) -> Bool {
    guard let verb = lexicon.dutyVerbs.longest(startingAt: index, in: flow) else { return false }
    let holder: Int = lexicon.holders.longest(startingAt: index, in: flow)?.tokens.count ?? 0
    return verb.tokens.count > 1 && holder <= verb.tokens.count
  }

  /// `Đoàn` `kiểm tra`, `tổ` `tuyên truyền`, `Ban` `tổ chức`: the verb right behind the noun belongs to the name.
  func isOfName(_ index: Int, _ noun: Int) -> Bool {
    // `giáo viên hướng dẫn kiểm tra sổ tay`
    if flow.matches(index, .hướng, .dẫn), flow.spells(index - 1, "viên") { return isDuty(index + 2) }
    guard index == noun + 1 else { return false }
    switch flow.keyword(noun) {
    case .đoàn, .đội, .tổ:
      return flow.matches(index, .kiểm, .tra) || flow.matches(index, .tuyên, .truyền) || flow.spells(index, "giám")
        || flow.spells(index, "thẩm") || flow.spells(index, "khảo") || flow.spells(index, "tư")
    case .ban: return flow.matches(index, .tổ, .chức) || flow.keyword(index) == .chỉ
    default: return false
    }
  }
}
