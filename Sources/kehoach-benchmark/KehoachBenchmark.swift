internal import Glibc

/// Measures how fast plans become records, beside how fast the machine goes through the same bytes.
@main
struct KehoachBenchmark {
  static func main() async {
    do {
      let arguments = try Arguments(Array(CommandLine.arguments.dropFirst()))
      let sample = try Sample(paths: arguments.paths)
      let report = try await Report.measure(sample, seconds: arguments.seconds)
      exit(report.isMissed ? 1 : 0)
    } catch {
      print("kehoach-benchmark: \(error)")
      exit(2)
    }
  }
}
