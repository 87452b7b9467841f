/// What a store consists of, and how one of an earlier version becomes one of this.
enum Schema {
  /// `application_id` of a store: "KHST".
  static let application: Int = 0x4B48_5354
  /// `user_version` of a store that this kehoach writes.
  static var version: Int { migrations.count }

  /// What leads from each version to the next, from version 0, an empty file, on. A migration that was ever released is
  /// never changed.
  static let migrations: [String] = [first, second]
}
