import VietnameseText

extension Flow {
  /// Whether the words before the token name a day: `ngày` and a name behind it, at most a dozen words.
  func followsDayName(_ index: Int) -> Bool {
    guard index > 0, kind(index - 1) == .word, !startsParagraph(index) else { return false }
    var position: Int = index - 1
    while position >= 0, index - position <= 12 {
      // `Ngày hội … tại 10/10 xã`
      if keyword(position) == .tại { return false }
      if keyword(position) == .ngày { return position + 1 < index && opensDayName(position + 1) }
      let isJoint: Bool = isMark(position, .dash) || isMark(position, .comma)
      guard kind(position) == .word || isJoint, !startsParagraph(position) else { return false }
      position -= 1
    }
    return false
  }

  /// `mùng`, `mồng` before the number of one of the first ten days.
  func isFirstDaysWord(_ index: Int) -> Bool { spells(index, "mùng") || spells(index, "mồng") }

  /// `Quốc tế …`, `thành lập …`, `truyền thống …`, `hội …`
  private func opensDayName(_ index: Int) -> Bool {
    if isCapitalized(index) { return true }
    switch keyword(index) {
    case .thành: return keyword(index + 1) == .lập
    case .hội, .lễ, .sinh, .truyền: return true
    default: return spells(index, "toàn") || spells(index, "giải")
    }
  }
}

/// Days of the lunar calendar.
extension DateRecognizer {
  /// `10/3 âm lịch`, `(nhằm ngày 13, 14 tháng 2 năm Quý Mão)`, `từ 10/01 đến 12/01 năm Giáp Thìn`: what follows tells, and
  /// `nhằm` before.
  func isLunar(_ phrase: DatePhrase) -> Bool {
    let end: Int = phrase.tokens.upperBound
    guard phrase.first.isDay || phrase.last.isDay else { return false }
    let year: Int = flow.isMark(end, .comma) ? end + 1 : end
    if flow.matches(end, .âm, .lịch) || flow.spells(end, "ÂL") || points.isLunarYear(year) { return true }
    let before: Int = phrase.tokens.lowerBound - 1
    return flow.spells(before, "nhằm") || flow.spells(before, "Nhằm")
  }
}

/// Days behind the name of the day they are: `Ngày Thầy thuốc Việt Nam 27/2`, `ngày thành lập Đoàn 26-3`.
extension DateRecognizer {
  /// `13-10` behind the name of a day: the Party's notation of a day without its year.
  func dashedNamedDay(at index: Int) -> CalendarPoint? {
    guard flow.isMark(index + 1, .dash), !flow.hasSpaceBefore(index + 1), !flow.hasSpaceBefore(index + 2),
      flow.length(index) <= 2, flow.length(index + 2) <= 2,
      flow.kind(index + 3) == .mark || flow.startsParagraph(index + 3),
      let day = flow.number(index), let month = flow.number(index + 2), (1...31).contains(day),
      (1...12).contains(month),
      flow.followsDayName(index)
    else { return nil }
    return CalendarPoint(month: month, day: day, end: index + 3)
  }
}
