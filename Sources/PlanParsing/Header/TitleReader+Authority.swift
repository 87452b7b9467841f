import VietnameseText

/// Who issues a decision, as the line under its title says.
extension TitleReader {
  /// `BỘ TRƯỞNG`, `CHỦ TỊCH`, `THỦ TƯỚNG`, `GIÁM ĐỐC`, `HIỆU TRƯỞNG`, `CHÁNH THANH TRA`
  func isAuthority(_ index: Int) -> Bool {
    flow.matches(index, .bộ, .trưởng) || flow.matches(index, .chủ, .tịch) || flow.matches(index, .thủ, .tướng)
      || flow.matches(index, .giám, .đốc) || flow.matches(index, .hiệu, .trưởng) || flow.matches(index, .tổng, .cục)
      || flow.matches(index, .chánh, .án) || flow.matches(index, .chánh, .thanh) || flow.matches(index, .chánh, .văn)
  }

  /// A body's name, or the office of who leads it, on a line of its own under a decision's title.
  func isAuthorityLine(_ tokens: Range<Int>) -> Bool {
    let first: Int = tokens.lowerBound
    guard tokens.allSatisfy({ flow.kind($0) != .word || flow.isCapitals($0) }) else { return false }
    return isAuthority(first) || BodyNames(flow: flow, lexicon: lexicon).startsBody(first)
      || SignatureReader.startsPosition(flow, first)
  }
}
