import PlanChecking
import Testing

@Suite struct DateRangeReversedTests {
  @Test(arguments: [
    "1. Điều tra từ ngày ⟦30/11/2023 đến ngày 25/10/2023⟧.",
    "1. Trực từ ngày ⟦25/6 đến ngày 20/6/2023⟧.",
    "1. Tập huấn từ tháng ⟦9/2023 đến tháng 5/2023⟧.",
    "1. Chương trình giai đoạn ⟦2025 - 2021⟧.",
  ])
  func found(_ body: String) throws {
    let plan = try IssuedPlan(body, rule: "date-range-reversed")
    #expect(plan.found == plan.marked)
  }

  @Test(arguments: [
    "1. Trực Tết từ ngày 15/12 đến ngày 15/02/2024.",
    "1. Tập huấn từ ngày 28 đến ngày 05/6/2023.",
    "1. Năm học 2023 - 2024, từ tháng 9/2023 đến tháng 5/2024.",
    "1. Chào mừng 78 năm Quốc khánh (02/9/2023 - 02/9/1945).",
  ])
  func letPass(_ body: String) throws {
    #expect(try IssuedPlan(body, rule: "date-range-reversed").findings.isEmpty)
  }
}
