internal import PlanText
internal import VietnameseText

/// Puts a document's lines together into the text of a plan.
struct DocumentText {
  private var bytes: [UInt8] = []
  private var origins: [TextOrigin] = []
  private var runs: [TextRun] = []
  private var legacy: [LegacyStretch] = []

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
      for var stretch in line.legacy where start + stretch.range.lowerBound < bytes.count {
        stretch.range = stretch.range.lowerBound + start..<min(stretch.range.upperBound + start, bytes.count)
        legacy.append(stretch)
      }
    }
    bytes.append(0x0A)
  }

  /// The plan's text; null where it is blank.
  func plan(cells: [TextCell], mediaType: String, encoding: String? = nil, pages: Int? = nil, reader: String)
    -> PlanText?
  {
    guard !origins.isEmpty, let text = try? decoded() else { return nil }
    var plan = PlanText(
      text: text, origins: normalized(in: text), mediaType: mediaType, encoding: encoding ?? text.encoding.name,
      pages: pages, reader: reader)
    plan.cells = cells
    plan.runs = runs
    return plan
  }

  /// The text normalized: what is in old fonts is decoded by them. Where no font tells, the text itself may.
  private func decoded() throws(TextDecodingError) -> NormalizedText {
    let known: [LegacyStretch] = LegacyEncoding.allCases.flatMap { encoding in
      let stretches: [LegacyStretch] = legacy.filter { $0.encoding == encoding }
      return isUnicode(stretches) ? [] : stretches
    }
    guard !known.isEmpty else { return try NormalizedText(decoding: bytes, encoding: legacy.isEmpty ? nil : .utf8) }
    return try NormalizedText(
      decoding: bytes, legacy: known.sorted { $0.range.lowerBound < $1.range.lowerBound })
  }

  /// Whether text in an old font is in Unicode all the same: it has letters that are Vietnamese alone, where the old
  /// encodings have Latin ones.
  private func isUnicode(_ stretches: [LegacyStretch]) -> Bool {
    var vietnamese: Int = 0
    var latin: Int = 0
    for index in stretches.lazy.map(\.range).joined() {
      if bytes[index] == 0xE1 { vietnamese += 1 } else if bytes[index] & 0xFE == 0xC2 { latin += 1 }
    }
    return vietnamese * 3 > latin
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
