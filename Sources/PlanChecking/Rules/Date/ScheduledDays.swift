import CampaignRecord
import VietnameseText

/// Days of a schedule that have passed by a slip: each stands between two days to come, or in the item or sentence of one,
/// and one slip of the pen makes it a day that follows or goes before as the text has it.
struct ScheduledDays {
  let plan: PlanUnderCheck
  /// The day of issue.
  let issue: CalendarDay
  let lapsed: LapsedDays

  /// How far apart the days on both sides may lie, in days, and how far away in the text, in bytes.
  private static let reach: Int = 120
  private static let distance: Int = 600
  /// How far an item may lie from the one beside it, in days.
  private static let step: Int = 130

  /// The day that was probably meant by a point, an index of `plan.datePoints`; nil where the point may well be history.
  func meantDay(_ index: Int) -> CalendarDay? {
    let point: DatePoint = plan.datePoints[index]
    guard point.isFull, let (first, last) = neighbours(index), !isTold(point) else { return nil }
    let meant: [CalendarDay] = slips(of: point).filter { day in first <= day && day <= last }
    return meant.count == 1 ? meant[0] : nil
  }

  /// The days between which the point should lie: those before and behind it, both to come. The first or last item of a
  /// list, or date of a sentence, has one of them alone.
  private func neighbours(_ index: Int) -> (first: CalendarDay, last: CalendarDay)? {
    let (before, behind): (Int, Int) = (other(index, step: -1), other(index, step: 1))
    let first: CalendarDay? = dayToCome(before, beside: index)
    let last: CalendarDay? = dayToCome(behind, beside: index)
    if let first, let last, first <= last { return last - first <= Self.reach ? (first, last) : nil }
    if let first, isNextItem(index, after: before) || isSameItem(before, index) {
      return (first, CalendarDay(number: first.number + Self.step))
    }
    if let last, first == nil, isNextItem(behind, after: index) || isSameItem(index, behind) {
      return (max(issue, CalendarDay(number: last.number - Self.step)), last)
    }
    return nil
  }

  /// The next point that is no part of the same expression.
  private func other(_ index: Int, step: Int) -> Int {
    var other: Int = index + step
    while plan.datePoints.indices.contains(other), let mention = plan.datePoints[index].mention,
      plan.datePoints[other].mention == mention
    {
      other += step
    }
    return other
  }

  /// The day of a point to come that stands near another.
  private func dayToCome(_ index: Int, beside other: Int) -> CalendarDay? {
    guard plan.datePoints.indices.contains(index), let day = day(index), issue <= day else { return nil }
    return distance(min(index, other), max(index, other)) < Self.distance ? day : nil
  }

  private func distance(_ first: Int, _ second: Int) -> Int {
    plan.datePoints[second].span.start - plan.datePoints[first].span.end
  }

  /// Whether two points stand close to each other in one item: `phát phiếu ngày 15/4/2004, tổng hợp ngày 25/4/2004`.
  private func isSameItem(_ first: Int, _ second: Int) -> Bool {
    guard distance(first, second) < 100 else { return false }
    let between: Range<Int> =
      plan.token(at: plan.datePoints[first].span.end)..<plan.token(at: plan.datePoints[second].span.start)
    return !between.contains { index in isOpener(index) || plan.tokens[index].kind == .marker }
  }

  /// Whether a point stands in the item or row right behind that of another.
  private func isNextItem(_ index: Int, after other: Int) -> Bool {
    guard let item = opener(index), let before = opener(other), before < item,
      plan.tokens[item].kind == plan.tokens[before].kind, plan.tokens[item].word == plan.tokens[before].word
    else { return false }
    return !(before + 1..<item).contains(where: isOpener)
  }

  /// The token that opens the item or row in which a point stands.
  private func opener(_ index: Int) -> Int? {
    let start: Int = plan.token(at: plan.datePoints[index].span.start)
    return stride(from: start, to: max(-1, start - 60), by: -1).first(where: isOpener)
  }

  /// A marker, a dash, a bar or a date at the start of a line.
  private func isOpener(_ index: Int) -> Bool {
    let token: Token = plan.tokens[index]
    return token.traits.contains(.lineStart)
      && (token.kind == .marker || token.kind == .date || token.isMark(.dash) || token.isMark(.plus)
        || token.isMark(.cell))
  }

  /// The day of a point of the plan's own time.
  private func day(_ index: Int) -> CalendarDay? {
    switch plan.role(of: plan.datePoints[index]) {
    case .deadline, .phase, .other: plan.datePoints[index].calendarDay
    default: nil
    }
  }

  /// The same day of another year, and the day with its month in its place.
  private func slips(of point: DatePoint) -> [CalendarDay] {
    guard let year = point.fullYear, let month = point.month?.value, let day = point.day?.value else { return [] }
    let others: Set<Int> = Set(YearSlips.years(from: year)).union([year - 1, year + 1])
    let swapped: CalendarDay? = day == month ? nil : CalendarDay(year: year, month: day, day: month)
    return others.compactMap { year in CalendarDay(year: year, month: month, day: day) } + [swapped].compactMap { $0 }
  }

  /// Whether the sentence tells what was: `đã họp ngày 05/6/2022`, `thành lập ngày 05/6/2022`, `cuộc họp ngày`.
  private func isTold(_ point: DatePoint) -> Bool {
    let start: Int = plan.token(at: point.span.start)
    return lapsed.clause(before: start).contains { index in
      LapsedDays.past.contains(plan.keys[index]) || Self.tellers.contains(plan.keys[index])
        || (index > start - 4 && lapsed.isBeginning(index))
    }
  }

  /// Words before a day that has been: `tiếp theo cuộc họp ngày`, `kể từ ngày`, `được thành lập ngày`.
  private static let tellers: Set<WordKey> = [
    "theo", "cuộc", "kể", "tính", "được", "số", "qua", "sau", "cứ", "khi", "năm",
  ]
}
