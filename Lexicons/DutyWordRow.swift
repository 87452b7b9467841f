/// Words that stand around who owes a duty.
public struct DutyWordRow: Hashable, Sendable {
  /// What the words are.
  public enum Use: String, Hashable, Sendable, CaseIterable {
    /// What a body does or has to do: behind the name of a body they end it.
    case verb
    /// Who owes, where the name is no body's own: `các đơn vị`, `giáo viên chủ nhiệm`, `thủ trưởng`.
    case holder
    /// What starts like the name of a body and is none: `hội nghị`.
    case other
  }

  /// What the words are.
  public let use: Use
  /// The words in small letters, parted by single blanks.
  public let words: String
  /// What else there is to know.
  public let note: String?
  /// How far the row can be trusted.
  public let confidence: Confidence
  /// Where it is from.
  public let source: String
}

extension DutyWordRow: LexiconRow {
  static var table: LexiconTable { .dutyWords }

  static var columns: [String] { ["use", "words", "note", "confidence", "source"] }

  var key: String { use.rawValue + " " + words }

  init(_ cells: TSVRow) throws(LexiconError) {
    use = try cells.word("use")
    words = try cells.requiredText("words")
    note = cells.optionalText("note")
    confidence = try cells.word("confidence")
    source = try cells.requiredText("source")
  }
}
