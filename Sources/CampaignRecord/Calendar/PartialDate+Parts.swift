extension PartialDate {
  /// The year, where it is known.
  public var knownYear: Int? { Self.known(year) }
  /// The month, or EDTF's number of a quarter or half year, where it is known.
  public var knownMonth: Int? { Self.known(month) }
  /// The day, where it is known.
  public var knownDay: Int? { Self.known(day) }

  /// Whether year, month and day are known.
  public var isFullDay: Bool { knownYear != nil && knownMonth != nil && knownDay != nil }

  /// Whether two different days differ as a slip of the pen does: in the day, the month or the year alone, or with day
  /// and month swapped. `17-4-2014` and `07-4-2014` do, `07-4-2014` and `24-5-2024` do not.
  public func isSlip(of other: PartialDate) -> Bool {
    guard isFullDay, other.isFullDay, self != other else { return false }
    let different: Int = (year == other.year ? 0 : 1) + (month == other.month ? 0 : 1) + (day == other.day ? 0 : 1)
    return different == 1 || (year == other.year && month == other.day && day == other.month)
  }

  private static func known(_ part: Part) -> Int? {
    if case .known(let value) = part { value } else { nil }
  }
}

extension ExtendedDate {
  /// The one date that it is; null for an interval, a set or a repetition.
  public var single: PartialDate? {
    if case .date(let date) = self { date } else { nil }
  }
}
