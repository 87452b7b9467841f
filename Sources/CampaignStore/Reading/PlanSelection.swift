/// Which plans a question is about.
public struct PlanSelection: Sendable {
  /// The plans' ids; null for all.
  public var ids: [Int]?
  /// Words that stand in the name of the issuer or of the body above it, in any spelling; null for any.
  public var issuer: String?

  /// A selection.
  public init(ids: [Int]? = nil, issuer: String? = nil) {
    self.ids = ids
    self.issuer = issuer
  }

  /// The condition on a table joined with `plan`, to stand behind others.
  var condition: String { condition(on: "plan.id") }

  /// The condition on a column with ids of plans, to stand behind others.
  func condition(on column: String) -> String {
    guard let ids else { return "" }
    return " AND \(column) IN (\(ids.map(String.init).joined(separator: ",")))"
  }

  /// Whether a plan is meant.
  public func contains(_ plan: PlanReference) -> Bool {
    if let ids, !ids.contains(plan.id) { return false }
    guard let issuer else { return true }
    return " \(PlanKey.words(plan.issuer ?? ""))".contains(" \(PlanKey.words(issuer))")
  }
}
