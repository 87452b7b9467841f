internal import CampaignRecord
internal import Lexicons
internal import PlanParsing
internal import PlanText

/// A plan's text to its record, without reading and writing.
struct Parsing: Measurement {
  func rows(_ sample: Sample, _ stopwatch: Stopwatch) async throws -> [Row] {
    let parser = PlanParser(lexicons: .compiledIn)
    let source = Source(name: "", mediaType: "text/plain", encoding: "utf-8", sha256: "", bytes: 0, reader: "text")
    var count: Int = 0
    let seconds: Double = stopwatch.best {
      for _ in 0..<sample.repetitions {
        for plan in sample.texts { count += parser.parse(plan, source: source).record.outline.count }
      }
    }
    precondition(count >= 0)
    return [Row(name: "parse", value: .speed(bytes: sample.length, seconds: seconds))]
  }
}
