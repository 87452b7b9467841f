internal import CSQLite

/// A file of campaign records that can be asked.
public struct CampaignStore {
  /// The version of the SQLite library that stores are written with, as in `3.40.1`.
  public static var libraryVersion: String { String(cString: sqlite3_libversion()) }
}
