import CampaignRecord
import VietnameseText

/// A plan that names nobody who receives it.
struct MissingRecipients: Rule {
  let about = RuleDescription(
    id: "missing-recipients", group: .header, severity: .warning,
    title: Wording(vi: "Thiếu nơi nhận", en: "The plan names no recipients"),
    whatItDoes: Wording(
      vi: """
        Báo văn bản có chữ ký nhưng không có phần “Nơi nhận”, nếu ban hành từ ngày 06/5/2005 (Thông tư liên tịch
        55/2005/TTLT-BNV-VPCP). Khi không rõ ngày ban hành, hoặc có chữ “Nơi nhận” mà danh sách trống, thì chỉ là thông tin.
        Văn bản không có cả chữ ký lẫn nơi nhận do quy tắc missing-signatory báo.
        """,
      en: """
        Reports a plan with a signature but without `Nơi nhận`, if it was issued on or after 6 May 2005 (Thông tư liên tịch
        55/2005/TTLT-BNV-VPCP). Where the date of issue is unknown, or the words are there and the list is empty, it is
        information only. A text with neither signature nor recipients is left to missing-signatory.
        """),
    whyIsThisBad: Wording(
      vi: "Không biết văn bản gửi cho ai, ai phải thực hiện, nơi nào lưu.",
      en: "Nobody can tell who got the plan, who has to carry it out, and where it is kept."),
    examples: [
      RuleExample(
        wrong: ExamplePart.head + ExamplePart.lastSentence + ExamplePart.signature,
        right: ExamplePart.head + ExamplePart.lastSentence + ExamplePart.recipients + ExamplePart.signature)
    ])

  /// The day of the circular that made recipients a part of every document.
  private static let start = CalendarDay(year: 2005, month: 5, day: 6)

  func check(_ plan: PlanUnderCheck, report: (Violation) -> Void) {
    guard PlanHead(plan: plan).isExpected, plan.record.closing.recipients.isEmpty, let start = Self.start,
      plan.record.closing.signatory?.name != nil
    else { return }
    let issued: Bool? = plan.isIssued(onOrAfter: start)
    guard issued != false else { return }
    let end = PlanEnd(plan)
    if let label = end.recipientsLabel {
      report(Violation(at: plan.span(label..<label + 2), .empty, severity: .info, cause: .either))
    } else {
      report(Violation(at: nil, .missing, severity: issued == nil ? .info : nil, cause: .either))
    }
  }
}

extension Wording {
  fileprivate static let missing = Wording(vi: "văn bản không có “Nơi nhận”", en: "the plan has no “Nơi nhận”")
  fileprivate static let empty = Wording(vi: "không có ai dưới “Nơi nhận”", en: "nobody is named under “Nơi nhận”")
}
