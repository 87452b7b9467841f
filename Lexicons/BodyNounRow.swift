/// The words with which names of bodies start.
public struct BodyNounRow: Hashable, Sendable {
  /// How the words must be printed to name a body.
  public enum Letters: String, Hashable, Sendable, CaseIterable {
    /// In any letters: `sở`, `ủy ban`.
    case any
    /// In capitals, as in letterheads: `UBND`.
    case capitals
    /// In capitals in letterheads, behind a capital letter where the body acts: `TRẠM`, `Trạm`.
    case capitalized
    /// Behind a capital letter where the body acts, and in no letterhead: `Thành phố`.
    case text
  }

  /// The words, parted by single blanks.
  public let words: String
  /// How they must be printed.
  public let letters: Letters
  /// Words right before which they name no body: `hợp` behind `trường`.
  public let notBefore: [String]
  /// What else there is to know.
  public let note: String?
  /// How far the row can be trusted.
  public let confidence: Confidence
  /// Where it is from.
  public let source: String
}

extension BodyNounRow: LexiconRow {
  static var table: LexiconTable { .bodyNouns }

  static var columns: [String] { ["words", "letters", "not_before", "note", "confidence", "source"] }

  var key: String { words }

  init(_ cells: TSVRow) throws(LexiconError) {
    words = try cells.requiredText("words")
    letters = try cells.word("letters")
    notBefore = try cells.list("not_before")
    note = cells.optionalText("note")
    confidence = try cells.word("confidence")
    source = try cells.requiredText("source")
  }
}
