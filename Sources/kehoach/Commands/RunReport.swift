internal import PlanPipeline

/// What there is to tell at the end of a run over files.
struct RunReport {
  private var done: Int = 0
  private var failures: [(name: String, error: InputError)] = []
  private var notPlans = NameList()
  private var skipped = NameList()
  private var excluded = NameList()

  /// Counts what became of an input; a success says whether it is a plan.
  mutating func add(_ name: String, _ outcome: Result<Bool, InputError>) {
    switch outcome {
    case .success(let isPlan):
      done += 1
      if !isPlan { notPlans.add(name) }
    case .failure(.skipped): skipped.add(name)
    case .failure(let error): failures.append((name, error))
    }
  }

  /// Counts an input that settings leave out.
  mutating func addExcluded(_ name: String) { excluded.add(name) }

  /// The run failed where a file did, or where there was none.
  var status: ExitStatus { failures.isEmpty && done + excluded.count > 0 ? .success : .failure }

  /// Whether any file was read.
  var hasPlans: Bool { done > 0 }

  /// Tells the failures and, unless `isQuiet`, what else is worth knowing; `notPlans` says it of files without a plan.
  func tell(_ console: Console, isQuiet: Bool, notPlans sentence: (NameList) -> Message = Message.notPlans) {
    if !isQuiet, !excluded.isEmpty { console.notice(.excluded(excluded)) }
    if !isQuiet, !skipped.isEmpty { console.notice(.skipped(skipped)) }
    if !isQuiet, !notPlans.isEmpty { console.notice(sentence(notPlans)) }
    for failure in failures { console.error(RunError.input(name: failure.name, failure.error).message) }
    if failures.isEmpty, done + excluded.count == 0 { console.error(.nothingToRead) }
    if !failures.isEmpty, done + failures.count > 1 { console.say(.summary(done: done, failed: failures.count)) }
  }
}
