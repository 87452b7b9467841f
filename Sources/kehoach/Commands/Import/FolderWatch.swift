internal import Glibc
internal import PlanPipeline

/// Brings files in as they appear: looks through the paths again and again, which works on every file system, those of
/// other machines included. A file that is still growing is left for the next look.
struct FolderWatch {
  /// How long it is from one look to the next, in seconds.
  static let interval: Int = 2

  private let inputs: InputSequence
  private let isQuiet: Bool

  /// A watch over inputs.
  init(_ inputs: InputSequence, isQuiet: Bool) {
    self.inputs = inputs
    self.isQuiet = isQuiet
  }

  /// Watches until a signal comes.
  func run(_ session: ImportSession, _ console: Console) async throws(RunError) -> ExitStatus {
    var seen = SeenFiles()
    var status: ExitStatus = .success
    var isFirst: Bool = true
    if !isQuiet { console.say(.watching(every: Self.interval)) }
    while !StopRequest.isMade {
      let news: [PlanInput] = inputs.filter { input in seen.isNew(input) }
      if !news.isEmpty {
        var progress: ProgressBar?
        let outcome: ImportSession.Outcome = try await session.run(news, progress: &progress, console)
        outcome.report.tell(console, isQuiet: isQuiet || !isFirst, notPlans: Message.notImported)
        if outcome.report.status != .success || outcome.hasFailures { status = .failure }
        if !isQuiet { try Output.standard.write(.imported(outcome.tally, into: session.store), console.language) }
      }
      isFirst = false
      // A signal ends the sleep.
      sleep(UInt32(Self.interval))
    }
    return status
  }
}
