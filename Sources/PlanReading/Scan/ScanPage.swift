internal import VietnameseText

/// A page as `tesseract` read it, in the form that pages with a text layer have: put straight, in points, and without what
/// it made of stamps, signatures and specks.
struct ScanPage {
  private(set) var page = Page()
  /// The bytes that the words are ranges of, a blank behind each.
  private(set) var bytes: [UInt8] = []

  /// The page with these lines, whose pixels are so many to an inch.
  ///
  /// - Parameter picture: what was read, where that is known.
  init(_ layout: ScanLayout, resolution: Double, picture: GreyMap? = nil) {
    let scale: Float = 72 / Float(resolution)
    (page.width, page.height) = (layout.width * scale, layout.height * scale)
    let lines: [ScanLine] = layout.lines
    let slope: Float = Self.slope(of: lines)
    let usual: Float = Self.middle(lines.map { ($0.properties.size, Float($0.words.count)) })
    for line in lines { add(line, of: picture, slope: slope, usual: usual, scale: scale) }
    if let rules = picture?.rules(resolution: resolution) {
      page.tables = RuledTable.tables(of: rules.levelled(slope, scale: scale), near: Self.near)
    }
  }

  /// How much the page is turned: the slope of most of its long lines.
  private static func slope(of lines: [ScanLine]) -> Float {
    let longest: Float = lines.map(\.width).max() ?? 0
    return middle(lines.filter { $0.width * 2 > longest }.map { ($0.properties.baseline[0], $0.width) })
  }

  /// The value that as much weight lies above as below.
  private static func middle(_ values: [(value: Float, weight: Float)]) -> Float {
    let total: Float = values.reduce(0) { $0 + $1.weight }
    var seen: Float = 0
    for (value, weight) in values.sorted(by: { $0.value < $1.value }) {
      seen += weight
      if seen * 2 >= total { return value }
    }
    return 0
  }

  /// The height of a line's letters. Within one font it is measured by those that the line happens to have, and guessed too
  /// high where most are digits, higher than the line itself.
  private static func size(of line: ScanLine, usual: Float) -> Float {
    let usually: ClosedRange<Float> = usual * 0.85...usual * 1.3
    if usually.contains(line.properties.size) { return usual }
    let height: Float = line.properties.box[3] - line.properties.box[1]
    return line.properties.size > height && usually.contains(height) ? usual : line.properties.size
  }

  private mutating func add(_ line: ScanLine, of picture: GreyMap?, slope: Float, usual: Float, scale: Float) {
    let box: [Float] = line.properties.box
    let size: Float = Self.size(of: line, usual: usual)
    let height: Float = size * scale * 1.2
    var segment: [PageWord] = []
    for read in line.words.flatMap({ $0.withVietnameseLetters.parted(height: size) })
    where !ScanNoise.isSpeck(read.text[...], startsSegment: segment.isEmpty) {
      let place: [Float] = read.properties.box
      let middle: Float = (place[0] + place[2]) / 2
      let foot: Float = box[3] + line.properties.baseline[1] + line.properties.baseline[0] * (middle - box[0])
      let left: Float = (place[0] + slope * foot) * scale
      let right: Float = (place[2] + slope * foot) * scale
      let baseline: Float = (foot - slope * middle) * scale
      var read: ScanWord = read.withSuperscripts(foot: foot, height: size)
      if let picture { read = read.withNumeral(in: picture) }
      let range: Range<Int> = bytes.count..<bytes.count + read.text.count
      bytes += read.text + [0x20]
      let word = PageWord(
        text: range, left: left, right: max(left, right), height: height,
        bottom: baseline + height * PageWord.descent, length: read.text.count { $0 & 0xC0 != 0x80 },
        confidence: read.properties.confidence.map { UInt8(max(0, min(100, $0))) })
      if let last = segment.last, word.left - last.right > height * Self.gap { end(&segment) }
      segment.append(word)
    }
    end(&segment)
  }

  /// Drawn lines that are nearer, in points, meet.
  private static let near: Float = 3
  /// A gap, as a part of the height of letters, that parts columns.
  private static let gap: Float = 1.2

  /// Ends a segment.
  private mutating func end(_ words: inout [PageWord]) {
    defer { words.removeAll() }
    guard !words.isEmpty, !ScanNoise.isNoise(words, in: bytes) else { return }
    page.segments.append(PageSegment(words))
  }
}
