import CampaignRecord
import PlanParsing
import PlanPipeline
import PlanReading
import TestSupport
import Testing
import VietnameseText

@Suite struct HostileFileTests {
  @Test(arguments: [
    ("empty.txt", ReadingError.empty),
    ("only-whitespace.txt", .empty),
    ("control-characters.txt", .binary(offset: 0)),
    ("invalid-utf8.txt", .undecodable(.malformed(encoding: .utf8, offset: 22), line: 3)),
  ])
  func gives(file: String, error: ReadingError) throws {
    let bytes: [UInt8] = try CorpusPlan.bytes(of: "hostile/\(file)")
    #expect(throws: InputError.reading(error)) {
      try RecordFactory.processor.process(.bytes(bytes, name: file))
    }
  }

  /// A text that is no plan gives the record of what is there.
  @Test func notAPlan() throws {
    let bytes: [UInt8] = try CorpusPlan.bytes(of: "hostile/not-a-plan.txt")
    let plan = try RecordFactory.processor.process(.bytes(bytes, name: "not-a-plan.txt"))
    #expect(!plan.isPlan)
    #expect(plan.record.header == Header())
    #expect(plan.record.dates.isEmpty && plan.record.citations.isEmpty && plan.record.deadlines.isEmpty)
    #expect(plan.record.closing == Closing())
  }
}
