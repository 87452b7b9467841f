import VietnameseText

/// The words of plans with the numbers of their `Keyword`s.
enum PlanVocabulary {
  /// Every keyword in its spellings.
  static let keywords: Vocabulary = {
    var vocabulary = Vocabulary(capacity: Keyword.allCases.count * 4)
    addKeywords(to: &vocabulary)
    return vocabulary
  }()

  /// Adds every keyword in its spellings; small and capital letters are the vocabulary's business.
  static func addKeywords(to vocabulary: inout Vocabulary) {
    for keyword in Keyword.allCases where keyword != .none {
      vocabulary.add(keyword.syllable, number: keyword.rawValue)
    }
    for (spelling, keyword) in otherSpellings { vocabulary.add(spelling, number: keyword.rawValue) }
  }

  /// The same syllables written otherwise: the tone mark on the first vowel of oa, oe, uy, and i for y.
  static let otherSpellings: [(String, Keyword)] = [
    ("hoà", .hòa), ("khoá", .khóa), ("uỷ", .ủy), ("toà", .tòa), ("thoả", .thỏa), ("qui", .quy), ("kì", .kỳ),
    ("kí", .ký), ("kỉ", .kỷ), ("tỉ", .tỷ), ("qúy", .quý), ("quí", .quý),
  ]
}
