/// What is the same on most lines of a document.
struct PageMeasures {
  /// The width of a character of running text, in points.
  private(set) var characterWidth: Float = 6
  /// The height of its letters.
  private(set) var textHeight: Float = 0
  /// The distance from one of its lines to the next.
  private(set) var pitch: Float = 0
  /// The left margin.
  private(set) var left: Float = 0

  /// The measures of a document's rows.
  init(_ pages: [[PageRow]]) {
    var widths: [(value: Float, weight: Int)] = []
    var heights: [(value: Float, weight: Int)] = []
    var pitches: [(value: Float, weight: Int)] = []
    left = .infinity
    for rows in pages {
      for (index, row) in rows.enumerated() {
        left = min(left, row.left)
        for segment in row.segments {
          heights.append((segment.height, segment.length))
          guard segment.length > 8 else { continue }
          // The longer, the less the blanks of a justified line and the letters that happen to stand in it say.
          widths.append(
            (
              (segment.right - segment.left) / Float(segment.length - 1), segment.length * segment.length
            ))
        }
        if index > 0 { pitches.append((row.baseline - rows[index - 1].baseline, row.segments[0].length)) }
      }
    }
    characterWidth = max(1, Self.median(&widths) ?? 6)
    textHeight = Self.median(&heights) ?? 0
    pitch = Self.median(&pitches) ?? 0
    if left == .infinity { left = 0 }
  }

  /// The value that as much weight lies above as below.
  private static func median(_ values: inout [(value: Float, weight: Int)]) -> Float? {
    values.sort { $0.value < $1.value }
    let total: Int = values.reduce(0) { $0 + $1.weight }
    var seen: Int = 0
    for (value, weight) in values {
      seen += weight
      if seen * 2 >= total { return value }
    }
    return nil
  }
}
