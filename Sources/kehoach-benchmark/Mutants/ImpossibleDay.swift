internal import CampaignRecord
internal import PlanChecking
internal import PlanPipeline

/// A day or month that the calendar does not have: `31/4`, `29/02/2023`, month 13.
struct ImpossibleDay: Mutation {
  let name: String = "impossible day"

  func mutants(of plan: OriginalPlan) -> [Mutant] {
    plan.dates.flatMap { date -> [Mutant] in
      guard let day = date.day, let month = date.month else { return [] }
      // Without a year, 32/10 may be no date at all.
      let values: [Int] = date.year == nil ? [29, 30, 31] : [29, 30, 31, 32]
      let days: [(PartialDate, WrittenDate.Part, Int)] = values.map { value in (date.with(day: value), day, value) }
      let months: [(PartialDate, WrittenDate.Part, Int)] = date.year == nil ? [] : [(date.with(month: 13), month, 13)]
      return (days + months).compactMap { changed, part, value in
        guard DateEvidence.isImpossible(changed) else { return nil }
        return Mutant("date-impossible", replacing: part.span, with: "\(value)", at: date.span)
      }
    }
  }
}
