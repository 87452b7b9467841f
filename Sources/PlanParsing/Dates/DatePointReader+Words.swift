import VietnameseText

/// Months in words.
extension DatePointReader {
  /// `ba năm 2022`, `mười hai năm 2024` behind `tháng`: the month and the token before its year. Without the year it may
  /// be the name of an event, as in `Cách mạng tháng Tám`, or of the lunar calendar.
  func monthWord(_ index: Int) -> (month: Int, end: Int)? {
    guard var month = flow.keyword(index).number else { return nil }
    var end: Int = index + 1
    if month == 10, let ones = flow.keyword(end).number, ones <= 2 {
      month += ones
      end += 1
    }
    guard flow.keyword(end) == .năm || flow.isMark(end, .slash), yearNumber(end + 1) != nil else { return nil }
    return (month, end)
  }

  /// `rằm tháng 4`, `tháng 4 âm lịch`, `tháng 4 năm Ất Tỵ`: months of the lunar calendar.
  func isLunar(_ index: Int, end: Int) -> Bool {
    if flow.matches(end, .âm, .lịch) || flow.spells(index - 1, "rằm") || flow.spells(index - 1, "Rằm") { return true }
    return isLunarYear(end)
  }

  /// `năm Giáp Thìn`
  func isLunarYear(_ index: Int) -> Bool {
    guard flow.keyword(index) == .năm, flow.isCapitalized(index + 1) else { return false }
    return Self.stems.contains { stem in flow.spells(index + 1, stem) }
  }

  /// The first words of lunar years.
  private static let stems: [StaticString] = [
    "Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ", "Canh", "Tân", "Nhâm", "Quý",
  ]
}
