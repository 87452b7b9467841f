import CampaignRecord
import TestSupport
import Testing

/// The body of a plan with each numbered unit's marker marked, and the units as a tree: `I(1(a b) 2) II`.
struct OutlineRow: CustomTestStringConvertible, Sendable {
  let text: String
  let tree: String

  init(_ text: String, _ tree: String) {
    self.text = text
    self.tree = tree
  }

  var testDescription: String { text }

  /// Expects these units at these places; bullets are passed over.
  func check(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let plan = try FramedPlan(MarkedText(text).text, at: .rest)
    let places: [Span] = starts(of: plan.record.outline).compactMap { plan.place(of: $0) }
    let found: String = plan.marking(places) + " → " + tree(of: plan.record.outline)
    #expect(found == text + " → " + tree, sourceLocation: sourceLocation)
  }

  /// The places of the markers.
  private func starts(of nodes: [OutlineNode]) -> [Span] {
    nodes.flatMap { node in
      let own: [Span] =
        node.marker.map { [Span(start: node.span.start, end: node.span.start + $0.utf8.count)] } ?? []
      return own + starts(of: node.children)
    }
  }

  private func tree(of nodes: [OutlineNode]) -> String {
    nodes.compactMap { node in
      let children: String = tree(of: node.children)
      guard let marker = node.marker else { return children.isEmpty ? nil : children }
      return children.isEmpty ? marker : "\(marker)(\(children))"
    }.joined(separator: " ")
  }
}
