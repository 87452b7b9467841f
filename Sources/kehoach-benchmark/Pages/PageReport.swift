internal import CampaignRecord
internal import Lexicons
internal import PlanChecking
internal import PlanParsing
internal import PlanPipeline
internal import PlanText
internal import RecordPublishing
internal import VietnameseText

/// How long pages take to be made of records, and how large they are, for a plan of 15 KB; and the page about all plans.
struct PageReport {
  /// The length of the plan that the bounds are for, in bytes.
  private static let planLength: Double = 15_000

  /// Whether a page takes longer or is larger than it may.
  let isMissed: Bool

  /// Measures and prints.
  static func measure(_ sample: Sample, seconds: Double) throws -> PageReport {
    let plans: [PublishedPlan] = Self.plans(sample)
    let page = ReportPage(settings)
    let length: Int = plans.reduce(0) { sum, plan in sum + plan.text.count }
    var size: Int = 0
    let stopwatch = Stopwatch(seconds: seconds)
    let time: Double = stopwatch.best { size = plans.reduce(0) { sum, plan in sum + page.bytes(of: plan).count } }
    let overviews: [OverviewPlan] = plans.map { plan in OverviewPlan(plan.record, page: nil) }
    var overviewSize: Int = 0
    let overviewTime: Double = stopwatch.best {
      overviewSize = OverviewPage(settings).bytes(of: overviews, conflicts: []).count
    }
    // Style and script are the same whatever the plan's length; the rest grows with it.
    let frame: Int = page.bytes(of: PublishedPlan(CampaignRecord(source: plans[0].record.source), text: [])).count
    let share: Double = planLength / Double(length)
    let largest: Double = Double(frame) + Double(size - frame * plans.count) * share
    let rows: [Row] = [
      Row(name: "page of a 15 KB plan", value: .milliseconds(time * 1000 * share), bound: .atMost(10)),
      Row(name: "page of a 15 KB plan, size", value: .megabytes(largest / 1e6), bound: .atMost(0.3)),
      Row(name: "page about \(plans.count) plans", value: .milliseconds(overviewTime * 1000)),
      Row(name: "page about \(plans.count) plans, size", value: .megabytes(Double(overviewSize) / 1e6)),
    ]
    print("\(plans.count) plans, \(length / 1000) KB, one core")
    for row in rows { print(row.line) }
    return PageReport(isMissed: rows.contains(where: \.isMissed))
  }

  private static func plans(_ sample: Sample) -> [PublishedPlan] {
    let processor = PlanProcessor(lexicons: .compiledIn, checker: PlanChecker(lexicons: .compiledIn))
    return sample.plans.compactMap { bytes in
      guard let plan = try? processor.process(.bytes(bytes, name: "plan.txt")) else { return nil }
      return PublishedPlan(plan.record, text: plan.plan.text.bytes)
    }
  }

  private static var settings: PageSettings {
    let rules: [(String, PageSettings.Rule)] = RuleCatalogue.descriptions.map { rule in
      (rule.id, PageSettings.Rule(title: rule.title.vietnamese, group: rule.group.title.vietnamese))
    }
    return PageSettings(
      language: .vietnamese, asOf: CalendarDay(number: 20_148), rules: Dictionary(rules) { first, _ in first })
  }
}

extension Row {
  /// The row as it is printed: name, figure, bound.
  fileprivate var line: String {
    let unit: String = if case .milliseconds = value { "ms" } else { "MB" }
    let figure: String = "\((figure * 1000).rounded() / 1000) \(unit)"
    let limit: String = if case .atMost(let limit) = bound { "≤ \(limit) \(isMissed ? "MISSED" : "ok")" } else { "" }
    return name + String(repeating: " ", count: max(1, 36 - name.count))
      + String(repeating: " ", count: max(0, 14 - figure.count)) + figure + "   " + limit
  }
}
