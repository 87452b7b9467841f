/// The offsets of a text before which the drift between normalized and source offsets changes, in order: four bytes a step,
/// and an anchor of whole offsets for every 64 of them.
struct SourceMapSteps: Sendable, Equatable {
  /// A place where the drift changes.
  struct Step: Sendable, Equatable {
    /// In bytes of the normalized text.
    var normalized: Int
    /// In bytes of the source.
    var source: Int
  }

  /// A step, and where those after it start in `distances`.
  private struct Anchor: Sendable, Equatable {
    var step: Step
    var following: Int
  }

  /// How far a step lies behind the one before.
  private struct Distance: Sendable, Equatable {
    var normalized: UInt16
    var source: UInt16
  }

  private var anchors: [Anchor] = []
  private var distances: [Distance] = []

  /// The last step; before the first, offsets are equal.
  private(set) var last: Step = Step(normalized: 0, source: 0)

  /// The steps that share an anchor.
  private static let groupSize: Int = 64

  /// Appends a step; neither offset may lie before that of the last.
  @inline(__always)
  mutating func append(normalized: Int, source: Int) {
    if let anchor = anchors.last, distances.count - anchor.following < Self.groupSize,
      let normalizedDistance = UInt16(exactly: normalized - last.normalized),
      let sourceDistance = UInt16(exactly: source - last.source)
    {
      distances.append(Distance(normalized: normalizedDistance, source: sourceDistance))
    } else {
      anchors.append(
        Anchor(step: Step(normalized: normalized, source: source), following: distances.count))
    }
    last = Step(normalized: normalized, source: source)
  }

  /// The last step at or before a normalized offset, and the one after it.
  func steps(around offset: Int) -> (step: Step, next: Step?) {
    var low: Int = 0
    var high: Int = anchors.count
    while low < high {
      let middle: Int = (low + high) / 2
      if anchors[middle].step.normalized <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return (Step(normalized: 0, source: 0), anchors.first?.step) }
    var step: Step = anchors[low - 1].step
    let end: Int = low < anchors.count ? anchors[low].following : distances.count
    for distance in distances[anchors[low - 1].following..<end] {
      let next: Step = Self.step(distance, after: step)
      guard next.normalized <= offset else { return (step, next) }
      step = next
    }
    return (step, low < anchors.count ? anchors[low].step : nil)
  }

  /// Calls `body` with every step, in order.
  func forEach(_ body: (Step) -> Void) {
    for (index, anchor) in anchors.enumerated() {
      var step: Step = anchor.step
      body(step)
      let end: Int = index + 1 < anchors.count ? anchors[index + 1].following : distances.count
      for distance in distances[anchor.following..<end] {
        step = Self.step(distance, after: step)
        body(step)
      }
    }
  }

  @inline(__always)
  private static func step(_ distance: Distance, after step: Step) -> Step {
    Step(normalized: step.normalized + Int(distance.normalized), source: step.source + Int(distance.source))
  }
}
