import CampaignRecord
import PlanChecking
import Testing

@Suite struct CitationAfterIssueTests {
  @Test(arguments: [
    "Căn cứ Kế hoạch số 45/KH-UBND ngày ⟦17/5/2023⟧ của UBND tỉnh.",
    "Thực hiện Công văn số 12/SNV-TĐKT ngày ⟦01 tháng 6 năm 2023⟧ của Sở Nội vụ.",
    "Căn cứ Luật Thi đua, khen thưởng ngày ⟦15/6/2032⟧;",
  ])
  func found(_ body: String) throws {
    let plan = try IssuedPlan(body, rule: "citation-after-issue")
    #expect(plan.found == plan.marked)
  }

  @Test(arguments: [
    "Căn cứ Kế hoạch số 45/KH-UBND ngày 16/5/2023 của UBND tỉnh.",
    "Căn cứ Kế hoạch số 45/KH-UBND ngày 15/5/2023 của UBND tỉnh.",
    "Căn cứ Kế hoạch số 45/KH-UBND của UBND tỉnh.",
    "Căn cứ Luật Thi đua, khen thưởng ngày 15/6/2022, có hiệu lực từ ngày 01/01/2024;",
    "Báo cáo trước ngày 20/6/2023 theo Kế hoạch số 45/KH-UBND ngày 12/4/2023.",
    "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2024.",
  ])
  func letPass(_ body: String) throws {
    #expect(try IssuedPlan(body, rule: "citation-after-issue").findings.isEmpty)
  }

  @Test func blankDayOfIssue() throws {
    for (day, count) in [("31/5/2023", 0), ("01/6/2023", 1)] {
      let plan = try IssuedPlan(
        "Căn cứ Kế hoạch số 45/KH-UBND ngày \(day).", issued: "ngày     tháng 5 năm 2023",
        rule: "citation-after-issue")
      #expect(plan.findings.count == count)
    }
  }

  @Test func withoutDateOfIssue() throws {
    let plan = try IssuedPlan(
      "Căn cứ Kế hoạch số 45/KH-UBND ngày 12/3/2030.", issued: nil, rule: "citation-after-issue")
    #expect(plan.findings.isEmpty)
  }
}
