import CampaignRecord

/// The years of a plan that cannot be meant, judged by the plan's own dates: those of issue, phases, deadlines and
/// observed anniversaries. Rules that compare dates leave these out: one slip is reported once.
struct YearOutliers {
  /// A date whose year cannot be meant.
  struct Outlier {
    /// The index of the date in `plan.datePoints`.
    let index: Int
    /// The year that was probably meant; null where nothing tells.
    let year: Int?
    /// Whether nothing else can have been meant.
    let isCertain: Bool
    /// Whether a weekday beside the date tells the year.
    let isProvenByWeekday: Bool
    /// Whether the year is so far off that it contradicts the plan.
    let isFar: Bool
  }

  /// The dates, in the order of the text.
  private(set) var outliers: [Outlier] = []
  /// Whether the year of the plan's own date is one of them: then nothing can be compared with it.
  private(set) var isIssueOutlier: Bool = false

  private let plan: PlanUnderCheck
  /// The indices of the dates of the plan's own time.
  private var own: [Int] = []
  /// How often each year stands among them.
  private var counts: [Int: Int] = [:]
  /// The last of these years, and the last but one.
  private var lastYears: [Int] = []
  /// The last year that any expression of the plan gives, dates of phases and deadlines left out.
  private var horizon: Int = 0
  /// The offsets at which the dates of `outliers` start.
  private var starts: Set<Int> = []

  /// How far a plan may look ahead.
  private static let reach: Int = 20

  init(_ plan: PlanUnderCheck) {
    self.plan = plan
    for index in plan.datePoints.indices where isOwn(index) {
      own.append(index)
      if let year = year(index) { counts[year, default: 0] += 1 }
    }
    lastYears = Array(counts.keys.sorted().suffix(2).reversed())
    findProven()
    findHorizon()
    findIssue()
    if let anchor = anchor() {
      for index in own { if let outlier = far(index, anchor) { add(outlier) } }
    }
    for index in plan.datePoints.indices where isAncient(index) {
      add(Outlier(index: index, year: nil, isCertain: false, isProvenByWeekday: false, isFar: true))
    }
    outliers.sort { $0.index < $1.index }
  }

  /// Whether the date that starts at the offset is one of them.
  func contains(_ start: Int) -> Bool { starts.contains(start) }

  private mutating func add(_ outlier: Outlier) {
    guard starts.insert(plan.datePoints[outlier.index].span.start).inserted else { return }
    outliers.append(outlier)
  }

  // MARK: The plan's own time

  private func year(_ index: Int) -> Int? {
    plan.datePoints[index].year.flatMap { year in year.value > 999 ? year.value : nil }
  }

  private func isOwn(_ index: Int) -> Bool {
    guard year(index) != nil else { return false }
    switch plan.role(of: plan.datePoints[index]) {
    case .issue, .phase, .deadline: return true
    case .anniversary: return isObserved(index)
    default: return false
    }
  }

  /// Whether the date is the second of an anniversary's two days.
  private func isObserved(_ index: Int) -> Bool {
    index > 0 && plan.datePoints[index - 1].mention == plan.datePoints[index].mention
  }

  private func isAnniversary(_ index: Int) -> Bool { plan.role(of: plan.datePoints[index]) == .anniversary }

  private func isIssue(_ index: Int) -> Bool { plan.role(of: plan.datePoints[index]) == .issue }

  private mutating func findHorizon() {
    for mention in plan.record.dates where mention.role == .other || mention.role == .term {
      let end: Int? =
        switch mention.value {
        case .date(let date): date.knownYear
        case .interval(_, let date): date?.knownYear
        case .set(let dates): dates.last?.knownYear
        case .repetition: nil
        }
      if let end, end < 2100 { horizon = max(horizon, end) }
    }
  }

  /// The year around which the plan lies.
  private func anchor() -> Int? {
    if !isIssueOutlier, let year = plan.record.header.issuedOn?.value.single?.knownYear { return year }
    let years: [Int] = own.filter { index in !isIssue(index) }.compactMap(year).sorted()
    if years.count > 2 { return years[years.count / 2] }
    return plan.record.citations.compactMap { citation in citation.issuedOn?.single?.knownYear }.max()
  }

  // MARK: The issue date

  /// A plan that was issued years after or long before everything that it asks for has a slip in its own date.
  private mutating func findIssue() {
    guard let index = own.first(where: isIssue), let issue = plan.datePoints[index].calendarDay else { return }
    let days: [CalendarDay] = own.compactMap { index in
      isIssue(index) || isAnniversary(index) ? nil : plan.datePoints[index].calendarDay
    }
    guard days.count > 2, let first = days.min(), let last = days.max(), last - first < 800 else { return }
    guard issue - last > 30 || first - issue > 1500 else { return }
    let years: [Int] = slips(of: index).filter { year in
      guard let day = day(index, in: year) else { return false }
      return day <= first && first - day < 400
    }
    isIssueOutlier = true
    add(
      Outlier(
        index: index, year: years.count == 1 ? years[0] : nil, isCertain: false, isProvenByWeekday: false, isFar: true))
  }

  // MARK: Other dates

  private func far(_ index: Int, _ anchor: Int) -> Outlier? {
    guard !isIssue(index), !isAnniversary(index), let year = year(index) else { return nil }
    let isFar: Bool = year > anchor + Self.reach || (year < anchor - 60 && isPhase(index))
    let isBeyond: Bool = !isFar && year > max(horizon, others(than: year)) + 3 && counts[year] == 1
    guard isFar || isBeyond else { return nil }
    let window: ClosedRange<Int> = anchor - 1...anchor + Self.reach
    let candidates: [Int] = slips(of: index).filter { year in window ~= year && fits(index, year) }
    let known: [Int] = candidates.filter { year in counts[year] != nil }
    let near: [Int] = candidates.filter { year in year <= anchor + 3 }
    guard isFar || known.count == 1 else { return nil }
    let meant: Int? = known.count == 1 ? known[0] : (candidates.count == 1 ? candidates[0] : nil)
    let isCertain: Bool = isFar && known.count == 1 && near.allSatisfy { year in year == meant }
    return Outlier(index: index, year: meant, isCertain: isCertain, isProvenByWeekday: false, isFar: isFar)
  }

  private func isPhase(_ index: Int) -> Bool { plan.role(of: plan.datePoints[index]) == .phase }

  /// The last of the other years of the plan's own time.
  private func others(than year: Int) -> Int {
    (year == lastYears.first ? lastYears.dropFirst().first : lastYears.first) ?? year
  }

  /// Days whose weekday is right in the year of the days around them, and wrong in their own.
  private mutating func findProven() {
    let days: [Int] = plan.datePoints.indices.filter { index in
      let role: DateMention.Role? = plan.role(of: plan.datePoints[index])
      return plan.datePoints[index].isFull && (role == .deadline || role == .other || role == .phase)
    }
    let weekdays = Weekdays(plan: plan)
    for (position, index) in days.enumerated() {
      guard let claim = weekdays.claims(ofPoint: index).first, !claim.holds, let written = year(index) else { continue }
      let neighbours: [Int] = [position - 1, position + 1].filter(days.indices.contains).map { place in days[place] }
      let years: Set<Int> = Set(neighbours.compactMap(year)).subtracting([written])
      let right: [Int] = years.filter { year in
        guard let day = day(index, in: year), day.weekday == claim.weekday else { return false }
        return neighbours.contains { neighbour in
          plan.datePoints[neighbour].calendarDay.map { other in abs(other - day) < 100 } ?? false
        }
      }
      guard right.count == 1 else { continue }
      add(Outlier(index: index, year: right[0], isCertain: true, isProvenByWeekday: true, isFar: true))
    }
  }

  /// Whether the date is one of long before any office: a document of the year 1024.
  private func isAncient(_ index: Int) -> Bool {
    guard let year = year(index), year < 1900, plan.datePoints[index].isFull else { return false }
    switch plan.role(of: plan.datePoints[index]) {
    case .citation, .deadline, .issue: return true
    default: return false
    }
  }

  // MARK: Slips

  /// The years that one wrong digit, or two neighbouring digits in each other's place, make into the year of a date.
  private func slips(of index: Int) -> [Int] {
    guard let year = year(index) else { return [] }
    let digits: [Int] = [year / 1000, year / 100 % 10, year / 10 % 10, year % 10]
    var years: Set<Int> = []
    for place in 0..<4 {
      for digit in 0..<10 where digit != digits[place] {
        var other: [Int] = digits
        other[place] = digit
        years.insert(other.reduce(0) { value, digit in value * 10 + digit })
      }
      guard place < 3 else { continue }
      var other: [Int] = digits
      other.swapAt(place, place + 1)
      years.insert(other.reduce(0) { value, digit in value * 10 + digit })
    }
    years.remove(year)
    return years.filter { year in 1900..<2200 ~= year }.sorted()
  }

  private func day(_ index: Int, in year: Int) -> CalendarDay? {
    guard let month = plan.datePoints[index].month, let day = plan.datePoints[index].day else { return nil }
    return CalendarDay(year: year, month: month.value, day: day.value)
  }

  /// Whether the date in another year still lies on its side of the other end of its range.
  private func fits(_ index: Int, _ year: Int) -> Bool {
    guard let day = day(index, in: year) else { return true }
    let mention: Int? = plan.datePoints[index].mention
    guard mention != nil else { return true }
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
