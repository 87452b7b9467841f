import PlanParsing
import VietnameseText

/// What rules ask of a word wherever it stands, as bits.
struct WordTraits: OptionSet, Sendable {
  let rawValue: UInt8
  /// A slip of the table of confusions may start with it.
  static let startsSlip = WordTraits(rawValue: 1)
  /// A slip of the table of confusions may have it second.
  static let continuesSlip = WordTraits(rawValue: 2)
  /// It may be a `Landmark`.
  static let landmark = WordTraits(rawValue: 4)
  /// It is no syllable.
  static let broken = WordTraits(rawValue: 8)
  /// It is a syllable whose tone might stand on another vowel.
  static let choice = WordTraits(rawValue: 16)
  /// No comma belongs behind it.
  static let leadsOn = WordTraits(rawValue: 32)
}

/// The traits of words: those of words with a number in the vocabulary, which most words of a plan have, are looked up by
/// it and those of others by the word itself.
struct WordTraitTable: Sendable {
  /// A word with a number.
  struct Numbered: Sendable {
    /// The word; `none` where the number does not tell its spelling.
    let key: WordKey
    /// The print of the word, so that it is not made again at each place.
    let print: UInt32
    let traits: WordTraits
  }

  /// The words with a number; the first, and what is beyond the last, tell nothing.
  let numbered: [Numbered]
  /// Traits of words without a number, by some bits of their fingerprint: a word may have fewer than stand there.
  private var filter: [WordTraits] = Array(repeating: [], count: 1 << 12)
  private let syllables: SyllableIndex = .shared

  init(_ confusions: ConfusionIndex) {
    var own: [WordKey: WordTraits] = [:]
    for word in Landmark.allCases { own[word.key, default: []].insert(.landmark) }
    for word in PunctuationMarks.leads { own[word, default: []].insert(.leadsOn) }
    for word in confusions.firstWords { own[word, default: []].insert(.startsSlip) }
    for word in confusions.secondWords { own[word, default: []].insert(.continuesSlip) }
    for (word, traits) in own { filter[Self.slot(of: word.print)].formUnion(traits) }
    numbered = NumberedWords.spellings.map { [syllables] spelling in
      let key: WordKey = spelling.map { spelling in WordKey(spelling) } ?? .none
      let traits: WordTraits = key == .none ? [] : Self.spelling(of: key, syllables).union(own[key] ?? [])
      return Numbered(key: key, print: key.print, traits: traits)
    }
  }

  /// The traits of a word with its print.
  @inline(__always)
  func traits(of word: WordKey, _ print: UInt32) -> WordTraits {
    filter[Self.slot(of: print)].union(Self.spelling(of: word, syllables))
  }

  @inline(__always)
  private static func slot(of print: UInt32) -> Int { Int(truncatingIfNeeded: print &>> 20) }

  @inline(__always)
  private static func spelling(of word: WordKey, _ syllables: SyllableIndex) -> WordTraits {
    let answer: SyllableIndex.Answer = word.answer(of: syllables)
    return answer == .syllable ? [] : answer.isEmpty ? .broken : .choice
  }
}
