import CampaignRecord

/// A document that is younger than the plan which cites it.
struct CitationAfterIssue: Rule {
  let about = RuleDescription(
    id: "citation-after-issue", group: .citation, severity: .error,
    title: Wording(vi: "Văn bản viện dẫn ban hành sau kế hoạch", en: "A document cited before it was issued"),
    whatItDoes: Wording(
      vi: """
        So ngày của văn bản được viện dẫn với ngày ban hành của kế hoạch. Văn bản cùng ngày được bỏ qua, cả khi ngày ban hành
        còn để trống ngày thì chỉ xét đến hết tháng. Ngày đã bị báo vì mâu thuẫn với lần viện dẫn khác hoặc với văn bản đã biết
        thì không báo lại; phụ lục có ngày riêng được bỏ qua.
        """,
      en: """
        Compares the date of each cited document with the plan's own date of issue. The same day is let pass, and where the
        day of issue is blank, its whole month. A date that another mention or a known document contradicts is not reported
        again, and attachments with a date of their own are let pass.
        """),
    whyIsThisBad: Wording(
      vi: "Kế hoạch không thể căn cứ vào văn bản chưa có: một trong hai ngày sai.",
      en: "A plan cannot rest on what did not exist yet: one of the two dates is wrong."),
    fixSafety: Wording(
      vi: "Không có gợi ý: ngày ban hành hoặc ngày viện dẫn đều có thể sai.",
      en: "There is no suggestion: either date may be the wrong one."),
    examples: [
      RuleExample(
        wrong: """
          SỞ Y TẾ
          Số: 12/KH-SYT
          Hà Nội, ngày 16 tháng 5 năm 2023
          KẾ HOẠCH
          Căn cứ Kế hoạch số 45/KH-UBND ngày ⟦20/6/2023⟧ của UBND thành phố.

          """,
        right: """
          SỞ Y TẾ
          Số: 12/KH-SYT
          Hà Nội, ngày 16 tháng 5 năm 2023
          KẾ HOẠCH
          Căn cứ Kế hoạch số 45/KH-UBND ngày 16/5/2023 của UBND thành phố.

          """)
    ])

  func check(_ plan: PlanUnderCheck, report: (Violation) -> Void) {
    guard let issued = plan.record.header.issuedOn, let last = plan.issueBounds?.last,
      !plan.yearOutliers.isIssueOutlier
    else { return }
    var told: Set<Span>?
    for mention in plan.datedMentions {
      guard let day = CalendarDay(mention.date), day > last,
        !isInDatedAttachment(mention.span, plan)
      else { continue }
      let others: Set<Span> = told ?? Self.told(plan)
      told = others
      let points: [DatePoint] = plan.datePoints(in: mention.span)
      let span: Span = points.count == 1 ? points[0].span : mention.span
      if others.contains(mention.span) || others.contains(span) { continue }
      report(
        Violation(
          at: span, .late(number: mention.citation.text), related: [Violation.Related(issued.span, .issued)]))
    }
  }

  /// The dates that other rules of citations report.
  private static func told(_ plan: PlanUnderCheck) -> Set<Span> {
    var spans: Set<Span> = Set(plan.dateConflicts.map(\.mention.span))
    CitationKnownConflict().check(plan) { violation in
      if violation.severity == nil, let span = violation.span { spans.insert(span) }
    }
    return spans
  }

  private func isInDatedAttachment(_ span: Span, _ plan: PlanUnderCheck) -> Bool {
    plan.record.attachments.contains { attachment in
      attachment.header.issuedOn != nil && attachment.span.contains(span)
    }
  }
}

extension Wording {
  fileprivate static func late(number: String) -> Wording {
    Wording(
      vi: "\(number) ban hành sau ngày của kế hoạch", en: "\(number) was issued after the date of the plan")
  }

  fileprivate static let issued = Wording(vi: "kế hoạch ban hành ngày này", en: "the plan was issued on this day")
}
