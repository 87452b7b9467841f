/// Why a folder of tables could not be used. Lines count from 1, the header line included; `file` is a table's file
/// name, `column` a name in its header.
public enum LexiconError: Error, Hashable, Sendable {
  /// The folder, or a table in it, cannot be opened or read; `code` is the system's error number.
  case unreadable(path: String, code: Int32)
  /// A table has more than `limit` bytes.
  case tooLarge(file: String, limit: Int)
  /// A line is not UTF-8.
  case notUTF8(file: String, line: Int)
  /// There is no header line.
  case missingHeader(file: String)
  /// The header lacks a column.
  case missingColumn(file: String, column: String)
  /// The header has a column that the table does not know, or has one twice.
  case unexpectedColumn(file: String, column: String)
  /// A row has more or fewer cells than the header.
  case cellCount(file: String, line: Int, found: Int, expected: Int)
  /// A cell does not hold what its column is for.
  case malformedCell(file: String, line: Int, column: String, found: String, expected: Expectation)
  /// Two rows have the same key.
  case duplicateKey(file: String, line: Int, firstLine: Int, key: String)

  /// What a cell should have held.
  public enum Expectation: Hashable, Sendable {
    /// Anything but nothing.
    case text
    /// Letters with their marks composed (Unicode NFC).
    case composedText
    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, and a date that exists.
    case date
    /// `YYYY-MM-DD`, and a day that exists.
    case day
    /// `MM-DD`, month and day of the lunar calendar.
    case lunarDay
    /// A whole number above zero.
    case number
    /// A roman numeral equal to the number in `ordinal`.
    case romanNumeral
    /// Two years, `YYYY-YYYY`, the first not after the second.
    case term
    /// As many words as in `wrong`, two at least, and not the same ones.
    case sameNumberOfWords
    /// One of these words.
    case oneOf([String])
  }
}
