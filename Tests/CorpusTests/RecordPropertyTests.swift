import CampaignRecord
import PlanParsing
import PlanPipeline
import PlanText
import TestSupport
import Testing
import VietnameseText

@Suite struct RecordPropertyTests {
  /// Every place of a record lies in the text, holds what the record says, and comes in order.
  @Test(arguments: CorpusPlan.all)
  func places(plan: CorpusPlan) throws {
    let parsed = try process(plan)
    let faults: [String] = RecordPlaces(parsed.record, in: parsed.plan.text.bytes).faults
    #expect(faults.joined(separator: "\n") == "")
  }

  /// A record is valid by the schema, and is the same when it is read back.
  @Test(arguments: CorpusPlan.all)
  func json(plan: CorpusPlan) throws {
    let record: CampaignRecord = try process(plan).record
    let json: [UInt8] = record.json()
    #expect(try SchemaValidator.record().violations(in: JSONValue(json)) == [])
    #expect(try CampaignRecord(json: json) == record)
    #expect(try CampaignRecord(json: record.json(pretty: true)) == record)
  }

  /// The origins lead to the lines of the file.
  @Test(arguments: CorpusPlan.all)
  func origins(plan: CorpusPlan) throws {
    let parsed = try process(plan)
    let text: [UInt8] = parsed.plan.text.bytes
    let starts: [Int] = parsed.record.origins.map(\.start)
    #expect(starts == starts.sorted())
    for origin in parsed.record.origins {
      #expect(origin.line == 1 + text[..<origin.start].count { $0 == UInt8(ascii: "\n") })
    }
  }

  /// The same plans twice, by one worker and by two, give the same bytes.
  @Test func sameBytes() async throws {
    let one: [[UInt8]] = try await records(workers: 1)
    #expect(one.count == CorpusPlan.all.count)
    #expect(try await records(workers: 1) == one)
    #expect(try await records(workers: 2) == one)
  }

  private func records(workers: Int) async throws -> [[UInt8]] {
    let inputs: [PlanInput] = try CorpusPlan.all.map { .bytes(try $0.bytes(), name: $0.path) }
    let pipeline = PlanPipeline(processor: RecordFactory.processor, workers: workers)
    var records: [[UInt8]] = []
    try await pipeline.run(inputs) {
      $0.record.json()
    } deliver: { (result) throws(InputError) in
      records.append(try result.outcome.get())
    }
    return records
  }

  private func process(_ plan: CorpusPlan) throws -> ParsedPlan {
    try RecordFactory.processor.process(.bytes(plan.bytes(), name: plan.name))
  }
}
