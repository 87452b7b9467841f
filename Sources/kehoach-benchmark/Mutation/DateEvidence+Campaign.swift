internal import CampaignRecord
internal import PlanChecking

extension DateEvidence {
  /// The count of an anniversary, and its two days, which are one day of the year.
  func anniversary(_ date: WrittenDate, _ new: PartialDate) -> [Contradiction] {
    let mention: DateMention = record.dates[date.mention]
    guard
      let anniversary = record.anniversaries.first(where: { anniversary in anniversary.span.contains(mention.span) }),
      let founded = anniversary.founded?.single, let observed = anniversary.observed?.single,
      mention.value == .interval(founded, observed)
    else { return [] }
    let other: PartialDate = date.end == .first ? observed : founded
    // The day of a great event may be what is wrong, which another rule knows from its table.
    let found = Contradiction(rule: "anniversary-arithmetic", others: ["anniversary-date"], places: [anniversary.span])
    if new.year != date.value.year, let count = anniversary.statedYears, let from = founded.knownYear,
      let to = observed.knownYear, to - from == count
    {
      return [found]
    }
    let isOneDay: Bool = founded.day == observed.day && founded.month == observed.month
    return isOneDay && new.isFullDay && (new.day != other.day || new.month != other.month) ? [found] : []
  }

  /// A duty that falls due before it is given.
  func deadline(_ date: WrittenDate, _ new: PartialDate) -> [Contradiction] {
    let mention: DateMention = record.dates[date.mention]
    guard date.end != .first, let issue = issue?.first, let old = DateBounds(date.value)?.last,
      let last = DateBounds(new)?.last, issue <= old, last < issue
    else { return [] }
    let isDuty: Bool = record.deadlines.contains { deadline in
      guard deadline.span.overlaps(mention.span), deadline.value == mention.value else { return false }
      switch deadline.kind {
      case .by, .before, .until: return true
      // A month or year alone that has passed, and a day of years ago, may tell what was done then.
      case .in: return date.isFull && issue - last <= 400
      case .from, .recurring: return false
      }
    }
    return isDuty ? [Contradiction(rule: "deadline-before-issue")] : []
  }

  /// The phases before and behind, which neither overlap in the unchanged plan.
  func phase(_ date: WrittenDate, _ new: PartialDate) -> [Contradiction] {
    let mention: DateMention = record.dates[date.mention]
    guard let place = record.phases.firstIndex(where: { phase in phase.span.contains(mention.span) }),
      let end = Self.end(date, of: record.phases[place])
    else { return [] }
    guard let neighbour = neighbour(of: place, at: end), let bounds = DateBounds(new), let old = DateBounds(date.value)
    else { return [] }
    let phase: Phase = record.phases[neighbour]
    let isPushed: Bool
    switch end {
    case .first:
      guard let last = phase.end.flatMap({ end in DateBounds(end) }) else { return [] }
      isPushed = bounds.isBefore(last) && !old.isBefore(last)
    case .last, .only:
      guard let first = phase.start.flatMap({ start in DateBounds(start) }) else { return [] }
      isPushed = first.isBefore(bounds) && !first.isBefore(old)
    }
    return isPushed ? [Contradiction(rule: "phase-overlap", places: [record.phases[place].span, phase.span])] : []
  }

  /// Which end of a phase a date is.
  private static func end(_ date: WrittenDate, of phase: Phase) -> WrittenDate.End? {
    let isStart: Bool = phase.start?.single == date.value
    let isEnd: Bool = phase.end?.single == date.value
    switch date.end {
    case .first: return isStart ? .first : nil
    case .last: return isEnd ? .last : nil
    case .only: return isStart == isEnd ? nil : (isStart ? .first : .last)
    }
  }

  /// The phase right before or behind one, numbered so and called the same: `Giai đoạn 1`, `Giai đoạn 2`.
  private func neighbour(of place: Int, at end: WrittenDate.End) -> Int? {
    let step: Int = end == .first ? -1 : 1
    let labelled: [Int] = record.phases.indices.filter { index in record.phases[index].label != nil }
    guard let position = labelled.firstIndex(of: place), labelled.indices.contains(position + step) else { return nil }
    let (own, other): (Phase, Phase) = (record.phases[place], record.phases[labelled[position + step]])
    guard let ordinal = own.ordinal, other.ordinal == ordinal + step, Self.word(own) == Self.word(other) else {
      return nil
    }
    return labelled[position + step]
  }

  private static func word(_ phase: Phase) -> String? {
    phase.label?.lowercased().split(separator: " ").first.map(String.init)
  }
}
