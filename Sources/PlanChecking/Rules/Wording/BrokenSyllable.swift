import VietnameseText

/// A small word that has the shape of a syllable and is none: `duơng`, `nghành`, `hòan`, `viêc`. Names, foreign words
/// (`brôm`, `vắcxin`, `email`), units and abbreviations have another shape.
struct BrokenSyllable {
  /// The token.
  let index: Int
  /// The one syllable that was meant; null where it may have been several.
  let right: String?
  /// Whether nothing is wrong but the letter that has the tone: `hòan`, `qủa`.
  let isMisplacedTone: Bool

  /// The broken syllables of a plan, in order.
  static func all(in plan: PlanUnderCheck) -> [BrokenSyllable] {
    var found: [BrokenSyllable] = []
    for place in plan.index.broken {
      guard plan.tokens[place].length > 2, !plan.touchesOther(place..<place + 1),
        let meaning = meaning(of: plan.text(plan.span(place)))
      else { continue }
      found.append(BrokenSyllable(index: place, right: meaning.right, isMisplacedTone: meaning.isMisplacedTone))
    }
    return found
  }

  /// What a broken syllable was meant to be.
  private struct Meaning {
    let right: String?
    let isMisplacedTone: Bool
  }

  /// What a word was meant to be; null where it is no broken syllable.
  private static func meaning(of text: String) -> Meaning? {
    let word: [Unicode.Scalar] = Array(text.unicodeScalars)
    guard SyllableShape.fits(word), SyllableShape.isVietnamese(word) else { return nil }
    let moved: [String] = SyllableShape.toneMoved(word)
    if moved.count == 1 { return Meaning(right: moved[0], isMisplacedTone: true) }
    let mended: [String] = SyllableShape.mended(word)
    return Meaning(right: mended.count == 1 ? mended[0] : nil, isMisplacedTone: false)
  }
}

/// Letters in the order of a Vietnamese syllable.
private enum SyllableShape {
  /// Vowels with their six tones: none, huyền, sắc, hỏi, ngã, nặng.
  private static let vowels: [[Unicode.Scalar]] = [
    "aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị", "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự",
    "yỳýỷỹỵ",
  ].map { row in Array(row.unicodeScalars) }

  private static let places: [Unicode.Scalar: (row: Int, tone: Int)] = {
    var places: [Unicode.Scalar: (row: Int, tone: Int)] = [:]
    for (row, letters) in vowels.enumerated() {
      for (tone, letter) in letters.enumerated() { places[letter] = (row, tone) }
    }
    return places
  }()

  private static let onsets: Set<String> = [
    "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph", "q",
    "r",
    "s", "t", "th", "tr", "v", "x",
  ]
  private static let codas: Set<String> = ["", "c", "ch", "m", "n", "ng", "nh", "p", "t"]

  private static func string(_ letters: some Sequence<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: letters)
    return String(text)
  }

  /// Whether one onset, one group of vowels with at most one tone and one coda stand there.
  static func fits(_ word: [Unicode.Scalar]) -> Bool {
    guard let first = word.firstIndex(where: { places[$0] != nil }),
      let last = word.lastIndex(where: { places[$0] != nil }), last - first < 3
    else { return false }
    guard word[first...last].allSatisfy({ places[$0] != nil }),
      word[first...last].count(where: { places[$0]?.tone != 0 }) <= 1
    else { return false }
    return onsets.contains(string(word[..<first])) && codas.contains(string(word[(last + 1)...]))
  }

  /// Foreign words in plain letters that end like `hoc`.
  private static let foreign: Set<String> = ["doc", "mac", "tech", "rich", "much", "such", "each", "pic", "sec", "mic"]

  /// Whether the word can be no other language's: it has a letter of Vietnamese, or ends in c or ch (`hoc`, `sach`), which
  /// hardly any foreign word of plans does.
  static func isVietnamese(_ word: [Unicode.Scalar]) -> Bool {
    if word.contains(where: { letter in letter.value >= 0x80 }) { return true }
    return (word.last == "c" || word.suffix(2).elementsEqual("ch".unicodeScalars)) && !foreign.contains(string(word))
  }

  private static func isLegal(_ word: String) -> Bool {
    let bytes: [UInt8] = Array(word.utf8)
    return Syllable.isLegal(bytes, 0..<bytes.count)
  }

  /// The syllables that the same letters make with the tone on another vowel.
  static func toneMoved(_ word: [Unicode.Scalar]) -> [String] {
    guard let from = word.firstIndex(where: { (places[$0]?.tone ?? 0) != 0 }), let place = places[word[from]] else {
      return []
    }
    return word.indices.compactMap { index in
      guard index != from, let other = places[word[index]] else { return nil }
      var moved: [Unicode.Scalar] = word
      moved[from] = vowels[place.row][0]
      moved[index] = vowels[other.row][place.tone]
      let text: String = string(moved)
      return isLegal(text) ? text : nil
    }
  }

  /// The syllables that one slip of the keyboard makes of: a horn on the wrong letter or lost (`duơng`, `trưong`), an h too
  /// many or too few (`nghành`, `ngề`).
  static func mended(_ word: [Unicode.Scalar]) -> [String] {
    var found: Set<String> = []
    for index in word.indices.dropLast() {
      guard let first = places[word[index]], let second = places[word[index + 1]] else { continue }
      let isPair: Bool = (first.row == 9 || first.row == 10) && (second.row == 6 || second.row == 8)
      guard isPair else { continue }
      var mended: [Unicode.Scalar] = word
      mended[index] = vowels[10][first.tone]
      mended[index + 1] = vowels[8][second.tone]
      found.insert(string(mended))
    }
    for (wrong, right) in [("ngh", "ng"), ("gh", "g"), ("ng", "ngh"), ("g", "gh")] {
      let letters: [Unicode.Scalar] = Array(wrong.unicodeScalars)
      guard word.starts(with: letters), word.count > letters.count, word[letters.count] != "h" else { continue }
      found.insert(right + string(word[letters.count...]))
    }
    return found.filter(isLegal).sorted()
  }
}
