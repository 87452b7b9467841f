import TestSupport
import Testing

@testable import VietnameseText

@Suite("Legacy encodings, letter by letter")
struct LegacyTableTests {
  static let encodings: [LegacyCodes] = LegacyCodes.all + [.wholeVPS]

  @Test("Every letter of every encoding is decoded", arguments: encodings)
  func everyLetter(codes: LegacyCodes) throws {
    #expect(codes.codes.count == (codes.name == "tcvn3" ? 74 : codes.codes.count))
    #expect(codes.isFolding || codes.codes.count == 134)
    let name: String = codes.name
    let encoding = try #require(TextEncoding(name: name))
    for (letter, bytes) in codes.codes {
      // A letter by itself would be the start of a sentence.
      let codes: [UInt8] = Array("dd ".utf8) + bytes
      let text = try NormalizedText(decoding: codes, encoding: encoding)
      #expect(String(decoding: text.bytes, as: UTF8.self) == "dd " + String(letter), "\(bytes)")
      let stored = Array(LegacyCodes.misread(codes).utf8)
      let misread = try NormalizedText(decoding: stored, encoding: TextEncoding(name: name + "+utf-8"))
      #expect(String(decoding: misread.bytes, as: UTF8.self) == "dd " + String(letter), "\(stored)")
    }
  }

  @Test("Every letter is written as the tables of the tests have it", arguments: LegacyCodes.all)
  func everyLetterEncoded(codes: LegacyCodes) throws {
    guard case .legacy(let encoding) = TextEncoding(name: codes.name) else {
      Issue.record("no encoding")
      return
    }
    for (letter, bytes) in codes.codes {
      #expect(LegacyEncoder(encoding).encode(String(letter)) == bytes, "\(letter)")
      #expect(
        LegacyEncoder(encoding, in: .utf8).encode(String(letter)) == Array(LegacyCodes.misread(bytes).utf8), "\(letter)"
      )
    }
    #expect(LegacyEncoder(encoding).encode("日") == nil)
  }

  @Test("ASCII is ASCII, but for control characters that VISCII and VPS use", arguments: encodings)
  func ascii(codes: LegacyCodes) throws {
    let bytes: [UInt8] = [9, 10, 13] + Array(0x20...0x7F)
    #expect(try NormalizedText(decoding: bytes, encoding: TextEncoding(name: codes.name)).bytes == bytes)
  }

  /// Bytes in hexadecimal, the encoding, and the text they are.
  static let rows: [(bytes: String, encoding: LegacyEncoding, text: String)] = [
    // Punctuation of code page 1252, in the encodings that leave it alone.
    ("93 43 AB 6E 67 94 20 96 20 85", .tcvn3, "“Công” – …"),
    ("93 43 6F E2 6E 67 94 A0 97", .vni, "“Công”\u{A0}—"),
    ("91 43 F4 6E 67 92", .vps, "‘Công’"),
    ("B0 43", .tcvn3, "°C"),
    // VNI: second codes of either case, and letters that are no pair.
    ("41 F9", .vni, "Á"), ("61 D9", .vni, "á"), ("F6 F4 EF", .vni, "ượ"), ("62 F9", .vni, "bù"),
    ("61 E2 F9", .vni, "âù"), ("61", .vni, "a"), ("F9", .vni, "ù"),
    // Code page 1258: marks of either order of typing, and letters that have both.
    ("EA EC", .windows1258, "ế"), ("65 F2", .windows1258, "ẹ"), ("EA F2", .windows1258, "ệ"),
    ("E0", .windows1258, "à"), ("61 CC", .windows1258, "à"), ("F5 F2 41 D2", .windows1258, "ợẢ"),
    ("78 EC", .windows1258, "x\u{301}"), ("FE", .windows1258, "₫"),
    // The soft hyphen of Latin-1 is a letter in TCVN3.
    ("6E 67 AD EA 69", .tcvn3, "người"), ("C3 63", .viscii, "Ãc"),
  ]

  @Test("Words and marks", arguments: rows.indices)
  func decodes(row: Int) throws {
    let (hexadecimal, encoding, text) = Self.rows[row]
    let found = try NormalizedText(decoding: bytes(hexadecimal), encoding: .legacy(encoding))
    #expect(found.bytes == Array(text.utf8))
    #expect(found.encoding == .legacy(encoding))
  }

  @Test(
    "A code that no character has is an error with its offset",
    arguments: [(LegacyEncoding.tcvn3, 0x81 as UInt8), (.vni, 0x9D), (.windows1258, 0x8A), (.windows1258, 0x90)])
  func undefined(encoding: LegacyEncoding, code: UInt8) {
    #expect(throws: TextDecodingError.malformed(encoding: .legacy(encoding), offset: 2)) {
      try NormalizedText(decoding: [0x41, 0x42, code, 0x43], encoding: .legacy(encoding))
    }
  }

  @Test("In misread text, characters that stand for no code stay")
  func foreignCharacters() throws {
    let text = try NormalizedText(
      decoding: Array("C«ng 日 ế \u{1F1FB} ®oµn".utf8), encoding: .misread(.tcvn3, storedIn: .utf8))
    #expect(String(decoding: text.bytes, as: UTF8.self) == "Công 日 ế \u{1F1FB} đoàn")
  }

  /// Small letters for capitals, as the bytes say, and what is meant.
  static let capitals: [(written: String, meant: String)] = [
    ("Kế HOạCH", "KẾ HOẠCH"), ("Kế hoạch", "Kế hoạch"), ("ủY BAN NHÂN DÂN TỉNH", "ỦY BAN NHÂN DÂN TỈNH"),
    ("Sở Y Tế TỉNH", "SỞ Y TẾ TỈNH"), ("Sở Y tế", "Sở Y tế"), ("Sở GDĐT", "Sở GDĐT"),
    ("UBND Hà Nội", "UBND Hà Nội"), ("UBND TỉNH Hà NAM", "UBND TỈNH HÀ NAM"),
    ("thực hiện Kế HOạCH Số 5", "thực hiện KẾ HOẠCH SỐ 5"),
    ("CộNG HòA Xã HộI CHủ NGHĩA", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA"), ("I. MụC ĐíCH", "I. MỤC ĐÍCH"),
    ("Số: 12/KH-UBND", "Số: 12/KH-UBND"), ("Kế\nHOạCH", "Kế\nHOẠCH"), ("nhà ở", "nhà ở"), ("ở CấP Xã", "Ở CẤP XÃ"),
    ("Xã EA KAR", "XÃ EA KAR"), ("của ủy ban xã", "của Ủy ban xã"), ("tỉnh ủy, ban", "tỉnh ủy, ban"),
    // The start of a sentence.
    ("ủy viên", "Ủy viên"), ("1. ủy viên và ủy viên", "1. Ủy viên và ủy viên"), ("a) ở xã. ý kiến", "a) Ở xã. Ý kiến"),
    ("- ủy viên", "- Ủy viên"), ("3- ủy viên", "3- Ủy viên"), ("tỉnh\nủy viên", "tỉnh\nủy viên"),
    ("tỉnh.\nủy viên", "tỉnh.\nỦy viên"), ("tỉnh\n\nủy viên", "tỉnh\n\nủy viên"),
    ("có 12.5 ủy viên", "có 12.5 ủy viên"),
    ("việc | ủy viên", "việc | Ủy viên"), ("Kế hoạch của các xã (ở xa)", "Kế hoạch của các xã (ở xa)"),
  ]

  @Test("Capitals are restored where the words around are capitals", arguments: capitals.indices)
  func restoresCapitals(row: Int) {
    let (written, meant) = Self.capitals[row]
    var bytes = Array(written.utf8)
    CapitalRestoration(folded: LegacyTable.tcvn3.foldedLetters).restore(&bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == meant)
  }
}
