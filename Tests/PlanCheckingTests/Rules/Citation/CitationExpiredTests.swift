import CampaignRecord
import PlanChecking
import Testing

@Suite struct CitationExpiredTests {
  @Test(arguments: [
    ("Căn cứ Nghị định số ⟦91/2017/NĐ-CP⟧ ngày 31/7/2017 của Chính phủ.", "ngày 16 tháng 5 năm 2024"),
    (
      "Căn cứ Nghị định số ⟦91/2017/NĐ-CP⟧ của Chính phủ. Theo Nghị định số 91/2017/NĐ-CP.", "ngày 01 tháng 01 năm 2024"
    ),
    ("Theo Quy định số ⟦66-QĐ/TW⟧ ngày 06/02/2017 của Ban Bí thư.", "ngày 10 tháng 01 năm 2026"),
  ])
  func found(_ body: String, _ issued: String) throws {
    let plan = try IssuedPlan(body, issued: issued, rule: "citation-expired")
    #expect(plan.found == plan.marked)
    #expect(plan.findings.allSatisfy { finding in finding.severity == .warning })
  }

  @Test(arguments: [
    ("Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ.", "ngày 31 tháng 12 năm 2023"),
    ("Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ.", "ngày 09 tháng 10 năm 2024"),
    ("Nghị định số 98/2023/NĐ-CP thay thế Nghị định số 91/2017/NĐ-CP ngày 31/7/2017.", "ngày 16 tháng 5 năm 2024"),
    ("Tổng kết việc thi hành Nghị định số 91/2017/NĐ-CP ngày 31/7/2017.", "ngày 16 tháng 5 năm 2024"),
    ("Theo Quy định số 66-QĐ/TW của Ban Bí thư.", "ngày 10 tháng 01 năm 2026"),
    ("Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ.", "ngày 09 tháng 10 năm 2924"),
    ("Theo Quyết định số 587/QĐ-TTg ngày 18/5/2022 của Thủ tướng Chính phủ.", "ngày 10 tháng 01 năm 2026"),
  ])
  func letPass(_ body: String, _ issued: String) throws {
    #expect(try IssuedPlan(body, issued: issued, rule: "citation-expired").findings.isEmpty)
  }

  /// What lost its effect since is information, and only for who asks as of a day.
  @Test func today() throws {
    let text: String = """
      SỞ Y TẾ
      Số: 12/KH-SYT
      Hà Nội, ngày 09 tháng 10 năm 2024
      KẾ HOẠCH
      Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ.

      """
    let rule: any Rule = try #require(RuleCatalogue.rule("citation-expired"))
    let later: CalendarDay = try #require(CalendarDay(year: 2026, month: 1, day: 1))
    let before: CalendarDay = try #require(CalendarDay(year: 2025, month: 6, day: 30))
    #expect(try CheckedText.findings(text, by: rule, asOf: later).map(\.severity) == [.info])
    #expect(try CheckedText.findings(text, by: rule, asOf: before).isEmpty)
    #expect(try CheckedText.findings(text, by: rule).isEmpty)
  }
}
