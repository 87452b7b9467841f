import Foundation
import TestSupport
import Testing

@testable import VietnameseText

@Suite("Composition to NFC")
struct CompositionTests {
  /// A text, and its NFC.
  static let cases: [(source: String, composed: String)] = [
    ("", ""), ("abc", "abc"), ("Kế hoạch", "Kế hoạch"),
    // Vietnamese, decomposed wholly or in part, marks in either order.
    ("e\u{302}\u{301}", "ế"), ("ê\u{301}", "ế"), ("e\u{323}\u{302}", "ệ"), ("e\u{302}\u{323}", "ệ"), ("ê\u{323}", "ệ"),
    ("ẹ\u{302}", "ệ"), ("u\u{31B}\u{323}", "ự"), ("u\u{323}\u{31B}", "ự"), ("ụ\u{31B}", "ự"), ("o\u{31B}\u{309}", "ở"),
    ("a\u{306}\u{303}", "ẵ"), ("D\u{323}", "Ḍ"), ("A\u{302}\u{309}", "Ẩ"),
    // A tone before the circumflex is another text: NFC does not join it to the letter.
    ("e\u{301}\u{302}", "é\u{302}"), ("é\u{302}", "é\u{302}"),
    // Tone marks of their own code, as windows-1258 converters write them.
    ("a\u{340}", "à"), ("a\u{341}", "á"), ("e\u{302}\u{341}", "ế"),
    // A mark at the start of the text, after a space, after a letter that has none.
    ("\u{301}", "\u{301}"), ("\u{301}e\u{301}", "\u{301}é"), (" \u{301}", " \u{301}"), ("x\u{301}", "x\u{301}"),
    ("\n\u{323}", "\n\u{323}"), ("đ\u{301}", "đ\u{301}"),
    // Marks that have to be put in order.
    ("x\u{301}\u{323}", "x\u{323}\u{301}"), ("a\u{301}\u{323}", "ạ\u{301}"), ("a\u{323}\u{301}", "ạ\u{301}"),
    ("a\u{315}\u{300}\u{5AE}\u{62}", "à\u{5AE}\u{315}b"),
    // Singletons.
    ("\u{212B}", "Å"), ("\u{2126}", "Ω"), ("\u{212A}", "K"), ("\u{2000}\u{2001}", "\u{2002}\u{2003}"),
    ("\u{2329}\u{232A}", "\u{3008}\u{3009}"), ("\u{374}\u{37E}\u{387}", "\u{2B9};·"), ("\u{F900}", "\u{8C48}"),
    ("\u{2FA1D}", "\u{2A600}"), ("\u{212B}\u{301}", "Ǻ"), ("\u{1F71}", "ά"),
    // Compositions that Unicode excludes.
    ("\u{958}", "\u{915}\u{93C}"), ("\u{915}\u{93C}", "\u{915}\u{93C}"), ("\u{2ADC}", "\u{2ADD}\u{338}"),
    ("\u{FB1D}", "\u{5D9}\u{5B4}"), ("\u{344}", "\u{308}\u{301}"), ("\u{1D15E}", "\u{1D157}\u{1D165}"),
    // Marks that are starters by class, and decompose into others.
    ("\u{F73}", "\u{F71}\u{F72}"), ("\u{AAB7}\u{F73}", "\u{F71}\u{F72}\u{AAB7}"),
    ("x\u{F72}\u{F75}\u{323}", "x\u{F71}\u{F72}\u{F74}\u{323}"), ("x\u{F81}\u{F71}", "x\u{F71}\u{F71}\u{F80}"),
    // Past U+FFFF nothing is a Latin letter.
    ("\u{10041}\u{323}", "\u{10041}\u{323}"), ("\u{20061}\u{301}", "\u{20061}\u{301}"),
    // Starters that join the one before.
    ("\u{9C7}\u{9BE}", "\u{9CB}"), ("\u{1025}\u{102E}", "\u{1026}"), ("\u{DD9}\u{DCF}\u{DCA}", "\u{DDD}"),
    ("\u{110A5}\u{110BA}", "\u{110AB}"),
    // Hangul.
    ("\u{1112}\u{1161}\u{11AB}", "한"), ("\u{1112}\u{1161}", "하"), ("하\u{11AB}", "한"), ("가\u{11C2}각", "갛각"),
    ("한\u{11AB}", "한\u{11AB}"),
    ("\u{1161}\u{11AB}", "\u{1161}\u{11AB}"), ("\u{1112}\u{1161}\u{11A7}", "하\u{11A7}"),
    // Not to be touched at all.
    ("ﬁ ² ½ ㎏ …", "ﬁ ² ½ ㎏ …"), ("“–” • → ☐", "“–” • → ☐"), ("日本語 กำ 🇻🇳", "日本語 กำ 🇻🇳"),
    // Both forms in one line.
    (
      "Kế hoa\u{323}ch triển khai đơ\u{323}t thi đua, Điê\u{300}u 12 – ngày 03/02",
      "Kế hoạch triển khai đợt thi đua, Điều 12 – ngày 03/02"
    ),
  ]

  @Test("A text becomes its NFC, and NFC stays", arguments: cases.indices)
  func composes(row: Int) throws {
    let (source, composed) = Self.cases[row]
    #expect(try NormalizedText(decoding: Array(source.utf8)).bytes == Array(composed.utf8))
    #expect(try NormalizedText(decoding: Array(composed.utf8)).bytes == Array(composed.utf8))
    let both: String = "Trước \(source) sau"
    #expect(
      try NormalizedText(decoding: utf16(both, bigEndian: true), encoding: .utf16BigEndian).bytes
        == Array("Trước \(composed) sau".utf8))
  }

  @Test("Classes are those of the standard library, for every scalar")
  func combiningClasses() {
    let table: CompositionTable = .shared
    var wrong: [String] = []
    for value: UInt32 in 0..<0x110000 {
      guard let scalar = Unicode.Scalar(value), let age = scalar.properties.age, age.major <= 17 else { continue }
      if scalar.properties.canonicalCombiningClass.rawValue != table.property(of: value).combiningClass {
        wrong.append(String(value, radix: 16))
      }
    }
    #expect(wrong.isEmpty)
  }

  @Test("Every scalar alone, before and behind others is composed as Foundation does it")
  func everyScalar() throws {
    for start: UInt32 in stride(from: 1, to: 0x110000, by: 0x400) {
      let scalars: [Unicode.Scalar] = (start..<start + 0x400).compactMap(Unicode.Scalar.init).filter(Self.isKnown)
      guard !scalars.isEmpty else { continue }
      var text = String.UnicodeScalarView()
      for scalar in scalars {
        text.append(contentsOf: [scalar, "\n", "a", scalar])
        // Foundation composes letters past U+FFFF by the low half of their code: U+10041 and a dot below become Ạ.
        if scalar.value < 0x10000 || scalar.properties.canonicalCombiningClass != .notReordered {
          text.append("\u{323}")
        }
        text.append("\n")
      }
      try Self.expectSame(String(text))
    }
  }

  @Test("Random text is composed as Foundation does it", arguments: 0..<20)
  func randomText(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<1000 { try Self.expectSame(Self.randomText(using: &generator)) }
  }

  /// Whether Foundation is a judge of the scalar: newer characters than those of Unicode 15 decompose in newer versions
  /// only, three Tibetan vowels it does not put in order with other marks, and U+11A7, which is no jamo, it joins to a
  /// syllable. The table of cases has these.
  private static func isKnown(_ scalar: Unicode.Scalar) -> Bool {
    (scalar.properties.age?.major ?? 99) <= 15 && ![0xF73, 0xF75, 0xF81, 0x11A7].contains(scalar.value)
  }

  private static func expectSame(_ text: String) throws {
    // Foundation leaves a Hangul syllable and a final jamo apart, unless the syllable is decomposed.
    let decomposed: String = text.decomposedStringWithCanonicalMapping
    let expected: [UInt8] = Array(decomposed.precomposedStringWithCanonicalMapping.utf8)
    let actual: [UInt8] = try NormalizedText(decoding: Array(text.utf8), encoding: .utf8).bytes
    if actual != expected {
      let scalars: String = text.unicodeScalars.prefix(40).map { String($0.value, radix: 16) }.joined(separator: " ")
      Issue.record("not the NFC of \(scalars)")
    }
  }

  private static let marks: [Unicode.Scalar] = Array(
    "\u{300}\u{301}\u{302}\u{303}\u{306}\u{309}\u{31B}\u{323}".unicodeScalars)
  private static let letters: [Unicode.Scalar] = Array("aeiouydAEOUYD xăâêôơưđế".unicodeScalars)
  private static let jamo: [Unicode.Scalar] = Array(
    "\u{1100}\u{1112}\u{1161}\u{1175}\u{11A8}\u{11C2}가각한".unicodeScalars)
  /// All scalars with a class or a decomposition.
  private static let special: [Unicode.Scalar] = (UInt32(0)..<0x110000).compactMap { value -> Unicode.Scalar? in
    let property: CompositionProperty = CompositionTable.shared.property(of: value)
    guard property.bits != 0, let scalar = Unicode.Scalar(value), isKnown(scalar) else { return nil }
    return 0xAC00..<0xD7A4 ~= value ? nil : scalar
  }

  private static func randomText(using generator: inout SeededGenerator) -> String {
    var text = String.UnicodeScalarView()
    func add(_ pool: [Unicode.Scalar], _ counts: ClosedRange<Int>) {
      for _ in 0..<Int.random(in: counts, using: &generator) {
        text.append(pool[Int.random(in: 0..<pool.count, using: &generator)])
      }
    }
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      switch Int.random(in: 0..<6, using: &generator) {
      case 0: add(special, 1...8)
      case 1:
        add(letters, 1...1)
        add(marks, 0...5)
      case 2:
        add(letters, 1...1)
        add(special, 20...40)
      case 3: add(jamo, 1...8)
      case 4:
        text.append(
          contentsOf: "Kế hoạch – “triển khai” công tác thi đua đợt ".unicodeScalars.prefix(
            Int.random(in: 0...40, using: &generator)))
        text.append(contentsOf: "Kế hoạch".decomposedStringWithCanonicalMapping.unicodeScalars)
      default:
        let value = UInt32.random(in: 1..<0x110000, using: &generator)
        if let scalar = Unicode.Scalar(value), isKnown(scalar) { text.append(scalar) }
      }
    }
    return String(text)
  }
}
