import TestSupport
import Testing

@testable import VietnameseText

extension TokenizerTests {
  /// Pieces that random texts are made of: all that the tokenizer decides on.
  private static let pieces: [[UInt8]] =
    [
      "a", "b", "Z", "I", "V", "X", "đ", "Đ", "ð", "Ð", "ế", "Ệ", "ơ", "Ơ", "ư", "Ư", "á", "Á", "kế", "Hoạch", "NGÀY",
      "nghiệp",
      "Ḿ", "ř", "Ŀ", "×", "÷", "0", "1", "12", "2025", "27/4/2023", "1.000", "/KH-LĐLĐ", "-CT/TW", "c/NQ", ",BT", ".TW",
      "&ĐT", "_",
      " ", "  ", "\t", "\n", "\r\n", "\r", "\u{C}", "\u{B}", "\u{A0}", "\u{3000}", "\u{200B}", "\u{AD}", "\u{FEFF}",
      "\u{2060}",
      ".", ",", ";", ":", "-", "–", "—", "/", "(", ")", "[", "]", "“", "”", "\"", "«", "|", "*", "#", "+", "•", "…",
      "&", "%",
      "<", ">", "!", "?", "=", "'", "’", "~", "@", "²", "\u{F0B7}", "$", "`", "\u{0}", "\u{7F}", "日", "П", "🎉",
      "\u{301}",
      "\u{323}", "ក", "((((((((((", "....", "----------", "1/1/1/1/1/1/1/1/1/1",
    ].map { Array($0.utf8) }

  /// What is left of characters cut apart; decoded text has none of it.
  private static let broken: [[UInt8]] = [
    [0xC3], [0xE1], [0xE1, 0xBB], [0x80], [0xFF], [0xF0, 0x9F], [0xCC], [0xC2], [0xE2, 0x80], [0xC4, 0x41],
  ]

  private static func randomText(_ pieces: [[UInt8]], _ generator: inout SeededGenerator) -> [UInt8] {
    let favourites: [[UInt8]] = (0..<6).map { _ in pieces.randomElement(using: &generator)! }
    return (0..<Int.random(in: 0...40, using: &generator)).flatMap { _ in
      Bool.random(using: &generator)
        ? favourites.randomElement(using: &generator)! : pieces.randomElement(using: &generator)!
    }
  }

  @Test("Random texts: tokens are in order, inside their lines, and cover all that is not blank", arguments: 0..<20)
  func randomTexts(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<1000 {
      let bytes: [UInt8] = Self.randomText(Self.pieces, &generator)
      let text: TokenizedText = Self.tokenizer.tokenize(bytes)
      if let fault = Self.fault(of: text, over: bytes) {
        Issue.record("\(fault): \(String(decoding: bytes, as: UTF8.self).debugDescription)")
        return
      }
      // The same bytes before other lines are read by the fast way, where they are read with care at the end.
      let others: [Token] = Self.tokenizer.tokenize(bytes + Array(Self.filler.utf8)).tokens
      if !others.prefix(while: { $0.start < bytes.count }).elementsEqual(text.tokens) {
        Issue.record("read otherwise before other lines: \(String(decoding: bytes, as: UTF8.self).debugDescription)")
        return
      }
    }
  }

  @Test("Bytes that are no UTF-8 are cut into tokens all the same")
  func brokenTexts() {
    var generator = SeededGenerator(seed: 99)
    for _ in 0..<2000 {
      let bytes: [UInt8] = Self.randomText(Self.pieces + Self.broken + Self.broken + Self.broken, &generator)
      let tokens: [Token] = Self.tokenizer.tokenize(bytes).tokens
      #expect(zip(tokens, tokens.dropFirst()).allSatisfy { $0.end <= $1.start })
      #expect(tokens.allSatisfy { $0.length > 0 && $0.end <= bytes.count })
    }
  }

  /// What is wrong with the tokens and lines of the bytes.
  private static func fault(of text: TokenizedText, over bytes: [UInt8]) -> String? {
    guard text.lines.count == bytes.count(where: { $0 == 0x0A }) + 1 else { return "lines are missing" }
    var isCovered: [Bool] = Array(repeating: false, count: bytes.count)
    var end: Int = 0
    var count: Int = 0
    for (index, line) in text.lines.enumerated() {
      guard text.tokens(ofLine: index).lowerBound == count else { return "line \(index) has others' tokens" }
      for token in text.tokens[text.tokens(ofLine: index)] {
        guard token.length > 0, Int(token.start) >= end else { return "tokens overlap at \(token.start)" }
        guard Int(token.start) >= line.start, token.end <= line.end else { return "a token leaves line \(index)" }
        guard (token.kind == .mark) == (token.kind == .mark && Mark(rawValue: token.word) != nil) else {
          return "no mark at \(token.start)"
        }
        for offset in token.range { isCovered[offset] = true }
        end = token.end
        count += 1
      }
    }
    guard count == text.tokens.count else { return "tokens without a line" }
    let blank: Set<UInt32> = [0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x20]
    return bytes.withUnsafeBufferPointer { buffer in
      var index: Int = 0
      while index < buffer.count {
        if let end = MarkupTag.end(buffer, from: index), buffer[index] == UInt8(ascii: "<"), !isCovered[index] {
          index = end
          continue
        }
        let (scalar, length): (UInt32, Int) = UTF8Scalar.decode(buffer, at: index) ?? (0xFFFD, 1)
        let isNothing: Bool =
          blank.contains(scalar) || CharacterClass.isBlank(scalar) || CharacterClass.isZeroWidth(scalar)
        if !isNothing, !isCovered[index] { return "byte \(index) is in no token" }
        index += length
      }
      return nil
    }
  }

  @Test("Every letter of Vietnamese has its case, in words in and out of the vocabulary")
  func lettersAndCases() {
    let small: String = "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ"
    for letter in small.unicodeScalars.map(String.init) {
      let capital: String = letter.uppercased()
      let words: [(String, Token.Traits)] = [
        (letter, []), (capital, [.capitalized, .capitals]), ("\(letter)n\(letter)", []),
        ("\(capital)n", .capitalized), ("\(capital)B\(capital)", [.capitalized, .capitals]),
        ("\(capital)B\(letter)", .capitalized), ("\(letter)\(capital)", []), ("nghi\(letter)ng", []),
        ("NGHI\(capital)NGH", [.capitalized, .capitals]), ("B\(letter)", .capitalized),
      ]
      for (word, traits) in words {
        let found: Token.Traits = Self.tokens("x \(word) x").dropFirst().first!.token.traits
        #expect(found.subtracting(.roman) == traits.union(.spaceBefore), "\(word)")
      }
      var vocabulary = Vocabulary(capacity: 3)
      vocabulary.add("\(letter)n", number: 7)
      let text: [UInt8] = Array("x \(letter)n \(capital)n \(capital)N \(letter)N và thêm nhiều chữ nữa".utf8)
      let tokens: ArraySlice<Token> = Tokenizer(vocabulary: vocabulary).tokenize(text).tokens[1...4]
      #expect(tokens.map(\.word) == [7, 7, 7, 0], "\(letter)")
      let cases: [Token.Traits] = [[], .capitalized, [.capitalized, .capitals], []]
      #expect(tokens.map { $0.traits.subtracting(.spaceBefore) } == cases, "\(letter)")
    }
  }

  @Test(
    "A token takes twelve bytes, and marks and digits without meaning do not take one a byte",
    arguments: [
      "(", "/", ".", ",", "|", "-", "…", "□", "■", "1/", "1-", "1.", "12/3/", "\u{200B}",
    ])
  func memory(piece: String) {
    #expect(MemoryLayout<Token>.stride == 12)
    let bytes: [UInt8] = Array(repeating: Array(piece.utf8), count: 5_000).flatMap { $0 }
    #expect(Self.tokenizer.tokenize(bytes).tokens.count <= 4)
  }
}
