internal import PlanText
internal import VietnameseText

/// `wc -w` over the same text in one file, as a program that everybody has.
struct WordCount: Measurement {
  func rows(_ sample: Sample, _ stopwatch: Stopwatch) async throws -> [Row] {
    let scratch = try ScratchFolder()
    let file: String = try scratch.write("sample", length: sample.length, of: sample.texts.map(\.text.bytes))
    let seconds: Double = try stopwatch.best { _ = try Child(["wc", "-w", file], environment: ["LC_ALL=C.UTF-8"]) }
    return [Row(name: "wc -w", value: .speed(bytes: sample.length, seconds: seconds))]
  }
}
