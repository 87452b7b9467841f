import CampaignRecord

/// The years of a plan that cannot be meant, as `YearOutlierFinder` finds them. Rules that compare dates leave these out:
/// one slip is reported once.
struct YearOutliers: Sendable {
  /// A date, or a year that stands alone, whose year cannot be meant.
  struct Outlier: Sendable {
    /// The date, or the year alone.
    let span: Span
    /// The digits of the year.
    let yearSpan: Span
    /// The year that is written.
    let written: Int
    /// The year that was probably meant; null where nothing tells.
    var year: Int?
    /// Whether nothing else can have been meant.
    var isCertain: Bool = false
    /// Whether a day of the week beside the date tells the year.
    var isProvenByWeekday: Bool = false
    /// Whether the year is so far off that it contradicts the plan.
    var isFar: Bool = true
  }

  /// The dates and years, in the order of the text.
  private(set) var outliers: [Outlier] = []
  /// Whether the year of the plan's own date is one of them: then nothing can be compared with it.
  var isIssueOutlier: Bool = false
  /// The offsets at which they start.
  private var starts: Set<Int> = []

  /// Whether the date or year that starts at the offset is one of them.
  func contains(_ start: Int) -> Bool { !starts.isEmpty && starts.contains(start) }

  /// Whether one of them lies in a place.
  func contains(in place: Span) -> Bool {
    guard !outliers.isEmpty else { return false }
    var low: Int = 0
    var high: Int = outliers.count
    while low < high {
      let middle: Int = (low + high) / 2
      if outliers[middle].span.start < place.start { low = middle + 1 } else { high = middle }
    }
    return low < outliers.count && outliers[low].span.end <= place.end
  }

  /// Takes one in, unless it is there.
  mutating func add(_ outlier: Outlier) {
    guard starts.insert(outlier.span.start).inserted else { return }
    outliers.append(outlier)
  }

  /// Puts them into the order of the text.
  mutating func sort() { outliers.sort { $0.span.start < $1.span.start } }
}
