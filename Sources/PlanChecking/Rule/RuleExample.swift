/// A plan that breaks a rule, and the same plan as it should be. Both are run as tests and shown on the rule's page.
public struct RuleExample: Sendable {
  /// The mark before a place that the rule must report.
  public static let opening: Character = "⟦"
  /// The mark after it.
  public static let closing: Character = "⟧"

  /// The text that breaks the rule. `⟦…⟧` stands around each place that the rule must report, exactly; a text without
  /// marks must give findings without a place.
  public let wrong: String
  /// The text in which the rule finds nothing.
  public let right: String

  /// An example.
  public init(wrong: String, right: String) {
    self.wrong = wrong
    self.right = right
  }
}
