import CampaignRecord
import FoundationEssentials
import TestSupport
import Testing

@Suite struct RecordRoundTripTests {
  @Test(arguments: [false, true]) func readsWhatItWrites(pretty: Bool) throws {
    for record in SampleRecords.all {
      #expect(try CampaignRecord(json: record.json(pretty: pretty)) == record)
    }
  }

  @Test(arguments: [false, true]) func foundationReadsWhatItWrites(pretty: Bool) throws {
    for record in SampleRecords.all {
      let data = Data(record.json(pretty: pretty))
      #expect(try JSONDecoder().decode(CampaignRecord.self, from: data) == record)
    }
  }

  @Test func readsWhatFoundationWrites() throws {
    for formatting in [JSONEncoder.OutputFormatting(), .prettyPrinted, .sortedKeys] {
      let encoder = JSONEncoder()
      encoder.outputFormatting = formatting
      for record in SampleRecords.all {
        #expect(try CampaignRecord(json: Array(encoder.encode(record))) == record)
      }
    }
  }

  @Test func writesAgainWhatItRead() throws {
    for pretty in [false, true] {
      let bytes = SampleRecords.full.json(pretty: pretty)
      #expect(try CampaignRecord(json: bytes).json(pretty: pretty) == bytes)
    }
  }

  @Test func randomRecordsComeBack() throws {
    var random = RandomRecords(seed: 7)
    for _ in 0..<200 {
      let record = random.record()
      let read = try CampaignRecord(json: record.json())
      #expect(read == record)
      // Strings are equal where their normal forms are; bytes tell more.
      #expect(read.json() == record.json())
      #expect(try JSONDecoder().decode(CampaignRecord.self, from: Data(record.json(pretty: true))) == record)
    }
  }

  /// An outline as deep as the parser's limit lets it be comes back; a deeper one is refused, never a crash.
  @Test func deepOutlines() throws {
    #expect(try CampaignRecord(json: chain(of: 255).json()).outline[0].children[0].level == 2)
    #expect(throws: RecordDecodingError.self) { try CampaignRecord(json: chain(of: 256).json()) }
    #expect(throws: RecordDecodingError.self) { try CampaignRecord(json: chain(of: 2_000).json()) }
  }

  private func chain(of length: Int) -> CampaignRecord {
    var children: [OutlineNode] = []
    for level in stride(from: length, to: 0, by: -1) {
      children = [
        OutlineNode(
          marker: "1", style: .decimal, level: level, heading: nil, text: nil, span: Span(start: 0, end: 1),
          children: children)
      ]
    }
    var record = SampleRecords.empty
    record.outline = children
    return record
  }
}
