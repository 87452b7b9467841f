internal import CampaignRecord
internal import PlanChecking
internal import PlanPipeline
internal import RecordPublishing

/// What there is to tell at the end of a check.
struct CheckReport {
  private let options: CheckOptions
  private let baseline: Baseline?
  private var run = RunReport()
  private var isFailing: Bool = false
  private var failedFixes: [(name: String, error: FixError)] = []
  private var entries: [Baseline.Entry] = []
  private var files: Set<String> = []
  private var rules: Set<String> = []
  private var languages: Set<Language> = []

  /// What was told besides findings.
  private(set) var notices: [FindingNotice] = []
  /// How many findings there are.
  private(set) var counts = FindingCounts()
  /// How many files were checked.
  private(set) var checked: Int = 0
  /// How many of them have findings.
  private(set) var withFindings: Int = 0
  /// How many suggestions were written.
  private(set) var fixed: Int = 0

  /// The report of a run that has not begun.
  init(_ options: CheckOptions, _ facts: CheckFacts) {
    self.options = options
    baseline = facts.baseline
  }

  /// Whether entries must be kept to the end.
  private var keepsEntries: Bool { baseline != nil || options.newBaseline != nil }
  /// The one language in which all files were spoken of; null where there were none or several.
  var language: Language? { languages.count == 1 ? languages.first : nil }
  /// Whether suggestions can still be written by `--fix`.
  var offersFixes: Bool { options.fixing == .none }

  /// Counts what became of a file; what is printed of it.
  mutating func add(_ result: PlanResult<FileCheck.Outcome>) throws(RunError) -> [UInt8]? {
    switch result.outcome {
    case .success(.unsettled(let error)): throw .settings(error)
    case .success(.excluded):
      run.addExcluded(result.name)
      return nil
    case .success(.checked(let file)):
      run.add(result.name, .success(file.isPlan))
      checked += 1
      add(file, named: result.name)
      return file.bytes
    case .failure(let error):
      // Settings stand among the plans.
      let isSettings: Bool = FilePath(result.name).lastComponent == FilePath(CheckSettings.fileName)
      if !(isSettings && error == .skipped) { run.add(result.name, .failure(error)) }
      return nil
    }
  }

  /// Counts what was found in a file.
  mutating func add(_ file: CheckedFile, named name: String) {
    withFindings += file.counts.all > 0 && !file.isCounted ? 1 : 0
    counts.add(file.counts)
    fixed += file.fixed
    isFailing = isFailing || file.isFailing
    notices += file.notices
    if let language = file.language { languages.insert(language) }
    if let error = file.fixError { failedFixes.append((name, error)) }
    guard keepsEntries else { return }
    entries += file.entries
    files.insert(file.file)
    rules.formUnion(file.rules)
  }

  /// Writes the baseline that was asked for.
  func writeBaseline() throws(RunError) {
    guard let path = options.newBaseline else { return }
    let output: Output = try .open(path)
    try output.write(Baseline(entries).json)
    try output.commit()
  }

  /// What the program ends with.
  var status: ExitStatus {
    guard run.status == .success, failedFixes.isEmpty else { return .failure }
    return isFailing && options.newBaseline == nil ? .findings : .success
  }

  /// Tells what went wrong and, unless it is to be quiet, what else is worth knowing.
  func tell(_ console: Console) {
    if !options.isQuiet {
      for notice in notices { console.notice(.notice(notice)) }
      let gone: [Baseline.Entry] = baseline?.gone(found: Set(entries), files: files, rules: rules) ?? []
      if !gone.isEmpty { console.notice(.gone(gone)) }
      if options.newBaseline != nil { console.notice(.baselineWritten(entries.count)) }
    }
    for (name, error) in failedFixes { console.error(RunError.fix(name: name, error).message) }
    run.tell(console, isQuiet: options.isQuiet, notPlans: Message.notPlansChecked)
  }
}
