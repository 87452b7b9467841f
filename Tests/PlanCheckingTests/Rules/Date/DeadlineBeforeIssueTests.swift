import CampaignRecord
import PlanChecking
import Testing

@Suite struct DeadlineBeforeIssueTests {
  @Test(arguments: [
    "1. Các đơn vị gửi kế hoạch về Sở trước ngày ⟦10/5/2023⟧.", "1. Các đơn vị gửi báo cáo chậm nhất ngày ⟦30/6/2022⟧.",
    "1. Các đơn vị gửi báo cáo chậm nhất ngày ⟦30/6/2013⟧.", "1. Hồ sơ phải xong trước ngày ⟦28/5/2003⟧.",
    "1. Các tự viện hoàn tất việc trang trí trước ngày ⟦30/6/2013⟧.",
    "1. Cung cấp tài liệu cho Sở trước ⟦30/6/2013⟧.",
    "1. Các xã đã cấp dở dang phải hoàn thành trước ngày ⟦30/6/2013⟧.",
    "1. Sân bãi bố trí xong trước 17 giờ 00 ngày ⟦15 tháng 7 năm 2013⟧.",
    "1. Trước ngày ⟦25/6/2003⟧, doanh nghiệp phải gửi kế hoạch về Sở.",
    "1. Trước ngày ⟦25 tháng 6 năm 2022⟧ nghiệm thu trường bắn và báo cáo Ban Chỉ đạo.",
    "1. Tổ nộp biên bản sinh hoạt chậm nhất vào ⟦28/11/2013⟧.", "1. Gửi hồ sơ về Sở trước ngày ⟦10/7/2013⟧.",
    "1. Hồ sơ được tiếp nhận đến hết ngày ⟦06/02/2023⟧ và trình Ủy ban trước ngày 10/6/2023.",
    "1. Các xã đã làm dở phải hoàn thành để trao cho dân trước ngày ⟦02/9/2013⟧.",
  ])
  func found(_ body: String) throws {
    let plan = try IssuedPlan(body, rule: "deadline-before-issue")
    #expect(plan.found == plan.marked)
    #expect(plan.findings.map(\.severity) == [.error])
  }

  @Test(arguments: [
    "1. Các đơn vị gửi kế hoạch về Sở trước ngày 16/5/2023.", "1. Các đơn vị gửi kế hoạch về Sở trước ngày 30/6/2023.",
    "1. Rà soát hồ sơ trước ngày 30/4/1975.", "1. Khám cho trẻ sinh trước ngày 31/12/2013.",
    "1. Báo cáo nợ của đơn vị thành lập trước ngày 01/7/2013.", "1. Rà soát văn bản có hiệu lực trước ngày 01/7/2013.",
    "1. Các xã phải rà soát hồ sơ đã cấp trước ngày 30/6/2013.", "1. Các đơn vị đã báo cáo trước ngày 30/6/2013.",
    "1. Hằng năm, gửi báo cáo trước ngày 10/5.", "1. Trước ngày 30/6/2022, các đơn vị đã gửi báo cáo về Sở.",
    "1. Trước ngày 01/7/2013, người được tuyển dụng hưởng lương theo ngạch.",
    "1. Sơ kết quý I ngày 05/4/2023 có 12 xã dự, kết quả khá. Tổng kết ngày 28/7/2023.",
    "1. Họp ngày 01/6/2023.\n2. Tiếp theo cuộc họp ngày 05/6/2022.\n3. Sơ kết ngày 10/9/2024.",
    "1. Họp ngày 01/6/2023.\n2. Trường được thành lập ngày 05/6/2022.\n3. Sơ kết ngày 10/6/2023.",
    "1. Danh sách ban hành trước ngày 05/9/2022 không được thay đổi.",
    "1. Đối tượng: văn bản ban hành từ 01/01/2022 đến hết 31/12/2023 và văn bản khác.",
  ])
  func letPass(_ body: String) throws {
    #expect(try IssuedPlan(body, rule: "deadline-before-issue").findings.isEmpty)
  }

  @Test(arguments: [
    "1. Họp Hội đồng ngày 01/6/2023.\n2. Thi văn nghệ ngày ⟦05/6/2022⟧.\n3. Sơ kết ngày 10/6/2023.",
    "| 1 | Họp Hội đồng | 01/6/2023 |\n| 2 | Thi văn nghệ | ⟦05/6/2003⟧ |\n| 3 | Sơ kết | 10/6/2023 |",
    "1. Khai mạc: ngày ⟦05/6/2013⟧.\n2. Bế mạc: ngày 28/7/2023.",
    "- Tập huấn lớp 12 ngày 05/6/2023.\n- Tập huấn lớp 9 ngày ⟦12/6/2022⟧.\n- Thi cuối năm.",
    "1. Khởi công trước ngày 30/6/2023, bàn giao dịp ⟦02/9/2022⟧.",
    "1. Phát phiếu ngày ⟦15/6/2022⟧, tổng hợp ngày 25/6/2023.",
    "1. Thăm hỏi từ ngày 04/6 đến ⟦20/6/2022⟧.\n2. Tổng kết ngày 30/6/2023.",
    "1. Nhận bài từ ngày 01/10/2023.\n2. Chấm bài ngày ⟦10/02/2023⟧.\n3. Trao giải ngày 10/10/2023.",
  ])
  func foundBetweenDaysToCome(_ body: String) throws {
    let plan = try IssuedPlan(body, rule: "deadline-before-issue")
    #expect(plan.found == plan.marked)
    #expect(plan.findings.map(\.severity) == [.warning])
  }

  @Test func aMonthIsBeforeOnlyAsAWhole() throws {
    let body: String = "1. Các đơn vị gửi kế hoạch về Sở trước ngày 10/5/2023."
    #expect(try IssuedPlan(body, issued: "ngày    tháng 5 năm 2023", rule: "deadline-before-issue").findings.isEmpty)
    #expect(try IssuedPlan(body, issued: "ngày    tháng 6 năm 2023", rule: "deadline-before-issue").findings.count == 1)
  }

  @Test func theYearOfIssueIsSuggested() throws {
    let plan = try IssuedPlan("1. Các đơn vị gửi báo cáo chậm nhất ngày 30/6/2022.", rule: "deadline-before-issue")
    #expect(plan.findings.map(\.suggestion) == [.init(replacement: "30/6/2023", safe: false)])
  }

  @Test(arguments: ["08/5/2023", "02/5/2023"])
  func aDayRightBeforeTheIssueIsNotTurnedRound(_ day: String) throws {
    let plan = try IssuedPlan("1. Các đơn vị gửi báo cáo chậm nhất ngày \(day).", rule: "deadline-before-issue")
    #expect(plan.findings.map(\.suggestion) == [nil])
  }
}
