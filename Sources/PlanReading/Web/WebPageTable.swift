/// The rows and cells of a page's table.
struct WebPageTable {
  /// The cells of each row.
  let rows: [[Int]]
  /// Whether lines are drawn between the cells, or the table looks as if there were.
  let isRuled: Bool

  init(_ tape: MarkupTape, _ node: Int) {
    var rows: [[Int]] = []
    var headings: Int = 0
    Self.forEach([.tr], tape, node) { row in
      var cells: [Int] = []
      Self.forEach([.td, .th], tape, row) { cell in
        cells.append(cell)
        if tape.webName(cell) == .th { headings += 1 }
      }
      rows.append(cells)
    }
    self.rows = rows
    isRuled = Self.saysBorder(tape, node) ?? (headings > 1 || Self.hasRules(tape, rows) ?? Self.looksLikeData(rows))
  }

  /// What the table's own attribute says.
  private static func saysBorder(_ tape: MarkupTape, _ node: Int) -> Bool? {
    guard let border = tape.webValue(.border, of: node), border != "0" else { return nil }
    return true
  }

  /// Whether the cells' own styles draw lines; null where no cell says anything of borders.
  private static func hasRules(_ tape: MarkupTape, _ rows: [[Int]]) -> Bool? {
    let border: [UInt8] = Array("border".utf8)
    let styled: [Int] = rows.joined().filter { tape.styleOffset(of: border, in: $0) != nil }
    guard !styled.isEmpty else { return nil }
    let lines: [[UInt8]] = ["solid", "double", "windowtext"].map { Array($0.utf8) }
    let ruled: Int = styled.count { cell in lines.contains { tape.styleOffset(of: $0, in: cell) != nil } }
    return ruled * 2 >= rows.reduce(0) { $0 + $1.count }
  }

  /// Rows of three cells and more: columns that only set text side by side are two.
  private static func looksLikeData(_ rows: [[Int]]) -> Bool {
    rows.count >= 2 && rows.count { $0.count >= 3 } * 2 > rows.count
  }

  /// Calls `body` for each element of the names in the element at `index`, tables within it left out.
  private static func forEach(_ names: Set<WebPageName>, _ tape: MarkupTape, _ index: Int, _ body: (Int) -> Void) {
    for node in tape.children(of: index) {
      guard let name = tape.webName(node) else { continue }
      if names.contains(name) {
        body(node)
      } else if [.thead, .tbody, .tfoot, .tr, .form].contains(name) {
        forEach(names, tape, node, body)
      }
    }
  }
}
