internal import CampaignRecord
internal import PlanChecking
internal import PlanParsing
internal import PlanPipeline
internal import PlanText
internal import RecordPublishing
internal import VietnameseText

/// Says what is wrong in plans under one set of settings.
struct PlanJudge: Sendable {
  /// The lowest level at which the check fails.
  let failOn: Finding.Severity
  /// The language of messages.
  let language: Language
  /// The rules that are asked of each plan.
  let rules: Set<String>
  /// The rules that are asked of plans together.
  let corpusRules: Set<String>
  private let checker: PlanChecker
  private let selection: RuleSelection
  private let baseline: Baseline?

  /// A judge with what the arguments, and then the settings, ask for.
  init(_ options: CheckOptions, _ settings: CheckSettings?, _ facts: CheckFacts) {
    selection = Self.selection(options, settings)
    failOn = options.failOn ?? settings?.failOn ?? .error
    language = facts.askedLanguage ?? settings?.language.flatMap { Language(rawValue: $0.rawValue) } ?? facts.language
    baseline = facts.baseline
    let rules: [any Rule] = RuleCatalogue.rules.filter { [selection] rule in selection.includes(rule.about) }
    self.rules = Set(rules.map(\.about.id))
    corpusRules = Set(RuleCatalogue.corpusRules.map(\.about).filter(selection.includes).map(\.id))
    checker = PlanChecker(
      rules: rules, lexicons: facts.lexicons, language: Wording.Language(language), asOf: options.asOf)
  }

  /// What is said of a plan.
  struct Judgement: Sendable {
    /// The findings that are told.
    var findings: [Finding] = []
    /// Their fingerprints, one for one.
    var fingerprints: [String] = []
    /// All findings, those of the baseline too, as a baseline keeps them.
    var entries: [Baseline.Entry] = []
    /// Comments of no use.
    var notices: [Suppressions.Notice] = []
    /// Whether a comment is about a rule that looks at several plans.
    var hasCorpusComments: Bool = false
  }

  /// Judges a plan.
  ///
  /// - Parameters:
  ///   - plan: the plan.
  ///   - file: what baselines call the file.
  func judge(_ plan: ParsedPlan, file: String) -> Judgement {
    judge(checker.findings(in: plan), in: plan, file: file)
  }

  /// Judges a plan, and makes the summary by which it is held against others.
  func judgeAndSummarize(_ plan: ParsedPlan, file: String) -> (Judgement, PlanSummary) {
    let (findings, summary) = checker.findingsAndSummary(of: plan)
    return (judge(findings, in: plan, file: file), summary)
  }

  private func judge(_ findings: [Finding], in plan: ParsedPlan, file: String) -> Judgement {
    let text: [UInt8] = plan.plan.text.bytes
    let suppressions = Suppressions(in: text)
    let outcome = suppressions.apply(
      to: findings.map(selection.adjusted), rulesThatRan: rules, known: Self.known)
    var judgement: Judgement = told(outcome.findings, in: text, file: file)
    judgement.notices = outcome.notices
    judgement.hasCorpusComments = suppressions.comments.contains { comment in
      !corpusRules.isDisjoint(with: comment.rules)
    }
    return judgement
  }

  /// Judges what rules said of a plan beside others.
  ///
  /// - Parameters:
  ///   - findings: what they said.
  ///   - text: the normalized text of the plan.
  ///   - file: what baselines call the file.
  func judgeBesideOthers(_ findings: [Finding], in text: [UInt8], file: String) -> Judgement {
    let findings: [Finding] = findings.filter { finding in corpusRules.contains(finding.rule) }
    let outcome = Suppressions(in: text).apply(
      to: findings.map(selection.adjusted), rulesThatRan: corpusRules, known: Self.known)
    var judgement: Judgement = told(outcome.findings, in: text, file: file)
    // All else about comments was told with the plan alone.
    judgement.notices = outcome.notices.filter { notice in
      if case .unused(let rule) = notice.kind { corpusRules.contains(rule) } else { false }
    }
    return judgement
  }

  /// The findings that the baseline does not have.
  private func told(_ findings: [Finding], in text: [UInt8], file: String) -> Judgement {
    let fingerprints: [String] = Fingerprints(in: text).fingerprints(of: findings)
    var judgement = Judgement()
    for (finding, fingerprint) in zip(findings, fingerprints) {
      let entry = Baseline.Entry(file: file, rule: finding.rule, fingerprint: fingerprint)
      judgement.entries.append(entry)
      if let baseline, baseline.contains(entry) { continue }
      judgement.findings.append(finding)
      judgement.fingerprints.append(fingerprint)
    }
    return judgement
  }

  /// Whether a finding makes the check fail.
  func fails(_ finding: Finding) -> Bool { finding.severity.rank >= failOn.rank }

  private static let known: Set<String> = Set(RuleCatalogue.descriptions.map(\.id))

  /// What the arguments name counts before what the settings name.
  private static func selection(_ options: CheckOptions, _ settings: CheckSettings?) -> RuleSelection {
    let own: RuleSelection = settings?.rules ?? RuleSelection()
    return RuleSelection(
      selected: options.selected ?? own.selected,
      ignored: options.ignored + (options.selected == nil ? own.ignored : []), severities: own.severities)
  }
}

extension Finding.Severity {
  /// The place among the levels, lowest first.
  var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension Wording.Language {
  /// The language that people are spoken to in.
  init(_ language: Language) {
    self =
      switch language {
      case .vietnamese: .vietnamese
      case .english: .english
      }
  }
}
