import PlanParsing
import VietnameseText

/// What rules ask of a word wherever it stands, as bits.
struct WordTraits: OptionSet, Sendable {
  let rawValue: UInt8
  /// A slip of the table of confusions may be found by it and the next word.
  static let startsSlip = WordTraits(rawValue: 1)
  /// A slip of the table of confusions may be found by it and the word before.
  static let continuesSlip = WordTraits(rawValue: 2)
  /// It is a `Landmark`, or may be one where the traits are those of a print.
  static let landmark = WordTraits(rawValue: 4)
  /// It is no syllable.
  static let broken = WordTraits(rawValue: 8)
  /// It is a syllable whose tone might stand on another vowel.
  static let choice = WordTraits(rawValue: 16)
  /// No comma belongs behind it.
  static let leadsOn = WordTraits(rawValue: 32)
  /// It has no `WordKey`, or none that its number tells.
  static let untold = WordTraits(rawValue: 64)
}

/// What is known of a word: its print and what rules ask of it.
struct WordNote: Sendable {
  /// The print of its key; 0 for what has none.
  let print: UInt32
  let traits: WordTraits
  /// One more than the raw value of its `Landmark`; 0 for none.
  private let mark: UInt8

  init(print: UInt32, traits: WordTraits, landmark: Landmark? = nil) {
    self.print = print
    self.traits = traits
    mark = landmark.map { landmark in UInt8(landmark.rawValue + 1) } ?? 0
  }

  /// The raw value of its `Landmark`.
  @inline(__always)
  var landmark: Int? { mark == 0 ? nil : Int(mark) - 1 }

  /// What is known of a token that is no word.
  static var none: WordNote { WordNote(print: 0, traits: []) }
  /// What is known of a word whose number tells nothing.
  static var untold: WordNote { WordNote(print: 0, traits: .untold) }
}

/// The traits of words: those of words with a number in the vocabulary, which most words of a plan have, are looked up by
/// it and those of others by the word itself.
struct WordTraitTable: Sendable {
  /// The words by their numbers; `none` where the number does not tell the spelling.
  let keys: [WordKey]
  /// What is known of them, one for one; the first, which stands for all without a number, is untold.
  let notes: [WordNote]
  /// Traits of words without a number, by some bits of their fingerprint: a word may have fewer than stand there.
  private var filter: [WordTraits] = Array(repeating: [], count: 1 << 12)
  private let syllables: SyllableIndex = .shared
  private let landmarks: [WordKey: Landmark] = Dictionary(
    uniqueKeysWithValues: Landmark.allCases.map { landmark in (landmark.key, landmark) })

  init(_ confusions: ConfusionIndex) {
    var own: [WordKey: WordTraits] = [:]
    for word in Landmark.allCases { own[word.key, default: []].insert(.landmark) }
    for word in PunctuationMarks.leads { own[word, default: []].insert(.leadsOn) }
    for word in confusions.firstWords { own[word, default: []].insert(.startsSlip) }
    for word in confusions.secondWords { own[word, default: []].insert(.continuesSlip) }
    for (word, traits) in own { filter[Self.slot(of: word.print)].formUnion(traits) }
    keys = NumberedWords.spellings.map { spelling in spelling.map { spelling in WordKey(spelling) } ?? .none }
    notes = keys.map { [syllables, landmarks] key in
      key == .none
        ? .untold
        : WordNote(
          print: key.print, traits: Self.spelling(of: key, syllables).union(own[key] ?? []),
          landmark: landmarks[key])
    }
  }

  /// What is known of a word that its number does not tell.
  func note(of key: WordKey) -> WordNote {
    guard key != .none else { return .untold }
    let print: UInt32 = key.print
    let traits: WordTraits = filter[Self.slot(of: print)].union(Self.spelling(of: key, syllables))
    return WordNote(print: print, traits: traits, landmark: traits.contains(.landmark) ? landmarks[key] : nil)
  }

  @inline(__always)
  private static func slot(of print: UInt32) -> Int { Int(truncatingIfNeeded: print &>> 20) }

  @inline(__always)
  private static func spelling(of word: WordKey, _ syllables: SyllableIndex) -> WordTraits {
    let answer: SyllableIndex.Answer = word.answer(of: syllables)
    return answer == .syllable ? [] : answer.isEmpty ? .broken : .choice
  }
}
