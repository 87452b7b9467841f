import CampaignRecord
import PlanChecking
import Testing

@Suite struct AnniversaryDateTests {
  @Test(arguments: [
    "1. Chào mừng 93 năm Ngày thành lập Đảng Cộng sản Việt Nam (⟦03/02/1931⟧ - 03/02/2023).",
    "1. Chào mừng 78 năm Quốc khánh (02/9/1945 - ⟦20/9/2023⟧).", "1. Chào mừng Ngày Phụ nữ Việt Nam (⟦20/11⟧).",
    "1. Kỷ niệm Ngày Thương binh - Liệt sĩ ⟦22/7⟧.",
  ])
  func found(_ body: String) throws {
    let plan = try IssuedPlan(body, rule: "anniversary-date")
    #expect(plan.found == plan.marked && plan.findings.map(\.severity) == [.error])
  }

  @Test(arguments: [
    "1. Chào mừng 93 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2023).",
    "1. Chào mừng 20 năm Ngày thành lập Đảng bộ tỉnh (15/5/2003 - 15/5/2023).", "1. Kỷ niệm Quốc khánh 2/9.",
    "1. Tổ chức Ngày Nhà giáo Việt Nam ngày 18/11/2023.", "1. Đại hội thi đua yêu nước 15/6.",
  ])
  func letPass(_ body: String) throws {
    #expect(try IssuedPlan(body, rule: "anniversary-date").findings.isEmpty)
  }

  @Test func aRowThatIsNotSureOnlyHints() throws {
    let plan = try IssuedPlan(
      "1. Chào mừng 33 năm Ngày thành lập Hội Cựu chiến binh Việt Nam (05/12/1990 - 05/12/2023).",
      rule: "anniversary-date")
    #expect(!plan.findings.isEmpty && plan.findings.allSatisfy { finding in finding.severity == .info })
  }
}
