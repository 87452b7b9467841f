import CampaignRecord
import VietnameseText

/// A marker or type that a scanner read wrongly and that its context proves.
struct MisreadText: Rule {
  let about = RuleDescription(
    id: "misread-text", group: .outline, severity: .info,
    title: Wording(vi: "Chữ nhận dạng sai từ bản quét", en: "Text that a scanner read wrongly"),
    whatItDoes: Wording(
      vi: """
        Báo số đề mục và tên loại văn bản mà máy quét đọc sai nhưng chỗ đứng cho biết phải là gì: “HI.” sau “II.”, “Š.” giữa
        “4.” và “6.”, “KÉ HOẠCH”. Bản ghi mang giá trị đúng, văn bản giữ nguyên.
        """,
      en: """
        Reports heading numbers and document types that a scanner read wrongly while their place tells what they are: “HI.”
        after “II.”, “Š.” between “4.” and “6.”, “KÉ HOẠCH”. The record has what was meant, the text stays as it is.
        """),
    whyIsThisBad: Wording(
      vi: "Tìm trong văn bản sẽ không ra đề mục đó; chữ khác trên cùng trang cũng có thể bị đọc sai.",
      en: "A search of the text does not find the heading, and other words of the page may be wrong, too."),
    fixSafety: Wording(
      vi: "Cần so với bản gốc: máy chỉ suy ra từ các đề mục trước và sau.",
      en: "To be held against the paper: it follows from the headings before and behind."),
    examples: [
      RuleExample(
        wrong: "KẾ HOẠCH\nI. MỤC ĐÍCH\nII. NỘI DUNG\n⟦HI⟧. TỔ CHỨC THỰC HIỆN\nIV. KINH PHÍ\n",
        right: "KẾ HOẠCH\nI. MỤC ĐÍCH\nII. NỘI DUNG\nIII. TỔ CHỨC THỰC HIỆN\nIV. KINH PHÍ\n"),
      RuleExample(
        wrong: "SỞ Y TẾ\nSố: 12/KH-SYT\n⟦KÉ HOẠCH⟧\nTriển khai tháng cao điểm\nI. MỤC ĐÍCH\n",
        right: "SỞ Y TẾ\nSố: 12/KH-SYT\nKẾ HOẠCH\nTriển khai tháng cao điểm\nI. MỤC ĐÍCH\n"),
    ])

  func check(_ plan: PlanUnderCheck, report: (Violation) -> Void) {
    if let type = plan.record.header.type, let span = type.span {
      let right: String = type.name.uppercased()
      if isMisread(plan.text(span), for: type.name) { report(violation(span, right: right)) }
    }
    for unit in plan.units where unit.isMisread {
      guard let marker = unit.marker else { continue }
      report(violation(unit.markerSpan, right: marker))
    }
  }

  /// Whether two names differ in marks alone.
  private func isMisread(_ text: String, for name: String) -> Bool {
    let (text, name): ([UInt8], [UInt8]) = (Array(text.utf8), Array(name.utf8))
    let marks: FoldingOptions = [.letterCase, .tonePlacement, .spaces]
    guard Folding.fold(text, marks) != Folding.fold(name, marks) else { return false }
    let all: FoldingOptions = [.letterCase, .diacritics, .stroke, .spaces]
    return Folding.fold(text, all) == Folding.fold(name, all)
  }

  private func violation(_ span: Span, right: String) -> Violation {
    Violation(
      at: span, .misread(right), suggestion: Finding.Suggestion(replacement: right, safe: false), cause: .extraction)
  }
}

extension Wording {
  fileprivate static func misread(_ right: String) -> Wording {
    Wording(vi: "nhận dạng sai từ bản quét, có lẽ là “\(right)”", en: "read wrongly from the scan, probably ‘\(right)’")
  }
}
