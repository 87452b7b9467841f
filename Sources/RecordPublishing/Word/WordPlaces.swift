internal import CampaignRecord
internal import PlanText
internal import VietnameseText

/// Finds where the text of a plan stands in the parts of its document.
struct WordPlaces {
  /// A stretch of words in one run: from one place in its markup to another. Both lie in the same text, or around a whole
  /// element.
  struct Piece {
    let part: TextRun.Part
    /// The run, by index in its part.
    let run: Int
    /// The child of the run, by index.
    let child: Int
    /// The markup, in bytes of the part.
    let range: Range<Int>
    /// Whether all of it lies in the text of the child, so that it can be cut out.
    let isText: Bool
  }

  private let plan: PlanText
  private let parts: [TextRun.Part: WordPart]

  /// The places in the parts that were read.
  init(_ plan: PlanText, _ parts: [TextRun.Part: WordPart]) {
    self.plan = plan
    self.parts = parts
  }

  /// Where the words of a span stand, in order; empty where no run has them.
  func pieces(of span: Span) -> [Piece] {
    let range: Range<Int> = plan.text.sourceOffset(of: span.start)..<plan.text.sourceOffset(of: span.end)
    return overlapping(range).compactMap { run in piece(range.clamped(to: run.range), of: run) }
  }

  /// Whether pieces have all the words of a span, letter for letter: nothing between them is generated, and no letter is
  /// written in another way than it is read, as in fonts from before Unicode.
  func areWords(of span: Span, _ pieces: [Piece]) -> Bool {
    let written: [UInt8] = pieces.flatMap { piece in
      parts[piece.part].map { part in WordCharacters(part.bytes[piece.range]).flatMap { letter in letter.bytes } } ?? []
    }
    return written.elementsEqual(plan.text.bytes[span.start..<span.end])
  }

  /// The paragraph in which a place of the text stands, by part and index; null where no part has it.
  func paragraph(at offset: Int) -> (part: TextRun.Part, index: Int)? {
    let source: Int = plan.text.sourceOffset(of: offset)
    // The run behind the place is in its part, for what is generated stands before its paragraph's words.
    let run: TextRun? = plan.runs.first { run in run.range.upperBound > source } ?? plan.runs.last
    let part: TextRun.Part = run?.part ?? .body
    let origin: TextOrigin? = plan.origins.last { origin in origin.start <= offset }
    guard let paragraph = origin?.paragraph ?? run?.paragraph, let found = parts[part],
      found.paragraphs.indices.contains(paragraph - 1)
    else { return nil }
    return (part, paragraph - 1)
  }

  /// The first paragraph with a run in one of the parts.
  var first: (part: TextRun.Part, index: Int)? {
    plan.runs.first { run in parts[run.part] != nil }.map { run in (run.part, run.paragraph - 1) }
      .flatMap { place in parts[place.0]?.paragraphs.indices.contains(place.1) == true ? place : nil }
  }

  private func overlapping(_ range: Range<Int>) -> ArraySlice<TextRun> {
    var low: Int = 0
    var high: Int = plan.runs.count
    while low < high {
      let middle: Int = (low + high) / 2
      if plan.runs[middle].range.upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    let end: Int = plan.runs[low...].firstIndex { run in run.range.lowerBound >= range.upperBound } ?? plan.runs.count
    return plan.runs[low..<end]
  }

  /// Where a range of the text before normalization stands that lies in one stretch of a run.
  private func piece(_ range: Range<Int>, of stretch: TextRun) -> Piece? {
    guard let part = parts[stretch.part], stretch.run > 0, part.paragraphs.indices.contains(stretch.paragraph - 1)
    else {
      return nil
    }
    let index: Int = part.paragraphs[stretch.paragraph - 1].runsBefore + stretch.run - 1
    guard part.runs.indices.contains(index) else { return nil }
    let run: WordPart.Run = part.runs[index]
    var offset: Int = stretch.offset
    for (number, child) in run.children.enumerated() {
      if offset >= child.size {
        offset -= child.size
        continue
      }
      guard let text = child.text else {
        return Piece(part: stretch.part, run: index, child: number, range: child.range, isText: false)
      }
      let bytes = range.lowerBound - stretch.range.lowerBound..<range.upperBound - stretch.range.lowerBound
      let found: Range<Int>? = Self.range(bytes, from: offset, in: part.bytes[text])
      return found.map { found in
        Piece(part: stretch.part, run: index, child: number, range: found, isText: true)
      }
    }
    return nil
  }

  /// Where bytes of decoded text are written, counted from the character of a number.
  private static func range(_ bytes: Range<Int>, from skipped: Int, in text: ArraySlice<UInt8>) -> Range<Int>? {
    var count: Int = 0
    var position: Int = 0
    var start: Int?
    for character in WordCharacters(text) {
      defer { count += 1 }
      guard count >= skipped else { continue }
      if position >= bytes.lowerBound, start == nil { start = character.range.lowerBound }
      position += character.bytes.count
      if position >= bytes.upperBound { return start.map { start in start..<character.range.upperBound } }
    }
    return start.map { start in start..<text.endIndex }
  }
}
