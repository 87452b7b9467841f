extension CalendarDay {
  /// The day as a value of the record.
  public var date: PartialDate {
    // The inverse of `init(year:month:day:)`: years that start with March.
    let shifted: Int = number + 719_468
    let era: Int = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra: Int = shifted - era * 146_097
    let yearOfEra: Int = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear: Int = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth: Int = (5 * dayOfYear + 2) / 153
    let month: Int = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return PartialDate(
      year: yearOfEra + era * 400 + (month < 3 ? 1 : 0), month: month, day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    )
  }
}
