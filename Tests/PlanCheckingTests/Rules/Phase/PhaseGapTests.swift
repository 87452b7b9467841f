import PlanChecking
import Testing

@Suite struct PhaseGapTests {
  @Test(arguments: [
    "1. Giai đoạn 1 (từ ngày 01/6/2023 đến ngày 30/9/2023).\n2. Giai đoạn 2 (từ ngày ⟦15/10/2023⟧ đến ngày 31/12/2023).",
    "1. Đợt 1 (từ ngày 01/6/2023 đến ngày 30/9/2023).\n2. Đợt 2 (từ ngày 01/10/2023 đến ngày 31/12/2023).\n"
      + "3. Đợt 3 (từ ngày ⟦11/01/2024⟧ đến ngày 31/5/2024).",
  ])
  func found(_ body: String) throws {
    let plan = try IssuedPlan(body, rule: "phase-gap")
    #expect(plan.found == plan.marked)
  }

  @Test(arguments: [
    "1. Giai đoạn 1 (từ ngày 01/6/2023 đến ngày 30/9/2023).\n2. Giai đoạn 2 (từ tháng 10/2023 đến ngày 31/12/2023).",
    "1. Đợt 1 (từ ngày 01/6/2023 đến ngày 15/6/2023).\n2. Đợt 2 (từ ngày 01/8/2023 đến ngày 15/8/2023).",
    // A phase that is turned round is told as such, a year that cannot be meant as an outlier.
    "1. Giai đoạn 1 (từ ngày 30/9/2023 đến ngày 01/6/2023).\n2. Giai đoạn 2 (từ ngày 01/10/2023 đến ngày 31/12/2023).",
    "1. Giai đoạn 1 (từ ngày 01/6 đến ngày 30/9/2023).\n2. Giai đoạn 2 (từ ngày 01/10 đến ngày 31/12/5023).",
    // A weekend.
    "1. Giai đoạn 1 (từ ngày 05/12/2025 đến ngày 20/02/2026).\n2. Giai đoạn 2 (từ ngày 23/02/2026 đến ngày 14/3/2026).",
    "1. Giai đoạn 1 (2021 - 2025).\n2. Giai đoạn 2 (2026 - 2030).",
    // A month may start where the days before it end, and steps wait for one another.
    "1. Giai đoạn 1: Kiểm tra, từ 16/5/2023 đến 15/11/2023.\n2. Giai đoạn 2: Tổng kết, trong tháng 12/2023.",
    "1. Bước 1 (từ ngày 01/6/2023 đến ngày 15/6/2023).\n2. Bước 2 (từ ngày 01/8/2023 đến ngày 15/8/2023).",
  ])
  func letPass(_ body: String) throws {
    #expect(try IssuedPlan(body, rule: "phase-gap").findings.isEmpty)
  }
}
