internal import CampaignRecord
internal import PlanParsing
internal import PlanPipeline

/// What the checker says of a mutant that it did not say of the plan before.
struct MutantTrial {
  /// The mutant.
  let mutant: Mutant
  /// The changed text.
  let text: [UInt8]
  /// New findings of a rule that must tell it, at a place where it may be told.
  let right: [Finding]
  /// New findings of other rules at such a place, or that point to the changed place: what else it contradicts.
  let echoes: [Finding]
  /// All other new findings: they accuse what was not touched.
  let wrong: [Finding]
  /// Whether the safe suggestions among the new findings give back the text; null where there are none.
  let isRestored: Bool?

  /// Checks a mutant.
  init(_ mutant: Mutant, of plan: OriginalPlan, processor: PlanProcessor) throws(InputError) {
    self.mutant = mutant
    text = mutant.applied(to: plan.text)
    let record: CampaignRecord = try processor.process(.bytes(text, name: plan.path)).record
    let old: [Finding] = plan.findings
    let new: [Finding] = (record.findings ?? []).filter { finding in
      !old.contains { other in Self.isSame(other, finding, mutant) }
    }
    let places: [Span] = mutant.places.map(mutant.moved)
    var (right, echoes, wrong): ([Finding], [Finding], [Finding]) = ([], [], [])
    for finding in new {
      let isThere: Bool = finding.span.map { span in places.contains { place in place.overlaps(span) } } ?? false
      let points: Bool = finding.related.contains { related in related.span.overlaps(places[0]) }
      if isThere, mutant.rules.contains(finding.rule) {
        right.append(finding)
      } else if isThere || points {
        echoes.append(finding)
      } else {
        wrong.append(finding)
      }
    }
    (self.right, self.echoes, self.wrong) = (right, echoes, wrong)
    isRestored = Self.restored(text, new).map { restored in restored == plan.text }
  }

  /// Whether a finding of the mutant is one of the plan. A defect that was there before may be told by another rule, but
  /// not where something was changed.
  private static func isSame(_ old: Finding, _ new: Finding, _ mutant: Mutant) -> Bool {
    guard let span = old.span, let other = new.span else { return old.rule == new.rule && old.span == new.span }
    let moved: Span = mutant.moved(span)
    guard moved == other || moved.overlaps(other) else { return false }
    return old.rule == new.rule || !mutant.places.contains { place in mutant.moved(place).overlaps(other) }
  }

  /// The text with all safe suggestions written into it; null where there are none.
  private static func restored(_ text: [UInt8], _ findings: [Finding]) -> [UInt8]? {
    var result: [UInt8] = []
    var position: Int = 0
    for finding in findings {
      guard let span = finding.span, let suggestion = finding.suggestion, suggestion.safe, span.start >= position else {
        continue
      }
      result += text[position..<span.start]
      result += suggestion.replacement.utf8
      position = span.end
    }
    return position == 0 ? nil : result + text[position...]
  }
}
