internal import CampaignRecord

extension DueTime {
  /// What a store keeps for a duty that comes again: its months, none for every week and every day, the day of the month,
  /// where 7 stands for every week and 1 for every day, and the number of years. Null for one that is due once.
  var repetition: (months: Months, day: Int, years: Int)? {
    switch self {
    case .once: nil
    case .inMonths(let months, let day, let years): (months, day, years)
    case .weekly: (Months([]), 7, 1)
    case .daily: (Months([]), 1, 1)
    }
  }

  /// What a ``repetition`` stands for.
  init(_ months: Months, day: Int, years: Int) {
    if months.bits == 0 {
      self = day == 7 ? .weekly : .daily
    } else {
      self = .inMonths(months, day: day, years: max(1, years))
    }
  }
}
