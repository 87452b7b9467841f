import CampaignRecord
import TestSupport
import Testing

/// Words of a plan with each date marked, and the values of the dates in order.
struct DateRow: CustomTestStringConvertible, Sendable {
  let text: String
  let values: [String]

  init(_ text: String, _ values: String...) {
    self.text = text
    self.values = values
  }

  var testDescription: String { text }

  /// Expects these dates and no others.
  func check(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let plan = try FramedPlan(MarkedText(text).text)
    let (dates, spans) = plan.found(plan.record.dates, at: \.span)
    let found: String = describe(plan.marking(spans), dates.map(\.value.description))
    #expect(found == describe(text, values), sourceLocation: sourceLocation)
  }

  private func describe(_ text: String, _ values: [String]) -> String { "\(text) → \(values.joined(separator: " "))" }
}
