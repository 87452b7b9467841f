public import CampaignRecord

/// Brings plans into a store, many in one transaction, each whole or not at all.
public final class StoreWriter {
  private let store: CampaignStore
  private let statements: WriterStatements
  private let today: String
  /// What the transaction holds so far.
  private var held: [(entry: PlanEntry, isRefreshing: Bool)] = []

  /// What became of an entry.
  public enum Outcome: Hashable, Sendable {
    /// The plan is new.
    case added(plan: Int)
    /// The plan was there with other bytes, which are in its history now.
    case replaced(plan: Int, version: Int)
    /// These bytes are there, as the plan's current version or an earlier one.
    case known(plan: Int)
    /// These bytes were there and were read again.
    case refreshed(plan: Int)
  }

  /// A writer.
  ///
  /// - Parameter today: the day that is noted as that of the import.
  public init(_ store: CampaignStore, today: CalendarDay) throws(StoreError) {
    self.store = store
    self.today = ExtendedDate.date(today.date).description
    do throws(SQLiteError) {
      statements = try WriterStatements(store.connection)
    } catch {
      throw StoreError(error)
    }
  }

  /// Begins a transaction. While another program writes, `whileWaiting` is asked once a second whether to go on waiting.
  ///
  /// - Returns: false where it was not to wait any longer.
  public func begin(whileWaiting: () -> Bool) throws(StoreError) -> Bool {
    store.connection.wait(milliseconds: 1000)
    held = []
    while true {
      do throws(SQLiteError) {
        try store.connection.execute("BEGIN IMMEDIATE")
        return true
      } catch  where error.isBusy {
        guard whileWaiting() else { return false }
      } catch {
        throw StoreError(error)
      }
    }
  }

  /// Ends the transaction: all that was added in it stays.
  public func commit() throws(StoreError) { try attempt { () throws(SQLiteError) in try execute("COMMIT") } }

  /// Ends the transaction: nothing that was added in it stays.
  public func rollBack() { if store.connection.isInTransaction { try? execute("ROLLBACK") } }

  /// Brings a plan in. If it throws, nothing of the plan is in the store, and nothing of the transaction where
  /// `isInTransaction` is false then.
  ///
  /// - Parameter refreshing: whether what is known is taken from the entry again.
  public func add(_ entry: PlanEntry, refreshing: Bool = false) throws(StoreError) -> Outcome {
    do throws(SQLiteError) {
      let outcome: Outcome = try place(entry, refreshing: refreshing)
      held.append((entry, refreshing))
      return outcome
    } catch {
      if error.isRefusal { try attempt(withoutLast) }
      throw StoreError(error)
    }
  }

  /// Begins the transaction again with what it held before the plan that was refused. A savepoint a plan would do the same,
  /// but at each FTS5 writes out what it has gathered, and that makes an import take twice as long.
  private func withoutLast() throws(SQLiteError) {
    try execute("ROLLBACK")
    try execute("BEGIN IMMEDIATE")
    for (entry, isRefreshing) in held { _ = try place(entry, refreshing: isRefreshing) }
  }

  /// Whether a transaction is open: where the disk is full, SQLite ends it by itself.
  public var isInTransaction: Bool { store.connection.isInTransaction }

  private func place(_ entry: PlanEntry, refreshing: Bool) throws(SQLiteError) -> Outcome {
    if let plan = try statements.plan(holding: entry.digest) {
      guard refreshing else { return .known(plan: plan) }
      try statements.removeParts(of: plan)
      try statements.update(plan, to: entry, version: nil, imported: today)
      try statements.addParts(of: entry, to: plan)
      return .refreshed(plan: plan)
    }
    if let plan = try statements.planOnce(holding: entry.digest) { return .known(plan: plan) }
    guard let (plan, version) = try statements.earlierVersion(of: entry) else {
      let plan: Int = try statements.insert(entry, imported: today)
      try statements.addParts(of: entry, to: plan)
      return .added(plan: plan)
    }
    try statements.moveToHistory(plan)
    try statements.removeParts(of: plan)
    try statements.update(plan, to: entry, version: version + 1, imported: today)
    try statements.addParts(of: entry, to: plan)
    return .replaced(plan: plan, version: version + 1)
  }

  private func execute(_ statement: String) throws(SQLiteError) { try store.connection.execute(statement) }

  private func attempt<Value>(_ body: () throws(SQLiteError) -> Value) throws(StoreError) -> Value {
    do throws(SQLiteError) {
      return try body()
    } catch {
      throw StoreError(error)
    }
  }
}
