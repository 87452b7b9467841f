/// Weekdays: `thứ Hai`, `Chủ nhật`.
extension Flow {
  /// Whether a weekday of two words starts with the token.
  func startsWeekday(_ index: Int) -> Bool { keyword(index) == .thứ || matches(index, .chủ, .nhật) }

  /// Whether the token is the last of one.
  func endsWeekday(_ index: Int) -> Bool { startsWeekday(index - 1) }
}
