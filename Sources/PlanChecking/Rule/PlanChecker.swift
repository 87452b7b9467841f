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
    let rules: [Asked] = rules[plan.profile] ?? []
    var violations: [(violation: Violation, rule: Int)] = []
    for rule in rules.indices {
      rules[rule].rule.check(plan) { violation in violations.append((violation, rule)) }
    }
    // Their places are put in order, for they themselves are long.
    var places: [Place] = violations.indices.map { index in Place(violations[index].violation.span, index) }
    places.sort(by: <)
    return places.map { place in
      finding(violations[place.index].violation, of: rules[violations[place.index].rule])
    }
  }

  /// Where a violation stands, and after how many others it was reported.
  private struct Place: Comparable {
    let start: Int
    let end: Int
    let index: Int

    init(_ span: Span?, _ index: Int) {
      start = span?.start ?? -1
      end = span?.end ?? -1
      self.index = index
    }

    static func < (first: Place, second: Place) -> Bool {
      (first.start, first.end, first.index) < (second.start, second.end, second.index)
    }
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
