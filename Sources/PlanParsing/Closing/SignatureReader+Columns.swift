import CampaignRecord
import VietnameseText

/// Documents of two bodies: their heads sign side by side, the body that took the lead at the right.
extension SignatureReader {
  /// The signature in the cells, in reading order; of two side by side that of the right column. Nil where there is none.
  func read(besides cells: [Cell]) -> Closing.Signatory? {
    if let right = rightColumn(cells), let signatory = read(right), signatory.name != nil, signatory.title != nil {
      return signatory
    }
    return read(cells.map(\.tokens))
  }

  /// The cells of the right one of two columns, both of which start with an authority or position on the same line.
  private func rightColumn(_ cells: [Cell]) -> [Range<Int>]? {
    guard
      let first = cells.indices.dropLast().first(where: { index in
        startsSignature(cells[index]) && startsSignature(cells[index + 1])
          && isBeside(cells[index], cells[index + 1])
      })
    else { return nil }
    let left: Cell = cells[first]
    let right: Cell = cells[first + 1]
    // Whether the right column is there for all lines: a name under each position.
    let top: Int = firstLine(above: first, beside: left, right, in: cells)
    let own: [Cell] = cells[top...].filter { isNearer($0, right, than: left) }
    let others: [Cell] = cells[top...].filter { !isNearer($0, right, than: left) }
    if read(others.map(\.tokens))?.name == nil {
      // Only one of the two has signed: the name stands under his office, not under the other's.
      let isOffice: Bool = Self.startsPosition(flow, left.tokens.lowerBound)
      guard isOffice, Self.startsPosition(flow, right.tokens.lowerBound), read(own.map(\.tokens))?.name != nil else {
        return nil
      }
    }
    return own.map(\.tokens)
  }

  /// The first cell of the signatures, of which one starts a line or two above the other: `CÔNG AN TỈNH` | `TM. BAN THƯỜNG VỤ`.
  private func firstLine(above index: Int, beside left: Cell, _ right: Cell, in cells: [Cell]) -> Int {
    var first: Int = index
    let line: Int = flow.lineIndex(ofByte: Int(flow.tokens[left.tokens.lowerBound].start))
    while first > 0, flow.isCapitals(cells[first - 1].tokens.lowerBound),
      line - flow.lineIndex(ofByte: Int(flow.tokens[cells[first - 1].tokens.lowerBound].start)) <= 2
    { first -= 1 }
    let starts: Bool = cells[first..<index].contains { startsSignature($0) && isNearer($0, right, than: left) }
    return starts ? first : index
  }

  private func startsSignature(_ cell: Cell) -> Bool {
    flow.isCapitals(cell.tokens.lowerBound) && Self.startsAuthorityOrPosition(flow, cell.tokens.lowerBound)
  }

  /// Whether two cells stand side by side: on one line, and not one under the other where `<br>` broke their cell.
  private func isBeside(_ first: Cell, _ second: Cell) -> Bool {
    flow.lineIndex(ofByte: Int(flow.tokens[first.tokens.lowerBound].start))
      == flow.lineIndex(ofByte: Int(flow.tokens[second.tokens.lowerBound].start))
      && (first.number != second.number || !flow.followsCellBreak(second.tokens.lowerBound))
  }

  private func isNearer(_ cell: Cell, _ right: Cell, than left: Cell) -> Bool {
    if right.number != left.number { return cell.number >= right.number }
    return abs(middle(cell) - middle(right)) < abs(middle(cell) - middle(left))
  }

  /// The column in the middle of a cell: lines of a signature are centred.
  private func middle(_ cell: Cell) -> Int {
    let bytes: Range<Int> = flow.byteRange(cell.tokens)
    var letters: Int = 0
    for offset in bytes where flow.bytes[offset] & 0xC0 != 0x80 { letters += 1 }
    return cell.column + letters / 2
  }
}
