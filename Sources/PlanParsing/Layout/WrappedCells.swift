import VietnameseText

/// Tells whether a line of a table goes on with the cells of the one above.
struct WrappedCells {
  let tokens: [Token]
  let bytes: UnsafeBufferPointer<UInt8>
  let grid: TableGrid

  /// Whether most cells of a line go on with those above it.
  func goOn(_ above: [WrappedRow.Piece?], _ below: [WrappedRow.Piece?]) -> Bool {
    var count: Int = 0
    var going: Int = 0
    for (upper, lower) in zip(above, below) {
      guard let lower else { continue }
      count += 1
      guard let upper else { continue }
      if goesOn(upper, lower) { going += 1 }
    }
    if going * 2 > count { return true }
    // `- Tháng: ngày 20` over `- Quý: ngày 15`: a cell of several items.
    return count == 1 && zip(above, below).contains { upper, lower in upper != nil && lower.map(startsItem) == true }
  }

  /// Whether the number of a row stands on the second of its lines: whatever stands on both goes on.
  func areOne(_ above: [WrappedRow.Piece?], _ below: [WrappedRow.Piece?]) -> Bool {
    var isOne: Bool = false
    for (upper, lower) in zip(above, below) {
      guard let upper, let lower else { continue }
      guard goesOn(upper, lower) else { return false }
      isOne = true
    }
    return isOne
  }

  /// Whether a piece of a cell goes on with the one above it: the sentence does, or there was no room for its first word.
  func goesOn(_ upper: WrappedRow.Piece, _ lower: WrappedRow.Piece) -> Bool {
    if startsItem(lower) { return false }
    let first: Token = tokens[lower.tokens.lowerBound]
    if first.kind == .word, !first.traits.contains(.capitalized) { return true }
    if isOpen(tokens[upper.tokens.upperBound - 1]) { return true }
    guard let column = grid.columns.first(where: { $0.contains(upper.columns.lowerBound) }) else { return false }
    return upper.columns.count + 1 + width(ofFirstWord: lower) > column.count
  }

  private func startsItem(_ piece: WrappedRow.Piece) -> Bool {
    let first: Token = tokens[piece.tokens.lowerBound]
    return first.isMark(.dash) || first.isMark(.plus) || first.isMark(.bullet)
  }

  /// Whether no cell ends with a token.
  private func isOpen(_ last: Token) -> Bool {
    if last.isMark(.comma) || last.isMark(.dash) || last.isMark(.slash) || last.isMark(.openParenthesis) { return true }
    guard last.kind == .word else { return false }
    switch Keyword(rawValue: last.word) ?? .none {
    case .ngày, .tháng, .quý, .từ, .đến, .trước, .và, .của, .cho, .các, .với, .về, .tại, .trong, .theo, .hết:
      return true
    default: return false
    }
  }

  /// The number of characters of the first word of a piece, with the marks that touch it.
  private func width(ofFirstWord piece: WrappedRow.Piece) -> Int {
    var width: Int = 0
    for index in piece.tokens {
      if index > piece.tokens.lowerBound, tokens[index].traits.contains(.spaceBefore) { break }
      for offset in tokens[index].range where bytes[offset] & 0xC0 != 0x80 { width += 1 }
    }
    return width
  }
}
