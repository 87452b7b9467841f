/// What the records of the corpus are known to get wrong: how many items of a field may be missed, and how many found
/// that are none. A row goes when its number does.
enum KnownImperfections {
  /// What one field of one record may get wrong.
  struct Row: CustomStringConvertible {
    let path: String
    let field: String
    var missed: Int = 0
    var extra: Int = 0

    var description: String { "\(missed) missed and \(extra) extra" }
  }

  static let table: [Row] = []

  /// The row of a field; one that allows nothing where there is none.
  static func allowance(for path: String, field: String) -> Row {
    table.first { $0.path == path && $0.field == field } ?? Row(path: path, field: field)
  }
}
