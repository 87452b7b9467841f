/// A plan that breaks a rule, and the same plan as it should be. Both are run as tests and shown on the rule's page.
public struct RuleExample: Sendable {
  /// The mark before a place that the rule must report.
  public static let opening: Character = "⟦"
  /// The mark after it.
  public static let closing: Character = "⟧"

  /// What the line starts with that stands before each plan in an example of several; the plan's name follows.
  public static let heading: String = "▶ "

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

  /// The plans of an example, in order: what stands between lines that start with ``heading``.
  public static func plans(of text: String) -> [(name: String, text: String)] {
    var plans: [(name: String, text: String)] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix(heading) {
        plans.append((String(line.dropFirst(heading.count)), ""))
      } else if !plans.isEmpty {
        plans[plans.count - 1].text += line + "\n"
      }
    }
    return plans
  }
}
