internal import CampaignRecord
internal import PlanPipeline

/// The count of an anniversary is another one: `90 năm … (28/7/1929 - 28/7/2024)`.
struct AnniversaryCount: Mutation {
  let name: String = "anniversary count"

  func mutants(of plan: OriginalPlan) -> [Mutant] {
    let anniversaries: [Anniversary] = plan.record.anniversaries
    return anniversaries.indices.flatMap { index -> [Mutant] in
      let anniversary: Anniversary = anniversaries[index]
      guard let count = anniversary.statedYears, Self.addsUp(anniversary), let place = Self.count(of: anniversary, plan)
      else { return [] }
      // Events that share the count are contradicted, too.
      let sharing: [Span] = anniversaries[(index + 1)...].prefix { next in
        next.statedYears == count && Self.count(of: next, plan) == nil
      }.map(\.span)
      let swapped: Int = count % 10 * 10 + count / 10
      return Set([count - 10, count - 5, count - 1, count + 1, count + 5, count + 10, swapped, 2 * count]).sorted()
        .filter { other in other > 0 && other != count }
        .map { other in
          Mutant(
            ["anniversary-arithmetic"], edits: [SourceEdit(span: place, replacement: "\(other)")], at: anniversary.span,
            against: sharing)
        }
    }
  }

  private static func addsUp(_ anniversary: Anniversary) -> Bool {
    guard case .date(let founded)? = anniversary.founded, case .date(let observed)? = anniversary.observed,
      case .known(let from) = founded.year, case .known(let to) = observed.year
    else { return false }
    return to - from == anniversary.statedYears
  }

  /// The digits with which an anniversary starts; null where the count was said before.
  private static func count(of anniversary: Anniversary, _ plan: OriginalPlan) -> Span? {
    let start: Int = anniversary.span.start
    let end: Int = plan.text[start...].firstIndex { byte in byte &- 0x30 > 9 } ?? start
    return end > start && Int(plan.text(Span(start: start, end: end))) == anniversary.statedYears
      ? Span(start: start, end: end) : nil
  }
}
