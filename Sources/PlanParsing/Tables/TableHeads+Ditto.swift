import VietnameseText

/// Cells that say the same as the one above.
extension TableHeads {
  /// How many rows above or below are looked at.
  private static let farthest: Int = 60

  /// `〃`, `nt`, `-nt-`, `"`, `như trên`: the same as in the row above.
  func isDitto(_ cell: Range<Int>) -> Bool {
    guard !cell.isEmpty, cell.count <= 3 else { return false }
    if flow.keyword(cell.lowerBound) == .như, flow.keyword(cell.lowerBound + 1) == .trên { return true }
    return cell.allSatisfy { isDittoMark($0) || flow.isMark($0, .dash) } && cell.contains(where: isDittoMark)
  }

  private func isDittoMark(_ index: Int) -> Bool {
    switch flow.mark(index) {
    case .quote, .openQuote, .closeQuote, .apostrophe: return true
    default: break
    }
    return flow.spells(index, "〃") || flow.spells(index, "nt") || flow.spells(index, "Nt") || flow.spells(index, "NT")
  }

  /// What the last row above says in a column that does not say the same as the one above it.
  func cell(_ number: Int, above row: Int, under head: TableHead) -> Range<Int>? {
    for above in stride(from: row - 1, to: max(head.row, row - Self.farthest), by: -1) {
      guard let cell = cell(number, ofRow: above), !isDitto(cell) else { continue }
      return cell.isEmpty ? nil : cell
    }
    return nil
  }

  /// The rows right below that say the same as the cell in which a token stands.
  func rows(thatRepeatCellOf token: Int) -> Range<Int> {
    let row: Int = flow.paragraphIndex(ofToken: token)
    let own: Range<Int> = flow.paragraphs[row].tokens
    guard flow.paragraphs[row].isTableRow, own.count <= Self.longestRow else { return row + 1..<row + 1 }
    let number: Int = number(ofCellAt: token, in: own)
    var end: Int = row + 1
    while end - row <= Self.farthest, let cell = cell(number, ofRow: end), isDitto(cell) { end += 1 }
    return row + 1..<end
  }

  private func cell(_ number: Int, ofRow row: Int) -> Range<Int>? {
    guard row < flow.paragraphs.count, flow.paragraphs[row].isTableRow,
      flow.paragraphs[row].tokens.count <= Self.longestRow
    else { return nil }
    let cells: [Range<Int>] = cells(flow.paragraphs[row].tokens)
    return number < cells.count ? cells[number] : nil
  }
}
