/// A syllable at which two words of two syllables may meet: `tổng kết`, `kết quả`.
public struct WordMeetingRow: Hashable, Sendable {
  /// The syllable in small letters, in its spellings.
  public let syllables: [String]
  /// The syllables with which it ends a word.
  public let before: [String]
  /// The syllables with which it starts a word; `*` where it is a word by itself, `#` for a number, a mark or the end.
  public let behind: [String]
  /// What else there is to know.
  public let note: String?
  /// How far the row can be trusted.
  public let confidence: Confidence
  /// Where it is from.
  public let source: String
}

extension WordMeetingRow: LexiconRow {
  static var table: LexiconTable { .wordMeetings }

  static var columns: [String] { ["syllable", "before", "behind", "note", "confidence", "source"] }

  var key: String { syllables.joined(separator: ";") }

  init(_ cells: TSVRow) throws(LexiconError) {
    _ = try cells.requiredText("syllable")
    syllables = try cells.list("syllable")
    before = try cells.list("before")
    behind = try cells.list("behind")
    note = cells.optionalText("note")
    confidence = try cells.word("confidence")
    source = try cells.requiredText("source")
  }
}
