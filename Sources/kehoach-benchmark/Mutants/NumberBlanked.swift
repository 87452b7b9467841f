internal import CampaignRecord
internal import PlanPipeline

/// The plan's own number was left for the pen: `Số:     /KH-SYT`.
struct NumberBlanked: Mutation {
  let name: String = "number blanked"

  func mutants(of plan: OriginalPlan) -> [Mutant] {
    guard let number = plan.record.header.number, let serial = number.serial,
      plan.text(number.span).hasPrefix(serial)
    else { return [] }
    let place = Span(start: number.span.start, end: number.span.start + serial.utf8.count)
    return ["", "    ", "...", "……", "____"].map { blank in
      Mutant("missing-number", replacing: place, with: blank, at: number.span)
    }
  }
}
