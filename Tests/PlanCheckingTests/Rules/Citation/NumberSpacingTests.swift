import CampaignRecord
import PlanChecking
import Testing

@Suite struct NumberSpacingTests {
  @Test(arguments: [
    "Căn cứ Nghị quyết số 17/NQ⟦- ⟧CP ngày 12/6/2013 của Chính phủ.",
    "Căn cứ Nghị định số 152⟦ /⟧2025/NĐ-CP ngày 14/6/2025.",
    "Theo Quyết định số 367⟦ - ⟧QĐ/TWĐTN-VP ngày 29/10/2013.",
  ])
  func found(_ body: String) throws {
    let plan = try IssuedPlan(body, rule: "number-spacing")
    #expect(plan.found == plan.marked)
  }

  @Test(arguments: [
    "Căn cứ Kế hoạch số 1421/KH-\nUBND ngày 12/6/2013.",
    "Căn cứ Kế hoạch số 1421/KH-UBND ngày 12/6/2013.",
    "Căn cứ Kế hoạch số 36/KH-UBND - Kế hoạch năm 2023.",
    "Theo Kế hoạch số     /KH-UBND ngày     tháng 5 năm 2023.",
    "Tỷ lệ 30 / 45 hộ; từ 15 - 20 ngày.",
  ])
  func letPass(_ body: String) throws {
    #expect(try IssuedPlan(body, rule: "number-spacing").findings.isEmpty)
  }

  @Test(arguments: [
    ("Số: 222 /KH-SYT", [Finding.Severity.note]), ("Số: 222      /KH-SYT", [.info]), ("Số:      /KH-SYT", []),
  ])
  func ownNumber(_ number: String, _ levels: [Finding.Severity]) throws {
    let rule: any Rule = try #require(RuleCatalogue.rule("number-spacing"))
    let findings = try CheckedText.findings("SỞ Y TẾ\n\(number)\nKẾ HOẠCH\nI. NỘI DUNG\n", by: rule)
    #expect(findings.map(\.severity) == levels)
  }
}
