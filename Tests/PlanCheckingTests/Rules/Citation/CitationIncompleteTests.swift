import CampaignRecord
import PlanChecking
import Testing

@Suite struct CitationIncompleteTests {
  @Test(arguments: [
    "Thực hiện Chỉ thị số ⟦05-CT/TW⟧ của Bộ Chính trị.",
    "Căn cứ Kế hoạch số ⟦96/KH-UBND⟧ của UBND tỉnh. Theo Kế hoạch số 96/KH-UBND, các đơn vị báo cáo.",
    "Căn cứ Nghị định số ⟦100/2019/NĐ-CP⟧ của Chính phủ.",
    "Căn cứ Chỉ thị số ⟦05-CT/TW⟧; Kế hoạch số 13/KH-UBND ngày 12/01/2024 của UBND tỉnh.",
    "Căn cứ Chỉ thị số ⟦05-CT/TW⟧ và Kế hoạch số 13/KH-UBND ngày 12/01/2024 của UBND tỉnh.",
  ])
  func found(_ body: String) throws {
    let plan = try IssuedPlan(body, rule: "citation-incomplete")
    #expect(plan.found == plan.marked)
  }

  @Test(arguments: [
    "Thực hiện Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị. Theo Chỉ thị 05-CT/TW.",
    "Thực hiện Chỉ thị số 05-CT/TW của Bộ Chính trị. Chỉ thị số 05-CT/TW ngày 15/5/2016.",
    "Căn cứ Luật Lao động số 45/2019/QH14; Nghị quyết số 206/2025/QH15.",
    "Căn cứ Kế hoạch số 96/KH-UBND ngày     tháng 5 năm 2023 của UBND tỉnh.",
    "Căn cứ Luật Thi đua, khen thưởng năm 2022.",
    "Theo Kế hoạch số 12/KH-SYT này.",
    "Căn cứ Quyết định số 217-QĐ/TW và Quyết định số 218-QĐ/TW ngày 12/12/2013 của Bộ Chính trị.",
    "Căn cứ các Kế hoạch số 11/KH-UBND, 12/KH-UBND và 13/KH-UBND ngày 12/01/2024 của UBND tỉnh.",
  ])
  func letPass(_ body: String) throws {
    #expect(try IssuedPlan(body, rule: "citation-incomplete").findings.isEmpty)
  }

  @Test func levels() throws {
    let cases: [(String, Finding.Severity)] = [
      ("Căn cứ Kế hoạch số 96/KH-UBND của UBND tỉnh.", .warning),
      ("Căn cứ Nghị định số 100/2019/NĐ-CP của Chính phủ.", .note),
    ]
    for (body, severity) in cases {
      #expect(try IssuedPlan(body, rule: "citation-incomplete").findings.map(\.severity) == [severity])
    }
  }

  @Test func olderThanTheRuleOfForm() throws {
    let plan = try IssuedPlan(
      "Thi hành Quyết định số 169-CP về điều tra.", issued: "ngày 10 tháng 11 năm 1980", rule: "citation-incomplete")
    #expect(plan.findings.isEmpty)
  }

  /// A plan whose serial was left blank may cite itself.
  @Test(arguments: [
    ("Số:     /KH-SYT", "12/KH-SYT", 0), ("Số:     /KH-SYT", "12/KH-UBND", 1), ("Số     -KH/HU", "12-KH/HU", 0),
  ])
  func blankOwnNumber(_ own: String, _ cited: String, _ count: Int) throws {
    let rule: any Rule = try #require(RuleCatalogue.rule("citation-incomplete"))
    let text: String = "SỞ Y TẾ\n\(own)\nKẾ HOẠCH\nI. NỘI DUNG\n1. Thực hiện Kế hoạch số \(cited).\n"
    #expect(try CheckedText.findings(text, by: rule).count == count)
  }
}
