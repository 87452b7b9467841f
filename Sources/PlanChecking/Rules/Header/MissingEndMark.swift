import CampaignRecord
import VietnameseText

/// A document of the State whose body does not end with `./.`.
struct MissingEndMark: Rule {
  let about = RuleDescription(
    id: "missing-end-mark", group: .header, severity: .warning, profiles: [.state],
    title: Wording(vi: "Thiếu dấu kết thúc “./.”", en: "The end mark “./.” is missing"),
    whatItDoes: Wording(
      vi: """
        Báo văn bản của cơ quan nhà nước ban hành từ ngày 05/3/2020 mà nội dung không kết thúc bằng dấu “./.” như các mẫu tại
        Phụ lục III Nghị định 30/2020/NĐ-CP. Văn bản của Đảng, công đoàn và đoàn thể, văn bản không rõ ngày ban hành không bị
        xét.
        """,
      en: """
        Reports a document of the State, issued on or after 5 March 2020, whose body does not end with “./.” as the models in
        Appendix III of Nghị định 30/2020/NĐ-CP do. Documents of the Party, unions and mass organisations are not judged, nor
        those whose date of issue is unknown.
        """),
    whyIsThisBad: Wording(
      vi: "Không có dấu kết thúc thì không biết văn bản đã hết hay còn thiếu trang.",
      en: "Without the mark nobody can tell whether the text ends there or a page is missing."),
    fixSafety: Wording(
      vi: "Gợi ý cần người xem lại: đoạn cuối có thể đã bị mất khi trích xuất.",
      en: "Put in only when asked: the last paragraph may have been lost in extraction."),
    examples: [
      RuleExample(
        wrong: ExamplePart.head + "Các đơn vị nghiêm túc thực hiện⟦.⟧\n" + ExamplePart.recipients,
        right: ExamplePart.head + ExamplePart.lastSentence + ExamplePart.recipients)
    ])

  /// The day from which Nghị định 30/2020/NĐ-CP holds.
  private static let start = CalendarDay(year: 2020, month: 3, day: 5)

  func check(_ plan: PlanUnderCheck, report: (Violation) -> Void) {
    guard let start = Self.start, plan.isIssued(onOrAfter: start) == true,
      !plan.yearOutliers.isIssueOutlier
    else { return }
    let end = PlanEnd(plan)
    guard let last = end.lastOfBody, !hasMark(in: end, near: last) else { return }
    let span: Span = plan.span(last)
    let isFullStop: Bool = plan.isMark(.fullStop, at: last)
    report(
      Violation(
        at: span, .missing,
        suggestion: Finding.Suggestion(replacement: isFullStop ? "./." : plan.text(span) + "./.", safe: false),
        cause: .either))
  }

  /// Whether `./.` stands anywhere in the plan, or half of it near the end, as a scanner may leave it.
  private func hasMark(in end: PlanEnd, near last: Int) -> Bool {
    let plan: PlanUnderCheck = end.plan
    for index in plan.index.slashes where end.tokens.contains(index) {
      let isBefore: Bool = plan.isMark(.fullStop, at: index - 1)
      let isBehind: Bool = plan.isMark(.fullStop, at: index + 1)
      if isBefore && isBehind || (isBefore || isBehind) && abs(index - last) <= 12 { return true }
    }
    return false
  }
}

extension Wording {
  fileprivate static let missing = Wording(
    vi: "nội dung văn bản phải kết thúc bằng dấu “./.”", en: "the body must end with “./.”")
}
