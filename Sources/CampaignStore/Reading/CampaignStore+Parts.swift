/// A part of a plan that has a row of its own in a table of the store.
protocol PlanPart: Sendable {
  /// The table.
  static var table: String { get }
  /// Its columns, behind those of the plan.
  static var columns: String { get }
  /// The plan.
  var plan: PlanReference { get }

  /// The part in a row: the columns of the plan, then its own.
  init(_ row: Statement)
}

extension CampaignStore {
  /// The parts that fulfil a condition, of plans that are meant.
  ///
  /// - Parameters:
  ///   - condition: a condition on the table of the parts alone, whose values `bind` gives.
  ///   - order: the columns that tell the order.
  ///   - limit: the most that are wanted; null for all.
  func parts<Part: PlanPart>(
    where condition: String, orderedBy order: String, in selection: PlanSelection, limit: Int?,
    bind: (Statement) -> Void = { _ in }
  ) throws(StoreError) -> Answer<Part> {
    try ask { () throws(SQLiteError) in
      let condition: String = condition + selection.condition(on: "\(Part.table).plan")
      // The names of issuers are compared here: before that nobody knows how many rows are enough.
      let isCounted: Bool = limit != nil && selection.issuer == nil
      let statement: Statement = try connection.prepare(
        """
        SELECT \(PlanReference.columns), \(Part.columns) FROM \(Part.table) JOIN plan ON plan.id = \(Part.table).plan
        WHERE \(condition) ORDER BY \(order) LIMIT \(isCounted ? limit ?? -1 : -1)
        """)
      bind(statement)
      var parts: [Part] = []
      while try statement.step() {
        let part = Part(statement)
        guard selection.contains(part.plan) else { continue }
        if parts.count == limit { return Answer(parts, rest: nil) }
        parts.append(part)
      }
      guard isCounted, parts.count == limit else { return Answer(parts) }
      let counting: Statement = try connection.prepare("SELECT count(*) FROM \(Part.table) WHERE \(condition)")
      bind(counting)
      return Answer(parts, rest: try counting.step() ? counting.integer(0) - parts.count : 0)
    }
  }
}
