import CampaignRecord
import TestSupport
import Testing

/// Words of a plan with each law or resolution marked that is cited by its name.
struct NamedCitationRow: CustomTestStringConvertible, Sendable {
  let text: String

  init(_ text: String) { self.text = text }

  var testDescription: String { text }

  /// Expects these names and no others.
  func check(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let plan = try FramedPlan(MarkedText(text).text)
    let named: [Citation] = plan.record.citations.filter { $0.number == nil }
    let found: String = plan.marking(plan.found(named, at: \.span).spans)
    #expect(found == text, sourceLocation: sourceLocation)
  }
}
