/// Why a store could not do what it was asked. The sentence for people is built where people are spoken to.
public enum StoreError: Error, Hashable, Sendable {
  /// There is no file at the path, and it was to be asked only.
  case absent
  /// The file is no store: no database at all, or that of another program.
  case notAStore
  /// The store was written by a later kehoach, whose version of the schema this one does not know.
  case newer(version: Int)
  /// The store was written by an earlier kehoach, and may only be read here.
  case older(version: Int)
  /// What is kept of a plan cannot be read back.
  case damaged(plan: Int)
  /// SQLite could not do it.
  case database(SQLiteError)

  /// What an error of SQLite means for a store.
  init(_ error: SQLiteError) {
    self = error.isNoDatabase ? .notAStore : .database(error)
  }

  /// Whether another plan may still be stored: what is wrong is the one that was to be.
  public var concernsOnePlan: Bool {
    if case .database(let error) = self { error.isRefusal } else { false }
  }
}
