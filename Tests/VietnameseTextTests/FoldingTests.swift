import Testing

@testable import VietnameseText

@Suite("Folding")
struct FoldingTests {
  /// Options, a text, and what it becomes.
  static let cases: [(options: FoldingOptions, text: String, folded: String)] = [
    ([], "Kế HOẠCH – Ðảng\u{A0}", "Kế HOẠCH – Ðảng\u{A0}"),
    (.letterCase, "KẾ HOẠCH", "kế hoạch"), (.letterCase, "ỦY BAN NHÂN DÂN", "ủy ban nhân dân"),
    (.letterCase, "Đường", "đường"), (.letterCase, "ƠƯĂÂÊÔ", "ơưăâêô"),
    (.letterCase, "kế hoạch 12/KH-UBND", "kế hoạch 12/kh-ubnd"),
    (.letterCase, "ÀÉÎÕÜÇÑØÞ", "àéîõüçñøþ"), (.letterCase, "×÷ß", "×÷ß"), (.letterCase, "ŠŽŸ", "šžÿ"),
    (.letterCase, "İI", "İi"), (.letterCase, "Ð", "ð"), (.letterCase, "@[`{", "@[`{"), (.letterCase, "ΑБ", "ΑБ"),
    (.letterCase, "ẞ", "ß"), (.letterCase, "ỲỴỶỸ", "ỳỵỷỹ"), (.letterCase, "", ""),
    (.tonePlacement, "hòa", "hoà"), (.tonePlacement, "hoà", "hoà"), (.tonePlacement, "HÒA", "HOÀ"),
    (.tonePlacement, "Hòa", "Hoà"),
    (.tonePlacement, "khỏe", "khoẻ"), (.tonePlacement, "thủy", "thuỷ"), (.tonePlacement, "Ủy ban", "Uỷ ban"),
    (.tonePlacement, "ủy", "uỷ"), (.tonePlacement, "lũy thừa", "luỹ thừa"), (.tonePlacement, "họa", "hoạ"),
    (.tonePlacement, "tùy, tóe; xõa", "tuỳ, toé; xoã"), (.tonePlacement, "mùa", "mùa"), (.tonePlacement, "quý", "quý"),
    (.tonePlacement, "hòan", "hòan"), (.tonePlacement, "òa", "oà"), (.tonePlacement, "fòa", "fòa"),
    (.tonePlacement, "hòaz", "hòaz"),
    (.tonePlacement, "hòa1", "hoà1"), (.tonePlacement, "1hòa", "1hoà"), (.tonePlacement, "hòa-thủy", "hoà-thuỷ"),
    (.tonePlacement, "Hòa\u{A0}Bình", "Hoà\u{A0}Bình"), (.tonePlacement, "nghiênghòa", "nghiênghòa"),
    (.tonePlacement, "hòa\u{301}", "hòa\u{301}"), (.tonePlacement, "gìa", "gìa"), (.tonePlacement, "bóe", "boé"),
    (.diacritics, "Kế hoạch", "Ke hoach"), (.diacritics, "hưởng ứng", "huong ung"), (.diacritics, "Đường", "Đuong"),
    (.diacritics, "ẬẶỆỘỢỰỲ", "AAEOOUY"), (.diacritics, "çñüø", "cnuø"), (.diacritics, "x\u{301}y", "xy"),
    (.diacritics, "½ ² ©", "½ ² ©"), (.diacritics, "ǻ", "a"),
    (.stroke, "Đ đ Ð ð", "D d D d"), (.stroke, "LĐLĐ", "LDLD"), (.stroke, "đường", "dường"),
    (.eth, "Ðảng ðoàn", "Đảng đoàn"), (.eth, "Đđ", "Đđ"), ([.eth, .letterCase], "Ðảng", "đảng"),
    ([.eth, .tonePlacement], "Ðòa", "Đoà"), ([.diacritics, .stroke], "Đường Ðảng", "Duong Dang"),
    (.spaces, "a\u{A0}b\u{2009}c\u{3000}d\te", "a b c d e"),
    (.spaces, "a\u{200B}b\u{FEFF}c\u{2060}d\u{200D}e", "abcde"),
    (.spaces, "a\n\r\u{0C}b", "a\n\r\u{0C}b"), (.spaces, "a\u{AD}b", "a\u{AD}b"), (.spaces, "a – b", "a – b"),
    (.spaces, "a\u{202F}\u{205F}\u{1680}b", "a   b"),
    (.dashes, "2021–2025", "2021-2025"), (.dashes, "a—b‑c‐d−e", "a-b-c-d-e"),
    (.dashes, "a\u{FF0D}b\u{FE63}c\u{FE58}d", "a-b-c-d"),
    (.dashes, "a\u{A0}b", "a\u{A0}b"), (.dashes, "a…b“c”•", "a…b“c”•"),
    (.spelling, "ỦY\u{A0}BAN – Ðoàn", "uỷ ban - đoàn"), (.spelling, "h\u{200B}òa", "hoà"),
    (.all, "Ủy ban Nhân dân – Đường số 12", "uy ban nhan dan - duong so 12"), (.all, "İ", "i"), (.all, "日本 🇻🇳", "日本 🇻🇳"),
  ]

  @Test("A text is folded as the options say, and no further", arguments: cases.indices)
  func folds(row: Int) {
    let (options, text, folded) = Self.cases[row]
    let result: [UInt8] = Folding.fold(Array(text.utf8), options)
    #expect(result == Array(folded.utf8), "\(String(decoding: result, as: UTF8.self))")
    #expect(Folding.fold(result, options) == result)
    #expect(Folding.equal(text.utf8, folded.utf8, options))
  }

  @Test(
    "Texts that differ in other things are not equal",
    arguments: [
      (FoldingOptions.spelling, "Ủy ban", "Ủy bản"), (.spelling, "đoàn", "doàn"), (.spelling, "LĐLĐ", "LDLD"),
      (.letterCase, "hòa", "hoà"), (.tonePlacement, "Hòa", "hòa"), (.diacritics, "Kế", "kế"),
      (.all, "kế hoạch", "kế  hoạch"),
      (.all, "a", "ab"), (.all, "", " "),
    ])
  func differs(options: FoldingOptions, first: String, second: String) {
    #expect(!Folding.equal(first.utf8, second.utf8, options))
  }

  @Test(
    "Any bytes at all are folded, and those that are not well-formed stay",
    arguments: ["80", "C3", "41 FF 42", "E1 BA", "ED A0 80"])
  func malformed(hexadecimal: String) {
    let text: [UInt8] = bytes(hexadecimal)
    #expect(Folding.fold(text, [.stroke, .eth, .spaces, .dashes, .diacritics]) == text)
  }

  @Test("Slices and lazy collections are folded too")
  func collections() {
    let text: [UInt8] = Array("xx KẾ".utf8)
    #expect(Folding.fold(text[3...], .letterCase) == Array("kế".utf8))
    #expect(Folding.fold(text[3...].lazy.map { $0 }, .letterCase) == Array("kế".utf8))
    #expect(Folding.equal(text[3...], "kế".utf8, .letterCase))
  }

  @Test("Case is that of Unicode for all Latin letters of the table")
  func letterCase() {
    for value: UInt32 in Array(0x80..<0x1B1) + Array(0x1E00..<0x1F00) where value != 0x130 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(Folding.fold(String(scalar).utf8, .letterCase) == Array(String(scalar).lowercased().utf8))
    }
  }
}
