extension CampaignStore {
  /// The versions of a plan, the current one last.
  public func versions(of plan: Int) throws(StoreError) -> [PlanVersion] {
    try ask { () throws(SQLiteError) in
      let statement: Statement = try connection.prepare(
        """
        SELECT version, lower(hex(sha256)), path, imported FROM version WHERE plan = ?1
        UNION ALL SELECT version, lower(hex(sha256)), path, imported FROM plan WHERE id = ?1 ORDER BY 1
        """)
      statement.bind(plan, at: 1)
      var versions: [PlanVersion] = []
      while try statement.step() {
        versions.append(
          PlanVersion(
            number: statement.integer(0), sha256: statement.text(1), path: statement.textOrNull(2),
            imported: statement.text(3)))
      }
      return versions
    }
  }
}

/// A version of a plan: one file that it came in.
public struct PlanVersion: Hashable, Sendable {
  /// Which it is, from 1.
  public let number: Int
  /// SHA-256 of the file's bytes, in hexadecimal.
  public let sha256: String
  /// Where the file stood, from the store's folder.
  public let path: String?
  /// The day on which it was brought in.
  public let imported: String
}
