import CampaignRecord

/// The marker at the start of a heading or item.
struct Marker {
  /// How it is written.
  var style: OutlineNode.Style
  /// Its text without the closing mark: `I`, `2.1`, `đ`, `Điều 1`.
  var text: String
  /// Its place in its series, from 1; for `2.1` the last group.
  var ordinal: Int
  /// The number of groups of a decimal marker; 1 for all others.
  var groups: Int
  /// Its tokens.
  var tokens: Range<Int>
  /// Whether it stands in parentheses: `(1)`.
  var isEnclosed: Bool = false

  /// Whether a parenthesis alone closes it: `1)`, which may count below `1.`
  var isHalfClosed: Bool = false

  /// The first token of its text.
  var start: Int { isEnclosed ? tokens.lowerBound + 1 : tokens.lowerBound }
}
