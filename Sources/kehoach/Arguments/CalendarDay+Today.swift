internal import CampaignRecord
internal import Glibc

extension CalendarDay {
  /// The day that the machine's clock shows.
  static var today: CalendarDay {
    var now: time_t = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    return CalendarDay(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
      ?? CalendarDay(number: now / 86_400)
  }
}
