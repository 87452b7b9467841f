public import CampaignRecord

extension CampaignStore {
  /// What the rules said of plans when these came in, plan by plan.
  ///
  /// - Parameters:
  ///   - rules: the rules that are asked for; null for all.
  ///   - level: the lowest level that is asked for.
  public func findings(
    of rules: Set<String>? = nil, from level: Finding.Severity = .info, in selection: PlanSelection = PlanSelection()
  ) throws(StoreError) -> [FindingRow] {
    let rows: [FindingRow] = try ask { () throws(SQLiteError) in
      let statement: Statement = try connection.prepare(
        """
        SELECT \(PlanReference.columns), rule, severity, message, start, end
        FROM finding JOIN plan ON plan.id = finding.plan
        WHERE severity >= ?1\(selection.condition) ORDER BY finding.plan, ordinal
        """)
      statement.bind(level.rank, at: 1)
      var rows: [FindingRow] = []
      while try statement.step() {
        guard rules?.contains(statement.text(PlanReference.count)) != false else { continue }
        rows.append(FindingRow(statement))
      }
      return rows
    }
    return rows.filter { row in selection.contains(row.plan) }
  }

  /// The findings of plans that give one document two dates, or not the known one: there is an index for them.
  public func conflictFindings(in selection: PlanSelection = PlanSelection()) throws(StoreError) -> [FindingRow] {
    let rows: [FindingRow] = try ask { () throws(SQLiteError) in
      let statement: Statement = try connection.prepare(
        """
        SELECT \(PlanReference.columns), rule, severity, message, start, end
        FROM finding JOIN plan ON plan.id = finding.plan
        WHERE rule IN ('citation-date-conflict', 'citation-known-conflict')\(selection.condition)
        ORDER BY finding.plan, ordinal
        """)
      var rows: [FindingRow] = []
      while try statement.step() { rows.append(FindingRow(statement)) }
      return rows
    }
    return rows.filter { row in selection.contains(row.plan) }
  }
}

/// A finding in a plan.
public struct FindingRow: Hashable, Sendable {
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
