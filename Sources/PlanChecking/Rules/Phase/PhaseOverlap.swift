import CampaignRecord

/// A phase that starts before the one before it has ended.
struct PhaseOverlap: Rule {
  let about = RuleDescription(
    id: "phase-overlap", group: .phase, severity: .warning,
    title: Wording(vi: "Hai giai đoạn trùng nhau", en: "Two phases that overlap"),
    whatItDoes: Wording(
      vi: """
        So ngày đầu của mỗi giai đoạn với ngày cuối của giai đoạn đánh số liền trước; một ngày thuộc hai giai đoạn cũng được
        báo. Thời gian chung của phong trào không tính là giai đoạn. Giai đoạn chỉ ghi tháng hoặc năm (`2021 - 2025`,
        `2025 - 2030`) chỉ bị báo khi trùng nhau nhiều hơn một tháng hoặc năm chung.
        """,
      en: """
        Compares the first day of each phase with the last day of the one numbered before it; a day that belongs to both is
        reported, too. The campaign's own period is no phase. Phases given in months or years (`2021 - 2025`, `2025 - 2030`)
        must have more than the one month or year in common.
        """),
    whyIsThisBad: Wording(
      vi: "Kết quả của ngày trùng được tính vào cả hai giai đoạn, hoặc không giai đoạn nào.",
      en: "What is done on a shared day counts twice, or not at all."),
    fixSafety: Wording(
      vi: "Không an toàn: có thể dời ngày đầu của giai đoạn sau, cũng có thể dời ngày cuối của giai đoạn trước.",
      en: "Never safe: the later start may be moved, or the earlier end."),
    examples: [
      RuleExample(
        wrong: """
          KẾ HOẠCH
          I. CÁC GIAI ĐOẠN
          1. Giai đoạn 1 (từ ngày 03/02/2023 đến ngày 03/02/2025): phát động.
          2. Giai đoạn 2 (từ ngày ⟦03/02/2025⟧ đến ngày 03/02/2030): tổng kết.

          """,
        right: """
          KẾ HOẠCH
          I. CÁC GIAI ĐOẠN
          Thời gian thực hiện: từ ngày 03/02/2023 đến ngày 03/02/2030.
          1. Giai đoạn 1 (từ ngày 03/02/2023 đến ngày 03/02/2025): phát động.
          2. Giai đoạn 2 (từ ngày 04/02/2025 đến ngày 03/02/2030): tổng kết.

          """)
    ])

  func check(_ plan: PlanUnderCheck, report: (Violation) -> Void) {
    for (before, after) in plan.phaseSeries.pairs where !before.isEndOutlier && !after.isStartOutlier {
      guard !before.isReversed, !after.isReversed, let end = before.end, let start = after.start,
        let first = start.first, let last = end.last
      else {
        continue
      }
      let isSharedDay: Bool = first == last && after.startPoint != nil
      guard start.isBefore(end) || isSharedDay else { continue }
      report(
        Violation(
          at: after.startSpan, isSharedDay ? .shared : .overlap,
          related: [Violation.Related(before.endSpan, .end)], suggestion: suggestion(after, last + 1, plan)))
    }
  }

  /// The day after the end of the phase before.
  private func suggestion(_ phase: PhaseBounds, _ day: CalendarDay, _ plan: PlanUnderCheck) -> Finding.Suggestion? {
    guard let point = phase.startPoint, point.isFull, let end = phase.end?.last, day < end,
      let text = point.text(saying: day.date, in: plan)
    else { return nil }
    return Finding.Suggestion(replacement: text, safe: false)
  }
}

extension Wording {
  fileprivate static let shared = Wording(
    vi: "bắt đầu vào đúng ngày giai đoạn trước kết thúc", en: "starts on the day on which the phase before ends")

  fileprivate static let overlap = Wording(
    vi: "bắt đầu khi giai đoạn trước chưa kết thúc", en: "starts before the phase before has ended")

  fileprivate static let end = Wording(vi: "giai đoạn trước kết thúc ở đây", en: "the phase before ends here")
}
