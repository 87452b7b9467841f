internal import Glibc

/// The table of all measurements, printed row by row as they come.
struct Report {
  /// Whether a figure is beyond its bound.
  private(set) var isMissed: Bool = false
  /// The speeds of the byte scan and of `wc -w`, in MB/s, to which all others are compared.
  private var scan: Double?
  private var wordCount: Double?

  private static let measurements: [any Measurement] = [
    PeakMemory(), ByteScan(), WordCount(), Normalization(), Tokenization(), Parsing(), EndToEnd(), Workers(), Startup(),
    DecomposedText(), HostileText(),
  ]

  /// Measures everything and prints it.
  static func measure(_ sample: Sample, seconds: Double) async throws -> Report {
    var report = Report()
    let size: String = "\(sample.plans.count) plans, repeated to \(sample.length / 1_000_000) MB"
    print(size)
    print(line("", "figure", "to scan", "to wc -w", "bound", ""))
    for measurement in measurements {
      for row in try await measurement.rows(sample, Stopwatch(seconds: seconds)) { report.add(row) }
    }
    return report
  }

  private mutating func add(_ row: Row) {
    var toScan: String = ""
    var toWordCount: String = ""
    if case .speed = row.value {
      scan = scan ?? row.figure
      if scan != row.figure { wordCount = wordCount ?? row.figure }
      toScan = scan.map { scan in Self.number(row.figure / scan) } ?? ""
      toWordCount = wordCount.map { wordCount in Self.number(row.figure / wordCount) } ?? ""
    }
    let bound: String =
      switch row.bound {
      case .atLeast(let limit): "≥ \(Self.number(limit))"
      case .atMost(let limit): "≤ \(Self.number(limit))"
      case nil: ""
      }
    let verdict: String = row.bound == nil ? "" : (row.isMissed ? "MISSED" : "ok")
    print(Self.line(row.name, Self.number(row.figure) + Self.unit(row.value), toScan, toWordCount, bound, verdict))
    isMissed = isMissed || row.isMissed
  }

  private static func unit(_ value: Row.Value) -> String {
    switch value {
    case .speed: " MB/s"
    case .ratio: " x   "
    case .milliseconds: " ms  "
    case .megabytes: " MB  "
    }
  }

  private static func line(_ name: String, _ cells: String...) -> String {
    let name: String = name + String(repeating: " ", count: max(0, 36 - name.count))
    return name + cells.map { cell in String(repeating: " ", count: max(1, 12 - cell.count)) + cell }.joined()
  }

  /// A number with three digits that count.
  private static func number(_ value: Double) -> String {
    let scale: Double = abs(value) >= 100 ? 1 : (abs(value) >= 10 ? 10 : (abs(value) >= 1 ? 100 : 10_000))
    let rounded: Double = (value * scale).rounded() / scale
    return rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
  }
}
