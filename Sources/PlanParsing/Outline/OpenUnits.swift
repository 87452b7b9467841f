import CampaignRecord

/// The units that are open while an outline is read, from the top down: what comes next may belong below them.
///
/// What their markers say lies apart from their nodes: it is looked at for every paragraph, and to look at a node is to
/// hold its texts.
struct OpenUnits {
  /// What the marker of an open unit says.
  struct Unit {
    var style: OutlineNode.Style
    var rank: Int
    var ordinal: Int
    /// Whether its marker stands in parentheses.
    var isEnclosed: Bool
    /// Whether a parenthesis alone closes its marker.
    var isHalfClosed: Bool
    /// The index of the unit among the numbered ones; nil for a bullet.
    var section: Int?
  }

  /// The open units.
  private(set) var units: [Unit] = []
  private var nodes: [OutlineNode] = []
  /// The paths of those that are numbered.
  private var paths: [SectionPath] = []

  /// The innermost numbered unit, as an index among all; nil where none is open.
  var section: Int? { units.last { $0.section != nil }?.section }

  /// The path to a numbered unit that would be opened now.
  func path(to marker: Marker) -> SectionPath {
    (paths.last ?? SectionPath()).adding(marker.text, isDecimal: marker.style == .decimal)
  }

  /// Opens a unit below the others; a numbered one has an index among all of them, and a path.
  mutating func append(
    _ node: consuming OutlineNode, _ marker: Marker, rank: Int, numbered: (section: Int, path: SectionPath)?
  ) {
    if let numbered { paths.append(numbered.path) }
    units.append(
      Unit(
        style: marker.style, rank: rank, ordinal: marker.ordinal, isEnclosed: marker.isEnclosed,
        isHalfClosed: marker.isHalfClosed, section: numbered?.section))
    nodes.append(node)
  }

  /// Closes the units of this rank and below: each goes to the one above it, or into the outline.
  mutating func close(from rank: Int, into outline: inout [OutlineNode]) {
    while let last = units.last, last.rank >= rank {
      units.removeLast()
      if last.section != nil { paths.removeLast() }
      let node: OutlineNode = nodes.removeLast()
      if nodes.isEmpty { outline.append(node) } else { nodes[nodes.count - 1].children.append(node) }
    }
  }
}
