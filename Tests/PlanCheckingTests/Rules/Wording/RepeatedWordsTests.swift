import CampaignRecord
import PlanChecking
import Testing

@Suite struct RepeatedWordsTests {
  @Test(arguments: [
    "1. Chủ trương ⟦của của⟧ Đảng.", "1. Pháp luật ⟦về về⟧ thi đua.", "1. Đề nghị ⟦khen thưởng khen thưởng⟧ tập thể.",
    "1. Tuyên truyền ⟦trên địa bàn trên địa bàn⟧ xã.", "1. Đạt ⟦kết kết⟧ quả tốt.",
    "1. Xây dựng kế ⟦hoạch hoạch⟧ công tác.",
    "1. Các ⟦Ủy Ủy⟧ ban nhân dân xã.", "1. ⟦Thực Thực⟧ hiện nghiêm.", "1. ⟦Thực thực⟧ hiện nghiêm.",
    "1. ⟦của của của⟧ Đảng.", "1. Trước ngày 15 ⟦tháng tháng⟧ 6 năm 2023.", "1. Ngày 15 tháng 6 ⟦năm năm⟧ 2023.",
    "1. Kể ⟦từ từ⟧ ngày ký.", "1. Chương trình nông ⟦thôn thôn⟧ mới.", "1. Các ⟦ngày ngày⟧ lễ lớn.",
    "1. Triển khai các văn bản hướng dẫn thi hành pháp luật ⟦về\nvề⟧ thi đua, khen thưởng.",
    "1. Xây dựng ⟦TỔ TỔ⟧ CHỨC.",
    "1. Chuyển đổi ⟦số số⟧ quốc gia.", "1. Khắc phục tồn ⟦tại tại⟧, hạn chế.", "1. Xử lý tồn ⟦tại tại⟧ trên lưới điện.",
  ])
  func found(_ body: String) throws {
    let plan = try IssuedPlan(body, rule: "repeated-words")
    #expect(plan.found == plan.marked)
  }

  @Test(arguments: [
    "1. Ngày ngày, đời đời, thường thường, xanh xanh, dần dần, từ từ tiến lên.",
    "1. Người người thi đua, ngành ngành thi đua.", "1. Bị thiêt hai \u{300} \u{323} \u{323} do lũ.",
    "1. Hằng năm, hằng quý báo cáo.", "1. Tổng kết kết quả thực hiện.", "1. Xử lý hành vi vi phạm.",
    "1. Bảo đảm giao thông thông suốt.", "1. Tập thể thể hiện quyết tâm.", "1. Khắc phục tồn tại tại đơn vị.",
    "1. Khắc phục tồn tại tại 12 xã.", "1. Sửa thiết bị bị hỏng.",
    "1. Tuân thủ thủ tục.", "1. Lập danh mục công trình trình Hội đồng nhân dân.",
    "1. Sinh hoạt chuyên môn môn Lịch sử.",
    "1. Phó Trưởng phòng Phòng Giáo dục.", "1. Cán bộ Bộ Y tế.", "1. Đảng ủy Ủy ban nhân dân.",
    "1. Dân tộc Lô Lô, Pà Thẻn.",
    "1. Bà Nguyễn Thị Thanh Thanh.", "1. Kế hoạch chuyển đổi số số 12/KH-UBND.", "1. Kế hoạch 05 năm năm 2021 - 2025.",
    "1. Thi đua, thi đua và thi đua.", "1. Thi đua; “thi đua”.", "1. Đầu tư tư nhân; phản đối đối với hành vi.",
    "| Sơ kết | kết quả | kết quả |", "1. Đối với tập thể\n\nTập thể đề nghị khen thưởng.",
    "1. Kinh phí\nKinh phí do ngân sách.",
    "Báo cáo   báo cáo   báo cáo", "Năm năm phấn đấu.", "1. Từng bước từng bước hoàn thiện.", "x x x",
    "1. Gọi số một một chín, chín chín một.",
    "1. Bắt đầu dạy học học kỳ I.", "1. Lịch trực tiếp tiếp công dân định kỳ.", "1. Tại sân trường trường TH xã.",
  ])
  func letPass(_ body: String) throws {
    #expect(try IssuedPlan(body, rule: "repeated-words").findings.isEmpty)
  }

  @Test func onlyGrammaticalWordsAreSafelyLeftOut() throws {
    let plan = try IssuedPlan("1. Chủ trương của của Đảng; gửi báo cáo báo cáo Bộ.", rule: "repeated-words")
    #expect(plan.findings.map { finding in finding.suggestion?.safe } == [true, false])
    #expect(plan.findings.map { finding in finding.suggestion?.replacement } == ["của", "báo cáo"])
  }

  @Test func aLineEndIsNotTakenAway() throws {
    let plan = try IssuedPlan(
      "1. Triển khai các văn bản hướng dẫn thi hành pháp luật về\nvề thi đua, khen thưởng.", rule: "repeated-words")
    #expect(plan.findings.count == 1 && plan.findings[0].suggestion == nil)
  }
}
