internal import Glibc
internal import Synchronization

/// Does the same for many numbers on threads of its own, which may wait for converters.
enum SideBySide {
  /// What `work` gives for each number from 0, in order; the error of the first number that gives one, after which no more
  /// are begun.
  static func map<Value: Sendable, Failure: Error>(
    _ count: Int, threads: Int, _ work: @escaping @Sendable (Int) throws(Failure) -> Value
  ) throws(Failure) -> [Value] {
    let tasks = Tasks<Value, Failure>(count: count, work: work)
    var others: [pthread_t] = []
    for _ in 1..<max(1, min(threads, count)) {
      var thread = pthread_t()
      let argument = Unmanaged.passRetained(Runner { tasks.run() }).toOpaque()
      let failure: Int32 = pthread_create(
        &thread, nil,
        { argument in
          argument.map { Unmanaged<Runner>.fromOpaque($0).takeRetainedValue().run() }
          return nil
        }, argument)
      if failure == 0 {
        others.append(thread)
      } else {
        Unmanaged<Runner>.fromOpaque(argument).release()
      }
    }
    tasks.run()
    for thread in others { pthread_join(thread, nil) }
    return try tasks.values()
  }
}

/// What a thread does.
private final class Runner {
  let run: () -> Void
  init(_ run: @escaping () -> Void) { self.run = run }
}

/// The numbers that are still to come, and what the others gave.
private final class Tasks<Value: Sendable, Failure: Error>: Sendable {
  private struct State {
    var next: Int = 0
    var outcomes: [Result<Value, Failure>?]
    var hasFailed: Bool = false
  }

  private let state: Mutex<State>
  private let work: @Sendable (Int) throws(Failure) -> Value

  init(count: Int, work: @escaping @Sendable (Int) throws(Failure) -> Value) {
    state = Mutex(State(outcomes: Array(repeating: nil, count: count)))
    self.work = work
  }

  /// Works until nothing is left.
  func run() {
    while let number = begin() {
      let outcome = Result { () throws(Failure) in try work(number) }
      state.withLock { state in
        if case .failure = outcome { state.hasFailed = true }
        state.outcomes[number] = outcome
      }
    }
  }

  private func begin() -> Int? {
    state.withLock { state in
      guard state.next < state.outcomes.count, !state.hasFailed else { return nil }
      defer { state.next += 1 }
      return state.next
    }
  }

  func values() throws(Failure) -> [Value] {
    let outcomes: [Result<Value, Failure>?] = state.withLock { $0.outcomes }
    var values: [Value] = []
    for outcome in outcomes {
      // Numbers are begun in order: what was not begun stands behind the failure.
      if let outcome { values.append(try outcome.get()) }
    }
    return values
  }
}
