import CampaignRecord

/// A marker that a scanner read wrongly, and what its place among the others proves it to be: `HI.` between `II.` and `IV.`
struct Misreading {
  /// The offset of its first byte.
  var start: Int
  /// How it is written.
  var style: OutlineNode.Style
  /// Its place in its series, from 1.
  var ordinal: Int

  /// What stood on the paper, without the closing mark.
  var text: String {
    guard style == .roman else { return String(ordinal) }
    return String(repeating: "X", count: ordinal / 10)
      + ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"][ordinal % 10]
  }
}
