import TestSupport
import Testing

@testable import VietnameseText

/// Composition takes steps in proportion to the text, whatever the text; steps are counted in debug builds.
#if DEBUG
  @Suite("Work of composition")
  struct CompositionWorkTests {
    /// A name, and a text of about `n` characters that could be hard.
    static let texts: [(name: String, make: @Sendable (Int) -> [UInt32])] = [
      ("marks in order", { n in [0x61] + Array(repeating: 0x301, count: n) }),
      ("marks in two classes, alternating", { n in [0x61] + (0..<n).map { $0 % 2 == 0 ? 0x301 : 0x323 } }),
      ("marks in two classes, the lower last", { n in [0x61] + (0..<n).map { $0 < n / 2 ? 0x301 : 0x323 } }),
      (
        "marks of many classes at random",
        { n in [0x61] + random(n, of: [0x301, 0x323, 0x31B, 0x334, 0x345, 0x5B0, 0x64B]) }
      ),
      ("marks without a letter", { n in random(n, of: [0x301, 0x323, 0x31B]) }),
      ("marks that decompose", { n in [0x61] + Array(repeating: 0x344, count: n) }),
      (
        "short runs, reversed",
        { n in (0..<n / 9).flatMap { _ in [0x61, 0x345, 0x301, 0x323, 0x31B, 0x5B0, 0x334, 0x3099, 0x316] } }
      ),
      ("jamo vowels", { n in [0x1112] + Array(repeating: 0x1161, count: n) }),
      ("jamo syllables", { n in (0..<n / 3).flatMap { _ in [0x1112, 0x1161, 0x11AB] } }),
      ("singletons", { n in Array(repeating: 0x212B, count: n) }),
      ("expanding characters", { n in Array(repeating: 0x1D160, count: n) }),
      ("letters that join", { n in (0..<n / 2).flatMap { _ in [0x9C7, 0x9BE] } }),
      (
        "decomposed letters far apart",
        { n in (0..<n / 102).flatMap { _ in Array(repeating: 0x62, count: 100) + [0x61, 0x301] } }
      ),
      (
        "plain text with rare others",
        { n in (0..<n / 33).flatMap { _ in Array(repeating: 0x62, count: 32) + [0x4E00] } }
      ),
    ]

    private static func random(_ count: Int, of scalars: [UInt32]) -> [UInt32] {
      var generator = SeededGenerator(seed: 7)
      return (0..<count).map { _ in scalars[Int.random(in: 0..<scalars.count, using: &generator)] }
    }

    private static func work(_ scalars: [UInt32]) throws -> (work: Int, bytes: Int) {
      var bytes: [UInt8] = []
      for scalar in scalars { UTF8Encoding.append(scalar, to: &bytes) }
      var work = WorkCounter()
      _ = try CanonicalComposer.compose(bytes, from: 0, work: &work)
      return (work.count, bytes.count)
    }

    @Test("Twice the text is twice the work", arguments: texts.indices)
    func doubling(row: Int) throws {
      let make = Self.texts[row].make
      let once = try Self.work(make(20_000))
      let twice = try Self.work(make(40_000))
      #expect(Double(twice.work) < Double(once.work) * 2.1, "\(Self.texts[row].name)")
      #expect(once.work < once.bytes * 8, "\(Self.texts[row].name)")
    }

    @Test("A million marks are composed")
    func millionMarks() throws {
      let result = try Self.work([0x61] + Self.random(1_000_000, of: [0x301, 0x323, 0x31B, 0x345]))
      #expect(result.work < result.bytes * 8)
    }
  }
#endif
