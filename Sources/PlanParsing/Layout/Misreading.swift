import CampaignRecord

/// A marker that a scanner read wrongly, and what its place among the others proves it to be: `HI.` between `II.` and `IV.`
struct Misreading {
  /// The offset of its first byte, and that behind the mark that closes it.
  var start: Int
  var end: Int
  /// How it is written.
  var style: OutlineNode.Style
  /// Its place in its series, from 1.
  var ordinal: Int
  /// What stood on the paper, without the closing mark.
  var text: String

  /// How many numbers it has with full stops between: `2.1` has two.
  var groups: Int { style == .decimal ? text.utf8.count { $0 == UInt8(ascii: ".") } + 1 : 1 }

  /// A Roman numeral below forty.
  static func numeral(_ ordinal: Int) -> String {
    String(repeating: "X", count: ordinal / 10)
      + ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"][ordinal % 10]
  }
}
