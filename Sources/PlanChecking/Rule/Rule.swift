/// One thing that can be wrong in a plan: what it is, for people, and how it is found.
///
/// A rule looks at nothing but the plan that it is given, keeps no state, and says what it finds in any order.
public protocol Rule: Sendable {
  /// What the rule is, with its explanation and examples.
  var about: RuleDescription { get }
  /// Reports every place of the plan that breaks the rule.
  func check(_ plan: PlanUnderCheck, report: (Violation) -> Void)
}
