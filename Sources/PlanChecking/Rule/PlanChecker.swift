public import CampaignRecord
public import Lexicons
public import PlanParsing

/// Holds plans to rules. One checker serves any number of plans, side by side.
public struct PlanChecker: Sendable {
  private let rules: [any Rule]
  private let facts: CheckingFacts
  private let language: Wording.Language
  private let asOf: CalendarDay?
  private let summarizer: PlanSummarizer

  /// A checker.
  ///
  /// - Parameters:
  ///   - rules: the rules to hold plans to.
  ///   - lexicons: the facts that rules rest on.
  ///   - language: the language of messages.
  ///   - asOf: the day at which validity is judged beside the issue date; null for the issue date alone.
  public init(
    rules: [any Rule] = RuleCatalogue.rules, lexicons: Lexicons, language: Wording.Language = .vietnamese,
    asOf: CalendarDay? = nil
  ) {
    self.rules = rules
    facts = CheckingFacts(lexicons)
    self.language = language
    self.asOf = asOf
    summarizer = PlanSummarizer(lexicons)
  }

  /// What the rules say of a plan, in the order of the text; what has no place stands first, and rules that speak of one
  /// place in the order of the catalogue.
  public func findings(in plan: ParsedPlan) -> [Finding] {
    rules.isEmpty ? [] : findings(in: PlanUnderCheck(plan, facts: facts, asOf: asOf))
  }

  /// The same, with what is kept of the plan to hold it against others.
  public func findingsAndSummary(of plan: ParsedPlan) -> (findings: [Finding], summary: PlanSummary) {
    let plan = PlanUnderCheck(plan, facts: facts, asOf: asOf)
    return (findings(in: plan), summarizer.summary(of: plan))
  }

  private func findings(in plan: PlanUnderCheck) -> [Finding] {
    var findings: [Finding] = []
    for rule in rules where rule.about.profiles.contains(plan.profile) {
      let first: Int = findings.count
      rule.check(plan) { violation in findings.append(finding(violation, of: rule.about)) }
      if findings.count > first + 1 { findings[first...].sort(by: Self.precedes) }
    }
    // The sort of the standard library is stable: what stands at one place keeps the order of the rules.
    findings.sort(by: Self.precedes)
    return findings
  }

  private static func precedes(_ first: Finding, _ second: Finding) -> Bool {
    (first.span?.start ?? -1, first.span?.end ?? -1) < (second.span?.start ?? -1, second.span?.end ?? -1)
  }

  private func finding(_ violation: Violation, of rule: RuleDescription) -> Finding {
    Finding(
      rule: rule.id, severity: violation.severity ?? rule.severity, message: violation.message.text(in: language),
      span: violation.span,
      related: violation.related.map { place in
        Finding.Related(span: place.span, message: place.message.text(in: language))
      },
      suggestion: violation.suggestion, cause: violation.cause)
  }
}
