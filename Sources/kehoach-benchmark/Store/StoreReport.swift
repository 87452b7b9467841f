/// Measures how fast plans come into a store and how fast it answers, by the program itself: every figure is that of a
/// person who types the command, its start included.
struct StoreReport {
  /// Whether a figure is beyond its bound.
  private(set) var isMissed: Bool = false

  /// Measures and prints.
  static func measure(_ sample: Sample, count: Int, keeps: Bool) throws(BenchmarkError) -> StoreReport {
    let archive = try PlanArchive(of: sample, count: count, keeps: keeps)
    var report = StoreReport()
    print("\(count) plans of \(archive.length / count) bytes, two workers")
    let program: String = try Child.built("kehoach")
    let environment: [String] = ["LANG=C.UTF-8"]

    let extraction = try Child(
      [program, "extract", "--jobs", "2", "--quiet", "--output", "/dev/null", archive.plans], environment: environment)
    report.add("records alone, with findings", Double(count) / extraction.seconds, "plans/s", nil)
    let imported = try Child(
      [program, "import", "--jobs", "2", "--quiet", "--store", archive.store, archive.plans], environment: environment)
    report.add("import", Double(count) / imported.seconds, "plans/s", .atLeast(3000))
    report.add("import, most memory", Double(imported.peakMemory) / 1e6, "MB", nil)
    let again = try Child(
      [program, "import", "--jobs", "2", "--quiet", "--store", archive.store, archive.plans], environment: environment)
    report.add("import of what is known", Double(count) / again.seconds, "plans/s", nil)
    let size: Double = Double(try ScratchFolder.length(of: archive.store))
    report.add("store to text", size / Double(archive.length), "x", .atMost(3))

    let questions: [(name: String, arguments: [String], bound: Double?)] = [
      ("deadlines --within 30d", ["deadlines", "--as-of", "2026-06-01", "--within", "30d"], 50),
      ("deadlines --remind 7,3,1", ["deadlines", "--as-of", "2026-06-01", "--remind", "7,3,1"], 50),
      ("search, one word", ["search", "thi dua"], 100),
      ("search, two phrases", ["search", "kế hoạch", "thi đua khen thưởng"], 100),
      ("search, rarer words", ["search", "phật đản"], 100),
      ("citations --of", ["citations", "--of", "34-CT/TW"], nil),
      ("conflicts", ["conflicts"], 2000),
      ("plans", ["plans"], 100),
      ("show", ["show", "17"], nil),
    ]
    for (name, arguments, bound) in questions {
      let command: [String] = [program, arguments[0], "--store", archive.store] + arguments.dropFirst()
      var best: Double = .infinity
      for _ in 0..<5 { best = min(best, try Child(command, environment: environment).seconds) }
      report.add(name, best * 1000, "ms", bound.map { bound in .atMost(bound) })
    }
    return report
  }

  private mutating func add(_ name: String, _ figure: Double, _ unit: String, _ bound: Row.Bound?) {
    let isMissed: Bool =
      switch bound {
      case .atLeast(let limit): figure < limit
      case .atMost(let limit): figure > limit
      case nil: false
      }
    let limit: String =
      switch bound {
      case .atLeast(let limit): "≥ \(Int(limit))"
      case .atMost(let limit): "≤ \(Int(limit))"
      case nil: ""
      }
    let shown: Double = (figure * 100).rounded() / 100
    let number: String = figure >= 100 ? "\(Int(figure.rounded()))" : "\(shown)"
    print(
      Self.padded(name, to: 32) + Self.padded("\(number) \(unit)", to: 18) + Self.padded(limit, to: 10)
        + (bound == nil ? "" : isMissed ? "MISSED" : "ok"))
    if isMissed { self.isMissed = true }
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}
