import VietnameseText

/// Who issues a decision, as the line under its title says.
extension TitleReader {
  /// `BỘ TRƯỞNG`, `CHỦ TỊCH`, `THỦ TƯỚNG`, `GIÁM ĐỐC`, `HIỆU TRƯỞNG`, `CHÁNH THANH TRA`
  func isAuthority(_ index: Int) -> Bool {
    flow.matches(index, .bộ, .trưởng) || flow.matches(index, .chủ, .tịch) || flow.matches(index, .thủ, .tướng)
      || flow.matches(index, .giám, .đốc) || flow.matches(index, .hiệu, .trưởng) || flow.matches(index, .tổng, .cục)
      || flow.matches(index, .chánh, .án) || flow.matches(index, .chánh, .thanh) || flow.matches(index, .chánh, .văn)
  }

  /// `… năm 2023 QUYẾT ĐỊNH Ban hành quy chế … GIÁM ĐỐC BỆNH VIỆN … Căn cứ …`: the title of a decision that was put on one
  /// line, up to who issues it or to its grounds; nil where neither stands there.
  func titleBeforeAuthority(_ rest: Range<Int>, _ kind: Range<Int>, _ line: Int) -> Range<Int>? {
    guard rest.count > 40, kind.lowerBound > flow.lines[line].tokens.lowerBound, flow.isCapitals(kind.upperBound - 1),
      flow.isCapitalized(rest.lowerBound), !flow.isCapitals(rest.lowerBound)
    else { return nil }
    let end: Int? = rest.dropFirst(3).prefix(80).first { index in
      if flow.isCapitals(index), flow.isCapitals(index + 1), !flow.isCapitals(index - 1) {
        return isAuthority(index) || flow.matches(index, .ủy, .ban, .nhân)
      }
      return flow.matches(index, .căn, .cứ) && flow.isCapitalized(index)
    }
    return end.map { rest.lowerBound..<$0 }
  }

  /// A body's name, or the office of who leads it, on a line of its own under a decision's title.
  func isAuthorityLine(_ tokens: Range<Int>) -> Bool {
    let first: Int = tokens.lowerBound
    guard tokens.allSatisfy({ flow.kind($0) != .word || flow.isCapitals($0) }) else { return false }
    return isAuthority(first) || BodyNames(flow: flow, lexicon: lexicon).startsBody(first)
      || SignatureReader.startsPosition(flow, first)
  }
}
