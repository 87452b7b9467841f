import CampaignRecord
import PlanChecking
import Testing

@Suite struct GluedWordsTests {
  @Test(arguments: [
    "1. Báo cáo kết quả ⟦trướcngày⟧ 20/11/2024.", "1. Triển khai theo nội ⟦dungnhư⟧ sau:", "1. Xây dựng ⟦kếhoạch⟧ năm.",
    "1. Công văn ⟦vềviệc⟧ tổ chức hội nghị.", "1. Hạn cuối ⟦đếnngày⟧ 15 tháng 11 hằng năm.", "⟦Nộidung⟧ thi đua gồm:",
    "1. Nghị định của ⟦CHÍNHPHỦ⟧.", "1. Các ⟦báocáo⟧ tháng, quý.", "1. Phong trào ⟦thiđua⟧ yêu nước.",
    "1. Quyết định (⟦banhành⟧ kèm theo).", "1. Nhiệm vụ của ⟦cácBộ⟧, ngành.",
  ])
  func found(_ body: String) throws {
    let plan = try IssuedPlan(body, rule: "glued-words")
    #expect(plan.found == plan.marked)
  }

  @Test(arguments: [
    "1. Tiêm vắcxin, đo nồng độ ôxy, mua băngrôn, nước xàphòng.", "1. Báo Hànộimới đưa tin.",
    "1. Xã Đắkrông, huyện Krôngpắc, xã Đànẵng.",
    "1. Công ty ViệtNam Phát, trang BáoMới.", "1. Gửi về thư điện tử kehoach.tochuc@danang.gov.vn.",
    "1. Trang moitruong.gov.vn/kếhoạch/nộidung, mật khẩu Kếhoạch@2024.", "1. Hướng dẫn, nghiêng, thưởng, trường.",
    "1. kilôgam, mitting, internet, prôtêin, hyđrô, côngtenơ.", "1. Thẻ #thiđua, tệp kế_hoạch, kếhoạch.docx.",
  ])
  func letPass(_ body: String) throws {
    #expect(try IssuedPlan(body, rule: "glued-words").findings.map(\.span) == [])
  }

  @Test func theBlankIsPutIn() throws {
    let plan = try IssuedPlan("1. Xây dựng kếhoạch; nội dungnhư sau.", rule: "glued-words")
    #expect(plan.findings.map { finding in finding.suggestion?.replacement } == ["kế hoạch", "dung như"])
    #expect(plan.findings.allSatisfy { finding in finding.suggestion?.safe == true && finding.severity == .warning })
  }

  @Test func manyAreToldOnce() throws {
    let line: String = "1. Xây dựng kếhoạch, vềviệc báo cáo trướcngày 20/11/2024.\n"
    let plan = try IssuedPlan(line + line, rule: "glued-words")
    #expect(plan.findings.map(\.severity) == [.info] && plan.findings.map(\.cause) == [.extraction])
  }
}
