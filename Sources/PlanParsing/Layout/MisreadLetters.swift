import CampaignRecord
import VietnameseText

/// Finds capital letters of headings in a scan that were read as two, or as signs that are no letters: `GC.` after `B.`,
/// `€.` before `D.` What is one letter may be the author's slip.
struct MisreadLetters {
  let bytes: UnsafeBufferPointer<UInt8>

  /// The letters of a series, and what a scanner makes of each.
  private static let series: [(letter: String, shapes: [String])] = [
    ("A", []), ("B", ["BB", "8B", "B8", "ß"]), ("C", ["GC", "CG", "CC", "€", "Œ"]),
    ("D", ["DD", "Ð", "ÐD", "DÐ", "ĐD", "DĐ"]), ("E", ["EE", "EF", "FE"]),
  ]

  /// The markers that were read wrongly among the starts of lines.
  func found(_ lines: [MarkerSigns]) -> [Int: Misreading] {
    var found: [Int: Misreading] = [:]
    var next: Int?
    for signs in lines where signs.isCapitals && signs.closing == .fullStop {
      let text = String(decoding: bytes[signs.range], as: UTF8.self)
      if let place = Self.series.firstIndex(where: { $0.letter == text }) {
        next = place + 1
      } else if let place = next, place < Self.series.count, Self.series[place].shapes.contains(text) {
        let letter: String = Self.series[place].letter
        found[signs.line] = Misreading(
          start: signs.range.lowerBound, end: signs.end, style: .capital,
          ordinal: ItemLetters.ordinal(of: letter.utf8) ?? place + 1, text: letter)
        next = place + 1
      }
    }
    return found
  }
}
