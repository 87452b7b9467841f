import PlanChecking
import Testing

@Suite struct PhaseReversedTests {
  @Test(arguments: [
    "1. Giai đoạn 1 (từ ngày ⟦30/9/2023 đến ngày 01/6/2023⟧).", "1. Giai đoạn 1 (⟦2025 - 2021⟧).",
    "1. Thời gian thi đua: từ ngày ⟦30/9/2024 đến ngày 01/6/2023⟧.",
  ])
  func found(_ body: String) throws {
    let plan = try IssuedPlan(body, rule: "phase-reversed")
    #expect(plan.found == plan.marked)
  }

  @Test(arguments: [
    "1. Giai đoạn 1 (từ ngày 01/6/2023 đến ngày 30/9/2023).", "1. Giai đoạn 1 (từ ngày 15/12 đến ngày 15/02/2024).",
    "1. Giai đoạn 1 (từ ngày ban hành Kế hoạch đến ngày 30/9/2023).",
  ])
  func letPass(_ body: String) throws {
    #expect(try IssuedPlan(body, rule: "phase-reversed").findings.isEmpty)
  }
}
