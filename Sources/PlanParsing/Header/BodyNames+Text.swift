import VietnameseText

/// The words with which bodies are named in running text, where fewer are letters in capitals alone.
extension BodyNames {
  /// Whether the name of a body that acts starts with the capitalized token at `index`: `Trạm Y tế`, `Nhà trường`,
  /// `Thành phố Thủ Dầu Một`.
  func startsActor(_ index: Int) -> Bool {
    guard !startsBody(index) else { return true }
    guard flow.isCapitalized(index), flow.kind(index + 1) == .word else { return false }
    return Self.nouns.contains { flow.spells(index, $0) } || startsTwoWords(index) || isBranch(index)
  }

  /// Nouns that need no second word.
  private static let nouns: [StaticString] = [
    "Trạm", "Hạt", "Đồn", "Nhà", "Vườn", "Cảng", "Quỹ", "Bưu", "Viễn", "Thuế", "Cụm", "Xí", "Trại", "VKSND", "TAND",
  ]

  private func startsTwoWords(_ index: Int) -> Bool {
    let next: Keyword = flow.keyword(index + 1)
    switch flow.keyword(index) {
    case .tổ: return next != .chức
    case .cơ: return next == .quan || next == .sở
    case .liên: return true
    case .trung: return next == .đoàn
    case .tiểu: return next == .đoàn
    case .quân: return next == .khu || next == .đoàn
    case .thành: return next == .phố
    case .thông: return flow.spells(index + 1, "tấn")
    case .kiểm: return flow.spells(index + 1, "toán")
    case .bảo: return flow.spells(index + 1, "tàng")
    case .chi: return flow.spells(index + 1, "nhánh")
    case .hợp: return flow.spells(index + 1, "tác")
    // `Huyện Bình Lục`, but `Huyện xây dựng …`
    case .huyện, .quận, .tỉnh, .xã, .phường, .thị: return flow.isCapitalized(index + 1) || next == .xã
    default: break
    }
    return flow.spells(index, "Câu") && flow.spells(index + 1, "lạc")
      || flow.spells(index, "Hải") && next == .quan || flow.spells(index, "Tạp") && next == .chí
      || flow.spells(index, "Nông") && next == .trường || flow.spells(index, "Lâm") && next == .trường
      || flow.spells(index, "Lữ") && next == .đoàn || flow.spells(index, "Phân") && next == .hiệu
      || flow.spells(index, "Hiệp") && next == .hội || flow.spells(index, "Giáo") && next == .hội
  }

  /// `Agribank Chi nhánh Hà Nam`
  private func isBranch(_ index: Int) -> Bool {
    flow.keyword(index + 1) == .chi && flow.spells(index + 2, "nhánh")
  }
}
