import VietnameseText

extension LayoutBuilder {
  /// Makes one line of each row of a table: the pieces of a cell one behind the other, bars between the cells.
  mutating func joinRows(_ rows: [WrappedRow]) {
    guard !rows.isEmpty else { return }
    tokensInText = tokens
    var joined: [Token] = []
    joined.reserveCapacity(tokens.count + rows.count * 4)
    var next: Int = 0
    for index in lines.indices {
      let first: Int = joined.count
      if next < rows.count, index == rows[next].lines.lowerBound {
        append(rows[next], to: &joined)
        lines[index].kind = .tableRow
        lines[index].mayHaveCells = true
      } else if next < rows.count, rows[next].lines.contains(index) {
        lines[index].kind = .noise
      } else {
        joined.append(contentsOf: tokens[lines[index].tokens])
      }
      lines[index].tokens = first..<joined.count
      if next < rows.count, index == rows[next].lines.upperBound { next += 1 }
    }
    tokens = joined
  }

  private func append(_ row: WrappedRow, to joined: inout [Token]) {
    for (number, cell) in row.cells.enumerated() {
      if let bar = row.bars.isEmpty ? bar(before: number, in: row) : tokens[row.bars[number]] { joined.append(bar) }
      for (part, piece) in cell.enumerated() {
        let first: Int = joined.count
        // `15/12/20` over `23`: half a date is none.
        if part > 0, let last = joined.last, last.kind == .date, tokens[piece.tokens.lowerBound].kind == .number {
          joined[first - 1].kind = .other
        }
        joined.append(contentsOf: tokens[piece.tokens])
        guard part > 0 || number > 0 else { continue }
        joined[first].traits.remove(.lineStart)
        joined[first].traits.insert(.spaceBefore)
        if part > 0 { joined[first].traits.insert(.joined) }
        if piece.startsParagraph { joined[first].traits.insert(.cellBreak) }
      }
    }
    if let last = row.bars.last { joined.append(tokens[last]) }
  }

  /// A bar without length where only blank space parts a cell from the one before; nil for the first.
  private func bar(before number: Int, in row: WrappedRow) -> Token? {
    guard number > 0 else { return nil }
    let cells: ArraySlice<[WrappedRow.Piece]> = row.cells[number...]
    let piece: WrappedRow.Piece? = cells.first { !$0.isEmpty }?.first
    let start: UInt32 =
      piece.map { tokens[$0.tokens.lowerBound].start }
      ?? row.cells.joined().last.map { UInt32(tokens[$0.tokens.upperBound - 1].end) } ?? 0
    return Token(start: start, length: 0, word: Mark.cell.rawValue, kind: .mark, traits: .spaceBefore)
  }
}
