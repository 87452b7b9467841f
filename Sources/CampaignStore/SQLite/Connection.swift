internal import CSQLite
internal import Glibc

/// A connection to one SQLite file. It belongs to one thread at a time.
final class Connection {
  private let handle: OpaquePointer

  /// How a file is opened.
  enum Mode {
    /// To be asked only; the file must be there. It is opened as a writer does where that is allowed: the last one to
    /// close a store then clears away the files beside it.
    case reading
    /// To be asked only, and nobody can write it: it stands where nothing can be written.
    case readingAlone
    /// To be changed; the file is made where there is none.
    case writing
  }

  /// Opens the file at a path.
  init(_ path: String, _ mode: Mode) throws(SQLiteError) {
    let flags: Int32 =
      switch mode {
      case .reading: SQLITE_OPEN_READWRITE
      case .readingAlone: SQLITE_OPEN_READONLY | SQLITE_OPEN_URI
      case .writing: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
      }
    var handle: OpaquePointer?
    let name: String = mode == .readingAlone ? "file:\(Self.escaped(path))?immutable=1" : path
    let result: Int32 = sqlite3_open_v2(name, &handle, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nil)
    guard result == SQLITE_OK, let handle else {
      let error = SQLiteError(handle, code: result)
      sqlite3_close_v2(handle)
      throw error
    }
    self.handle = handle
    if mode == .reading { try execute("PRAGMA query_only = ON") }
  }

  /// A path as an address has it: each byte that could mean something else as `%XX`.
  private static func escaped(_ path: String) -> String {
    let digits: [UInt8] = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"), 0x30...0x39, 0x41...0x5A,
        0x61...0x7A:
        bytes.append(byte)
      default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  deinit {
    sqlite3_close_v2(handle)
  }

  /// How long a statement waits for another program before it gives up.
  func wait(milliseconds: Int32) { sqlite3_busy_timeout(handle, milliseconds) }

  /// Runs statements that give no rows.
  func execute(_ statements: String) throws(SQLiteError) {
    let result: Int32 = sqlite3_exec(handle, statements, nil, nil, nil)
    guard result == SQLITE_OK else { throw SQLiteError(handle, code: result) }
  }

  /// A statement to be run, perhaps many times.
  func prepare(_ statement: String) throws(SQLiteError) -> Statement {
    var prepared: OpaquePointer?
    let result: Int32 = sqlite3_prepare_v3(handle, statement, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &prepared, nil)
    guard result == SQLITE_OK, let prepared else { throw SQLiteError(handle, code: result) }
    return Statement(prepared, connection: self)
  }

  /// The integer that a statement gives first; null where it gives no row.
  func integer(_ statement: String) throws(SQLiteError) -> Int? {
    let statement: Statement = try prepare(statement)
    return try statement.step() ? statement.integer(0) : nil
  }

  /// Whether a transaction is open: SQLite ends one by itself where the disk is full.
  var isInTransaction: Bool { sqlite3_get_autocommit(handle) == 0 }

  /// The row that was inserted last.
  var lastRow: Int { Int(sqlite3_last_insert_rowid(handle)) }

  /// Whether something stands at a path.
  static func isThere(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// The error that was last met.
  func error(_ code: Int32) -> SQLiteError { SQLiteError(handle, code: code) }
}
