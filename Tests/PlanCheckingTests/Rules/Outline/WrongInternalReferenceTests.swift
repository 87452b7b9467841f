import CampaignRecord
import PlanChecking
import Testing

@Suite struct WrongInternalReferenceTests {
  private func findings(_ sentence: String) throws -> (findings: [Finding], marked: [Span]) {
    let text = MarkedText(
      """
      KẾ HOẠCH
      Về thi đua
      I. NỘI DUNG
      1. Tuyên truyền
      a) Báo, đài;
      b) Cổng thông tin.
      2. Kiểm tra
      2.1. Định kỳ
      2.2. Đột xuất
      II. KHEN THƯỞNG
      1. Tập thể
      2. Cá nhân
      III. TỔ CHỨC THỰC HIỆN
      \(sentence)

      """)
    let rule = try #require(RuleCatalogue.rule("wrong-internal-reference"))
    return (try CheckedText.findings(text.text, by: rule), text.places)
  }

  @Test(arguments: [
    "Các đơn vị thực hiện ⟦mục 3 phần II⟧ Kế hoạch này.", "Theo ⟦mục V⟧ của Kế hoạch này.",
    "Theo ⟦điểm c khoản 1 mục I⟧ Kế hoạch này.", "Theo ⟦khoản 4 mục II⟧ nêu trên.", "Tại ⟦phần IV⟧ văn bản này.",
    "Thực hiện ⟦mục 2.3 phần I⟧ Kế hoạch này.", "Kiểm tra theo nội dung (xem ⟦mục V.3⟧).",
    "Kiểm tra theo nội dung (xem ⟦mục II.3⟧).", "Thực hiện ⟦mục IV.1⟧ Kế hoạch này.",
  ])
  func found(_ sentence: String) throws {
    let (findings, marked) = try findings(sentence)
    #expect(findings.compactMap(\.span) == marked)
  }

  @Test(arguments: [
    "Các đơn vị thực hiện mục 2 phần II Kế hoạch này.", "Theo mục III Kế hoạch này.",
    "Theo điểm b khoản 1 mục I Kế hoạch này.", "Thực hiện mục 2.2 phần I Kế hoạch này.",
    "Theo khoản 4 mục V Kế hoạch số 12/KH-UBND.", "Theo Điều 10 Quy chế làm việc.",
    "Theo khoản 6 Điều 79 Luật Bảo vệ môi trường.", "Theo khoản 1, 3, 5 nêu trên.", "Theo mục V và VI Kế hoạch này.",
    "Được bố trí tại mục V.", "Đạt từ điểm 10 nêu trên.",
    "Kiểm tra (xem mục II.2), thi đua (xem mục I.2.1), xử phạt (xem Điều 79).", "Trong phần này và mục tiêu này.",
  ])
  func letPass(_ sentence: String) throws {
    #expect(try findings(sentence).findings.isEmpty)
  }

  @Test(arguments: [("Như ⟦Điều 4⟧", true), ("Như Điều 3", false), ("Như Điều 2 (để thực hiện)", false)])
  func recipientsOfADecision(_ recipient: String, _ isWrong: Bool) throws {
    let text = MarkedText(
      """
      SỞ Y TẾ
      Số: 12/QĐ-SYT
      Hà Nội, ngày 16 tháng 5 năm 2023
      QUYẾT ĐỊNH
      Về việc khen thưởng
      Điều 1. Tặng Giấy khen.
      Điều 2. Kinh phí từ ngân sách.
      Điều 3. Các đơn vị thi hành Quyết định này./.
      Nơi nhận:
      - \(recipient);
      - Lưu: VT.

      """)
    let rule = try #require(RuleCatalogue.rule("wrong-internal-reference"))
    let findings: [Finding] = try CheckedText.findings(text.text, by: rule)
    #expect(findings.compactMap(\.span) == text.places && findings.isEmpty != isWrong)
  }
}
