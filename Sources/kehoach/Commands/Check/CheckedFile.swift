internal import CampaignRecord
internal import PlanChecking
internal import PlanPipeline
internal import RecordPublishing

/// What is kept of a file that was checked.
struct CheckedFile: Sendable {
  /// Where it was read from.
  let input: PlanInput
  /// What is printed of it.
  var bytes: [UInt8] = []
  /// How many findings each rule has, by its level.
  var counts: FindingCounts = FindingCounts()
  /// Whether a finding makes the check fail.
  var isFailing: Bool = false
  /// Whether a plan shows in it.
  let isPlan: Bool
  /// What there is to say besides findings.
  var notices: [FindingNotice] = []
  /// All findings, as a baseline keeps them.
  let entries: [Baseline.Entry]
  /// What baselines call the file.
  let file: String
  /// The rules that were asked.
  let rules: Set<String>
  /// The language of its messages; null where there are none.
  var language: Language?
  /// What is kept of it to hold it against other plans; null where it is not.
  var summary: PlanSummary?
  /// Whether a comment is about a rule that looks at several plans.
  let hasCorpusComments: Bool
  /// Whether it was counted among the files with findings before.
  var isCounted: Bool = false
  /// How many suggestions were written into it.
  var fixed: Int = 0
  /// Why suggestions were not written.
  var fixError: FixError?

  /// A file with what was said of it.
  init(_ judgement: PlanJudge.Judgement, input: PlanInput, isPlan: Bool, file: String, rules: Set<String>) {
    self.input = input
    self.isPlan = isPlan
    self.file = file
    self.rules = rules
    entries = judgement.entries
    hasCorpusComments = judgement.hasCorpusComments
    for finding in judgement.findings { counts.add(finding) }
  }
}

/// How many findings there are.
struct FindingCounts: Sendable {
  /// The count of one rule at one level.
  struct Key: Hashable, Sendable {
    let rule: String
    let severity: Finding.Severity
  }

  /// How many, and how many of these have a suggestion, safe or any.
  struct Count: Sendable {
    var all: Int = 0
    var safe: Int = 0
    var suggested: Int = 0
  }

  /// The counts of rules at their levels.
  private(set) var counts: [Key: Count] = [:]

  /// Counts a finding.
  mutating func add(_ finding: Finding) {
    let isSuggested: Bool = finding.span != nil && finding.suggestion != nil
    var count: Count = counts[Key(rule: finding.rule, severity: finding.severity)] ?? Count()
    count.all += 1
    count.safe += isSuggested && finding.suggestion?.safe == true ? 1 : 0
    count.suggested += isSuggested ? 1 : 0
    counts[Key(rule: finding.rule, severity: finding.severity)] = count
  }

  /// Adds the counts of other files.
  mutating func add(_ other: FindingCounts) {
    counts.merge(other.counts) { first, second in
      Count(
        all: first.all + second.all, safe: first.safe + second.safe, suggested: first.suggested + second.suggested)
    }
  }

  /// How many findings there are of a level.
  subscript(severity: Finding.Severity) -> Int {
    counts.reduce(0) { sum, entry in entry.key.severity == severity ? sum + entry.value.all : sum }
  }

  /// How many findings there are.
  var all: Int { counts.values.map(\.all).reduce(0, +) }
  /// How many of them have a safe suggestion.
  var safe: Int { counts.values.map(\.safe).reduce(0, +) }
  /// How many of them have a suggestion that a person should look at.
  var unsafe: Int { counts.values.map(\.suggested).reduce(0, +) - safe }
}
