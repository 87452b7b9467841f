import CampaignRecord

/// A phase that ends before it starts.
struct PhaseReversed: Rule {
  let about = RuleDescription(
    id: "phase-reversed", group: .phase, severity: .error,
    title: Wording(vi: "Giai đoạn kết thúc trước khi bắt đầu", en: "A phase that ends before it starts"),
    whatItDoes: Wording(
      vi: """
        Tìm giai đoạn, hoặc thời gian chung của phong trào, có ngày kết thúc sớm hơn ngày bắt đầu. Giai đoạn có năm đã báo
        là sai được bỏ qua.
        """,
      en: """
        Finds phases, and campaign periods, whose end is earlier than their start. A phase whose year is reported as wrong
        is let pass.
        """),
    whyIsThisBad: Wording(
      vi: "Giai đoạn như vậy không có ngày nào; người đọc không biết khi nào làm.",
      en: "Such a phase has no days, and nobody can tell when to act."),
    fixSafety: Wording(
      vi: "Không an toàn: có thể hai đầu bị đổi chỗ, cũng có thể sai một năm.",
      en: "Never safe: the ends may be swapped, or one year may be wrong."),
    examples: [
      RuleExample(
        wrong: "KẾ HOẠCH\nI. CÁC GIAI ĐOẠN\n1. Giai đoạn 1 (từ ngày ⟦30/4/2025 đến ngày 01/02/2025⟧): phát động.\n",
        right: "KẾ HOẠCH\nI. CÁC GIAI ĐOẠN\n1. Giai đoạn 1 (từ ngày 01/02/2025 đến ngày 30/4/2025): phát động.\n")
    ])

  func check(_ plan: PlanUnderCheck, report: (Violation) -> Void) {
    for phase in plan.record.phases {
      guard let start = phase.start?.single, let end = phase.end?.single,
        let range = ReversedRange(start, end, in: phase.span, plan)
      else { continue }
      guard !plan.yearOutliers.contains(in: range.span) else { continue }
      report(Violation(at: range.span, .reversed, suggestion: range.swapped(plan)))
    }
  }
}

extension Wording {
  fileprivate static let reversed = Wording(
    vi: "giai đoạn kết thúc trước khi bắt đầu", en: "the phase ends before it starts")
}
