internal import CampaignRecord
internal import CampaignStore
internal import Glibc

/// The one thread that writes a store, beside the workers that make entries.
final class StoreThread: @unchecked Sendable {
  /// The most plans in one transaction.
  private static let batch: Int = 400
  /// How long a transaction waits for the next plan, in milliseconds: other programs may want to write.
  private static let patience: Int = 50

  private let path: String
  private let today: CalendarDay
  private let isRefreshing: Bool
  private let onWait: @Sendable () -> Void
  /// What waits has at most so many bytes of text: workers go on while a transaction is written out, and long plans do not
  /// fill the memory.
  private let queue = BoundedQueue<PlanEntry>(room: 8 << 20) { entry in entry.textBytes }
  private var thread = pthread_t()
  /// What the thread leaves behind; to be looked at when it has ended.
  private var result: Result = Result()

  /// What a thread did.
  struct Result: Sendable {
    /// How many plans were new, came in a new version, were known, and were read again.
    var tally = ImportTally()
    /// The plans that could not be stored, each with the reason.
    var failures: [(name: String, error: StoreError)] = []
    /// Why the thread ended early.
    var error: StoreError?
  }

  /// Starts a thread that writes to the store at a path; `onWait` is called once when another program writes it, too.
  init(_ path: String, today: CalendarDay, isRefreshing: Bool, onWait: @escaping @Sendable () -> Void) {
    self.path = path
    self.today = today
    self.isRefreshing = isRefreshing
    self.onWait = onWait
    let own = Unmanaged.passRetained(self).toOpaque()
    pthread_create(
      &thread, nil,
      { own in
        guard let own else { return nil }
        Unmanaged<StoreThread>.fromOpaque(own).takeRetainedValue().run()
        return nil
      }, own)
  }

  /// Hands an entry over; false where the thread has ended early.
  func write(_ entry: PlanEntry) -> Bool { queue.push(entry) }

  /// Waits until all is written; what was done.
  func finish() -> Result {
    queue.close()
    pthread_join(thread, nil)
    return result
  }

  private func run() {
    defer { queue.abandon() }
    do throws(StoreError) {
      let writer = try StoreWriter(CampaignStore.openForWriting(path), today: today)
      defer { writer.rollBack() }
      while let entry = queue.pop() {
        guard try writer.begin(whileWaiting: wait) else { return }
        try write(entry, and: writer)
      }
    } catch {
      result.error = error
    }
  }

  /// Writes an entry, and those that come soon, in one transaction.
  private func write(_ first: PlanEntry, and writer: StoreWriter) throws(StoreError) {
    var done = Result()
    var next: PlanEntry? = first
    var count: Int = 0
    while let entry = next {
      do throws(StoreError) {
        done.tally.add(try writer.add(entry, refreshing: isRefreshing))
      } catch {
        guard writer.isInTransaction, error.concernsOnePlan else { throw error }
        done.failures.append((entry.name, error))
      }
      count += 1
      next = count < Self.batch ? queue.pop(milliseconds: Self.patience) : nil
    }
    try writer.commit()
    // What a transaction did counts when it is in.
    result.tally.add(done.tally)
    result.failures += done.failures
  }

  private var hasWaited: Bool = false

  /// Whether to go on waiting for another program.
  private func wait() -> Bool {
    if !hasWaited { onWait() }
    hasWaited = true
    return !StopRequest.isMade
  }
}
