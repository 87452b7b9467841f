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
  /// The rules that are asked.
  let rules: Set<String>
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
  }

  /// Judges a plan.
  ///
  /// - Parameters:
  ///   - plan: the plan.
  ///   - file: what baselines call the file.
  func judge(_ plan: ParsedPlan, file: String) -> Judgement {
    let text: [UInt8] = plan.plan.text.bytes
    let outcome = Suppressions(in: text).apply(
      to: checker.findings(in: plan).map(selection.adjusted), rulesThatRan: rules, known: Self.known)
    let fingerprints: [String] = Fingerprints(in: text).fingerprints(of: outcome.findings)
    var judgement = Judgement(notices: outcome.notices)
    for (finding, fingerprint) in zip(outcome.findings, fingerprints) {
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
