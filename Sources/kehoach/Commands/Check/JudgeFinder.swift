internal import PlanPipeline
internal import Synchronization

/// Finds the judge of each file: one for each `kehoach.json`. Workers may ask side by side.
final class JudgeFinder: Sendable {
  private let options: CheckOptions
  private let facts: CheckFacts
  private let settings = SettingsFinder()
  private let judges: Mutex<[FilePath?: PlanJudge]> = Mutex([:])

  /// A finder for a run with these options.
  init(_ options: CheckOptions, _ facts: CheckFacts) {
    self.options = options
    self.facts = facts
  }

  /// The judge of an input; null for a file that its settings leave out.
  func judge(of input: PlanInput) throws(SettingsError) -> PlanJudge? {
    guard let (folder, file) = Self.place(of: input) else { return judge(under: nil) }
    let settings: CheckSettings? = try settings.settings(for: folder)
    if let settings, let file, settings.excludes(file) { return nil }
    return judge(under: settings)
  }

  /// The resolved folder of an input, and its file.
  private static func place(of input: PlanInput) -> (folder: FilePath, file: FilePath?)? {
    switch input {
    case .file(let path):
      path.folder.resolved.map { folder in (folder, folder.appending(path.lastComponent.bytes)) }
    case .standardInput, .bytes, .rejected: FilePath.current.resolved.map { folder in (folder, nil) }
    }
  }

  private func judge(under settings: CheckSettings?) -> PlanJudge {
    if let known = judges.withLock({ judges in judges[settings?.folder] }) { return known }
    let judge = PlanJudge(options, settings, facts)
    judges.withLock { judges in judges[settings?.folder] = judge }
    return judge
  }
}
