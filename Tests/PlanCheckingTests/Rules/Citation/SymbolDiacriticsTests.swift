import CampaignRecord
import PlanChecking
import Testing

@Suite struct SymbolDiacriticsTests {
  @Test(arguments: [
    "Căn cứ Nghị định số 30/2020/⟦ND⟧-CP ngày 05/3/2020; Quyết định số 12/⟦QD⟧-UBND.",
    "Theo Kế hoạch số 12/KH-⟦LDLD⟧ ngày 05/3/2023; Kế hoạch số 13/KH-⟦BGDDT⟧; Nghị quyết số 14/NQ-⟦HDND⟧.",
    "Theo Hướng dẫn số 12/⟦HĐ⟧-SNV ngày 05/3/2023; Đề án số 13/⟦DA⟧-UBND.",
    "Theo Nghị quyết số 12-NQ/⟦DU⟧ ngày 05/3/2023; Kế hoạch số 13-KH/⟦UBKTDU⟧.",
    "Theo Kế hoạch số 12/KH-⟦BCDTW⟧ ngày 05/3/2023; Kế hoạch số 13/KH-⟦SLDTBXHTB⟧.",
    "Theo Kế hoạch số 12/KH-⟦HVD⟧ ngày 05/3/2023 của Hội Vận động; Kế hoạch số 13/KH-HVĐ, số 14/KH-HVĐ.",
  ])
  func found(_ body: String) throws {
    let plan = try IssuedPlan(body, rule: "symbol-diacritics")
    #expect(plan.found == plan.marked)
  }

  @Test(arguments: [
    "Theo Kế hoạch số 12/KH-LĐLĐ ngày 05/3/2023; Hướng dẫn số 13/HD-SNV; Hợp đồng số 14/HĐ-SYT; Dự án số 15/DA-UBND.",
    "Theo Công văn số 12/SCT-DH ngày 05/3/2023; Công văn số 13/UBDT-CSDT; Kế hoạch số 14/KH-CDC.",
    "Theo Kế hoạch số 12/KH-HND ngày 05/3/2023; Nghị định số 146/2007/NÐ-CP.",
    "Theo Quy định số 08-QĐi/TW; Kế hoạch số 12/KH-SDL; Kế hoạch số 13/KH-TDP ngày 05/3/2023.",
  ])
  func letPass(_ body: String) throws {
    #expect(try IssuedPlan(body, rule: "symbol-diacritics").findings.isEmpty)
  }

  @Test func initialsOfTheIssuer() throws {
    let plan = try IssuedPlan(
      "Theo Kế hoạch số 12/KH-⟦VNCDD⟧ ngày 05/3/2023 của Viện Nghiên cứu Đại dương.", rule: "symbol-diacritics")
    #expect(plan.findings.map(\.suggestion) == [.init(replacement: "VNCĐD", safe: false)])
  }

  @Test func ownNumber() throws {
    let text: String = "CÔNG ĐOÀN NGÀNH Y TẾ\nSố: 222 /KH-CDYT\nKẾ HOẠCH\nI. NỘI DUNG\n"
    let rules: [any Rule] = try ["symbol-diacritics", "abbreviation-diacritics"].map { id in
      try #require(RuleCatalogue.rule(id))
    }
    #expect(try CheckedText.findings(text, by: rules[0]).map(\.suggestion?.replacement) == ["CĐYT"])
    #expect(try CheckedText.findings(text, by: rules[1]).isEmpty)
  }

  @Test func captionsOfAnnexes() throws {
    let plan = MarkedText(
      """
      ỦY BAN NHÂN DÂN
      TỈNH PHÚ YÊN
      Số: 742/QĐ-UBND
      Phú Yên, ngày 09 tháng 5 năm 2011
      QUYẾT ĐỊNH
      Điều 1. Ban hành kèm theo Quyết định này Kế hoạch phổ cập giáo dục.
      CHỦ TỊCH
      Phan Văn Bình
      KẾ HOẠCH
      Phổ cập giáo dục
      (Ban hành kèm theo Quyết định số 742/⟦QD⟧-UBND ngày 09 tháng 5 năm 2011 của Ủy ban nhân dân tỉnh Phú Yên)
      I. MỤC ĐÍCH

      """)
    let rule: any Rule = try #require(RuleCatalogue.rule("symbol-diacritics"))
    #expect(try CheckedText.findings(plan.text, by: rule).compactMap(\.span) == plan.places)
  }
}
