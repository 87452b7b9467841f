extension CampaignStore {
  /// The plans, in the order of their days of issue, those without a day last.
  public func listings(_ selection: PlanSelection = PlanSelection()) throws(StoreError) -> [PlanListing] {
    let rows: [PlanListing] = try ask { () throws(SQLiteError) in
      let statement: Statement = try connection.prepare(
        """
        SELECT \(PlanReference.columns), parent, campaign, version, imported,
          (SELECT count(*) FROM deadline WHERE deadline.plan = plan.id),
          (SELECT count(*) FROM finding WHERE finding.plan = plan.id AND severity = 3),
          (SELECT count(*) FROM finding WHERE finding.plan = plan.id AND severity = 2)
        FROM plan WHERE true\(selection.condition) ORDER BY issued_day IS NULL, issued_day, id
        """)
      var rows: [PlanListing] = []
      while try statement.step() { rows.append(PlanListing(statement)) }
      return rows
    }
    return rows.filter { row in selection.contains(row.plan) }
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

  init(_ row: Statement) {
    plan = PlanReference(row)
    let first: Int32 = PlanReference.count
    parent = row.textOrNull(first)
    campaign = row.textOrNull(first + 1)
    version = row.integer(first + 2)
    imported = row.text(first + 3)
    deadlines = row.integer(first + 4)
    errors = row.integer(first + 5)
    warnings = row.integer(first + 6)
  }
}
