import PlanChecking
import Testing

@Suite struct DeadlineAfterParentTests {
  private let cited: String = "Thực hiện Kế hoạch số 763/KH-UBND ngày 21/3/2023 của Ủy ban nhân dân tỉnh.\n2. "

  private func check(_ wanted: String, _ duty: String, citing: String? = nil) throws -> CheckedPlans {
    try CheckedPlans(
      CheckedPlans.province("763/KH-UBND", "21 tháng 3 năm 2023", wanted)
        + CheckedPlans.department((citing ?? cited) + duty), rule: "deadline-after-parent")
  }

  @Test(arguments: [
    (
      "Các sở, ngành gửi báo cáo về Ủy ban nhân dân tỉnh trước ngày 15/11/2023.",
      "Văn phòng Sở báo cáo UBND tỉnh ⟦trước ngày 20/11/2023⟧."
    ),
    // Nobody is named in the plan above: it is the issuer.
    (
      "Các sở, ngành xây dựng kế hoạch, gửi trước ngày 15/4/2023.",
      "Văn phòng Sở xây dựng kế hoạch gửi UBND tỉnh ⟦trước ngày 30/4/2023⟧."
    ),
    // The nearest of two occasions.
    (
      "Các sở, ngành báo cáo UBND tỉnh trước ngày 15/6 và 15/12 hằng năm.",
      "Văn phòng Sở báo cáo Ủy ban nhân dân tỉnh ⟦trước ngày 20/12/2023⟧."
    ),
    // Both report to a third body.
    (
      "Các đơn vị gửi hồ sơ khen thưởng về Sở Nội vụ chậm nhất ngày 01/12/2023.",
      "Văn phòng Sở gửi hồ sơ khen thưởng về Sở Nội vụ tỉnh Kon Tum ⟦chậm nhất ngày 10/12/2023⟧."
    ),
  ])
  func isLate(_ wanted: String, _ duty: String) throws {
    let plans = try check(wanted, duty)
    #expect(plans.found == plans.marked)
  }

  @Test(arguments: [
    // In time, or on the day.
    "Văn phòng Sở gửi báo cáo về UBND tỉnh trước ngày 10/11/2023.",
    "Văn phòng Sở gửi báo cáo về UBND tỉnh trước ngày 15/11/2023.",
    // Another occasion, another matter.
    "Văn phòng Sở gửi báo cáo về UBND tỉnh trước ngày 15/6/2024.",
    "Văn phòng Sở gửi danh sách về UBND tỉnh trước ngày 20/11/2023.",
    // Owed to the department by those below, or to another body.
    "Các bệnh viện gửi báo cáo về Sở Y tế trước ngày 20/11/2023.",
    "Các bệnh viện gửi báo cáo về Sở trước ngày 20/11/2023.",
    "Các bệnh viện gửi báo cáo trước ngày 20/11/2023.",
    "Văn phòng Sở gửi báo cáo về Bộ Y tế trước ngày 20/11/2023.",
    "Văn phòng Sở gửi báo cáo về Sở Nội vụ trước ngày 20/11/2023.",
    // No day to hold it against.
    "Văn phòng Sở gửi báo cáo về UBND tỉnh trong tháng 11/2023.",
    "Định kỳ hằng năm báo cáo UBND tỉnh.",
  ])
  func isLetPass(_ duty: String) throws {
    let plans = try check("Các sở, ngành gửi báo cáo về Ủy ban nhân dân tỉnh trước ngày 15/11/2023.", duty)
    #expect(plans.results.isEmpty)
  }

  /// Without citing the plan above, nothing is held against it; a wrong day is told by another rule.
  @Test(arguments: [
    "Thực hiện Kế hoạch của Ủy ban nhân dân tỉnh.\n2. ",
    "Thực hiện Kế hoạch số 763/KH-UBND ngày 24/3/2023 của UBND tỉnh.\n2. ",
    "Thực hiện Kế hoạch số 763/KH-UBND ngày 21/3/2023 của UBND tỉnh Gia Lai.\n2. ",
  ])
  func anotherPlanIsNotAbove(_ citing: String) throws {
    let plans = try check(
      "Các sở, ngành gửi báo cáo về Ủy ban nhân dân tỉnh trước ngày 15/11/2023.",
      "Văn phòng Sở báo cáo UBND tỉnh trước ngày 20/11/2023.", citing: citing)
    #expect(plans.results.isEmpty)
  }
}
