import CampaignRecord
import PlanParsing

/// A date of issue of which a part is blank.
struct IncompleteIssueDate: Rule {
  let about = RuleDescription(
    id: "incomplete-issue-date", group: .header, severity: .info,
    title: Wording(vi: "Ngày ban hành ghi chưa đủ", en: "An incomplete date of issue"),
    whatItDoes: Wording(
      vi: """
        Báo ngày ban hành để trống ngày hoặc tháng. Chỗ trống chờ văn thư điền chỉ ở mức thông tin; nếu số văn bản đã ghi thì
        là cảnh báo, vì số và ngày được đăng ký cùng lúc. Ngày viết tay không đọc được là do khâu trích xuất.
        """,
      en: """
        Reports a date of issue whose day or month is blank. A blank left for the clerk is information only; it is a warning
        where the number is filled in, for both are registered together. A day by hand that cannot be read is caused by
        extraction.
        """),
    whyIsThisBad: Wording(
      vi: "Thời hạn tính từ ngày ban hành không xác định được.",
      en: "Deadlines that count from the date of issue cannot be told."),
    examples: [
      RuleExample(
        wrong: "SỞ Y TẾ\nSố:     /KH-SYT\nHà Nội, ⟦ngày     tháng 8 năm 2024⟧\nKẾ HOẠCH\nI. MỤC ĐÍCH\n",
        right: "SỞ Y TẾ\nSố: 12/KH-SYT\nHà Nội, ngày 16 tháng 8 năm 2024\nKẾ HOẠCH\nI. MỤC ĐÍCH\n")
    ])

  func check(_ plan: PlanUnderCheck, report: (Violation) -> Void) {
    let header: Header = plan.record.header
    guard plan.parsed.isPlan, let issuedOn = header.issuedOn, let date = issuedOn.value.single,
      date.knownDay == nil || date.knownMonth == nil || date.knownYear == nil
    else { return }
    // In a scan it was written by hand where nothing was read.
    guard !PlanHead(plan: plan).isUnreadable(issuedOn), plan.record.source.ocr == nil else {
      report(Violation(at: issuedOn.span, .unreadable, cause: .extraction))
      return
    }
    let isNumbered: Bool = header.number?.value != nil
    report(
      Violation(
        at: issuedOn.span, isNumbered ? .blankThoughNumbered : .blank, severity: isNumbered ? .warning : nil,
        related: isNumbered ? header.number.map { number in [Violation.Related(number.span, .numbered)] } ?? [] : [],
        cause: isNumbered ? .either : .author))
  }
}

extension Wording {
  fileprivate static let blank = Wording(vi: "ngày ban hành để trống", en: "the date of issue was left blank")
  fileprivate static let blankThoughNumbered = Wording(
    vi: "ngày ban hành để trống dù số đã ghi", en: "the date of issue was left blank, though the number is filled in")
  fileprivate static let unreadable = Wording(
    vi: "ngày ban hành không đọc được từ bản quét", en: "the date of issue cannot be read from the scan")
  fileprivate static let numbered = Wording(vi: "số đã ghi", en: "the number is filled in")
}
