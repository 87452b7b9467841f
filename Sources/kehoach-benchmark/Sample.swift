internal import PlanPipeline
internal import PlanReading
internal import PlanText
internal import VietnameseText

/// The plans that are measured, repeated until they are as long as an archive.
struct Sample {
  /// The length that the repeated plans have at least, in bytes.
  static let length: Int = 50_000_000

  /// Each plan's bytes, once.
  let plans: [[UInt8]]
  /// Each plan's text, normalized.
  let texts: [PlanText]
  /// How often the plans must be gone through.
  let repetitions: Int

  /// The plans in files and folders. What cannot be read is no plan: the corpus has such files too.
  init(paths: [String]) throws(BenchmarkError) {
    let reader = PlanReader()
    let readable: [(bytes: [UInt8], text: PlanText)] = InputSequence(paths: paths).compactMap { input in
      guard case .file(let path) = input, let bytes = try? FileContents.read(path), let text = try? reader.read(bytes)
      else { return nil }
      return (bytes, text)
    }
    guard !readable.isEmpty else { throw .noPlans }
    plans = readable.map(\.bytes)
    texts = readable.map(\.text)
    repetitions = 1 + Self.length / plans.reduce(0) { length, plan in length + plan.count }
  }

  /// The length of the repeated plans in bytes.
  var length: Int { repetitions * plans.reduce(0) { length, plan in length + plan.count } }

  /// The normalized texts one after the other, up to about `length` bytes; the last ends with a whole character.
  func text(length: Int) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(length)
    while text.count < length {
      for plan in texts where text.count < length { text.append(contentsOf: plan.text.bytes) }
    }
    let end: Int = text[..<min(length, text.count)].lastIndex { byte in byte < 0x80 } ?? 0
    return Array(text[...end])
  }

  /// Goes through the repeated plans.
  func forEachPlan(_ body: ([UInt8]) -> Void) {
    for _ in 0..<repetitions {
      for plan in plans { body(plan) }
    }
  }
}
