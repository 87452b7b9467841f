extension CampaignStore {
  /// Calls `body` with every plan's id and what its import kept to hold it against others.
  public func forEachSummary(_ body: (Int, [UInt8]) -> Void) throws(StoreError) {
    try ask { () throws(SQLiteError) in
      let statement: Statement = try connection.prepare("SELECT plan, summary FROM comparison ORDER BY plan")
      while try statement.step() { body(statement.integer(0), statement.bytes(1)) }
    }
  }

  /// The plans with these ids.
  public func references(_ ids: Set<Int>) throws(StoreError) -> [Int: PlanReference] {
    try ask { () throws(SQLiteError) in
      let statement: Statement = try self.statement("SELECT \(PlanReference.columns) FROM plan WHERE id = ?1")
      var plans: [Int: PlanReference] = [:]
      for id in ids {
        statement.bind(id, at: 1)
        if try statement.step() { plans[id] = PlanReference(statement) }
        statement.reset()
      }
      return plans
    }
  }

  /// The normalized text of a plan; null where there is none.
  public func text(of plan: Int) throws(StoreError) -> [UInt8]? {
    let row: (packed: [UInt8], textBytes: Int)? = try ask { () throws(SQLiteError) in
      let statement: Statement = try self.statement("SELECT packed, text_bytes FROM content WHERE plan = ?1")
      statement.bind(plan, at: 1)
      guard try statement.step() else { return nil }
      defer { statement.reset() }
      return (statement.bytes(0), statement.integer(1))
    }
    guard let row else { return nil }
    guard let text = PackedPlan.text(in: row.packed, textBytes: row.textBytes) else { throw .damaged(plan: plan) }
    return text
  }

  /// The number, or the name, of the document that a plan cites last before a place, as printed.
  public func citation(in plan: Int, before offset: Int) throws(StoreError) -> String? {
    try ask { () throws(SQLiteError) in
      let statement: Statement = try self.statement(
        "SELECT coalesce(number, text) FROM citation WHERE plan = ?1 AND start <= ?2 ORDER BY start DESC LIMIT 1")
      statement.bind(plan, at: 1)
      statement.bind(offset, at: 2)
      guard try statement.step() else { return nil }
      defer { statement.reset() }
      return statement.text(0)
    }
  }

  /// Where another plan gives another date to the document that a plan cites last before a place; null where none does.
  public func otherCitation(than plan: Int, before offset: Int) throws(StoreError) -> CitationRow? {
    try ask { () throws(SQLiteError) in
      let statement: Statement = try self.statement(
        """
        WITH own AS (
          SELECT number_key, issued FROM citation WHERE plan = ?1 AND start <= ?2 ORDER BY start DESC LIMIT 1)
        SELECT \(PlanReference.columns), \(CitationRow.columns)
        FROM own CROSS JOIN citation ON citation.number_key = own.number_key JOIN plan ON plan.id = citation.plan
        WHERE citation.plan <> ?1 AND citation.issued <> own.issued LIMIT 1
        """)
      statement.bind(plan, at: 1)
      statement.bind(offset, at: 2)
      guard try statement.step() else { return nil }
      defer { statement.reset() }
      return CitationRow(statement)
    }
  }
}
