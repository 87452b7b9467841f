import CampaignRecord

/// A plan without its date of issue.
struct MissingIssueDate: Rule {
  let about = RuleDescription(
    id: "missing-issue-date", group: .header, severity: .warning,
    title: Wording(vi: "Thiếu ngày ban hành", en: "The plan has no date of issue"),
    whatItDoes: Wording(
      vi: """
        Báo văn bản không có địa danh, ngày tháng năm ban hành. Khi cả phần đầu không có trong văn bản đưa vào thì chỉ là
        thông tin, nguyên nhân là khâu trích xuất. Bản kèm theo văn bản khác không bị xét.
        """,
      en: """
        Reports a plan without a date of issue. Where the whole head is absent from the text given, it is information only,
        caused by extraction. What another document issues is not judged.
        """),
    whyIsThisBad: Wording(
      vi: "Không có ngày thì không biết văn bản có hiệu lực từ bao giờ và các thời hạn tính từ đâu.",
      en: "Without a date nobody knows from when the plan holds and from when its deadlines count."),
    examples: [
      RuleExample(
        wrong: "SỞ Y TẾ\nSố: 12/KH-SYT\nKẾ HOẠCH\nVề thi đua\nI. MỤC ĐÍCH\n",
        right: "SỞ Y TẾ\nSố: 12/KH-SYT\nHà Nội, ngày 16 tháng 5 năm 2023\nKẾ HOẠCH\nVề thi đua\nI. MỤC ĐÍCH\n")
    ])

  func check(_ plan: PlanUnderCheck, report: (Violation) -> Void) {
    let head = PlanHead(plan: plan)
    guard head.isExpected, plan.record.header.issuedOn == nil else { return }
    let isLost: Bool = head.isLost
    report(
      Violation(
        at: nil, isLost ? .notInText : .missing, severity: isLost ? .info : nil, cause: isLost ? .extraction : .either))
  }
}

extension Wording {
  fileprivate static let notInText = Wording(
    vi: "phần đầu không có trong văn bản đưa vào: không rõ ngày ban hành",
    en: "the head is not in the text given: no date of issue")
  fileprivate static let missing = Wording(vi: "văn bản không có ngày ban hành", en: "the plan has no date of issue")
}
