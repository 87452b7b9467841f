internal import CampaignRecord

extension ParsedArguments {
  /// The option's value as a day, `2025-06-30`; null where it was not given.
  func day(of option: Option) throws(UsageError) -> CalendarDay? {
    guard let text = value(of: option) else { return nil }
    guard text.utf8.count == 10, let day = ExtendedDate(text)?.single.flatMap({ date in CalendarDay(date) }) else {
      throw .invalidValue(option: option.long, value: text, allowed: "YYYY-MM-DD")
    }
    return day
  }
}
