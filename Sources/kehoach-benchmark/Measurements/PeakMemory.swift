internal import PlanText
internal import VietnameseText

/// The most memory that `kehoach extract` has at once: twelve times the largest file and 30 MB, whatever their number.
///
/// It is measured first and with little memory in use: Linux counts to a child what its parent had.
struct PeakMemory: Measurement {
  func rows(_ sample: Sample, _ stopwatch: Stopwatch) async throws -> [Row] {
    [
      try row("memory, 20 plans", sample, length: 1, count: 20),
      try row("memory, 2000 plans", sample, length: 1, count: 2_000),
      try row("memory, 40 files of 1 MB", sample, length: 1_000_000, count: 40),
      try row("memory, one file of 16 MB", sample, length: 16_000_000, count: 1),
    ]
  }

  /// The memory for so many files, each of one plan or as many as make it `length` bytes long.
  private func row(_ name: String, _ sample: Sample, length: Int, count: Int) throws -> Row {
    let scratch = try ScratchFolder()
    var largest: Int = 0
    for number in 0..<count {
      let first: Int = number % sample.texts.count
      let texts: [[UInt8]] = (sample.texts[first...] + sample.texts[..<first]).map(\.text.bytes)
      let file: String = try scratch.write("\(number).txt", length: length, of: texts)
      largest = max(largest, try ScratchFolder.length(of: file))
    }
    let child = try Child([Child.built("kehoach"), "extract", "--jobs", "2", scratch.path])
    let limit: Double = Double(largest) * 12 / 1e6 + 30
    return Row(name: name, value: .megabytes(Double(child.peakMemory) / 1e6), bound: .atMost(limit))
  }
}
