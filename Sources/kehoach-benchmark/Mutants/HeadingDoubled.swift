internal import CampaignRecord
internal import PlanPipeline

/// A heading has the number of the one before it: `III, III`.
struct HeadingDoubled: Mutation {
  let name: String = "heading doubled"

  func mutants(of plan: OriginalPlan) -> [Mutant] {
    HeadingRun.all(in: plan).flatMap { run in
      run.headings.indices.dropFirst().compactMap { index in
        let heading: Heading = run.headings[index]
        // A second 1 may start a list of its own; then it is the number behind it that does not follow.
        let next: [Span] = index == 1 && run.headings.count > 2 ? [run.headings[2].span] : []
        guard index > 1 || !next.isEmpty else { return nil }
        let edit = SourceEdit(span: heading.span, replacement: heading.number(heading.ordinal - 1))
        return Mutant(
          ["heading-sequence"], edits: [edit], at: heading.span, against: next + heading.references(plan))
      }
    }
  }
}
