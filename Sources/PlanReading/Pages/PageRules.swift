/// The lines that are drawn on a page.
struct PageRules {
  /// A line across or down the page.
  struct Rule {
    /// Where it stands: from the upper edge where it goes across, from the left one where it goes down.
    var place: Float
    var from: Float
    var to: Float

    /// Whether it goes past a place along its way.
    func covers(_ place: Float) -> Bool { from <= place && place <= to }
  }

  var across: [Rule] = []
  var down: [Rule] = []

  /// The lines on the page put straight, where its lines sink by `slope` and are measured anew by `scale`.
  func levelled(_ slope: Float, scale: Float) -> PageRules {
    func levelled(_ rule: Rule, _ slope: Float) -> Rule {
      Rule(
        place: (rule.place - slope * (rule.from + rule.to) / 2) * scale, from: (rule.from + slope * rule.place) * scale,
        to: (rule.to + slope * rule.place) * scale)
    }
    return PageRules(across: across.map { levelled($0, slope) }, down: down.map { levelled($0, -slope) })
  }
}
