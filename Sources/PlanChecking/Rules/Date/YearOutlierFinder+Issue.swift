import CampaignRecord
import VietnameseText

/// Whether the date of issue itself is the outlier.
extension YearOutlierFinder {
  /// A plan that was issued years after or long before everything that it asks for has a slip in its own date.
  mutating func findIssue() {
    guard let index = own.first(where: { index in role(index) == .issue }), let issue = plan.issueBounds?.first,
      let year = plan.datePoints[index].fullYear, var outlier = outlier(index)
    else { return }
    let days: [CalendarDay] = own.compactMap { index in
      role(index) == .issue || role(index) == .anniversary ? nil : plan.datePoints[index].calendarDay
    }
    guard year < 1900 || year >= BareYears.beyond || isTooLate(issue, year, days) || isTooEarly(issue, days) else {
      return
    }
    let meant: [Int] = slips(of: index).filter { year in
      guard let day = day(index, in: year), let first = days.min() else { return false }
      return day <= first && first - day < 400
    }
    result.isIssueOutlier = true
    outlier.year = meant.count == 1 ? meant[0] : nil
    result.add(outlier)
  }

  /// Whether no other date of the plan reaches the year of issue, and what it asks for was over by then.
  private func isTooLate(_ issue: CalendarDay, _ year: Int, _ days: [CalendarDay]) -> Bool {
    if isOver(by: CalendarDay(number: issue.number - 400)) { return true }
    let others: [Int] = plan.record.dates.filter { mention in mention.role != .issue }.compactMap(Self.lastYear)
    guard let latest = others.filter({ year in year < 2200 }).max(), latest < year else { return false }
    if others.count > 2, year - latest > Self.reach { return true }
    // A report that is written in the next year looks back on days, too.
    return days.count > 1 && days.allSatisfy { day in issue - day > 200 }
  }

  /// Whether the plan asks for several things and all of them were over by a day.
  private func isOver(by day: CalendarDay) -> Bool {
    var count: Int = 0
    for deadline in plan.record.deadlines where deadline.kind != .recurring {
      guard let end = DateBounds(deadline.value)?.last, end < day else { return false }
      count += 1
    }
    for phase in plan.record.phases {
      guard let end = phase.end.flatMap({ end in DateBounds(end)?.last }), end < day else { return false }
      count += 1
    }
    return count > 2
  }

  /// Whether all that the plan asks for lies years after it.
  private func isTooEarly(_ issue: CalendarDay, _ days: [CalendarDay]) -> Bool {
    guard let first = days.min(), let last = days.max(), first - issue > 1500, last - first < 800 else { return false }
    return days.count > 2
      || plan.record.citations.contains { citation in citation.day.map { day in day > issue } ?? false }
  }
}
