extension CampaignStore {
  /// What search found.
  public struct SearchResult: Sendable {
    /// The best or latest plans.
    public let hits: [SearchHit]
    /// How many plans have all the phrases; null for more than ``CampaignStore/mostWeighed``.
    public let count: Int?
  }

  /// Up to how many plans that have the words are put in the order of how often these stand in them. Where more plans
  /// have them, the words say little, and those that came in last stand first.
  public static let mostWeighed: Int = 2000

  /// The plans whose text has all the phrases.
  public func search(
    _ phrases: [SearchPhrase], in selection: PlanSelection = PlanSelection(), limit: Int
  ) throws(StoreError) -> SearchResult {
    let match: String = phrases.map(\.match).joined(separator: " AND ")
    let count: Int = try ask { () throws(SQLiteError) in
      let statement: Statement = try connection.prepare(
        "SELECT count(*) FROM (SELECT 1 FROM search WHERE search MATCH ?1 LIMIT \(Self.mostWeighed + 1))")
      statement.bind(match, at: 1)
      guard try statement.step() else { return 0 }
      defer { statement.reset() }
      return statement.integer(0)
    }
    let isWeighed: Bool = count <= Self.mostWeighed
    let found: [(plan: PlanReference, textBytes: Int, packed: [UInt8])] = try ask { () throws(SQLiteError) in
      let statement: Statement = try connection.prepare(
        """
        SELECT \(PlanReference.columns), text_bytes, packed FROM search
          JOIN plan ON plan.id = search.rowid JOIN content ON content.plan = plan.id
        WHERE search MATCH ?1\(selection.condition) ORDER BY \(isWeighed ? "search.rank" : "search.rowid DESC")
        """)
      statement.bind(match, at: 1)
      var found: [(PlanReference, Int, [UInt8])] = []
      while found.count < limit, try statement.step() {
        let plan = PlanReference(statement)
        guard selection.contains(plan) else { continue }
        found.append((plan, statement.integer(PlanReference.count), statement.bytes(PlanReference.count + 1)))
      }
      statement.reset()
      return found
    }
    var hits: [SearchHit] = []
    for (plan, textBytes, packed) in found {
      guard let text = PackedPlan.unpack(packed, textBytes: textBytes)?.text else { throw .damaged(plan: plan.id) }
      if let hit = SnippetFinder(phrases, in: text).hit(in: plan) { hits.append(hit) }
    }
    // The sort is stable: those spelled as typed come first, in their order.
    hits.sort { first, second in first.isAsTyped && !second.isAsTyped }
    let isWhole: Bool = selection.ids == nil && selection.issuer == nil
    return SearchResult(hits: hits, count: isWeighed && isWhole ? count : hits.count < limit ? hits.count : nil)
  }
}
