import CampaignRecord
import PlanChecking
import Testing

@Suite struct PunctuationTests {
  @Test(arguments: [
    "1. Rà soát chế độ⟦..⟧", "1. Tổ chức thi đua⟦,,⟧ khen thưởng.", "1. Các xã⟦;,⟧ phường.", "1. Gửi báo cáo⟦;;⟧",
    "1. Công dân số⟦ ,⟧ tăng 30%.", "1. Khen thưởng⟦ :⟧", "1. Hoàn thành nhiệm vụ⟦ ;⟧", "1. Hoàn thành nhiệm vụ⟦ .⟧",
    "1. Các xã⟦,⟧phường.", "1. Tập huấn⟦;⟧hội thảo.", "1. Nâng cao hiệu quả⟦.⟧Các đơn vị báo cáo.",
    "1. Thi đua tại⟦,⟧ cơ quan.", "1. Các⟦,⟧ đơn vị.", "1. Công trình như⟦,⟧ hạ tầng số.", "1. Tại Điều 5⟦.,⟧ Luật.",
  ])
  func found(_ body: String) throws {
    let plan = try IssuedPlan(body, rule: "punctuation")
    #expect(plan.found == plan.marked)
  }

  @Test(arguments: [
    "1. Hồ sơ, sổ sách, v.v.; báo cáo.", "1. Hồ sơ, v.v..", "1. Đề nghị các đơn vị thực hiện./.",
    "1. Hồ sơ gồm...; báo cáo…",
    "1. Ngày ... tháng ... năm ....", "1. Ngày.. tháng.. năm..", "1. Họ và tên: . . . . . .",
    "1. TP.Hồ Chí Minh; TP. Cần Thơ.",
    "1. Th.S.Nguyễn Văn A; PGS.TS.Trần Thị B.", "1. Thư điện tử: phong.tcc@so.gov.vn; trang so.gov.vn/thi-dua.",
    "1. Đạt 1,5 triệu; 20.000 đồng; 7h30.", "1. Điểm a,b,c khoản 1.", "1. Tỷ lệ 1 : 2.", "| Nội dung | , |",
    "Nơi nhận   :",
    "1. Tồn tại, hạn chế; hiện tại, đã xong.", "1. Khắc phục tồn tại tại, hạn chế.", "1. Cũng như, hầu như, tất cả.",
    "1. Số:12; Kính gửi:Sở Y tế.",
    "1. Khoản 2,Điều 5.", "1. Tổ chức (nếu có), hoàn thành.",
  ])
  func letPass(_ body: String) throws {
    #expect(try IssuedPlan(body, rule: "punctuation").findings.isEmpty)
  }

  @Test func aHabitIsToldOnce() throws {
    let body: String = (1...6).map { number in "\(number). Nội dung : báo cáo.\n" }.joined()
    let plan = try IssuedPlan(body, rule: "punctuation")
    #expect(plan.findings.count == 1 && plan.findings[0].suggestion == nil)
  }

  @Test(arguments: [
    ("1. Công dân số , tăng.", "1. Công dân số, tăng."), ("1. Các xã,phường.", "1. Các xã, phường."),
    ("1. Thi đua,, khen.", "1. Thi đua, khen."),
  ])
  func safelyMended(_ test: (String, String)) throws {
    let plan = try IssuedPlan(test.0, rule: "punctuation")
    #expect(plan.findings.allSatisfy { finding in finding.suggestion?.safe == true })
    #expect(CheckedText.applying(plan.findings, to: plan.text).contains(test.1))
  }
}
