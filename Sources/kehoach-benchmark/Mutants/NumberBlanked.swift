internal import CampaignRecord
internal import PlanPipeline

/// The plan's own number was left for the pen: `Số:     /KH-SYT`.
struct NumberBlanked: Mutation {
  let name: String = "number blanked"

  func mutants(of plan: OriginalPlan) -> [Mutant] {
    guard let number = plan.record.header.number, let serial = number.serial,
      plan.text(number.span).hasPrefix(serial), !Self.isRepeated(number, in: plan)
    else { return [] }
    let place = Span(start: number.span.start, end: number.span.start + serial.utf8.count)
    return ["", "    ", "...", "……", "____"].map { blank in
      Mutant("missing-number", replacing: place, with: blank, at: number.span)
    }
  }

  /// Whether the number stands a second time, as in the caption of an annex: then it is not blank.
  private static func isRepeated(_ number: Header.DocumentNumber, in plan: OriginalPlan) -> Bool {
    let text: String = plan.text(Span(start: number.span.end, end: plan.text.count))
    return [number.text, number.value].contains { number in number.map { number in text.contains(number) } ?? false }
  }
}
