internal import CampaignStore

/// How many plans of an import are what.
struct ImportTally: Hashable, Sendable {
  /// Plans that are new in the store.
  private(set) var added: Int = 0
  /// Plans that were there in another version.
  private(set) var replaced: Int = 0
  /// Plans that were there.
  private(set) var known: Int = 0
  /// Plans that were there and were read again.
  private(set) var refreshed: Int = 0

  /// Counts a plan.
  mutating func add(_ outcome: StoreWriter.Outcome) {
    switch outcome {
    case .added: added += 1
    case .replaced: replaced += 1
    case .known: known += 1
    case .refreshed: refreshed += 1
    }
  }

  /// Counts a plan that nobody had to look at.
  mutating func addKnown() { known += 1 }

  /// Adds another count.
  mutating func add(_ other: ImportTally) {
    added += other.added
    replaced += other.replaced
    known += other.known
    refreshed += other.refreshed
  }
}
