public import CampaignRecord

extension CampaignStore {
  /// What the rules said of plans when these came in, plan by plan.
  ///
  /// - Parameters:
  ///   - rules: the rules that are asked for; null for all.
  ///   - level: the lowest level that is asked for.
  ///   - limit: the most that are wanted; null for all.
  public func findings(
    of rules: Set<String>? = nil, from level: Finding.Severity = .info, in selection: PlanSelection = PlanSelection(),
    limit: Int? = nil
  ) throws(StoreError) -> Answer<FindingRow> {
    let names: [String]? = rules?.sorted().map { rule in "'\(rule.replacing("'", with: "''"))'" }
    let ofRules: String = names.map { names in " AND rule IN (\(names.joined(separator: ",")))" } ?? ""
    return try parts(
      where: "severity >= \(level.rank)\(ofRules)", orderedBy: "finding.plan, ordinal", in: selection, limit: limit)
  }

  /// The findings of plans that give one document two dates, or not the known one: there is an index for them.
  public func conflictFindings(in selection: PlanSelection = PlanSelection()) throws(StoreError) -> [FindingRow] {
    try parts(
      where: "rule IN ('citation-date-conflict', 'citation-known-conflict')", orderedBy: "finding.plan, ordinal",
      in: selection, limit: nil
    ).rows
  }
}

/// A finding in a plan.
public struct FindingRow: Hashable, PlanPart {
  /// The plan.
  public let plan: PlanReference
  /// The rule's id.
  public let rule: String
  /// The level.
  public let severity: Finding.Severity
  /// What is wrong.
  public let message: String
  /// Where, in UTF-8 bytes of the normalized text; null where it is about something absent.
  public let span: Span?

  static let table: String = "finding"
  static let columns: String = "rule, severity, message, start, end"

  init(_ row: Statement) {
    plan = PlanReference(row)
    let first: Int32 = PlanReference.count
    rule = row.text(first)
    let levels: [Finding.Severity] = Finding.Severity.allCases
    severity = levels[min(max(0, row.integer(first + 1)), levels.count - 1)]
    message = row.text(first + 2)
    span = row.integerOrNull(first + 3).map { start in Span(start: start, end: row.integer(first + 4)) }
  }
}
