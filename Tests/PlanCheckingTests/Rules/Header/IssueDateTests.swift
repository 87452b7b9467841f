import CampaignRecord
import PlanChecking
import Testing

@Suite struct IssueDateTests {
  @Test func missingBesideANumber() throws {
    let (findings, _) = try SignedPlan(date: "").findings(by: "missing-issue-date")
    #expect(findings.map(\.severity) == [.warning] && findings.map(\.span) == [nil])
  }

  @Test func withoutALetterheadExtractionLostIt() throws {
    let (findings, _) = try SignedPlan(issuer: "", number: "", date: "").findings(by: "missing-issue-date")
    #expect(findings.map(\.severity) == [.info] && findings.map(\.cause) == [.extraction])
  }

  /// A blank day, with the level where the number is there.
  @Test(arguments: [
    ("Hà Nội, ⟦ngày      tháng 5 năm 2023⟧", Finding.Severity.warning),
    ("Hà Nội, ⟦ngày ... tháng 5 năm 2023⟧", .warning), ("Hà Nội, ⟦ngày ... tháng ... năm 2023⟧", .warning),
    ("Hà Nội, ⟦ngày #0 tháng 3 năm 2018⟧", .info),
  ])
  func incomplete(_ date: String, _ severity: Finding.Severity) throws {
    let (findings, marked) = try SignedPlan(date: date).findings(by: "incomplete-issue-date")
    #expect(findings.compactMap(\.span) == marked)
    #expect(findings.map(\.severity) == [severity])
  }

  @Test func aDraftIsOnlyTold() throws {
    let plan = SignedPlan(number: "Số:      /KH-SYT", date: "Hà Nội, ngày      tháng 5 năm 2023")
    #expect(try plan.findings(by: "incomplete-issue-date").findings.map(\.severity) == [.info])
  }

  @Test(arguments: [
    "Hà Nội, ngày 16 tháng 5 năm 2023", "Hà Nội, ngày 05 tháng 01 năm 2023", "Hà Nội, ngày 16/5/2023",
    "Hà Nội, ngày 31 tháng 02 năm 2023",
  ])
  func letPass(_ date: String) throws {
    #expect(try SignedPlan(date: date).findings(by: "incomplete-issue-date").findings.isEmpty)
    #expect(try SignedPlan(date: date).findings(by: "missing-issue-date").findings.isEmpty)
  }
}
