internal import CampaignRecord

/// A paragraph or heading of a plan's text.
struct TextBlock {
  /// Its bytes: whole lines without the last line's end.
  var range: Range<Int>
  /// The level of its heading, from 1; null for a paragraph.
  var heading: Int?
  /// How deep it stands in the outline, from 0; at most 4.
  var depth: Int = 0
  /// Whether it stands right below the one before, without a blank line.
  var isTight: Bool = false
  /// Whether columns are made by spaces in it.
  var hasColumns: Bool = false
  /// Whether it is the type or the subject line in the plan's head.
  var isTitle: Bool = false
}

/// Parts a plan's text in blocks: lines that stand together, parted where a unit of the outline starts.
struct TextBlocks {
  /// The blocks, in the order of the text. Between them stands only white space.
  private(set) var blocks: [TextBlock] = []

  private let text: [UInt8]
  private let units: [Unit]

  /// A unit of the outline.
  private struct Unit {
    let start: Int
    let depth: Int
    /// Where its heading ends, where that takes whole lines.
    var headingEnd: Int?
    var headingLevel: Int = 0
  }

  /// The blocks of the first `length` bytes.
  init(_ plan: PublishedPlan, length: Int) {
    text = plan.text
    var units: [Unit] = []
    func add(_ nodes: [OutlineNode], depth: Int, headings: Int) {
      for node in nodes {
        var unit = Unit(start: node.span.start, depth: min(depth, 4))
        if let heading = node.headingSpan(in: plan.text), heading.end == node.span.end {
          unit.headingEnd = heading.end
          unit.headingLevel = headings + 1
        }
        units.append(unit)
        add(node.children, depth: depth + 1, headings: headings + (unit.headingEnd == nil ? 0 : 1))
      }
    }
    add(plan.record.outline, depth: 0, headings: 0)
    for attachment in plan.record.attachments { add(attachment.outline, depth: 0, headings: 0) }
    self.units = units.sorted { first, second in first.start < second.start }
    part(length)
    for span in [plan.record.header.type?.span, plan.record.header.title?.span] {
      guard let span else { continue }
      for index in blocks.indices where blocks[index].heading == nil && span.contains(blocks[index].range) {
        blocks[index].isTitle = true
      }
    }
  }

  /// Goes through the lines.
  private mutating func part(_ length: Int) {
    var line: Int = 0
    var unit: Int = 0
    var isAfterBlank: Bool = true
    var isOpen: Bool = false
    while line < length {
      let end: Int = text[line..<length].firstIndex(of: UInt8(ascii: "\n")) ?? length
      defer { line = end + 1 }
      let content: Range<Int> = Self.trimmed(line..<end, text)
      guard !content.isEmpty else {
        isAfterBlank = true
        isOpen = false
        continue
      }
      // The unit that starts in this line, if one does.
      while unit < units.count, units[unit].start < line { unit += 1 }
      let own: Unit? = unit < units.count && units[unit].start < end ? units[unit] : nil
      let isInHeading: Bool = (blocks.last?.heading != nil) && isOpen && headingEnd > line
      if isOpen, own == nil, (blocks.last?.heading == nil || isInHeading), let last = blocks.indices.last {
        blocks[last].range = blocks[last].range.lowerBound..<content.upperBound
        blocks[last].hasColumns = blocks[last].hasColumns || hasColumns(content)
      } else {
        let hasColumns: Bool = hasColumns(content)
        var block = TextBlock(range: (hasColumns ? line : content.lowerBound)..<content.upperBound)
        block.isTight = !isAfterBlank
        block.hasColumns = hasColumns
        if let own {
          block.depth = own.depth
          if let headingEnd = own.headingEnd, headingEnd >= content.upperBound || isTrailing(headingEnd, content) {
            block.heading = own.headingLevel
            self.headingEnd = headingEnd
          }
        } else {
          block.depth = isAfterBlank ? 0 : blocks.last?.depth ?? 0
        }
        blocks.append(block)
      }
      isOpen = true
      isAfterBlank = false
    }
  }

  /// Where the heading of the last block ends.
  private var headingEnd: Int = 0

  /// Whether nothing but marks of markdown follows in the line.
  private func isTrailing(_ offset: Int, _ line: Range<Int>) -> Bool {
    line.contains(offset)
      && text[offset..<line.upperBound].allSatisfy { byte in
        byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "#") || byte <= 0x20
      }
  }

  /// Whether three spaces or more, or a tab, part something in a line.
  private func hasColumns(_ line: Range<Int>) -> Bool {
    var spaces: Int = 0
    var hasText: Bool = false
    for byte in text[line] {
      if byte == UInt8(ascii: " ") {
        spaces += 1
      } else if byte > 0x20 {
        if hasText, spaces >= 3 { return true }
        hasText = true
        spaces = 0
      }
    }
    return false
  }

  /// A range without the white space at its ends.
  private static func trimmed(_ range: Range<Int>, _ text: [UInt8]) -> Range<Int> {
    var range: Range<Int> = range
    while let last = range.last, text[last] <= 0x20 { range = range.lowerBound..<last }
    while let first = range.first, text[first] <= 0x20 { range = first + 1..<range.upperBound }
    return range
  }
}

extension Span {
  /// Whether a block lies in the span, but for marks of markdown around it.
  fileprivate func contains(_ block: Range<Int>) -> Bool {
    start - 4 <= block.lowerBound && block.upperBound <= end + 4 && block.lowerBound < end && start < block.upperBound
  }
}
