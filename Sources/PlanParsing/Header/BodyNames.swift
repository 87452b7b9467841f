import VietnameseText

/// The words with which the names of issuing bodies start.
struct BodyNames {
  let flow: Flow

  /// Whether the name of a body starts with the token at `index`.
  func startsBody(_ index: Int) -> Bool {
    let next: Keyword = flow.keyword(index + 1)
    switch flow.keyword(index) {
    case .trường: return next != .hợp
    case .ban: return next != .hành
    case .sở, .cục, .vụ, .viện, .khoa, .đài, .đoàn, .đảng, .đội, .khối, .phòng: return true
    case .bộ: return true
    case .điện: return flow.keyword(index + 1) == .lực
    case .quân: return flow.isCapitals(index) && (next == .khu || next == .đoàn)
    case .sư: return next == .đoàn
    case .thi: return next == .hành
    case .ủy: return next == .ban
    case .hội: return true
    case .công: return next == .đoàn || next == .ty || next == .an
    case .liên:
      return next == .đoàn || flow.spells(index + 1, "HIỆP") || flow.spells(index + 1, "MINH") || next == .bộ
        || next == .ngành || next == .đội
    case .tổng:
      return next == .cục || next == .công || next == .liên || next == .hội || next == .đội || next == .bí
        || next == .thanh
    case .huyện, .tỉnh, .thành, .quận, .thị, .xã, .phường: return next == .ủy || next == .đoàn
    case .trung: return next == .tâm || next == .ương || flow.isCapitals(index) && next == .đoàn
    case .văn: return next == .phòng
    case .bệnh: return next == .viện
    case .đại: return next == .học
    case .học: return flow.spells(index + 1, "VIỆN") || next == .viện
    case .tập: return next == .đoàn
    case .tòa: return true
    case .chi: return next == .cục || next == .bộ || flow.spells(index + 1, "NHÁNH") || next == .đoàn || next == .hội
    case .ngân: return next == .hàng
    case .bảo: return flow.spells(index + 1, "HIỂM") || flow.spells(index + 1, "hiểm") || flow.spells(index + 1, "TÀNG")
    case .kho: return next == .bạc
    case .báo: return next != .cáo
    case .mặt: return next == .trận
    case .thường: return next == .trực
    case .quốc: return next == .hội
    case .chính: return next == .phủ
    case .thủ: return next == .tướng
    case .phủ: return next == .thủ
    case .chủ: return next == .tịch
    case .thanh: return next == .tra || flow.spells(index + 1, "NIÊN")
    case .thư: return next == .viện
    case .kiểm: return flow.spells(index + 1, "TOÁN")
    default:
      return flow.spells(index, "UBND") || flow.spells(index, "HĐND") || flow.spells(index, "BCH")
        || flow.spells(index, "BTV") || flow.spells(index, "LĐLĐ") || flow.spells(index, "TW")
        || flow.spells(index, "UBMTTQ") || flow.spells(index, "MTTQ") || flow.spells(index, "CĐCS")
        || flow.spells(index, "NHÀ") || flow.spells(index, "BQL") || flow.spells(index, "HTX")
        || flow.spells(index, "BVĐK") || flow.spells(index, "TTYT") || flow.spells(index, "CÂU")
        || flow.spells(index, "CẢNG")
        || flow.spells(index, "XÍ") || flow.spells(index, "CỤM") || flow.spells(index, "TRẠM")
        || flow.spells(index, "UỶ") || flow.spells(index, "HẠT") || flow.spells(index, "ĐỒN")
        || flow.spells(index, "NHNN") || flow.spells(index, "KBNN") || flow.spells(index, "BHXH")
        || flow.spells(index, "UBMTTQVN") || flow.spells(index, "BCĐ") || flow.spells(index, "HĐTĐKT")
        || flow.spells(index, "THUẾ") || flow.spells(index, "HẢI") && flow.keyword(index + 1) == .quan
        || startsPrintedBody(index) || flow.spells(index, "BƯU") || flow.spells(index, "VIỄN")
        || flow.spells(index, "VƯỜN")
    }
  }

  /// Bodies of letterheads whose first word alone says nothing.
  private func startsPrintedBody(_ index: Int) -> Bool {
    let next: Keyword = flow.keyword(index + 1)
    guard flow.isCapitals(index) else { return false }
    switch flow.keyword(index) {
    case .hợp: return flow.spells(index + 1, "TÁC") && flow.keyword(index + 2) == .xã
    case .tổ: return next == .đại || next == .công || flow.spells(index + 1, "CHUYÊN")
    case .thông: return flow.spells(index + 1, "TẤN")
    case .tiểu: return next == .đoàn
    default:
      return next == .trường && (flow.spells(index, "NÔNG") || flow.spells(index, "LÂM"))
        || next == .hội && (flow.spells(index, "HIỆP") || flow.spells(index, "GIÁO"))
        || flow.spells(index, "TẠP") && next == .chí || flow.spells(index, "PHÂN") && next == .hiệu
        || flow.spells(index, "LỮ") && next == .đoàn || flow.spells(index, "TRẠI") && flow.spells(index + 1, "GIAM")
        || flow.spells(index, "VKSND") || flow.spells(index, "TAND") || flow.spells(index, "QUỸ")
        || flow.spells(index, "AGRIBANK")
    }
  }
}
