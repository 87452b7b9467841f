/// The strokes of letters in a part of a picture.
struct ScanEdges {
  private let picture: GreyMap
  private let columns: Range<Int>
  private let rows: Range<Int>
  /// What is darker is ink.
  private let limit: Int

  /// Null where nothing stands out from the paper.
  init?(of picture: GreyMap, columns: Range<Int>, rows: Range<Int>) {
    self.picture = picture
    self.columns = columns.clamped(to: 0..<picture.width)
    self.rows = rows.clamped(to: 0..<picture.height)
    guard !self.columns.isEmpty, self.rows.count > 2 else { return nil }
    var shades: [UInt8] = []
    for row in self.rows {
      let start: Int = row * picture.width
      shades += picture.shades[start + self.columns.lowerBound..<start + self.columns.upperBound]
    }
    shades.sort()
    let (dark, light): (Int, Int) = (Int(shades[shades.count / 20]), Int(shades[shades.count - 1 - shades.count / 20]))
    guard light - dark > 60 else { return nil }
    limit = (dark + light) / 2
  }

  /// Whether one row of pixels in the middle has a bar, as between the strokes of an H.
  var hasCrossbar: Bool {
    let height: Int = rows.count
    return (rows.lowerBound + height * 2 / 5...rows.lowerBound + height * 3 / 5).contains { row in
      var length: Int = 0
      return columns.contains { column in
        length = Int(picture.shades[row * picture.width + column]) < limit ? length + 1 : 0
        return length * 5 > height * 2
      }
    }
  }

  /// Where ink stands on three rows of pixels taken together, at a part of the height from the top; in parts of the height.
  func strokes(at level: Float) -> [Range<Float>] {
    let height = Float(rows.count)
    let row: Int = min(max(rows.lowerBound + Int(height * level), rows.lowerBound + 1), rows.upperBound - 2)
    var strokes: [Range<Float>] = []
    var start: Int?
    for column in columns {
      let place: Int = row * picture.width + column
      let shade: Int =
        Int(picture.shades[place - picture.width]) + Int(picture.shades[place])
        + Int(picture.shades[place + picture.width])
      if shade < 3 * limit {
        start = start ?? column
      } else if let first = start {
        strokes.append(part(first, column, height))
        start = nil
      }
    }
    if let start { strokes.append(part(start, columns.upperBound, height)) }
    return strokes
  }

  private func part(_ start: Int, _ end: Int, _ height: Float) -> Range<Float> {
    Float(start - columns.lowerBound) / height..<Float(end - columns.lowerBound) / height
  }
}
