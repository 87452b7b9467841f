import CampaignRecord
import PlanChecking
import Testing

/// A whole document for tests, of which each part can be left out or changed; `⟦…⟧` stands around what a rule must report.
struct SignedPlan {
  var issuer: String = "SỞ Y TẾ"
  var number: String = "Số: 12/KH-SYT"
  var date: String = "Hà Nội, ngày 16 tháng 5 năm 2023"
  var title: String = "KẾ HOẠCH\nVề phong trào thi đua"
  var body: String = "I. NỘI DUNG\n1. Tuyên truyền.\n2. Kiểm tra.\nCác đơn vị nghiêm túc thực hiện./."
  var recipients: String = "Nơi nhận:\n- Các đơn vị;\n- Lưu: VT."
  var signature: String = "GIÁM ĐỐC\nNguyễn Văn A"

  /// The text with its marks.
  var marked: String {
    [issuer, number, date, title, body, recipients, signature].filter { part in !part.isEmpty }
      .joined(separator: "\n") + "\n"
  }

  /// What a rule says, and what it must report.
  func findings(by rule: String) throws -> (findings: [Finding], marked: [Span]) {
    let text = MarkedText(marked)
    return (try CheckedText.findings(text.text, by: try #require(RuleCatalogue.rule(rule))), text.places)
  }
}
