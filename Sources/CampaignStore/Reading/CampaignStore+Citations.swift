public import CampaignRecord

extension CampaignStore {
  /// The mentions of other documents in plans, plan by plan.
  ///
  /// - Parameters:
  ///   - number: the number of the document asked for, in any spelling that ``PlanKey`` overlooks; null for all.
  ///   - limit: the most that are wanted; null for all.
  public func citations(
    of number: String? = nil, in selection: PlanSelection = PlanSelection(), limit: Int? = nil
  ) throws(StoreError) -> Answer<CitationRow> {
    try parts(
      where: number == nil ? "true" : "citation.number_key = ?1", orderedBy: "citation.plan, citation.ordinal",
      in: selection,
      limit: limit
    ) { statement in
      if let number { statement.bind(PlanKey.number(number), at: 1) }
    }
  }
}

/// A mention of another document in a plan.
public struct CitationRow: Hashable, PlanPart {
  /// The plan.
  public let plan: PlanReference
  /// The number as printed, or the name of a law or resolution.
  public let text: String
  /// The number; null for a law or resolution by name.
  public let number: String?
  /// The type.
  public let type: String?
  /// The date that is given with the mention, in EDTF.
  public let issuedOn: String?
  /// The issuer that is given with the mention.
  public let issuer: String?
  /// The subject that is given with the mention.
  public let subject: String?
  /// Where number or name stand, in UTF-8 bytes of the normalized text.
  public let span: Span

  static let table: String = "citation"
  static let columns: String = """
    citation.text, citation.number, citation.type, citation.issued, citation.issuer, citation.subject, citation.start,
    citation.end
    """

  init(_ row: Statement) {
    plan = PlanReference(row)
    let first: Int32 = PlanReference.count
    text = row.text(first)
    number = row.textOrNull(first + 1)
    type = row.textOrNull(first + 2)
    issuedOn = row.textOrNull(first + 3)
    issuer = row.textOrNull(first + 4)
    subject = row.textOrNull(first + 5)
    span = Span(start: row.integer(first + 6), end: row.integer(first + 7))
  }
}
