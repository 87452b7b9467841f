import CampaignRecord

/// A day that the calendar does not have.
struct DateImpossible: Rule {
  let about = RuleDescription(
    id: "date-impossible", group: .date, severity: .error,
    title: Wording(vi: "Ngày không có trong lịch", en: "A day that the calendar does not have"),
    whatItDoes: Wording(
      vi: """
        Tìm ngày, tháng không có trong dương lịch: ngày 31 tháng 4, ngày 29 tháng 2 của năm không nhuận, tháng 13.
        Ngày âm lịch được bỏ qua.
        """,
      en: """
        Finds days and months that the calendar does not have: 31 April, 29 February of a common year, month 13.
        Days of the lunar calendar are let pass.
        """),
    whyIsThisBad: Wording(
      vi: "Không ai làm được việc gì vào một ngày không có; người đọc phải đoán hạn đúng là ngày nào.",
      en: "Nothing can be done on a day that is none, and the reader has to guess which day was meant."),
    fixSafety: Wording(
      vi: "Chỉ gợi ý khi ngày và tháng viết đổi chỗ cho nhau; gợi ý cần người xem lại.",
      en: "Suggested only where day and month look swapped, and never put in without being asked."),
    examples: [
      RuleExample(
        wrong: "KẾ HOẠCH\nI. THỜI GIAN\n1. Gửi báo cáo trước ngày ⟦31/4/2025⟧.\n",
        right: "KẾ HOẠCH\nI. THỜI GIAN\n1. Gửi báo cáo trước ngày 30/4/2025.\n"),
      RuleExample(
        wrong: "KẾ HOẠCH\nI. THỜI GIAN\n1. Tổng kết vào ngày ⟦29 tháng 02 năm 2023⟧.\n",
        right: "KẾ HOẠCH\nI. THỜI GIAN\n1. Tổng kết vào ngày 29 tháng 02 năm 2024.\n"),
    ])

  private static let lunar: [WordKey] = ["âm", "lịch"]

  func check(_ plan: PlanUnderCheck, report: (Violation) -> Void) {
    let isScan: Bool = plan.record.source.ocr != nil
    for point in plan.datePoints {
      guard let month = point.month, !isLunar(point, plan) else { continue }
      // What no author can have written was read wrongly; `misread-text` tells it.
      if isScan, month.value > 12 || (point.day?.value ?? 0) > 31 { continue }
      if !(1...12).contains(month.value) {
        // Two numbers with a slash may be anything; with a day before and a year behind they are a date.
        guard let day = point.day, point.isFull else { continue }
        let suggestion: Finding.Suggestion? = swapped(point, day: month, month: day, plan)
        report(Violation(at: point.span, .noSuchMonth(month.value), suggestion: suggestion))
      } else if let day = point.day {
        let year: Int? = point.year == nil ? plan.yearOfRange(point) : point.fullYear
        // Without a year, 29 February is let pass.
        let count: Int = CalendarDay.days(inMonth: month.value, of: year ?? 2024)
        guard !(1...count).contains(day.value) else { continue }
        // A day 0 in words is a blank for the pen, or what a scanner made of one.
        if day.value == 0, point.form == .words { continue }
        report(
          Violation(
            at: point.span,
            day.value == 0 ? .dayZero : .monthIsShorter(month: month.value, year: year, days: count),
            cause: isScan ? .either : .author))
      }
    }
  }

  /// The date with day and month in each other's place, where that is a day.
  private func swapped(
    _ point: DatePoint, day: DatePoint.Part, month: DatePoint.Part, _ plan: PlanUnderCheck
  ) -> Finding.Suggestion? {
    guard case .digits(let separator) = point.form, let year = point.year,
      CalendarDay(year: year.value, month: month.value, day: day.value) != nil
    else { return nil }
    let mark = String(Unicode.Scalar(separator))
    return Finding.Suggestion(
      replacement: plan.text(day.span) + mark + plan.text(month.span) + mark + plan.text(year.span), safe: false)
  }

  /// Whether `âm lịch` or `Âm lịch` stands right behind: its months have thirty days, whatever their number.
  private func isLunar(_ point: DatePoint, _ plan: PlanUnderCheck) -> Bool {
    let next: Int = plan.token(at: point.span.end)
    return (next..<next + 3).contains { index in plan.reads(Self.lunar, at: index) }
  }
}

extension Wording {
  fileprivate static func noSuchMonth(_ month: Int) -> Wording {
    Wording(vi: "không có tháng \(month)", en: "there is no month \(month)")
  }

  fileprivate static let dayZero = Wording(vi: "không có ngày 0", en: "there is no day 0")

  fileprivate static func monthIsShorter(month: Int, year: Int?, days: Int) -> Wording {
    if month == 2, let year {
      return Wording(vi: "tháng 2 năm \(year) chỉ có \(days) ngày", en: "February \(year) has only \(days) days")
    }
    return Wording(vi: "tháng \(month) chỉ có \(days) ngày", en: "month \(month) has only \(days) days")
  }
}
