internal import CampaignRecord
internal import PlanChecking

/// What a plan itself says against a date, taken from the record of the unchanged plan alone and not from any rule: order
/// of ranges and phases, counts of anniversaries, weekdays, repeated citations, the date of issue, and the calendar.
/// A date against which nothing speaks may as well be meant.
struct DateEvidence {
  let plan: OriginalPlan

  /// No plan reaches further ahead with a day, in years: goals to 2045 or 2050 are years alone.
  static let reach: Int = 30
  /// No office looks further ahead with anything.
  static let lastYear: Int = 2200

  var record: CampaignRecord { plan.record }

  /// The days that the date of issue may mean.
  var issue: DateBounds? { record.header.issuedOn.flatMap { issued in DateBounds(issued.value) } }

  /// Everything that speaks against a date that says something else; the clearest first.
  func contradictions(_ date: WrittenDate, saying new: PartialDate) -> [Contradiction] {
    guard new != date.value else { return [] }
    if Self.isImpossible(new) { return [Contradiction(rule: "date-impossible")] }
    return beyond(date, new) + citation(date, new) + anniversary(date, new) + weekday(date, new) + range(date, new)
      + phase(date, new) + deadline(date, new) + issue(date, new)
  }

  /// Whether the calendar lacks the day; without a year, February has 29 days.
  static func isImpossible(_ date: PartialDate) -> Bool {
    guard let month = date.knownMonth, let day = date.knownDay else { return false }
    return !(1...12).contains(month)
      || !(1...CalendarDay.days(inMonth: month, of: date.knownYear ?? 2024)).contains(day)
  }

  /// A year that no office plans for. A day of other matters, such as the end of a lease, may lie far ahead.
  private func beyond(_ date: WrittenDate, _ new: PartialDate) -> [Contradiction] {
    let role: DateMention.Role = record.dates[date.mention].role
    guard let year = new.knownYear, let old = date.value.knownYear, year > old, role != .citation else { return [] }
    let issueYear: Int? = issue?.last?.date.knownYear
    let isOwn: Bool = role == .phase || role == .deadline || role == .issue
    let isFar: Bool = isOwn && new.isFullDay && issueYear.map { issued in year > issued + Self.reach } ?? false
    return year >= Self.lastYear || isFar ? [Contradiction(rule: "date-year-outlier")] : []
  }

  /// The two ends of a range. Where only the last end has its year, the first may lie in the year before.
  private func range(_ date: WrittenDate, _ new: PartialDate) -> [Contradiction] {
    let mention: DateMention = record.dates[date.mention]
    guard date.end != .only, mention.role != .anniversary, case .interval(let first?, let last?) = mention.value,
      plan.dates.count(where: { other in other.mention == date.mention && other.year != nil }) == 2,
      let oldFirst = DateBounds(first), let oldLast = DateBounds(last), !oldLast.isBefore(oldFirst),
      let newFirst = DateBounds(date.end == .first ? new : first),
      let newLast = DateBounds(date.end == .last ? new : last), newLast.isBefore(newFirst)
    else { return [] }
    let rules: [String] = Self.reversed(mention, in: record)
    return [Contradiction(rule: rules[0], others: Array(rules.dropFirst()), places: [mention.span])]
  }

  /// The rules for a range that ends before it starts: one for phases, one for the rest. A phase that is turned round may
  /// no longer be read as one, and is told as a range then.
  static func reversed(_ mention: DateMention, in record: CampaignRecord) -> [String] {
    let isPhase: Bool = record.phases.contains { phase in
      phase.span.contains(mention.span)
        && ExtendedDate.interval(phase.start?.single, phase.end?.single) == mention.value
    }
    return mention.role == .phase || isPhase ? ["phase-reversed", "date-range-reversed"] : ["date-range-reversed"]
  }

  /// The day of the week beside the date, which is right in the unchanged plan and so is one.
  private func weekday(_ date: WrittenDate, _ new: PartialDate) -> [Contradiction] {
    guard date.isFull, let old = CalendarDay(date.value), let day = CalendarDay(new), old.weekday != day.weekday,
      WeekdayBeside.weekdays(date.span, in: plan.text).contains(old.weekday)
    else { return [] }
    return [Contradiction(rule: "date-weekday-mismatch")]
  }
}
