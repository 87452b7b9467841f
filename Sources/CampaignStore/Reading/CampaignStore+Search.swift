extension CampaignStore {
  /// What search found.
  public struct SearchResult: Sendable {
    /// The best or latest plans.
    public let hits: [SearchHit]
    /// How many plans have all the phrases; null for more than ``CampaignStore/mostWeighed`` and than were asked for.
    public let count: Int?
  }

  /// Up to how many plans that have the words are put in the order of how often these stand in them. Where more plans
  /// have them, the words say little, and those that came in last stand first.
  public static let mostWeighed: Int = 200

  /// The plans whose text has all the phrases: those spelled as typed first.
  public func search(
    _ phrases: [SearchPhrase], in selection: PlanSelection = PlanSelection(), limit: Int
  ) throws(StoreError) -> SearchResult {
    try atOneMoment { () throws(StoreError) in
      var hits: [SearchHit] = []
      var found: ArraySlice<Int> = try plans(with: phrases, in: selection, upTo: max(limit, Self.mostWeighed) + 1)[...]
      let isWeighed: Bool = found.count <= Self.mostWeighed
      while hits.count < limit || isWeighed, let plan = found.popFirst() {
        guard let reference = try references([plan])[plan], selection.contains(reference),
          let text = try text(of: plan), let hit = SnippetFinder(phrases, in: text).hit(in: reference)
        else { continue }
        hits.append(hit)
      }
      let count: Int? = isWeighed || found.isEmpty ? hits.count : nil
      // The sort is stable: those that came in last stay first.
      hits.sort { first, second in
        if first.isAsTyped != second.isAsTyped { return first.isAsTyped }
        return isWeighed && first.count > second.count
      }
      return SearchResult(hits: Array(hits.prefix(limit)), count: count)
    }
  }

  /// Plans that have all the phrases, those that came in last first. Where only some issuers count, all are given.
  private func plans(
    with phrases: [SearchPhrase], in selection: PlanSelection, upTo limit: Int
  ) throws(StoreError) -> [Int] {
    try ask { () throws(SQLiteError) in
      let statement: Statement = try connection.prepare(
        """
        SELECT rowid FROM search WHERE search MATCH ?1\(selection.condition(on: "rowid")) ORDER BY rowid DESC LIMIT ?2
        """)
      statement.bind(phrases.map(\.match).joined(separator: " AND "), at: 1)
      statement.bind(selection.issuer == nil ? limit : -1, at: 2)
      var plans: [Int] = []
      while try statement.step() { plans.append(statement.integer(0)) }
      return plans
    }
  }
}
