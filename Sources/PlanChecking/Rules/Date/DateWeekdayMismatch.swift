import CampaignRecord

/// A date beside a day of the week that it is not.
struct DateWeekdayMismatch: Rule {
  let about = RuleDescription(
    id: "date-weekday-mismatch", group: .date, severity: .error,
    title: Wording(vi: "Ngày không đúng với thứ trong tuần", en: "A date on another day of the week"),
    whatItDoes: Wording(
      vi: """
        So ngày, tháng, năm viết đủ với thứ ghi ngay bên cạnh: `thứ 2`, `thứ Hai`, `Chủ nhật`, trước hoặc sau ngày. Số thứ
        tự (`lần thứ hai`, `lớp thứ ba`), ngày không ghi năm và ngày có năm đã báo là sai được bỏ qua.
        """,
      en: """
        Compares a full date with the day of the week right beside it, before or behind: `thứ 2`, `thứ Hai`, `Chủ nhật`.
        Ordinals (`lần thứ hai`), dates without a year and dates whose year is reported as wrong are let pass.
        """),
    whyIsThisBad: Wording(
      vi: "Người dự họp đến sai ngày: có người theo thứ, có người theo ngày.",
      en: "People come on two different days: some go by the date, some by the day of the week."),
    fixSafety: Wording(
      vi: "Không an toàn: có thể sai thứ, cũng có thể sai ngày.",
      en: "Never safe: the day of the week may be wrong, or the date."),
    examples: [
      RuleExample(
        wrong: "KẾ HOẠCH\nI. THỜI GIAN\n1. Khai mạc: 08 giờ 00, ngày ⟦24/4/2014 (thứ Sáu⟧).\n",
        right: "KẾ HOẠCH\nI. THỜI GIAN\n1. Khai mạc: 08 giờ 00, ngày 24/4/2014 (thứ Năm).\n"),
      RuleExample(
        wrong: "KẾ HOẠCH\nI. THỜI GIAN\n1. Mít tinh: ⟦thứ 3, ngày 19-12-2019⟧.\n",
        right: "KẾ HOẠCH\nI. THỜI GIAN\n1. Mít tinh: thứ 5, ngày 19-12-2019.\n2. Họp lần thứ ba, ngày 20-12-2019.\n"),
    ])

  func check(_ plan: PlanUnderCheck, report: (Violation) -> Void) {
    let weekdays = Weekdays(plan: plan)
    for index in plan.datePoints.indices {
      for claim in weekdays.claims(ofPoint: index) where !claim.holds {
        guard !plan.yearOutliers.contains(plan.datePoints[index].span.start) else { continue }
        report(violation(claim, plan))
      }
    }
  }

  private func violation(_ claim: Weekdays.Claim, _ plan: PlanUnderCheck) -> Violation {
    let right: Int = claim.day.weekday
    let written: Span = claim.words
    let isDigit: Bool = right < 7 && plan.bytes[written.end - 1] < 0x40
    let name: String = isDigit ? "thứ \(right + 1)" : Wording.weekday(right).vietnamese
    let replacement: String =
      plan.text(Span(start: claim.span.start, end: written.start)) + name
      + plan.text(Span(start: written.end, end: claim.span.end))
    return Violation(
      at: claim.span, .mismatch(.weekday(right)),
      suggestion: Finding.Suggestion(replacement: replacement, safe: false))
  }
}

extension Wording {
  fileprivate static func mismatch(_ right: Wording) -> Wording {
    Wording(vi: "ngày này là \(right.vietnamese)", en: "this day is a \(right.english)")
  }
}
