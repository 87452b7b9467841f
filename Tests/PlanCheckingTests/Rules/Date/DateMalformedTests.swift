import CampaignRecord
import PlanChecking
import Testing

@Suite struct DateMalformedTests {
  @Test(arguments: [
    "1. Gửi báo cáo trước ngày ⟦15/3/20204⟧.", "1. Họp ngày ⟦15/3/224⟧, sơ kết.",
    "1. Trực từ ⟦15/032024⟧ đến ngày 20/3/2024.",
    "1. Nộp trước ⟦15/3./2024⟧.", "1. Nộp hồ sơ đến hết ⟦15/122024⟧;",
  ])
  func found(_ body: String) throws {
    let plan = try IssuedPlan(body, rule: "date-malformed")
    #expect(plan.found == plan.marked)
    #expect(plan.findings.map(\.severity) == [.error])
  }

  @Test(arguments: [
    "1. Họp ngày 15/3/2024, 20/3/24; trước 15/3.", "1. Đến 15/3. Sau đó 20 người.", "1. Tổ chức vào 1/2/3 buổi.",
    "1. Theo Quyết định số 15/032024.", "1. Trước 15/3/2024/2025.", "1. Từ 15/3.2024 người.", "1. Ngày 15/3…/2024.",
    "1. Đến 15/123456 thẻ.", "1. Trực 24/7/365.",
  ])
  func letPass(_ body: String) throws {
    #expect(try IssuedPlan(body, rule: "date-malformed").findings.map(\.span) == [])
  }

  @Test func aLostMarkIsSuggested() throws {
    let plan = try IssuedPlan("1. Họp ngày 15/032024; nộp trước 15/3./2024, 15/3/20204.", rule: "date-malformed")
    #expect(plan.findings.map { finding in finding.suggestion?.replacement } == ["15/03/2024", "15/3/2024"])
    #expect(plan.findings.allSatisfy { finding in finding.suggestion?.safe != true })
  }
}
