import CampaignRecord
import PlanChecking
import Testing

@Suite struct AbbreviationUnknownTests {
  @Test(arguments: [
    "1. Nước ⟦CNXHCN⟧ Việt Nam.", "1. Nước ⟦CHXNCN⟧ Việt Nam.", "1. Gửi ⟦UBDN⟧ tỉnh.", "1. Gửi ⟦UBBND⟧ tỉnh.",
    "1. Đoàn ⟦TCNS⟧.",
    "1. Quỹ QVNN chi; QVNN thu; QVNN báo cáo; Quỹ ⟦QNVN⟧.",
  ])
  func found(_ body: String) throws {
    let plan = try IssuedPlan(body, rule: "abbreviation-unknown")
    #expect(plan.found == plan.marked)
  }

  @Test(arguments: [
    "1. Nước CHXHCN Việt Nam; UBND, HĐND.", "1. Hội Chữ thập xanh (CTXX) và Quỹ UBDN (UBDN).",
    "1. BQLDA, KHCNMT, TTYT, QLTT.", "1. Phòng AT, TCNS (để thực hiện); Phòng TCNS.",
    "1. Kế hoạch số 5/KH-UBDN.", "1. UBTV, UBKT, UBBC.", "1. BHXH, BHYT, BHTN, BHHX (BHHX).",
  ])
  func letPass(_ body: String) throws {
    #expect(try IssuedPlan(body, rule: "abbreviation-unknown").findings.map(\.message) == [])
  }
}
