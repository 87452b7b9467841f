internal import PlanText

/// Tables in the text of pages.
extension PageText {
  /// Adds a table, or goes on with the one that the page before ends with.
  mutating func add(_ found: PageTable) {
    if openTable?.goesOn(in: found) ?? false {
      let start: Int = openTable?.written ?? 0
      let rows: [PageTable.Row] = openTable?.append(found, in: table) ?? []
      write(rows, from: start)
    } else {
      closeTable()
      guard let (open, rows) = OpenTable.open(found, number: (cells.last?.table ?? 0) + 1, in: table) else { return }
      openTable = open
      write(rows, from: 0)
    }
    last = nil
  }

  /// Writes the last row of the table that the last lines are of.
  mutating func closeTable() {
    guard let open = openTable else { return }
    write([open.last], from: open.written)
    openTable = nil
  }

  /// Writes a line for each row, its cells joined by ` | `.
  private mutating func write(_ rows: [PageTable.Row], from start: Int) {
    for (index, row) in rows.enumerated() {
      var line = TextLine()
      for column in row.cells.indices {
        if column > 0 { line.append(generated: " | ".utf8) }
        var cell = text(of: row, column)
        var before: PageSegment? = row.cells[column].last
        for part in row.rest where !part.cells[column].isEmpty {
          if let before, !paragraphs.breaksWord(before) { cell.append(generated: CollectionOfOne(0x20)) }
          cell.append(text(of: part, column))
          before = part.cells[column].last
        }
        cell.place(inCell: cells.count)
        cells.append(TextCell(table: openTable?.number ?? 1, row: start + index + 1, column: column + 1))
        line.append(cell)
        if row.continued.contains(column) { line.append(generated: TableLayout.ditto.utf8) }
      }
      lines.append(line)
    }
  }

  /// What a row has in a column.
  private func text(of row: PageTable.Row, _ column: Int) -> TextLine {
    var text = TextLine(line: row.first.line, page: row.first.page, confidence: row.first.confidence)
    var before: PageSegment?
    for segment in row.cells[column] {
      if let before, !paragraphs.breaksWord(before) { text.append(generated: CollectionOfOne(0x20)) }
      _ = append(segment, to: &text)
      before = segment
    }
    return text
  }
}
