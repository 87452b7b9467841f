import CampaignRecord
import TestSupport
import Testing

@Suite struct RecordWritingTests {
  @Test func writesAnEmptyRecord() {
    let expected =
      #"{"schema":"kehoach.record/1","source":{"name":"ke-hoach.txt","mediaType":"text/plain","encoding":"utf-8","#
      + #""sha256":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","bytes":0,"reader":"text"},"#
      + #""origins":[],"header":{"type":null,"number":null,"issuer":null,"place":null,"issuedOn":null,"title":null,"#
      + #""campaign":null},"outline":[],"dates":[],"phases":[],"deadlines":[],"citations":[],"documents":[],"#
      + #""anniversaries":[],"closing":{"signatory":null,"recipients":[]},"attachments":[]}"#
    #expect(String(decoding: SampleRecords.empty.json(), as: UTF8.self) == expected)
  }

  /// Keys come in the order of the record's table, whatever stands in it.
  @Test(arguments: [
    (
      #""schema" "source" "origins" "header" "outline" "dates" "phases" "deadlines" "citations" "documents""#
        + #" "anniversaries" "closing" "attachments" "findings""#, 1
    ),
    (#""name" "mediaType" "encoding" "sha256" "bytes" "pages" "ocr" "reader""#, 2),
    (#""type" "number" "issuer" "place" "issuedOn" "title" "campaign""#, 2),
    (#""start" "line" "page" "paragraph" "cell""#, 3),
    (#""marker" "style" "level" "heading" "text" "span" "children""#, 3),
    (#""text" "number" "type" "issuedOn" "issuer" "subject" "document" "span" "spans""#, 3),
    (#""id" "number" "type" "issuedOn" "issuer" "subject" "mentions""#, 3),
    (#""label" "ordinal" "start" "end" "theme" "section" "span""#, 3),
    (#""text" "kind" "value" "action" "actor" "section" "span""#, 3),
    (#""name" "founded" "observed" "statedYears" "span""#, 3),
    (#""rule" "severity" "message" "span" "related" "suggestion" "cause""#, 3),
  ]) func keepsTheOrderOfKeys(_ keys: String, _ level: Int) {
    let indent = String(repeating: " ", count: 2 * level)
    let lines = String(decoding: SampleRecords.full.json(pretty: true), as: UTF8.self)
      .split(separator: "\n").filter { $0.hasPrefix("\(indent)\"") }
    let written = lines.map { $0.dropFirst(indent.count).prefix { $0 != ":" } }.joined(separator: " ")
    #expect(written.contains(keys))
  }

  @Test func sameRecordSameBytes() {
    for pretty in [false, true] {
      let bytes = SampleRecords.full.json(pretty: pretty)
      for _ in 0..<20 { #expect(SampleRecords.full.json(pretty: pretty) == bytes) }
    }
  }

  @Test func leavesFindingsOutWhenAsked() throws {
    #expect(try JSONValue(SampleRecords.full.json())["findings"] != nil)
    #expect(try JSONValue(SampleRecords.full.json(includingFindings: false))["findings"] == nil)
    var record = SampleRecords.empty
    #expect(try JSONValue(record.json())["findings"] == nil)
    record.findings = []
    #expect(try JSONValue(record.json())["findings"] == .array([]))
  }

  @Test func writesUnknownAsNull() throws {
    var record = SampleRecords.full
    record.citations[0].issuedOn = nil
    record.citations[0].spans = Citation.Spans()
    record.findings?[0].span = nil
    let json = try JSONValue(record.json())
    #expect(json["citations"]?[0]?["issuedOn"] == .null)
    #expect(json["citations"]?[0]?["spans"]?["issuedOn"] == .null)
    #expect(json["findings"]?[0]?["span"] == .null)
    #expect(json["outline"]?[0]?["text"] == .null)
  }

  @Test func leavesOutWhatTheFormatLacks() throws {
    var record = SampleRecords.empty
    record.origins = [Origin(start: 0)]
    record.source.ocr = .nan
    let json = try JSONValue(record.json())
    #expect(json["origins"] == .array([.object(["start": .integer(0)])]))
    #expect(json["source"]?["pages"] == nil)
    #expect(json["source"]?["ocr"] == nil)
  }
}
