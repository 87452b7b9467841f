/// A verb of duties that beside some words is none.
public struct DutyExceptionRow: Hashable, Sendable {
  /// The verb in small letters, its words parted by single blanks.
  public let verb: String
  /// Words right behind which it is no duty: `chương` before `trình`.
  public let notAfter: [String]
  /// Words right before which it is no duty: `thông` behind `giao`.
  public let notBefore: [String]
  /// Nouns of bodies to whose name it belongs where it stands right behind them: `đoàn` before `kiểm tra`.
  public let nameAfter: [String]
  /// What else there is to know.
  public let note: String?
  /// How far the row can be trusted.
  public let confidence: Confidence
  /// Where it is from.
  public let source: String
}

extension DutyExceptionRow: LexiconRow {
  static var table: LexiconTable { .dutyExceptions }

  static var columns: [String] {
    ["verb", "not_after", "not_before", "name_after", "note", "confidence", "source"]
  }

  var key: String { verb }

  init(_ cells: TSVRow) throws(LexiconError) {
    verb = try cells.requiredText("verb")
    notAfter = try cells.list("not_after")
    notBefore = try cells.list("not_before")
    nameAfter = try cells.list("name_after")
    note = cells.optionalText("note")
    confidence = try cells.word("confidence")
    source = try cells.requiredText("source")
  }
}
