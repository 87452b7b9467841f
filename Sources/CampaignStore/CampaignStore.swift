internal import CSQLite

/// A file of campaign records that can be asked. It belongs to one thread at a time; any number of programs may ask one
/// file while another writes it.
public final class CampaignStore {
  let connection: Connection
  /// The questions that were asked, ready to be asked again.
  private var statements: [String: Statement] = [:]

  /// The version of the SQLite library that stores are written with, as in `3.40.1`.
  public static var libraryVersion: String { String(cString: sqlite3_libversion()) }

  /// Opens the store at a path to ask it.
  public static func open(_ path: String) throws(StoreError) -> CampaignStore {
    var store = try CampaignStore(connecting: path, .reading)
    let found: Int
    do throws(StoreError) {
      found = try store.recognize()
    } catch .database(let error) where error.isForbidden && !Connection.isThere(path + "-wal") {
      // A folder that cannot be written has no room for the files beside a store that readers need while others write.
      store = try CampaignStore(connecting: path, .readingAlone)
      found = try store.recognize()
    }
    guard found > 0 else { throw .notAStore }
    if found < Schema.version { throw .older(version: found) }
    // Pages are looked at where the system holds them.
    do throws(SQLiteError) {
      try store.connection.execute("PRAGMA mmap_size = 2147418112")
    } catch {
      throw StoreError(error)
    }
    return store
  }

  /// Opens the store at a path to bring plans in; it is made where there is none, and brought to this version where an
  /// earlier kehoach wrote it.
  public static func openForWriting(_ path: String) throws(StoreError) -> CampaignStore {
    let store = try CampaignStore(connecting: path, .writing)
    if try store.recognize() < Schema.version { try store.migrate() }
    do throws(SQLiteError) {
      try store.connection.execute(
        """
        PRAGMA foreign_keys = ON; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536;
        PRAGMA wal_autocheckpoint = 4000; PRAGMA journal_size_limit = 67108864;
        """)
    } catch {
      throw StoreError(error)
    }
    return store
  }

  private init(connecting path: String, _ mode: Connection.Mode) throws(StoreError) {
    do throws(SQLiteError) {
      connection = try Connection(path, mode)
    } catch {
      throw mode != .writing && error.isForbidden && !Connection.isThere(path) ? .absent : StoreError(error)
    }
    connection.wait(milliseconds: 10_000)
  }

  /// Holds the store at one moment while `body` asks it, and takes no lock for each part of the answer.
  public func atOneMoment<Value>(_ body: () throws(StoreError) -> Value) throws(StoreError) -> Value {
    guard !connection.isInTransaction else { return try body() }
    do throws(SQLiteError) {
      try connection.execute("BEGIN")
    } catch {
      throw StoreError(error)
    }
    defer { try? connection.execute("COMMIT") }
    return try body()
  }

  /// What a question gives.
  func ask<Value>(_ body: () throws(SQLiteError) -> Value) throws(StoreError) -> Value {
    try atOneMoment { () throws(StoreError) in
      do throws(SQLiteError) {
        return try body()
      } catch {
        throw StoreError(error)
      }
    }
  }

  /// A statement that is asked often, prepared once. Whoever takes it goes to its last row or gives it up.
  func statement(_ text: String) throws(SQLiteError) -> Statement {
    if let known = statements[text] { return known }
    let statement: Statement = try connection.prepare(text)
    statements[text] = statement
    return statement
  }

  /// The version of the schema; 0 for a file with nothing in it.
  private func recognize() throws(StoreError) -> Int {
    let (application, version, objects): (Int, Int, Int)
    do throws(SQLiteError) {
      application = try connection.integer("PRAGMA application_id") ?? 0
      version = try connection.integer("PRAGMA user_version") ?? 0
      objects = try connection.integer("SELECT count(*) FROM sqlite_schema") ?? 0
    } catch {
      throw StoreError(error)
    }
    if application == 0, version == 0, objects == 0 { return 0 }
    guard application == Schema.application, version > 0 else { throw .notAStore }
    guard version <= Schema.version else { throw .newer(version: version) }
    return version
  }

  /// Brings the store to this version, each step whole or not at all.
  private func migrate() throws(StoreError) {
    do throws(SQLiteError) {
      // A packed plan takes two pages of this size; only a new file gets them.
      try connection.execute("PRAGMA page_size = 8192; PRAGMA journal_mode = WAL")
      try connection.execute("BEGIN IMMEDIATE")
      // Another import may have been faster.
      let version: Int = try connection.integer("PRAGMA user_version") ?? 0
      for step in Schema.migrations.dropFirst(version) { try connection.execute(step) }
      try connection.execute(
        """
        PRAGMA application_id = \(Schema.application); PRAGMA user_version = \(max(version, Schema.version)); COMMIT;
        """)
    } catch {
      if connection.isInTransaction { try? connection.execute("ROLLBACK") }
      throw StoreError(error)
    }
  }
}
