import CampaignRecord
import PlanChecking
import Testing

@Suite struct SuppressionsTests {
  private func finding(_ rule: String, at word: String, in text: String) -> Finding {
    let bytes: [UInt8] = Array(text.utf8)
    let start: Int = bytes.indices.first { index in bytes[index...].starts(with: Array(word.utf8)) } ?? 0
    return Finding(
      rule: rule, severity: .error, message: "", span: Span(start: start, end: start + word.utf8.count))
  }

  /// What is left of findings of `phase-gap` at the words, and the notices.
  private func apply(
    _ text: String, _ words: [String] = ["x"], ran: Set<String> = ["phase-gap", "stale-year"]
  ) -> (left: [String], notices: [Suppressions.Notice.Kind]) {
    let findings: [Finding] = words.map { word in finding("phase-gap", at: word, in: text) }
    let outcome = Suppressions(in: Array(text.utf8)).apply(
      to: findings, rulesThatRan: ran, known: ["phase-gap", "stale-year", "phase-overlap"])
    let bytes: [UInt8] = Array(text.utf8)
    let left: [String] = outcome.findings.compactMap(\.span).map { span in
      String(decoding: bytes[span.start..<span.end], as: UTF8.self)
    }
    return (left, outcome.notices.map(\.kind))
  }

  @Test(arguments: [
    "<!-- kehoach: ignore phase-gap -->\nx\n", "x <!-- kehoach: ignore phase-gap -->\n",
    "<!-- kehoach: ignore phase-gap --> x\n", "<!--kehoach:ignore phase-gap-->\nx",
    "<!-- kehoach: ignore phase-gap — đã thống nhất -->\nx\n",
    "<!-- kehoach: ignore phase-gap - reason, with commas -->\nx",
    "<!-- kehoach: ignore phase-gap -->\n\n  \nx\n", "<!-- kehoach: ignore phase-gap -->\n<!-- note -->\nx\n",
    "<!--\n kehoach: ignore phase-gap\n-->\nx\n", "y\r\n<!-- kehoach: ignore phase-gap -->\r\nx\r\n",
    "x\n<!-- kehoach: ignore-file phase-gap -->\n", "<!-- kehoach: ignore-file -->\ny\nx\n",
  ])
  func passedOver(_ text: String) {
    let (left, notices) = apply(text)
    #expect(left.isEmpty && notices.isEmpty)
  }

  @Test func otherLinesAreNot() {
    let text: String = "<!-- kehoach: ignore phase-gap -->\nx\ny\nz\n"
    #expect(apply(text, ["x", "y", "z"]).left == ["y", "z"])
  }

  @Test func unused() {
    #expect(apply("<!-- kehoach: ignore phase-gap, stale-year -->\nx\n").notices == [.unused(rule: "stale-year")])
    #expect(apply("<!-- kehoach: ignore phase-gap -->\ny\nx\n").notices == [.unused(rule: "phase-gap")])
    // A rule that was not asked cannot be called of no use.
    #expect(apply("<!-- kehoach: ignore phase-overlap -->\nx\n").notices.isEmpty)
    #expect(apply("<!-- kehoach: ignore-file stale-year -->\nx\n").notices == [.unused(rule: "stale-year")])
  }

  @Test(arguments: [
    ("<!-- kehoach: ignore phase-gab -->\nx\n", Suppressions.Notice.Kind.unknownRule("phase-gab")),
    ("<!-- kehoach: ignore -->\nx\n", .malformed), ("<!-- kehoach: ignroe phase-gap -->\nx\n", .malformed),
    ("<!-- kehoach: bỏ qua -->\nx\n", .malformed), ("<!-- kehoach: -->\nx\n", .malformed),
  ])
  func notUnderstood(_ text: String, _ notice: Suppressions.Notice.Kind) {
    let (left, notices) = apply(text)
    #expect(left == ["x"] && notices == [notice])
  }

  @Test(arguments: [
    "<!-- x -->\n", "<!-- kehoach: ignore phase-gap\nx\n", "kehoach: ignore phase-gap\nx\n", "<!-- kế hoạch: x -->",
  ])
  func noComments(_ text: String) {
    #expect(Suppressions(in: Array(text.utf8)).comments.isEmpty)
  }

  /// What a comment itself says is not the plan's.
  @Test func withinAComment() {
    #expect(apply("<!-- kehoach: ignore stale-year — x -->\ny\n").left.isEmpty)
  }

  /// Thousands of comments, or of openings that are never closed, are read in one go.
  @Test(.timeLimit(.minutes(1))) func hostile() {
    let many = String(repeating: "<!-- kehoach: ignore phase-gap -->\n", count: 20_000)
    #expect(Suppressions(in: Array((many + "x").utf8)).comments.count == 20_000)
    #expect(Suppressions(in: Array(String(repeating: "<!-- ", count: 200_000).utf8)).comments.isEmpty)
  }
}
