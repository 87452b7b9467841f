import CampaignRecord
import PlanChecking
import Testing

@Suite struct HeadingSequenceTests {
  /// Numbered lines under one heading, with what must be found of them.
  private func findings(_ lines: [String]) throws -> (found: [Span], marked: MarkedText, findings: [Finding]) {
    let marked = MarkedText("KẾ HOẠCH\nI. NỘI DUNG\n" + lines.map { line in line + " Việc cần làm.\n" }.joined())
    let rule = try #require(RuleCatalogue.rule("heading-sequence"))
    let findings: [Finding] = try CheckedText.findings(marked.text, by: rule)
    return (findings.compactMap(\.span), marked, findings)
  }

  @Test(arguments: [
    ["1.", "2.", "⟦2⟧.", "4."],
    ["1.", "⟦3⟧.", "3.", "4."],
    ["1.", "2.", "⟦4⟧.", "5."],
    ["⟦2⟧.", "2.", "3."],
    ["1.", "2.", "3.", "⟦2⟧."],
    ["1.", "⟦1⟧."],
    ["1.", "⟦1⟧.", "3."],
    ["1.", "⟦1⟧.", "2.", "3."],
    ["a)", "⟦a⟧)", "b)"],
    ["1.", "a)", "b)", "⟦1⟧.", "a)", "b)", "3."],
    ["1.", "a)", "b)", "⟦1⟧.", "a)", "b)", "2."],
    ["a)", "b)", "c)", "d)", "⟦d⟧)", "e)", "g)"],
    ["a)", "b)", "c)", "d)", "⟦e⟧)", "g)", "h)"],
    ["a)", "b)", "c)", "d)", "đ)", "e)", "⟦h⟧)", "i)"],
  ])
  func broken(_ lines: [String]) throws {
    let (found, marked, _) = try findings(lines)
    #expect(found == marked.places)
  }

  @Test(arguments: [
    ["1.", "2.", "3."],
    ["1.", "2.", "1.", "2."],
    ["4.", "5.", "6."],
    ["a)", "b)", "c)", "d)", "đ)", "e)", "g)", "h)", "i)", "k)", "l)"],
    ["a)", "b)", "c)", "d)", "e)", "f)", "g)", "h)", "i)", "j)"],
    ["1.1.", "1.2.", "2.1.", "2.2."],
  ])
  func whole(_ lines: [String]) throws {
    #expect(try findings(lines).findings.isEmpty)
  }

  @Test func withoutStrokeIsOnlyNoted() throws {
    let findings: [Finding] = try findings(["a)", "b)", "c)", "d)", "e)"]).findings
    #expect(findings.map(\.severity) == [.note])
  }

  @Test func aStrokeThatAScannerDrewIsOnlyTold() throws {
    let findings: [Finding] = try findings(["a)", "b)", "c)", "đ)"]).findings
    #expect(findings.map(\.severity) == [.info])
  }

  @Test func aPageThatLostTheNumbersOfItsListsIsToldOnce() throws {
    let lines: [String] = ["1.", "⟦1⟧.", "1.", "2.", "1.", "1."]
    let (found, marked, findings) = try findings(lines)
    #expect(found == marked.places)
    #expect(findings.map(\.severity) == [.info] && findings.map(\.cause) == [.extraction])
  }

  /// A list under a heading of few words that is numbered as the heading itself, alone or with others behind it.
  @Test(arguments: [
    "1. Mục đích.\n⟦1⟧. Làm cho cán bộ, đoàn viên hiểu rõ.\n2. Yêu cầu.\n",
    "1. Mục đích.\n⟦1⟧. Làm cho cán bộ, đoàn viên hiểu rõ.\n2. Nâng cao nhận thức.\n2. Yêu cầu.\n1. Đúng quy định.\n",
  ])
  func aListNumberedAsItsHeadingIsNoted(_ body: String) throws {
    let marked = MarkedText("KẾ HOẠCH\nI. NỘI DUNG\n" + body)
    let rule = try #require(RuleCatalogue.rule("heading-sequence"))
    let findings: [Finding] = try CheckedText.findings(marked.text, by: rule)
    #expect(findings.compactMap(\.span) == marked.places && findings.map(\.severity) == [.note])
  }

  @Test func aLostSectionIsAWarning() throws {
    let findings: [Finding] = try findings(["1.", "2.", "4.", "5."]).findings
    #expect(findings.map(\.severity) == [.warning] && findings.map(\.cause) == [.either])
  }

  @Test func aNumberThatWasPrintedOnALineOfItsOwn() throws {
    let rule = try #require(RuleCatalogue.rule("heading-sequence"))
    let text: String = "KẾ HOẠCH\nI. NỘI DUNG\n1. Việc một\n2.\n\nViệc hai\n3. Việc ba\n4. Việc bốn\n"
    #expect(try CheckedText.findings(text, by: rule).isEmpty)
  }

  @Test func safeOnlyWhereItIsCertain() throws {
    #expect(try findings(["1.", "2.", "2.", "4."]).findings.map(\.suggestion) == [.init(replacement: "3", safe: true)])
    #expect(
      try findings(["1.", "2.", "2.", "3."]).findings.map(\.suggestion) == [.init(replacement: "3", safe: false)])
    #expect(try findings(["1.", "2.", "4.", "5."]).findings.map(\.suggestion) == [nil])
  }

  /// What stands between the numbers: pages and tables hide no lost heading, a scanner's marks and new lists do.
  @Test(arguments: [
    ("1. Một.\n2\n\n⟦3⟧. Ba.\n4. Bốn.\n", true), ("1. Một.\n|2 | Họp |\n⟦3⟧. Ba.\n4. Bốn.\n", true),
    ("1. Một.\n§. Hai.\n3. Ba.\n4. Bốn.\n", false), ("1. Một.\nGiao các sở:\n1. Sở Y tế.\n", false),
    ("1. Một.\n2 Hai.\n3. Ba.\n4. Bốn.\n", false), ("1. Một.\n2. Hai.\n3. Ba.\n1.HIỆU TRƯỞNG\n", false),
    ("1. Một.\na) Gồm các việc:\n1. Họp.\n2. Viết.\n2. Hai.\n", false),
  ])
  func between(_ body: String, _ isBroken: Bool) throws {
    let marked = MarkedText("KẾ HOẠCH\nI. NỘI DUNG\n" + body)
    let rule = try #require(RuleCatalogue.rule("heading-sequence"))
    let findings: [Finding] = try CheckedText.findings(marked.text, by: rule)
    #expect(findings.compactMap(\.span) == marked.places && findings.isEmpty != isBroken)
  }
}
