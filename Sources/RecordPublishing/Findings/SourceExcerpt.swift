internal import CampaignRecord
internal import VietnameseText

/// A line of a file with a place in it underlined. A long line is cut around the place.
struct SourceExcerpt {
  /// The columns that a line may take.
  private static let limit: Int = 100
  /// The columns that an underlined place may take.
  private static let placeLimit: Int = 60
  /// How many bytes on each side of a place's start are looked at.
  private static let window: Int = 4 * limit

  /// The line, or the part of it that is shown.
  let line: String
  /// How many columns stand before the place.
  let indent: Int
  /// How many columns the place takes; at least 1.
  let width: Int

  /// The line that a span starts in; of a span of several lines, what is in the first.
  init(_ span: Span, in checked: CheckedText) {
    let bytes: [UInt8] = checked.text.bytes
    let line: Range<Int> = checked.line(at: span.start)
    let start: Int = Self.boundary(max(line.lowerBound, span.start - Self.window), bytes)
    let end: Int = Self.boundary(min(line.upperBound, span.start + 2 * Self.window), bytes)
    let placeEnd: Int = min(max(span.start, min(span.end, line.upperBound)), end)
    func cells(_ range: Range<Int>) -> [DisplayText.Cell] {
      DisplayText.cells(of: String(decoding: bytes[range], as: UTF8.self))
    }
    var before: [DisplayText.Cell] = cells(start..<max(start, span.start))
    var place: [DisplayText.Cell] = cells(span.start..<placeEnd)
    var after: [DisplayText.Cell] = cells(placeEnd..<end)
    var isCut: Bool = Self.cutEnd(&place, to: Self.placeLimit)
    if isCut { after = [] }
    let room: Int = Self.limit - Self.width(place)
    let beforeRoom: Int = max(room / 2, room - Self.width(after))
    var isCutBefore: Bool = start > line.lowerBound
    if Self.cutStart(&before, to: beforeRoom) { isCutBefore = true }
    if Self.cutEnd(&after, to: room - Self.width(before)) || end < line.upperBound { isCut = true }
    self.line = (isCutBefore ? "…" : "") + Self.text(before) + Self.text(place) + Self.text(after) + (isCut ? "…" : "")
    indent = Self.width(before) + (isCutBefore ? 1 : 0)
    width = max(1, Self.width(place))
  }

  private static func width(_ cells: [DisplayText.Cell]) -> Int { cells.map(\.width).reduce(0, +) }

  private static func text(_ cells: [DisplayText.Cell]) -> String { cells.map(\.text).joined() }

  /// Leaves out what is behind `limit` columns; whether that was anything.
  private static func cutEnd(_ cells: inout [DisplayText.Cell], to limit: Int) -> Bool {
    var width: Int = 0
    var count: Int = 0
    while count < cells.count, width + cells[count].width <= limit {
      width += cells[count].width
      count += 1
    }
    defer { cells.removeSubrange(count...) }
    return count < cells.count
  }

  /// Leaves out what is more than `limit` columns before the end; whether that was anything.
  private static func cutStart(_ cells: inout [DisplayText.Cell], to limit: Int) -> Bool {
    cells.reverse()
    defer { cells.reverse() }
    return cutEnd(&cells, to: limit)
  }

  /// The start of the character that stands at an offset.
  private static func boundary(_ offset: Int, _ bytes: [UInt8]) -> Int {
    var offset: Int = offset
    while offset > 0, offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }
}
