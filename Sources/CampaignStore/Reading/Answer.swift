/// What a store answers: rows, as many as are wanted.
public struct Answer<Row: Sendable>: Sendable {
  /// The rows.
  public let rows: [Row]
  /// How many more there are; null where that would have to be looked up, row by row.
  public let rest: Int?

  /// An answer.
  public init(_ rows: [Row], rest: Int? = 0) {
    self.rows = rows
    self.rest = rest
  }

  /// As many as are wanted of rows that are all there.
  ///
  /// - Parameter limit: the most that are wanted; null for all.
  public init(_ rows: [Row], limit: Int?) {
    self.rows = limit.map { limit in Array(rows.prefix(limit)) } ?? rows
    rest = rows.count - self.rows.count
  }
}
