/// Something that is measured; one a file of `Measurements/`.
protocol Measurement: Sendable {
  /// The rows of the report that it gives.
  func rows(_ sample: Sample, _ stopwatch: Stopwatch) async throws -> [Row]
}
