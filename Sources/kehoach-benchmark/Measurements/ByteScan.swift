/// The least that anything can do with the bytes: one exclusive or for each eight of them.
struct ByteScan: Measurement {
  func rows(_ sample: Sample, _ stopwatch: Stopwatch) async throws -> [Row] {
    var sum: UInt64 = 0
    let text: [UInt8] = sample.text(length: sample.length)
    let seconds: Double = stopwatch.best { sum ^= scan(text) }
    // The sum is looked at, so that it is not left out as useless.
    precondition(sum != 0x6B65_686F_6163_6800)
    return [Row(name: "byte scan", value: .speed(bytes: sample.length, seconds: seconds))]
  }

  private func scan(_ bytes: [UInt8]) -> UInt64 {
    bytes.withUnsafeBytes { buffer in
      var sum: UInt64 = 0
      for offset in stride(from: 0, to: buffer.count & ~7, by: 8) {
        sum ^= buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      }
      return sum
    }
  }
}
