@testable import PlanReading

/// A picture that is drawn stroke by stroke.
struct DrawnPage {
  let width: Int
  let height: Int
  private(set) var shades: [UInt8]

  /// White paper.
  init(width: Int, height: Int) {
    (self.width, self.height) = (width, height)
    shades = Array(repeating: 255, count: width * height)
  }

  var picture: GreyMap { GreyMap(width: width, height: height, shades: shades) }

  /// Blackens a box.
  mutating func fill(_ columns: Range<Int>, _ rows: Range<Int>) {
    for row in rows.clamped(to: 0..<height) {
      for column in columns.clamped(to: 0..<width) { shades[row * width + column] = 20 }
    }
  }

  /// Draws a stroke from a place in the first row to one in the last.
  mutating func stroke(from start: Int, to end: Int, _ rows: Range<Int>, thickness: Int) {
    for row in rows {
      let left: Int = start + (end - start) * (row - rows.lowerBound) / max(1, rows.count - 1)
      fill(left..<left + thickness, row..<row + 1)
    }
  }

  /// Draws capitals and marks with serifs, 24 pixels high; the column behind them.
  mutating func write(_ text: String, left: Int, top: Int) -> Int {
    let rows: Range<Int> = top..<top + 24
    let half: Range<Int> = top..<top + 12
    var left: Int = left
    for letter in text {
      switch letter {
      case "I":
        fill(left..<left + 9, top..<top + 1)
        fill(left..<left + 9, top + 23..<top + 24)
        fill(left + 3..<left + 6, rows)
        left += 11
      case "V":
        stroke(from: left + 3, to: left + 11, rows, thickness: 4)
        stroke(from: left + 20, to: left + 12, rows, thickness: 2)
        left += 25
      case "X":
        stroke(from: left + 3, to: left + 18, rows, thickness: 4)
        stroke(from: left + 19, to: left + 3, rows, thickness: 2)
        left += 25
      case "Y":
        stroke(from: left + 3, to: left + 10, half, thickness: 4)
        stroke(from: left + 20, to: left + 12, half, thickness: 2)
        fill(left + 10..<left + 14, top + 11..<top + 24)
        left += 25
      case "H":
        fill(left + 3..<left + 6, rows)
        fill(left + 17..<left + 20, rows)
        fill(left + 3..<left + 20, top + 11..<top + 13)
        left += 24
      case "T":
        fill(left..<left + 20, top..<top + 2)
        fill(left + 9..<left + 12, rows)
        left += 22
      case "/":
        stroke(from: left + 7, to: left, rows, thickness: 2)
        left += 11
      case ",":
        fill(left + 1..<left + 5, top + 20..<top + 24)
        stroke(from: left + 4, to: left + 2, top + 24..<top + 28, thickness: 1)
        left += 8
      case ".":
        fill(left + 1..<left + 5, top + 20..<top + 24)
        left += 8
      default: left += 10
      }
    }
    return left
  }
}
