/// Why nothing could be measured.
enum BenchmarkError: Error, CustomStringConvertible {
  /// The arguments are not understood.
  case usage
  /// The paths hold no plan.
  case noPlans
  /// A program that the measurement needs failed.
  case child(String)
  /// A file could not be written.
  case unwritable(String)

  var description: String {
    switch self {
    case .usage:
      """
      usage: kehoach-benchmark speed [--seconds S] [PATH...]
             kehoach-benchmark check [--seconds S] [PATH...]
             kehoach-benchmark mutants [--seed N] [--misses] [PATH...]
             kehoach-benchmark store [--plans N] [--keep] [PATH...]
             kehoach-benchmark report [--seconds S] [PATH...]

      speed    how fast plans become records, beside a plain scan of their bytes
      check    how much longer that takes with findings, and which rules take the time
      store    how fast so many plans of 15 KB come into a store, and how fast it answers
      report   how long pages take to be made, and how large they are
      mutants  plans are made wrong in one place each: does the rule tell it, and nothing else?

      The plans are those of Corpus/ unless paths are given. Status 1: a bound is missed.
      """
    case .noPlans: "no plan was found"
    case .child(let name): "\(name) failed"
    case .unwritable(let path): "\(path) could not be written"
    }
  }
}
