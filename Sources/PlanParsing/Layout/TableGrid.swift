import VietnameseText

/// The columns of a table that is drawn with characters of one width.
struct TableGrid {
  /// The columns of characters that each column of the table has, from 0; at least two.
  let columns: [Range<Int>]

  /// No line of a table is wider, in characters.
  static let widest: Int = 400

  /// The tokens of a line, one by one, with the columns of their characters; nil where tabulators stand between them.
  static func places(
    of line: FlowLine, _ tokens: [Token], _ bytes: UnsafeBufferPointer<UInt8>
  ) -> [WrappedRow.Piece]? {
    var places: [WrappedRow.Piece] = []
    places.reserveCapacity(line.tokens.count)
    var offset: Int = line.start
    var column: Int = line.indent
    for token in line.tokens {
      while offset < Int(tokens[token].start) {
        if bytes[offset] == 0x09 { return nil }
        if bytes[offset] & 0xC0 != 0x80 { column += 1 }
        offset += 1
      }
      let left: Int = column
      while offset < tokens[token].end {
        if bytes[offset] & 0xC0 != 0x80 { column += 1 }
        offset += 1
      }
      guard column <= widest else { return nil }
      places.append(WrappedRow.Piece(tokens: token..<token + 1, columns: left..<column))
    }
    return places
  }

  /// The pieces of cells that tokens of one line make, by the column of the table.
  func pieces(_ places: [WrappedRow.Piece]) -> [WrappedRow.Piece?] {
    var pieces: [WrappedRow.Piece?] = Array(repeating: nil, count: columns.count)
    for place in places {
      let column: Int = number(of: place.columns.lowerBound)
      if let piece = pieces[column] {
        pieces[column]?.tokens = piece.tokens.lowerBound..<place.tokens.upperBound
        pieces[column]?.columns = piece.columns.lowerBound..<place.columns.upperBound
      } else {
        pieces[column] = place
      }
    }
    return pieces
  }

  /// The number of the column that has a character, or that stands nearest to it.
  private func number(of character: Int) -> Int {
    for (number, column) in columns.enumerated() where character < column.upperBound {
      let isNearerToLast: Bool =
        number > 0 && character < column.lowerBound
        && character - columns[number - 1].upperBound < column.lowerBound - character
      return isNearerToLast ? number - 1 : number
    }
    return columns.count - 1
  }
}
