internal import CampaignRecord
internal import Glibc
internal import Lexicons
internal import PlanChecking
internal import PlanParsing
internal import PlanPipeline
internal import PlanText
internal import VietnameseText

/// A folder of plans made of the corpus, and a place for a store; it goes with the measurement.
final class PlanArchive {
  /// The folder of the plans.
  let plans: String
  /// Where a store may stand.
  let store: String
  /// The length of all plans, in bytes.
  private(set) var length: Int = 0
  private let folder: String
  private let keeps: Bool

  /// Writes so many plans; where `keeps`, they stay behind.
  init(of sample: Sample, count: Int, keeps: Bool) throws(BenchmarkError) {
    self.keeps = keeps
    let parent: String = getenv("TMPDIR").map { value in String(cString: value) } ?? "/var/tmp"
    folder = "\(parent)/kehoach-store-\(getpid())"
    plans = "\(folder)/plans"
    store = "\(folder)/campaigns.sqlite"
    let templates: [PlanTemplate] = sample.plans.compactMap { bytes in
      guard let plan = try? Self.checked.process(.bytes(bytes, name: "plan.txt")) else { return nil }
      return PlanTemplate((plan.plan.text.bytes, plan.record))
    }
    guard !templates.isEmpty else { throw .noPlans }
    try Self.makeFolder(folder)
    try Self.makeFolder(plans)
    for index in 0..<count {
      let part: String = "\(plans)/\(index / 1000)"
      if index % 1000 == 0 { try Self.makeFolder(part) }
      let plan: [UInt8] = templates[index % templates.count].plan(index / templates.count, seed: index)
      let path: String = "\(part)/\(index).txt"
      guard let file = fopen(path, "w") else { throw .unwritable(path) }
      let written: Int = fwrite(plan, 1, plan.count, file)
      guard fclose(file) == 0, written == plan.count else { throw .unwritable(path) }
      length += plan.count
    }
  }

  private static let checked = PlanProcessor(lexicons: .compiledIn, checker: PlanChecker(lexicons: .compiledIn))

  private static func makeFolder(_ path: String) throws(BenchmarkError) {
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw .unwritable(path) }
  }

  deinit {
    if keeps { print("kept: \(folder)") } else { _ = try? Child(["/bin/rm", "-rf", folder]) }
  }
}
