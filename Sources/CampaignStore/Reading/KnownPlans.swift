internal import Synchronization

/// Tells which files a store holds already. Workers may ask side by side.
public final class KnownPlans: Sendable {
  private let statement: Mutex<Statement>
  /// Whether the store had no plan at first: there is nothing to look up then.
  public let wereNone: Bool

  /// The plans in the store at a path, also those that come in later, if there are any yet.
  public init(_ path: String) throws(StoreError) {
    let store = try CampaignStore.open(path)
    wereNone = try store.isEmpty
    do throws(SQLiteError) {
      statement = Mutex(
        try store.connection.prepare(
          "SELECT 1 FROM plan WHERE sha256 = ?1 UNION ALL SELECT 1 FROM version WHERE sha256 = ?1 LIMIT 1"))
    } catch {
      throw StoreError(error)
    }
  }

  /// Whether a file is in the store, as a plan's current version or an earlier one, by the SHA-256 of its bytes in
  /// hexadecimal. False where the store does not answer: the writer asks again.
  public func contains(sha256: String) -> Bool {
    statement.withLock { statement in
      statement.bind(PlanEntry.digest(sha256), at: 1)
      guard (try? statement.step()) == true else { return false }
      statement.reset()
      return true
    }
  }
}
