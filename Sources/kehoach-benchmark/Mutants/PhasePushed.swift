internal import CampaignRecord
internal import PlanChecking
internal import PlanPipeline

/// A phase reaches into its neighbour.
struct PhasePushed: Mutation {
  let name: String = "phase pushed"

  func mutants(of plan: OriginalPlan) -> [Mutant] {
    let evidence = DateEvidence(plan: plan)
    return plan.dates.flatMap { date in
      Self.pushed(date).compactMap { changed in
        let found: [Contradiction] = evidence.contradictions(date, saying: changed)
        // A push that also turns the phase round is another defect.
        guard found.first?.rule == "phase-overlap" else { return nil }
        return Mutant(date, found, edits: Self.edits(date, saying: changed, plan))
      }
    }
  }

  /// The date some steps later or earlier, in steps as exact as it is.
  private static func pushed(_ date: WrittenDate) -> [PartialDate] {
    if let day = CalendarDay(date.value), date.isFull {
      return [-150, -60, -20, -7, -2, 2, 7, 20, 60, 150].map { count in (day + count).date }
    }
    guard let year = date.value.knownYear, date.year != nil, date.day == nil else { return [] }
    guard let month = date.value.knownMonth, date.month != nil else {
      return [-2, -1, 1, 2].map { count in date.with(year: year + count) }
    }
    return [-5, -2, -1, 1, 2, 5].map { count in
      let months: Int = year * 12 + month - 1 + count
      return date.with(month: months % 12 + 1, year: months / 12)
    }
  }

  private static func edits(_ date: WrittenDate, saying changed: PartialDate, _ plan: OriginalPlan) -> [SourceEdit] {
    let values: [(WrittenDate.Part?, String?)] = [
      (date.day, changed.knownDay.map { day in date.written(day: day) }),
      (date.month, changed.knownMonth.map { month in date.written(month: month) }),
      (date.year, changed.knownYear.map { year in "\(year)" }),
    ]
    return values.compactMap { part, text in
      guard let part, let text, Int(text) != part.value else { return nil }
      return SourceEdit(span: part.span, replacement: text)
    }
  }
}
