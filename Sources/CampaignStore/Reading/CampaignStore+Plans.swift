internal import CampaignRecord

extension CampaignStore {
  /// Whether the store has any plan.
  public var isEmpty: Bool {
    get throws(StoreError) {
      try ask { () throws(SQLiteError) in try connection.integer("SELECT 1 FROM plan LIMIT 1") == nil }
    }
  }

  /// The ids of all plans, in the order in which they came in.
  public func planIdentifiers() throws(StoreError) -> [Int] {
    try ask { () throws(SQLiteError) in
      let statement: Statement = try connection.prepare("SELECT id FROM plan ORDER BY id")
      var ids: [Int] = []
      while try statement.step() { ids.append(statement.integer(0)) }
      return ids
    }
  }

  /// The plan with an id; null where there is none.
  public func plan(_ id: Int) throws(StoreError) -> StoredPlan? { try plans(where: "id = \(id)").first }

  /// An earlier or the current version of a plan; null where there is none.
  public func plan(_ id: Int, version: Int) throws(StoreError) -> StoredPlan? {
    let row: Row? = try ask { () throws(SQLiteError) in
      let statement: Statement = try connection.prepare(
        """
        SELECT plan, path, version, imported, text_bytes, packed FROM version WHERE plan = ?1 AND version = ?2
        UNION ALL
        SELECT id, path, version, imported, text_bytes, packed FROM plan JOIN content ON content.plan = id
        WHERE id = ?1 AND version = ?2
        """)
      statement.bind(id, at: 1)
      statement.bind(version, at: 2)
      guard try statement.step() else { return nil }
      defer { statement.reset() }
      return Row(statement)
    }
    return try row?.plan()
  }

  /// Calls `body` with every plan, in the order in which they came in; what goes wrong in the store is made a `Failure`.
  public func forEachPlan<Failure: Error>(
    failing: (StoreError) -> Failure, _ body: (StoredPlan) throws(Failure) -> Void
  ) throws(Failure) {
    let ids: [Int]
    do throws(StoreError) {
      ids = try planIdentifiers()
    } catch {
      throw failing(error)
    }
    for id in ids {
      let plan: StoredPlan?
      do throws(StoreError) {
        plan = try self.plan(id)
      } catch {
        throw failing(error)
      }
      if let plan { try body(plan) }
    }
  }

  private func plans(where condition: String) throws(StoreError) -> [StoredPlan] {
    let rows: [Row] = try ask { () throws(SQLiteError) in
      let statement: Statement = try connection.prepare(
        """
        SELECT id, path, version, imported, text_bytes, packed FROM plan JOIN content ON content.plan = id
        WHERE \(condition) ORDER BY id
        """)
      var rows: [Row] = []
      while try statement.step() { rows.append(Row(statement)) }
      return rows
    }
    var plans: [StoredPlan] = []
    for row in rows { plans.append(try row.plan()) }
    return plans
  }

  /// A plan before it is unpacked.
  private struct Row {
    let id: Int
    let path: String?
    let version: Int
    let imported: String
    let textBytes: Int
    let packed: [UInt8]

    init(_ row: Statement) {
      id = row.integer(0)
      path = row.textOrNull(1)
      version = row.integer(2)
      imported = row.text(3)
      textBytes = row.integer(4)
      packed = row.bytes(5)
    }

    func plan() throws(StoreError) -> StoredPlan {
      guard let (text, json) = PackedPlan.unpack(packed, textBytes: textBytes),
        let record = try? CampaignRecord(json: json)
      else { throw .damaged(plan: id) }
      return StoredPlan(id: id, path: path, version: version, imported: imported, record: record, text: text)
    }
  }
}
