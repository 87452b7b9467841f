import CampaignRecord
import TestSupport
import Testing

/// Words of a plan of 08/01/2024 with the time of each duty marked, and for each how the time binds and its value; a
/// kind that is left open is `*`. Which words around the time belong to it is open too.
struct DeadlineRow: CustomTestStringConvertible, Sendable {
  let text: String
  let facts: [String]

  init(_ text: String, _ facts: String...) {
    self.text = text
    self.facts = facts
  }

  var testDescription: String { text }

  /// Expects these deadlines and no others.
  func check(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let marked = MarkedText(text)
    let plan = try FramedPlan(marked.text, at: .duties)
    let (deadlines, spans) = plan.found(plan.record.deadlines, at: \.span)
    let found: [String] = deadlines.enumerated().map { index, deadline in
      let isOpen: Bool = index < facts.count && facts[index].hasPrefix("*")
      return "\(isOpen ? "*" : deadline.kind.rawValue) \(deadline.value)"
    }
    let places: String = plan.marking(marked.snapped(spans))
    #expect(describe(places, found) == describe(text, facts), sourceLocation: sourceLocation)
  }

  private func describe(_ text: String, _ facts: [String]) -> String { "\(text) → \(facts.joined(separator: " ; "))" }
}
