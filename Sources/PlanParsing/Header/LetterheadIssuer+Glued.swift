import VietnameseText

/// Bodies of a head that was glued on one line.
extension LetterheadIssuer {
  /// The body above and the body itself where all of a head was glued on one line: `UBND TỈNH A` `SỞ NỘI VỤ`.
  ///
  /// - Parameter inWholeCell: whether nothing else stands in the cell; there only the marks of bold letters part the two.
  func unglued(_ part: Range<Int>, inWholeCell: Bool) -> [Range<Int>] {
    guard isUpperBody(part.lowerBound) else { return [part] }
    for index in part.dropFirst(flow.keyword(part.lowerBound) == .ủy ? 5 : 3)
    where flow.isCapitals(index) && startsLowerBody(index) && index + 1 < part.upperBound
      && (!inWholeCell || startsEmphasis(index) || isSchool(index) && isAboveSchools(part.lowerBound)
        || isGrassroots(index) && isAboveGrassroots(part.lowerBound))
    {
      return [part.lowerBound..<index, index..<part.upperBound]
    }
    return [part]
  }

  /// `UBND XÃ HÒA AN` `TRƯỜNG MẦM NON HOA SEN`: no name of a body above schools has that of a school in it.
  private func isAboveSchools(_ index: Int) -> Bool {
    switch flow.keyword(index) {
    case .ủy, .sở, .bộ: true
    case .phòng: flow.spells(index + 1, "GD") || flow.spells(index + 1, "GIÁO")
    default: flow.spells(index, "UBND")
    }
  }

  /// `TRƯỜNG` and the level of the school.
  private func isSchool(_ index: Int) -> Bool {
    guard flow.keyword(index) == .trường else { return false }
    return Self.levels.contains { flow.spells(index + 1, $0) }
  }

  /// `LIÊN ĐOÀN LAO ĐỘNG TP HUẾ` `CĐCS MẦM NON II`, `ĐẢNG ỦY XÃ` `CHI BỘ TRƯỜNG`
  private func isGrassroots(_ index: Int) -> Bool {
    flow.spells(index, "CĐCS") || flow.matches(index, .chi, .bộ)
      || flow.matches(index, .công, .đoàn) && flow.matches(index + 2, .cơ, .sở)
  }

  private func isAboveGrassroots(_ index: Int) -> Bool {
    flow.matches(index, .liên, .đoàn) || flow.matches(index, .đảng, .ủy) || flow.matches(index, .đảng, .bộ)
      || flow.spells(index, "LĐLĐ")
  }

  private static let levels: [StaticString] = [
    "MN", "MẦM", "MẪU", "TH", "TIỂU", "THCS", "THPT", "PTDTBT", "PTDTNT", "CAO", "ĐẠI", "TRUNG",
  ]

  private func startsEmphasis(_ index: Int) -> Bool {
    flow.bytes[flow.gap(before: index)].contains(UInt8(ascii: "*"))
  }

  /// The first word of a body that stands above others: `UBND TỈNH`, `SỞ`, `BỘ`, `TỔNG CỤC`, `TỈNH ỦY`, `LIÊN ĐOÀN LAO ĐỘNG`.
  private func isUpperBody(_ index: Int) -> Bool {
    let next: Keyword = flow.keyword(index + 1)
    switch flow.keyword(index) {
    case .ủy, .sở, .bộ, .tổng: return true
    case .tỉnh, .huyện, .thành: return next == .ủy
    case .đảng: return next == .bộ || next == .ủy
    case .liên: return next == .đoàn
    case .viện, .tòa: return flow.kind(index + 1) == .word
    case .phòng: return isAboveSchools(index)
    default: return flow.spells(index, "UBND") || flow.spells(index, "NGÂN") || flow.spells(index, "UBMTTQ")
    }
  }

  /// Whether a body below another starts at the token, behind a name and not inside it.
  private func startsLowerBody(_ index: Int) -> Bool {
    let next: Keyword = flow.keyword(index + 1)
    switch flow.keyword(index - 1) {
    case .và, .của, .các, .tổng: return false
    default: break
    }
    switch flow.keyword(index) {
    case .sở, .trường, .phòng, .cục, .viện, .tòa: return flow.kind(index + 1) == .word && !flow.isMark(index - 1, .dash)
    case .chi: return next == .cục || next == .bộ || flow.spells(index + 1, "NHÁNH")
    case .trung: return next == .tâm
    case .thanh: return next == .tra
    case .ban:
      return next == .chỉ || next == .tổ || flow.spells(index + 1, "QUẢN") || flow.spells(index + 1, "DÂN")
        || flow.spells(index + 1, "TUYÊN")
    case .bệnh: return next == .viện
    case .đảng: return next == .ủy
    case .công: return next == .đoàn
    case .bộ: return next == .chỉ || next == .đội
    case .hội: return flow.spells(index + 1, "NÔNG") || flow.spells(index + 1, "LHPN")
    default:
      return flow.spells(index, "CĐCS") || flow.spells(index, "BẢO") && flow.spells(index + 1, "TÀNG")
    }
  }
}
