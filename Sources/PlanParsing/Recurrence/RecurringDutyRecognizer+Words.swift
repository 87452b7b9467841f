import VietnameseText

/// The words around expressions of frequency.
extension RecurringDutyRecognizer {
  /// `họp giao ban`, `kiểm tra nguồn nước`: what is done again and again.
  func isRepeated(_ index: Int) -> Bool {
    let before: Keyword = flow.keyword(index - 1)
    let isMeeting: Bool = flow.keyword(index) == .họp && before != .cuộc && before != .buổi
    return isMeeting || flow.matches(index, .kiểm, .tra)
      || flow.matches(index, .rà, .soát) || flow.matches(index, .cập, .nhật) || flow.matches(index, .tổng, .hợp)
      || flow.matches(index, .giao, .ban)
  }

  /// `kế hoạch`, `chương trình`, `công tác`, `nhiệm vụ`, `chỉ tiêu` before a frequency: it tells which one.
  func isAttribute(behind index: Int) -> Bool {
    switch flow.keyword(index) {
    case .hoạch, .trình, .vụ, .tiêu, .cáo, .động, .nghị, .biểu: true
    default: flow.spells(index, "tác") || flow.spells(index, "toán") || flow.spells(index, "sống")
    }
  }

  /// Whether one or more weekdays stand before the token.
  func followsWeekday(_ start: Int) -> Bool {
    for index in stride(from: start - 1, through: max(0, start - 9), by: -1) {
      switch flow.keyword(index) {
      case .thứ: return true
      case .nhật where flow.keyword(index - 1) == .chủ: return true
      case .hai, .ba, .tư, .năm, .sáu, .bảy, .và, .tuần, .đầu, .cuối: continue
      default:
        guard flow.isMark(index, .comma) || flow.kind(index) == .number && flow.length(index) == 1 else {
          return index == start - 2 && flow.keyword(index - 1) == .thứ
        }
      }
    }
    return false
  }

  /// Passes over `, đột xuất`, `và từng giai đoạn`, `hoặc khi có yêu cầu`.
  func skipped(_ index: Int) -> Int {
    var position: Int = index
    if flow.isMark(position, .openParenthesis) {
      while position < index + 12, !flow.isMark(position, .closeParenthesis) { position += 1 }
      position += 1
    }
    if flow.keyword(position) == .và || flow.keyword(position) == .hoặc || flow.isMark(position, .comma) {
      let next: Int = position + 1
      switch flow.keyword(next) {
      case .đột, .từng, .khi, .theo:
        position = next
        while position < index + 8, flow.kind(position) == .word, !Duties.isDutyVerb(flow, position) { position += 1 }
      default: break
      }
    }
    while flow.isMark(position, .comma) { position += 1 }
    return position
  }

  /// Whether the words before make the expression their attribute: `công tác hằng năm`.
  func isNounBefore(_ start: Int) -> Bool {
    if flow.isMark(start - 1, .comma) || flow.keyword(start - 1) == .và { return false }
    return flow.kind(start - 1) == .word && !flow.isCapitalized(start - 1) && flow.keyword(start - 1) == .none
  }
}
