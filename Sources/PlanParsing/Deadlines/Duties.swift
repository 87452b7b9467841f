import VietnameseText

/// The verbs with which plans give duties.
enum Duties {
  /// Whether a verb of duty starts with the token: `báo cáo`, `hoàn thành`, `tổ chức`.
  static func isDutyVerb(_ flow: Flow, _ index: Int) -> Bool {
    let next: Keyword = flow.keyword(index + 1)
    switch flow.keyword(index) {
    case .báo: return next == .cáo
    case .hoàn: return next == .thành
    case .tổ: return next == .chức && flow.keyword(index + 2) != .đảng
    case .triển: return next == .khai
    case .xây: return next == .dựng
    case .ban: return next == .hành
    case .tổng: return next == .kết || next == .hợp
    case .sơ: return next == .kết
    case .rà: return next == .soát
    case .kiểm: return next == .tra || next == .điểm
    case .đánh: return next == .giá
    case .tham: return next == .mưu || next == .gia
    case .thực: return next == .hiện
    case .đăng: return next == .ký
    case .phát: return next != .triển && next != .huy
    case .tuyên: return next == .truyền
    case .hướng: return next == .dẫn
    case .trình, .gửi, .nộp, .họp, .lập, .giao, .mở, .cử: return true
    case .chuẩn: return next == .bị
    case .công: return next == .bố
    case .cập: return next == .nhật
    case .phối: return next == .hợp
    case .thông: return next == .báo
    case .đề: return next == .nghị
    case .bảo, .đảm: return false
    default: return false
    }
  }
}
