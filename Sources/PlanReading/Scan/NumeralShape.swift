/// A Roman numeral in a picture, read by its strokes. tesseract takes `III` for `II`, `HI` or `IIH` time and again; how many
/// strokes stand side by side is plain to see.
struct NumeralShape {
  /// What stands there, such as `III`, with the mark that was taken for a part of it: `III/`, `I.`
  private(set) var text: String = ""

  /// A stroke where a row of pixels crosses it; lengths are parts of the height of the letters.
  private struct Crossing {
    var middle: Float
    var width: Float
    var isRead: Bool = false
  }

  /// At which heights the letters are looked at, as parts of theirs from the top.
  private static let levels: [Float] = [0.2, 0.35, 0.5, 0.65, 0.8]
  /// Letters with fewer rows of pixels are too small to tell.
  private static let fewestRows: Int = 10

  private var crossings: [[Crossing]] = []
  private let edges: ScanEdges

  /// The numeral in a part of a picture, from the head of its letters to their foot; null where something else stands there.
  init?(in picture: GreyMap, columns: Range<Int>, rows: Range<Int>) {
    guard rows.count >= Self.fewestRows,
      let edges = ScanEdges(of: picture, columns: columns, rows: rows)
    else { return nil }
    self.edges = edges
    crossings = Self.levels.map { level in
      edges.strokes(at: level).map {
        Crossing(middle: ($0.lowerBound + $0.upperBound) / 2, width: $0.upperBound - $0.lowerBound)
      }
    }
    guard !edges.hasCrossbar else { return nil }
    while !isRead {
      guard let letter = next() else { return nil }
      text += letter
      if letter == "/" || letter == "T" { break }
    }
    guard isRead, !text.isEmpty else { return nil }
    if hasFullStop { text += "." }
  }

  private var isRead: Bool { crossings.allSatisfy { $0.allSatisfy(\.isRead) } }

  /// Reads the letter that stands first among those that are left.
  private mutating func next() -> String? {
    guard let first = crossings[0].firstIndex(where: { !$0.isRead }) else { return nil }
    let left: Float = crossings[0][first].middle
    if isBarred(first), let stroke = stroke(from: crossings[0][first + 1].middle) {
      take(stroke)
      (crossings[0][first].isRead, crossings[0][first + 2].isRead) = (true, true)
      return "T"
    }
    if let stroke = stroke(from: left) {
      take(stroke)
      return isRead && hasBar(at: left) ? "T" : "I"
    }
    if let slash = slash(from: left) {
      take(slash)
      return "/"
    }
    guard first + 1 < crossings[0].count else { return nil }
    let right: Float = crossings[0][first + 1].middle
    guard (0.25..<1).contains(right - left) else { return nil }
    return crossed(left, right)
  }

  private mutating func take(_ indices: [Int]) {
    for (level, index) in indices.enumerated() { crossings[level][index].isRead = true }
  }

  /// The crossings of an upright stroke.
  private func stroke(from left: Float) -> [Int]? {
    let indices: [Int] = crossings.indices.compactMap { level in
      crossings[level].firstIndex { !$0.isRead && abs($0.middle - left) <= 0.07 && $0.width <= 0.3 }
    }
    return indices.count == crossings.count ? indices : nil
  }

  /// The crossings of a stroke that leans as a slash does, the last of all.
  private func slash(from left: Float) -> [Int]? {
    let indices: [Int] = crossings.compactMap { level in level.firstIndex { !$0.isRead } }
    guard indices.count == crossings.count, crossings.allSatisfy({ $0.count { !$0.isRead } == 1 }) else { return nil }
    let middles: [Float] = zip(crossings, indices).map { $0[$1].middle }
    let leans: Bool = zip(middles, middles.dropFirst()).allSatisfy { above, below in
      (0.02...0.15).contains(above - below)
    }
    return leans ? indices : nil
  }

  /// Reads the V or X whose strokes start at two places.
  private mutating func crossed(_ left: Float, _ right: Float) -> String? {
    let middle: Float = (left + right) / 2
    func between(_ level: Int, _ margin: Float) -> [Int] {
      crossings[level].indices.filter { index in
        let crossing: Crossing = crossings[level][index]
        return !crossing.isRead && left - margin < crossing.middle && crossing.middle < right + margin
      }
    }
    let indices: [[Int]] = [between(0, 0.01), between(1, 0.1), between(2, 0.1), between(3, 0.06), between(4, 0.1)]
    let waist: [Float] = indices[2].map { crossings[2][$0].middle }
    let foot: [Float] = indices[4].map { crossings[4][$0].middle }
    guard let start = foot.first, let end = foot.last, let first = waist.first, let last = waist.last else {
      return nil
    }
    let letter: String
    // The strokes of a Y have met at its waist.
    if waist.count == 2, end - start < 0.25, abs((start + end) / 2 - middle) < 0.22, last - first < right - left {
      letter = "V"
    } else if foot.count == 2, waist.count == 1, abs(first - middle) < 0.15, end - start > 0.25 {
      letter = "X"
    } else {
      return nil
    }
    for (level, found) in indices.enumerated() {
      for index in found { crossings[level][index].isRead = true }
    }
    return letter
  }

  /// Whether the last three crossings are those of a T, the ends of whose bar hang down.
  private func isBarred(_ first: Int) -> Bool {
    guard crossings[0].count == first + 3, crossings[2].count(where: { !$0.isRead }) == 1 else { return false }
    let middle: Float = crossings[0][first + 1].middle
    return (0.2..<0.5).contains(middle - crossings[0][first].middle)
      && (0.2..<0.5).contains(crossings[0][first + 2].middle - middle)
  }

  /// Whether a bar lies on a stroke, as on a T: it goes on to the right farther than a serif does.
  private func hasBar(at middle: Float) -> Bool {
    edges.strokes(at: 0.05).contains { $0.lowerBound < middle && $0.upperBound > middle + 0.32 }
  }

  /// Whether a full stop stands behind the last letter, apart from it.
  private var hasFullStop: Bool {
    guard let last = edges.strokes(at: 0.94).last, let before = edges.strokes(at: 0.75).last else { return false }
    return last.lowerBound > before.upperBound + 0.05 && last.upperBound - last.lowerBound < 0.3
  }
}
