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
        qua, trừ khi sửa một chữ số của năm thì thành ngày sắp đến, hoặc khi đứng trong lịch cạnh những ngày sắp đến mà chỉ
        sửa năm hay đổi chỗ ngày, tháng là khớp; ngày có năm đã báo là sai cũng được bỏ qua.
        """,
      en: """
        Finds duties to be done by a day earlier than the plan's date of issue. A scheduled time in the past that is no last
        day is a warning. Days more than 400 days earlier are mostly history and are let pass, unless one other
        digit in the year makes them days to come, or they stand in a schedule beside days to come and fit there
        once the year is mended or day and month are swapped; so are dates whose year is reported as wrong.
        """),
    whyIsThisBad: Wording(
      vi: "Việc đã quá hạn ngay khi văn bản ra đời, thường do chép lại thời hạn của năm trước.",
      en: "The duty is late on the day it is given; mostly the date was copied from last year's plan."),
    fixSafety: Wording(
      vi: "Chỉ gợi ý khi năm viết sai một chữ số; gợi ý cần người xem lại.",
      en: "Suggested only where one digit of the year is off, and never put in without being asked."),
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
    let lapsed = LapsedDays(plan: plan)
    for deadline in plan.record.deadlines {
      guard deadline.kind != .from, deadline.kind != .recurring, let last = DateBounds(deadline.value)?.last,
        last < issue, !plan.yearOutliers.contains(in: deadline.span)
      else { continue }
      let points: Range<Int> = plan.pointIndices(in: deadline.span)
      let isBinding: Bool = deadline.kind == .by || deadline.kind == .before || deadline.kind == .until
      // A year or a month alone that has passed is mostly what was done then.
      guard isBinding || !points.isEmpty else { continue }
      let point: DatePoint? = points.last.map { index in plan.datePoints[index] }
      guard point.map({ point in !lapsed.isReport(point) }) ?? true else { continue }
      // What lies further back is mostly history, unless one digit makes it a day to come.
      let meant: CalendarDay? = point.flatMap { point in meantDay(point, issue) }
      let isHistory: Bool = meant == nil || (point.map { point in lapsed.isCondition(point) } ?? true)
      guard issue - last <= 400 || !isHistory else { continue }
      let isDay: Bool = point?.calendarDay != nil
      report(
        violation(
          point?.span ?? deadline.span, severity: isBinding && isDay ? nil : .warning,
          suggestion(point, meant, plan), plan))
    }
    // A day that has long passed may not be read as a deadline at all.
    let scheduled = ScheduledDays(plan: plan, issue: issue, lapsed: lapsed)
    for (index, point) in plan.datePoints.enumerated() where plan.role(of: point) == .other {
      guard let day = point.calendarDay, day < issue, !plan.yearOutliers.contains(point.span.start) else { continue }
      if let meant = meantDay(point, issue), lapsed.isLimit(point) {
        report(violation(point.span, severity: nil, suggestion(point, meant, plan), plan))
      } else if let meant = scheduled.meantDay(index) {
        report(violation(point.span, severity: .warning, suggestion(point, meant, plan), plan))
      }
    }
  }

  private func violation(
    _ span: Span, severity: Finding.Severity?, _ suggestion: Finding.Suggestion?, _ plan: PlanUnderCheck
  ) -> Violation {
    Violation(
      at: span, .passed, severity: severity,
      related: plan.record.header.issuedOn.map { issued in [Violation.Related(issued.span, .issued)] } ?? [],
      suggestion: suggestion)
  }

  /// The day that was probably meant, written as the other is.
  private func suggestion(_ point: DatePoint?, _ meant: CalendarDay?, _ plan: PlanUnderCheck) -> Finding.Suggestion? {
    guard let point, let meant, let text = point.text(saying: meant.date, in: plan) else { return nil }
    return Finding.Suggestion(replacement: text, safe: false)
  }

  /// The same day of the year of issue or of the next, where it lies ahead and the year differs by a slip of the pen; else
  /// the day with its month in its place, where that lies soon ahead.
  private func meantDay(_ point: DatePoint, _ issue: CalendarDay) -> CalendarDay? {
    guard let written = point.fullYear, let month = point.month?.value, let day = point.day?.value,
      let year = issue.date.knownYear
    else { return nil }
    if written == year, day != month, let swapped = CalendarDay(year: year, month: day, day: month) {
      // A day right before the issue may well be meant.
      if let day = point.calendarDay, day <= issue, issue - day < 31 { return nil }
      return swapped >= issue && swapped - issue < 120 ? swapped : nil
    }
    guard written < year else { return nil }
    let years: [Int] = YearSlips.years(from: written)
    return [year, year + 1].filter { year in years.contains(year) || year == written + 1 }.lazy.compactMap { year in
      CalendarDay(year: year, month: month, day: day)
    }.first { day in day >= issue }
  }
}

extension Wording {
  fileprivate static let passed = Wording(
    vi: "đã qua khi văn bản được ban hành", en: "had passed when the plan was issued")

  fileprivate static let issued = Wording(vi: "ban hành ngày này", en: "issued on this day")
}
