import CampaignRecord
import VietnameseText

/// Finds the years of a plan that cannot be meant, judged by the plan's own dates: those of issue, phases, deadlines and
/// observed anniversaries.
struct YearOutlierFinder {
  let plan: PlanUnderCheck
  var result = YearOutliers()
  /// The indices of the dates of the plan's own time.
  private(set) var own: [Int] = []
  /// How often each year stands among them.
  private var counts: [Int: Int] = [:]
  /// The last of these years, and the last but one.
  private var lastYears: [Int] = []
  /// The last year that any other expression of the plan gives: a goal or a term.
  private var horizon: Int = 0

  /// How far a plan may look ahead, in years.
  static let reach: Int = 20
  /// No document of any office that plans cite is older than the Party.
  private static let firstCited: Int = 1930

  init(_ plan: PlanUnderCheck) {
    self.plan = plan
    counts.reserveCapacity(8)
    for index in plan.datePoints.indices where isOwn(index) {
      own.append(index)
      if let year = plan.datePoints[index].fullYear { counts[year, default: 0] += 1 }
    }
    lastYears = Array(counts.keys.sorted().suffix(2).reversed())
    findHorizon()
  }

  /// The dates.
  consuming func found() -> YearOutliers {
    findProven()
    findIssue()
    let anchor: Int? = anchor()
    for index in plan.datePoints.indices {
      if let outlier = ancient(index, anchor) ?? anchor.flatMap({ anchor in far(index, anchor) }) {
        result.add(outlier)
      }
    }
    for outlier in BareYears(plan: plan, anchor: anchor).outliers() { result.add(outlier) }
    result.sort()
    return result
  }

  // MARK: The plan's own time

  func role(_ index: Int) -> DateMention.Role? { plan.role(of: plan.datePoints[index]) }

  private func isOwn(_ index: Int) -> Bool {
    guard plan.datePoints[index].fullYear != nil else { return false }
    switch role(index) {
    case .issue, .phase, .deadline: return true
    case .anniversary: return index > 0 && plan.datePoints[index - 1].mention == plan.datePoints[index].mention
    default: return false
    }
  }

  private mutating func findHorizon() {
    for mention in plan.record.dates where mention.role == .other || mention.role == .term {
      if let end = Self.lastYear(of: mention), end < 2100 { horizon = max(horizon, end) }
    }
  }

  static func lastYear(of mention: DateMention) -> Int? {
    switch mention.value {
    case .date(let date): date.knownYear
    case .interval(let start, let end): (end ?? start)?.knownYear
    case .set(let dates): dates.last?.knownYear
    case .repetition: nil
    }
  }

  /// The year around which the plan lies.
  private func anchor() -> Int? {
    if !result.isIssueOutlier, let year = plan.record.header.issuedOn?.value.single?.knownYear { return year }
    let years: [Int] = own.filter { index in role(index) != .issue }.compactMap { index in
      plan.datePoints[index].fullYear
    }.sorted()
    if years.count > 2 { return years[years.count / 2] }
    let cited: [Int] = plan.record.citations.compactMap { citation in citation.issuedOn?.single?.knownYear }
    guard let cited = cited.max() else { return nil }
    // One or two days cannot be held against the age of what they rest on alone.
    return max(cited, years.first { year in year < 2100 } ?? 0)
  }

  // MARK: Other dates

  /// A date long before any office: a document of the year 1024, a report by 31/8/0018.
  private func ancient(_ index: Int, _ anchor: Int?) -> YearOutliers.Outlier? {
    let point: DatePoint = plan.datePoints[index]
    guard let year = point.fullYear, year < Self.firstCited, point.isFull,
      let role = role(index) ?? (year < 1000 ? .other : nil)
    else { return nil }
    if role == .citation { return outlier(index) }
    guard year < 1900 else { return nil }
    switch role {
    case .anniversary: return nil
    case .deadline, .issue, .phase: return meaning(index, anchor)
    default:
      // `ngày 10/10/1010` may be history; what is one digit from the plan's own years is not.
      guard let outlier = meaning(index, anchor), outlier.isCertain || year < (outlier.year == nil ? 1000 : 1850),
        !plan.isMark(.openParenthesis, at: plan.token(at: point.span.start) - 1)
      else { return nil }
      return outlier
    }
  }

  /// A date far ahead of the plan, or a phase from long before it.
  private func far(_ index: Int, _ anchor: Int) -> YearOutliers.Outlier? {
    let point: DatePoint = plan.datePoints[index]
    guard let year = point.fullYear else { return nil }
    switch role(index) {
    case .phase, .deadline: break
    case .citation: return point.isFull && year > anchor + Self.reach ? outlier(index) : nil
    case .anniversary, .issue: return nil
    default:
      // Goals and leases may lie decades ahead.
      let isFar: Bool = year >= BareYears.beyond || (point.isFull && year > anchor + 99)
      if isFar { return meaning(index, anchor) }
      // The last day of a year is where goals end.
      guard point.isFull, point.mention != nil, year > anchor + 30, point.day?.value != 31 || point.month?.value != 12,
        slips(of: index).contains(where: { year in anchor - 60...anchor + Self.reach ~= year })
      else { return nil }
      return meaning(index, anchor)
    }
    let isGoal: Bool = year < 2100 && (year <= horizon || counts[year, default: 0] > 1)
    let isFar: Bool = (year > anchor + Self.reach && !isGoal) || (year < anchor - 60 && role(index) == .phase)
    if isFar { return meaning(index, anchor) }
    guard year > max(horizon, others(than: year)) + 3, counts[year] == 1, var outlier = meaning(index, anchor),
      let meant = outlier.year, counts[meant] != nil
    else { return nil }
    outlier.isCertain = false
    outlier.isFar = false
    return outlier
  }

  /// The date as an outlier of which nothing more is known.
  func outlier(_ index: Int) -> YearOutliers.Outlier? {
    let point: DatePoint = plan.datePoints[index]
    return point.year.map { year in
      YearOutliers.Outlier(span: point.span, yearSpan: year.span, written: year.value)
    }
  }

  /// The outlier with the year that was meant, where one slip of the pen leads to one year of the plan's time.
  private func meaning(_ index: Int, _ anchor: Int?) -> YearOutliers.Outlier? {
    guard var outlier = outlier(index), let anchor else { return outlier(index) }
    let candidates: [Int] = slips(of: index).filter { year in
      anchor - 1...anchor + Self.reach ~= year && fits(index, year)
    }
    let known: [Int] = candidates.filter { year in counts[year] != nil }
    let near: [Int] = candidates.filter { year in year <= anchor + 3 }
    outlier.year = known.count == 1 ? known[0] : (candidates.count == 1 ? candidates[0] : nil)
    outlier.isCertain = known.count == 1 && near.allSatisfy { year in year == known[0] }
    return outlier
  }

  /// The last of the other years of the plan's own time.
  private func others(than year: Int) -> Int {
    (year == lastYears.first ? lastYears.dropFirst().first : lastYears.first) ?? year
  }

  /// Days whose day of the week is right in the year of the days around them, and wrong in their own.
  private mutating func findProven() {
    let days: [Int] = plan.datePoints.indices.filter { index in
      let role: DateMention.Role? = role(index)
      return plan.datePoints[index].isFull && (role == .deadline || role == .other || role == .phase)
    }
    let weekdays = Weekdays(plan: plan)
    for (position, index) in days.enumerated() {
      guard let claim = weekdays.claims(ofPoint: index).first, !claim.holds,
        let written = plan.datePoints[index].fullYear
      else { continue }
      let neighbours: [Int] = [position - 1, position + 1].filter(days.indices.contains).map { place in days[place] }
      let years: Set<Int> = Set(neighbours.compactMap { index in plan.datePoints[index].fullYear })
      let right: [Int] = years.subtracting([written]).filter { year in
        guard abs(year - written) <= Self.reach, let day = day(index, in: year), day.weekday == claim.weekday else {
          return false
        }
        return neighbours.contains { neighbour in
          plan.datePoints[neighbour].calendarDay.map { other in abs(other - day) < 100 } ?? false
        }
      }
      guard right.count == 1, var outlier = outlier(index) else { continue }
      outlier.year = right[0]
      outlier.isCertain = true
      outlier.isProvenByWeekday = true
      result.add(outlier)
    }
  }

  // MARK: Slips

  func slips(of index: Int) -> [Int] {
    plan.datePoints[index].fullYear.map { year in YearSlips.years(from: year) } ?? []
  }

  func day(_ index: Int, in year: Int) -> CalendarDay? {
    guard let month = plan.datePoints[index].month, let day = plan.datePoints[index].day else { return nil }
    return CalendarDay(year: year, month: month.value, day: day.value)
  }

  /// Whether the date in another year still lies on its side of the other end of its range.
  private func fits(_ index: Int, _ year: Int) -> Bool {
    guard let day = day(index, in: year), let mention = plan.datePoints[index].mention else { return true }
    if index > 0, plan.datePoints[index - 1].mention == mention, let first = plan.datePoints[index - 1].calendarDay,
      day < first
    {
      return false
    }
    if index + 1 < plan.datePoints.count, plan.datePoints[index + 1].mention == mention,
      let last = plan.datePoints[index + 1].calendarDay, last < day
    {
      return false
    }
    return true
  }
}
