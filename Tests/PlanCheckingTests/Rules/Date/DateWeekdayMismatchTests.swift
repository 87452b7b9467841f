import CampaignRecord
import PlanChecking
import Testing

@Suite struct DateWeekdayMismatchTests {
  /// 2023-06-05 was a Monday.
  @Test(arguments: [
    "1. Họp ngày ⟦05/6/2023 (thứ Ba⟧).", "1. Họp ngày ⟦05/6/2023 (thứ 3⟧).", "1. Họp ⟦Chủ nhật, ngày 05/6/2023⟧.",
    "1. Họp chiều ⟦thứ 6, ngày 05 tháng 6 năm 2023⟧.", "1. Họp ngày 05 và 06/6/2023 (thứ Hai, ⟦thứ Tư⟧).",
    "1. Họp ngày ⟦05/6/2023 (sáng thứ Bảy⟧).",
  ])
  func found(_ body: String) throws {
    let plan = try IssuedPlan(body, rule: "date-weekday-mismatch")
    #expect(plan.found == plan.marked)
  }

  @Test(arguments: [
    "1. Họp ngày 05/6/2023 (thứ Hai).", "1. Họp thứ 2, ngày 05/6/2023.", "1. Hội nghị lần thứ sáu, ngày 05/6/2023.",
    "1. Lớp thứ ba ngày 05/6/2023, thứ hai là kiểm tra.", "1. Họp ngày 05/6 (thứ Ba).",
    "1. Họp ngày 05 và 06/6/2023 (thứ Hai, thứ Ba).", "1. Báo cáo vào thứ Sáu hằng tuần từ ngày 05/6/2023.",
    "1. Kỳ họp thứ 3, ngày 05/6/2023.", "1. Họp ngày 05/6/2023, thứ Ba, ngày 06/6/2023 kiểm tra.",
    "1. Từ ngày 05/6/2023 đến ngày 09/6/2023 (thứ Hai đến thứ Sáu).",
  ])
  func letPass(_ body: String) throws {
    #expect(try IssuedPlan(body, rule: "date-weekday-mismatch").findings.isEmpty)
  }

  @Test func theSuggestionKeepsTheWayOfWriting() throws {
    let plan = try IssuedPlan("1. Họp thứ 3, ngày 05/6/2023.", rule: "date-weekday-mismatch")
    #expect(plan.findings.map(\.suggestion) == [.init(replacement: "thứ 2, ngày 05/6/2023", safe: false)])
  }
}
