internal import CampaignRecord
internal import PlanPipeline

/// What a changed date no longer goes with.
struct Contradiction: Hashable {
  /// The rule whose business it is.
  let rule: String
  /// Rules that may tell it instead.
  var others: [String] = []
  /// The places beside the changed one at which it may as well be told.
  var places: [Span] = []
}

extension Mutant {
  /// A mutant in which a date was changed, where something contradicts it.
  init?(_ date: WrittenDate, _ contradictions: [Contradiction], edits: [SourceEdit], isYear: Bool = false) {
    guard let first = contradictions.first, !edits.isEmpty else { return nil }
    var rules: [String] = [first.rule]
    // A year that several things contradict is told once, as an outlier; that rule says which others give way to it.
    let others: [String] = contradictions.flatMap { found in [found.rule] + found.others }
    for rule in others + (isYear ? ["date-year-outlier"] : []) where !rules.contains(rule) { rules.append(rule) }
    self.init(rules, edits: edits, at: date.span, against: contradictions.flatMap(\.places))
  }
}
