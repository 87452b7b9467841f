import VietnameseText

/// Finds the rows of tables that a program drew with bars or with blanks alone (`antiword`, `pdftotext -layout`) and of
/// which it broke the cells into several lines. Only tables whose rows are numbered, under `TT` or `STT`, tell where a row
/// ends.
struct WrappedRows {
  let lines: [FlowLine]
  let tokens: [Token]
  let bytes: UnsafeBufferPointer<UInt8>

  /// The rows, in order.
  func rows() -> [WrappedRow] {
    var rows: [WrappedRow] = []
    var line: Int = 0
    while line < lines.count {
      guard lines[line].mayHaveCells, opensHead(lines[line]) else {
        line += 1
        continue
      }
      line =
        lines[line].kind == .tableRow
        ? addBarredRows(from: line, to: &rows) : addBlankRows(around: line, to: &rows)
    }
    return rows
  }

  /// `TT`, `STT`, `Số TT`, `Số` over `TT`: the head of a column of numbers.
  private func opensHead(_ line: FlowLine) -> Bool {
    guard line.kind == .tableRow || line.kind == .text, line.tokens.count >= 4 else { return false }
    let first: Int = line.kind == .tableRow ? line.tokens.lowerBound + 1 : line.tokens.lowerBound
    if isNumbering(first) { return true }
    return line.kind == .tableRow && isNumber(first) && (isNumbering(first + 1) || tokens[first + 1].isMark(.cell))
  }

  /// Whether the token is `TT` or `STT`.
  private func isNumbering(_ index: Int) -> Bool {
    let token: Token = tokens[index]
    guard token.kind == .word, token.length == 2 || token.length == 3 else { return false }
    return token.range.suffix(2).allSatisfy { bytes[$0] | 0x20 == UInt8(ascii: "t") }
      && (token.length == 2 || bytes[Int(token.start)] | 0x20 == UInt8(ascii: "s"))
  }

  /// Whether the token is `Số`.
  private func isNumber(_ index: Int) -> Bool {
    tokens[index].kind == .word && tokens[index].word == Keyword.số.rawValue
  }

  // MARK: Bars

  /// Adds the rows of more than one line that a table with bars has from its head on, and gives the line behind it.
  private func addBarredRows(from head: Int, to rows: inout [WrappedRow]) -> Int {
    guard let grid = grid(ofBars: head), grid.columns.count >= 3 else { return head + 1 }
    let cells = WrappedCells(tokens: tokens, bytes: bytes, grid: grid)
    var row: WrappedRow?
    var above: [WrappedRow.Piece?] = []
    var line: Int = head
    while line < lines.count {
      if lines[line].kind == .blank || lines[line].kind == .noise {
        line += 1
        continue
      }
      guard lines[line].kind == .tableRow, let places = TableGrid.places(of: lines[line], tokens, bytes),
        let bar = places.first?.columns.lowerBound,
        places.filter({ tokens[$0.tokens.lowerBound].isMark(.cell) }).map({ $0.columns.lowerBound - bar })
          == grid.columns.map({ $0.lowerBound - 1 }) + [grid.columns.last!.upperBound],
        // `| --- | --- |`: the rows of markdown are one line each.
        !places.allSatisfy({ tokens[$0.tokens.lowerBound].isMark(.cell) || tokens[$0.tokens.lowerBound].isMark(.dash) })
          || places.count == grid.columns.count + 1
      else { break }
      let pieces: [WrappedRow.Piece?] = grid.pieces(
        places.filter { !tokens[$0.tokens.lowerBound].isMark(.cell) }.map { place in
          var place: WrappedRow.Piece = place
          place.columns = place.columns.lowerBound - bar..<place.columns.upperBound - bar
          return place
        })
      let isUnderNumber: Bool =
        row?.lines == head...head && pieces[0].map { isNumbering($0.tokens.lowerBound) } == true
      if row != nil, isUnderNumber || pieces[0] == nil && cells.goOn(above, pieces) {
        row?.add(pieces, ofLine: line, whereGoesOn: cells.goesOn)
      } else {
        if let row, row.lines.count > 1 { rows.append(row) }
        row = WrappedRow(
          lines: line...line, cells: pieces.map { $0.map { [$0] } ?? [] },
          bars: lines[line].tokens.filter { tokens[$0].isMark(.cell) })
      }
      above = pieces
      line += 1
    }
    if let row, row.lines.count > 1 { rows.append(row) }
    return max(line, head + 1)
  }

  /// The columns between the bars of a line, counted from its first bar; nil where it does not start and end with one.
  private func grid(ofBars line: Int) -> TableGrid? {
    guard let places = TableGrid.places(of: lines[line], tokens, bytes), let first = places.first,
      let last = places.last,
      tokens[first.tokens.lowerBound].isMark(.cell), tokens[last.tokens.lowerBound].isMark(.cell)
    else { return nil }
    let bars: [Int] = places.filter { tokens[$0.tokens.lowerBound].isMark(.cell) }
      .map { $0.columns.lowerBound - first.columns.lowerBound }
    return TableGrid(columns: zip(bars, bars.dropFirst()).map { left, right in left + 1..<right })
  }
}
