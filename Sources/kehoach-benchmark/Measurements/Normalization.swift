internal import VietnameseText

/// Bytes to normalized text.
struct Normalization: Measurement {
  func rows(_ sample: Sample, _ stopwatch: Stopwatch) async throws -> [Row] {
    var length: Int = 0
    let seconds: Double = stopwatch.best {
      sample.forEachPlan { plan in length += (try? NormalizedText(decoding: plan))?.bytes.count ?? 0 }
    }
    precondition(length > 0)
    return [Row(name: "normalize", value: .speed(bytes: sample.length, seconds: seconds))]
  }
}
