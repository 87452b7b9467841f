internal import PlanText
internal import VietnameseText

/// One line of a document's text as it is put together: a paragraph, a part of one between line breaks, or a table row.
struct TextLine {
  /// The text in UTF-8, not normalized yet.
  private(set) var bytes: [UInt8] = []
  /// Where its parts come from; `start` counts from the start of the line.
  private(set) var origins: [TextOrigin] = []
  /// Where it stands in runs; ranges count from the start of the line.
  private(set) var runs: [TextRun] = []

  /// What is written in fonts from before Unicode; ranges count from the start of the line.
  private(set) var legacy: [LegacyStretch] = []

  /// Whether it shows nothing.
  var isBlank: Bool { bytes.allSatisfy { byte in byte == 0x20 || byte == 0x09 } }

  /// An empty line.
  init() {}

  /// An empty line of a paragraph.
  init(paragraph: Int, page: Int) {
    origins = [TextOrigin(start: 0, line: 0, page: page, paragraph: paragraph)]
  }

  /// An empty line that stands in a line of a page, which was read from a picture with a confidence in percent.
  init(line: Int, page: Int, confidence: Int? = nil) {
    origins = [TextOrigin(start: 0, line: line, page: page, confidence: confidence)]
  }

  /// Appends text that stands in no run.
  mutating func append(generated text: some Sequence<UInt8>, font: LegacyFont = .unicode) {
    let start: Int = bytes.count
    bytes.append(contentsOf: text)
    if font != .unicode { write(in: font, start..<bytes.count) }
  }

  /// Appends text of a run.
  mutating func append(_ text: some Sequence<UInt8>, run: TextRun, font: LegacyFont = .unicode) {
    var run: TextRun = run
    let start: Int = bytes.count
    append(generated: text, font: font)
    run.range = start..<bytes.count
    if !run.range.isEmpty { runs.append(run) }
  }

  /// Keeps in what font a range is. One stretch goes on with another: a letter and its mark may stand in two runs.
  private mutating func write(in font: LegacyFont, _ range: Range<Int>) {
    guard var stretch = font.stretch(range), !range.isEmpty else { return }
    if let last = legacy.last, last.range.upperBound == range.lowerBound, last.encoding == stretch.encoding,
      last.isCapitals == stretch.isCapitals
    {
      legacy.removeLast()
      stretch.range = last.range.lowerBound..<range.upperBound
    }
    legacy.append(stretch)
  }

  /// Appends another line.
  mutating func append(_ line: TextLine) {
    let shift: Int = bytes.count
    bytes.append(contentsOf: line.bytes)
    for var origin in line.origins {
      origin.start += shift
      origins.append(origin)
    }
    for var run in line.runs {
      run.range = run.range.lowerBound + shift..<run.range.upperBound + shift
      runs.append(run)
    }
    for var stretch in line.legacy {
      stretch.range = stretch.range.lowerBound + shift..<stretch.range.upperBound + shift
      legacy.append(stretch)
    }
  }

  /// Says that what stands in no cell yet stands in the cell.
  mutating func place(inCell cell: Int) {
    origins = origins.map { origin in
      origin.cell != nil
        ? origin
        : TextOrigin(
          start: origin.start, line: origin.line, page: origin.page, paragraph: origin.paragraph, cell: cell,
          confidence: origin.confidence)
    }
  }

  /// Says that the page `page` starts here.
  mutating func turnPage(to page: Int, paragraph: Int) {
    let origin = TextOrigin(start: bytes.count, line: 0, page: page, paragraph: paragraph)
    if origins.last?.start == bytes.count { origins[origins.count - 1] = origin } else { origins.append(origin) }
  }

  /// The same where the first origin holds from the start on, so that a marker stands where its paragraph does.
  func startingAtZero() -> TextLine {
    var line: TextLine = self
    if !line.origins.isEmpty { line.origins[0].start = 0 }
    return line
  }
}
