import CampaignRecord
import PlanChecking
import Testing

@Suite struct DateYearOutlierTests {
  @Test(arguments: [
    "1. Giai đoạn 1 (từ ngày 01/6/2023 đến ngày ⟦03/02/3030⟧): phát động.\n2. Báo cáo trước ngày 15/12/2030.",
    "1. Báo cáo trước ngày ⟦30/6/2062⟧.\n2. Tổng kết trước ngày 30/11/2026.",
    "1. Tập huấn: ngày ⟦02/6/2022⟧ (thứ Sáu).\n2. Kiểm tra: ngày 05/6/2023 (thứ Hai).",
    "1. Báo cáo trước ngày 30/6/2023.\n2. Tổng kết trước ngày ⟦30/11/2033⟧.",
  ])
  func found(_ body: String) throws {
    let plan = try IssuedPlan(body, rule: "date-year-outlier")
    #expect(plan.found == plan.marked)
  }

  @Test(arguments: [
    "1. Chương trình phát triển đến năm 2045, tầm nhìn đến năm 2050; báo cáo trước ngày 30/6/2024.",
    "1. Kỷ niệm 1000 năm Thăng Long (10/10/1010 - 10/10/2010); báo cáo trước ngày 30/6/2024.",
    "1. Giai đoạn 1 (từ ngày 01/6/2023 đến ngày 31/12/2025).\n2. Giai đoạn 2 (từ ngày 01/01/2026 đến ngày 31/12/2030).",
    "1. Thực hiện Sắc lệnh số 64/SL ngày 23/11/1945.",
    "1. Tập huấn: ngày 02/6/2022 (thứ Bảy).\n2. Kiểm tra: ngày 05/6/2023 (thứ Hai).",
  ])
  func letPass(_ body: String) throws {
    #expect(try IssuedPlan(body, rule: "date-year-outlier").findings.isEmpty)
  }

  @Test func safeWhereOneYearOfThePlanFits() throws {
    let plan = try IssuedPlan(
      "1. Phát động ngày 01/6/2023.\n2. Báo cáo trước ngày 30/6/2223.\n3. Họp ngày 05/7/2023.",
      rule: "date-year-outlier")
    #expect(plan.findings.map(\.suggestion) == [.init(replacement: "30/6/2023", safe: true)])
  }

  @Test func theDateOfIssueItself() throws {
    let body: String = "1. Họp ngày 01/6/2023.\n2. Báo cáo trước ngày 30/6/2023.\n3. Tổng kết trước ngày 30/11/2023."
    let plan = try IssuedPlan(body, issued: "ngày ⟦16 tháng 5 năm 2032⟧", rule: "date-year-outlier")
    #expect(plan.found == plan.marked)
    #expect(plan.findings.first?.suggestion?.replacement == "16 tháng 5 năm 2023")
    #expect(try IssuedPlan(body, issued: "ngày 16 tháng 5 năm 2032", rule: "deadline-before-issue").findings.isEmpty)
  }
}
