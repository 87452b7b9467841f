/// One row of a table, its cells asked for by column name and kind. Columns are those that the table declares.
struct TSVRow {
  let file: String
  let line: Int
  let cells: [String]
  let positions: [String: Int]

  /// The cell as it stands, perhaps empty.
  func text(_ column: String) -> String {
    positions[column].map { cells[$0] } ?? ""
  }

  /// The cell, null where it is empty.
  func optionalText(_ column: String) -> String? {
    let cell = text(column)
    return cell.isEmpty ? nil : cell
  }

  /// The cell, which must hold something.
  func requiredText(_ column: String) throws(LexiconError) -> String {
    guard let cell = optionalText(column) else { throw malformed(column, .text) }
    return cell
  }

  /// The items of a cell, separated by `;`.
  func list(_ column: String) throws(LexiconError) -> [String] {
    guard let cell = optionalText(column) else { return [] }
    var items: [String] = []
    for part in cell.utf8.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false) {
      var item = Substring(part)
      while item.utf8.first == UInt8(ascii: " ") { item.removeFirst() }
      while item.utf8.last == UInt8(ascii: " ") { item.removeLast() }
      guard !item.isEmpty else { throw malformed(column, .text) }
      items.append(String(item))
    }
    return items
  }

  /// A day, month or year, null where the cell is empty.
  func date(_ column: String) throws(LexiconError) -> LexiconDate? {
    guard let cell = optionalText(column) else { return nil }
    guard let date = LexiconDate(cell) else { throw malformed(column, .date) }
    return date
  }

  /// A day, null where the cell is empty.
  func day(_ column: String) throws(LexiconError) -> LexiconDate? {
    guard let cell = optionalText(column) else { return nil }
    guard let date = LexiconDate(cell), date.isDay else { throw malformed(column, .day) }
    return date
  }

  /// A day, which must be there.
  func requiredDay(_ column: String) throws(LexiconError) -> LexiconDate {
    guard let day = try day(column) else { throw malformed(column, .day) }
    return day
  }

  /// Days, months or years, separated by `;`.
  func dates(_ column: String) throws(LexiconError) -> [LexiconDate] {
    var dates: [LexiconDate] = []
    for item in try list(column) {
      guard let date = LexiconDate(item) else { throw malformed(column, .date) }
      dates.append(date)
    }
    return dates
  }

  /// A whole number above zero.
  func number(_ column: String) throws(LexiconError) -> Int {
    let cell = Substring(text(column)).utf8
    guard cell.count < 9, let number = LexiconDate.number(cell, digits: cell.count), number > 0 else {
      throw malformed(column, .number)
    }
    return number
  }

  /// Two years, null where the cell is empty.
  func term(_ column: String) throws(LexiconError) -> ClosedRange<Int>? {
    guard let cell = optionalText(column) else { return nil }
    let years = cell.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard years.count == 2, let first = LexiconDate.number(years[0], digits: 4),
      let last = LexiconDate.number(years[1], digits: 4), first <= last
    else { throw malformed(column, .term) }
    return first...last
  }

  /// One of the words of an enumeration.
  func word<Word: RawRepresentable & CaseIterable>(
    _ column: String, as _: Word.Type = Word.self
  ) throws(LexiconError) -> Word where Word.RawValue == String {
    guard let word = Word(rawValue: text(column)) else { throw malformed(column, .oneOf(Word.words)) }
    return word
  }

  /// Words of an enumeration, separated by `;`.
  func words<Word: RawRepresentable & CaseIterable>(
    _ column: String, as _: Word.Type = Word.self
  ) throws(LexiconError) -> [Word] where Word.RawValue == String {
    var words: [Word] = []
    for item in try list(column) {
      guard let word = Word(rawValue: item) else { throw malformed(column, .oneOf(Word.words)) }
      words.append(word)
    }
    return words
  }

  /// Refuses a combining mark: composed Vietnamese needs none.
  func requireComposed(_ column: String) throws(LexiconError) {
    for scalar in text(column).unicodeScalars where 0x300...0x36F ~= scalar.value {
      throw malformed(column, .composedText)
    }
  }

  /// The error of a cell that is not what was expected.
  func malformed(_ column: String, _ expected: LexiconError.Expectation) -> LexiconError {
    .malformedCell(file: file, line: line, column: column, found: text(column), expected: expected)
  }
}

extension RawRepresentable where Self: CaseIterable, RawValue == String {
  fileprivate static var words: [String] { allCases.map(\.rawValue) }
}
