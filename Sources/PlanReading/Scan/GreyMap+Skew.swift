internal import Glibc

/// Pages that were laid on the glass a little askew: tesseract loses dashes and full stops of lines that do not lie straight.
extension GreyMap {
  /// Shades below this are ink.
  private static let ink: UInt8 = 128
  /// The greatest slope that is looked for, and what a slope may be before the page is turned: more than three degrees, and
  /// a third of one.
  private static let steepest: Double = 0.06
  private static let straight: Double = 0.006

  /// The picture with its lines of text level.
  var straightened: GreyMap {
    let slope: Double = self.slope
    return abs(slope) < Self.straight ? self : levelled(slope)
  }

  /// How many rows the lines of text sink in each column: where rows are taken along them, ink and paper are farthest
  /// apart. 0 where no slope is clearly better than none.
  private var slope: Double {
    let points: [(column: Int32, row: Int32)] = inkPoints
    guard points.count > 500 else { return 0 }
    var best: (slope: Double, score: Double) = (0, contrast(points, 0))
    let level: Double = best.score
    func look(from first: Double, through last: Double, by step: Double) {
      for slope in stride(from: first, through: last, by: step) {
        let score: Double = contrast(points, slope)
        if score > best.score { best = (slope, score) }
      }
    }
    look(from: -Self.steepest, through: Self.steepest, by: 0.002)
    look(from: best.slope - 0.0015, through: best.slope + 0.0015, by: 0.0005)
    return best.score > level * 1.1 ? best.slope : 0
  }

  /// Every second pixel of every second row that is ink.
  private var inkPoints: [(column: Int32, row: Int32)] {
    var points: [(column: Int32, row: Int32)] = []
    shades.withUnsafeBufferPointer { shades in
      for row in stride(from: 0, to: height, by: 2) {
        for column in stride(from: 0, to: width, by: 2) where shades[row * width + column] < Self.ink {
          points.append((Int32(column), Int32(row)))
        }
      }
    }
    return points
  }

  /// The sum of the squares of the ink in each row, rows taken along a slope.
  private func contrast(_ points: [(column: Int32, row: Int32)], _ slope: Double) -> Double {
    let most: Int = Int(Double(width) * Self.steepest * 1.1) + 2
    // Rows are moved in 65,536ths of a row.
    let fall: Int = Int((slope * 65_536).rounded())
    var rows: [Int32] = Array(repeating: 0, count: (height + 2 * most) / 2 + 1)
    rows.withUnsafeMutableBufferPointer { rows in
      for point in points {
        rows[(Int(point.row) + most - (Int(point.column) * fall) >> 16) >> 1] += 1
      }
    }
    return rows.reduce(0) { $0 + Double($1) * Double($1) }
  }

  /// The picture turned about its middle so that a slope is level; what lay outside is paper.
  private func levelled(_ slope: Double) -> GreyMap {
    let angle: Double = atan(slope)
    // In 65,536ths of a pixel.
    let (across, down): (Int, Int) = (Int((cos(angle) * 65_536).rounded()), Int((sin(angle) * 65_536).rounded()))
    let (middleColumn, middleRow): (Int, Int) = (width / 2, height / 2)
    let turned: [UInt8] = Array(unsafeUninitializedCapacity: width * height) { buffer, count in
      shades.withUnsafeBufferPointer { shades in
        for row in 0..<height {
          var left: Int = -middleColumn * across - (row - middleRow) * down + middleColumn << 16
          var top: Int = -middleColumn * down + (row - middleRow) * across + middleRow << 16
          for column in 0..<width {
            buffer[row * width + column] = shade(shades, left, top)
            left += across
            top += down
          }
        }
      }
      count = width * height
    }
    return GreyMap(width: width, height: height, shades: turned)
  }

  /// The shade at a place between pixels, in 65,536ths of one.
  @inline(__always)
  private func shade(_ shades: UnsafeBufferPointer<UInt8>, _ left: Int, _ top: Int) -> UInt8 {
    let (column, row): (Int, Int) = (left >> 16, top >> 16)
    guard column >= 0, row >= 0, column + 1 < width, row + 1 < height else { return 255 }
    let (right, below): (Int, Int) = ((left >> 8) & 0xFF, (top >> 8) & 0xFF)
    let place: Int = row * width + column
    let upper: Int = Int(shades[place]) * (256 - right) + Int(shades[place + 1]) * right
    let lower: Int = Int(shades[place + width]) * (256 - right) + Int(shades[place + width + 1]) * right
    return UInt8((upper * (256 - below) + lower * below) >> 16)
  }
}
