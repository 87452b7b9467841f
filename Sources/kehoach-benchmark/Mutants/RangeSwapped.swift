internal import CampaignRecord
internal import PlanChecking
internal import PlanPipeline

/// The two ends of a range stand in each other's place: `từ 30/11/2018 đến 25/10/2018`.
struct RangeSwapped: Mutation {
  let name: String = "range ends swapped"

  func mutants(of plan: OriginalPlan) -> [Mutant] {
    zip(plan.dates, plan.dates.dropFirst()).compactMap { first, last in
      guard first.end == .first, last.end == .last, first.mention == last.mention, Self.isForward(first, last) else {
        return nil
      }
      let mention: DateMention = plan.record.dates[first.mention]
      guard mention.role != .anniversary || Self.isCounted(mention, plan.record) else { return nil }
      let rules: [String] =
        mention.role == .anniversary ? ["anniversary-arithmetic"] : DateEvidence.reversed(mention, in: plan.record)
      return Mutant(
        rules,
        edits: [
          SourceEdit(span: first.span, replacement: plan.text(last.span)),
          SourceEdit(span: last.span, replacement: plan.text(first.span)),
        ], at: mention.span)
    }
  }

  /// Whether both ends have their year, are as exact as each other, and the first certainly comes first.
  private static func isForward(_ first: WrittenDate, _ last: WrittenDate) -> Bool {
    guard first.year != nil, last.year != nil, (first.day == nil) == (last.day == nil),
      (first.month == nil) == (last.month == nil), let start = DateBounds(first.value), let end = DateBounds(last.value)
    else { return false }
    return start.isBefore(end)
  }

  private static func isCounted(_ mention: DateMention, _ record: CampaignRecord) -> Bool {
    record.anniversaries.contains { anniversary in
      anniversary.span.contains(mention.span) && anniversary.statedYears != nil
    }
  }
}
