import CampaignRecord

/// A plan without its number.
struct MissingNumber: Rule {
  let about = RuleDescription(
    id: "missing-number", group: .header, severity: .warning,
    title: Wording(vi: "Thiếu số của văn bản", en: "The plan has no number"),
    whatItDoes: Wording(
      vi: """
        Báo văn bản không có số, ký hiệu. Số để trống chờ văn thư điền chỉ ở mức thông tin; nếu ngày ban hành đã ghi đủ thì
        là cảnh báo. Khi cả phần đầu không có trong văn bản đưa vào, hoặc số viết tay không đọc được, nguyên nhân là khâu
        trích xuất. Bản kèm theo văn bản khác không bị xét.
        """,
      en: """
        Reports a plan without number and symbol. A blank left for the clerk is information only; it is a warning where the
        date of issue is filled in. Where the whole head is absent from the text, or a number by hand cannot be read,
        extraction is the cause. What another document issues is not judged.
        """),
    whyIsThisBad: Wording(
      vi: "Không có số thì văn bản không vào sổ được và nơi nhận không viện dẫn được.",
      en: "Without a number the plan cannot be registered, and nobody can cite it."),
    examples: [
      RuleExample(
        wrong: "SỞ Y TẾ\n⟦Số:      /KH-SYT⟧\nHà Nội, ngày 16 tháng 5 năm 2023\nKẾ HOẠCH\nI. MỤC ĐÍCH\n",
        right: "SỞ Y TẾ\nSố: 12/KH-SYT\nHà Nội, ngày 16 tháng 5 năm 2023\nKẾ HOẠCH\nI. MỤC ĐÍCH\n"),
      RuleExample(
        wrong: "SỞ Y TẾ\nHà Nội, ngày 16 tháng 5 năm 2023\nKẾ HOẠCH\nI. MỤC ĐÍCH\n",
        right: "KẾ HOẠCH\n(Kèm theo Quyết định số 12/QĐ-SYT ngày 16 tháng 5 năm 2023)\nI. MỤC ĐÍCH\n"),
    ])

  func check(_ plan: PlanUnderCheck, report: (Violation) -> Void) {
    let head = PlanHead(plan: plan)
    guard head.isExpected else { return }
    guard let number = plan.record.header.number else {
      guard !head.hasNumberElsewhere else { return }
      let label: Span? = head.emptyNumberLabel
      let isLost: Bool = head.isLost && label == nil
      // In a scan it was written by hand where nothing was read.
      if !isLost, plan.record.source.ocr != nil {
        report(Violation(at: label, .unreadable, severity: .info, cause: .extraction))
        return
      }
      report(
        Violation(
          at: label, isLost ? .notInText : .missing, severity: isLost ? .info : nil,
          cause: isLost ? .extraction : .either))
      return
    }
    guard number.value == nil else { return }
    let span: Span = head.numberSpan(number)
    guard !head.isUnreadable(number), plan.record.source.ocr == nil else {
      report(Violation(at: span, .unreadable, severity: .info, cause: .extraction))
      return
    }
    let isDated: Bool = plan.issueDay != nil
    report(
      Violation(
        at: span, isDated ? .blankThoughDated : .blank, severity: isDated ? nil : .info,
        related: isDated
          ? plan.record.header.issuedOn.map { date in [Violation.Related(date.span, .dated)] } ?? [] : [],
        cause: isDated ? .either : .author))
  }
}

extension Wording {
  fileprivate static let notInText = Wording(
    vi: "phần đầu không có trong văn bản đưa vào: không rõ số", en: "the head is not in the text given: no number")
  fileprivate static let missing = Wording(vi: "văn bản không có số, ký hiệu", en: "the plan has no number")
  fileprivate static let blank = Wording(vi: "số để trống", en: "the number was left blank")
  fileprivate static let blankThoughDated = Wording(
    vi: "số để trống dù ngày ban hành đã ghi", en: "the number was left blank, though the date is filled in")
  fileprivate static let unreadable = Wording(
    vi: "số không đọc được từ bản quét", en: "the number cannot be read from the scan")
  fileprivate static let dated = Wording(vi: "ngày đã ghi", en: "the date is filled in")
}
