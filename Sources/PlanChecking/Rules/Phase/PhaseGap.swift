import CampaignRecord

/// Days that belong to no phase.
struct PhaseGap: Rule {
  let about = RuleDescription(
    id: "phase-gap", group: .phase, severity: .warning,
    title: Wording(vi: "Khoảng trống giữa hai giai đoạn", en: "Days between two phases"),
    whatItDoes: Wording(
      vi: """
        Tìm những ngày nằm giữa hai giai đoạn liền nhau mà không thuộc giai đoạn nào, trừ ngày nghỉ cuối tuần. Các `đợt`,
        `bước` được phép cách nhau, trừ khi mọi đợt, bước khác đều nối liền nhau.
        """,
      en: """
        Finds days between two phases that belong to neither, but for a weekend. Rounds (`đợt`) and steps (`bước`) may lie
        apart, unless all others follow one another without a gap.
        """),
    whyIsThisBad: Wording(
      vi: "Thường do gõ nhầm ngày đầu hoặc ngày cuối của một giai đoạn.",
      en: "Mostly the first or last day of a phase was mistyped."),
    examples: [
      RuleExample(
        wrong: """
          KẾ HOẠCH
          I. CÁC GIAI ĐOẠN
          1. Giai đoạn 1 (từ ngày 01/02/2025 đến ngày 30/4/2025): phát động.
          2. Giai đoạn 2 (từ ngày ⟦15/5/2025⟧ đến ngày 02/9/2025): tổng kết.

          """,
        right: """
          KẾ HOẠCH
          I. CÁC GIAI ĐOẠN
          1. Giai đoạn 1 (từ ngày 01/02/2025 đến ngày 30/4/2025): phát động.
          2. Giai đoạn 2 (từ ngày 01/5/2025 đến ngày 02/9/2025): tổng kết.

          """)
    ])

  /// What may lie apart: rounds, and the steps of a procedure.
  private static let apart: Set<WordKey> = ["đợt", "bước"]

  func check(_ plan: PlanUnderCheck, report: (Violation) -> Void) {
    for run in plan.phaseSeries.runs where run.count > 1 {
      let pairs: [(PhaseBounds, PhaseBounds)] = zip(run, run.dropFirst()).map { ($0, $1) }
      let gaps: [Bool] = pairs.map { before, after in Self.isGap(before, after) }
      let isRounds: Bool = Self.apart.contains(plan.keys[plan.token(at: run[0].phase.span.start)])
      let count: Int = gaps.count { isGap in isGap }
      if isRounds, pairs.count < 2 || count > 1 { continue }
      for (pair, isGap) in zip(pairs, gaps) where isGap {
        report(
          Violation(at: pair.1.startSpan, .gap, related: [Violation.Related(pair.0.endSpan, .end)]))
      }
    }
  }

  private static func isGap(_ before: PhaseBounds, _ after: PhaseBounds) -> Bool {
    guard !before.isEndOutlier, !after.isStartOutlier, !before.isReversed, !after.isReversed,
      let last = before.end?.last, let first = after.start?.first
    else {
      return false
    }
    // `đến 15/11/2024`, then `trong tháng 12/2024`: a month leaves its first day open.
    guard before.phase.end?.isDay == after.phase.start?.isDay else { return false }
    return first - last > 1 && !isWeekend(after: last, before: first)
  }

  /// Whether nothing but Saturday and Sunday lies between two days: `đến ngày 20/02/2026`, a Friday, and `từ ngày 23/02/2026`.
  private static func isWeekend(after last: CalendarDay, before first: CalendarDay) -> Bool {
    first - last <= 3 && last.weekday >= 5 && first.weekday == 1
  }
}

extension ExtendedDate {
  /// Whether it is a day and no longer stretch of time.
  fileprivate var isDay: Bool { single?.knownDay != nil }
}

extension Wording {
  fileprivate static let gap = Wording(
    vi: "giữa giai đoạn trước và giai đoạn này có những ngày không thuộc giai đoạn nào",
    en: "some days lie between the phase before and this one")

  fileprivate static let end = Wording(vi: "giai đoạn trước kết thúc ở đây", en: "the phase before ends here")
}
