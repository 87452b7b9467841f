internal import CampaignRecord
internal import PlanChecking
internal import PlanPipeline
internal import PlanText
internal import RecordPublishing
internal import VietnameseText

/// Holds the plans of a run against each other. Of each plan little more than its summary is kept; files in which something
/// is found are read again.
struct PlanComparison {
  private let check: FileCheck
  private let processor: PlanProcessor
  private var plans = PlanCollection()
  private var members: [Member] = []

  /// What is kept of a plan beside its summary.
  private struct Member {
    let input: PlanInput
    /// Whether something was found in the plan alone.
    let hasFindings: Bool
    /// Whether a comment is about a rule that looks at several plans.
    let hasComments: Bool
  }

  /// A file, or its part in the run, that the comparison says something of.
  struct Outcome {
    let name: String
    let file: CheckedFile
  }

  /// A comparison of plans that a check reads.
  init(_ check: FileCheck, _ processor: PlanProcessor) {
    self.check = check
    self.processor = processor
  }

  /// Keeps what was made of a file.
  mutating func add(_ file: CheckedFile) {
    guard let summary = file.summary else { return }
    plans.add(summary)
    members.append(
      Member(input: file.input, hasFindings: file.counts.all > 0, hasComments: file.hasCorpusComments))
  }

  /// Compares the plans, and calls `deliver` with each file of which there is something to say.
  func run(deliver: (Outcome) throws(RunError) -> Void) throws(RunError) {
    guard plans.count > 1 else { return }
    let results: [Int: [CorpusChecker.Result]] = Dictionary(
      grouping: CorpusChecker().check(plans), by: \.violation.plan)
    for index in members.indices where results[index] != nil || members[index].hasComments {
      guard let outcome = outcome(index, results[index] ?? []) else { continue }
      try deliver(outcome)
    }
  }

  /// What there is to say of a plan; null where there is nothing.
  private func outcome(_ index: Int, _ results: [CorpusChecker.Result]) -> Outcome? {
    let input: PlanInput = members[index].input
    guard let judge = try? check.judge(of: input) else { return nil }
    let file: String = check.entryName(of: input)
    guard let text = text(of: index) else {
      var file = CheckedFile(PlanJudge.Judgement(), input: input, isPlan: true, file: file, rules: judge.corpusRules)
      file.notices = [
        FindingNotice(name: input.name, line: nil, message: FixError.changedMeanwhile.message.text(in: judge.language))
      ]
      return Outcome(name: input.name, file: file)
    }
    let judgement: PlanJudge.Judgement = judge.judgeBesideOthers(
      results.map { result in result.finding(in: Wording.Language(judge.language)) }, in: text.text.bytes, file: file)
    let elsewhere: [[RelatedPlace]] = elsewhere(judgement.findings, results, in: judge.language)
    var checked: CheckedFile = check.result(
      input, isPlan: true, judgement, text, judge, file, rules: judge.corpusRules, elsewhere: elsewhere)
    checked.isCounted = members[index].hasFindings
    return Outcome(name: input.name, file: checked)
  }

  /// The places in other plans that prove each finding. Findings are results that were let through, in the same order.
  private func elsewhere(
    _ findings: [Finding], _ results: [CorpusChecker.Result], in language: Language
  ) -> [[RelatedPlace]] {
    var rest = results[...]
    return findings.map { finding in
      while let result = rest.popFirst() {
        guard result.rule.id == finding.rule, result.violation.span == finding.span else { continue }
        return result.violation.related.compactMap { related in
          text(of: related.plan).map { text in
            RelatedPlace(
              name: members[related.plan].input.name, text: text, span: related.span,
              message: related.message.text(in: Wording.Language(language)))
          }
        }
      }
      return []
    }
  }

  /// The text of a plan; null where the file no longer holds it.
  private func text(of plan: Int) -> CheckedText? {
    guard let bytes = try? processor.contents(of: members[plan].input),
      let text = try? processor.text(of: .bytes(bytes, name: "")),
      PlanSummary.textHash(of: text.text.bytes) == plans.textHash(of: plan)
    else { return nil }
    return CheckedText(text, source: bytes)
  }
}
