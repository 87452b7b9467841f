import Testing

@testable import VietnameseText

@Suite("Syllables")
struct SyllableTests {
  /// The syllable that a whole word spells.
  private static func parse(_ word: String) -> SyllableSpelling? {
    Array(word.utf8).withUnsafeBufferPointer { SyllableSpelling($0, 0..<$0.count) }
  }

  /// A word, and its onset, rime and tone.
  static let legal: [(word: String, onset: Onset, rime: String, tone: Tone)] = [
    ("kế", .k, "ê", .sac), ("hoạch", .h, "oach", .nang), ("triển", .tr, "iên", .hoi), ("khai", .kh, "ai", .ngang),
    ("thực", .th, "ưc", .nang), ("hiện", .h, "iên", .nang), ("công", .c, "ông", .ngang),
    ("đoàn", .dStroke, "oan", .huyen),
    ("tỉnh", .t, "inh", .hoi), ("hưởng", .h, "ương", .hoi), ("ứng", .empty, "ưng", .sac), ("phong", .ph, "ong", .ngang),
    ("trào", .tr, "ao", .huyen), ("thi", .th, "i", .ngang), ("đua", .dStroke, "ua", .ngang),
    ("khen", .kh, "en", .ngang),
    ("ủy", .empty, "uy", .hoi), ("uỷ", .empty, "uy", .hoi), ("ban", .b, "an", .ngang), ("nhân", .nh, "ân", .ngang),
    ("dân", .d, "ân", .ngang), ("nghị", .ngh, "i", .nang), ("quyết", .qu, "uyêt", .sac), ("luật", .l, "uât", .nang),
    ("nghiêm", .ngh, "iêm", .ngang), ("nguyễn", .ng, "uyên", .nga), ("ghi", .gh, "i", .ngang), ("gửi", .g, "ưi", .hoi),
    ("xây", .x, "ây", .ngang), ("dựng", .d, "ưng", .nang), ("rượu", .r, "ươu", .nang), ("vững", .v, "ưng", .nga),
    ("mạnh", .m, "anh", .nang), ("sẽ", .s, "e", .nga), ("lý", .l, "y", .sac), ("lí", .l, "i", .sac),
    ("y", .empty, "y", .ngang),
    ("ý", .empty, "y", .sac), ("ấp", .empty, "âp", .sac), ("ở", .empty, "ơ", .hoi), ("à", .empty, "a", .huyen),
    // Gi: with a vowel of its own, and merged with the i of the rime.
    ("gia", .gi, "a", .ngang), ("già", .gi, "a", .huyen), ("gì", .gi, "i", .huyen), ("gìn", .gi, "in", .huyen),
    ("giếng", .gi, "iêng", .sac), ("giêng", .gi, "iêng", .ngang), ("giết", .gi, "iêt", .sac), ("giờ", .gi, "ơ", .huyen),
    ("giải", .gi, "ai", .hoi), ("giữ", .gi, "ư", .nga), ("giúp", .gi, "up", .sac), ("giục", .gi, "uc", .nang),
    ("giường", .gi, "ương", .huyen), ("giỏi", .gi, "oi", .hoi), ("gíp", .gi, "ip", .sac), ("giu", .gi, "u", .ngang),
    ("giội", .gi, "ôi", .nang), ("giêm", .gi, "iêm", .ngang), ("giệch", .gi, "êch", .nang),
    // Qu: with the glide that it absorbs.
    ("qua", .qu, "oa", .ngang), ("quá", .qu, "oa", .sac), ("quả", .qu, "oa", .hoi), ("quý", .qu, "uy", .sac),
    ("quí", .qu, "i", .sac), ("quốc", .qu, "ôc", .sac), ("quân", .qu, "uân", .ngang), ("quận", .qu, "uân", .nang),
    ("quản", .qu, "oan", .hoi), ("quang", .qu, "oang", .ngang), ("quanh", .qu, "oanh", .ngang),
    ("que", .qu, "oe", .ngang),
    ("quê", .qu, "uê", .ngang), ("quen", .qu, "oen", .ngang), ("quên", .qu, "uên", .ngang),
    ("quyền", .qu, "uyên", .huyen),
    ("quỳnh", .qu, "uynh", .huyen), ("quắc", .qu, "oăc", .sac), ("quầy", .qu, "uây", .huyen), ("quở", .qu, "uơ", .hoi),
    ("quít", .qu, "it", .sac), ("quạu", .qu, "oau", .nang), ("quều", .qu, "uêu", .huyen), ("quệt", .qu, "uêt", .nang),
    ("quay", .qu, "oay", .ngang), ("quốc", .qu, "ôc", .sac), ("quách", .qu, "oach", .sac), ("quỵt", .qu, "uyt", .nang),
    // The tone on its vowel.
    ("hoà", .h, "oa", .huyen), ("hòa", .h, "oa", .huyen), ("khoẻ", .kh, "oe", .hoi), ("khỏe", .kh, "oe", .hoi),
    ("thuỷ", .th, "uy", .hoi), ("thủy", .th, "uy", .hoi), ("hoàn", .h, "oan", .huyen), ("toét", .t, "oet", .sac),
    ("huýt", .h, "uyt", .sac), ("khuỷu", .kh, "uyu", .hoi), ("khuya", .kh, "uya", .ngang),
    ("ngoằn", .ng, "oăn", .huyen),
    ("ngoéo", .ng, "oeo", .sac), ("mía", .m, "ia", .sac), ("múa", .m, "ua", .sac), ("mưa", .m, "ưa", .ngang),
    ("lừa", .l, "ưa", .huyen), ("chịu", .ch, "iu", .nang), ("cứu", .c, "ưu", .sac), ("thuở", .th, "uơ", .hoi),
    ("xoong", .x, "oong", .ngang), ("soóc", .s, "ooc", .sac), ("yêu", .empty, "yêu", .ngang),
    ("yếu", .empty, "yêu", .sac),
    ("yên", .empty, "yên", .ngang), ("yết", .empty, "yêt", .sac), ("ỉa", .empty, "ia", .hoi), ("tuýp", .t, "uyp", .sac),
    // In capitals, and mixed.
    ("KẾ", .k, "ê", .sac), ("HOẠCH", .h, "oach", .nang), ("Đường", .dStroke, "ương", .huyen),
    ("NGHIÊM", .ngh, "iêm", .ngang),
    ("QUYẾT", .qu, "uyêt", .sac), ("GiẾng", .gi, "iêng", .sac), ("ỦY", .empty, "uy", .hoi),
    ("ĐOÀN", .dStroke, "oan", .huyen),
    // Legal, and yet misspelled: only other words tell.
    ("hướng", .h, "ương", .sac), ("phân", .ph, "ân", .ngang), ("cỗ", .c, "ô", .nga), ("ghép", .gh, "ep", .sac),
  ]

  @Test("A word is parsed into onset, rime and tone", arguments: legal.indices)
  func parses(row: Int) throws {
    let expected = Self.legal[row]
    let syllable = try #require(Self.parse(expected.word)?.syllable, "\(expected.word)")
    #expect(syllable.onset == expected.onset)
    #expect(syllable.rime.spelling == expected.rime)
    #expect(syllable.tone == expected.tone)
  }

  @Test(
    "A word that spelling does not allow is no syllable",
    arguments: [
      // K, gh, ngh and c, g, ng before the wrong vowel.
      "ca\u{306}", "kà", "cế", "ghà", "gế", "ngê", "nghà", "kông", "ci", "ngỉ", "gì\u{301}", "ngye", "cy",
      // Iê and yê.
      "iêu", "iên", "tyên", "lyêu", "yêu\u{301}e",
      // A stopped rime in another tone.
      "hoach", "học\u{300}", "hòc", "tât", "ấch", "mãt", "kẻp", "thưc", "quyêt", "tỏc", "ich", "mach",
      // The tone on the wrong vowel, or on two.
      "hòan", "tóan", "qúy", "qủa", "gìa", "giừơng", "đựơc", "nứơc", "nghịêp", "thưở", "hoaì", "mưà", "muá", "taí",
      "cuả",
      "hòà", "ngừời", "tíên", "qùân", "yéu", "ủỷ",
      // Letters and runs that no syllable has.
      "fa", "jun", "wa", "za", "bla", "str", "ng", "h", "q", "qu", "gh", "nghh", "đ", "kh", "tr", "qo", "qa", "bb",
      "aa", "ee",
      "ôô", "oô", "uu", "iy", "nghiêngg", "nghiêngnghiêng", "ub", "an\u{323}g", "ơu", "ăy", "ă", "â", "ây\u{301}",
      "ênh h", "ao ",
      "êm-", "12", "a1", "", "-", "ôtô", "kilômét", "balô", "LĐLĐ", "UBND", "HĐND", "TP", "XIII", "Kon", "Tum ", "ð",
      "Ðảng", "quu",
      "quo", "quư", "quiê", "quôn", "giia", "giiê", "gyi", "uyêm", "ương\u{300}", "tuang", "muợn", "nguời", "trưong",
      "tơi\u{306}",
    ])
  func illegal(word: String) {
    #expect(Self.parse(word) == nil)
  }

  @Test("Bytes that are not well-formed, and cut letters, are no syllable")
  func malformed() {
    let text: [UInt8] = Array("kế".utf8)
    #expect(Syllable(text, 0..<4)?.onset == .k)
    #expect(!Syllable.isLegal(text, 0..<3))
    #expect(!Syllable.isLegal(text, 0..<2))
    #expect(!Syllable.isLegal(text, 2..<4))
    #expect(!Syllable.isLegal(text, 0..<0))
    #expect(!Syllable.isLegal([0x6B, 0xFF], 0..<2))
  }

  @Test("A syllable is found within a text")
  func range() {
    let text: [UInt8] = Array("Số: 12/KH-UBND kế hoạch".utf8)
    #expect(Syllable.isLegal(text, text.count - 7..<text.count))
    #expect(Syllable(text, 0..<4)?.tone == .sac)
  }

  @Test(
    "The placement of the tone is told where there is a choice",
    arguments: [
      ("hoà", TonePlacement.modern), ("hòa", .traditional), ("KHOẺ", .modern), ("KHỎE", .traditional),
      ("thuỷ", .modern),
      ("thủy", .traditional), ("ủy", .traditional), ("uỷ", .modern), ("gioà", .modern), ("hoa", nil), ("quá", nil),
      ("quý", nil),
      ("hoàn", nil), ("huýt", nil), ("khuỷu", nil), ("kế", nil), ("oái", nil), ("mùa", nil),
    ])
  func placement(word: String, placement: TonePlacement?) throws {
    let spelling = try #require(Self.parse(word))
    #expect(spelling.placement == placement)
  }

  private static let all: [Syllable] = Onset.allCases.flatMap { onset in
    Rime.allCases.flatMap { rime in Tone.allCases.compactMap { Syllable(onset: onset, rime: rime, tone: $0) } }
  }

  @Test("28 onsets and 174 rimes in six tones make 18,768 spellings, 19,128 with both placements")
  func counts() {
    #expect(Onset.allCases.count == 28)
    #expect(Rime.allCases.count == 174)
    #expect(Set(RimeTable.spellings).count == 174)
    #expect(Self.all.count == 18_768)
    let modern: Set<[UInt8]> = Set(Self.all.map { $0.spelling() })
    #expect(modern.count == 18_768)
    // Oa, oe and uy in five tones with a mark, behind the 24 onsets that stand before o and u and are not qu.
    #expect(modern.union(Self.all.map { $0.spelling(.traditional) }).count == 18_768 + 3 * 5 * 24)
  }

  @Test("Every spelling of every syllable is parsed into that syllable")
  func roundTrip() {
    for syllable in Self.all {
      for placement in TonePlacement.allCases {
        let spelling: [UInt8] = syllable.spelling(placement)
        #expect(Syllable(spelling, 0..<spelling.count) == syllable)
      }
    }
  }

  @Test("What is no syllable by its parts")
  func impossibleParts() throws {
    let rimes: [String: Rime] = Dictionary(uniqueKeysWithValues: Rime.allCases.map { ($0.spelling, $0) })
    let at = try #require(rimes["at"])
    let em = try #require(rimes["êm"])
    #expect(at.isStopped && !em.isStopped && rimes["oa"]?.isFreelyMarked == true && !em.isFreelyMarked)
    #expect(Syllable(onset: .c, rime: at, tone: .huyen) == nil)
    #expect(Syllable(onset: .c, rime: at, tone: .sac) != nil)
    #expect(Syllable(onset: .c, rime: em, tone: .ngang) == nil)
    #expect(Syllable(onset: .gi, rime: em, tone: .ngang) == nil)
  }
}
