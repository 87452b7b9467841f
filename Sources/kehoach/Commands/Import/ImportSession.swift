internal import CampaignRecord
internal import CampaignStore
internal import PlanPipeline

/// One pass of an import: workers make entries, a thread of its own writes them.
struct ImportSession {
  let maker: EntryMaker
  let pipeline: PlanPipeline
  let store: String
  let isRefreshing: Bool
  let today: CalendarDay

  /// What a pass did.
  struct Outcome {
    /// Files that failed, that are no plans, and those that were read.
    var report = RunReport()
    /// How many plans are what in the store.
    var tally = ImportTally()
    /// Whether a plan could not be stored.
    var hasFailures: Bool = false
    /// Whether the run was asked to end before it was through.
    var isStopped: Bool = false
  }

  /// Why workers need not go on.
  private enum Stop: Error {
    case asked
    case writerFailed
  }

  /// Brings the inputs in. Where it is asked to stop, what was made by then is brought in.
  func run(_ inputs: some Sequence<PlanInput>, progress: inout ProgressBar?, _ console: Console) async throws(RunError)
    -> Outcome
  {
    var outcome = Outcome()
    let thread = StoreThread(store, today: today, isRefreshing: isRefreshing) {
      console.notice(.waitingForStore)
    }
    do throws(Stop) {
      try await pipeline.run(inputs, doing: maker.make) { (result) throws(Stop) in
        outcome.report.add(result.name, result.outcome.map(\.isPlan))
        switch result.outcome {
        case .success(.known): outcome.tally.addKnown()
        case .success(.entry(let entry)):
          guard thread.write(entry) else { throw .writerFailed }
        case .success(.notAPlan), .failure: break
        }
        progress?.advance()
        if StopRequest.isMade { throw .asked }
      }
    } catch {
      // The thread tells why it ended; that somebody asked for the end is looked at below.
    }
    let written: StoreThread.Result = thread.finish()
    outcome.tally.add(written.tally)
    progress?.clear()
    for failure in written.failures { console.error(RunError.store(path: failure.name, failure.error).message) }
    if let error = written.error {
      console.say(.imported(outcome.tally, into: store))
      throw .store(path: store, error)
    }
    outcome.hasFailures = !written.failures.isEmpty
    outcome.isStopped = StopRequest.isMade
    return outcome
  }
}

extension EntryMaker.Outcome {
  /// Whether the input is a plan.
  fileprivate var isPlan: Bool {
    if case .notAPlan = self { false } else { true }
  }
}
