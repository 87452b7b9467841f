import CampaignRecord

/// A phase with what rules on phases ask: its bounds and where they stand.
struct PhaseBounds {
  /// The phase.
  let phase: Phase
  /// The days that its start may mean; null where the text does not say.
  let start: DateBounds?
  /// The days that its end may mean; null where the text does not say.
  let end: DateBounds?
  /// Where its start is written as a date.
  let startPoint: DatePoint?
  /// Where its end is written as a date.
  let endPoint: DatePoint?
  /// Whether the year of its start is reported as wrong.
  let isStartOutlier: Bool
  /// Whether the year of its end is reported as wrong.
  let isEndOutlier: Bool

  init(_ phase: Phase, _ plan: PlanUnderCheck) {
    let outliers: YearOutliers = plan.yearOutliers
    self.phase = phase
    start = phase.start.flatMap { date in DateBounds(date) }
    end = phase.end.flatMap { date in DateBounds(date) }
    let points: [DatePoint] = plan.datePoints(in: phase.span)
    startPoint = points.count > 1 || phase.end == nil ? points.first : nil
    endPoint = phase.end == nil ? nil : points.last
    // A start without a date of its own is the date of issue: `từ ngày ban hành`.
    // Years alone have no points: `Giai đoạn 1 (2001-5003)`.
    isEndOutlier = endPoint.map { point in outliers.contains(point.span.start) } ?? outliers.contains(in: phase.span)
    if let startPoint {
      // `từ 01/4 đến 30/11/2022`: the start has the year of the end.
      isStartOutlier = outliers.contains(startPoint.span.start) || (startPoint.year == nil && isEndOutlier)
    } else {
      isStartOutlier = start != nil && (outliers.isIssueOutlier || (endPoint == nil && isEndOutlier))
    }
  }

  /// Whether it ends before it starts: `phase-reversed` says so, and its ends tell its neighbours nothing.
  var isReversed: Bool {
    if let start, let end { end.isBefore(start) } else { false }
  }
  /// Where its start stands, or the whole phase where that is no date.
  var startSpan: Span { startPoint?.span ?? phase.span }
  /// Where its end stands, or the whole phase where that is no date.
  var endSpan: Span { endPoint?.span ?? phase.span }
}

/// The labelled phases of a plan, each with the one before: `Giai đoạn 1` and `Giai đoạn 2`, not the rounds of two tasks
/// and not the campaign's own period, which holds them all.
struct PhaseSeries {
  /// Runs of phases that are numbered one after the other.
  private(set) var runs: [[PhaseBounds]] = []

  init(_ plan: PlanUnderCheck) {
    let labelled: [PhaseBounds] = plan.phases.filter { bounds in
      bounds.phase.label != nil && bounds.phase.ordinal != nil
    }
    guard labelled.count > 1 else { return }
    for bounds in labelled {
      if let last = runs.last?.last, Self.follows(bounds.phase, last.phase, plan) {
        runs[runs.count - 1].append(bounds)
      } else {
        runs.append([bounds])
      }
    }
  }

  /// The pairs of neighbours.
  var pairs: [(PhaseBounds, PhaseBounds)] {
    runs.flatMap { run in zip(run, run.dropFirst()).map { ($0, $1) } }
  }

  /// Whether a phase is numbered after another: `Giai đoạn 2` after `Giai đoạn 1`.
  static func follows(_ phase: Phase, _ last: Phase, _ plan: PlanUnderCheck) -> Bool {
    guard phase.label != nil, last.label != nil, let ordinal = phase.ordinal, let before = last.ordinal,
      ordinal == before + 1
    else { return false }
    return plan.keys[plan.token(at: phase.span.start)] == plan.keys[plan.token(at: last.span.start)]
  }
}
