import CampaignRecord
import VietnameseText

/// Documents of several bodies: their heads sign side by side, the body that took the lead at the right.
extension SignatureReader {
  /// The signature in the cells, in reading order; of two side by side that of the right column. Nil where there is none.
  func read(besides cells: [Cell]) -> Closing.Signatory? {
    if let right = rightColumn(cells), let signatory = read(right), signatory.name != nil, signatory.title != nil {
      return signatory
    }
    return read(cells.map(\.tokens))
  }

  /// The cells of the right one of the columns, all of which start with an authority or position on the same line; of who
  /// drew the plan up and who approves it those of the latter.
  private func rightColumn(_ cells: [Cell]) -> [Range<Int>]? {
    guard
      let first = cells.indices.dropLast().first(where: { index in
        startsSignature(cells[index]) && startsSignature(cells[index + 1])
          && isBeside(cells[index], cells[index + 1])
      })
    else { return nil }
    var columns: [Cell] = [cells[first]]
    for next in cells[(first + 1)...] {
      guard startsSignature(next), isBeside(columns[0], next) else { break }
      columns.append(next)
    }
    let isApproved: Bool =
      columns.count == 2 && isApproval(columns[0]) && flow.keyword(columns[1].tokens.lowerBound) == .người
    let signer: Int = isApproved ? 0 : columns.count - 1
    // Whether that column is there for all lines: a name under each position.
    let top: Int = firstLine(above: first, columns, in: cells)
    let own: [Cell] = cells[top...].filter { nearest($0, columns) == signer }
    let others: [Cell] = cells[top...].filter { nearest($0, columns) == (signer == 0 ? 1 : signer - 1) }
    if read(others.map(\.tokens))?.name == nil {
      // Only one of the two has signed: the name stands under his office, not under the other's.
      let areOffices: Bool = columns.allSatisfy { Self.startsPosition(flow, $0.tokens.lowerBound) }
      guard areOffices, read(own.map(\.tokens))?.name != nil else { return nil }
    }
    return own.map(\.tokens)
  }

  /// `DUYỆT CỦA BGH`, `PHÊ DUYỆT`, `XÁC NHẬN CỦA HIỆU TRƯỞNG`: over the name of who approves what another drew up.
  private func isApproval(_ cell: Cell) -> Bool {
    let first: Int = cell.tokens.lowerBound
    return flow.keyword(first) == .duyệt || flow.matches(first, .phê, .duyệt) || flow.spells(first, "XÁC")
  }

  /// The first cell of the signatures, of which one starts a line or two above the other: `CÔNG AN TỈNH` | `TM. BAN THƯỜNG VỤ`.
  private func firstLine(above index: Int, _ columns: [Cell], in cells: [Cell]) -> Int {
    var first: Int = index
    let line: Int = flow.lineIndex(ofByte: Int(flow.tokens[columns[0].tokens.lowerBound].start))
    while first > 0, flow.isCapitals(cells[first - 1].tokens.lowerBound),
      line - flow.lineIndex(ofByte: Int(flow.tokens[cells[first - 1].tokens.lowerBound].start)) <= 2
    { first -= 1 }
    let starts: Bool = cells[first..<index].contains {
      startsSignature($0) && nearest($0, columns) == columns.count - 1
    }
    return starts ? first : index
  }

  private func startsSignature(_ cell: Cell) -> Bool {
    flow.isCapitals(cell.tokens.lowerBound)
      && (Self.startsAuthorityOrPosition(flow, cell.tokens.lowerBound) || isApproval(cell))
  }

  /// Whether two cells stand side by side: on one line, and not one under the other where `<br>` broke their cell.
  private func isBeside(_ first: Cell, _ second: Cell) -> Bool {
    flow.lineIndex(ofByte: Int(flow.tokens[first.tokens.lowerBound].start))
      == flow.lineIndex(ofByte: Int(flow.tokens[second.tokens.lowerBound].start))
      && (first.number != second.number || !flow.followsCellBreak(second.tokens.lowerBound))
  }

  /// The index of the column to which a cell belongs.
  private func nearest(_ cell: Cell, _ columns: [Cell]) -> Int {
    if columns.contains(where: { $0.number != columns[0].number }) {
      return columns.lastIndex { $0.number <= cell.number } ?? 0
    }
    return columns.indices.min { first, second in
      abs(middle(cell) - middle(columns[first])) < abs(middle(cell) - middle(columns[second]))
    } ?? 0
  }

  /// The column in the middle of a cell: lines of a signature are centred.
  private func middle(_ cell: Cell) -> Int {
    let bytes: Range<Int> = flow.byteRange(cell.tokens)
    var letters: Int = 0
    for offset in bytes where flow.bytes[offset] & 0xC0 != 0x80 { letters += 1 }
    return cell.column + letters / 2
  }
}
