import CampaignRecord
import RecordPublishing
import Testing
import VietnameseText

/// A finding as a terminal shows it: the marks stand under the place, whatever stands before it.
@Suite struct TextFindingWriterTests {
  private let words = TextFindingWriter.Words(
    levels: [.error: "error"], suggestion: "suggestion", deletion: "leave out", safe: "safe", unsafe: "unsafe",
    standardInput: "standard input")

  /// What is written of a finding at the first place of a word in a text.
  private func lines(
    _ source: String, at word: String, suggestion: Finding.Suggestion? = nil, name: String = "a.txt"
  ) throws -> [String] {
    let text = try NormalizedText(decoding: Array(source.utf8))
    let bytes: [UInt8] = Array(word.utf8)
    let start: Int = try #require(text.bytes.indices.first { index in text.bytes[index...].starts(with: bytes) })
    let finding = Finding(
      rule: "some-rule", severity: .error, message: "sai", span: Span(start: start, end: start + bytes.count),
      suggestion: suggestion)
    let file = FileFindings(
      name: name, findings: [finding], fingerprints: ["1"], text: CheckedText(text, source: Array(source.utf8)))
    return String(decoding: TextFindingWriter(words: words, isColored: false).bytes(of: file), as: UTF8.self)
      .split(separator: "\n").map(String.init)
  }

  @Test func place() throws {
    #expect(
      try lines("một\nhai ba bốn\n", at: "ba") == [
        "a.txt:2:5: error: sai [some-rule]", " 2 | hai ba bốn", "   |     ^^",
      ])
  }

  /// Wide letters take two columns, marks and joiners none; a tab and a strange space take one.
  @Test(arguments: [
    ("漢字 ba", "   |      ^^"), ("e\u{301}\u{323} ba", "   |   ^^"), ("a\u{200B}\u{202E} ba", "   |   ^^"),
    ("\tba", "   |  ^^"), ("a\u{2028}ba", "   |   ^^"), ("🙂 ba", "   |    ^^"), ("\u{1B}[31mba", "   |      ^^"),
  ])
  func columns(_ line: String, _ marks: String) throws {
    #expect(try lines(line, at: "ba").last == marks)
  }

  /// Nothing of a plan reaches the terminal that it would obey.
  @Test func controls() throws {
    let text: String = try lines("\u{1B}[31m\u{7}\u{202E}ba\u{85}", at: "ba", name: "\u{1B}]0;x\u{7}.txt").joined()
    #expect(
      !text.unicodeScalars.contains { scalar in scalar.value < 0x20 || scalar.value == 0x85 || scalar == "\u{202E}" })
  }

  @Test func placeOverLines() throws {
    let lines: [String] = try lines("một ba\nhai\n", at: "ba\nhai")
    #expect(lines[1...] == [" 1 | một ba", "   |     ^^"])
  }

  @Test func longLine() throws {
    let far = String(repeating: "chữ ", count: 500)
    let lines: [String] = try lines(far + "ba " + far, at: "ba")
    #expect(lines[1].hasPrefix(" 1 | …") && lines[1].hasSuffix("…") && lines[1].count < 120)
    let column: Int = try #require(lines[2].firstIndex(of: "^")).utf16Offset(in: lines[2])
    #expect(Array(lines[1])[column..<column + 2] == ["b", "a"])
  }

  @Test func suggestions() throws {
    func last(_ replacement: String, safe: Bool) throws -> String? {
      try lines("một ba", at: "ba", suggestion: Finding.Suggestion(replacement: replacement, safe: safe)).last
    }
    #expect(try last("bốn", safe: true) == "   = suggestion: bốn (safe)")
    #expect(try last("", safe: false) == "   = suggestion: leave out (unsafe)")
    #expect(try last("a\nb", safe: true) == "   = suggestion: a↵b (safe)")
  }

  @Test func standardInput() throws {
    #expect(try lines("ba", at: "ba", name: "-").first == "standard input:1:1: error: sai [some-rule]")
  }

  @Test func withoutAPlace() throws {
    let text = try NormalizedText(decoding: Array("a".utf8))
    let file = FileFindings(
      name: "a.txt", findings: [Finding(rule: "r", severity: .error, message: "thiếu", span: nil)], fingerprints: ["1"],
      text: CheckedText(text, source: Array("a".utf8)))
    let bytes: [UInt8] = TextFindingWriter(words: words, isColored: false).bytes(of: file)
    #expect(String(decoding: bytes, as: UTF8.self) == "a.txt: error: thiếu [r]\n")
  }
}
