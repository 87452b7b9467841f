internal import CampaignRecord

extension AkomaNtosoDocument {
  /// Writes the paragraphs of a range: what stands between blank lines.
  mutating func writeParagraphs(in range: Range<Int>, under parent: String?) {
    for paragraph in TextParagraphs(plan.text, in: range) {
      xml.open("p")
      writeInline(in: paragraph, under: parent)
      xml.close("p")
      xml.line()
    }
  }

  /// Writes text with the elements within it. Those that reach beyond it are left out, their text is not.
  mutating func writeInline(in range: Range<Int>, under parent: String?) {
    var position: Int = range.lowerBound
    while nextMark < marks.count, marks[nextMark].span.start < range.upperBound {
      let mark: InlineMark = marks[nextMark]
      nextMark += 1
      guard mark.span.start >= position, mark.span.end <= range.upperBound else { continue }
      writeText(in: position..<mark.span.start)
      let identifier: String? = mark.prefix.map { prefix in identifiers.identifier(prefix, under: parent) }
      xml.open(mark.name, [("eId", identifier)] + mark.attributes)
      writeInline(in: mark.span.start..<mark.span.end, under: parent)
      xml.close(mark.name)
      position = mark.span.end
    }
    writeText(in: position..<range.upperBound)
  }

  /// Writes text; a line end is an element, so that it is known from the white space of markup.
  private mutating func writeText(in range: Range<Int>) {
    var start: Int = range.lowerBound
    for index in range where TextParagraphs.isLineEnd(plan.text[index]) {
      xml.text(plan.text[start..<index])
      start = index + 1
      // The line feed after a carriage return ends no other line.
      if plan.text[index] == 0x0A, index > range.lowerBound, plan.text[index - 1] == 0x0D { continue }
      xml.element("eol")
      xml.line()
    }
    xml.text(plan.text[start..<range.upperBound])
  }
}

/// The paragraphs of a stretch of text: lines with something on them, parted by lines without, white space at their ends
/// left out.
struct TextParagraphs: Sequence, IteratorProtocol {
  private let text: [UInt8]
  private var position: Int
  private let end: Int

  init(_ text: [UInt8], in range: Range<Int>) {
    self.text = text
    position = range.lowerBound
    end = range.upperBound
  }

  /// Whether there is nothing but white space.
  var isEmpty: Bool { text[position..<end].allSatisfy(Self.isBlank) }

  /// The next paragraph.
  mutating func next() -> Range<Int>? {
    while position < end, Self.isBlank(text[position]) { position += 1 }
    guard position < end else { return nil }
    let start: Int = position
    var last: Int = start
    var lineEnds: Int = 0
    while position < end, lineEnds < 2 {
      let byte: UInt8 = text[position]
      position += 1
      if byte == 0x0A || byte == 0x0C {
        lineEnds += 1
      } else if !Self.isBlank(byte) {
        lineEnds = 0
        last = position
      }
    }
    return start..<last
  }

  /// Whether a byte ends a line: form feeds, which end pages, and the old vertical tabulator do.
  static func isLineEnd(_ byte: UInt8) -> Bool { 0x0A...0x0D ~= byte }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte }
}
