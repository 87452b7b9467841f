import CampaignRecord
import PlanChecking
import Testing

@Suite struct LikelyMisspellingTests {
  @Test(arguments: [
    "1. ⟦Hướng ứng⟧ phong trào.", "1. ⟦Phân đấu⟧ hoàn thành.", "1. Kịp thời ⟦cỗ vũ⟧.", "1. Tổ chức ⟦lòng ghép⟧.",
    "1. Giao ⟦chi đạo⟧ thực hiện.", "1. ⟦HƯỚNG ỨNG⟧ PHONG TRÀO.", "1. Biểu ⟦duơng⟧ tập thể.", "1. Các ⟦nghành⟧.",
    "1. ⟦hòan⟧ thành; kết ⟦qủa⟧.", "1. Giải quyết công ⟦viêc⟧.", "1. Rút ra bài ⟦hoc⟧.",
    "1. Nhà ⟦trưòng⟧ và ⟦nguời⟧ dân.",
  ])
  func found(_ body: String) throws {
    let plan = try IssuedPlan(body, rule: "likely-misspelling")
    #expect(plan.found == plan.marked)
  }

  @Test(arguments: [
    "1. Đề tài theo định hướng ứng dụng.", "1. Góp phần đấu tranh.", "1. Ban điều phối họp.",
    "1. Ở xã Đăk Pơ, sông Krông Nô.",
    "1. Tiêm vắc-xin, vắcxin; chất brôm, pô-li-me, a-xít.", "1. Gửi email, website, file doc; đạt chuẩn VietGAP.",
    "1. Bà H’Hen Niê, ông Y Thuôn; xã Cư M’gar.", "1. UBND, HĐND, CNVCLĐ; TP; Tp. Huế.",
    "1. Diện tích 5 ha, 3 km, 20 kg, 2 lít.",
    "1. hoà, hòa, quý, quí; cà phê, xà phòng.", "1. Tech, mobile, logic, chatbot.",
    "1. Đường dây 220 kV, đĩa đôi, ti vi.",
  ])
  func letPass(_ body: String) throws {
    #expect(try IssuedPlan(body, rule: "likely-misspelling").findings.map(\.message) == [])
  }

  @Test(arguments: [
    ("1. Biểu duơng.", "1. Biểu dương."), ("1. Các nghành.", "1. Các ngành."), ("1. hòan thành.", "1. hoàn thành."),
    ("1. Hướng ứng phong trào.", "1. Hưởng ứng phong trào."), ("1. nguời dân.", "1. người dân."),
  ])
  func safelyMended(_ test: (String, String)) throws {
    let plan = try IssuedPlan(test.0, rule: "likely-misspelling")
    #expect(plan.findings.map { finding in finding.suggestion?.safe } == [true])
    #expect(CheckedText.applying(plan.findings, to: plan.text).contains(test.1))
  }

  @Test func aScanIsToldGently() throws {
    let words: String = (1...9).map { number in "\(number). Công viêc, hướng ứng.\n" }.joined()
    let plan = try IssuedPlan(words, rule: "likely-misspelling")
    #expect(plan.findings.count == 10)
    #expect(plan.findings.allSatisfy { finding in finding.severity == .info })
  }
}
