import VietnameseText

/// Tables whose columns only blank space parts.
extension WrappedRows {
  /// A line of such a table.
  private struct TableLine {
    let index: Int
    let places: [WrappedRow.Piece]
    /// Whether a number of its own stands in the first column.
    let isNumbered: Bool
    /// Whether blank lines stand before it.
    let isApart: Bool
  }

  /// Adds the rows of a table that blank space lays out, its head included, and gives the line behind it.
  func addBlankRows(around head: Int, to rows: inout [WrappedRow]) -> Int {
    guard var (gaps, first) = gaps(around: head) else { return head + 1 }
    while first > 0, head - first < 2, let above = line(first - 1, gaps, isApart: false), !above.isNumbered,
      lines[first - 1].indent > gaps.firstEnd, gaps.add(above.places)
    {
      first -= 1
    }
    if let last = rows.last, last.lines.upperBound >= first { return head + 1 }
    var found: [TableLine] = (first...head).compactMap { line($0, gaps, isApart: false) }
    var index: Int = head + 1
    var blanks: Int = 0
    while index < lines.count, blanks <= 6 {
      defer { index += 1 }
      if lines[index].kind == .blank || lines[index].kind == .noise {
        blanks += 1
        continue
      }
      guard let line = line(index, gaps, isApart: blanks > 0),
        line.isNumbered || lines[index].indent > gaps.firstEnd, gaps.add(line.places)
      else { break }
      found.append(line)
      blanks = 0
    }
    guard let numbered = found.firstIndex(where: \.isNumbered) else { return head + 1 }
    let body: Int = found.firstIndex { $0.index > head && $0.isApart }.map { min($0, numbered) } ?? numbered
    let grid: TableGrid = gaps.grid
    if let centred = centredRows(found, head: head - first) {
      rows += centred.map { row(found[$0], grid) }
    } else {
      rows.append(row(found[..<body], grid))
      addRows(found[body...], grid, to: &rows)
    }
    return (rows.last?.lines.upperBound ?? head) + 1
  }

  /// The gaps of a head, and its first line: that of `TT`, or as many above it as below where its cells are centred.
  private func gaps(around head: Int) -> (gaps: ColumnGaps, first: Int)? {
    guard let places = TableGrid.places(of: lines[head], tokens, bytes) else { return nil }
    var others: [[WrappedRow.Piece]] = []
    for reach in 0...2 {
      if reach > 0 {
        for index in [head - reach, head + reach] {
          guard lines.indices.contains(index), lines[index].kind == .text, lines[index].indent > lines[head].indent + 2,
            let other = TableGrid.places(of: lines[index], tokens, bytes)
          else { return nil }
          others.append(other)
        }
      }
      if let gaps = ColumnGaps(head: places, others: others) { return (gaps, head - reach) }
    }
    return nil
  }

  /// The lines of each row where its number stands in the middle of it, as it does in tables whose cells are centred; nil
  /// where the lines cannot be parted so.
  private func centredRows(_ found: [TableLine], head: Int) -> [Range<Int>]? {
    guard head > 0 || !found[min(head + 1, found.count - 1)].isNumbered, !found.contains(where: \.isApart) else {
      return nil
    }
    let numbers: [Int] = [head] + found.indices.filter { found[$0].isNumbered }
    var rows: [Range<Int>] = []
    var start: Int = 0
    for (number, next) in zip(numbers, numbers.dropFirst() + [found.count]) {
      let end: Int = 2 * number - start + 1
      guard start <= number, end <= next else { return nil }
      rows.append(start..<end)
      start = end
    }
    return rows
  }

  /// Adds the rows under the head.
  private func addRows(_ found: ArraySlice<TableLine>, _ grid: TableGrid, to rows: inout [WrappedRow]) {
    let cells = WrappedCells(tokens: tokens, bytes: bytes, grid: grid)
    let starts: [Int] = blockStarts(found)
    // Between blank lines a row is one block, and its number stands in the middle of it.
    let hasBlocks: Bool =
      starts.count > 1
      && zip(starts, starts.dropFirst() + [found.endIndex]).allSatisfy { start, end in
        found[start..<end].count(where: \.isNumbered) <= 1
      }
    var start: Int = found.startIndex
    var waiting: Int = start
    while start < found.endIndex {
      if hasBlocks {
        let end: Int = starts.first { $0 > start } ?? found.endIndex
        guard found[start..<end].contains(where: \.isNumbered) else { return }
        rows.append(row(found[start..<end], grid))
        start = end
        continue
      }
      guard found[start].isNumbered else {
        start += 1
        continue
      }
      if waiting < start,
        found[start].isApart || !cells.areOne(grid.pieces(found[start - 1].places), grid.pieces(found[start].places))
      {
        waiting = start
      }
      var end: Int = start + 1
      while end < found.endIndex, !found[end].isNumbered, !found[end].isApart,
        cells.goOn(grid.pieces(found[end - 1].places), grid.pieces(found[end].places))
      {
        end += 1
      }
      rows.append(row(found[waiting..<end], grid))
      start = end
      waiting = end
    }
  }

  private func blockStarts(_ found: ArraySlice<TableLine>) -> [Int] {
    found.indices.filter { $0 == found.startIndex || found[$0].isApart }
  }

  private func row(_ found: ArraySlice<TableLine>, _ grid: TableGrid) -> WrappedRow {
    let cells = WrappedCells(tokens: tokens, bytes: bytes, grid: grid)
    var row = WrappedRow(
      lines: found.first!.index...found.first!.index, cells: Array(repeating: [], count: grid.columns.count))
    for line in found { row.add(grid.pieces(line.places), ofLine: line.index, whereGoesOn: cells.goesOn) }
    return row
  }

  /// A line of text as one of a table; nil where it cannot be one.
  private func line(_ index: Int, _ gaps: ColumnGaps, isApart: Bool) -> TableLine? {
    guard lines[index].kind == .text, let places = TableGrid.places(of: lines[index], tokens, bytes) else { return nil }
    return TableLine(index: index, places: places, isNumbered: isNumbered(places, gaps), isApart: isApart)
  }

  /// `1`, `2.1`, `I`, `A` in the first column; `1.` and `II.` only where they stand apart from what follows, for so do the
  /// headings behind a table.
  private func isNumbered(_ places: [WrappedRow.Piece], _ gaps: ColumnGaps) -> Bool {
    guard let first = places.first, first.columns.upperBound <= gaps.secondStart else { return false }
    let isApart: Bool = places.count > 1 && places[1].columns.lowerBound - first.columns.upperBound >= 2
    let token: Token = tokens[first.tokens.lowerBound]
    return switch token.kind {
    case .number, .decimal: places.count > 1
    case .marker: isApart
    case .word: isApart && (token.traits.contains(.roman) || token.length == 1)
    default: false
    }
  }
}
