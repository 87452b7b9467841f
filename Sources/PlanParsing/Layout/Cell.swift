import VietnameseText

/// A stretch of a line that stands apart: a table cell, or a column of a letterhead parted by blank space.
struct Cell {
  /// Its tokens; never empty.
  var tokens: Range<Int>
  /// The column of its first character, from 0.
  var column: Int
  /// Its number in the table row, from 0; 0 in lines that are no table row.
  var number: Int
}

extension Flow {
  /// The cells of a line: parted by `|`, by a tabulator, or by three blank spaces and more.
  func cells(ofLine index: Int) -> [Cell] {
    let line: FlowLine = lines[index]
    guard !line.tokens.isEmpty else { return [] }
    guard line.mayHaveCells else { return [Cell(tokens: line.tokens, column: line.indent, number: 0)] }
    var cells: [Cell] = []
    var start: Int = line.tokens.lowerBound
    var number: Int = 0
    var column: Int = line.indent
    // Where the table cell starts, to which its lines come back at each break.
    var cellColumn: Int = line.indent
    for position in line.tokens {
      let isBar: Bool = tokens[position].isMark(.cell)
      let isApart: Bool =
        position > start && (isWideGap(before: position) || followsCellBreak(position))
      if isBar || isApart {
        if position > start { cells.append(Cell(tokens: start..<position, column: column, number: number)) }
        let next: Int = Int(tokens[isBar ? min(position + 1, count - 1) : position].start)
        column += self.columns(Int(tokens[start].start)..<max(Int(tokens[start].start), next))
        start = isBar ? position + 1 : position
        if isBar, position > line.tokens.lowerBound { number += 1 }
        if isBar { cellColumn = column } else if followsCellBreak(position) { column = cellColumn }
      }
    }
    if start < line.tokens.upperBound {
      cells.append(Cell(tokens: start..<line.tokens.upperBound, column: column, number: number))
    }
    return cells
  }

  /// Whether a tabulator or a wide blank space sets a token apart from the one before it on its line.
  func followsGap(_ position: Int) -> Bool {
    guard position > 0, position < count, !startsLine(position) else { return false }
    return isWideGap(before: position)
  }

  /// The column behind the last character of a cell.
  func rightEnd(of cell: Cell) -> Int { cell.column + columns(byteRange(cell.tokens)) }

  private func isWideGap(before position: Int) -> Bool {
    let from: Int = tokens[position - 1].end
    let to: Int = Int(tokens[position].start)
    guard to > from else { return false }
    if to - from >= 3 {
      var blanks: Int = 0
      for offset in from..<to where bytes[offset] == 0x20 || bytes[offset] == 0xA0 || bytes[offset] == 0x09 {
        blanks += bytes[offset] == 0x09 ? 3 : 1
      }
      return blanks >= 3
    }
    for offset in from..<to where bytes[offset] == 0x09 { return true }
    return false
  }

  private func columns(_ range: Range<Int>) -> Int {
    guard !range.isEmpty else { return 0 }
    var columns: Int = 0
    for offset in range where bytes[offset] & 0xC0 != 0x80 { columns += bytes[offset] == 0x09 ? 8 : 1 }
    return columns
  }
}
