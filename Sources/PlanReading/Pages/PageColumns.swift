/// Parts lines that the converter takes for one but are two columns close to one another, as in a crowded letterhead: the
/// gap is wider than the others of the line, and a line above or below has one at the same place.
enum PageColumns {
  /// A gap, as a part of the letters' height, that is wider than blanks mostly are.
  private static let wide: Float = 0.8

  /// The rows of a page with such lines parted.
  static func part(_ rows: inout [PageRow]) {
    let gaps: [[ClosedRange<Float>]] = rows.map(Self.gaps)
    for index in rows.indices {
      let near: [ClosedRange<Float>] =
        (index > 0 ? gaps[index - 1] : []) + (index + 1 < rows.count ? gaps[index + 1] : [])
      guard !near.isEmpty else { continue }
      rows[index].replaceSegments { segment in part(segment, near) }
    }
  }

  /// The wide gaps of a row, those between its segments included.
  private static func gaps(of row: PageRow) -> [ClosedRange<Float>] {
    let words: [PageWord] = row.segments.flatMap(\.words)
    return zip(words, words.dropFirst()).compactMap { word, next in
      next.left - word.right > row.height * wide ? word.right...next.left : nil
    }
  }

  private static func part(_ segment: PageSegment, _ near: [ClosedRange<Float>]) -> [PageSegment] {
    let words: [PageWord] = segment.words
    guard words.count >= 4 else { return [segment] }
    let widths: [Float] = zip(words, words.dropFirst()).map { $1.left - $0.right }.sorted()
    let usual: Float = widths[(widths.count - 1) / 2]
    let place: Int? = (2...words.count - 2).first { index in
      let (start, end) = (words[index - 1].right, words[index].left)
      return end - start > max(segment.height * wide, usual * 2.5)
        && near.contains { min($0.upperBound, end) - max($0.lowerBound, start) > (end - start) / 2 }
    }
    guard let place else { return [segment] }
    return [PageSegment(Array(words[..<place])), PageSegment(Array(words[place...]))]
  }
}
