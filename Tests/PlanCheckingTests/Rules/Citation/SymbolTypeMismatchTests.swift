import CampaignRecord
import PlanChecking
import Testing

@Suite struct SymbolTypeMismatchTests {
  @Test(arguments: [
    "Căn cứ Quyết định số ⟦12/KH-UBND⟧ ngày 05/3/2023 của UBND tỉnh.",
    "Theo Hướng dẫn số ⟦12/KH-SNV⟧ ngày 05/3/2023.",
    "Căn cứ Nghị định số ⟦30/2020/TT-BNV⟧ ngày 05/3/2020.",
    "Căn cứ Chỉ thị số ⟦21-KL/TW⟧ ngày 05/3/2020.",
    "Theo Công văn số ⟦310/BC - UBND⟧ ngày 05/3/2023; Công văn số ⟦45/KH-SYT⟧ của Sở Y tế.",
  ])
  func found(_ body: String) throws {
    let plan = try IssuedPlan(body, rule: "symbol-type-mismatch")
    #expect(plan.found == plan.marked)
  }

  @Test(arguments: [
    "Căn cứ Quyết định số 12/QĐ-UBND ngày 05/3/2023; Quy định số 08-QĐi/TW và Quy định số 37-QĐ/TW.",
    "Căn cứ Đề án số 06/QĐ-TTg ngày 06/01/2022 và Kế hoạch số 12/QĐ-UBND.",
    "Theo Kết luận số 234/TB-VPCP; Văn bản số 45/KH-SYT; Văn bản số 12/TB-SYT.",
    "Theo Chương trình số 12/CTr-UBND, Chương trình hành động số 13/CTHĐ-UBND, Chương trình số 05/CT-UB.",
    "Theo Thông tư liên tịch số 05/2012/TTLT-BNV-BTC; Thông tri số 12-TT/TU; Thông tư số 01/2024/TT-BNV.",
    "Theo Luật số 15/2023/QH15; Pháp lệnh số 04/2012/UBTVQH13; Nghị quyết số 12/2021/UBTVQH15.",
    "Theo Kế hoạch phối hợp số 12/KHPH-SYT; Kế hoạch liên tịch số 13/KHLT-SYT; Kế hoạch số 14/KHPH-SYT.",
    "Theo Công văn số 1234/TTYT-KH, Công văn số 15/KH-ĐT và Công văn số 45/KHTC-SYT; Hướng dẫn số 12/HĐ-SNV.",
    "Ban hành kèm theo Quyết định; Kế hoạch số 12/KH-UBND; Bản thỏa thuận số 12/BTT-SYT.",
  ])
  func letPass(_ body: String) throws {
    #expect(try IssuedPlan(body, rule: "symbol-type-mismatch").findings.isEmpty)
  }
}
