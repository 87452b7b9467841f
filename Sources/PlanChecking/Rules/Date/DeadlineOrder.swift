import CampaignRecord
import VietnameseText

/// A closing report that is due before the campaign is over.
struct DeadlineOrder: Rule {
  let about = RuleDescription(
    id: "deadline-order", group: .date, severity: .warning,
    title: Wording(vi: "Tổng kết trước khi phong trào kết thúc", en: "A closing report due before the campaign ends"),
    whatItDoes: Wording(
      vi: """
        So hạn gửi báo cáo tổng kết với ngày kết thúc của kế hoạch (giai đoạn cuối hoặc thời gian thực hiện chung). Sơ kết,
        tổng kết từng năm, từng đợt, từng giai đoạn được bỏ qua.
        """,
      en: """
        Compares the day on which the closing report is due with the end of the plan: its last phase or its own period.
        Interim reports and those of a year, a round or a phase are let pass.
        """),
    whyIsThisBad: Wording(
      vi: "Đơn vị phải tổng kết khi phong trào còn đang diễn ra, số liệu không thể đầy đủ.",
      en: "A campaign cannot be summed up while it is running."),
    examples: [
      RuleExample(
        wrong: """
          KẾ HOẠCH
          I. THỜI GIAN
          1. Thời gian thi đua: từ ngày 01/10/2024 đến ngày 30/9/2025.
          II. TỔ CHỨC THỰC HIỆN
          1. Các khoa gửi báo cáo tổng kết phong trào thi đua ⟦chậm nhất ngày 15/5/2025⟧.

          """,
        right: """
          KẾ HOẠCH
          I. THỜI GIAN
          1. Thời gian thi đua: từ ngày 01/10/2024 đến ngày 30/9/2025.
          II. TỔ CHỨC THỰC HIỆN
          1. Các khoa gửi báo cáo tổng kết phong trào thi đua chậm nhất ngày 15/10/2025.

          """)
    ])

  private static let tổng: WordKey = "tổng"
  private static let kết: WordKey = "kết"
  /// What makes a closing report one of a part of the campaign.
  private static let parts: Set<WordKey> = ["đợt", "giai", "năm", "quý", "tháng", "hội", "lớp", "cuộc", "vòng", "học"]
  /// Earlier words that make it one of a part, or another matter.
  private static let others: Set<WordKey> = ["sơ", "trước", "rút"]

  func check(_ plan: PlanUnderCheck, report: (Violation) -> Void) {
    guard !plan.record.phases.isEmpty, !plan.record.deadlines.isEmpty else { return }
    guard let (phase, end) = lastPhase(plan) else { return }
    for deadline in plan.record.deadlines where deadline.kind == .by || deadline.kind == .before {
      guard let due = DateBounds(deadline.value)?.last, due < end, case .date(let date) = deadline.value,
        date.isFullDay, isClosing(deadline, plan)
      else { continue }
      guard !plan.yearOutliers.contains(in: deadline.span) else { continue }
      report(Violation(at: deadline.span, .tooEarly, related: [Violation.Related(phase.span, .end)]))
    }
  }

  /// The phase that ends last, with its last day; a phase whose year is wrong tells nothing.
  private func lastPhase(_ plan: PlanUnderCheck) -> (Phase, CalendarDay)? {
    var found: (phase: Phase, end: CalendarDay)?
    let phases: [Phase] = plan.record.phases
    for (index, phase) in phases.enumerated() {
      guard !plan.yearOutliers.contains(in: phase.span) else { return nil }
      // Where a phase follows, the campaign ends with that one.
      if index + 1 < phases.count, PhaseSeries.follows(phases[index + 1], phase, plan) { continue }
      // Of a month the first day: a report within the last month may be meant.
      guard let end = phase.end.flatMap({ end in DateBounds(end)?.first }), let date = phase.end?.single,
        date.knownMonth != nil
      else { continue }
      if found.map({ last in last.end < end }) ?? true { found = (phase, end) }
    }
    return found
  }

  /// Whether `tổng kết`, and not of a part of the campaign, stands before the deadline in its sentence.
  private func isClosing(_ deadline: Deadline, _ plan: PlanUnderCheck) -> Bool {
    var index: Int = plan.token(at: deadline.span.start) - 1
    let first: Int = max(0, index - 40)
    while index > first {
      if plan.isMark(.fullStop, at: index) || plan.isMark(.semicolon, at: index) || plan.isMark(.cell, at: index)
        || plan.tokens[index].kind == .marker || plan.tokens[index].kind == .date
      {
        return false
      }
      if plan.keys[index] == Self.kết, plan.keys[index - 1] == Self.tổng {
        let after: Range<Int> = index + 1..<min(index + 4, plan.tokens.count)
        let isPart: Bool = after.contains { index in Self.parts.contains(plan.keys[index]) }
        let before: Range<Int> = max(0, index - 5)..<index - 1
        return !isPart && !before.contains { index in Self.others.contains(plan.keys[index]) }
      }
      index -= 1
    }
    return false
  }
}

extension Wording {
  fileprivate static let tooEarly = Wording(
    vi: "hạn tổng kết trước khi kế hoạch kết thúc", en: "the closing report is due before the plan ends")

  fileprivate static let end = Wording(vi: "kế hoạch kéo dài đến đây", en: "the plan runs until here")
}
