import VietnameseText

/// Months in words.
extension DatePointReader {
  /// `ba năm 2022`, `mười hai năm 2024` behind `tháng`: the month and the token before its year. Without the year it may
  /// be the name of an event, as in `Cách mạng tháng Tám`, or of the lunar calendar.
  func monthWord(_ index: Int) -> (month: Int, end: Int)? {
    guard var month = Self.month(flow.keyword(index)) else { return nil }
    var end: Int = index + 1
    if month == 10, let ones = Self.month(flow.keyword(end)), ones <= 2 {
      month += ones
      end += 1
    }
    guard flow.keyword(end) == .năm, yearNumber(end + 1) != nil else { return nil }
    return (month, end)
  }

  private static func month(_ keyword: Keyword) -> Int? {
    switch keyword {
    case .một: 1
    case .hai: 2
    case .ba: 3
    case .tư, .bốn: 4
    case .năm: 5
    case .sáu: 6
    case .bảy: 7
    case .tám: 8
    case .chín: 9
    case .mười: 10
    default: nil
    }
  }
}
