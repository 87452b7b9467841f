import CampaignRecord
import VietnameseText

/// Days of a month that is not named behind `ngày`: `ngày 20`, `ngày 20 - 25`, `ngày 05, 15 và 25`, `ngày 05 đến ngày 10`.
struct DaysOfMonth {
  /// The days, at least one.
  let days: [Int]
  /// Whether they are the first and the last.
  let isRange: Bool
  /// The token after the last.
  let end: Int

  /// The days that stand behind `ngày` at `index`; nil where none do. In a cell semicolons may part them.
  init?(_ flow: Flow, at index: Int, inCell: Bool = false) {
    var days: [Int] = []
    var isRange: Bool = false
    var position: Int = flow.isFirstDaysWord(index + 1) ? index + 2 : index + 1
    while let day = flow.number(position), flow.length(position) <= 2, (1...31).contains(day), days.count < 31 {
      days.append(day)
      position += 1
      let isSpan: Bool = flow.isMark(position, .dash) || flow.keyword(position) == .đến
      let isJoint: Bool =
        isSpan || flow.isMark(position, .comma) || flow.keyword(position) == .và
        || inCell && flow.isMark(position, .semicolon)
      guard isJoint, !isRange, !isSpan || days.count == 1 else { break }
      var next: Int = flow.keyword(position + 1) == .ngày ? position + 2 : position + 1
      if flow.isFirstDaysWord(next) { next += 1 }
      guard flow.number(next) != nil else { break }
      isRange = isSpan
      position = next
    }
    guard !days.isEmpty, !isRange || days.count == 2 && days[0] < days[1] else { return nil }
    self.days = days
    self.isRange = isRange
    end = position
  }

  /// The days of any month of any year.
  var value: ExtendedDate {
    let dates: [PartialDate] = days.map { day in PartialDate(year: .unknown, month: .unknown, day: .known(day)) }
    if dates.count == 1 { return .date(dates[0]) }
    return isRange ? .interval(dates[0], dates[1]) : .set(dates)
  }
}
