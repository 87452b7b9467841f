internal import CampaignRecord

extension AkomaNtosoDocument {
  /// The deepest that units may stand in one another; those below are text.
  private static let depthLimit: Int = 40

  /// Writes a body: units one behind the other, and what stands before the first of them. What stands behind a unit and
  /// before the next belongs to it.
  mutating func writeOutline(_ nodes: [OutlineNode], in range: Range<Int>, under parent: String?, depth: Int = 0) {
    let nodes: [OutlineNode] = depth < Self.depthLimit ? ordered(nodes, in: range) : []
    writeParagraphs(in: range.lowerBound..<(nodes.first?.span.start ?? range.upperBound), under: parent)
    for (index, node) in nodes.enumerated() {
      let end: Int = index + 1 < nodes.count ? nodes[index + 1].span.start : range.upperBound
      write(node, in: node.span.start..<end, under: parent, depth: depth)
    }
  }

  /// Writes a unit, whose text and children take the whole range.
  private mutating func write(_ node: OutlineNode, in range: Range<Int>, under parent: String?, depth: Int) {
    let element = HierarchyElement(node.style)
    let identifier: String =
      node.identifierNumber.map { number in
        identifiers.identifier(element.abbreviation, number: number, under: parent)
      } ?? identifiers.identifier(element.abbreviation, under: parent)
    xml.open(element.name, [("eId", identifier)])
    xml.line()
    let parts = UnitParts(node, in: plan.text)
    if !parts.number.isEmpty { writeLine("num", parts.number, [], under: identifier) }
    if !parts.heading.isEmpty {
      let heading: String = identifiers.identifier("heading", under: identifier)
      writeLine("heading", parts.heading, [("eId", heading)], under: identifier)
    }
    let rest: Range<Int> = parts.heading.upperBound..<range.upperBound
    let children: [OutlineNode] = depth + 1 < Self.depthLimit ? ordered(node.children, in: rest) : []
    if let first = children.first {
      let intro: Range<Int> = rest.lowerBound..<first.span.start
      writeContainer("intro", intro, [("eId", "\(identifier)__intro")])
      writeOutline(node.children, in: first.span.start..<range.upperBound, under: identifier, depth: depth + 1)
    } else {
      writeContainer("content", rest, [("eId", "\(identifier)__content")])
    }
    xml.close(element.name)
    xml.line()
  }

  private mutating func writeLine(
    _ name: StaticString, _ range: Range<Int>, _ attributes: [XMLWriter.Attribute], under parent: String
  ) {
    xml.open(name, attributes)
    writeInline(in: range, under: parent)
    xml.close(name)
    xml.line()
  }

  /// The units that stand in a range, each behind the one before.
  private func ordered(_ nodes: [OutlineNode], in range: Range<Int>) -> [OutlineNode] {
    var position: Int = range.lowerBound
    return nodes.filter { node in
      guard node.span.start >= position, node.span.end <= range.upperBound, plan.has(node.span) else {
        return false
      }
      position = node.span.end
      return true
    }
  }
}

/// Where marker and heading of a unit stand.
struct UnitParts {
  /// The marker with its closing mark; empty where it does not stand there as the record has it.
  let number: Range<Int>
  /// The heading; empty where there is none.
  let heading: Range<Int>

  init(_ node: OutlineNode, in text: [UInt8]) {
    // A child may stand in what its unit is said to be, as where a number stands on a line of its own before a dash.
    let inner: Int? = node.children.first.map(\.span.start).flatMap { start in start < node.span.end ? start : nil }
    let span: Range<Int> = node.span.start..<max(node.span.start, inner ?? node.span.end)
    var end: Int = text[span].firstIndex { byte in !Self.isMark(byte) } ?? span.lowerBound
    if let marker = node.marker, text[end..<span.upperBound].starts(with: marker.utf8) {
      end += marker.utf8.count
    } else if node.style == .bullet {
      // A bullet is one letter, whatever its length in bytes.
      end = min(end + 1, span.upperBound)
      while end < span.upperBound, text[end] & 0xC0 == 0x80 { end += 1 }
    } else {
      end = span.lowerBound
    }
    while end > span.lowerBound, end < span.upperBound, Self.closes(text[end]) { end += 1 }
    number = span.lowerBound..<end
    guard node.heading != nil, inner == nil else {
      heading = end..<end
      return
    }
    // The text after the heading is exact, so the heading ends before it.
    let length: Int = node.text?.utf8.count ?? 0
    let last: Int = max(end, span.upperBound - length)
    let isExact: Bool = node.text.map { words in text[last..<span.upperBound].elementsEqual(words.utf8) } ?? true
    heading = Self.trimmed(end..<(isExact ? last : end), in: text)
  }

  /// Whether a byte is white space or a mark of markdown before a marker.
  private static func isMark(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "#")
  }

  private static func closes(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: ")") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "/")
  }

  private static func trimmed(_ range: Range<Int>, in text: [UInt8]) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, text[start] <= 0x20 { start += 1 }
    while end > start, text[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }
}
