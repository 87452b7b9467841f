internal import CampaignRecord
internal import PlanPipeline

/// Day and month of a date in digits stand in each other's place: `9/25/2025`.
struct DayAndMonthSwapped: Mutation {
  let name: String = "day and month swapped"

  func mutants(of plan: OriginalPlan) -> [Mutant] {
    let evidence = DateEvidence(plan: plan)
    return plan.dates.compactMap { date in
      guard let day = date.day, let month = date.month, date.year != nil, day.value != month.value,
        Self.isInDigits(plan, day, month)
      else { return nil }
      return Mutant(
        date, evidence.contradictions(date, saying: date.with(day: month.value, month: day.value)),
        edits: [
          SourceEdit(span: day.span, replacement: date.written(day: month.value)),
          SourceEdit(span: month.span, replacement: date.written(month: day.value)),
        ])
    }
  }

  /// Whether one mark stands between the two, with or without blanks.
  private static func isInDigits(_ plan: OriginalPlan, _ day: WrittenDate.Part, _ month: WrittenDate.Part) -> Bool {
    let between: [UInt8] = plan.text[day.span.end..<month.span.start].filter { byte in byte != 0x20 }
    return between.count == 1 && "/-.".utf8.contains(between[0])
  }
}
