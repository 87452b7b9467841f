/// A line of the report.
struct Row {
  /// What was measured.
  let name: String
  /// What came out.
  let value: Value
  /// What should have come out; null where nothing is asked.
  var bound: Bound?

  /// A figure with its unit.
  enum Value {
    /// Bytes in a second.
    case speed(bytes: Int, seconds: Double)
    /// Times as fast, or as long, as something else.
    case ratio(Double)
    /// Milliseconds.
    case milliseconds(Double)
    /// Megabytes.
    case megabytes(Double)
  }

  /// The limit of a figure.
  enum Bound {
    case atLeast(Double)
    case atMost(Double)
  }

  /// The figure alone: MB/s, times, ms or MB.
  var figure: Double {
    switch value {
    case .speed(let bytes, let seconds): Double(bytes) / 1e6 / seconds
    case .ratio(let figure), .milliseconds(let figure), .megabytes(let figure): figure
    }
  }

  /// Whether the figure is beyond its bound.
  var isMissed: Bool {
    switch bound {
    case .atLeast(let limit): figure < limit
    case .atMost(let limit): figure > limit
    case nil: false
    }
  }
}
