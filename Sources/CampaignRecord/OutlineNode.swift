/// One numbered or bulleted unit of a plan, with the units below it.
public struct OutlineNode: Hashable, Sendable, Codable {
  /// The marker without its closing mark: `I`, `1`, `2.1`, `a`, `Điều 1`, `Chương II`; null for a bullet.
  public var marker: String?
  /// How the marker is written.
  public var style: Style
  /// The depth, from 1.
  public var level: Int
  /// The heading, markdown marks removed and white space joined; null where the unit is running text.
  public var heading: String?
  /// The exact text after marker and heading; null where the unit is a heading alone.
  public var text: String?
  /// From the marker to the end of heading and text; the children's text is not in it.
  public var span: Span
  /// The units below.
  public var children: [OutlineNode]

  /// A unit of the outline.
  public init(
    marker: String?, style: Style, level: Int, heading: String?, text: String?, span: Span, children: [OutlineNode] = []
  ) {
    self.marker = marker
    self.style = style
    self.level = level
    self.heading = heading
    self.text = text
    self.span = span
    self.children = children
  }

  /// The ways of numbering.
  public enum Style: String, Hashable, Sendable, Codable, CaseIterable {
    /// `Phần I`, `Phần thứ nhất`.
    case part
    /// `Chương II`.
    case chapter
    /// `Mục 1`.
    case section
    /// `Điều 1`.
    case article
    /// `A.`, `B.`
    case capital
    /// `I.`, `II.`
    case roman
    /// `1.`, `1.1.`
    case decimal
    /// `a)`, `đ)`
    case letter
    /// `-`, `+`, `•`
    case bullet
  }
}
