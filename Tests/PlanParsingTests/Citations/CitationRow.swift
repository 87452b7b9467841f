import CampaignRecord
import TestSupport
import Testing

/// Words of a plan with the number of each citation marked, and for each what the mention gives: number, type, date and
/// issuer, or `-` where it gives none.
struct CitationRow: CustomTestStringConvertible, Sendable {
  let text: String
  let facts: [String]

  init(_ text: String, _ facts: String...) {
    self.text = text
    self.facts = facts
  }

  var testDescription: String { text }

  /// Expects these citations by number and no others.
  func check(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let plan = try FramedPlan(MarkedText(text).text, at: .preamble)
    let numbered: [Citation] = plan.record.citations.filter { $0.number != nil }
    let (citations, spans) = plan.found(numbered, at: \.span)
    let found: String = describe(plan.marking(spans), citations.map(facts))
    #expect(found == describe(text, facts), sourceLocation: sourceLocation)
  }

  private func facts(of citation: Citation) -> String {
    [citation.number, citation.type, citation.issuedOn?.description, citation.issuer].map { $0 ?? "-" }
      .joined(separator: " | ")
  }

  private func describe(_ text: String, _ facts: [String]) -> String {
    "\(text) → \(facts.joined(separator: " ; "))"
  }
}
