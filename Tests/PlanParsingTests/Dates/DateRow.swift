import CampaignRecord
import TestSupport
import Testing

/// Words of a plan with each date marked, and the values of the dates in order. Whether the `từ` before a range is part
/// of it is left open: the mark stands behind it.
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
    let places: [Span] = zip(dates, spans).map { date, span in
      let hasPreposition: Bool = ["từ ", "Từ "].contains { date.text.hasPrefix($0) }
      return Span(start: span.start + (hasPreposition ? "từ ".utf8.count : 0), end: span.end)
    }
    let found: String = describe(plan.marking(places), dates.map(\.value.description))
    #expect(found == describe(text, values), sourceLocation: sourceLocation)
  }

  private func describe(_ text: String, _ values: [String]) -> String { "\(text) → \(values.joined(separator: " "))" }
}
