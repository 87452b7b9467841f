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
    case .usage: "usage: kehoach-benchmark speed [--seconds S] [PATH...]"
    case .noPlans: "no plan was found"
    case .child(let name): "\(name) failed"
    case .unwritable(let path): "\(path) could not be written"
    }
  }
}
