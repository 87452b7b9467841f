import CampaignRecord

extension Citation {
  /// The day that the mention gives its document; null where it gives none.
  ///
  /// Asked here and not in a closure of each rule: the optimizer of Swift 6.3 does not survive the two closures in one
  /// another that it takes.
  var day: CalendarDay? {
    guard case .date(let date)? = issuedOn else { return nil }
    return CalendarDay(date)
  }
}
