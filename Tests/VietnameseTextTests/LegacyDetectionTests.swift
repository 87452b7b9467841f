import TestSupport
import Testing

@testable import VietnameseText

@Suite("Legacy encodings by their syllables")
struct LegacyDetectionTests {
  static let words: String =
    "Thực hiện Nghị quyết của Ban Chấp hành, Công đoàn tỉnh xây dựng kế hoạch hưởng ứng phong trào thi đua"

  @Test("A line is enough", arguments: LegacyCodes.all)
  func finds(codes: LegacyCodes) throws {
    let source: [UInt8] = codes.bytes(of: Self.words)
    let text = try NormalizedText(decoding: source)
    #expect(text.encoding.name == codes.name)
    #expect(String(decoding: text.bytes, as: UTF8.self) == Self.words)
  }

  @Test("So it is in text that was misread before", arguments: LegacyCodes.all)
  func findsMisread(codes: LegacyCodes) throws {
    let misread: String = LegacyCodes.misread(codes.bytes(of: Self.words))
    let forms: [(name: String, source: [UInt8])] = [
      ("+utf-8", Array(misread.utf8)), ("+utf-8", [0xEF, 0xBB, 0xBF] + Array(misread.utf8)),
      ("+utf-16le", utf16(misread, bigEndian: false)),
      ("+utf-16be", [0xFE, 0xFF] + utf16(misread, bigEndian: true)),
    ]
    for (name, source) in forms {
      let text = try NormalizedText(decoding: source)
      #expect(text.encoding.name == codes.name + name)
      #expect(String(decoding: text.bytes, as: UTF8.self) == Self.words)
      #expect(try NormalizedText(decoding: source, encoding: TextEncoding(name: codes.name + name)).bytes == text.bytes)
    }
  }

  /// Texts in UTF-8 that are what they say.
  static let unicode: [String] = [
    words, "Công", "C«ng", "à là và có", "Công tác, Công an, Công nhân, Công trình, Công viên, Công ty",
    "Les élèves à côté du château fêtent Noël; ça va déjà très bien, même l'été où l'œuvre naît.",
    "Größe, Übung, schön, Straße, Mädchen, Äpfel, größer, fünf, zwölf, müde, Tür, Bär",
    "São Paulo, informação, coração, não, avó, avô, você, três, português, ação, irmãos, lições",
    "Señor, mañana, canción, también, país, día, está, aquí, allí, según, información, José",
    "naïve café résumé jalapeño façade über déjà-vu piñata soupçon crème brûlée",
    "“Quoted” – dashed … § 5 °C ± 2 µm × 3 «so» ½ ¾ ¼ ® © ™ € £ ¥",
    "a\u{301} o\u{302}\u{301} e\u{323}\u{302} u\u{31B} Co\u{302}ng \u{111}oa\u{300}n ti\u{309}nh",
    "Ãäå Æç Èë Ðñ Õö Øþ ÿ aÃb cÄd eÅf gÆh iÇj kÈl mÉn oÊp qËr sÌt uÍv wÎx yÏz",
  ]

  @Test("No text in UTF-8 is taken for another", arguments: unicode)
  func leavesUnicode(text: String) throws {
    #expect(try NormalizedText(decoding: Array(text.utf8)).encoding == .utf8)
    #expect(try NormalizedText(decoding: [0xEF, 0xBB, 0xBF] + Array(text.utf8)).encoding == .utf8)
    #expect(try NormalizedText(decoding: utf16(text, bigEndian: false)).encoding == .utf16LittleEndian)
  }

  @Test("Latin-1 of other languages is none of them", arguments: unicode[5...9])
  func leavesLatin1(text: String) {
    let bytes: [UInt8] = text.unicodeScalars.map { UInt8(exactly: $0.value) ?? 0x3F }
    #expect(throws: TextDecodingError.self) { try NormalizedText(decoding: bytes) }
  }

  @Test("Damaged UTF-8 stays damaged UTF-8", arguments: 0..<20)
  func damaged(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var bytes = Array(String(repeating: Self.words + "\n", count: 5).utf8)
    for _ in 0..<Int.random(in: 1...20, using: &generator) {
      bytes.remove(at: Int.random(in: 0..<bytes.count, using: &generator))
    }
    do {
      #expect(try NormalizedText(decoding: bytes).encoding == .utf8)
    } catch {
      guard case .malformed(.utf8, _) = error else {
        Issue.record("\(error)")
        return
      }
    }
  }

  @Test("Random bytes are no text", arguments: 0..<60)
  func random(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let count = Int.random(in: 1...4000, using: &generator)
    let all: [UInt8] = (0..<count).map { _ in UInt8.random(in: 1...255, using: &generator) }
    // Words of random letters, and of random codes among letters that are not.
    let letters: [UInt8] = all.map { $0 < 0x80 ? 0x61 + $0 % 26 : $0 }
    let words: [UInt8] = letters.enumerated().map { $0.offset % 5 == 4 ? 0x20 : $0.element }
    for bytes in [all, letters, words] where bytes.contains(where: { $0 >= 0x80 }) {
      let found: TextEncoding? = try? NormalizedText(decoding: bytes).encoding
      #expect(found == nil || found == .utf8 || found == .utf16LittleEndian || found == .utf16BigEndian)
      let misread = Array(LegacyCodes.misread(bytes).utf8)
      #expect(try NormalizedText(decoding: misread).encoding == .utf8)
    }
  }

  @Test("Where two encodings read as well, neither is taken")
  func ambiguous() {
    let shared: [UInt8] = "là có và không công đôi tên bên hàng"
      .unicodeScalars.map { UInt8(exactly: $0.value) ?? 0xF0 }
    do {
      _ = try NormalizedText(decoding: shared)
      Issue.record("decided")
    } catch {
      guard case .undecided(let candidates, let offset) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(candidates.contains(.viscii) && candidates.contains(.windows1258))
      #expect(offset == 1)
    }
  }

  @Test("The encoding that is named counts")
  func named() throws {
    let bytes: [UInt8] = [0x6C, 0xE0]
    #expect(try NormalizedText(decoding: bytes, encoding: .legacy(.viscii)).bytes == Array("là".utf8))
    #expect(
      try NormalizedText(decoding: Array("C«ng ®oµn tØnh x©y dùng kÕ ho¹ch".utf8), encoding: .utf8).encoding == .utf8)
    #expect(throws: TextDecodingError.self) { try NormalizedText(decoding: bytes, encoding: .utf8) }
  }

  /// Texts that are slow to look at, where anything is.
  static let hostile: [[UInt8]] = [
    [0x61, 0xF9], [0xF9], [0xEA, 0xEC], [0x65, 0xF2, 0xD2, 0xCC], [0xCC], [0x4B, 0xD5, 0x20], [0x45, 0x20],
    Array("Kõ Ho¹ch ".utf8), Array("h­ëng ".utf8), Array("aù".utf8), Array("ñ".utf8), [0xE1, 0x20],
  ]

  @Test("Time grows with the length", arguments: hostile.indices)
  func linear(row: Int) {
    func seconds(_ length: Int) -> Double {
      let piece: [UInt8] = Self.hostile[row]
      let text = [UInt8](repeatElement(piece, count: length / piece.count).joined())
      let clock = ContinuousClock()
      let times: [Duration] = (0..<3).map { _ in
        clock.measure {
          for encoding in [nil] + LegacyEncoding.allCases.map({ TextEncoding.legacy($0) }) {
            _ = try? NormalizedText(decoding: text, encoding: encoding)
          }
        }
      }
      return (times.min() ?? .zero) / .seconds(1)
    }
    // Eight times the length would take 64 times as long if the time grew with its square.
    #expect(seconds(160_000) < seconds(20_000) * 30)
  }
}
