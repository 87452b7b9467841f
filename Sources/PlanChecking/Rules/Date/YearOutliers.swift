import CampaignRecord

/// The years of a plan that cannot be meant, as `YearOutlierFinder` finds them. Rules that compare dates leave these out:
/// one slip is reported once.
struct YearOutliers: Sendable {
  /// A date whose year cannot be meant.
  struct Outlier: Sendable {
    /// The index of the date in `plan.datePoints`.
    let index: Int
    /// The year that was probably meant; null where nothing tells.
    var year: Int?
    /// Whether nothing else can have been meant.
    var isCertain: Bool = false
    /// Whether a day of the week beside the date tells the year.
    var isProvenByWeekday: Bool = false
    /// Whether the year is so far off that it contradicts the plan.
    var isFar: Bool = true
  }

  /// The dates, in the order of the text.
  private(set) var outliers: [Outlier] = []
  /// Whether the year of the plan's own date is one of them: then nothing can be compared with it.
  var isIssueOutlier: Bool = false
  /// The offsets at which the dates start.
  private var starts: Set<Int> = []

  /// Whether the date that starts at the offset is one of them.
  func contains(_ start: Int) -> Bool { !starts.isEmpty && starts.contains(start) }

  /// Whether one of the dates in a range of `plan.datePoints` is one of them.
  func containsAny(of points: Range<Int>, in plan: PlanUnderCheck) -> Bool {
    !starts.isEmpty && points.contains { index in contains(plan.datePoints[index].span.start) }
  }

  /// Takes a date in, unless it is there.
  mutating func add(_ outlier: Outlier, in plan: PlanUnderCheck) {
    guard starts.insert(plan.datePoints[outlier.index].span.start).inserted else { return }
    outliers.append(outlier)
  }

  /// Puts the dates into the order of the text.
  mutating func sort() { outliers.sort { $0.index < $1.index } }
}
