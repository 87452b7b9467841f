import CampaignRecord
import TestSupport
import Testing

/// Texts that are not JSON, or are more than a reader should take.
@Suite struct MalformedJSONTests {
  @Test(
    arguments: [
      ("", .endOfText, 0),
      (" \n", .endOfText, 2),
      ("{", .endOfText, 1),
      ("[", .endOfText, 1),
      (#"{"a""#, .endOfText, 4),
      (#"{"a":"#, .endOfText, 5),
      (#"{"a":1"#, .endOfText, 6),
      (#"{"a":1,"#, .endOfText, 7),
      (#""a"#, .endOfText, 2),
      (#""a\"#, .endOfText, 3),
      (#""\u12"#, .endOfText, 5),
      (#""\ud83c"#, .endOfText, 7),
      ("-", .endOfText, 1),
      ("1.", .endOfText, 2),
      ("1e", .endOfText, 2),
      ("1e+", .endOfText, 3),
      ("nul", .endOfText, 3),
      ("{}{}", .trailingBytes, 2),
      ("{} x", .trailingBytes, 3),
      ("[],", .trailingBytes, 2),
      ("1 2", .trailingBytes, 2),
      ("{,}", .unexpectedByte(UInt8(ascii: ",")), 1),
      (#"{"a":1,}"#, .unexpectedByte(UInt8(ascii: "}")), 7),
      (#"{"a" 1}"#, .unexpectedByte(UInt8(ascii: "1")), 5),
      (#"{"a":1 "b":2}"#, .unexpectedByte(UInt8(ascii: "\"")), 7),
      ("{a:1}", .unexpectedByte(UInt8(ascii: "a")), 1),
      ("{'a':1}", .unexpectedByte(UInt8(ascii: "'")), 1),
      ("[1,]", .unexpectedByte(UInt8(ascii: "]")), 3),
      ("[1}", .unexpectedByte(UInt8(ascii: "}")), 2),
      ("]", .unexpectedByte(UInt8(ascii: "]")), 0),
      ("nulL", .unexpectedByte(UInt8(ascii: "L")), 3),
      ("True", .unexpectedByte(UInt8(ascii: "T")), 0),
      ("NaN", .unexpectedByte(UInt8(ascii: "N")), 0),
      ("+1", .unexpectedByte(UInt8(ascii: "+")), 0),
      (".5", .unexpectedByte(UInt8(ascii: ".")), 0),
      ("// plan\n{}", .unexpectedByte(UInt8(ascii: "/")), 0),
      ("\u{FEFF}{}", .unexpectedByte(0xEF), 0),
      ("\u{A0}{}", .unexpectedByte(0xC2), 0),
      ("01", .invalidNumber, 0),
      ("-01", .invalidNumber, 0),
      ("[-a]", .invalidNumber, 1),
      ("[1.a]", .invalidNumber, 1),
      ("[1e-]", .invalidNumber, 1),
      ("\"a\u{0}\"", .controlCharacter(0), 2),
      ("\"a\nb\"", .controlCharacter(0x0A), 2),
      ("{\"a\tb\":1}", .controlCharacter(0x09), 3),
      (#""\x""#, .invalidEscape, 1),
      (#""ab\'""#, .invalidEscape, 3),
      (#""\u12g4""#, .invalidEscape, 1),
      (#""\U0041""#, .invalidEscape, 1),
      (#""\udc00""#, .loneSurrogate, 1),
      (#""\ud800""#, .loneSurrogate, 1),
      (#""\ud800a""#, .loneSurrogate, 1),
      (#""\ud800\n""#, .loneSurrogate, 1),
      (#""\ud800\ud800""#, .loneSurrogate, 1),
    ] as [(String, RecordDecodingError.Defect, Int)])
  func saysWhatAndWhere(_ text: String, _ defect: RecordDecodingError.Defect, _ offset: Int) {
    #expect(throws: RecordDecodingError.malformed(defect, offset: offset)) {
      try CampaignRecord(json: Array(text.utf8))
    }
  }

  @Test(
    arguments: [
      ([0x22, 0xFF, 0x22], 1),
      ([0x22, 0x61, 0xC3, 0x22], 2),
      ([0x22, 0xC0, 0xAF, 0x22], 1),
      ([0x22, 0xED, 0xA0, 0x80, 0x22], 1),
      ([0x22, 0xF5, 0x80, 0x80, 0x80, 0x22], 1),
      ([0x7B, 0x7D, 0x80], 2),
    ] as [([UInt8], Int)]) func refusesInvalidUTF8(_ bytes: [UInt8], _ offset: Int)
  {
    #expect(throws: RecordDecodingError.malformed(.invalidUTF8, offset: offset)) { try CampaignRecord(json: bytes) }
  }

  @Test(arguments: ["[", #"{"a":"#, #"[{"children":"#]) func refusesDeepNesting(_ opening: String) {
    let bytes = Array(String(repeating: opening, count: 100_000).utf8)
    let error = #expect(throws: RecordDecodingError.self) { try CampaignRecord(json: bytes) }
    guard case .nestingTooDeep(limit: 512, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func refusesEveryTruncation() {
    for record in SampleRecords.all {
      let bytes = record.json()
      for length in 0..<bytes.count {
        #expect(throws: RecordDecodingError.self) { try CampaignRecord(json: Array(bytes[..<length])) }
      }
    }
  }

  /// Whatever byte is changed: a record or an error, at a place inside the text.
  @Test func survivesEveryChangedByte() throws {
    let bytes = SampleRecords.full.json()
    var random = SeededGenerator(seed: 3)
    for index in bytes.indices {
      var changed = bytes
      changed[index] = UInt8.random(in: 0...255, using: &random)
      do throws(RecordDecodingError) {
        _ = try CampaignRecord(json: changed)
      } catch {
        #expect((0...changed.count).contains(error.offset))
      }
    }
  }

  /// Time is linear in the length of the text: what looks a key up or reports one does not look at all others.
  @Test(.timeLimit(.minutes(1))) func takesManyUnknownKeys() {
    var text = "{"
    for number in 0..<200_000 { text += "\"k\(number)\":0," }
    text += "\"end\":0}"
    #expect(throws: RecordDecodingError.missingField(path: "schema", offset: 0)) {
      try CampaignRecord(json: Array(text.utf8))
    }
  }
}
