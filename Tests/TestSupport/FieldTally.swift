import Foundation

/// What of one field of a record is right and wrong.
public struct FieldTally {
  /// The number of items that are right.
  public var right: Int = 0
  /// What is expected and not found.
  public var missed: [String] = []
  /// What is found and not expected.
  public var extra: [String] = []

  /// A tally of nothing.
  public init() {}

  /// Matches each expected item with the first free one that is the same; the pairs.
  mutating func match<Want, Have>(
    _ wanted: [Want], _ found: [Have], same: (Want, Have) -> Bool, want: (Want) -> String, have: (Have) -> String
  ) -> [(want: Want, have: Have)] {
    var free: [Have] = found
    var pairs: [(want: Want, have: Have)] = []
    for item in wanted {
      if let index = free.firstIndex(where: { same(item, $0) }) {
        pairs.append((item, free.remove(at: index)))
      } else {
        missed.append(want(item))
      }
    }
    right += pairs.count
    extra += free.map(have)
    return pairs
  }

  /// Compares one value; a wrong one is missed, and extra too where something was found.
  mutating func compare(_ name: String, _ want: String?, _ have: String?, areDates: Bool = false) {
    if Self.isSame(want, have) || (areDates && Self.isSameDate(want, have)) {
      right += 1
    } else {
      missed.append("\(name): want \(want ?? "nothing"), have \(have ?? "nothing")")
      if let have { extra.append("\(name): \(have)") }
    }
  }

  /// Equal but for capitals and white space.
  static func isSame(_ want: String?, _ have: String?) -> Bool { want.map(folded) == have.map(folded) }

  /// Equal, where a blank part and one that is left out are the same.
  static func isSameDate(_ want: String?, _ have: String?) -> Bool {
    want?.replacingOccurrences(of: "-XX", with: "") == have?.replacingOccurrences(of: "-XX", with: "")
  }

  private static func folded(_ text: String) -> String {
    text.precomposedStringWithCanonicalMapping.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
  }
}
