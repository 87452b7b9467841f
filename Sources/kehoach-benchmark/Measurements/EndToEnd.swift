internal import Lexicons
internal import CampaignRecord
internal import PlanParsing
internal import PlanPipeline

/// A file's bytes to its line of JSON, on one core.
struct EndToEnd: Measurement {
  func rows(_ sample: Sample, _ stopwatch: Stopwatch) async throws -> [Row] {
    let processor = PlanProcessor(lexicons: .compiledIn)
    let seconds: Double = stopwatch.best { sample.forEachPlan { plan in Self.process(plan, processor) } }
    return [
      Row(name: "text to JSON Lines", value: .speed(bytes: sample.length, seconds: seconds), bound: .atLeast(100))
    ]
  }

  /// Makes the line of a plan.
  static func process(_ plan: [UInt8], _ processor: PlanProcessor) {
    let record: [UInt8]? = try? processor.process(.bytes(plan, name: "plan.txt")).record.json()
    precondition(record?.isEmpty == false)
  }
}
