import CampaignRecord

/// A campaign that started before its plan was issued.
struct PhaseBeforeIssue: Rule {
  let about = RuleDescription(
    id: "phase-before-issue", group: .phase, severity: .note,
    title: Wording(vi: "Giai đoạn bắt đầu trước ngày ban hành", en: "A phase that starts before the date of issue"),
    whatItDoes: Wording(
      vi: """
        So ngày bắt đầu của giai đoạn sớm nhất với ngày ban hành. Chỉ là nhắc nhở: phong trào có thể tính từ ngày phát động
        của cấp trên. Giai đoạn chỉ ghi năm được bỏ qua.
        """,
      en: """
        Compares the start of the earliest phase with the date of issue. A reminder only: a campaign may count from the day
        on which the level above launched it. Phases given in years are let pass.
        """),
    whyIsThisBad: Wording(
      vi: "Đơn vị không thể làm việc gì trong những ngày đã qua khi nhận được kế hoạch.",
      en: "Nothing can be done in days that had passed when the plan arrived."),
    examples: [
      RuleExample(
        wrong: """
          SỞ Y TẾ
          Số: 12/KH-SYT
          Hà Nội, ngày 16 tháng 5 năm 2023
          KẾ HOẠCH
          I. CÁC GIAI ĐOẠN
          1. Giai đoạn 1 (từ ngày ⟦03/02/2023⟧ đến ngày 03/02/2025): phát động.

          """,
        right: """
          SỞ Y TẾ
          Số: 12/KH-SYT
          Hà Nội, ngày 16 tháng 5 năm 2023
          KẾ HOẠCH
          I. CÁC GIAI ĐOẠN
          1. Giai đoạn 1 (từ ngày ban hành Kế hoạch đến ngày 03/02/2025): phát động.

          """)
    ])

  func check(_ plan: PlanUnderCheck, report: (Violation) -> Void) {
    guard let issue = plan.issueBounds?.first, !plan.record.phases.isEmpty else { return }
    guard !plan.yearOutliers.isIssueOutlier else { return }
    var earliest: (phase: PhaseBounds, last: CalendarDay)?
    for bounds in plan.phases {
      guard !bounds.isStartOutlier, bounds.startPoint != nil, let last = bounds.start?.last, last < issue else {
        continue
      }
      if earliest.map({ found in last < found.last }) ?? true { earliest = (bounds, last) }
    }
    guard let (phase, _) = earliest else { return }
    report(
      Violation(
        at: phase.startSpan, .early,
        related: plan.record.header.issuedOn.map { issued in [Violation.Related(issued.span, .issued)] } ?? []))
  }
}

extension Wording {
  fileprivate static let early = Wording(
    vi: "bắt đầu trước ngày ban hành kế hoạch", en: "starts before the plan was issued")

  fileprivate static let issued = Wording(vi: "ban hành ngày này", en: "issued on this day")
}
