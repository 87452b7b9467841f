internal import CampaignRecord

/// The statements that bring a plan in: its own row, and what is known of it so far.
final class WriterStatements {
  private let connection: Connection
  private let parts: PartStatements
  private let findDigest: Statement
  private let findOldDigest: Statement
  private let findIdentity: Statement
  private let findPath: Statement
  private let insertPlan: Statement
  private let updatePlan: Statement
  private let keepVersion: Statement

  init(_ connection: Connection) throws(SQLiteError) {
    self.connection = connection
    parts = try PartStatements(connection)
    findDigest = try connection.prepare("SELECT id FROM plan WHERE sha256 = ?1")
    findOldDigest = try connection.prepare("SELECT plan FROM version WHERE sha256 = ?1")
    findIdentity = try connection.prepare("SELECT id, version FROM plan WHERE identity = ?1")
    findPath = try connection.prepare(
      "SELECT id, version FROM plan WHERE path = ?1 AND (identity IS NULL OR ?2 IS NULL) ORDER BY id LIMIT 1")
    insertPlan = try connection.prepare(
      """
      INSERT INTO plan (sha256, identity, path, number, number_key, issued, issued_day, type, issuer, parent, title,
        campaign, imported, version)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, 1)
      """)
    updatePlan = try connection.prepare(
      """
      UPDATE plan SET sha256 = ?1, identity = ?2, path = ?3, number = ?4, number_key = ?5, issued = ?6, issued_day = ?7,
        type = ?8, issuer = ?9, parent = ?10, title = ?11, campaign = ?12, imported = ?13, version = coalesce(?14, version)
      WHERE id = ?15
      """)
    keepVersion = try connection.prepare(
      """
      INSERT INTO version (plan, version, sha256, path, imported, text_bytes, packed)
      SELECT id, version, sha256, path, imported, text_bytes, packed FROM plan JOIN content ON content.plan = plan.id
      WHERE id = ?1
      """)
  }

  /// The plan whose current version has this digest.
  func plan(holding digest: [UInt8]) throws(SQLiteError) -> Int? {
    findDigest.bind(digest, at: 1)
    return try first(findDigest)?.plan
  }

  /// The plan that had a version of this digest.
  func planOnce(holding digest: [UInt8]) throws(SQLiteError) -> Int? {
    findOldDigest.bind(digest, at: 1)
    return try first(findOldDigest)?.plan
  }

  /// The plan that an entry is a later version of: one with the same number, date and issuer; where one of the two has
  /// not all three, one that stood at the same path.
  func earlierVersion(of entry: PlanEntry) throws(SQLiteError) -> (plan: Int, version: Int)? {
    if let identity = entry.identity {
      findIdentity.bind(identity, at: 1)
      if let found = try first(findIdentity) { return found }
    }
    guard let path = entry.path else { return nil }
    findPath.bind(path, at: 1)
    findPath.bind(entry.identity, at: 2)
    return try first(findPath)
  }

  private func first(_ statement: Statement) throws(SQLiteError) -> (plan: Int, version: Int)? {
    guard try statement.step() else { return nil }
    defer { statement.reset() }
    return (statement.integer(0), statement.columns > 1 ? statement.integer(1) : 0)
  }

  /// Adds the row of a plan.
  func insert(_ entry: PlanEntry, imported: String) throws(SQLiteError) -> Int {
    bind(entry, imported, to: insertPlan)
    try insertPlan.run()
    return connection.lastRow
  }

  /// Makes the row of a plan say what an entry says.
  func update(_ plan: Int, to entry: PlanEntry, version: Int?, imported: String) throws(SQLiteError) {
    bind(entry, imported, to: updatePlan)
    updatePlan.bind(version, at: 14)
    updatePlan.bind(plan, at: 15)
    try updatePlan.run()
  }

  private func bind(_ entry: PlanEntry, _ imported: String, to statement: Statement) {
    let header: Header = entry.record.header
    statement.bind(entry.digest, at: 1)
    statement.bind(entry.identity, at: 2)
    statement.bind(entry.path, at: 3)
    statement.bind(header.number.map { number in number.shown }, at: 4)
    statement.bind(entry.numberKey, at: 5)
    statement.bind(header.issuedOn?.value.description, at: 6)
    statement.bind(entry.issuedDay?.number, at: 7)
    statement.bind(header.type?.name, at: 8)
    statement.bind(header.issuer?.name, at: 9)
    statement.bind(header.issuer?.parent, at: 10)
    statement.bind(header.title?.text, at: 11)
    statement.bind(header.campaign?.name, at: 12)
    statement.bind(imported, at: 13)
  }

  /// Keeps what is in the store of a plan as an earlier version.
  func moveToHistory(_ plan: Int) throws(SQLiteError) {
    keepVersion.bind(plan, at: 1)
    try keepVersion.run()
  }

  /// Takes out what a version of a plan consists of.
  func removeParts(of plan: Int) throws(SQLiteError) { try parts.remove(from: plan) }

  /// Adds what an entry consists of.
  func addParts(of entry: PlanEntry, to plan: Int) throws(SQLiteError) { try parts.add(entry, to: plan) }
}
