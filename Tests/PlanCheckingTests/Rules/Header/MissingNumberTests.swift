import CampaignRecord
import PlanChecking
import Testing

@Suite struct MissingNumberTests {
  /// A blank number with its level, where the date is whole and where its day is blank.
  @Test(arguments: [
    ("⟦Số:      /KH-SYT⟧", Finding.Severity.warning), ("⟦Số: /KH-SYT⟧", .warning), ("⟦Số: ……/KH-SYT⟧", .warning),
    ("⟦Số:.../KH-SYT⟧", .warning), ("⟦Số: 2# /KH-SYT⟧", .info),
  ])
  func blankBesideADate(_ number: String, _ severity: Finding.Severity) throws {
    let (findings, marked) = try SignedPlan(number: number).findings(by: "missing-number")
    #expect(findings.compactMap(\.span) == marked)
    #expect(findings.map(\.severity) == [severity])
  }

  @Test func aDraftIsOnlyTold() throws {
    let plan = SignedPlan(number: "⟦Số:      /KH-SYT⟧", date: "Hà Nội, ngày      tháng 5 năm 2023")
    let (findings, marked) = try plan.findings(by: "missing-number")
    #expect(findings.compactMap(\.span) == marked)
    #expect(findings.map(\.severity) == [.info] && findings.map(\.cause) == [.author])
  }

  @Test func withoutALetterheadExtractionLostIt() throws {
    let (findings, _) = try SignedPlan(issuer: "", number: "", date: "").findings(by: "missing-number")
    #expect(findings.map(\.severity) == [.info] && findings.map(\.cause) == [.extraction])
    #expect(findings.map(\.span) == [nil])
  }

  /// What is not read in a scan was written by hand.
  @Test(arguments: ["", "Số:      /KH-SYT\n"])
  func inAScan(_ number: String) throws {
    let text = "SỞ Y TẾ\n\(number)Huế, ngày     tháng 02 năm 2025\nKẾ HOẠCH\nTriển khai\nI. NỘI DUNG\n1. Họp.\n"
    for rule in ["missing-number", "incomplete-issue-date"] {
      let findings: [Finding] = try CheckedText.findings(ofScan: text, by: rule)
      #expect(findings.map(\.severity) == [.info] && findings.map(\.cause) == [.extraction], "\(rule)")
    }
  }

  @Test func aDateWithoutANumber() throws {
    let (findings, _) = try SignedPlan(number: "").findings(by: "missing-number")
    #expect(findings.map(\.severity) == [.warning] && findings.map(\.cause) == [.either])
  }

  @Test(arguments: [
    "Số: 12/KH-SYT", "Số: 12 /KH-SYT", "Số: 05/KH-SYT", "Số 34-KH/TU", "Số: 09/2009/CT-UBND", "Số: 30c/KH-SYT",
  ])
  func letPass(_ number: String) throws {
    #expect(try SignedPlan(number: number).findings(by: "missing-number").findings.isEmpty)
  }

  @Test func aNumberUnderTheTitle() throws {
    let rule = try #require(RuleCatalogue.rule("missing-number"))
    #expect(try CheckedText.findings("## KẾ HOẠCH\n\n**Số:** 3/KH-UBND\n\n- Việc một\n", by: rule).isEmpty)
  }

  @Test(arguments: [
    "KẾ HOẠCH\n(Kèm theo Quyết định số 12/QĐ-SYT ngày 16 tháng 5 năm 2023)\nI. NỘI DUNG\nThi đua.\n",
    "KẾ HOẠCH\n(Ban hành kèm theo Quyết định số 12/QĐ-SYT ngày 16 tháng 5 năm 2023)\nI. NỘI DUNG\nThi đua.\n",
    "Họp lúc 9 giờ.\nMang theo tài liệu.\n",
  ])
  func noHeadToAskFor(_ text: String) throws {
    for rule in ["missing-number", "missing-issue-date", "missing-signatory", "missing-recipients"] {
      #expect(try CheckedText.findings(text, by: try #require(RuleCatalogue.rule(rule))).isEmpty, "\(rule)")
    }
  }
}
