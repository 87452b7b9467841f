import CampaignRecord

/// An anniversary that a phase is devoted to and that falls outside it.
struct EventOutsidePhase: Rule {
  let about = RuleDescription(
    id: "event-outside-phase", group: .phase, severity: .warning,
    title: Wording(vi: "Ngày kỷ niệm nằm ngoài giai đoạn", en: "An anniversary outside its phase"),
    whatItDoes: Wording(
      vi: """
        So ngày kỷ niệm ghi trong nội dung của một giai đoạn với ngày đầu và ngày cuối của giai đoạn đó. Ngày cách giai đoạn
        không quá 31 ngày được bỏ qua: thi đua thường hướng tới một ngày sắp đến.
        """,
      en: """
        Compares the anniversaries that the text of a phase names with its first and last day. Days up to 31 days away are
        let pass: a phase often works towards a day to come.
        """),
    whyIsThisBad: Wording(
      vi: "Phong trào lập thành tích chào mừng một ngày không có trong giai đoạn, thường do chép từ giai đoạn khác.",
      en: "The phase works for a day that is not in it; mostly it was copied from another phase."),
    examples: [
      RuleExample(
        wrong: """
          KẾ HOẠCH
          I. CÁC GIAI ĐOẠN
          1. Giai đoạn 1 (từ ngày 03/02/2023 đến ngày 03/02/2025): chào mừng ⟦80 năm Ngày Cách mạng tháng Tám (19/8/1945 - 19/8/2025)⟧.
          2. Giai đoạn 2 (từ ngày 04/02/2025 đến ngày 03/02/2030): tổng kết.

          """,
        right: """
          KẾ HOẠCH
          I. CÁC GIAI ĐOẠN
          1. Giai đoạn 1 (từ ngày 03/02/2023 đến ngày 03/02/2025): chào mừng 95 năm Ngày thành lập Công đoàn Việt Nam (28/7/1929 - 28/7/2024).
          2. Giai đoạn 2 (từ ngày 04/02/2025 đến ngày 03/02/2030): tổng kết.

          """)
    ])

  /// How many days an event may lie beside its phase.
  private static let grace: Int = 31

  func check(_ plan: PlanUnderCheck, report: (Violation) -> Void) {
    guard !plan.record.anniversaries.isEmpty else { return }
    let phases: [PhaseBounds] = plan.phases.filter { bounds in bounds.phase.label != nil }
    guard !phases.isEmpty else { return }
    let ends: [Int] = subtreeEnds(plan)
    var next: Int = 0
    for (index, bounds) in phases.enumerated() {
      let phase: Phase = bounds.phase
      let limit: Int = index + 1 < phases.count ? phases[index + 1].phase.span.start : plan.bytes.count
      let end: Int = min(limit, regionEnd(of: phase, plan, ends))
      while next < plan.record.anniversaries.count, plan.record.anniversaries[next].span.start < phase.span.end {
        next += 1
      }
      while next < plan.record.anniversaries.count, plan.record.anniversaries[next].span.start < end {
        let anniversary: Anniversary = plan.record.anniversaries[next]
        next += 1
        guard let day = anniversary.observed?.single.flatMap({ date in CalendarDay(date) }) else {
          continue
        }
        let isLate: Bool = !bounds.isEndOutlier && (bounds.end?.last.map { last in day - last > Self.grace } ?? false)
        let isEarly: Bool =
          !bounds.isStartOutlier && (bounds.start?.first.map { first in first - day > Self.grace } ?? false)
        guard isLate || isEarly, !bounds.isReversed, isConsistent(anniversary) else { continue }
        report(
          Violation(
            at: anniversary.span, isLate ? .late : .early, related: [Violation.Related(phase.span, .phase)]))
      }
    }
  }

  /// Whether count and days agree; where they do not, another rule says so and the day may be wrong.
  private func isConsistent(_ anniversary: Anniversary) -> Bool {
    guard let founded = anniversary.founded?.single?.knownYear, let observed = anniversary.observed?.single?.knownYear,
      let years = anniversary.statedYears
    else { return true }
    return observed - founded == years
  }

  /// Where the text of each unit and of the units below it ends.
  private func subtreeEnds(_ plan: PlanUnderCheck) -> [Int] {
    var ends: [Int] = plan.units.map(\.span.end)
    for index in plan.units.indices.reversed() {
      if let parent = plan.units[index].parent { ends[parent] = max(ends[parent], ends[index]) }
    }
    return ends
  }

  /// Where the text of a phase ends: with the unit that it stands in.
  private func regionEnd(of phase: Phase, _ plan: PlanUnderCheck, _ ends: [Int]) -> Int {
    var low: Int = 0
    var high: Int = plan.units.count
    while low < high {
      let middle: Int = (low + high) / 2
      if plan.units[middle].span.start <= phase.span.start { low = middle + 1 } else { high = middle }
    }
    var unit: Int? = low - 1 < 0 ? nil : low - 1
    while let index = unit, ends[index] < phase.span.end { unit = plan.units[index].parent }
    return unit.map { index in ends[index] } ?? phase.span.end
  }
}

extension Wording {
  fileprivate static let late = Wording(
    vi: "ngày kỷ niệm sau khi giai đoạn kết thúc", en: "the anniversary falls after the phase ends")

  fileprivate static let early = Wording(
    vi: "ngày kỷ niệm trước khi giai đoạn bắt đầu", en: "the anniversary falls before the phase starts")

  fileprivate static let phase = Wording(vi: "giai đoạn này", en: "this phase")
}
