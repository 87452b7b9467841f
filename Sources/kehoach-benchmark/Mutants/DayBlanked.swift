internal import CampaignRecord
internal import PlanPipeline

/// The day of issue was left for the pen: `ngày    tháng 8 năm 2024`.
struct DayBlanked: Mutation {
  let name: String = "day blanked"

  func mutants(of plan: OriginalPlan) -> [Mutant] {
    guard let issued = plan.record.header.issuedOn,
      let date = plan.dates.first(where: { date in plan.record.dates[date.mention].span.overlaps(issued.span) }),
      let day = date.day, plan.text(date.span).contains("tháng")
    else { return [] }
    return ["  ", "    ", "...", "…", "___"].map { blank in
      Mutant("incomplete-issue-date", replacing: day.span, with: blank, at: issued.span)
    }
  }
}
