/// A cell of a table.
public struct TextCell: Hashable, Sendable {
  /// The table, from 1, in the order in which tables start.
  public var table: Int
  /// The row, from 1.
  public var row: Int
  /// The column, from 1; a cell that spans columns has the number of the first.
  public var column: Int

  /// The cell in a row and column of a table.
  public init(table: Int, row: Int, column: Int) {
    self.table = table
    self.row = row
    self.column = column
  }

  /// The cell as records have it: `2.1.3`.
  public var name: String { "\(table).\(row).\(column)" }
}
