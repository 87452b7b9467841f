internal import CampaignRecord
internal import CampaignStore
internal import PlanChecking
internal import PlanParsing
internal import PlanPipeline
internal import PlanText
internal import VietnameseText

/// Makes entries for a store of files, beside other workers.
struct EntryMaker: Sendable {
  private let known: KnownPlans
  private let checker: PlanChecker
  private let folder: FilePath?
  private let isRefreshing: Bool

  /// What was made of a file.
  enum Outcome: Sendable {
    /// The store has it.
    case known
    /// It does not look like a plan.
    case notAPlan
    /// It is to be stored.
    case entry(PlanEntry)
  }

  /// A maker for the store at a path, which must be there. Findings are told in `language`.
  init(
    _ settings: ReadingSettings, store: String, isRefreshing: Bool, language: Language
  ) throws(RunError) {
    do throws(StoreError) {
      known = try KnownPlans(store)
    } catch {
      throw .store(path: store, error)
    }
    checker = PlanChecker(lexicons: try settings.lexicons(), language: Wording.Language(language))
    folder = FilePath(store).folder.resolved
    self.isRefreshing = isRefreshing
  }

  /// Makes what is to be made of an input.
  func make(_ input: PlanInput, _ processor: PlanProcessor) throws(InputError) -> Outcome {
    let bytes: [UInt8] = try processor.contents(of: input)
    if !isRefreshing, !known.wereNone, known.contains(sha256: Digest.sha256(bytes)) { return .known }
    var plan: ParsedPlan = try processor.process(.bytes(bytes, name: input.name))
    guard plan.isPlan else { return .notAPlan }
    let (findings, summary) = checker.findingsAndSummary(of: plan)
    plan.record.findings = findings
    return .entry(
      PlanEntry(record: plan.record, text: plan.plan.text.bytes, path: path(of: input), summary: summary.bytes))
  }

  /// Where an input stands, from the store's folder; null where it stands nowhere.
  private func path(of input: PlanInput) -> String? {
    let path: FilePath
    switch input {
    case .file(let file): path = file
    case .bytes(_, let name): path = FilePath(name)
    case .standardInput, .rejected: return nil
    }
    guard let folder, let resolved = path.resolvedAsFarAsPossible else { return path.name }
    return resolved.relative(to: folder).name
  }
}

extension FilePath {
  /// The resolved path; of what stands in an archive, the way to the archive is resolved.
  fileprivate var resolvedAsFarAsPossible: FilePath? {
    if let resolved { return resolved }
    let folder: FilePath = folder
    guard folder != self, folder.bytes.count > 1 else { return nil }
    return folder.resolvedAsFarAsPossible?.appending(lastComponent.bytes)
  }
}
