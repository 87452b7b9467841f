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
        } else if isHeld(end, index) || isMade(end, first) {
          return Phrase(tokens: index..<end, stop: .other)
        } else if flow.keyword(end) == .được, flow.isSmallWord(end), !isDuty(end) {
          let next: Int? = duty(behindPassiveAt: end, limit)
          return Phrase(tokens: index..<(next ?? end), stop: next == nil ? .other : .duty)
        } else if isDuty(end), !isOfName(end, noun) {
          return Phrase(tokens: index..<end, stop: .duty)
        } else if isPolite(end) || isByOffice(end) {
          return Phrase(tokens: index..<end, stop: .duty)
        } else if flow.keyword(end) == .là || isDenied(end), flow.isSmallWord(end) {
          return Phrase(tokens: index..<end, stop: .duty)
        } else if endsName(end) {
          return Phrase(tokens: index..<end, stop: .other)
        } else {
          end += 1
        }
      case .number where flow.length(end) <= 3:
        end += 1
        // `Cụm 1 thi sáng 10/4`, but `Thuế cơ sở 3 tỉnh Lâm Đồng`
        if end < limit, flow.isSmallWord(end), !isDuty(end), !isTime(end), !goesOn(behindNumberAt: end) {
          return Phrase(tokens: index..<end, stop: .other)
        }
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

  /// `… mỗi tổ chức nhận một công trình`, `… đều có kế hoạch`, `… cùng thực hiện`
  private func isDistributive(_ index: Int) -> Bool {
    guard flow.isSmallWord(index) else { return false }
    if flow.keyword(index) == .mỗi { return !isTime(index) }
    return flow.spells(index, "đều") || flow.keyword(index) == .cùng && isDuty(index + 1)
  }

  /// Words of time behind a name.
  func isTime(_ index: Int) -> Bool {
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
  func endsName(_ index: Int) -> Bool {
    guard flow.isSmallWord(index) else { return false }
    switch flow.keyword(index) {
    case .để, .nhằm, .khi, .nếu, .từ, .với, .về, .cho, .theo, .đã, .bằng, .gồm, .đến: return true
    case .có: return flow.keyword(index + 1) != .liên
    default: return false
    }
  }

  /// `… theo chức năng, nhiệm vụ được giao tập trung …`, `… trong phạm vi quản lý của mình rà soát …`
  private func isByOffice(_ index: Int) -> Bool {
    guard flow.isSmallWord(index) else { return false }
    return flow.keyword(index) == .theo && (flow.spells(index + 1, "chức") || flow.spells(index + 1, "thẩm"))
      || flow.keyword(index) == .trong && flow.spells(index + 1, "phạm")
  }

  /// `Khu vực I được tổ chức tại …`, `Khu vực II tổ chức tại …`: not who holds it, but what is held.
  private func isHeld(_ index: Int, _ start: Int) -> Bool {
    guard flow.isSmallWord(index) else { return false }
    if flow.keyword(index) == .được, flow.matches(index + 1, .tổ, .chức) { return true }
    guard flow.matches(index, .tổ, .chức), flow.keyword(index + 2) == .tại || isTime(index + 2) else { return false }
    return flow.spells(start, "Cụm") || flow.keyword(start) == .khu && flow.spells(start + 1, "vực")
  }

  /// `Trạm bơm sửa chữa xong trước …`, `Nhà văn hóa thôn xây dựng xong …`: a building is made, and makes nothing.
  private func isMade(_ index: Int, _ noun: Int) -> Bool {
    switch flow.keyword(noun) {
    case .trường, .khu: break
    default:
      guard flow.spells(noun, "Nhà") || flow.spells(noun, "Trạm") || flow.spells(noun, "Chợ") else { return false }
    }
    let isMaking: Bool =
      flow.matches(index, .xây, .dựng) || flow.keyword(index) == .sửa || flow.spells(index, "cải")
      || flow.spells(index, "nâng") || flow.spells(index, "lắp")
    return isMaking && flow.keyword(index + 2) == .xong && isTime(index + 3)
  }

  /// `Các đơn vị được kiểm tra chuẩn bị báo cáo …`: the duty of those to whom something is done; nil where only that is
  /// said of them, `Hộ nghèo được hỗ trợ xong trước …`.
  private func duty(behindPassiveAt index: Int, _ limit: Int) -> Int? {
    let done: Int = lexicon.dutyVerbs.longest(startingAt: index + 1, in: flow)?.tokens.upperBound ?? index + 2
    for next in done..<min(limit, done + 5) {
      guard flow.kind(next) == .word, !isTime(next) else { return nil }
      if isDuty(next) { return next }
    }
    return nil
  }

  /// `kính đề nghị`, `trân trọng đề nghị`
  private func isPolite(_ index: Int) -> Bool {
    guard flow.isSmallWord(index) else { return false }
    return flow.keyword(index) == .kính && isDuty(index + 1) || flow.spells(index, "trân") && isDuty(index + 2)
  }

  /// Whether a small word goes on with a name behind its number: `Tổ 5 khu phố 3`, `Khối 1 các trường`.
  private func goesOn(behindNumberAt index: Int) -> Bool {
    switch flow.keyword(index) {
    case .và, .hoặc, .của, .thuộc, .trực, .trên, .tại, .ở, .được, .là: true
    default:
      isDeterminer(index) || endsName(index) || isDistributive(index)
        || lexicon.holders.longest(startingAt: index, in: flow) != nil
    }
  }

  /// `các trường không được …`, `hộ không nhận …`, but `Tổng công ty Hàng không`
  private func isDenied(_ index: Int) -> Bool {
    flow.keyword(index) == .không && flow.keyword(index - 1) != .hàng && flow.keyword(index - 1) != .phòng
      && (flow.keyword(index + 1) == .được || isDuty(index + 1))
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
