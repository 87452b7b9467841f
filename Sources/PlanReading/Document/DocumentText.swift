internal import PlanText
internal import VietnameseText

/// Puts a document's lines together into the text of a plan.
struct DocumentText {
  private var bytes: [UInt8] = []
  private var origins: [TextOrigin] = []
  private var runs: [TextRun] = []

  /// A text of the lines.
  init(_ lines: [TextLine]) {
    bytes.reserveCapacity(lines.reduce(0) { length, line in length + line.bytes.count + 1 })
    for line in lines { add(line) }
  }

  private mutating func add(_ line: TextLine) {
    let start: Int = bytes.count
    bytes.append(contentsOf: line.bytes)
    while let last = bytes.last, bytes.count > start, last == 0x20 || last == 0x09 { bytes.removeLast() }
    if bytes.count > start {
      for var origin in line.origins where start + origin.start < bytes.count {
        origin.start += start
        origins.append(origin)
      }
      for var run in line.runs where start + run.range.lowerBound < bytes.count {
        run.range = run.range.lowerBound + start..<min(run.range.upperBound + start, bytes.count)
        runs.append(run)
      }
    }
    bytes.append(0x0A)
  }

  /// The plan's text; null where it is blank.
  func plan(cells: [TextCell], mediaType: String, encoding: String = "utf-8", pages: Int? = nil, reader: String)
    -> PlanText?
  {
    guard !origins.isEmpty, let text = try? NormalizedText(decoding: bytes, encoding: .utf8) else { return nil }
    var plan = PlanText(
      text: text, origins: normalized(in: text), mediaType: mediaType, encoding: encoding, pages: pages, reader: reader)
    plan.cells = cells
    plan.runs = runs
    return plan
  }

  /// The origins by offsets of the normalized text.
  private func normalized(in text: NormalizedText) -> [TextOrigin] {
    guard text.bytes != bytes else { return origins }
    var low: Int = 0
    return origins.map { origin in
      var high: Int = text.bytes.count
      while low < high {
        let middle: Int = (low + high) / 2
        if text.sourceOffset(of: middle) < origin.start { low = middle + 1 } else { high = middle }
      }
      var moved: TextOrigin = origin
      moved.start = low
      return moved
    }
  }
}
