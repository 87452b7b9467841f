import VietnameseText

/// With which words the name of a body starts.
extension BodyPhraseReader {
  /// The noun of the phrase: the token itself, or the one behind `các`, `mỗi`, `tất cả các`.
  func noun(at index: Int, isGiven: Bool = false) -> Int? {
    var position: Int = index
    while position - index < 3, isDeterminer(position) { position += 1 }
    guard flow.kind(position) == .word else { return nil }
    if lexicon.holders.longest(startingAt: position, in: flow) != nil {
      if position == index, !flow.isCapitalized(index) && !isGiven || isOtherNoun(index) { return nil }
      // `các trường hợp`
      if position > index, lexicon.otherNouns.longest(startingAt: position, in: flow) != nil { return nil }
      if flow.keyword(position) == .cấp, isOtherNoun(position) { return nil }
      return isDutyWords(position) ? nil : position
    }
    if isAbbreviation(position) || position > index && isListedCode(position) { return position }
    // `Đ/c Phó Bí thư`
    if flow.spells(position, "Đ") || flow.spells(position, "đ"), flow.isMark(position + 1, .slash),
      flow.spells(position + 2, "c")
    {
      return position + 2
    }
    // `Các chi, đảng bộ trực thuộc`
    if position > index, flow.keyword(position) == .chi, flow.isMark(position + 1, .comma),
      lexicon.holders.longest(startingAt: position + 2, in: flow) != nil
    {
      return position + 2
    }
    guard startsName(position), position > index || flow.isCapitalized(position),
      flow.kind(position + 1) == .word || isListed(position), !isOtherNoun(position), !isDutyWords(position)
    else { return nil }
    return position
  }

  /// `Sở Y tế`, and what is a name where its next word is one: `Quỹ Bảo vệ rừng`, `Agribank chi nhánh Đông Hà`.
  private func startsName(_ index: Int) -> Bool {
    let names = BodyNames(flow: flow, lexicon: lexicon)
    if names.startsBody(index) { return true }
    guard names.startsActor(index) else { return false }
    return flow.isCapitalized(index + 1) || flow.keyword(index + 1) == .chi && flow.spells(index + 2, "nhánh")
  }

  /// `các LCH, CLB đăng ký …`
  private func isListedCode(_ index: Int) -> Bool {
    flow.isCapitals(index) && flow.length(index) >= 2 && flow.roman(index) == nil && flow.isMark(index + 1, .comma)
      && flow.isCapitals(index + 2)
  }

  /// `HĐND, UBND các xã`: an abbreviation before the next.
  private func isListed(_ index: Int) -> Bool {
    flow.isCapitals(index) && flow.isMark(index + 1, .comma)
      && BodyNames(flow: flow, lexicon: lexicon).startsBody(index + 2)
  }

  /// `VKSND cấp huyện`, `TAND tỉnh`: the abbreviation of a body before its level or what it does.
  private func isAbbreviation(_ index: Int) -> Bool {
    guard flow.isCapitals(index), flow.length(index) >= 3, flow.roman(index) == nil, flow.keyword(index) != .ở,
      flow.isSmallWord(index + 1)
    else { return false }
    switch flow.keyword(index + 1) {
    case .cấp, .các, .tỉnh, .huyện, .xã, .phường, .quận, .thành, .thị: return true
    default: return isDuty(index + 1)
    }
  }

  func isDeterminer(_ index: Int) -> Bool {
    switch flow.keyword(index) {
    case .các, .những, .mỗi, .từng, .hai, .cả: true
    default:
      flow.spells(index, "tất") || flow.spells(index, "Tất") || isAll(index)
        || flow.spells(index, "thể") && isAll(index - 1)
    }
  }

  private func isAll(_ index: Int) -> Bool { flow.spells(index, "toàn") || flow.spells(index, "Toàn") }

  /// `Hội nghị`, `Cơ sở vật chất`, `Bộ tiêu chí`, `Phòng, chống …`: no bodies.
  private func isOtherNoun(_ index: Int) -> Bool {
    let next: Int = index + 1
    switch flow.keyword(index) {
    case .phòng where flow.isMark(next, .comma) && flow.keyword(next + 1) == .chống: return true
    case .thành:
      return flow.keyword(next) != .phố && flow.keyword(next) != .ủy && flow.keyword(next) != .đoàn
        && !flow.spells(next, "viên")
    case .thị:
      return flow.keyword(next) != .xã && flow.keyword(next) != .ủy && flow.keyword(next) != .đoàn
        && !flow.spells(next, "trấn")
    // `Khối 12: từ ngày …`: a form of a school.
    case .khối where flow.kind(next) == .number && flow.mark(next + 1) != nil: return !isDutyVerb(next + 2)
    // `Lớp 6: phát hành hồ sơ …`, but `Lớp 12A1: trang trí …`
    case .lớp where flow.mark(next + 1) != nil && (flow.number(next) ?? 13) <= 12: return true
    // `Bản thành tích gửi về Sở …`, but `Bản Nà Lúa`
    case .bản where flow.isSmallWord(next): return true
    // `Bảo vệ môi trường`, but `Bảo vệ trực đêm`, `Bảo vệ cơ quan`
    case .bảo where flow.spells(next, "vệ"):
      return flow.isSmallWord(next + 1) && !isDuty(next + 1) && flow.keyword(next + 1) != .cơ
        && flow.keyword(next + 1) != .trường
    // `Bộ nhận diện`, but `Bộ trưởng`, `Bộ đội`, `Bộ yêu cầu …`
    case .bộ where flow.isSmallWord(next) && !isDuty(next):
      return lexicon.holders.longest(startingAt: index, in: flow)?.tokens.count == 1
        && flow.keyword(next) != .trưởng && flow.keyword(next) != .đội && flow.keyword(next) != .chỉ
        && flow.keyword(next) != .tư && flow.keyword(next) != .tổng
    case .bảo: return !flow.spells(next, "hiểm") && lexicon.holders.longest(startingAt: index, in: flow) == nil
    case .người:
      return !flow.spells(next, "đứng") && flow.keyword(next) != .dân && flow.keyword(next) != .lao
        && flow.keyword(next) != .nộp
    case .cấp: return flow.keyword(next) != .ủy && flow.keyword(next) != .hội && !isLevel(index)
    case .thanh where flow.keyword(next) == .tra && flow.isMark(next + 1, .comma) && flow.keyword(next + 2) == .kiểm:
      return true
    default: return lexicon.otherNouns.longest(startingAt: index, in: flow) != nil
    }
  }
}
