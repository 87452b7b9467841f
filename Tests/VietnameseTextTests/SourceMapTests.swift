import TestSupport
import Testing

@testable import VietnameseText

@Suite("The way back to the source")
struct SourceMapTests {
  /// Clusters that compose by themselves: what the source has, and the scalars of its NFC.
  static let clusters: [(source: String, composed: String)] = [
    ("a", "a"), (" ", " "), ("\n", "\n"), ("ế", "ế"), ("đ", "đ"), ("e\u{302}\u{301}", "ế"), ("ê\u{301}", "ế"),
    ("o\u{323}\u{31B}", "ợ"), ("u\u{31B}", "ư"), ("\u{212B}", "Å"), ("\u{2126}", "Ω"), ("\u{958}", "\u{915}\u{93C}"),
    ("\u{1D160}", "\u{1D158}\u{1D165}\u{1D16E}"), ("\u{1112}\u{1161}\u{11AB}", "한"), ("한", "한"), ("–", "–"),
    ("🇻", "🇻"), ("日", "日"), ("x\u{301}", "x\u{301}"), ("\u{374}", "\u{2B9}"), ("\u{340}", "\u{300}"),
    ("Kế hoạch triển khai công tác thi đua, khen thưởng ", "Kế hoạch triển khai công tác thi đua, khen thưởng "),
  ]

  private enum Form: CaseIterable {
    case utf8, utf8WithMark, utf16LittleEndian, utf16BigEndianWithMark

    func encode(_ text: String) -> [UInt8] {
      switch self {
      case .utf8, .utf8WithMark: Array(text.utf8)
      case .utf16LittleEndian: utf16(text, bigEndian: false)
      case .utf16BigEndianWithMark: utf16(text, bigEndian: true)
      }
    }

    var mark: [UInt8] {
      switch self {
      case .utf8, .utf16LittleEndian: []
      case .utf8WithMark: [0xEF, 0xBB, 0xBF]
      case .utf16BigEndianWithMark: [0xFE, 0xFF]
      }
    }

    var encoding: TextEncoding? { self == .utf16LittleEndian ? .utf16LittleEndian : nil }
  }

  @Test("Every cluster leads to where it starts, and no offset leads back", arguments: 0..<40)
  func randomText(seed: UInt64) throws {
    for form in Form.allCases {
      var generator = SeededGenerator(seed: seed)
      var source: [UInt8] = form.mark
      var composed: [UInt8] = []
      var boundaries: [(normalized: Int, source: Int)] = []
      for index in 0..<Int.random(in: 1...400, using: &generator) {
        var cluster = Self.clusters[Int.random(in: 0..<Self.clusters.count, using: &generator)]
        // A loose mark is a cluster of its own only where nothing stands before it.
        if cluster.composed == "\u{300}", index > 0 { cluster = ("b", "b") }
        boundaries.append((composed.count, source.count))
        source += form.encode(cluster.source)
        composed += Array(cluster.composed.utf8)
      }
      boundaries.append((composed.count, source.count))

      let text = try NormalizedText(decoding: source, encoding: form.encoding)
      try #require(text.bytes == composed)
      for boundary in boundaries { #expect(text.sourceOffset(of: boundary.normalized) == boundary.source) }
      var last: Int = 0
      for offset in 0...composed.count {
        let found: Int = text.sourceOffset(of: offset)
        #expect(found >= last && found <= source.count)
        last = found
      }
    }
  }

  @Test("A text in NFC is shifted by its mark, byte by byte")
  func shift() throws {
    let letters: [UInt8] = Array("Kế hoạch số 12 – đợt 1".utf8)
    let plain = try NormalizedText(decoding: letters)
    let marked = try NormalizedText(decoding: [0xEF, 0xBB, 0xBF] + letters)
    for offset in 0...letters.count {
      #expect(plain.sourceOffset(of: offset) == offset)
      #expect(marked.sourceOffset(of: offset) == offset + 3)
    }
  }

  /// A source, and the source offset of every normalized byte and of the end.
  static let offsets: [(source: String, offsets: [Int])] = [
    // Every byte of a composed letter leads to its first character, or into its source where that is as long.
    ("e\u{302}\u{301}b", [0, 0, 0, 5, 6]),
    ("be\u{302}\u{301}", [0, 1, 1, 1, 6]),
    // An unchanged one is led to byte by byte.
    ("ếb", [0, 1, 2, 3, 4]),
    ("a\u{301}ế", [0, 0, 3, 4, 5, 6]),
    // Å, three bytes for two.
    ("\u{212B}b", [0, 0, 3, 4]),
    // The mark that stays behind leads to itself, or to what it was put behind.
    ("a\u{301}\u{323}b", [0, 0, 0, 1, 1, 5, 6]),
    ("a\u{323}\u{301}b", [0, 1, 2, 3, 4, 5, 6]),
    ("x\u{301}\u{323}b", [0, 1, 1, 1, 1, 5, 6]),
    ("\u{958}b", [0, 0, 0, 0, 1, 2, 3, 4]),
  ]

  @Test("Bytes within changed characters", arguments: offsets.indices)
  func changedCharacters(row: Int) throws {
    let (source, offsets) = Self.offsets[row]
    let text = try NormalizedText(decoding: Array(source.utf8))
    #expect((0...text.bytes.count).map { text.sourceOffset(of: $0) } == offsets)
  }

  @Test("Long distances and many steps")
  func longText() throws {
    let stretch: String = String(repeating: "b", count: 70_000)
    let source: String = stretch + "e\u{302}" + stretch + String(repeating: "a\u{301}", count: 1000) + "c"
    let text = try NormalizedText(decoding: Array(source.utf8))
    #expect(text.sourceOffset(of: 69_999) == 69_999)
    #expect(text.sourceOffset(of: 70_000) == 70_000)
    #expect(text.sourceOffset(of: 70_002) == 70_003)
    #expect(text.sourceOffset(of: 140_002) == 140_003)
    for letter in 0...1000 { #expect(text.sourceOffset(of: 140_002 + 2 * letter) == 140_003 + 3 * letter) }
    #expect(text.sourceOffset(of: text.bytes.count) == source.utf8.count)
  }
}
