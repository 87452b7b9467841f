/// A table of tab-separated cells: a header with the names of the columns, in any order, then a row a line. Lines that
/// start with `#` and blank lines are skipped; a byte order mark and a carriage return at the end of a line are allowed.
struct TSVTable {
  let file: String
  let rows: [TSVRow]

  init(_ bytes: [UInt8], file: String, columns: [String]) throws(LexiconError) {
    self.file = file
    var rows: [TSVRow] = []
    var positions: [String: Int]?
    var width = 0
    var line = 0
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < bytes.count {
      var lineFeed = start
      while lineFeed < bytes.count, bytes[lineFeed] != UInt8(ascii: "\n") { lineFeed += 1 }
      var content = bytes[start..<lineFeed]
      start = lineFeed + 1
      line += 1
      if content.last == UInt8(ascii: "\r") { content.removeLast() }
      if content.isEmpty || content.first == UInt8(ascii: "#") { continue }
      let cells = try Self.cells(of: content, file: file, line: line)
      guard let header = positions else {
        positions = try Self.positions(of: cells, file: file, columns: columns)
        width = cells.count
        continue
      }
      guard cells.count == width else {
        throw .cellCount(file: file, line: line, found: cells.count, expected: width)
      }
      let row = TSVRow(file: file, line: line, cells: cells, positions: header)
      if content.contains(where: { $0 == 0xCC || $0 == 0xCD }) {  // where combining marks begin
        for column in columns { try row.requireComposed(column) }
      }
      rows.append(row)
    }
    guard positions != nil else { throw .missingHeader(file: file) }
    self.rows = rows
  }

  private static func cells(
    of content: ArraySlice<UInt8>, file: String, line: Int
  ) throws(LexiconError) -> [String] {
    let bytes: Span<UInt8> = content.span
    var cells: [String] = []
    var start = 0
    for end in 0...bytes.count where end == bytes.count || bytes[end] == UInt8(ascii: "\t") {
      var cell: Range<Int> = start..<end
      start = end + 1
      while let first = cell.first, bytes[first] == UInt8(ascii: " ") { cell.removeFirst() }
      while let last = cell.last, bytes[last] == UInt8(ascii: " ") { cell.removeLast() }
      do {
        cells.append(String(copying: try UTF8Span(validating: bytes.extracting(cell))))
      } catch {
        throw .notUTF8(file: file, line: line)
      }
    }
    return cells
  }

  private static func positions(
    of names: [String], file: String, columns: [String]
  ) throws(LexiconError) -> [String: Int] {
    var positions: [String: Int] = [:]
    for (position, name) in names.enumerated() {
      guard columns.contains(name), positions.updateValue(position, forKey: name) == nil else {
        throw .unexpectedColumn(file: file, column: name)
      }
    }
    for column in columns where positions[column] == nil {
      throw .missingColumn(file: file, column: column)
    }
    return positions
  }
}
