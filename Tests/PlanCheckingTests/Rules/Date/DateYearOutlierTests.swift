import CampaignRecord
import PlanChecking
import Testing

@Suite struct DateYearOutlierTests {
  @Test(arguments: [
    "1. Giai đoạn 1 (từ ngày 01/6/2023 đến ngày ⟦03/02/3030⟧): phát động.\n2. Báo cáo trước ngày 15/12/2030.",
    "1. Báo cáo trước ngày ⟦30/6/2062⟧.\n2. Tổng kết trước ngày 30/11/2026.",
    "1. Tập huấn: ngày ⟦02/6/2022⟧ (thứ Sáu).\n2. Kiểm tra: ngày 05/6/2023 (thứ Hai).",
    "1. Báo cáo trước ngày 30/6/2023.\n2. Tổng kết trước ngày ⟦30/11/2033⟧.",
    "1. Báo cáo trước ngày ⟦30/6/0023⟧.", "1. Mít tinh: ngày ⟦20-12-1023⟧.",
    "1. Thực hiện Chỉ thị số 12/CT-TTg ngày ⟦20/12/1022⟧ của Thủ tướng Chính phủ.",
    "1. Chuẩn bị cho năm ⟦2800⟧, các xã rà soát.", "1. Kết quả mùa khô 2019 - ⟦2620⟧, khi 4.000 hộ thiếu nước.",
    "1. Phát huy kết quả năm ⟦2822⟧.", "1. Chương trình giai đoạn 2021 - ⟦2925⟧.", "1. Năm học ⟦4023⟧ - 2024.",
    "1. Nghị quyết nhiệm kỳ ⟦7020⟧ - 2025.", "1. Giai đoạn 1 (2023 - ⟦5025⟧): phát động.",
    "1. Chống hạn mùa khô 2022-⟦2523⟧.",
    "1. Đến tháng ⟦4 năm 2223⟧, hoàn thành.", "1. Tổ chức hội nghị trong tháng ⟦8-5023⟧.",
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
    "1. Đặt tên đường Nguyễn Hữu Thọ (1910 - 1996).", "1. Mỗi năm 2524 học sinh được khám.",
    "1. Bình quân 5 năm 2823 hộ.", "1. Mức thu từ 2000 - 5024 đồng.",
    "1. Chiều dài 2023 - 5024 m.", "1. Trồng 2023 - 2924, 2950 cây/ha.", "1. Tầm nhìn đến năm 2073.",
    "1. Ngày sinh của Bác (19/5/1890).",
    "1. Hằng năm 2500 cây.", "1. Năm 2500 cây, 3 ha.", "1. Năm 2023 trồng 2024 - 2924 cây.",
    "1. Tập huấn: ngày 02/6/2022 (thứ Bảy).\n2. Kiểm tra: ngày 05/6/2023 (thứ Hai).",
    "1. Kỷ niệm 235 năm Chiến thắng Ngọc Hồi (1789 - 2024).",
  ])
  func letPass(_ body: String) throws {
    #expect(try IssuedPlan(body, rule: "date-year-outlier").findings.isEmpty)
  }

  @Test func aPlanOfLongAgoIsJudgedLikeOneWithoutDate() throws {
    let plan = try IssuedPlan(
      "1. Thực hiện năm ⟦2824⟧ và năm 2024.", issued: "ngày ⟦16 tháng 5 năm 1024⟧", rule: "date-year-outlier")
    #expect(!plan.findings.isEmpty)
  }

  @Test func safeWhereOneYearOfThePlanFits() throws {
    let plan = try IssuedPlan(
      "1. Phát động ngày 01/6/2023.\n2. Báo cáo trước ngày 30/6/2223.\n3. Họp ngày 05/7/2023.",
      rule: "date-year-outlier")
    #expect(plan.findings.map(\.suggestion) == [.init(replacement: "30/6/2023", safe: true)])
  }

  @Test func aYearAloneIsMended() throws {
    let plan = try IssuedPlan("1. Chương trình giai đoạn 2021 - 2925.", rule: "date-year-outlier")
    #expect(plan.findings.map(\.suggestion) == [.init(replacement: "2025", safe: true)])
    let body: String = "1. Giai đoạn 1 (2023 - 5025): phát động.\n2. Giai đoạn 2 (2026 - 2030): tổng kết."
    for rule in ["phase-overlap", "phase-gap", "date-range-reversed", "phase-reversed"] {
      #expect(try IssuedPlan(body, rule: rule).findings.isEmpty)
    }
  }

  /// One or two days are not held against the age of the laws that a plan without a head rests on.
  @Test func withoutAHead() throws {
    let law: String = "1. Thực hiện Quyết định số 12/2003/QĐ-TTg ngày 15/01/2003.\n"
    let rule: String = "date-year-outlier"
    #expect(try IssuedPlan(law + "2. Báo cáo trước ngày 30/6/2025.", issued: nil, rule: rule).findings.isEmpty)
    #expect(try IssuedPlan(law + "2. Báo cáo trước ngày 30/6/3025.", issued: nil, rule: rule).findings.count == 1)
  }

  @Test func aReportOfTheLastYearIsNone() throws {
    let body: String = "1. Báo cáo trước ngày 30/10/2022.\n2. Tổng kết trước ngày 15/12/2022.\n3. Thực hiện năm 2022."
    #expect(try IssuedPlan(body, issued: "ngày 10 tháng 01 năm 2023", rule: "date-year-outlier").findings.isEmpty)
  }

  @Test func theDateOfIssueItself() throws {
    let body: String = "1. Họp ngày 01/6/2023.\n2. Báo cáo trước ngày 30/6/2023.\n3. Tổng kết trước ngày 30/11/2023."
    let plan = try IssuedPlan(body, issued: "ngày ⟦16 tháng 5 năm 2032⟧", rule: "date-year-outlier")
    #expect(plan.found == plan.marked)
    #expect(plan.findings.first?.suggestion?.replacement == "16 tháng 5 năm 2023")
    #expect(try IssuedPlan(body, issued: "ngày 16 tháng 5 năm 2032", rule: "deadline-before-issue").findings.isEmpty)
  }
}
