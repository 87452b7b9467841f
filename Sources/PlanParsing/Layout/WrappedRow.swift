/// A row of a table of which a program that draws pages with blanks broke the cells into several lines.
struct WrappedRow {
  /// A part of a cell: what stands of it on one line.
  struct Piece {
    /// Its tokens.
    var tokens: Range<Int>
    /// The columns of its characters, from 0.
    var columns: Range<Int>
    /// Whether a paragraph of the cell starts with it, so that it does not go on with the piece above.
    var startsParagraph: Bool = false
  }

  /// Its lines, blank ones between them included.
  var lines: ClosedRange<Int>
  /// The pieces of its cells, cell by cell.
  var cells: [[Piece]]
  /// The tokens of the bars before and behind its cells; empty where only blank space parts them.
  var bars: [Int] = []

  /// Adds the pieces of another line.
  mutating func add(_ pieces: [Piece?], ofLine line: Int, whereGoesOn goesOn: (Piece, Piece) -> Bool) {
    lines = min(lines.lowerBound, line)...max(lines.upperBound, line)
    for (column, piece) in pieces.enumerated() {
      guard var piece else { continue }
      if let last = cells[column].last { piece.startsParagraph = !goesOn(last, piece) }
      cells[column].append(piece)
    }
  }
}
