public import CampaignRecord
public import Lexicons
public import PlanParsing

/// Holds plans to rules. One checker serves any number of plans, side by side.
public struct PlanChecker: Sendable {
  /// A rule with what a finding takes of its description, which is long and would be copied each time.
  private struct Asked {
    let rule: any Rule
    let id: String
    let severity: Finding.Severity
  }

  /// The rules that hold for plans under each regulation.
  private let rules: [Profile: [Asked]]
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
    let described: [(Asked, Set<Profile>)] = rules.map { rule in
      let about: RuleDescription = rule.about
      return (Asked(rule: rule, id: about.id, severity: about.severity), about.profiles)
    }
    self.rules = Dictionary(
      uniqueKeysWithValues: Profile.allCases.map { profile in
        (profile, described.filter { _, profiles in profiles.contains(profile) }.map { asked, _ in asked })
      })
    facts = CheckingFacts(lexicons)
    self.language = language
    self.asOf = asOf
    summarizer = PlanSummarizer(lexicons)
  }

  /// What the rules say of a plan, in the order of the text; what has no place stands first, and rules that speak of one
  /// place in the order of the catalogue.
  public func findings(in plan: ParsedPlan) -> [Finding] {
    rules.values.allSatisfy(\.isEmpty) ? [] : findings(in: PlanUnderCheck(plan, facts: facts, asOf: asOf))
  }

  /// The same, with what is kept of the plan to hold it against others.
  public func findingsAndSummary(of plan: ParsedPlan) -> (findings: [Finding], summary: PlanSummary) {
    let plan = PlanUnderCheck(plan, facts: facts, asOf: asOf)
    return (findings(in: plan), summarizer.summary(of: plan))
  }

  private func findings(in plan: PlanUnderCheck) -> [Finding] {
    var findings: [Finding] = []
    for asked in rules[plan.profile] ?? [] {
      let first: Int = findings.count
      asked.rule.check(plan) { violation in findings.append(finding(violation, of: asked)) }
      if findings.count > first + 1 { findings[first...].sort(by: Self.precedes) }
    }
    // The sort of the standard library is stable: what stands at one place keeps the order of the rules.
    findings.sort(by: Self.precedes)
    return findings
  }

  private static func precedes(_ first: Finding, _ second: Finding) -> Bool {
    (first.span?.start ?? -1, first.span?.end ?? -1) < (second.span?.start ?? -1, second.span?.end ?? -1)
  }

  private func finding(_ violation: Violation, of rule: Asked) -> Finding {
    Finding(
      rule: rule.id, severity: violation.severity ?? rule.severity, message: violation.message.text(in: language),
      span: violation.span,
      related: violation.related.map { place in
        Finding.Related(span: place.span, message: place.message.text(in: language))
      },
      suggestion: violation.suggestion, cause: violation.cause)
  }
}
