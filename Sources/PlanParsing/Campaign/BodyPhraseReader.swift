import VietnameseText

/// Reads words that name one body or a list of them, before what they do: `Sở Y tế`, `các huyện ủy, thị ủy`,
/// `Ủy ban nhân dân các xã, phường`.
struct BodyPhraseReader {
  let flow: Flow
  let lexicon: PlanLexicon

  /// The words and what stands behind them.
  struct Phrase {
    var tokens: Range<Int>
    var stop: Stop
  }

  /// What ends the words.
  enum Stop {
    /// What the bodies do.
    case duty
    /// Words of time.
    case time
    /// A colon.
    case colon
    /// Something else: another mark, the end.
    case other
  }

  /// The phrase that starts with the token at `index` and ends before `limit`; nil where none starts there.
  /// Bodies to which something is given may be named in small letters.
  func phrase(at index: Int, before limit: Int, isGiven: Bool = false) -> Phrase? {
    guard flow.kind(index) == .word, let first = noun(at: index, isGiven: isGiven), first < limit else { return nil }
    // `Tổng phụ trách`, `lãnh đạo`: what is a verb elsewhere belongs to the noun.
    let holder: Int = lexicon.holders.longest(startingAt: first, in: flow)?.tokens.count ?? 1
    let noun: Int = first + holder - 1
    var end: Int = noun + 1
    let limit: Int = min(limit, index + 48)
    while end < limit {
      switch flow.kind(end) {
      case .word:
        if flow.keyword(end) == .và || flow.keyword(end) == .hoặc {
          guard end + 1 < limit, flow.kind(end + 1) == .word, !isDuty(end + 1) else {
            return Phrase(tokens: index..<end, stop: .duty)
          }
          end += 2
        } else if isDistributive(end) {
          return Phrase(tokens: index..<end, stop: .duty)
        } else if isTime(end) {
          return Phrase(tokens: index..<end, stop: .time)
        } else if isDuty(end), !isOfName(end, noun) {
          return Phrase(tokens: index..<end, stop: .duty)
        } else if flow.keyword(end) == .được || flow.keyword(end) == .là || isDenied(end), flow.isSmallWord(end) {
          return Phrase(tokens: index..<end, stop: .duty)
        } else if endsName(end) {
          return Phrase(tokens: index..<end, stop: .other)
        } else {
          end += 1
        }
      case .number where flow.length(end) <= 3: end += 1
      // `các ông (bà) Trưởng thôn`
      case .mark where flow.keyword(end + 1) == .bà && flow.isMark(end + 2, .closeParenthesis): end += 3
      case .mark:
        guard let next = continued(after: end, limit) else {
          return Phrase(tokens: index..<end, stop: stop(at: end, limit))
        }
        end = next
      default: return Phrase(tokens: index..<end, stop: .other)
      }
    }
    return Phrase(tokens: index..<end, stop: .other)
  }

  /// The noun of the phrase: the token itself, or the one behind `các`, `mỗi`, `tất cả các`.
  private func noun(at index: Int, isGiven: Bool = false) -> Int? {
    var position: Int = index
    while position - index < 3, isDeterminer(position) { position += 1 }
    guard flow.kind(position) == .word else { return nil }
    if lexicon.holders.longest(startingAt: position, in: flow) != nil {
      if position == index, !flow.isCapitalized(index) && !isGiven || isOtherNoun(index) { return nil }
      if flow.keyword(position) == .cấp, isOtherNoun(position) { return nil }
      return isDutyWords(position) ? nil : position
    }
    if isAbbreviation(position) { return position }
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
      flow.kind(position + 1) == .word, !isOtherNoun(position), !isDutyWords(position)
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

  /// `VKSND cấp huyện`, `TAND tỉnh`: the abbreviation of a body before its level or what it does.
  private func isAbbreviation(_ index: Int) -> Bool {
    guard flow.isCapitals(index), flow.length(index) >= 3, flow.roman(index) == nil, flow.isSmallWord(index + 1) else {
      return false
    }
    switch flow.keyword(index + 1) {
    case .cấp, .các, .tỉnh, .huyện, .xã, .phường, .quận, .thành, .thị: return true
    default: return isDuty(index + 1)
    }
  }

  private func isDeterminer(_ index: Int) -> Bool {
    switch flow.keyword(index) {
    case .các, .những, .mỗi, .từng, .hai, .cả: true
    default:
      flow.spells(index, "tất") || flow.spells(index, "Tất") || isAll(index)
        || flow.spells(index, "thể") && isAll(index - 1)
    }
  }

  private func isAll(_ index: Int) -> Bool { flow.spells(index, "toàn") || flow.spells(index, "Toàn") }

  /// `các trường không được …`, `hộ không nhận …`, but `Tổng công ty Hàng không`
  private func isDenied(_ index: Int) -> Bool {
    flow.keyword(index) == .không && flow.keyword(index - 1) != .hàng && flow.keyword(index - 1) != .phòng
      && (flow.keyword(index + 1) == .được || isDuty(index + 1))
  }

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
    case .bảo: return !flow.spells(next, "hiểm") && lexicon.holders.longest(startingAt: index, in: flow) == nil
    case .người: return !flow.spells(next, "đứng")
    case .cấp: return flow.keyword(next) != .ủy && flow.keyword(next) != .hội && !isLevel(index)
    case .thanh where flow.keyword(next) == .tra && flow.isMark(next + 1, .comma) && flow.keyword(next + 2) == .kiểm:
      return true
    default: return lexicon.otherNouns.longest(startingAt: index, in: flow) != nil
    }
  }

  /// `… mỗi tổ chức nhận một công trình`, `… đều có kế hoạch`, `… cùng thực hiện`
  private func isDistributive(_ index: Int) -> Bool {
    guard flow.isSmallWord(index) else { return false }
    if flow.keyword(index) == .mỗi { return !isTime(index) }
    return flow.spells(index, "đều") || flow.keyword(index) == .cùng && isDuty(index + 1)
  }

  /// Words of time behind a name.
  private func isTime(_ index: Int) -> Bool {
    guard flow.isSmallWord(index) else { return false }
    let next: Keyword = flow.keyword(index + 1)
    switch flow.keyword(index) {
    case .trước, .vào, .chậm, .muộn, .sáng, .chiều, .tối, .hằng, .xong, .sau, .ngay: return true
    case .định: return next == .kỳ
    case .trong:
      return next == .tháng || next == .quý || next == .năm || next == .tuần || next == .ngày || next == .thời
    case .hàng, .mỗi, .từng:
      return next == .tháng || next == .quý || next == .năm || next == .tuần || next == .ngày
    case .không: return next == .quá
    case .tuần: return next != .tra
    case .tháng, .quý, .ngày: return true
    default: return false
    }
  }

  /// Words that no name goes on with.
  private func endsName(_ index: Int) -> Bool {
    guard flow.isSmallWord(index) else { return false }
    switch flow.keyword(index) {
    case .để, .nhằm, .khi, .nếu, .từ, .với, .về, .cho, .theo, .đã, .bằng, .gồm, .đến: return true
    case .có: return flow.keyword(index + 1) != .liên
    default: return false
    }
  }

  /// The token with which the list goes on after a mark; nil where the mark ends it.
  private func continued(after mark: Int, _ limit: Int) -> Int? {
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
      if let end = smallWords(at: next, limit) { return end }
      if isDeterminer(next) { return noun(at: next) == nil ? nil : next + 1 }
      return flow.isCapitalized(next) || holder != nil ? next + 1 : nil
    // `đoàn thể chính trị - xã hội`
    case .dash where flow.matches(next, .xã, .hội): return next + 2
    // `H'Linh`
    case .apostrophe: return flow.hasSpaceBefore(next) || flow.kind(next) != .word ? nil : next + 1
    case .dash, .ampersand, .slash:
      return flow.isCapitalized(next) || flow.kind(next) == .number || !flow.hasSpaceBefore(mark) ? next + 1 : nil
    default: return nil
    }
  }

  /// `Đội Cảnh sát giao thông, trật tự tổng hợp …`: two or four small words of the name behind a comma, before a duty, a
  /// time or `và`.
  private func smallWords(at index: Int, _ limit: Int) -> Int? {
    var end: Int = index
    while end < min(limit, index + 5), isNameWord(end) { end += 1 }
    guard end - index == 2 || end - index == 4 else { return nil }
    return end >= limit || isDuty(end) || isTime(end) || flow.isMark(end, .colon) ? end : nil
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

  /// What a mark behind the words says of them; words in parentheses are passed over.
  private func stop(at mark: Int, _ limit: Int) -> Stop {
    var index: Int = mark
    if flow.isMark(index, .openParenthesis) {
      while index < min(limit, mark + 16), !flow.isMark(index, .closeParenthesis) { index += 1 }
      index += 1
    }
    if flow.isMark(index, .colon) { return .colon }
    if flow.isMark(index, .comma) { index += 1 }
    guard index > mark, index < limit else { return .other }
    return isDuty(index) ? .duty : isTime(index) ? .time : .other
  }
}
