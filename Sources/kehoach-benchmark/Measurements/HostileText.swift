internal import PlanText
internal import VietnameseText

/// Texts that are made to be slow: sixteen times the text may take twenty times as long, not more.
struct HostileText: Measurement {
  func rows(_ sample: Sample, _ stopwatch: Stopwatch) async throws -> [Row] {
    let unbroken: [[UInt8]] = sample.texts.map { plan in
      plan.text.bytes.map { byte in byte == UInt8(ascii: "\n") ? UInt8(ascii: " ") : byte }
    }
    let texts: [(name: String, parts: [[UInt8]])] = [
      ("((((", [Array("(".utf8)]),
      ("digits and slashes", [Array("12/3/2025/".utf8)]),
      ("ngày ngày …", [Array("ngày ".utf8)]),
      ("one unbroken line", unbroken),
    ]
    return try texts.flatMap { text in try rows(text.name, text.parts, stopwatch) }
  }

  private func rows(_ name: String, _ parts: [[UInt8]], _ stopwatch: Stopwatch) throws -> [Row] {
    let small: Double = try seconds(parts, length: 1_000_000, stopwatch)
    let large: Double = try seconds(parts, length: 16_000_000, stopwatch)
    return [
      Row(name: "\(name), 16 MB", value: .speed(bytes: 16_000_000, seconds: large)),
      Row(name: "\(name), 16 MB against 1 MB", value: .ratio(large / small), bound: .atMost(20)),
    ]
  }

  /// The time that the program takes for a file of so many bytes.
  private func seconds(_ parts: [[UInt8]], length: Int, _ stopwatch: Stopwatch) throws -> Double {
    let scratch = try ScratchFolder()
    let file: String = try scratch.write("hostile.txt", length: length, of: parts)
    let kehoach: String = try Child.built("kehoach")
    return try stopwatch.best { _ = try Child([kehoach, "extract", "--quiet", file]) }
  }
}
