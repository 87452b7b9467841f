internal import CampaignRecord
internal import Glibc
internal import PlanPipeline
internal import RecordPublishing

/// Writes the pages of a run: one for a single plan, else one about all of them, and where there is a folder, one for each
/// besides.
struct ReportWriter {
  private let target: ReportTarget
  private let settings: PageSettings
  /// Whether one plan is all there is.
  private let isSingle: Bool
  private var names = PageNames()
  private var plans: [OverviewPlan] = []
  private var page: [UInt8] = []

  /// Whether there was no plan.
  var isEmpty: Bool { plans.isEmpty && page.isEmpty }

  /// A writer of pages. The folder is made where there is none.
  init(_ target: ReportTarget, isSingle: Bool, _ settings: PageSettings) throws(RunError) {
    self.target = target
    self.isSingle = isSingle
    self.settings = settings
    guard case .folder(let path) = target, mkdir(path, 0o777) != 0, errno != EEXIST else { return }
    throw .output(path: path, .last)
  }

  /// Writes the page of a plan, or keeps what the page about all needs.
  mutating func add(_ plan: PublishedPlan) throws(RunError) {
    switch target {
    case .file:
      if isSingle {
        page = ReportPage(settings).bytes(of: plan)
      } else {
        plans.append(OverviewPlan(plan.record, page: nil))
      }
    case .folder(let folder):
      let name: String = names.name(for: plan.record.source.name)
      let output = try Output.open(FilePath(folder).appending(name.utf8).name)
      try output.write(ReportPage(settings).bytes(of: plan, overview: PageNames.index))
      try output.commit()
      plans.append(OverviewPlan(plan.record, page: PageNames.url(name)))
    }
  }

  /// Writes the last page. Where no plan was read, none is written.
  ///
  /// - Parameter conflicts: what the plans say against each other, these in the order in which they were added.
  func finish(conflicts: [OverviewConflict]) throws(RunError) {
    let path: String?
    switch target {
    case .file(let file): path = file
    case .folder(let folder): path = FilePath(folder).appending(PageNames.index.utf8).name
    }
    guard !isEmpty else { return }
    let output = try Output.open(path)
    try output.write(isSingle && !page.isEmpty ? page : OverviewPage(settings).bytes(of: plans, conflicts: conflicts))
    try output.commit()
  }
}
