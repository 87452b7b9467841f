public import CampaignRecord

/// One unit of a plan's outline in the flattened list `PlanUnderCheck.units`, which is in the order of the text.
public struct OutlineUnit: Sendable {
  /// The marker without its closing mark; null for a bullet.
  public let marker: String?
  /// How the marker is written.
  public let style: OutlineNode.Style
  /// From the marker to the end of heading and text, without the units below.
  public let span: Span
  /// Whether it is a heading with no text of its own.
  public let isHeadingAlone: Bool
  /// The place of the marker without its closing mark: `2.1` of `2.1.`; empty for a bullet.
  public let markerSpan: Span
  /// Whether a scanner read the marker wrongly, so that the text has another: `HI` for III.
  public let isMisread: Bool
  /// The mark right behind the marker, such as `.` or `)`; null where there is none.
  public let closingMark: UInt8?
  /// How many numbers are in the marker: 2 in `2.1`; 0 unless the style is decimal.
  public let groupCount: Int
  /// The index of the unit above in the list; null at the top.
  public let parent: Int?
  /// The indices of the units below in the list, in order.
  public internal(set) var children: [Int] = []
  /// The index in `record.attachments` of the attachment that it belongs to; null in the plan itself.
  public let attachment: Int?
}

/// Makes the flat list of a record's outlines.
struct OutlineFlattener {
  let bytes: [UInt8]
  private(set) var units: [OutlineUnit] = []
  /// The units without a parent, by attachment; the plan's own first.
  private(set) var tops: [[Int]] = []

  init(_ record: CampaignRecord, bytes: [UInt8]) {
    self.bytes = bytes
    tops.append(add(record.outline, parent: nil, attachment: nil))
    for index in record.attachments.indices {
      tops.append(add(record.attachments[index].outline, parent: nil, attachment: index))
    }
  }

  /// Adds units that stand side by side, each with those below it; their indices.
  private mutating func add(_ nodes: [OutlineNode], parent: Int?, attachment: Int?) -> [Int] {
    var indices: [Int] = []
    indices.reserveCapacity(nodes.count)
    // By their places: a loop over the list would copy each with all that it holds.
    for index in nodes.indices { indices.append(add(nodes[index], parent: parent, attachment: attachment)) }
    return indices
  }

  private mutating func add(_ node: borrowing OutlineNode, parent: Int?, attachment: Int?) -> Int {
    let index: Int = units.count
    let misread: Span? = misreadSpan(of: node)
    let marker: Span = misread ?? markerSpan(of: node)
    let closing: UInt8? =
      marker.end < bytes.count && marker.end > marker.start && bytes[marker.end] > 0x20 ? bytes[marker.end] : nil
    units.append(
      OutlineUnit(
        marker: node.marker, style: node.style, span: node.span,
        isHeadingAlone: node.text == nil && node.heading != nil, markerSpan: marker, isMisread: misread != nil,
        closingMark: closing, groupCount: Self.groupCount(of: node), parent: parent, attachment: attachment))
    if !node.children.isEmpty { units[index].children = add(node.children, parent: index, attachment: attachment) }
    return index
  }

  private static func groupCount(of node: borrowing OutlineNode) -> Int {
    guard node.style == .decimal, let marker = node.marker else { return 0 }
    var count: Int = 0
    var isInside: Bool = false
    for byte in marker.utf8 {
      if byte != UInt8(ascii: "."), !isInside { count += 1 }
      isInside = byte != UInt8(ascii: ".")
    }
    return count
  }

  /// The place of a marker that the text has in other signs; null where it has those of the record.
  private func misreadSpan(of node: borrowing OutlineNode) -> Span? {
    guard node.style == .roman || node.style == .decimal, let marker = node.marker else { return nil }
    let span: Span = node.span
    let start: Int = span.start
    guard !bytes[start..<span.end].starts(with: marker.utf8) else { return nil }
    let word: ArraySlice<UInt8> = bytes[start..<span.end].prefix { $0 > 0x20 }
    guard word.count <= 8, word.last == UInt8(ascii: "."), !word.contains(where: { "*#_".utf8.contains($0) }) else {
      return nil
    }
    return Span(start: start, end: word.endIndex - 1)
  }

  /// The place of the marker. Markdown marks and other white space than the marker has may stand within.
  private func markerSpan(of node: borrowing OutlineNode) -> Span {
    var index: Int = node.span.start
    guard let marker = node.marker else { return Span(start: index, end: index) }
    for byte in marker.utf8 {
      while index < node.span.end, bytes[index] != byte, byte != 0x20 { index += 1 }
      guard index < node.span.end else { return Span(start: node.span.start, end: node.span.start) }
      index += 1
    }
    return Span(start: node.span.start, end: index)
  }
}
