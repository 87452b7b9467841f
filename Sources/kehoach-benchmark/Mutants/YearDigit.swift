internal import CampaignRecord
internal import PlanPipeline

/// One digit of a year is another one: `03/02/3030`.
struct YearDigit: Mutation {
  let name: String = "year digit"

  func mutants(of plan: OriginalPlan) -> [Mutant] {
    let evidence = DateEvidence(plan: plan)
    return plan.dates.flatMap { date -> [Mutant] in
      guard let part = date.year, (1000...9999).contains(part.value) else { return [] }
      return Self.years(from: part.value).compactMap { year in
        Mutant(
          date, evidence.contradictions(date, saying: date.with(year: year)),
          edits: [SourceEdit(span: part.span, replacement: "\(year)")], isYear: true)
      }
    }
  }

  /// The years of four digits that differ from a year in one.
  private static func years(from year: Int) -> [Int] {
    [1000, 100, 10, 1].flatMap { unit in
      (0...9).map { digit in year + (digit - year / unit % 10) * unit }
    }.filter { other in other != year && other > 999 }
  }
}
