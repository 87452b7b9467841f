internal import CSQLite

/// What SQLite said when it could not do something.
public struct SQLiteError: Error, Hashable, Sendable {
  /// The extended result code, as `sqlite.org/rescode.html` lists them.
  public let code: Int32
  /// SQLite's own words, in English.
  public let message: String

  /// The last error of a connection.
  init(_ handle: OpaquePointer?, code: Int32) {
    let extended: Int32 = handle.map(sqlite3_extended_errcode) ?? code
    // A result that no error was kept for has words of its own.
    self.code = extended & 0xFF == code & 0xFF ? extended : code
    message =
      handle.flatMap(sqlite3_errmsg).map { text in String(cString: text) } ?? String(cString: sqlite3_errstr(code))
  }

  /// Whether another program holds the file.
  public var isBusy: Bool { primary == SQLITE_BUSY || primary == SQLITE_LOCKED }
  /// Whether the disk, or what a file may grow to, is full.
  public var isFull: Bool {
    primary == SQLITE_FULL || code == Self.fileTooLong
  }
  /// Whether the file is no database.
  public var isNoDatabase: Bool { primary == SQLITE_NOTADB }
  /// Whether the file is a damaged database.
  public var isDamaged: Bool { primary == SQLITE_CORRUPT }
  /// Whether the file or its folder may not be opened or written.
  public var isForbidden: Bool {
    primary == SQLITE_CANTOPEN || primary == SQLITE_READONLY || primary == SQLITE_PERM || primary == SQLITE_AUTH
  }
  /// Whether SQLite refused what it was given: too long, or against the rules of a table.
  public var isRefusal: Bool { primary == SQLITE_TOOBIG || primary == SQLITE_CONSTRAINT || primary == SQLITE_MISMATCH }

  private var primary: Int32 { code & 0xFF }
  /// `SQLITE_IOERR_WRITE`: how a limit on the size of files shows.
  private static let fileTooLong: Int32 = SQLITE_IOERR | 3 << 8
}
