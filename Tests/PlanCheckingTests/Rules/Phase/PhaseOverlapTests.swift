import PlanChecking
import Testing

@Suite struct PhaseOverlapTests {
  @Test(arguments: [
    ("03/02/2025", "⟦03/02/2025⟧"), ("03/02/2025", "⟦01/01/2025⟧"), ("03/02/2025", "⟦30/01/2025⟧"),
  ])
  func found(_ end: String, _ start: String) throws {
    let plan = try IssuedPlan(
      "1. Giai đoạn 1 (từ ngày 01/6/2023 đến ngày \(end)).\n2. Giai đoạn 2 (từ ngày \(start) đến ngày 03/02/2030).",
      rule: "phase-overlap")
    #expect(plan.found == plan.marked)
  }

  @Test(arguments: [
    "1. Giai đoạn 1 (từ ngày 01/6/2023 đến ngày 03/02/2025).\n2. Giai đoạn 2 (từ ngày 04/02/2025 đến ngày 03/02/2030).",
    "1. Giai đoạn 1 (từ ngày 01/6/2023 đến ngày 03/02/2025).\n2. Giai đoạn 2 (từ ngày 03/02/2030 đến ngày 04/02/2025).",
    "1. Giai đoạn 1 (2021 - 2025).\n2. Giai đoạn 2 (2025 - 2030).",
    "1. Giai đoạn 1 (từ tháng 6/2023 đến tháng 9/2023).\n2. Giai đoạn 2 (từ tháng 9/2023 đến tháng 12/2023).",
    "1. Thời gian thi đua: từ ngày 01/6/2023 đến ngày 03/02/2030.\n2. Giai đoạn 1 (từ ngày 01/6/2023 đến ngày 03/02/2025).",
    "1. Giai đoạn 1 (từ ngày 01/6/2023 đến ngày 03/02/2025).\n2. Đợt 2 (từ ngày 01/01/2025 đến ngày 03/02/2030).",
  ])
  func letPass(_ body: String) throws {
    #expect(try IssuedPlan(body, rule: "phase-overlap").findings.isEmpty)
  }

  /// A wrong year is told once, and the other end of the phase is compared all the same.
  @Test func aWrongYearHidesNothingElse() throws {
    let plan = try IssuedPlan(
      "1. Giai đoạn 1 (từ ngày 01/6/2023 đến ngày 03/02/2025).\n2. Giai đoạn 2 (từ ngày ⟦03/02/2025⟧ đến ngày 03/02/3030).",
      rule: "phase-overlap")
    #expect(plan.found == plan.marked)
    let hidden: String =
      "1. Giai đoạn 1 (từ ngày 01/6/2023 đến ngày 03/02/2520).\n2. Giai đoạn 2 (từ ngày 04/02/2025 đến ngày 03/02/2030)."
    #expect(try IssuedPlan(hidden, rule: "phase-overlap").findings.isEmpty)
  }
}
