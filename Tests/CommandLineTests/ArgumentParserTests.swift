import Testing

@testable import kehoach

@Suite struct ArgumentParserTests {
  private static let output = Option(
    "output", short: "o", value: Message(vi: "", en: ""), help: Message(vi: "", en: ""))
  private static let quiet = Option("quiet", short: "q", help: Message(vi: "", en: ""))
  private let parser = ArgumentParser(options: [output, quiet])

  @Test(
    arguments: [
      (["--output", "x", "a"], "x", false, ["a"]),
      (["a", "--output=x"], "x", false, ["a"]),
      (["--output="], "", false, []),
      (["--output=x=y"], "x=y", false, []),
      (["--output", "--quiet"], "--quiet", false, []),
      (["-o", "x", "-q"], "x", true, []),
      (["-ox", "-"], "x", false, ["-"]),
      (["-qox", "a"], "x", true, ["a"]),
      (["-qo", "x"], "x", true, []),
      (["--output=x", "--output=y"], "y", false, []),
      (["--", "--output", "-q"], nil, false, ["--output", "-q"]),
      (["a", "-q", "b"], nil, true, ["a", "b"]),
      ([], nil, false, []),
    ] as [([String], String?, Bool, [String])])
  func tellsApart(arguments: [String], output: String?, quiet: Bool, positionals: [String]) throws {
    let (parsed, _) = try parser.parse(arguments)
    #expect(parsed.value(of: Self.output) == output)
    #expect(parsed.has(Self.quiet) == quiet)
    #expect(parsed.positionals == positionals)
  }

  @Test(arguments: [
    (["--outptu", "x"], UsageError.unknownOption("--outptu", suggestion: "--output")),
    (["--nothing"], .unknownOption("--nothing", suggestion: nil)),
    (["-x"], .unknownOption("-x", suggestion: nil)),
    (["-qx"], .unknownOption("-x", suggestion: nil)),
    (["--output"], .missingValue(option: "output")),
    (["-o"], .missingValue(option: "output")),
    (["--quiet=1"], .unexpectedValue(option: "quiet")),
  ])
  func tellsWhatIsWrong(arguments: [String], error: UsageError) {
    #expect(throws: error) { try parser.parse(arguments) }
  }

  @Test func stopsAtTheFirstPositional() throws {
    let (parsed, rest) = try parser.parse(["-q", "command", "--unknown"], stopsAtPositional: true)
    #expect(parsed.positionals == ["command"])
    #expect(Array(rest) == ["--unknown"])
  }
}
