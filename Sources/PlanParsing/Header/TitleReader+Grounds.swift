import VietnameseText

/// The first line of a body that follows a title at once, in letters like those of the title.
extension TitleReader {
  /// `Thực hiện sự chỉ đạo của …`, `Theo Công văn số …`, `Được sự đồng ý của …`, `Năm 2023, tình hình …`
  func opensGrounds(_ tokens: Range<Int>) -> Bool {
    let first: Int = tokens.lowerBound
    guard flow.isCapitalized(first), !flow.isCapitals(first) else { return false }
    switch flow.keyword(first) {
    case .thực where flow.keyword(first + 1) == .hiện:
      return flow.keyword(first + 2) == .sự || flow.matches(first + 2, .chỉ, .đạo) || citesNumber(tokens)
    case .theo: return citesNumber(tokens)
    case .được: return flow.keyword(first + 1) == .sự
    case .năm: return flow.number(first + 1) != nil && flow.isMark(first + 2, .comma) && tokens.count > 8
    default: return flow.spells(first, "Thiết") && flow.spells(first + 1, "thực")
    }
  }

  /// `Công văn số 5/SGDĐT-VP`, or `Kế hoạch số`, where the number stands on the next line.
  private func citesNumber(_ tokens: Range<Int>) -> Bool {
    tokens.contains { index in
      flow.keyword(index) == .số
        && (index + 1 == tokens.upperBound || flow.kind(index + 1) == .symbol || flow.kind(index + 1) == .fraction)
    }
  }
}
