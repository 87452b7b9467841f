internal import CampaignRecord
internal import PlanPipeline

/// An item đ lost its stroke, as in many scans: `d) d)`.
struct StrokeLost: Mutation {
  let name: String = "đ) to d)"

  func mutants(of plan: OriginalPlan) -> [Mutant] {
    HeadingRun.all(in: plan).flatMap { run in
      run.headings.filter { heading in plan.text(heading.span) == "đ" }.map { heading in
        Mutant("heading-sequence", replacing: heading.span, with: "d")
      }
    }
  }
}
