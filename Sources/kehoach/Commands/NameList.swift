/// File names to be told in one sentence: the first few, and how many there are.
struct NameList {
  private static let shown: Int = 5

  private var first: [String] = []
  /// How many names there are.
  private(set) var count: Int = 0

  /// Whether there is none.
  var isEmpty: Bool { count == 0 }
  /// The first names, and an ellipsis where there are more.
  var text: String { first.joined(separator: ", ") + (count > first.count ? ", …" : "") }

  /// Adds a name.
  mutating func add(_ name: String) {
    count += 1
    if first.count < Self.shown { first.append(name) }
  }
}
