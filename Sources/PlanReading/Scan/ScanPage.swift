internal import VietnameseText

/// A page as `tesseract` read it, in the form that pages with a text layer have: put straight, in points, and without what
/// it made of stamps, signatures and specks.
struct ScanPage {
  private(set) var page = Page()
  /// The bytes that the words are ranges of, a blank behind each.
  private(set) var bytes: [UInt8] = []

  /// The words of a line as they stand in the picture.
  private struct Line {
    let properties: ScanProperties
    var words: [(properties: ScanProperties, text: ArraySlice<UInt8>)] = []
    var width: Float { properties.box[2] - properties.box[0] }
  }

  /// The page that hOCR tells of; its numbers are pixels of so many to an inch. Null where it tells of none.
  init?(hOCR: [UInt8], resolution: Double) {
    guard let tape = try? HTMLParser.parse(hOCR, vocabulary: ScanName.vocabulary) else { return nil }
    let scale: Float = 72 / Float(resolution)
    var lines: [Line] = []
    for index in tape.nodes.indices where tape.nodes[index].kind == .element {
      guard let title = tape.attribute(ScanName.title, of: index) else { continue }
      let properties = ScanProperties(tape.bytes[title])
      guard properties.box.count == 4 else { continue }
      if properties.page != nil {
        page.width = properties.box[2] * scale
        page.height = properties.box[3] * scale
      } else if properties.baseline.count == 2 {
        lines.append(Line(properties: properties))
      } else if properties.confidence != nil, !lines.isEmpty {
        let text: [UInt8] = (index + 1..<tape.end(of: index)).filter { tape.nodes[$0].kind == .text }
          .flatMap { tape.bytes[tape.range(of: $0)] }
        lines[lines.count - 1].words.append((properties, text[...]))
      }
    }
    guard page.width > 0, page.height > 0 else { return nil }
    let slope: Float = Self.slope(of: lines)
    let usual: Float = Self.middle(lines.map { ($0.properties.size, Float($0.words.count)) })
    for line in lines { add(line, slope: slope, usual: usual, scale: scale) }
  }

  /// How much the page is turned: the slope of most of its long lines.
  private static func slope(of lines: [Line]) -> Float {
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

  private mutating func add(_ line: Line, slope: Float, usual: Float, scale: Float) {
    let box: [Float] = line.properties.box
    // Within one font the height is measured by the letters that a line happens to have.
    let size: Float = (usual * 0.85...usual * 1.3).contains(line.properties.size) ? usual : line.properties.size
    let height: Float = size * scale * 1.2
    var segment: [PageWord] = []
    for (properties, text) in line.words where !ScanNoise.isSpeck(text, startsSegment: segment.isEmpty) {
      let place: [Float] = properties.box
      let middle: Float = (place[0] + place[2]) / 2
      let foot: Float = box[3] + line.properties.baseline[1] + line.properties.baseline[0] * (middle - box[0])
      let left: Float = (place[0] + slope * foot) * scale
      let right: Float = (place[2] + slope * foot) * scale
      let baseline: Float = (foot - slope * middle) * scale
      let range: Range<Int> = bytes.count..<bytes.count + text.count
      bytes += text + [0x20]
      let word = PageWord(
        text: range, left: left, right: max(left, right), height: height,
        bottom: baseline + height * PageWord.descent, length: text.count { $0 & 0xC0 != 0x80 },
        confidence: properties.confidence.map { UInt8(max(0, min(100, $0))) })
      if let last = segment.last, word.left - last.right > height * Self.gap { end(&segment) }
      segment.append(word)
    }
    end(&segment)
  }

  /// A gap, as a part of the height of letters, that parts columns.
  private static let gap: Float = 1.2

  /// Ends a segment.
  private mutating func end(_ words: inout [PageWord]) {
    defer { words.removeAll() }
    guard !words.isEmpty, !ScanNoise.isNoise(words, in: bytes) else { return }
    page.segments.append(PageSegment(words))
  }
}
