internal import Lexicons
internal import CampaignRecord
internal import PlanParsing
internal import PlanPipeline

/// Two workers against one.
struct Workers: Measurement {
  func rows(_ sample: Sample, _ stopwatch: Stopwatch) async throws -> [Row] {
    let one: Double = await seconds(sample, stopwatch, workers: 1)
    let two: Double = await seconds(sample, stopwatch, workers: 2)
    return [
      Row(name: "pipeline, one worker", value: .speed(bytes: sample.length, seconds: one)),
      Row(name: "pipeline, two workers", value: .speed(bytes: sample.length, seconds: two)),
      Row(name: "two workers against one", value: .ratio(one / two), bound: .atLeast(1.8)),
    ]
  }

  private func seconds(_ sample: Sample, _ stopwatch: Stopwatch, workers: Int) async -> Double {
    let pipeline = PlanPipeline(processor: PlanProcessor(lexicons: .compiledIn), workers: workers)
    let inputs = (0..<sample.repetitions).lazy.flatMap { _ in
      sample.plans.lazy.map { plan in PlanInput.bytes(plan, name: "plan.txt") }
    }
    var best: Double = .infinity
    var total: Double = 0
    while total < stopwatch.seconds {
      let start: ContinuousClock.Instant = .now
      await pipeline.run(inputs, making: { plan in plan.record.json() }) { _ in }
      let seconds: Double = start.duration(to: .now) / .seconds(1)
      best = min(best, seconds)
      total += seconds
    }
    return best
  }
}
