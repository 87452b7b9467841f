internal import CampaignRecord

/// Who cites what: plans on one side, the documents that several of them cite on the other. Each side is ordered by the
/// middle of what it is joined to, so that few lines cross; the same plans always give the same drawing.
struct CitationGraph {
  /// The most documents and plans that are drawn.
  static let documentLimit: Int = 40
  static let planLimit: Int = 60
  private static let rowHeight: Int = 24
  private static let leftEnd: Int = 330
  private static let rightStart: Int = 630
  private static let width: Int = 960

  private let plans: [OverviewPlan]
  private let documents: [CitedDocument]
  /// The documents that are drawn, from top to bottom, by their place among all.
  private(set) var right: [Int] = []
  /// The plans that are drawn, from top to bottom, by their place among all.
  private(set) var left: [Int] = []

  /// The graph of plans and the documents that they cite, the most cited first.
  init(_ plans: [OverviewPlan], _ documents: [CitedDocument]) {
    self.plans = plans
    self.documents = documents
    let shared: [Int] = documents.indices.filter { index in
      documents[index].plans.count > 1 || documents[index].plan != nil
    }
    right = Array((shared.isEmpty ? Array(documents.indices) : shared).prefix(Self.documentLimit))
    var edges: [Int: Int] = [:]
    for document in right { for plan in documents[document].plans { edges[plan, default: 0] += 1 } }
    left = edges.sorted { first, second in
      first.value != second.value ? first.value > second.value : first.key < second.key
    }.prefix(Self.planLimit).map(\.key).sorted()
    for _ in 0..<4 {
      left = Self.ordered(left) { plan in
        right.indices.filter { index in documents[right[index]].plans.contains(plan) }
      }
      let places: [Int: Int] = Dictionary(uniqueKeysWithValues: left.enumerated().map { index, plan in (plan, index) })
      right = Self.ordered(right) { document in documents[document].plans.compactMap { plan in places[plan] } }
    }
  }

  /// Items by the middle of the places that they are joined to; those with the same middle stay as they were.
  private static func ordered(_ items: [Int], by places: (Int) -> [Int]) -> [Int] {
    let middles: [(item: Int, middle: Double)] = items.map { item in
      let own: [Int] = places(item)
      return (item, own.isEmpty ? .infinity : Double(own.reduce(0, +)) / Double(own.count))
    }
    return middles.enumerated().sorted { first, second in
      first.element.middle != second.element.middle
        ? first.element.middle < second.element.middle : first.offset < second.offset
    }.map(\.element.item)
  }

  /// Writes the drawing.
  func write(to page: inout HTMLWriter) {
    let rows: Int = max(left.count, right.count)
    let height: Int = rows * Self.rowHeight + 8
    page.markup("<div class=\"scroll\"><svg class=\"graph\" role=\"group\" aria-labelledby=\"citations-title\"")
    page.attribute("viewBox", "0 0 \(Self.width) \(height)")
    page.markup(">")
    func y(_ index: Int, of count: Int) -> Int {
      4 + Self.rowHeight / 2 + index * Self.rowHeight + (rows - count) * Self.rowHeight / 2
    }
    for (index, plan) in left.enumerated() {
      page.markup("<g class=\"citing\">")
      for (place, document) in right.enumerated() where documents[document].plans.contains(plan) {
        edge(from: y(index, of: left.count), to: y(place, of: right.count), document: place, page: &page)
      }
      label(plans[plan].name, link: plan, x: Self.leftEnd - 8, y: y(index, of: left.count), isLeft: true, to: &page)
      page.markup("</g>")
    }
    for (place, document) in right.enumerated() {
      page.markup("<g class=\"cited\"")
      page.attribute("data-document", "\(place + 1)")
      page.markup(">")
      let cited: CitedDocument = documents[document]
      label(
        "\(cited.name) (\(cited.plans.count))", link: cited.plan, x: Self.rightStart + 8, y: y(place, of: right.count),
        isLeft: false, to: &page)
      page.markup("</g>")
    }
    page.markup("</svg></div>")
  }

  private func edge(from start: Int, to end: Int, document: Int, page: inout HTMLWriter) {
    let middle: Int = (Self.leftEnd + Self.rightStart) / 2
    page.markup("<path class=\"edge\"")
    page.attribute("data-cites", "\(document + 1)")
    page.attribute(
      "d", "M\(Self.leftEnd) \(start)C\(middle) \(start) \(middle) \(end) \(Self.rightStart) \(end)")
    page.markup("/>")
  }

  private func label(_ name: String, link: Int?, x: Int, y: Int, isLeft: Bool, to page: inout HTMLWriter) {
    if let link {
      page.markup("<a")
      page.place("href", PagePlace(.planEntry, link + 1))
      page.markup(">")
    }
    page.markup(isLeft ? "<text text-anchor=\"end\"" : "<text")
    page.attribute("x", "\(x)")
    page.attribute("y", "\(y + 4)")
    page.markup(">")
    page.element("title", name)
    page.text(TimelineRow.cut(name, to: 46))
    page.markup("</text>")
    if link != nil { page.markup("</a>") }
  }
}
