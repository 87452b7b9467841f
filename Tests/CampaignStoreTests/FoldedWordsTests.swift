import Testing
import VietnameseText

@testable import CampaignStore

/// Words as the index has them: the quick tables give what folding and a look at each scalar give.
struct FoldedWordsTests {
  @Test(arguments: [
    ("Đường cao tốc Bắc – Nam", "duong cao toc bac nam"), ("“Đẩy mạnh”…  PHÁT-TRIỂN", "day manh phat trien"),
    ("222/KH-CĐYT", "222 kh cdyt"), ("ðề án\u{AD}x", "de an x"), ("hoa\u{300} hoà", "hoa hoa"), ("", ""), ("– . –", ""),
    ("a\u{200B}b\u{FEFF}c", "abc"), ("Straße Ünïted", "straße united"), ("Ελλάδα год", "Ελλάδα год"), ("①Ａ、x", "Ａ x"),
  ])
  func areSmallAndPlain(text: String, words: String) {
    #expect(String(decoding: FoldedWords.of(Array(text.utf8)), as: UTF8.self) == words)
  }

  /// Every scalar up to U+2FFF between two letters: with what it becomes alone, and with what parts words.
  @Test func everyScalarIsWhatFoldingMakesOfIt() {
    for value in UInt32(0)..<0x3000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let folded: [UInt8] = Folding.fold(String(scalar).utf8, .all)
      let isMark: Bool =
        folded.count == 1 && !(0x30...0x39 ~= folded[0] || 0x61...0x7A ~= folded[0])
        || folded.count > 1 && (0x80..<0xC0 ~= value || 0x2000..<0x2C00 ~= value)
      let expected: [UInt8] = Array("a".utf8) + (isMark ? Array(" ".utf8) : folded) + Array("z".utf8)
      let text: [UInt8] = Array("A\(scalar)Z".utf8)
      #expect(FoldedWords.of(text) == expected, "U+\(String(value, radix: 16))")
      let words = TextWords(text)
      let joined: [UInt8] = Array((0..<words.count).map(words.word).joined(separator: [0x20]))
      #expect(joined == expected, "U+\(String(value, radix: 16)) in its place")
    }
  }
}
