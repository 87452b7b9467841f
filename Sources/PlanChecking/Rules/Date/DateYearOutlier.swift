import CampaignRecord

/// A year that the plan's own dates contradict.
struct DateYearOutlier: Rule {
  let about = RuleDescription(
    id: "date-year-outlier", group: .date, severity: .error,
    title: Wording(vi: "Năm khác hẳn thời gian của kế hoạch", en: "A year far from the plan's own time"),
    whatItDoes: Wording(
      vi: """
        So năm của từng ngày với chính kế hoạch: ngày ban hành, các giai đoạn, thời hạn và ngày kỷ niệm. Năm cách ngày ban
        hành hơn 20 năm, năm vượt xa mọi năm khác của kế hoạch, hoặc năm mà thứ trong tuần và các ngày liền kề bác bỏ đều
        được báo. Năm lịch sử, ngày của văn bản viện dẫn và mục tiêu xa (`đến năm 2045`) được bỏ qua.
        """,
      en: """
        Holds the year of each date against the plan itself: its date of issue, phases, deadlines and anniversaries. A year
        more than 20 years from the date of issue, one far beyond all others, and one that the day of the week and the
        neighbouring days disprove are reported. Years of history, dates of cited documents and far goals (`đến năm 2045`)
        are let pass.
        """),
    whyIsThisBad: Wording(
      vi: "Một chữ số gõ nhầm dời thời hạn đi hàng chục năm, và lịch nhắc việc sẽ không bao giờ nhắc.",
      en: "One wrong digit moves a deadline by decades, and no reminder will ever come."),
    fixSafety: Wording(
      vi: "An toàn khi chỉ một năm của kế hoạch khác năm đã viết một chữ số, hoặc thứ trong tuần xác nhận.",
      en: "Safe where just one year of the plan differs by one digit, or where the day of the week confirms it."),
    examples: [
      RuleExample(
        wrong: """
          SỞ Y TẾ
          Số: 12/KH-SYT
          Hà Nội, ngày 16 tháng 5 năm 2023
          KẾ HOẠCH
          I. CÁC GIAI ĐOẠN
          1. Giai đoạn 1 (từ ngày 01/6/2023 đến ngày 03/02/2025): phát động.
          2. Giai đoạn 2 (từ ngày 04/02/2025 đến ngày ⟦03/02/3030⟧): chào mừng 100 năm Ngày thành lập Đảng (03/02/1930 - 03/02/2030).

          """,
        right: """
          SỞ Y TẾ
          Số: 12/KH-SYT
          Hà Nội, ngày 16 tháng 5 năm 2023
          KẾ HOẠCH
          I. CÁC GIAI ĐOẠN
          1. Giai đoạn 1 (từ ngày 01/6/2023 đến ngày 03/02/2025): phát động.
          2. Giai đoạn 2 (từ ngày 04/02/2025 đến ngày 03/02/2030): chào mừng 100 năm Ngày thành lập Đảng (03/02/1930 - 03/02/2030).

          """),
      RuleExample(
        wrong: """
          SỞ Y TẾ
          Số: 12/KH-SYT
          Hà Nội, ngày 20 tháng 12 năm 2011
          KẾ HOẠCH
          I. THỜI GIAN
          1. Tập huấn: ngày ⟦02/01/2011⟧ (thứ 2).
          2. Kiểm tra: ngày 03/01/2012 (thứ 3).

          """,
        right: """
          SỞ Y TẾ
          Số: 12/KH-SYT
          Hà Nội, ngày 20 tháng 12 năm 2011
          KẾ HOẠCH
          I. THỜI GIAN
          1. Tập huấn: ngày 02/01/2012 (thứ 2).
          2. Kiểm tra: ngày 03/01/2012 (thứ 3).

          """),
    ])

  func check(_ plan: PlanUnderCheck, report: (Violation) -> Void) {
    for outlier in plan.yearOutliers.outliers {
      var suggestion: Finding.Suggestion?
      if let meant = outlier.year {
        let text: String = plan.text(Span(start: outlier.span.start, end: outlier.yearSpan.start)) + "\(meant)"
        suggestion = Finding.Suggestion(replacement: text, safe: outlier.isCertain)
      }
      let related: [Violation.Related] =
        plan.record.header.issuedOn.map { issued in
          issued.span.overlaps(outlier.span) ? [] : [Violation.Related(issued.span, .issued)]
        } ?? []
      report(
        Violation(
          at: outlier.span, .outlier(outlier.written, meant: outlier.year, byWeekday: outlier.isProvenByWeekday),
          severity: outlier.isFar ? nil : .warning, related: related, suggestion: suggestion))
    }
  }
}

extension Wording {
  fileprivate static func outlier(_ year: Int, meant: Int?, byWeekday: Bool) -> Wording {
    guard let meant else {
      return Wording(
        vi: "năm \(year) không hợp với thời gian của kế hoạch", en: "the year \(year) does not fit the plan's own dates"
      )
    }
    return byWeekday
      ? Wording(
        vi: "thứ trong tuần và các ngày liền kề cho thấy là năm \(meant)",
        en: "the day of the week and the neighbouring days say \(meant)")
      : Wording(
        vi: "năm \(year) không hợp với thời gian của kế hoạch; có lẽ là \(meant)",
        en: "the year \(year) does not fit the plan's own dates; \(meant) was probably meant")
  }

  fileprivate static let issued = Wording(vi: "kế hoạch ban hành ngày này", en: "the plan was issued on this day")
}
