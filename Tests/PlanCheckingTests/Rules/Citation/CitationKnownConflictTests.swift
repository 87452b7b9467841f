import CampaignRecord
import PlanChecking
import Testing

@Suite struct CitationKnownConflictTests {
  @Test(arguments: [
    "Căn cứ Nghị định số 30/2020/NĐ-CP ngày ⟦15/3/2020⟧ của Chính phủ.",
    "Theo Quyết định số 587/QĐ-TTg ngày ⟦28/5/2022⟧ của Thủ tướng Chính phủ.",
    "Theo Kết luận số 21-KL/TW, ngày ⟦25-11-2021⟧ của Ban Chấp hành Trung ương.",
  ])
  func found(_ body: String) throws {
    let plan = try IssuedPlan(body, rule: "citation-known-conflict")
    #expect(plan.found == plan.marked)
  }

  @Test(arguments: [
    "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.",
    "Theo Quyết định số 587/QĐ-TTg ngày 12/6/2019 của Thủ tướng Chính phủ.",
    "Theo Quyết định số 263/QĐ-TTg ngày 09/02/2026 của Thủ tướng Chính phủ.",
    "Theo Nghị quyết số 20-NQ/TW ngày 01/11/2012.",
    "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020.\nTheo Nghị định số 30/2020/NĐ-CP ngày 15/3/2020.",
    "Căn cứ Nghị định số 31/2020/NĐ-CP ngày 15/3/2020 của Chính phủ.",
  ])
  func letPass(_ body: String) throws {
    #expect(try IssuedPlan(body, rule: "citation-known-conflict").findings.isEmpty)
  }

  @Test func unverifiedRowsOnlyHint() throws {
    let plan = try IssuedPlan(
      "Căn cứ Nghị định số 90/2020/NĐ-CP ngày ⟦15/8/2020⟧ của Chính phủ.", rule: "citation-known-conflict")
    #expect(plan.found == plan.marked)
    #expect(plan.findings.map(\.severity) == [.info])
    #expect(plan.findings.allSatisfy { finding in finding.suggestion == nil })
  }
}
