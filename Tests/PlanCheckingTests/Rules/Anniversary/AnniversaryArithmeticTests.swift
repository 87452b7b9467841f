import CampaignRecord
import PlanChecking
import Testing

@Suite struct AnniversaryArithmeticTests {
  @Test(arguments: [
    "1. Chào mừng ⟦92 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2023)⟧.",
    "1. Chào mừng 78 năm Cách mạng tháng Tám (19/8/1945 - 19/8/2023) và ⟦Quốc khánh (02/9/1945 - 02/9/2024)⟧.",
    "1. Chào mừng 33 năm Ngày giải phóng tỉnh (⟦20/3/1990 - 22/3/2023⟧).",
    "1. Chào mừng ⟦80 năm Ngày Giải phóng miền Nam, thống nhất đất nước⟧.",
  ])
  func found(_ body: String) throws {
    let plan = try IssuedPlan(body, rule: "anniversary-arithmetic")
    #expect(plan.found == plan.marked)
  }

  @Test(arguments: [
    "1. Chào mừng 93 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2023).",
    "1. Chào mừng 78 năm Cách mạng tháng Tám (19/8/1945 - 19/8/2023) và Quốc khánh (02/9/1945 - 02/9/2023).",
    "1. Chào mừng 48 năm Ngày Giải phóng miền Nam, thống nhất đất nước.",
    "1. Chào mừng 93 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1931 - 03/02/2023).",
  ])
  func letPass(_ body: String) throws {
    #expect(try IssuedPlan(body, rule: "anniversary-arithmetic").findings.isEmpty)
  }

  @Test func oneWrongCountOfTwoEvents() throws {
    let plan = try IssuedPlan(
      "1. Chào mừng ⟦87 năm Cách mạng tháng Tám (19/8/1945 - 19/8/2023)⟧ và Quốc khánh (02/9/1945 - 02/9/2023).",
      rule: "anniversary-arithmetic")
    #expect(plan.found == plan.marked)
    #expect(
      plan.findings.map(\.suggestion) == [
        .init(replacement: "78 năm Cách mạng tháng Tám (19/8/1945 - 19/8/2023)", safe: true)
      ])
  }

  @Test func anEventOfTheSameCountConfirmsIt() throws {
    let plan = try IssuedPlan(
      "1. Chào mừng 78 năm Cách mạng tháng Tám (19/8/1945 - 19/8/2023) và Quốc khánh (02/9/1945 - 02/9/2013).",
      rule: "anniversary-arithmetic")
    #expect(plan.findings.map(\.suggestion) == [.init(replacement: "Quốc khánh (02/9/1945 - 02/9/2023)", safe: true)])
  }
}
