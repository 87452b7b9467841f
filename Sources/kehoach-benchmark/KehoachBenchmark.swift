internal import Glibc

/// Measures how fast plans become records and findings, beside how fast the machine goes through the same bytes, and how
/// many planted defects the rules find.
@main
struct KehoachBenchmark {
  static func main() async {
    do {
      let arguments = try Arguments(Array(CommandLine.arguments.dropFirst()))
      exit(try await isMissed(arguments) ? 1 : 0)
    } catch {
      print("kehoach-benchmark: \(error)")
      exit(2)
    }
  }

  /// Measures, prints, and says whether a bound was missed.
  private static func isMissed(_ arguments: Arguments) async throws -> Bool {
    switch arguments.command {
    case .speed:
      try await Report.measure(Sample(paths: arguments.paths), seconds: arguments.seconds).isMissed
    case .check:
      try CheckReport.measure(Sample(paths: arguments.paths), seconds: arguments.seconds).isMissed
    case .store:
      try StoreReport.measure(Sample(paths: arguments.paths), count: arguments.count, keeps: arguments.keeps).isMissed
    case .report:
      try PageReport.measure(Sample(paths: arguments.paths), seconds: arguments.seconds).isMissed
    case .mutants:
      try MutantReport.measure(arguments).isMissed
    }
  }
}
