import TestSupport
import Testing

@testable import VietnameseText

@Suite("The way back to the source of a legacy encoding")
struct LegacySourceMapTests {
  /// The forms that a text is stored in, by the suffix of the encoding's name.
  private static let forms: [(suffix: String, mark: [UInt8])] = [
    ("", []), ("+utf-8", []), ("+utf-8", [0xEF, 0xBB, 0xBF]), ("+utf-16le", []), ("+utf-16be", [0xFE, 0xFF]),
  ]

  private static func stored(_ codes: [UInt8], _ suffix: String) -> [UInt8] {
    switch suffix {
    case "": codes
    case "+utf-8": Array(LegacyCodes.misread(codes).utf8)
    default: utf16(LegacyCodes.misread(codes), bigEndian: suffix == "+utf-16be")
    }
  }

  @Test("Every letter leads to where its codes start, and no offset leads back", arguments: LegacyCodes.all, 0..<8)
  func randomText(codes: LegacyCodes, seed: UInt64) throws {
    // Capitals that are written small are not what this is about.
    let letters: [(Unicode.Scalar, [UInt8])] =
      codes.codes.filter { !codes.isFolding || !$0.key.properties.isUppercase }.sorted { $0.key < $1.key }
      + "abcnt ,.\n12".unicodeScalars.map { ($0, [UInt8($0.value)]) }
    for (suffix, mark) in Self.forms {
      var generator = SeededGenerator(seed: seed)
      var source: [UInt8] = mark
      var expected: [UInt8] = []
      var boundaries: [(normalized: Int, source: Int)] = []
      for _ in 0..<Int.random(in: 1...600, using: &generator) {
        let (letter, bytes) = letters[Int.random(in: 0..<letters.count, using: &generator)]
        boundaries.append((expected.count, source.count))
        // A letter before each, so that neighbours never make a letter of two codes, and none starts a sentence.
        source += Self.stored([0x64], suffix)
        expected.append(0x64)
        boundaries.append((expected.count, source.count))
        source += Self.stored(bytes, suffix)
        expected += Array(String(letter).utf8)
      }
      boundaries.append((expected.count, source.count))
      let text = try NormalizedText(decoding: source, encoding: TextEncoding(name: codes.name + suffix))
      try #require(text.bytes == expected)
      for boundary in boundaries { #expect(text.sourceOffset(of: boundary.normalized) == boundary.source) }
      var last: Int = 0
      for offset in 0...expected.count {
        let found: Int = text.sourceOffset(of: offset)
        #expect(found >= last && found <= source.count)
        last = found
      }
    }
  }

  @Test("Loose marks of code page 1258 lead to themselves, composed ones to their letter")
  func looseMarks() throws {
    // x with an acute accent stays two characters; ê with one is ế; e with dot and hook is ẹ with a loose hook.
    let text = try NormalizedText(
      decoding: bytes("78 EC EA EC 65 F2 D2 41 EA F2"), encoding: .legacy(.windows1258))
    #expect(String(decoding: text.bytes, as: UTF8.self) == "x\u{301}ếẹ\u{309}Aệ")
    let offsets: [(Int, Int)] = [(0, 0), (1, 1), (3, 2), (6, 4), (9, 6), (11, 7), (12, 8), (15, 10)]
    for (offset, source) in offsets { #expect(text.sourceOffset(of: offset) == source, "\(offset)") }
  }
}
