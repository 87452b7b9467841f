import Testing

@testable import VietnameseText

/// A text and the tokens that it is cut into, as `written` shows them.
struct TokenizerRow: Sendable, CustomTestStringConvertible {
  let text: String
  let tokens: String

  init(_ text: String, _ tokens: String) {
    self.text = text
    self.tokens = tokens
  }

  var testDescription: String { text.debugDescription }
}

@Suite("Tokens")
struct TokenizerTests {
  /// Lines that follow a text, so that none of its words is near the end: short texts are read with more care than
  /// the inside of long ones, and must be read alike.
  static let filler: String = "\n" + String(repeating: "kế hoạch số 1, ", count: 4)

  /// The vocabulary of these tests: each word's number is its place, from 1.
  static let words: [String] = [
    "kế", "hoạch", "đảng", "ủy", "ngày", "nghiệp", "nghiêng", "tháng", "ở", "ơn", "ước", "a", "ban", "hành",
    "nghiệpnghiệp",
  ]

  static let tokenizer: Tokenizer = {
    var vocabulary = Vocabulary(capacity: words.count * 3)
    for (index, word) in words.enumerated() { vocabulary.add(word, number: UInt16(index + 1)) }
    return Tokenizer(vocabulary: vocabulary)
  }()

  /// The tokens of a text, one after the other: `word:Kế number:12 comma dash:---`. Marks of one character are named only.
  static func written(_ text: String) -> String {
    tokens(text).map { token, text in
      guard token.kind == .mark else { return "\(token.kind):\(text)" }
      let mark: String = Mark(rawValue: token.word).map { "\($0)" } ?? "none"
      return text.unicodeScalars.count == 1 ? mark : "\(mark):\(text)"
    }.joined(separator: " ")
  }

  /// The tokens of a text with what they stand for; those of the text alone and before other lines must be the same.
  static func tokens(_ text: String) -> [(token: Token, text: String)] {
    let alone: [UInt8] = Array(text.utf8)
    let before: [UInt8] = Array((text + filler).utf8)
    let tokens: [Token] = tokenizer.tokenize(alone).tokens
    let others: ArraySlice<Token> = tokenizer.tokenize(before).tokens.prefix { $0.start < alone.count }
    #expect(tokens.elementsEqual(others), "read otherwise before other lines")
    return tokens.map { ($0, String(decoding: alone[$0.range], as: UTF8.self)) }
  }

  @Test(
    "Words",
    arguments: [
      TokenizerRow("", ""),
      TokenizerRow(" \t ", ""),
      TokenizerRow("Kế hoạch", "word:Kế word:hoạch"),
      TokenizerRow("kế  hoạch\tsố", "word:kế word:hoạch word:số"),
      TokenizerRow("UBND tỉnh Đắk Lắk", "word:UBND word:tỉnh word:Đắk word:Lắk"),
      TokenizerRow("Đảng ủy, Đoàn TNCS", "word:Đảng word:ủy comma word:Đoàn word:TNCS"),
      TokenizerRow("LĐLĐ và QĐ", "word:LĐLĐ word:và word:QĐ"),
      TokenizerRow("Ðảng ðoàn", "word:Ðảng word:ðoàn"),
      TokenizerRow("nghiêng nghiệp", "word:nghiêng word:nghiệp"),
      TokenizerRow("trường đường thưởng", "word:trường word:đường word:thưởng"),
      TokenizerRow("phường_xã", "word:phường underscore word:xã"),
      TokenizerRow("kilôgam internationalization", "word:kilôgam word:internationalization"),
      TokenizerRow("kếhoạch ĐẢNGNGÀY ngàyHoạch", "word:kế word:hoạch word:ĐẢNG word:NGÀY word:ngày word:Hoạch"),
      TokenizerRow("ĐảngHoạch đảngHOẠCH NGÀYhoạch", "word:ĐảngHoạch word:đảng word:HOẠCH word:NGÀYhoạch"),
      TokenizerRow("kếhoạc hoạchkếngày banhành", "word:kếhoạc word:hoạchkếngày word:banhành"),
      TokenizerRow("an\u{A0}ninh", "word:an word:ninh"),
      TokenizerRow("thi\u{202F}đua", "word:thi word:đua"),
      TokenizerRow("kế\u{3000}hoạch", "word:kế word:hoạch"),
      TokenizerRow("ho\u{200B}ạch định", "word:ho\u{200B}ạch word:định"),
      TokenizerRow("ho\u{200B}\u{200D}ạch định", "word:ho\u{200B}\u{200D}ạch word:định"),
      TokenizerRow("phát\u{AD}triển", "word:phát\u{AD}triển"),
      TokenizerRow("phát\u{AD} triển", "word:phát word:triển"),
      TokenizerRow("\u{FEFF}kế hoạch\u{200B}", "word:kế word:hoạch"),
      TokenizerRow("\u{200B}\u{200C}", ""),
      TokenizerRow("kế\u{200B}, \u{2060}hoạch", "word:kế comma word:hoạch"),
      TokenizerRow("lớp 10A1", "word:lớp number:10 word:A number:1"),
      TokenizerRow("COVID-19", "word:COVID dash number:19"),
      TokenizerRow("km/h", "word:km slash word:h"),
      TokenizerRow("Nguyễn Thị Ỷ", "word:Nguyễn word:Thị word:Ỷ"),
      TokenizerRow("Krông Năng - Ea H’leo", "word:Krông word:Năng dash word:Ea word:H apostrophe word:leo"),
      TokenizerRow("Dvořák façade ßtraße", "word:Dvořák word:façade word:ßtraße"),
      TokenizerRow("x\u{301}y đẹp", "word:x\u{301}y word:đẹp"),
      TokenizerRow("3×4 hoặc a÷b", "number:3 other:× number:4 word:hoặc word:a other:÷ word:b"),
      TokenizerRow("Ḿ nhỏ", "word:Ḿ word:nhỏ"),
      TokenizerRow("Привет 日本 🎉", "other:П other:р other:и other:в other:е other:т other:日 other:本 other:🎉"),
      TokenizerRow("ក ខ", "other:ក other:ខ"),
      TokenizerRow("kế日hoạch", "word:kế other:日 word:hoạch"),
      TokenizerRow("a\u{7}b\u{0}", "word:a other:\u{7} word:b other:\u{0}"),
      TokenizerRow("5º ª", "number:5 other:º other:ª"),
    ])
  func words(row: TokenizerRow) {
    #expect(Self.written(row.text) == row.tokens)
  }

  @Test(
    "Words of the vocabulary are known in three spellings, and behind ð and characters without width",
    arguments: [
      ("kế", 1), ("Kế", 1), ("KẾ", 1), ("kẾ", 0), ("hoạch", 2), ("Hoạch", 2), ("HOẠCH", 2), ("hoach", 0),
      ("đảng", 3), ("Đảng", 3), ("ĐẢNG", 3), ("ðảng", 3), ("Ðảng", 3), ("ÐẢNG", 3), ("đẢNG", 0), ("ủy", 4), ("Ủy", 4),
      ("ỦY", 4), ("uỷ", 0), ("ngày", 5), ("Ngày", 5), ("NGÀY", 5), ("NGàY", 0), ("nghiệp", 6), ("Nghiệp", 6),
      ("NGHIỆP", 6), ("nghiệ", 0), ("nghiệpx", 0), ("nghiêng", 7), ("NGHIÊNG", 7), ("tháng", 8), ("THÁNG", 8), ("ở", 9),
      ("Ở", 9), ("ơn", 10), ("Ơn", 10), ("ƠN", 10), ("ước", 11), ("Ước", 11), ("ƯỚC", 11), ("a", 12), ("A", 12),
      ("ban", 13), ("Ban", 13), ("bản", 0), ("hành", 14), ("nghiệpnghiệp", 15), ("NGHIỆPNGHIỆP", 15),
      ("nghiệpnghiệpn", 0), ("k\u{200B}ế", 1), ("NG\u{AD}ÀY", 5), ("\u{200B}ngày", 5), ("ng\u{200C}\u{200D}ày", 5),
      ("quyhoạchpháttriển", 0),
    ])
  func vocabulary(word: String, number: Int) {
    let alone: [(token: Token, text: String)] = Self.tokens(word)
    #expect(alone.map(\.token.word) == [UInt16(number)])
    let inside: [(token: Token, text: String)] = Self.tokens("x y \(word) y x")
    #expect(inside.map(\.token.word) == [0, 0, UInt16(number), 0, 0])
    let plain: [UInt8] = Array(word.utf8)
    if !word.unicodeScalars.contains(where: { [0xD0, 0xF0, 0xAD].contains($0.value) || $0.value >> 8 == 0x20 }) {
      var vocabulary = Vocabulary(capacity: 3)
      vocabulary.add("kế", number: 1)
      #expect(vocabulary.number(of: plain) == (number == 1 ? 1 : 0))
    }
  }

  @Test("An empty vocabulary knows nothing")
  func emptyVocabulary() {
    let vocabulary = Vocabulary(capacity: 0)
    #expect(vocabulary.number(of: []) == 0)
    #expect(vocabulary.number(of: Array("kế".utf8)) == 0)
    #expect(vocabulary.number(of: Array("một từ dài hơn mười sáu byte".utf8)) == 0)
  }

  @Test("Words that are added again keep their number; many words find room")
  func manyWords() {
    let letters: [String] = "abcdefghijklmnopqrstuvwxyz".map { letter in String(letter) }
    let words: [String] = letters.flatMap { first in letters.map { second in first + "ế" + second } }
    var vocabulary = Vocabulary(capacity: words.count * 3)
    for (index, word) in words.enumerated() { vocabulary.add(word, number: UInt16(index + 1)) }
    vocabulary.add(words[0], number: 999)
    for (index, word) in words.enumerated() {
      #expect(vocabulary.number(of: word.utf8) == UInt16(index + 1))
      #expect(vocabulary.number(of: word.uppercased().utf8) == UInt16(index + 1))
    }
  }

  @Test(
    "Roman numerals as they are written",
    arguments: [
      ("I", 1), ("II", 2), ("IV", 4), ("VIII", 8), ("IX", 9), ("XIV", 14), ("XL", 40), ("XC", 90), ("CD", 400),
      ("MMXXV", 2025), ("MMMCMXCIX", 3999), ("", nil), ("IIII", nil), ("IIX", nil), ("VX", nil), ("IC", nil),
      ("A", nil),
      ("ii", nil), ("MMMM", nil),
    ])
  func romanNumerals(written: String, value: Int?) {
    #expect(RomanNumeral.value(Array(written.utf8)) == value)
    if let value { #expect(RomanNumeral.written(value) == Array(written.utf8)) }
  }
}
