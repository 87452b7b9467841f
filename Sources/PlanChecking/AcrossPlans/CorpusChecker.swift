public import CampaignRecord

/// Holds plans to the rules that look at several of them: makes their summaries, and then compares these.
public struct CorpusChecker: Sendable {
  private let rules: [any CorpusRule]

  /// A checker with these rules.
  public init(rules: [any CorpusRule] = RuleCatalogue.corpusRules) {
    self.rules = rules
  }

  /// Something that a rule says of a plan in a collection.
  public struct Result: Sendable {
    /// The rule.
    public let rule: RuleDescription
    /// What it says.
    public let violation: CorpusViolation

    /// The finding, without the places in other plans, which a span alone does not tell.
    public func finding(in language: Wording.Language) -> Finding {
      Finding(
        rule: rule.id, severity: violation.severity ?? rule.severity, message: violation.message.text(in: language),
        span: violation.span)
    }
  }

  /// What the rules say of the plans, plan by plan, each in the order of its text.
  public func check(_ plans: PlanCollection) -> [Result] {
    var results: [Result] = []
    for rule in rules {
      rule.check(plans) { violation in results.append(Result(rule: rule.about, violation: violation)) }
    }
    // The sort is stable: what stands at one place keeps the order of the rules.
    return results.sorted { first, second in
      let spans: (Span, Span) = (first.violation.span, second.violation.span)
      return (first.violation.plan, spans.0.start, spans.0.end) < (second.violation.plan, spans.1.start, spans.1.end)
    }
  }
}
