import CampaignRecord
import PlanChecking
import Testing

@Suite struct PhaseBeforeIssueTests {
  @Test(arguments: [
    "1. Giai đoạn 1 (từ ngày ⟦03/02/2023⟧ đến ngày 03/02/2025).\n2. Giai đoạn 2 (từ ngày 04/02/2025 đến ngày 03/02/2030).",
    "1. Giai đoạn 1 (từ tháng ⟦02/2023⟧ đến tháng 12/2023).",
  ])
  func found(_ body: String) throws {
    let plan = try IssuedPlan(body, rule: "phase-before-issue")
    #expect(plan.found == plan.marked && plan.findings.map(\.severity) == [.note])
  }

  @Test(arguments: [
    "1. Giai đoạn 1 (từ ngày 16/5/2023 đến ngày 03/02/2025).", "1. Giai đoạn 1 (từ tháng 5/2023 đến tháng 12/2023).",
    "1. Giai đoạn 1 (2021 - 2025).", "1. Giai đoạn 1 (từ ngày ban hành Kế hoạch đến ngày 30/9/2023).",
  ])
  func letPass(_ body: String) throws {
    #expect(try IssuedPlan(body, rule: "phase-before-issue").findings.isEmpty)
  }

  @Test func withoutADateOfIssueNothingIsSaid() throws {
    let body: String = "1. Giai đoạn 1 (từ ngày 03/02/2023 đến ngày 03/02/2025)."
    #expect(try IssuedPlan(body, issued: nil, rule: "phase-before-issue").findings.isEmpty)
  }
}
