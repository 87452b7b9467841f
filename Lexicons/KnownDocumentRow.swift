/// A document that plans cite. Number and date together tell which one it is: numbers come back.
public struct KnownDocumentRow: Hashable, Sendable {
  /// The number, such as `34-CT/TW`.
  public let number: String
  /// The day of issue.
  public let date: LexiconDate
  /// The type, such as `Chỉ thị`.
  public let type: String
  /// Who issued it.
  public let issuer: String
  /// What it is about, shortened.
  public let title: String
  /// The day from which it has effect.
  public let effective: LexiconDate?
  /// How it stood when the table was made.
  public let status: Status
  /// The day from which it has no effect any more.
  public let expired: LexiconDate?
  /// The numbers of the documents in its place.
  public let replacedBy: [String]
  /// The numbers of the documents that amend it.
  public let amendedBy: [String]
  /// The dates of other documents with the same number, as far as they are known.
  public let otherDates: [LexiconDate]
  /// Whose document it is.
  public let scope: Scope
  /// What else there is to know.
  public let note: String?
  /// How far the row can be trusted.
  public let confidence: Confidence
  /// Where it is from.
  public let source: String

  /// How a document stands.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    /// It has effect.
    case inForce = "in_force"
    /// It has effect, with changes.
    case amended
    /// It has none any more.
    case expired
    /// The years that it was made for are over.
    case periodEnded = "period_ended"
    /// It was not repealed, but its time is past.
    case historic
    /// Not looked up.
    case unchecked
  }

  /// Whose document it is.
  public enum Scope: String, Hashable, Sendable, CaseIterable {
    /// The state.
    case state
    /// The Party.
    case party
    /// The trade unions.
    case union
    /// The Youth Union.
    case youth
  }
}

extension KnownDocumentRow: LexiconRow {
  static var table: LexiconTable { .knownDocuments }

  static var columns: [String] {
    [
      "number", "date", "type", "issuer", "title", "effective", "status", "expired", "replaced_by", "amended_by",
      "other_dates", "scope", "note", "confidence", "source",
    ]
  }

  var key: String { number + " " + date.description }

  init(_ cells: TSVRow) throws(LexiconError) {
    number = try cells.requiredText("number")
    date = try cells.requiredDay("date")
    type = try cells.requiredText("type")
    issuer = try cells.requiredText("issuer")
    title = try cells.requiredText("title")
    effective = try cells.day("effective")
    status = try cells.word("status")
    expired = try cells.day("expired")
    replacedBy = try cells.list("replaced_by")
    amendedBy = try cells.list("amended_by")
    otherDates = try cells.dates("other_dates")
    scope = try cells.word("scope")
    note = cells.optionalText("note")
    confidence = try cells.word("confidence")
    source = try cells.requiredText("source")
  }
}
