import TestSupport
import Testing

@testable import VietnameseText

@Suite("Decoding")
struct TextDecodingTests {
  /// Bytes in hexadecimal, the encoding asked for, and the text they are.
  static let valid: [(bytes: String, encoding: TextEncoding?, text: String)] = [
    ("", nil, ""),
    ("41", nil, "A"),
    ("7F", nil, "\u{7F}"),
    ("00", nil, "\0"),
    ("C2 80", nil, "\u{80}"),
    ("DF BF", nil, "\u{7FF}"),
    ("E0 A0 80", nil, "\u{800}"),
    ("E1 BA BF", nil, "ế"),
    ("ED 9F BF", nil, "\u{D7FF}"),
    ("EE 80 80", nil, "\u{E000}"),
    ("EF BF BD", nil, "\u{FFFD}"),
    ("EF BF BF", nil, "\u{FFFF}"),
    ("F0 90 80 80", nil, "\u{10000}"),
    ("F0 9F 87 BB F0 9F 87 B3", nil, "🇻🇳"),
    ("F4 8F BF BF", nil, "\u{10FFFF}"),
    ("0D 0A 0C 09", nil, "\r\n\u{0C}\t"),
    ("EF BB BF", nil, ""),
    ("EF BB BF 4B E1 BA BF", nil, "Kế"),
    ("EF BB BF EF BB BF 41", nil, "\u{FEFF}A"),
    ("41 EF BB BF", nil, "A\u{FEFF}"),
    ("EF BB BF 41", .utf8, "A"),
    ("FF FE", nil, ""),
    ("FF FE 41 00", nil, "A"),
    ("FE FF 1E BF", nil, "ế"),
    ("FF FE FF FE 41 00", nil, "\u{FEFF}A"),
    ("41 00 FF FE", .utf16LittleEndian, "A\u{FEFF}"),
    ("BF 1E", .utf16LittleEndian, "ế"),
    ("1E BF", .utf16BigEndian, "ế"),
    ("FF FE BF 1E", .utf16LittleEndian, "ế"),
    ("FE FF 1E BF", .utf16BigEndian, "ế"),
    ("3C D8 FB DD", .utf16LittleEndian, "\u{1F1FB}"),
    ("D8 00 DC 00", .utf16BigEndian, "\u{10000}"),
    ("DB FF DF FF", .utf16BigEndian, "\u{10FFFF}"),
    ("D7 FF E0 00", .utf16BigEndian, "\u{D7FF}\u{E000}"),
  ]

  @Test("Well-formed bytes become their text without its mark", arguments: valid.indices)
  func decodes(row: Int) throws {
    let (hexadecimal, encoding, text) = Self.valid[row]
    #expect(try NormalizedText(decoding: bytes(hexadecimal), encoding: encoding).bytes == Array(text.utf8))
  }

  private static func malformed(_ offset: Int, _ encoding: TextEncoding = .utf8) -> TextDecodingError {
    .malformed(encoding: encoding, offset: offset)
  }

  private static func truncated(_ offset: Int, _ encoding: TextEncoding = .utf8) -> TextDecodingError {
    .truncated(encoding: encoding, offset: offset)
  }

  /// Bytes in hexadecimal, the encoding asked for, and what is wrong with them.
  static let invalid: [(bytes: String, encoding: TextEncoding?, error: TextDecodingError)] = [
    // Stray continuation bytes and bytes that UTF-8 never has.
    ("80", nil, malformed(0)), ("BF 41", nil, malformed(0)), ("41 80", nil, malformed(1)),
    ("C3 A0 80", nil, malformed(2)), ("E1 BA BF BF", nil, malformed(3)), ("F5 80 80 80", nil, malformed(0)),
    ("F8 88 80 80 80", nil, malformed(0)), ("FE", nil, malformed(0)), ("41 FF", nil, malformed(1)),
    // Overlong forms.
    ("C0 80", nil, malformed(0)), ("C1 BF", nil, malformed(0)), ("E0 80 80", nil, malformed(0)),
    ("E0 9F BF", nil, malformed(0)), ("F0 80 80 80", nil, malformed(0)), ("41 F0 8F BF BF", nil, malformed(1)),
    // Surrogates, and past the last character.
    ("ED A0 80", nil, malformed(0)), ("41 42 ED BF BF", nil, malformed(2)), ("ED A0 BD ED B8 80", nil, malformed(0)),
    ("F4 90 80 80", nil, malformed(0)),
    // A character cut short by another, or by the end.
    ("C3 41", nil, malformed(0)), ("E1 BA 41", nil, malformed(0)), ("E1 41 41", nil, malformed(0)),
    ("41 E1 BA C3 A0", nil, malformed(1)), ("F0 9F 87 41", nil, malformed(0)), ("C3 C3 A0", nil, malformed(0)),
    ("C3", nil, truncated(0)), ("41 E1", nil, truncated(1)), ("41 E1 BA", nil, truncated(1)),
    ("F0 9F 87", nil, truncated(0)), ("E0", nil, truncated(0)), ("CC", nil, truncated(0)), ("61 CC", nil, truncated(1)),
    // A mark counts.
    ("EF BB BF 80", nil, malformed(3)), ("EF BB BF 41 C3", nil, truncated(4)), ("EF BB", nil, truncated(0)),
    // Behind a base letter and marks.
    ("61 CC 80 80", nil, malformed(3)), ("61 CC 41", nil, malformed(1)), ("61 CC 80 CC", nil, truncated(3)),
    ("61 CC 81 CC A3 ED A0 80", nil, malformed(5)), ("E1 BA BF E2 80", nil, truncated(3)),
    // UTF-16: halves of pairs, halves of characters.
    ("00 D8", .utf16LittleEndian, truncated(0, .utf16LittleEndian)),
    ("00 D8 41 00", .utf16LittleEndian, malformed(0, .utf16LittleEndian)),
    ("41 00 00 DC", .utf16LittleEndian, malformed(2, .utf16LittleEndian)),
    ("D8 00 D8 00", .utf16BigEndian, malformed(0, .utf16BigEndian)),
    ("FE FF 00 41 DC 00", nil, malformed(4, .utf16BigEndian)),
    ("FF FE 41", nil, truncated(2, .utf16LittleEndian)),
    ("00 41 D8 3C DD", .utf16BigEndian, truncated(2, .utf16BigEndian)),
    // Marks of another encoding than the one asked for, or of one that is not read.
    ("FF FE 41 00", .utf8, malformed(0)),
    (
      "FF FE 41 00", .utf16BigEndian,
      .contradictingByteOrderMark(expected: .utf16BigEndian, found: .utf16LittleEndian)
    ),
    (
      "FE FF 00 41", .utf16LittleEndian,
      .contradictingByteOrderMark(expected: .utf16LittleEndian, found: .utf16BigEndian)
    ),
    ("FF FE 00 00 41 00 00 00", nil, .unsupportedByteOrderMark(encodingName: "utf-32le")),
    ("00 00 FE FF 00 00 00 41", nil, .unsupportedByteOrderMark(encodingName: "utf-32be")),
  ]

  @Test("Bytes that are no text are an error with its offset", arguments: invalid.indices)
  func throwsError(row: Int) {
    let (hexadecimal, encoding, error) = Self.invalid[row]
    #expect(throws: error) { try NormalizedText(decoding: bytes(hexadecimal), encoding: encoding) }
  }

  @Test(
    "The offset is right wherever in a long text the error stands",
    arguments: [0, 1, 2, 3, 15, 16, 17, 31, 32, 33, 200])
  func offsetInLongText(position: Int) {
    let letters: [UInt8] = Array(String(repeating: "Kế hoạch – đợt 1 ", count: 40).utf8)
    let start: Int = letters[..<(position + 1)].lastIndex { $0 & 0xC0 != 0x80 } ?? 0
    for (wrong, behind) in [("80", 0), ("E1", 0), ("41 C3", 1), ("ED A0 80", 0), ("C0 AF", 0), ("E1 BA", 0), ("CC", 0)]
    {
      let text: [UInt8] = letters[..<start] + bytes(wrong) + Array("abcdefghijklmnopqrstuvwxyz0123456789".utf8)
      #expect(throws: TextDecodingError.malformed(encoding: .utf8, offset: start + behind)) {
        try NormalizedText(decoding: text)
      }
    }
  }

  @Test("Damaged text is refused where the standard library refuses it", arguments: 0..<20)
  func damagedText(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let source: [UInt8] = Array(String(repeating: "Kế hoạch số 12/KH-UBND – 🇻🇳 κόσμε e\u{302}\u{301} ", count: 4).utf8)
    for _ in 0..<200 {
      var text: [UInt8] = source
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        text[Int.random(in: 0..<text.count, using: &generator)] = UInt8.random(in: 1...255, using: &generator)
      }
      let expected: Int? = Self.firstError(text)
      do {
        _ = try NormalizedText(decoding: text, encoding: .utf8)
        #expect(expected == nil, "\(text)")
      } catch {
        #expect(error.offset == expected, "\(text)")
      }
    }
  }

  /// The offset of the first character that the standard library does not decode.
  private static func firstError(_ text: [UInt8]) -> Int? {
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = text.makeIterator()
    var offset: Int = 0
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let character): offset += character.count
      case .emptyInput: return nil
      case .error: return offset
      }
    }
  }

  @Test("A text in NFC is not copied")
  func sharesStorage() throws {
    let source: [UInt8] = Array(String(repeating: "Kế hoạch ", count: 100).utf8)
    let text = try NormalizedText(decoding: source)
    let isShared: Bool = source.withUnsafeBufferPointer { first in
      text.bytes.withUnsafeBufferPointer { second in first.baseAddress == second.baseAddress }
    }
    #expect(isShared)
  }
}
