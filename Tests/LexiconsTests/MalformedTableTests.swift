import Lexicons
import TestSupport
import Testing

@Suite struct MalformedTableTests {
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let table: LexiconTable
    let lines: [String]
    let error: LexiconError

    init(_ description: String, _ table: LexiconTable, _ lines: [String], _ error: LexiconError) {
      testDescription = description
      self.table = table
      self.lines = lines
      self.error = error
    }

    static func days(_ description: String, _ rows: [String], _ error: LexiconError) -> Self {
      let header = "key\tname\taliases\tdate\tlunar\tkind\tnote\tconfidence\tsource"
      return Self(description, .anniversaries, [header] + rows, error)
    }

    static func cell(
      _ description: String, _ row: String, _ column: String, _ found: String, _ expected: LexiconError.Expectation
    ) -> Self {
      days(
        description, ["# a comment", row],
        .malformedCell(file: "anniversaries.tsv", line: 3, column: column, found: found, expected: expected))
    }

    static func congress(
      _ description: String, _ row: String, _ column: String, _ found: String, _ expected: LexiconError.Expectation
    ) -> Self {
      let header = "organisation\tkind\tordinal\troman\tterm\topened\tclosed\tlaw_suffix\tnote\tconfidence\tsource"
      return Self(
        description, .congresses, [header, row],
        .malformedCell(file: "congresses.tsv", line: 2, column: column, found: found, expected: expected))
    }
  }

  static let days = "anniversaries.tsv"

  static let cases: [Case] = [
    Case("nothing", .anniversaries, [], .missingHeader(file: days)),
    Case("comments only", .anniversaries, ["# a", "", "# b"], .missingHeader(file: days)),
    Case(
      "missing column", .anniversaries, ["key\tname\taliases\tdate\tlunar\tkind\tnote\tsource"],
      .missingColumn(file: days, column: "confidence")),
    Case("unknown column", .anniversaries, ["key\tnom"], .unexpectedColumn(file: days, column: "nom")),
    Case("column twice", .anniversaries, ["key\tname\tkey"], .unexpectedColumn(file: days, column: "key")),
    .days("too few cells", ["a\tb\tc"], .cellCount(file: days, line: 2, found: 3, expected: 9)),
    .days(
      "two rows on one line",
      ["a\tb\t\t1945-09-02\t\tevent\t\thigh\tsource\ta2\tb\t\t1945-09-02\t\tevent\t\thigh\tsource"],
      .cellCount(file: days, line: 2, found: 18, expected: 9)),
    .days(
      "same key",
      ["a\tb\t\t1945-09-02\t\tevent\t\thigh\ts", "", "a\tc\t\t1946-09-02\t\tevent\t\thigh\ts"],
      .duplicateKey(file: days, line: 4, firstLine: 2, key: "a")),
    .cell("no key", "\tb\t\t1945-09-02\t\tevent\t\thigh\ts", "key", "", .text),
    .cell("no source", "a\tb\t\t1945-09-02\t\tevent\t\thigh\t", "source", "", .text),
    .cell("empty item", "a\tb\tx;;y\t1945-09-02\t\tevent\t\thigh\ts", "aliases", "x;;y", .text),
    .cell("day in another order", "a\tb\t\t02/9/1945\t\tevent\t\thigh\ts", "date", "02/9/1945", .day),
    .cell("no such day", "a\tb\t\t1945-02-29\t\tevent\t\thigh\ts", "date", "1945-02-29", .day),
    .cell("no day", "a\tb\t\t1945-09\t\tevent\t\thigh\ts", "date", "1945-09", .day),
    .cell("no date", "a\tb\t\t\t\tevent\t\thigh\ts", "date", "", .day),
    .cell("lunar day", "a\tb\t\t\t13-01\tlunar\t\thigh\ts", "lunar", "13-01", .lunarDay),
    .cell("lunar sign", "a\tb\t\t\t+1-15\tlunar\t\thigh\ts", "lunar", "+1-15", .lunarDay),
    .cell("no lunar day", "a\tb\t\t\t\tlunar\t\thigh\ts", "lunar", "", .lunarDay),
    .cell(
      "confidence", "a\tb\t\t1945-09-02\t\tevent\t\tHigh\ts", "confidence", "High", .oneOf(["high", "medium", "low"])),
    .cell(
      "kind", "a\tb\t\t1945-09-02\t\tparty\t\thigh\ts", "kind", "party",
      .oneOf(["founding", "event", "birth", "sector", "international", "lunar"])),
    .cell(
      "decomposed letters", "a\tNga\u{300}y\t\t1945-09-02\t\tevent\t\thigh\ts", "name", "Nga\u{300}y", .composedText),
    .congress("ordinal", "A\tcongress\tXII\tXII\t\t\t\t\t\tlow\ts", "ordinal", "XII", .number),
    .congress("sign", "A\tcongress\t+9\tIX\t\t\t\t\t\tlow\ts", "ordinal", "+9", .number),
    .congress("zero", "A\tcongress\t0\t\t\t\t\t\t\tlow\ts", "ordinal", "0", .number),
    .congress("roman", "A\tcongress\t9\tVIIII\t\t\t\t\t\tlow\ts", "roman", "VIIII", .romanNumeral),
    .congress("term", "A\tcongress\t9\tIX\t2020-2015\t\t\t\t\tlow\ts", "term", "2020-2015", .term),
    .congress("half a term", "A\tcongress\t9\tIX\t2020\t\t\t\t\tlow\ts", "term", "2020", .term),
    .congress("month", "A\tcongress\t9\tIX\t\t2020-13\t\t\t\tlow\ts", "opened", "2020-13", .date),
  ]

  @Test(arguments: cases)
  func isRefused(_ malformed: Case) throws {
    let text = malformed.lines.map { $0 + "\n" }.joined()
    let folder = try TemporaryFolder(files: [malformed.table.fileName: text])
    #expect(throws: malformed.error) { try Lexicons(directory: folder.path) }
  }

  @Test func bytesThatAreNoTextAreRefused() throws {
    let folder = try TemporaryFolder()
    try folder.write(Array("key\tname\n# \u{E0}\n".utf8) + [0xFF, 0x0A], to: Self.days)
    #expect(throws: LexiconError.missingColumn(file: Self.days, column: "aliases")) {
      try Lexicons(directory: folder.path)
    }
    let header = "key\tname\taliases\tdate\tlunar\tkind\tnote\tconfidence\tsource\n"
    try folder.write(Array(header.utf8) + [0xFF, 0x0A], to: Self.days)
    #expect(throws: LexiconError.notUTF8(file: Self.days, line: 2)) { try Lexicons(directory: folder.path) }
  }

  @Test func aTableBeyondTheLimitIsRefused() throws {
    let folder = try TemporaryFolder()
    let limit = 16 << 20
    try folder.write([UInt8](repeating: UInt8(ascii: "#"), count: limit + 1), to: Self.days)
    #expect(throws: LexiconError.tooLarge(file: Self.days, limit: limit)) { try Lexicons(directory: folder.path) }
  }
}
