extension CampaignStore {
  /// The plans, in the order of their days of issue, those without a day last.
  ///
  /// - Parameter limit: the most that are wanted; null for all.
  public func listings(
    _ selection: PlanSelection = PlanSelection(), limit: Int? = nil
  ) throws(StoreError) -> Answer<PlanListing> {
    try ask { () throws(SQLiteError) in
      let isCounted: Bool = limit != nil && selection.issuer == nil
      // Only of what is shown is anything counted and looked up.
      let ordered: Statement = try connection.prepare(
        """
        SELECT id FROM plan WHERE true\(selection.condition) ORDER BY issued_day IS NULL, issued_day, id
        LIMIT \(isCounted ? limit ?? -1 : -1)
        """)
      var rows: [PlanListing] = []
      while try ordered.step() {
        guard let row = try listing(of: ordered.integer(0), in: selection) else { continue }
        if rows.count == limit { return Answer(rows, rest: nil) }
        rows.append(row)
      }
      guard isCounted, rows.count == limit else { return Answer(rows) }
      let all: Int = try connection.integer("SELECT count(*) FROM plan WHERE true\(selection.condition)") ?? 0
      return Answer(rows, rest: all - rows.count)
    }
  }

  /// What a list says of a plan; null for one that is not meant.
  private func listing(of id: Int, in selection: PlanSelection) throws(SQLiteError) -> PlanListing? {
    let plans: Statement = try statement("SELECT \(PlanReference.columns) FROM plan WHERE id = ?1")
    plans.bind(id, at: 1)
    defer { plans.reset() }
    guard try plans.step() else { return nil }
    let plan = PlanReference(plans)
    guard selection.contains(plan) else { return nil }
    let details: Statement = try statement(
      """
      SELECT parent, campaign, version, imported, (SELECT count(*) FROM deadline WHERE plan = ?1),
        (SELECT count(*) FROM finding WHERE plan = ?1 AND severity = 3),
        (SELECT count(*) FROM finding WHERE plan = ?1 AND severity = 2)
      FROM plan WHERE id = ?1
      """)
    details.bind(id, at: 1)
    defer { details.reset() }
    return try details.step() ? PlanListing(plan, details) : nil
  }
}

/// A plan with what a list of plans says of it.
public struct PlanListing: Hashable, Sendable {
  /// The plan.
  public let plan: PlanReference
  /// The body above the issuer.
  public let parent: String?
  /// The campaign that the title names.
  public let campaign: String?
  /// Which version it is, from 1.
  public let version: Int
  /// The day on which it was brought in.
  public let imported: String
  /// How many deadlines it has.
  public let deadlines: Int
  /// How many errors were found in it.
  public let errors: Int
  /// How many warnings were found in it.
  public let warnings: Int

  init(_ plan: PlanReference, _ row: Statement) {
    self.plan = plan
    parent = row.textOrNull(0)
    campaign = row.textOrNull(1)
    version = row.integer(2)
    imported = row.text(3)
    deadlines = row.integer(4)
    errors = row.integer(5)
    warnings = row.integer(6)
  }
}
