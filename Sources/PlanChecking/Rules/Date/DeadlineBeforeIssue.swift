import CampaignRecord

/// A duty that was due before the plan was issued.
struct DeadlineBeforeIssue: Rule {
  let about = RuleDescription(
    id: "deadline-before-issue", group: .date, severity: .error,
    title: Wording(vi: "Thời hạn trước ngày ban hành", en: "A deadline before the date of issue"),
    whatItDoes: Wording(
      vi: """
        Tìm việc phải xong trước hoặc chậm nhất vào một ngày sớm hơn ngày ban hành văn bản. Việc ghi thời gian (không phải
        hạn chót) trong quá khứ được báo ở mức cảnh báo. Mốc cách ngày ban hành hơn 400 ngày thường là mốc lịch sử và được bỏ
        qua, ngày có năm đã báo là sai cũng vậy.
        """,
      en: """
        Finds duties to be done by a day earlier than the plan's date of issue. A scheduled time in the past that is no last
        day is a warning. Days more than 400 days earlier are mostly history and are let pass, as are dates whose year is
        reported as wrong.
        """),
    whyIsThisBad: Wording(
      vi: "Việc đã quá hạn ngay khi văn bản ra đời, thường do chép lại thời hạn của năm trước.",
      en: "The duty is late on the day it is given; mostly the date was copied from last year's plan."),
    fixSafety: Wording(
      vi: "Chỉ gợi ý khi sai đúng một năm; gợi ý cần người xem lại.",
      en: "Suggested only where the year alone is off, and never put in without being asked."),
    examples: [
      RuleExample(
        wrong: """
          SỞ Y TẾ
          Số: 12/KH-SYT
          Hà Nội, ngày 19 tháng 8 năm 2025
          KẾ HOẠCH
          I. TỔ CHỨC THỰC HIỆN
          1. Các đơn vị gửi kế hoạch về Sở trước ngày ⟦15/8/2025⟧.

          """,
        right: """
          SỞ Y TẾ
          Số: 12/KH-SYT
          Hà Nội, ngày 19 tháng 8 năm 2025
          KẾ HOẠCH
          I. TỔ CHỨC THỰC HIỆN
          1. Các đơn vị gửi kế hoạch về Sở trước ngày 25/8/2025.

          """)
    ])

  func check(_ plan: PlanUnderCheck, report: (Violation) -> Void) {
    guard let issue = plan.issueBounds?.first, !plan.yearOutliers.isIssueOutlier else { return }
    for deadline in plan.record.deadlines {
      guard deadline.kind != .from, deadline.kind != .recurring, let last = DateBounds(deadline.value)?.last,
        last < issue,
        issue - last <= 400
      else { continue }
      let points: Range<Int> = plan.pointIndices(in: deadline.span)
      guard !plan.yearOutliers.containsAny(of: points, in: plan) else { continue }
      let isBinding: Bool = deadline.kind == .by || deadline.kind == .before || deadline.kind == .until
      // A year or a month alone that has passed is mostly what was done then.
      guard isBinding || !points.isEmpty else { continue }
      let point: DatePoint? = points.last.map { index in plan.datePoints[index] }
      let isDay: Bool = point?.calendarDay != nil
      report(
        Violation(
          at: point?.span ?? deadline.span, .passed, severity: isBinding && isDay ? nil : .warning,
          related: plan.record.header.issuedOn.map { issued in [Violation.Related(issued.span, .issued)] } ?? [],
          suggestion: point.flatMap { point in suggestion(point, issue, plan) }))
    }
  }

  /// The same day of the year of issue, where that lies ahead.
  private func suggestion(_ point: DatePoint, _ issue: CalendarDay, _ plan: PlanUnderCheck) -> Finding.Suggestion? {
    guard let date = point.date, let year = plan.record.header.issuedOn?.value.single?.knownYear,
      let month = date.knownMonth, let day = date.knownDay, date.knownYear == year - 1,
      let meant = CalendarDay(year: year, month: month, day: day), meant >= issue,
      let text = point.text(saying: PartialDate(year: year, month: month, day: day), in: plan)
    else { return nil }
    return Finding.Suggestion(replacement: text, safe: false)
  }
}

extension Wording {
  fileprivate static let passed = Wording(
    vi: "đã qua khi văn bản được ban hành", en: "had passed when the plan was issued")

  fileprivate static let issued = Wording(vi: "ban hành ngày này", en: "issued on this day")
}
