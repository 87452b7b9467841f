import PlanChecking
import Testing

@Suite struct DeadlineOrderTests {
  private static let phases: String =
    "1. Giai đoạn 1 (từ ngày 01/6/2023 đến ngày 31/12/2023).\n2. Giai đoạn 2 (từ ngày 01/01/2024 đến ngày 30/9/2024).\n"

  @Test(arguments: ["3. Các đơn vị gửi báo cáo tổng kết ⟦trước ngày 30/6/2024⟧."])
  func found(_ body: String) throws {
    let plan = try IssuedPlan(Self.phases + body, rule: "deadline-order")
    #expect(plan.found == plan.marked)
  }

  @Test(arguments: [
    "3. Các đơn vị gửi báo cáo tổng kết trước ngày 15/10/2024.",
    "3. Các đơn vị gửi báo cáo sơ kết trước ngày 30/6/2024.",
    "3. Các đơn vị gửi báo cáo tổng kết giai đoạn 1 trước ngày 15/01/2024.",
    "3. Các đơn vị gửi báo cáo tổng kết năm 2023 trước ngày 15/12/2023.",
    // The plan ends with its last phase, even where the first is said to last longer.
    "3. Giai đoạn 2 (từ ngày 01/01/2023 đến ngày 30/9/2023).\n4. Các đơn vị gửi báo cáo sơ kết trước ngày 15/10/2023.",
    "3. Tổng kết phong trào; các đơn vị gửi kế hoạch trước ngày 30/6/2023.",
  ])
  func letPass(_ body: String) throws {
    #expect(try IssuedPlan(Self.phases + body, rule: "deadline-order").findings.isEmpty)
  }
}
