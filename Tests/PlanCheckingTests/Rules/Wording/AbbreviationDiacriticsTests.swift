import CampaignRecord
import PlanChecking
import Testing

@Suite struct AbbreviationDiacriticsTests {
  @Test(arguments: [
    "1. Gửi ⟦LDLD⟧ tỉnh.", "1. Gửi ⟦LĐLD⟧, ⟦LDLĐ⟧ tỉnh.", "1. Trình ⟦HDND⟧ xã.", "1. Gửi ⟦UBNĐ⟧ xã.",
    "1. Đoàn viên, ⟦CNVCLD⟧.",
    "1. Ngành ⟦LDTBXH⟧.", "1. Tổ TVHĐ họp; Tổ TVHĐ báo cáo; hồ sơ gửi Tổ ⟦TVHD⟧.", "1. ÐLÐL; ⟦LDLD⟧.",
  ])
  func found(_ body: String) throws {
    let plan = try IssuedPlan(body, rule: "abbreviation-diacritics")
    #expect(plan.found == plan.marked)
  }

  @Test(arguments: [
    "1. Gửi LĐLĐ, LÐLÐ tỉnh; HĐND, UBND xã.", "1. Kế hoạch số 12/KH-LDLD; Số: 222 /KH-CDYT.", "1. Hội HND; GD; VD; CD.",
    "1. Gửi Sở GDDN; Ban QLDA.", "1. Tổ TVHD họp; Tổ TVHD báo cáo; Tổ TVHĐ.", "1. THI DUA YÊU NƯỚC.",
    "1. DND, TDTT, VHTTDL.",
  ])
  func letPass(_ body: String) throws {
    #expect(try IssuedPlan(body, rule: "abbreviation-diacritics").findings.isEmpty)
  }
}
