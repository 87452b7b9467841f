import CampaignRecord
import Foundation
import Lexicons
import PlanChecking
import PlanParsing
import PlanPipeline
import PlanText
import TestSupport
import Testing
import VietnameseText

/// Plans torn to pieces are read and checked without a fault: whatever a record says still has a place in the text.
/// `KEHOACH_MUTILATIONS=200` in the environment makes so many of each plan instead of a few.
@Suite struct MutilatedPlanTests {
  private static let processor = PlanProcessor(lexicons: .compiledIn, checker: PlanChecker(lexicons: .compiledIn))
  private static let count: Int =
    ProcessInfo.processInfo.environment["KEHOACH_MUTILATIONS"].flatMap { Int($0) } ?? 4

  @Test(arguments: CorpusPlan.all)
  func places(plan: CorpusPlan) throws {
    let text: String = String(decoding: try plan.bytes(), as: UTF8.self)
    for seed in 1...UInt64(Self.count) {
      let torn: [UInt8] = Array(MutilatedText.make(of: text, seed: seed).utf8)
      guard let parsed = try? Self.processor.process(.bytes(torn, name: plan.name)) else { continue }
      let faults: [String] = RecordPlaces(parsed.record, in: parsed.plan.text.bytes).outside
      #expect(faults.prefix(3).joined(separator: "\n") == "", "seed \(seed)")
      #expect(try CampaignRecord(json: parsed.record.json()) == parsed.record, "seed \(seed)")
    }
  }
}
