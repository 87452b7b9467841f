import CampaignRecord
import PlanChecking
import Testing

@Suite struct CitationDateConflictTests {
  @Test(arguments: [
    "Căn cứ Chỉ thị số 34-CT/TW ngày ⟦17/4/2014⟧ của Bộ Chính trị.\nTheo Chỉ thị số 34-CT/TW ngày 07/4/2014.",
    "Căn cứ Kế hoạch số 45/KH-UBND ngày 12/3/2022 của UBND tỉnh.\nTheo Kế hoạch số 45/KH-UBND ngày ⟦21/3/2022⟧ của Ủy ban nhân dân tỉnh Thái Bình.",
    "Căn cứ Quyết định số 587/QĐ-TTg ngày 18/5/2022 của Thủ tướng Chính phủ.\nTheo Quyết định số 587/QĐ-TTg ngày ⟦18/5/2021⟧.",
    "Căn cứ Kế hoạch số 45/KH-UBND ngày ⟦12/3/2024⟧ của UBND tỉnh.\nTheo Kế hoạch số 45/KH-UBND ngày 12/3/2023.",
    "Căn cứ Nghị định số 52/2022/NĐ-CP ngày ⟦08/8/2021⟧ của Chính phủ.",
  ])
  func found(_ body: String) throws {
    let plan = try IssuedPlan(body, rule: "citation-date-conflict")
    #expect(plan.found == plan.marked)
  }

  @Test(arguments: [
    "Căn cứ Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị.\nTheo Chỉ thị số 34-CT/TW ngày 24/5/2024 của Ban Bí thư.",
    "Căn cứ Kế hoạch số 45/KH-UBND ngày 12/3/2022 của UBND tỉnh.\nTheo Kế hoạch số 45/KH-UBND ngày 15/3/2022 của UBND huyện Tiền Hải.",
    "Căn cứ Quyết định số 90/QĐ-UBND ngày 18/01/2019.\nTheo Quyết định số 90/QĐ-UBND ngày 22/02/2022.",
    "Căn cứ Kế hoạch số 45/KH-UBND ngày 12/3/2022.\nTheo Kế hoạch số 45/KH-UBND ngày 12-03-2022.",
    "Căn cứ Kế hoạch số 45/KH-UBND ngày 31/02/2022.\nTheo Kế hoạch số 45/KH-UBND ngày 12/02/2022.",
    "Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ.",
  ])
  func letPass(_ body: String) throws {
    #expect(try IssuedPlan(body, rule: "citation-date-conflict").findings.isEmpty)
  }

  @Test func keepsTheWayOfWriting() throws {
    let plan = try IssuedPlan(
      "Căn cứ Chỉ thị số 34-CT/TW ngày 07/4/2014.\nTheo Chỉ thị số 34-CT/TW ngày ⟦07/05/2014⟧.",
      rule: "citation-date-conflict")
    #expect(plan.findings.map(\.suggestion) == [.init(replacement: "07/04/2014", safe: true)])
  }
}
