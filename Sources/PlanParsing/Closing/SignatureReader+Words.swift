import VietnameseText

/// The words with which authorities and offices start.
extension SignatureReader {
  /// The token after `TM.`, `KT.`, `T/L` and the like; nil where none stands.
  static func authorityPrefixEnd(_ flow: Flow, _ index: Int) -> Int? {
    if let end = spacedPrefixEnd(flow, index) ?? writtenPrefixEnd(flow, index) { return end }
    // `Tm. Ủy ban nhân dân`
    if flow.spells(index, "Tm") || flow.spells(index, "Kt") || flow.spells(index, "Tl") {
      return flow.startsLine(index) && flow.isMark(index + 1, .fullStop) && flow.isCapitalized(index + 2)
        ? index + 2 : nil
    }
    guard flow.isCapitals(index), flow.length(index) <= 3 else { return nil }
    for prefix in ["TM", "KT", "TL", "TUQ", "TH"] as [StaticString] where flow.spells(index, prefix) {
      let isClosed: Bool = flow.isMark(index + 1, .fullStop) || flow.isMark(index + 1, .slash)
      return isClosed ? index + 2 : (flow.isCapitals(index + 1) ? index + 1 : nil)
    }
    if flow.isMark(index + 1, .slash), flow.spells(index, "T") || flow.spells(index, "K"),
      flow.isCapitals(index + 2), flow.length(index + 2) <= 2
    {
      return flow.isMark(index + 3, .fullStop) ? index + 4 : index + 3
    }
    return nil
  }

  /// `T.M ỦY BAN NHÂN DÂN`, `K.T. CHỦ TỊCH`: at the start of a line the first letter is a marker.
  private static func spacedPrefixEnd(_ flow: Flow, _ index: Int) -> Int? {
    let isMarker: Bool = flow.spells(index, "T.") || flow.spells(index, "K.")
    let isWord: Bool = (flow.spells(index, "T") || flow.spells(index, "K")) && flow.isMark(index + 1, .fullStop)
    guard isMarker || isWord else { return nil }
    let letter: Int = isMarker ? index + 1 : index + 2
    guard flow.length(letter) == 1, !flow.hasSpaceBefore(letter),
      flow.spells(letter, "M") || flow.spells(letter, "T") || flow.spells(letter, "L")
    else { return nil }
    let next: Int = flow.isMark(letter + 1, .fullStop) ? letter + 2 : letter + 1
    return flow.isCapitals(next) ? next : nil
  }

  /// `THAY MẶT BAN TỔ CHỨC`, `THỪA LỆNH HIỆU TRƯỞNG`, `THỪA ỦY QUYỀN …`
  private static func writtenPrefixEnd(_ flow: Flow, _ index: Int) -> Int? {
    guard flow.isCapitals(index), flow.isCapitals(index + 2) else { return nil }
    if flow.keyword(index) == .thay { return flow.keyword(index + 1) == .mặt ? index + 2 : nil }
    guard flow.spells(index, "THỪA") else { return nil }
    if flow.keyword(index + 1) == .lệnh { return index + 2 }
    return flow.matches(index + 1, .ủy, .quyền) && flow.isCapitals(index + 3) ? index + 3 : nil
  }

  /// Whether an authority or a position starts with the token.
  static func startsAuthorityOrPosition(_ flow: Flow, _ index: Int) -> Bool {
    authorityPrefixEnd(flow, index) != nil || startsPosition(flow, index)
  }

  /// `P. HIỆU TRƯỞNG`, `P.GIÁM ĐỐC`, `Q. CHỦ TỊCH`
  static func isShortDeputy(_ flow: Flow, _ index: Int) -> Bool {
    shortDeputyOffice(flow, index) != nil
  }

  /// The token of the office behind `P.` or `Q.`, which is a marker at the start of a line and two tokens elsewhere.
  static func shortDeputyOffice(_ flow: Flow, _ index: Int) -> Int? {
    let office: Int
    if flow.spells(index, "P.") || flow.spells(index, "Q.") {
      office = index + 1
    } else if flow.spells(index, "P") || flow.spells(index, "Q"), flow.isMark(index + 1, .fullStop) {
      office = index + 2
    } else {
      return nil
    }
    let isWritten: Bool =
      flow.startsLine(index) && flow.isCapitalized(office) && flow.isSmallWord(office + 1)
      && (office + 2 == flow.count || flow.startsLine(office + 2) || flow.followsGap(office + 2))
    guard flow.isCapitals(office) || isWritten else { return nil }
    switch flow.keyword(office) {
    case .hiệu, .giám, .chủ, .trưởng, .bí, .chánh, .tổng, .viện, .cục, .vụ:
      return startsPosition(flow, office) ? office : nil
    default: return nil
    }
  }

  /// Whether the name of a position starts with the token.
  static func startsPosition(_ flow: Flow, _ index: Int) -> Bool {
    if isShortDeputy(flow, index) || leads(flow, index) || isRareOffice(flow, index) { return true }
    let next: Keyword = flow.keyword(index + 1)
    switch flow.keyword(index) {
    case .chủ: return next == .tịch || flow.spells(index + 1, "NHIỆM") || next == .nhiệm
    case .phó:
      return startsPosition(flow, index + 1) || next == .chủ || next == .giám || next == .tổng || next == .trưởng
        || next == .bí || next == .chánh
        || next == .hiệu || next == .thủ || next == .cục || next == .viện || next == .chi || next == .ban
        || flow.spells(index + 1, "VỤ") || flow.spells(index + 1, "NHIỆM") || next == .nhiệm || next == .phòng
        || next == .đoàn || next == .khoa || next == .chỉ || flow.spells(index + 1, "HT")
    case .giám: return next == .đốc
    case .tổng:
      // `TỔNG PHỤ TRÁCH ĐỘI`
      return next == .phụ || next == .kiểm || next == .giám || next == .cục && flow.keyword(index + 2) == .trưởng
        || next == .bí
        || next == .thanh
    case .bộ: return next == .trưởng
    case .thứ: return next == .trưởng
    case .chánh: return next == .văn || next == .thanh || next == .án
    case .hiệu: return next == .trưởng || next == .phó
    case .bí: return flow.keyword(index + 1) == .thư
    case .trưởng:
      return next == .ban || next == .phòng || next == .khoa || next == .đoàn || next == .công || next == .đài
        || next == .thôn || next == .tiểu || next == .khối
    case .cục, .vụ, .viện, .chi: return next == .trưởng || next == .cục && flow.keyword(index + 2) == .trưởng
    case .thủ: return next == .tướng || next == .trưởng
    case .chỉ: return flow.spells(index + 1, "HUY")
    case .chính: return next == .ủy || next == .trị
    case .thường: return next == .trực
    case .đội: return next == .trưởng
    case .ủy: return flow.spells(index + 1, "VIÊN")
    default:
      return next == .trưởng && (flow.spells(index, "HẠT") || flow.spells(index, "TRẠM") || flow.spells(index, "ĐỒN"))
    }
  }

  /// `TỔ TRƯỞNG`, `CỤM TRƯỞNG`, `SƯ ĐOÀN TRƯỞNG`, `TRƯỞNG TRẠM`, in capitals: who leads what is named.
  private static func leads(_ flow: Flow, _ index: Int) -> Bool {
    guard flow.isCapitals(index), flow.isCapitals(index + 1) else { return false }
    let next: Keyword = flow.keyword(index + 1)
    if next == .trưởng {
      switch flow.keyword(index) {
      case .tổ, .khối: return true
      default: return flow.spells(index, "CỤM") || flow.spells(index, "NHÓM")
      }
    }
    if flow.keyword(index + 2) == .trưởng, flow.isCapitals(index + 2) {
      switch flow.keyword(index) {
      case .sư, .trung, .tiểu: return next == .đoàn
      case .liên: return next == .đội
      case .chi: return next == .hội || next == .đoàn
      case .kiểm: return flow.spells(index + 1, "TOÁN")
      default: return flow.spells(index, "LỮ") && next == .đoàn
      }
    }
    guard flow.keyword(index) == .trưởng else { return false }
    // `TRƯỞNG THUẾ TỈNH`, `TRƯỞNG THỐNG KÊ TỈNH`, `TRƯỞNG THI HÀNH ÁN DÂN SỰ`
    if next == .thi || flow.spells(index + 1, "THUẾ") || flow.spells(index + 1, "THỐNG") || next == .bản { return true }
    return flow.spells(index + 1, "TRẠM") || flow.spells(index + 1, "CỤM") || flow.spells(index + 1, "NHÓM")
      || flow.spells(index + 1, "ẤP") || next == .bộ && flow.spells(index + 2, "MÔN")
  }

  /// Offices of newspapers, societies and the army, and who drew up the plan of a small school.
  private static func isRareOffice(_ flow: Flow, _ index: Int) -> Bool {
    guard flow.isCapitals(index) else { return false }
    let next: Keyword = flow.keyword(index + 1)
    switch flow.keyword(index) {
    case .tổng: return next == .thư && flow.keyword(index + 2) == .ký || next == .biên
    case .thư: return next == .ký
    case .tư: return next == .lệnh
    case .phụ: return next == .trách
    case .quyền: return startsPosition(flow, index + 1)
    case .người: return next == .lập || next == .xây || next == .viết
    case .giám: return next == .thị
    default:
      // `TPT ĐỘI`
      if flow.spells(index, "TPT") { return next == .đội }
      // `PHT` / `Nguyễn Văn A`
      if flow.spells(index, "PHT") { return flow.startsLine(index) && flow.startsLine(index + 1) }
      return next == .đốc && (flow.spells(index, "QUẢN") || flow.spells(index, "THỐNG"))
    }
  }

  /// Whether the token is a surname in capitals, as on the line of a name that is printed so.
  static func isSurname(_ flow: Flow, _ index: Int) -> Bool { surnames.contains { flow.spells(index, $0) } }

  private static let surnames: [StaticString] = [
    "NGUYỄN", "TRẦN", "LÊ", "PHẠM", "HOÀNG", "HUỲNH", "PHAN", "VŨ", "VÕ", "ĐẶNG", "BÙI", "ĐỖ", "HỒ", "NGÔ", "DƯƠNG",
    "LÝ",
    "ĐINH", "LÂM", "TRỊNH", "ĐOÀN", "MAI", "ĐÀO", "HÀ", "TÔ", "TRƯƠNG", "CAO", "LƯƠNG", "CHÂU", "LƯU", "TẠ", "THÁI",
    "QUÁCH", "LÒ", "VI", "NÔNG", "BẾ", "ĐIỂU", "SIU", "KSOR", "THẠCH", "SƠN", "KIM", "DANH", "CHU", "PHÙNG", "TỐNG",
    "KIỀU",
    "VƯƠNG", "LẠI", "LA", "QUÀNG", "GIÀNG", "THÀO", "SÙNG", "MÙA", "HỨA", "ÔNG", "TĂNG", "DOÃN", "ĐÀM", "NGHIÊM",
    "KHUẤT",
  ]
}
