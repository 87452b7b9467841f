import Testing

@testable import VietnameseText

@Suite("Letters")
struct VietnameseLetterTests {
  /// The 134 letters of Vietnamese that ASCII does not have: 67 small ones and their capitals.
  static let small: String =
    "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"
  static let capital: String =
    "ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ"

  @Test("All 134 letters come back from their parts, in either case")
  func roundTrip() throws {
    #expect(Self.small.unicodeScalars.count == 67)
    #expect(Self.capital.unicodeScalars.count == 67)
    for (small, capital) in zip(Self.small.unicodeScalars, Self.capital.unicodeScalars) {
      let lower = try #require(VietnameseLetter(small))
      let upper = try #require(VietnameseLetter(capital))
      #expect(!lower.isUppercase && upper.isUppercase)
      #expect(lower.scalar == small && upper.scalar == capital)
      #expect((lower.base, lower.mark) == (upper.base, upper.mark) && lower.tone == upper.tone)
      #expect(VietnameseLetter(base: lower.base, mark: lower.mark, tone: lower.tone) == lower)
      #expect(VietnameseLetter(base: upper.base, mark: upper.mark, tone: upper.tone, isUppercase: true) == upper)
      #expect(String(small).uppercased() == String(capital))
    }
  }

  @Test("A letter's parts are those of its canonical decomposition")
  func decomposition() throws {
    let tones: [UInt32: Tone] = [0x300: .huyen, 0x301: .sac, 0x309: .hoi, 0x303: .nga, 0x323: .nang]
    let marks: [UInt32: LetterMark] = [0x306: .breve, 0x302: .circumflex, 0x31B: .horn]
    for scalar in (Self.small + Self.capital).unicodeScalars where scalar != "đ" && scalar != "Đ" {
      var parts: [UInt32] = []
      CompositionTable.shared.decompose(scalar.value) { parts.append($0) }
      let letter = try #require(VietnameseLetter(scalar))
      #expect(letter.base == UInt8(parts[0] | 0x20))
      #expect(letter.tone == parts.compactMap { tones[$0] }.first ?? .ngang)
      #expect(letter.mark == parts.compactMap { marks[$0] }.first ?? .none)
    }
  }

  @Test("The alphabet has 29 letters, 89 with their tones")
  func alphabet() {
    let letters: [VietnameseLetter] = (0..<0x2000).compactMap { Unicode.Scalar($0).flatMap { VietnameseLetter($0) } }
    #expect(letters.count == 178)
    #expect(Set(letters).count == 178)
    #expect(letters.filter { !$0.isUppercase && $0.tone == .ngang }.count == 29)
    #expect(letters.filter { !$0.isUppercase && $0.isVowel }.count == 72)
  }

  /// A letter and its parts.
  static let parts: [(letter: Unicode.Scalar, base: Unicode.Scalar, mark: LetterMark, tone: Tone, isUppercase: Bool)] =
    [
      ("a", "a", .none, .ngang, false), ("Ậ", "a", .circumflex, .nang, true), ("ẵ", "a", .breve, .nga, false),
      ("đ", "d", .stroke, .ngang, false), ("Đ", "d", .stroke, .ngang, true), ("ở", "o", .horn, .hoi, false),
      ("Ư", "u", .horn, .ngang, true), ("ĩ", "i", .none, .nga, false), ("Ỳ", "y", .none, .huyen, true),
      ("é", "e", .none, .sac, false), ("X", "x", .none, .ngang, true), ("ộ", "o", .circumflex, .nang, false),
    ]

  @Test("A letter has its base, mark, tone and case", arguments: parts.indices)
  func hasParts(row: Int) throws {
    let expected = Self.parts[row]
    let letter = try #require(VietnameseLetter(expected.letter))
    #expect(Unicode.Scalar(letter.base) == expected.base)
    #expect(letter.mark == expected.mark)
    #expect(letter.tone == expected.tone)
    #expect(letter.isUppercase == expected.isUppercase)
  }

  @Test(
    "What the alphabet does not have is no letter",
    arguments: [
      "f", "J", "w", "Z", "ä", "ñ", "ð", "Ð", "ç", "ẽ\u{301}", "1", " ", "\u{301}", "ẁ", "ß", "ё", "中", "\u{1F}",
    ])
  func others(text: String) throws {
    let last = try #require(text.unicodeScalars.last)
    #expect(VietnameseLetter(last) == nil)
  }

  @Test("Parts that no letter has")
  func impossibleParts() {
    #expect(VietnameseLetter(base: UInt8(ascii: "b"), tone: .sac) == nil)
    #expect(VietnameseLetter(base: UInt8(ascii: "d"), mark: .stroke, tone: .huyen) == nil)
    #expect(VietnameseLetter(base: UInt8(ascii: "e"), mark: .breve) == nil)
    #expect(VietnameseLetter(base: UInt8(ascii: "i"), mark: .circumflex) == nil)
    #expect(VietnameseLetter(base: UInt8(ascii: "f")) == nil)
    #expect(VietnameseLetter(base: UInt8(ascii: "A")) == nil)
    #expect(VietnameseLetter(base: 0) == nil)
    #expect(VietnameseLetter(base: 0xFF) == nil)
  }

  @Test("A letter in another tone")
  func otherTone() throws {
    let letter = try #require(VietnameseLetter("Ớ"))
    #expect(Tone.allCases.compactMap { letter.with(tone: $0)?.scalar } == Array("ƠỜỚỞỠỢ".unicodeScalars))
    let consonant = try #require(VietnameseLetter("đ"))
    #expect(consonant.with(tone: .ngang) == consonant)
    #expect(consonant.with(tone: .sac) == nil)
  }
}
