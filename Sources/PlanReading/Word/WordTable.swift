/// The rows and cells of a table.
struct WordTable {
  struct Row {
    /// The columns that are left out before the first cell.
    var columnsBefore: Int = 0
    var cells: [Cell] = []
    /// Whether lines are drawn between its cells.
    var isRuled: Bool = false
  }

  struct Cell {
    var node: Int
    /// How many columns it spans.
    var columns: Int = 1
    /// Whether it only goes on with the cell above or before it.
    var isContinued: Bool = false
    /// Whether it goes on with the one above.
    var isBelowOwn: Bool = false
  }

  let rows: [Row]

  /// The most columns that a cell or gap spans.
  private static let columnLimit: Int = 64

  init(tape: MarkupTape, node: Int, styles: WordStyles) {
    var rows: [Row] = []
    var enclosed: Int = 0
    var count: Int = 0
    Self.forEach(.tr, tape, node) { row in
      var borders: Int = 0
      guard var row = Self.row(tape, row, &borders) else { return }
      row.isRuled = borders > 0
      enclosed += borders
      count += row.cells.count
      rows.append(row)
    }
    let isRuled: Bool = Self.areBordersRuled(tape, node, styles) ?? false
    // Where borders are drawn around cells, a row without any belongs to another table, which stood right above or below:
    // converters make one of two.
    let isEnclosed: Bool = enclosed > 0 && enclosed * 2 >= count
    for index in rows.indices { rows[index].isRuled = isRuled || isEnclosed && rows[index].isRuled }
    self.rows = rows
  }

  /// What the table's own borders or those of its style say.
  private static func areBordersRuled(_ tape: MarkupTape, _ node: Int, _ styles: WordStyles) -> Bool? {
    guard let properties = tape.child(.tblPr, of: node) else { return nil }
    if let borders = tape.child(.tblBorders, of: properties) { return WordBorders.areRuled(tape, borders) }
    return tape.childValue(.tblStyle, of: properties).flatMap { styles.style($0)?.isRuled }
  }

  /// A row; null where it was deleted.
  private static func row(_ tape: MarkupTape, _ node: Int, _ enclosed: inout Int) -> Row? {
    var row = Row()
    if let properties = tape.child(.trPr, of: node) {
      if tape.child(.del, of: properties) != nil { return nil }
      row.columnsBefore = columns(tape.childValue(.gridBefore, of: properties)) ?? 0
    }
    var borders: Int = 0
    forEach(.tc, tape, node) { cell in
      guard let cell = Self.cell(tape, cell, &borders) else { return }
      row.cells.append(cell)
    }
    enclosed += borders
    return row
  }

  /// A cell; null where it was deleted.
  private static func cell(_ tape: MarkupTape, _ node: Int, _ enclosed: inout Int) -> Cell? {
    var cell = Cell(node: node)
    guard let properties = tape.child(.tcPr, of: node) else { return cell }
    for property in tape.children(of: properties) {
      switch tape.word(property) {
      case .gridSpan: cell.columns = max(1, columns(tape.value(.val, of: property)) ?? 1)
      case .vMerge:
        cell.isBelowOwn = tape.value(.val, of: property) != "restart"
        cell.isContinued = cell.isBelowOwn
      case .hMerge: cell.isContinued = tape.value(.val, of: property) != "restart"
      case .cellDel: return nil
      case .tcBorders: enclosed += WordBorders.encloseCell(tape, property) ? 1 : 0
      default: break
      }
    }
    return cell
  }

  private static func columns(_ value: String?) -> Int? {
    value.flatMap { Int($0) }.map { max(0, min($0, columnLimit)) }
  }

  /// Calls `body` for each element of a name in the element at `index`, those in content controls and the like included.
  private static func forEach(_ name: WordName, _ tape: MarkupTape, _ index: Int, _ body: (Int) -> Void) {
    for node in tape.children(of: index) {
      switch tape.word(node) {
      case name: body(node)
      case .tblPr, .trPr, .tcPr, .p, .tbl, .tr, .tc, .del, .moveFrom: break
      default: if tape.nodes[node].kind == .element { forEach(name, tape, node, body) }
      }
    }
  }
}
