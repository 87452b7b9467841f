internal import CampaignRecord
internal import PlanPipeline

/// A number is left out of a series of headings: `I, II, IV`.
struct HeadingSkipped: Mutation {
  let name: String = "heading skipped"

  func mutants(of plan: OriginalPlan) -> [Mutant] {
    HeadingRun.all(in: plan).flatMap { run in
      run.headings.indices.dropFirst().compactMap { first in
        // Behind capital D both Đ and E are in use.
        if run.headings[first].style == .capital, run.headings.count > 3 { return nil }
        // Each heading from here on has the number behind its own, and so have those that repeat it (2.1 under 2).
        let edits: [SourceEdit] = run.headings[first...].flatMap { heading in
          heading.places(plan).map { place in
            SourceEdit(span: place, replacement: heading.number(heading.ordinal + 1))
          }
        }
        return Mutant(
          ["heading-sequence"], edits: edits.sorted { $0.span.start < $1.span.start }, at: run.headings[first].span,
          against: run.headings[first...].flatMap { heading in heading.references(plan) })
      }
    }
  }
}
