internal import CampaignRecord

/// The days that a calendar gets for what a plan says, and what has to be said where the plan names no such days.
struct CalendarTime {
  /// The first day; the day of the first repetition where there is a rule.
  var first: CalendarDay?
  /// The last day, on which a duty is due.
  var last: CalendarDay?
  /// How it comes again.
  var rule: RecurrenceRule?
  /// Why the days are not simply those of the text.
  var note: Note?

  /// What a reader of the calendar must know of its days.
  enum Note {
    /// A month, quarter or year stands in the text: the calendar has its first and last day.
    case wholePeriod
    /// The text says how often, and no day: the calendar has the last day of each period.
    case noDay
    /// The text gives no year: the calendar has the first such day from the day of issue on.
    case yearOfIssue
    /// No year is known: the calendar has no day.
    case noYear
    /// The calendar has no such day.
    case noSuchDay
    /// The text's end is before its start.
    case reversed
    /// The text gives only one end.
    case openEnd
  }
}

extension CalendarTime {
  /// The times of a deadline: one for each date of a set. A duty that comes again does so from `issue` on and not after
  /// `end`, where they are known.
  static func times(of deadline: Deadline, from issue: CalendarDay?, until end: CalendarDay?) -> [CalendarTime] {
    switch deadline.value {
    case .repetition(let period):
      return [repeated(RecurrenceRule(.every(period)), note: .noDay, from: issue, until: end)]
    case .set(let dates):
      return dates.map { date in time(of: date, deadline, from: issue, until: end) }
    case .date(let date):
      return [time(of: date, deadline, from: issue, until: end)]
    case .interval(let start, let last):
      return [CalendarTime(from: start.map(ExtendedDate.date), to: last.map(ExtendedDate.date))]
    }
  }

  /// The time from the first day of one date to the last day of another.
  init(from start: ExtendedDate?, to end: ExtendedDate?) {
    first = start.flatMap { date in DateBounds(date) }?.first
    last = end.flatMap { date in DateBounds(date) }?.last
    if start != nil && first == nil || end != nil && last == nil {
      let hasFullDay: Bool = [start, end].contains { date in
        date?.single.map { date in date.isFullDay && CalendarDay(date) == nil } ?? false
      }
      note = hasFullDay ? .noSuchDay : .noYear
    } else if let first, let last, first > last {
      note = .reversed
    } else if start == nil || end == nil {
      note = .openEnd
    } else if start?.single?.isFullDay != true || end?.single?.isFullDay != true {
      note = .wholePeriod
    }
  }

  private static func time(
    of date: PartialDate, _ deadline: Deadline, from issue: CalendarDay?, until end: CalendarDay?
  ) -> CalendarTime {
    guard date.knownYear == nil else { return CalendarTime(of: date, deadline.kind) }
    guard let due: DueTime = .every(date) else {
      return CalendarTime(note: date.knownDay == nil ? .noYear : .noSuchDay)
    }
    let rule = RecurrenceRule(due)
    guard deadline.kind != .recurring else {
      return repeated(rule, note: date.knownDay == nil ? .noDay : nil, from: issue, until: end)
    }
    guard let issue else { return CalendarTime(note: .noYear) }
    // `trong ngày 25/4` of a plan of March is not a day of every year.
    return CalendarTime(last: due.firstDay(from: issue), note: .yearOfIssue)
  }

  /// One date of a known year.
  private init(of date: PartialDate, _ kind: Deadline.Kind) {
    guard let bounds = DateBounds(date) else {
      self.init(note: .noSuchDay)
      return
    }
    let isDay: Bool = bounds.first == bounds.last
    switch kind {
    case .from: self.init(first: bounds.first)
    case .by, .before, .until: self.init(last: bounds.last)
    case .in, .recurring: self.init(first: isDay ? nil : bounds.first, last: bounds.last)
    }
    note = isDay ? nil : .wholePeriod
  }

  private static func repeated(
    _ rule: RecurrenceRule, note: Note?, from issue: CalendarDay?, until end: CalendarDay?
  ) -> CalendarTime {
    guard let issue else { return CalendarTime(note: .noYear) }
    guard let first = rule.firstDay(from: issue) else { return CalendarTime(note: .noSuchDay) }
    var rule: RecurrenceRule = rule
    if let end, first <= end { rule.end = end }
    return CalendarTime(first: first, rule: rule, note: note)
  }
}
