internal import CSQLite

/// A prepared statement. Parameters are counted from 1 and columns from 0, as SQLite does.
final class Statement {
  private let handle: OpaquePointer
  private let connection: Connection

  init(_ handle: OpaquePointer, connection: Connection) {
    self.handle = handle
    self.connection = connection
  }

  deinit {
    sqlite3_finalize(handle)
  }

  // MARK: Running

  /// Goes to the next row; false where there is none, and then the statement can be run again.
  func step() throws(SQLiteError) -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE:
      sqlite3_reset(handle)
      return false
    case let result:
      let error: SQLiteError = connection.error(result)
      sqlite3_reset(handle)
      throw error
    }
  }

  /// Runs a statement that gives no rows.
  func run() throws(SQLiteError) { while try step() {} }

  /// Runs a statement that gives no rows with bytes as a blob, or as text, that are not copied for it.
  func run(_ bytes: [UInt8], at index: Int32, isText: Bool = false) throws(SQLiteError) {
    let outcome: Result<Void, SQLiteError> = bytes.withUnsafeBytes { bytes in
      // An empty array has no address, and a null pointer would bind null.
      let base: UnsafeRawPointer = bytes.baseAddress ?? UnsafeRawPointer(handle)
      if isText {
        sqlite3_bind_text64(
          handle, index, base.assumingMemoryBound(to: CChar.self), UInt64(bytes.count), nil, UInt8(SQLITE_UTF8))
      } else {
        sqlite3_bind_blob64(handle, index, base, UInt64(bytes.count), nil)
      }
      defer { sqlite3_bind_null(handle, index) }
      return Result { () throws(SQLiteError) in try run() }
    }
    try outcome.get()
  }

  /// Gives the statement up before its last row.
  func reset() { sqlite3_reset(handle) }

  // MARK: Parameters

  /// Sets a parameter to an integer, or to null.
  func bind(_ value: Int?, at index: Int32) {
    if let value { sqlite3_bind_int64(handle, index, Int64(value)) } else { sqlite3_bind_null(handle, index) }
  }

  /// Sets a parameter to a text, or to null; the text is copied.
  func bind(_ value: String?, at index: Int32) {
    guard var value else {
      sqlite3_bind_null(handle, index)
      return
    }
    value.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { text in
        // A text without bytes may have no address, and a null pointer would bind null.
        guard let base = text.baseAddress else {
          sqlite3_bind_text64(handle, index, "", 0, Self.copied, UInt8(SQLITE_UTF8))
          return
        }
        sqlite3_bind_text64(handle, index, base, UInt64(text.count), Self.copied, UInt8(SQLITE_UTF8))
      }
    }
  }

  /// Sets a parameter to a blob, which is copied.
  func bind(_ bytes: [UInt8], at index: Int32) {
    sqlite3_bind_blob64(handle, index, bytes, UInt64(bytes.count), Self.copied)
  }

  /// `SQLITE_TRANSIENT`, which Swift does not import.
  private static var copied: sqlite3_destructor_type { unsafeBitCast(-1, to: sqlite3_destructor_type.self) }

  // MARK: Columns

  /// How many columns a row has.
  var columns: Int { Int(sqlite3_column_count(handle)) }

  /// Whether a column of the row is null.
  func isNull(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }

  /// A column as an integer.
  func integer(_ column: Int32) -> Int { Int(sqlite3_column_int64(handle, column)) }

  /// A column as an integer; null where it is.
  func integerOrNull(_ column: Int32) -> Int? { isNull(column) ? nil : integer(column) }

  /// A column as text; empty where it is null.
  func text(_ column: Int32) -> String { textOrNull(column) ?? "" }

  /// A column as text; null where it is.
  func textOrNull(_ column: Int32) -> String? {
    guard let bytes = sqlite3_column_text(handle, column) else { return nil }
    let count = Int(sqlite3_column_bytes(handle, column))
    return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }

  /// A column as bytes.
  func bytes(_ column: Int32) -> [UInt8] {
    guard let bytes = sqlite3_column_blob(handle, column) else { return [] }
    return Array(UnsafeRawBufferPointer(start: bytes, count: Int(sqlite3_column_bytes(handle, column))))
  }
}
