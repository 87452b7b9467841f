internal import CampaignRecord
internal import Lexicons
internal import PlanChecking
internal import PlanParsing
internal import PlanPipeline

/// The table of what checking costs: extraction with findings against extraction without, and each rule's part of it.
struct CheckReport {
  /// How much longer extraction may take with findings.
  static let ratio: Double = 1.4

  /// Whether checking takes longer than it may.
  let isMissed: Bool

  /// Measures and prints.
  static func measure(_ sample: Sample, seconds: Double) throws -> CheckReport {
    print("\(sample.plans.count) plans, \(sample.length / sample.repetitions / 1000) KB, one core")
    let row: Row = try ratio(sample, seconds: seconds)
    print("")
    for part in try RuleTimes(sample, seconds: seconds).parts {
      print(line(part.name, microseconds(part.seconds / Double(sample.plans.count)), percent(part.share)))
    }
    return CheckReport(isMissed: row.isMissed)
  }

  /// Extraction without and with findings, in turns, so that what disturbs the one disturbs the other.
  private static func ratio(_ sample: Sample, seconds: Double) throws -> Row {
    let plain = PlanProcessor(lexicons: .compiledIn)
    let checking = PlanProcessor(lexicons: .compiledIn, checker: PlanChecker(lexicons: .compiledIn))
    func run(_ processor: PlanProcessor) {
      for plan in sample.plans { EndToEnd.process(plan, processor) }
    }
    var best: (plain: Double, checking: Double) = (.infinity, .infinity)
    var total: Double = 0
    while total < 2 * seconds {
      let times: (Double, Double) = (ProcessorTime.of { run(plain) }, ProcessorTime.of { run(checking) })
      best = (min(best.plain, times.0), min(best.checking, times.1))
      total += times.0 + times.1
    }
    let length: Double = Double(sample.length / sample.repetitions) / 1e6
    let row = Row(
      name: "with findings against without", value: .ratio(best.checking / best.plain), bound: .atMost(ratio))
    print(line("extraction", "\(tenths(length / best.plain)) MB/s", ""))
    print(line("extraction with findings", "\(tenths(length / best.checking)) MB/s", ""))
    print(line(row.name, "\(hundredths(row.figure)) x", "≤ \(ratio) \(row.isMissed ? "MISSED" : "ok")"))
    return row
  }

  private static func line(_ name: String, _ figure: String, _ rest: String) -> String {
    name + String(repeating: " ", count: max(1, 36 - name.count))
      + String(repeating: " ", count: max(0, 14 - figure.count)) + figure
      + String(repeating: " ", count: max(1, 14 - rest.count)) + rest
  }

  private static func tenths(_ value: Double) -> Double { (value * 10).rounded() / 10 }
  private static func hundredths(_ value: Double) -> Double { (value * 100).rounded() / 100 }
  private static func microseconds(_ seconds: Double) -> String { "\(hundredths(seconds * 1e6)) µs/plan" }
  private static func percent(_ share: Double) -> String { "\(tenths(share * 100)) %" }
}
