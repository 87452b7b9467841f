import VietnameseText

/// The verbs with which the names of documents open where no `về` does.
extension Flow {
  /// Whether the words at `index` say what only a document does: `phê duyệt Đề án …`, `quy định chi tiết …`
  func saysAct(_ index: Int) -> Bool {
    guard isSmallWord(index) else { return false }
    let next: Keyword = keyword(index + 1)
    let isVerb: Bool =
      switch keyword(index) {
      case .phê: next == .duyệt
      case .ban: next == .hành
      case .quy: next == .định
      case .hướng: next == .dẫn
      case .sửa: next == .đổi
      case .bổ: next == .sung
      case .công: next == .bố || next == .nhận
      case .thành: next == .lập
      case .phát: next == .động
      case .thi: next == .hành
      case .một: next == .số
      case .giao: kind(index + 1) == .word
      default:
        spells(index, "bãi") && spells(index + 1, "bỏ") || spells(index, "điều") && spells(index + 1, "chỉnh")
          || spells(index, "kiện") && spells(index + 1, "toàn")
      }
    return isVerb && hasObject(index + 2)
  }

  /// Whether the words at `index` say what a document as well as whoever follows it does: `tăng cường công tác …`
  func saysDuty(_ index: Int) -> Bool {
    guard isSmallWord(index) else { return false }
    let next: Keyword = keyword(index + 1)
    let isVerb: Bool =
      switch keyword(index) {
      case .tiếp: next == .tục
      case .tăng: next == .cường
      case .đẩy: next == .mạnh
      case .triển: next == .khai
      case .thực: next == .hiện
      case .tổ: next == .chức
      default: false
      }
    return isVerb && hasObject(index + 2)
  }

  /// Whether a verb before `index` goes on there: not in `theo Nghị định số … quy định.` or `… quy định tại Điều 5`
  private func hasObject(_ index: Int) -> Bool {
    guard !startsParagraph(index) else { return false }
    switch keyword(index) {
    case .tại, .này, .trên, .thì, .là, .ở, .như, .kèm, .trước, .theo, .nêu, .của, .và: return false
    case .ngày, .tháng, .năm: return kind(index + 1) == .word
    default: return kind(index) == .word || isMark(index, .openQuote) || isMark(index, .quote) || isMark(index, .comma)
    }
  }
}
