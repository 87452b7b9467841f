/// Rows of comma-separated values (RFC 4180): ended by CR and LF, a cell quoted where it holds a comma, a quotation mark,
/// a line end or white space at its ends.
///
/// A cell that begins with `=`, `+`, `-`, `@`, a tabulator or a carriage return would be a formula to a spreadsheet, and
/// text out of a plan must not become one: it gets an apostrophe before it, and so does one that begins with an apostrophe
/// and one of those; a negative number is none. To take one apostrophe away where such a mark follows gives the cell back. Characters that no text
/// file may hold, such as NUL, become U+FFFD.
public struct CSVLines: Sendable {
  /// The rows so far, in UTF-8.
  public private(set) var bytes: [UInt8] = []

  /// No rows.
  public init() {}

  /// What a file starts with, so that a spreadsheet takes it for UTF-8.
  public static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Writes a row; nil is an empty cell.
  public mutating func row(_ cells: [String?]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      if let cell, !cell.isEmpty { add(cell) }
    }
    // A line without anything would be no row with one empty cell.
    if cells.count == 1, cells[0]?.isEmpty ?? true { bytes += [UInt8(ascii: "\""), UInt8(ascii: "\"")] }
    bytes += [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
  }

  private mutating func add(_ cell: String) {
    let isQuoted: Bool = Self.needsQuotes(cell.utf8)
    if isQuoted { bytes.append(UInt8(ascii: "\"")) }
    if Self.isFormula(cell.utf8) { bytes.append(UInt8(ascii: "'")) }
    for byte in cell.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes += [byte, byte]
      case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x80...: bytes.append(byte)
      default: bytes += [0xEF, 0xBF, 0xBD]
      }
    }
    if isQuoted { bytes.append(UInt8(ascii: "\"")) }
  }

  private static func needsQuotes(_ cell: String.UTF8View) -> Bool {
    let isBlank: (UInt8?) -> Bool = { byte in byte == 0x20 || byte == 0x09 }
    return isBlank(cell.first) || isBlank(cell.last)
      || cell.contains { byte in
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: ";") || byte == 0x0A
          || byte == 0x0D
      }
  }

  /// Whether a spreadsheet would reckon with the cell, or would where an apostrophe were taken away.
  private static func isFormula(_ cell: String.UTF8View) -> Bool {
    if cell.count > 1, cell.first == UInt8(ascii: "-"), cell.dropFirst().allSatisfy({ byte in 0x30...0x39 ~= byte }) {
      return false
    }
    let first: UInt8? = cell.first { byte in byte != UInt8(ascii: "'") }
    return switch first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D: true
    default: false
    }
  }
}
