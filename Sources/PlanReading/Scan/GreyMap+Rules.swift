/// Lines that are drawn in a picture, as those around the cells of tables.
extension GreyMap {
  /// Shades below this are of a drawn line: thin ones are grey.
  private static let drawn: UInt8 = 176

  /// How long a line across and one down has to be, in inches: strokes of letters are shorter, rows of tables higher.
  private static let shortest: Double = 0.3
  private static let lowest: Double = 0.2

  /// A pixel may be missing in a line that is drawn for so many pixels to an inch; where there are fewer, letters touch.
  private static let broken: Double = 100

  /// The lines across and down, in pixels, in a picture with so many to an inch.
  func rules(resolution: Double) -> PageRules {
    let gap = Int(resolution / Self.broken)
    var rows = RuleFinder(lines: height, shortest: Int(Self.shortest * resolution), gap: gap)
    var columns = RuleFinder(lines: width, shortest: Int(Self.lowest * resolution), gap: gap)
    shades.withUnsafeBufferPointer { shades in
      // A line that is not quite straight goes on in the next row or column of pixels, so two are seen as one.
      for row in 0..<max(0, height - 1) {
        let start: Int = row * width
        for column in 0..<max(0, width - 1) {
          let place: Int = start + column
          let isDrawn: Bool = shades[place] < Self.drawn
          if isDrawn || shades[place + width] < Self.drawn { rows.see(column, on: row) }
          if isDrawn || shades[place + 1] < Self.drawn { columns.see(row, on: column) }
        }
      }
    }
    return PageRules(across: rows.found(), down: columns.found())
  }
}

/// Gathers pixels that stand side by side on lines of pixels, in one direction.
private struct RuleFinder {
  /// How many pixels may be missing in a line that is drawn.
  private let gap: Int32
  /// What is thicker is no line, but a picture or a black edge.
  private static let thickest: Int = 9

  private let shortest: Int32
  private let lines: Int
  /// Where the run on each line starts, and its last pixel.
  private var starts: [Int32]
  private var ends: [Int32]
  /// The long runs.
  private var runs: [(line: Int32, start: Int32, end: Int32)] = []

  init(lines: Int, shortest: Int, gap: Int) {
    (self.lines, self.shortest, self.gap) = (lines, Int32(max(1, shortest)), Int32(gap))
    starts = Array(repeating: 0, count: lines)
    ends = Array(repeating: -9, count: lines)
  }

  /// Sees a pixel at a place of a line; the places of each line come in order.
  mutating func see(_ place: Int, on line: Int) {
    let place = Int32(place)
    if place - ends[line] > gap + 1 {
      end(line)
      starts[line] = place
    }
    ends[line] = place
  }

  private mutating func end(_ line: Int) {
    if ends[line] - starts[line] >= shortest { runs.append((Int32(line), starts[line], ends[line])) }
  }

  /// The drawn lines: runs that touch are one.
  mutating func found() -> [PageRules.Rule] {
    for line in 0..<lines { end(line) }
    var bundles: [Bundle] = []
    // Only those that the line before still touched may go on: a hatched picture has tens of thousands.
    var open: [Int] = []
    var line: Int32 = -1
    for run in runs.sorted(by: { ($0.line, $0.start) < ($1.line, $1.start) }) {
      if run.line != line {
        line = run.line
        open.removeAll { !bundles[$0].goesOn(to: line) }
      }
      if let index = open.last(where: { bundles[$0].takes(run.line, run.start, run.end) }) {
        bundles[index].add(run.line, run.start, run.end)
      } else {
        open.append(bundles.count)
        bundles.append(Bundle(run.line, run.start, run.end))
      }
    }
    return bundles.filter { $0.thickness <= Self.thickest }.map(\.rule)
  }

  /// Runs side by side that make one drawn line.
  private struct Bundle {
    private var lastLine: Int32
    private var last: Range<Int32>
    private var range: Range<Int32>
    private var pixels: Int = 0
    private var places: Int = 0

    init(_ line: Int32, _ start: Int32, _ end: Int32) {
      lastLine = line
      last = start..<end + 1
      range = last
      add(line, start, end)
    }

    func goesOn(to line: Int32) -> Bool { line - lastLine <= 2 }

    func takes(_ line: Int32, _ start: Int32, _ end: Int32) -> Bool {
      goesOn(to: line) && start <= last.upperBound + 8 && end >= last.lowerBound - 8
    }

    mutating func add(_ line: Int32, _ start: Int32, _ end: Int32) {
      (lastLine, last) = (line, start..<end + 1)
      range = min(range.lowerBound, start)..<max(range.upperBound, end + 1)
      pixels += last.count
      places += Int(line) * last.count
    }

    var thickness: Int { pixels / range.count }
    var rule: PageRules.Rule {
      PageRules.Rule(
        place: Float(places) / Float(pixels) + 1, from: Float(range.lowerBound), to: Float(range.upperBound))
    }
  }
}
