import CampaignRecord
import PlanChecking
import Testing

@Suite struct DateImpossibleTests {
  @Test(arguments: [
    "1. Gửi báo cáo trước ngày ⟦31/4/2023⟧.", "1. Gửi báo cáo trước ngày ⟦32/5/2023⟧.", "1. Họp ngày ⟦15/13/2023⟧.",
    "1. Họp ngày ⟦15/13/\u{200B}2023⟧.",
    "1. Họp ngày ⟦29 tháng 02 năm 2023⟧.", "1. Họp ngày ⟦00/6/2023⟧.", "1. Hằng năm báo cáo trước ngày ⟦31/11⟧.",
    "1. Hằng năm báo cáo trước ngày ⟦31-11⟧.", "1. Họp ngày ⟦32 /6/2023⟧.", "1. Họp ngày ⟦22/ 13/ 2023⟧.",
    "1. Trực từ ngày ⟦29/02⟧ đến ngày 05/3/2023.", "1. Thực hiện Quyết định số 12/QĐ-UBND ngày ⟦30/02/2022⟧.",
  ])
  func found(_ body: String) throws {
    let plan = try IssuedPlan(body, rule: "date-impossible")
    #expect(plan.found == plan.marked)
    #expect(plan.findings.map(\.severity) == [.error])
  }

  @Test(arguments: [
    "1. Họp ngày 29/02/2024.", "1. Họp ngày 31/5/2023.", "1. Giỗ Tổ ngày 30 tháng 2 âm lịch.",
    "1. Hằng năm báo cáo trước ngày 29/02.", "1. Trực từ ngày 29/12 đến ngày 05/02/2023.",
    "1. Nghỉ từ ngày 28-30 tháng 4 năm 2023.", "1. Tập huấn ngày 15-20/6/2023.", "1. Đạt 31/4 chỉ tiêu, tỷ lệ 30/2.",
    "1. Trực ngày 29-30/4/2023.", "1. Điện thoại 031-12-3456.",
  ])
  func letPass(_ body: String) throws {
    #expect(try IssuedPlan(body, rule: "date-impossible").findings.isEmpty)
  }

  /// What is no day is told once, and not again by rules that compare days.
  @Test func toldOnce() throws {
    let body: String = "1. Chào mừng 95 năm Ngày thành lập Đảng Cộng sản Việt Nam (30/02/1930 - 03/02/2025)."
    #expect(try IssuedPlan(body, rule: "date-impossible").findings.count == 1)
    #expect(try IssuedPlan(body, rule: "anniversary-date").findings.isEmpty)
    #expect(try IssuedPlan(body, rule: "anniversary-arithmetic").findings.isEmpty)
  }
}
