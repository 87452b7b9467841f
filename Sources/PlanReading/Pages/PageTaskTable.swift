internal import PlanText

/// A table whose rows are numbered 1, 2, 3 … in its first column: cells that take several lines are put together by it. What
/// is drawn around cells the converter does not tell; without numbers, rows stay as they stand.
struct PageTaskTable {
  /// The rows of the page that it takes.
  let range: Range<Int>
  /// Its rows, the head first.
  private(set) var rows: [PageTable.Row] = []

  /// Where its columns start, from left to right.
  private let columns: [Float]
  /// With fewer numbered rows it may be anything.
  private static let fewestRows: Int = 2

  /// The tables of a page, in order.
  static func tables(in page: [PageRow], pitch: Float, table: PageWords) -> [PageTaskTable] {
    var tables: [PageTaskTable] = []
    var index: Int = 0
    while index < page.count {
      if number(page[index], table) != nil, let found = PageTaskTable(at: index, in: page, pitch: pitch, table: table),
        found.range.lowerBound >= tables.last?.range.upperBound ?? 0
      {
        tables.append(found)
        index = found.range.upperBound
      } else {
        index += 1
      }
    }
    return tables
  }

  /// The table whose first numbered row is the one at `start`; null where that is none, or not told well enough.
  init?(at start: Int, in page: [PageRow], pitch: Float, table: PageWords) {
    guard let first = Self.number(page[start], table) else { return nil }
    let left: Float = page[start].left
    var anchors: [Int] = [start]
    var next: Int = first + 1
    var end: Int = start + 1
    while end < page.count, Self.isNear(page[end], page[end - 1], pitch) {
      if page[end].left < left + 12 {
        // Two of its cells may have become one.
        guard Self.number(page[end], table, fewest: 2) == next, abs(page[end].left - left) < 12 else { break }
        anchors.append(end)
        next += 1
      }
      end += 1
    }
    guard anchors.count >= Self.fewestRows, let width = anchors.map({ page[$0].segments.count }).max() else {
      return nil
    }
    // Cells may be centred, so a column starts where the longest of them does.
    let full: [PageRow] = anchors.map { page[$0] }.filter { $0.segments.count == width }
    let columns: [Float] = (0..<width).map { column in full.map { $0.segments[column].left }.min() ?? 0 }
    self.columns = columns
    var page: [PageRow] = page
    for index in page.indices { page[index].replaceSegments { Self.parted($0, columns) } }
    // What runs across columns is no cell, but the text that follows; and under the numbers stands nothing but numbers.
    let isNumber: Set<Int> = Set(anchors)
    if let text = (start..<end).first(where: { row in
      Self.crosses(page[row], columns) || !isNumber.contains(row) && Self.standsUnderNumbers(page[row], columns)
    }) {
      guard text > anchors[anchors.count - 1] else { return nil }
      end = text
    }
    var head: Int = start
    while head > 0, page[head - 1].segments.count > 1, !Self.crosses(page[head - 1], columns),
      Self.number(page[head - 1], table) == nil,
      Self.isNear(page[head], page[head - 1], pitch)
    { head -= 1 }
    range = head..<end
    if head < start { rows.append(row(page[head..<start])) }
    for (index, anchor) in anchors.enumerated() {
      let rest: Range<Int> = anchor..<(index + 1 < anchors.count ? anchors[index + 1] : end)
      let row: PageTable.Row = row(page[rest])
      // Where a cell starts below its number, cells are not aligned at the top: nobody knows what belongs together.
      for (column, cell) in row.cells.enumerated() where !cell.isEmpty {
        guard page[anchor].segments.contains(where: { self.column(of: $0) == column }) else { return nil }
      }
      guard Self.startsWell(page[anchor], table) else { return nil }
      rows.append(row)
    }
  }

  /// The number that a row of three and more columns starts with.
  private static func number(_ row: PageRow, _ table: PageWords, fewest: Int = 3) -> Int? {
    guard row.segments.count >= fewest, row.segments[0].words.count == 1 else { return nil }
    let digits: ArraySlice<UInt8> = table.bytes[row.segments[0].words[0].text]
    let bare: ArraySlice<UInt8> = digits.last == UInt8(ascii: ".") ? digits.dropLast() : digits
    guard bare.count <= 3, bare.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(String(decoding: bare, as: UTF8.self))
  }

  private static func isNear(_ row: PageRow, _ other: PageRow, _ pitch: Float) -> Bool {
    row.page == other.page && abs(row.baseline - other.baseline) < pitch * 2
  }

  /// Whether the text beside a number starts as sentences do.
  private static func startsWell(_ row: PageRow, _ table: PageWords) -> Bool {
    let text: ArraySlice<UInt8> = table.bytes[row.segments[1].words[0].text]
    return String(decoding: text, as: UTF8.self).unicodeScalars.first.map { !$0.properties.isLowercase } ?? false
  }

  /// Whether a segment of the row goes over where a column starts.
  private static func crosses(_ row: PageRow, _ columns: [Float]) -> Bool {
    row.segments.contains { segment in
      columns.contains { $0 > segment.left + 12 && $0 < segment.right - 12 }
    }
  }

  /// The parts of a segment, where a word that starts a column stands so near to the cell before that they seemed to be one.
  private static func parted(_ segment: PageSegment, _ columns: [Float]) -> [PageSegment] {
    var parts: [PageSegment] = []
    var rest: [PageWord] = segment.words
    while let split = rest.indices.dropFirst().first(where: { index in
      rest[index].left - rest[index - 1].right > segment.height * 0.35
        && columns.contains { abs($0 - rest[index].left) < 3 }
    }) {
      parts.append(PageSegment(Array(rest[..<split])))
      rest.removeFirst(split)
    }
    return parts + [PageSegment(rest)]
  }

  /// Whether a row starts in the column of the numbers.
  private static func standsUnderNumbers(_ row: PageRow, _ columns: [Float]) -> Bool {
    columns.count > 1 && row.left < columns[1] - 3 && row.segments[0].right < columns[1]
  }

  private func row(_ lines: ArraySlice<PageRow>) -> PageTable.Row {
    var cells: [[PageSegment]] = columns.map { _ in [] }
    for segment in lines.flatMap(\.segments) { cells[column(of: segment)].append(segment) }
    return PageTable.Row(cells: cells, first: lines[lines.startIndex])
  }

  /// The column that most of a segment stands in.
  private func column(of segment: PageSegment) -> Int {
    var best: (column: Int, width: Float) = (0, -.infinity)
    for (index, start) in columns.enumerated() {
      let end: Float = index + 1 < columns.count ? columns[index + 1] - 3 : .infinity
      let width: Float = min(end, segment.right) - max(start - 3, segment.left)
      if width > best.width { best = (index, width) }
    }
    return best.column
  }
}
