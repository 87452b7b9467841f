/// How long a person waits for the shortest answer.
struct Startup: Measurement {
  private static let runs: Int = 20

  func rows(_ sample: Sample, _ stopwatch: Stopwatch) async throws -> [Row] {
    let kehoach: String = try Child.built("kehoach")
    var times: [Double] = []
    for _ in 0..<Self.runs { times.append(try Child([kehoach, "--version"]).seconds * 1000) }
    let median: Double = times.sorted()[Self.runs / 2]
    return [Row(name: "kehoach --version, median of \(Self.runs)", value: .milliseconds(median), bound: .atMost(10))]
  }
}
