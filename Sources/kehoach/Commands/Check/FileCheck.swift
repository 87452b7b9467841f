internal import CampaignRecord
internal import PlanChecking
internal import PlanParsing
internal import PlanPipeline
internal import PlanText
internal import RecordPublishing
internal import VietnameseText

/// Checks one file, beside other workers.
struct FileCheck: Sendable {
  private let options: CheckOptions
  private let facts: CheckFacts
  private let judges: JudgeFinder
  /// The writer for a language; null where findings are not printed.
  private let writer: @Sendable (Language) -> (any FindingWriter)?

  /// The check of a run.
  init(
    _ options: CheckOptions, _ facts: CheckFacts, writer: @escaping @Sendable (Language) -> (any FindingWriter)?
  ) {
    self.options = options
    self.facts = facts
    self.writer = writer
    judges = JudgeFinder(options, facts)
  }

  /// What became of a file.
  enum Outcome: Sendable {
    /// It was checked.
    case checked(CheckedFile)
    /// Its settings leave it out.
    case excluded
    /// Its settings cannot be used.
    case unsettled(SettingsError)
  }

  /// Checks an input.
  func check(_ input: PlanInput, _ processor: PlanProcessor) throws(InputError) -> Outcome {
    if case .rejected(_, let error) = input { throw error }
    let judge: PlanJudge
    do throws(SettingsError) {
      guard let found = try judges.judge(of: input) else { return .excluded }
      judge = found
    } catch {
      return .unsettled(error)
    }
    return .checked(try check(input, processor, judge))
  }

  /// The judge of an input; null for a file that its settings leave out.
  func judge(of input: PlanInput) throws(SettingsError) -> PlanJudge? { try judges.judge(of: input) }

  private func check(
    _ input: PlanInput, _ processor: PlanProcessor, _ judge: PlanJudge
  ) throws(InputError) -> CheckedFile {
    let bytes: [UInt8] = try processor.contents(of: input)
    let plan: ParsedPlan = try processor.process(.bytes(bytes, name: input.name))
    // What standard input gave cannot be read again.
    let again: PlanInput = if case .standardInput = input { .bytes(bytes, name: input.name) } else { input }
    let file: String = entryName(of: input)
    guard options.fixing != .none else { return result(again, plan, bytes, judge, file) }
    let fixer = PlanFixer(processor: processor, includingUnsafe: options.includesUnsafe) { plan in
      judge.judge(plan, file: file).findings
    }
    let fixed: PlanFixer.Outcome = try fixer.fix(bytes, name: input.name)
    if options.fixing == .diff {
      var result: CheckedFile = result(again, plan, bytes, judge, file)
      result.bytes = Self.diff(plan, bytes, fixed, name: input.name)
      result.fixError = fixed.error
      return result
    }
    if let error = replace(input, bytes, fixed) {
      var result: CheckedFile = result(again, plan, bytes, judge, file)
      result.fixError = error
      return result
    }
    var result: CheckedFile = result(again, fixed.plan, fixed.bytes, judge, file)
    result.fixed = fixed.fixed.count
    result.fixError = fixed.error
    return result
  }

  /// Writes a fixed file; why that could not be done.
  private func replace(_ input: PlanInput, _ bytes: [UInt8], _ fixed: PlanFixer.Outcome) -> FixError? {
    guard fixed.bytes != bytes else { return fixed.error }
    guard case .file(let path) = input else { return .standardInput }
    do throws(FixError) {
      try FileReplacement.replace(path, holding: bytes, with: fixed.bytes)
      return nil
    } catch {
      return error
    }
  }

  /// What would be written: the bytes of a file in UTF-8, the text of one in another encoding.
  private static func diff(_ plan: ParsedPlan, _ bytes: [UInt8], _ fixed: PlanFixer.Outcome, name: String) -> [UInt8] {
    let isUTF8: Bool = plan.plan.text.encoding == .utf8
    return UnifiedDiff(
      from: isUTF8 ? bytes : plan.plan.text.bytes, to: isUTF8 ? fixed.bytes : fixed.plan.plan.text.bytes
    ).bytes(name: name)
  }

  /// What baselines call an input.
  func entryName(of input: PlanInput) -> String {
    guard let folder = facts.baselineFolder, case .file(let path) = input, let resolved = path.resolved else {
      return input.name
    }
    return resolved.relative(to: folder).name
  }

  /// Judges a plan.
  private func result(
    _ input: PlanInput, _ plan: ParsedPlan, _ bytes: [UInt8], _ judge: PlanJudge, _ file: String
  ) -> CheckedFile {
    let text = CheckedText(plan.plan, source: bytes)
    guard plan.isPlan, !options.inputs.isSingle, !judge.corpusRules.isEmpty else {
      return result(input, isPlan: plan.isPlan, judge.judge(plan, file: file), text, judge, file, rules: judge.rules)
    }
    let (judgement, summary) = judge.judgeAndSummarize(plan, file: file)
    var result: CheckedFile = result(input, isPlan: true, judgement, text, judge, file, rules: judge.rules)
    result.summary = summary
    return result
  }

  /// What is kept and printed of a file that was judged.
  func result(
    _ input: PlanInput, isPlan: Bool, _ judgement: PlanJudge.Judgement, _ text: CheckedText, _ judge: PlanJudge,
    _ file: String, rules: Set<String>, elsewhere: [[RelatedPlace]] = []
  ) -> CheckedFile {
    var result = CheckedFile(judgement, input: input, isPlan: isPlan, file: file, rules: rules)
    result.language = judge.language
    result.isFailing = judgement.findings.contains(where: judge.fails)
    result.notices = judgement.notices.map { notice in
      FindingNotice(
        name: input.name, line: text.place(notice.span).startLine, message: notice.kind.message.text(in: judge.language)
      )
    }
    let findings = FileFindings(
      name: input.name, findings: judgement.findings, fingerprints: judgement.fingerprints, text: text,
      elsewhere: elsewhere)
    // Another line of JSON for a file is only written where it says something.
    if rules == judge.rules || !judgement.findings.isEmpty {
      result.bytes = writer(judge.language)?.bytes(of: findings) ?? []
    }
    return result
  }
}
