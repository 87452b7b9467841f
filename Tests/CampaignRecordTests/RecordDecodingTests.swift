import CampaignRecord
import TestSupport
import Testing

/// JSON that is well-formed but no record: the error names the value by its path.
@Suite struct RecordDecodingTests {
  @Test(
    arguments: [
      ("null", .null), ("true", .boolean), ("1", .integer), ("1.5", .number), (#""a""#, .string), ("[{}]", .array),
    ] as [(String, RecordDecodingError.ValueKind)])
  func refusesWhatIsNoObject(_ text: String, _ found: RecordDecodingError.ValueKind) {
    #expect(throws: RecordDecodingError.wrongType(path: "", expected: .object, found: found, offset: 0)) {
      try CampaignRecord(json: Array(text.utf8))
    }
  }

  @Test func pathLeadsToAWrongType() throws {
    var json = try JSONValue(SampleRecords.full.json())
    let citation = try #require(json["citations"]?[0])
    json["citations"] = .array([citation, citation, citation, citation])
    json["citations"]?[3]?["span"]?["start"] = .string("x")
    let bytes = json.json
    let error = #expect(throws: RecordDecodingError.self) { try CampaignRecord(json: bytes) }
    guard case .wrongType("citations[3].span.start", .integer, .string, let offset) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(bytes[offset...].starts(with: #""x""#.utf8))
  }

  /// Each row changes the full record at one place. What the error says follows, the offset left out.
  @Test(arguments: [
    (#""level":1,"#, #""level":"1","#, "outline[0].level: string instead of integer"),
    (#""level":1,"#, #""level":1.0,"#, "outline[0].level: number instead of integer"),
    (#""level":1,"#, #""level":0,"#, "outline[0].level: not integer(atLeast: 1)"),
    (#""level":1,"#, #""level":true,"#, "outline[0].level: boolean instead of integer"),
    (#""level":1,"#, #""level":99999999999999999999,"#, "outline[0].level: not integer(atLeast: 1)"),
    (#""level":1,"#, #""level":null,"#, "outline[0].level: null instead of integer"),
    (#""level":1,"#, "", "outline[0].level: missing"),
    (#""level":1,"#, #""level":1,"level":1,"#, "outline[0].level: twice"),
    (#""level":1,"#, #""level":1,"lev\u0065l":1,"#, "outline[0].level: twice"),
    (#""level":1,"#, #""level":1,"Level":1,"#, "outline[0].Level: unknown"),
    (#""level":1,"#, #""level":1,"":1,"#, "outline[0].: unknown"),
    (#""level":1,"#, #""level":1,"x":[[[{"y":1}]]],"#, "outline[0].x: unknown"),
    (#""style":"bullet""#, #""style":"dash""#, "outline[0].children[0].children[0].style: not a name"),
    (#""style":"bullet""#, #""style":null"#, "outline[0].children[0].children[0].style: null instead of string"),
    (#""role":"term""#, #""role":"Term""#, "dates[1].role: not a name"),
    (#""kind":"before""#, #""kind":"""#, "deadlines[0].kind: not a name"),
    (#""severity":"warning""#, #""severity":"fatal""#, "findings[0].severity: not a name"),
    (#""cause":"either""#, #""cause":0"#, "findings[0].cause: integer instead of string"),
    (#""safe":false"#, #""safe":"no""#, "findings[0].suggestion.safe: string instead of boolean"),
    (#""value":"3030-02-03""#, #""value":"03/02/3030""#, "dates[0].value: not extendedDate"),
    (#""value":"3030-02-03""#, #""value":null"#, "dates[0].value: null instead of string"),
    (#""value":"3030-02-03""#, #""value":"","#, "malformed"),
    (#""founded":"1929-07-28""#, #""founded":"1929-7-28""#, "anniversaries[0].founded: not extendedDate"),
    (#""founded":"1929-07-28""#, #""founded":1929"#, "anniversaries[0].founded: integer instead of string"),
    (#""ocr":91.75"#, #""ocr":"91""#, "source.ocr: string instead of number"),
    (#""ocr":91.75"#, #""ocr":1e999"#, "source.ocr: not finiteNumber"),
    (#""bytes":48213"#, #""bytes":-1"#, "source.bytes: not integer(atLeast: 0)"),
    (#""line":2"#, #""line":0"#, "origins[1].line: not integer(atLeast: 1)"),
    (#"{"start":800,"end":850}"#, #"{"start":850,"end":800}"#, "closing.signatory.span: not span"),
    (
      #"{"start":800,"end":850}"#, #"{"start":-800,"end":850}"#, "closing.signatory.span.start: not integer(atLeast: 0)"
    ),
    (#"{"start":800,"end":850}"#, "[800,850]", "closing.signatory.span: array instead of object"),
    (#"{"start":800,"end":850}"#, "null", "closing.signatory.span: null instead of object"),
    (#"{"start":800,"end":850}"#, #"{"start":800}"#, "closing.signatory.span.end: missing"),
    (#""recipients":[{"#, #""recipients":[null,{"#, "closing.recipients[0]: null instead of object"),
    (#""recipients":[{"#, #""recipients":{"a":{"#, "malformed"),
    (#""mentions":[{"#, #""mentions":[[],{"#, "documents[0].mentions[0]: array instead of object"),
    (#""schema":"kehoach.record/1""#, #""schema":"kehoach.record/2""#, "schema: not schemaIdentifier"),
    (#""schema":"kehoach.record/1""#, #""schema":1"#, "schema: integer instead of string"),
    (#""schema":"kehoach.record/1","#, "", "schema: missing"),
    (#""attachments":[{"header":{"#, #""attachments":[{"header":{"date":1,"#, "attachments[0].header.date: unknown"),
  ]) func saysWhereAndWhat(_ old: String, _ new: String, _ expected: String) throws {
    let changed = Array(try replaced(old, by: new).utf8)
    let error = #expect(throws: RecordDecodingError.self) { try CampaignRecord(json: changed) }
    #expect(error.map(summary) == expected)
  }

  @Test(arguments: [
    (#""level":1,"#, #""level" : 1 ,"#),
    (#""ocr":91.75"#, #""ocr":9175e-2"#),
    (#""ocr":91.75"#, #""ocr":91.750"#),
    (#""bytes":48213"#, #""\u0062ytes":48213"#),
    (#""role":"term""#, #""role":"te\u0072m""#),
    (#""value":"3030-02-03""#, #""value":"3030\u002d02-03""#),
    (#""place":"An Hòa""#, #""place":"\u0041n H\u00F2a""#),
    (#""theme":"Khởi động""#, #""theme":"Khởi đ\u1ed9ng""#),
    (#""start":800,"end":850"#, #""end":850,"start":800"#),
    (#","text":null,"span":{"start":151"#, #","span":{"start":151"#),
  ]) func takesOtherWaysOfWriting(_ old: String, _ new: String) throws {
    #expect(try CampaignRecord(json: Array(replaced(old, by: new).utf8)) == SampleRecords.full)
  }

  @Test func readsSurrogatePairsAndEscapes() throws {
    let text = try replaced(#""place":"An Hòa""#, by: #""place":"\ud83c\uDDFB\"\\\/\b\f\n\r\t\u0000\uFFFF""#)
    let place = try CampaignRecord(json: Array(text.utf8)).header.place
    #expect(place == "\u{1F1FB}\"\\/\u{8}\u{C}\n\r\t\u{0}\u{FFFF}")
  }

  @Test func takesSpaceAroundTheRecord() throws {
    let bytes = Array(" \r\n\t".utf8) + SampleRecords.full.json() + Array("\n\n".utf8)
    #expect(try CampaignRecord(json: bytes) == SampleRecords.full)
  }

  @Test func offsetOfATwiceGivenFieldIsTheSecond() throws {
    let text = #"{"schema":"kehoach.record/1","source":{"name":"a","name":"b"}}"#
    let error = #expect(throws: RecordDecodingError.self) { try CampaignRecord(json: Array(text.utf8)) }
    #expect(error == .missingField(path: "source.mediaType", offset: 38))
    let full = try replaced(#""bytes":48213"#, by: #""name":"b","bytes":48213"#)
    let twice = #expect(throws: RecordDecodingError.self) { try CampaignRecord(json: Array(full.utf8)) }
    let place = try #require(twice?.offset)
    #expect(Array(full.utf8)[place...].starts(with: #""b""#.utf8))
  }

  private func summary(_ error: RecordDecodingError) -> String {
    switch error {
    case .malformed, .nestingTooDeep: "malformed"
    case .missingField(let path, _): "\(path): missing"
    case .unknownField(let path, _): "\(path): unknown"
    case .duplicateField(let path, _): "\(path): twice"
    case .wrongType(let path, let expected, let found, _): "\(path): \(found) instead of \(expected)"
    case .invalidValue(let path, .oneOf, _): "\(path): not a name"
    case .invalidValue(let path, let expected, _): "\(path): not \(expected)"
    }
  }

  /// The full record's JSON with the first occurrence of a text replaced.
  private func replaced(_ old: String, by new: String) throws -> String {
    let text = String(decoding: SampleRecords.full.json(), as: UTF8.self)
    let range = try #require(text.firstRange(of: old), "\(old) is not in the record")
    return text.replacingCharacters(in: range, with: new)
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
    String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
  }
}
