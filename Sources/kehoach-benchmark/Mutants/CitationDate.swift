internal import CampaignRecord
internal import PlanChecking
internal import PlanPipeline

/// One document with two dates: a digit changed in one of its mentions.
struct CitationDate: Mutation {
  let name: String = "citation date"

  func mutants(of plan: OriginalPlan) -> [Mutant] {
    let evidence = DateEvidence(plan: plan)
    return plan.dates.flatMap { date -> [Mutant] in
      guard let day = date.day, let month = date.month, let year = date.year else { return [] }
      let days = Self.changes(day, units: [1, 10]).map { value in
        (day, date.with(day: value), date.written(day: value))
      }
      let months = Self.changes(month, units: [1]).map { value in
        (month, date.with(month: value), date.written(month: value))
      }
      let years = [-10, -1, 1].map { step in
        (year, date.with(year: year.value + step), "\(year.value + step)")
      }
      return (days + months + years).compactMap { part, changed, text in
        let found: [Contradiction] = evidence.contradictions(date, saying: changed)
        guard found.first?.rule == "citation-date-conflict" else { return nil }
        return Mutant(date, found, edits: [SourceEdit(span: part.span, replacement: text)], isYear: part == year)
      }
    }
  }

  /// The numbers that differ from a day or month in one digit.
  private static func changes(_ part: WrittenDate.Part, units: [Int]) -> [Int] {
    units.flatMap { unit in
      (0...9).map { digit in part.value + (digit - part.value / unit % 10) * unit }
    }.filter { value in value != part.value && value > 0 }
  }
}
