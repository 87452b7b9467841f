import VietnameseText

/// Phrases of one or more words, found by their first or last word. A word is its number in the vocabulary.
final class PhraseTable: Sendable {
  /// A phrase: where its words stand in `words`, and its value.
  private struct Phrase: Sendable {
    var words: Range<Int>
    var value: Int
  }

  /// The words of all phrases, one after the other.
  private let words: [UInt16]
  /// The phrases with the same first word stand together, longest first; so do those with the same last word.
  private let byFirstWord: Index
  private let byLastWord: Index

  /// Marks inside phrases have numbers that no word has.
  private static let markBit: UInt16 = 0x8000

  /// The number of a mark inside a phrase.
  static func number(of mark: Mark) -> UInt16 { mark.rawValue | markBit }

  /// A table of the phrases, each with its value; of two equal phrases the first counts.
  init(_ phrases: [(words: [UInt16], value: Int)], vocabularySize: Int) {
    var all: [Phrase] = []
    var words: [UInt16] = []
    for (phrase, value) in phrases where !phrase.isEmpty {
      all.append(Phrase(words: words.count..<words.count + phrase.count, value: value))
      words.append(contentsOf: phrase)
    }
    self.words = words
    byFirstWord = Index(all, size: vocabularySize + 1) { [words] in words[$0.words.lowerBound] }
    byLastWord = Index(all, size: vocabularySize + 1) { [words] in words[$0.words.upperBound - 1] }
  }

  /// Phrases by one of their words: a place in one array, so that a word that no phrase has costs one look.
  private struct Index: Sendable {
    var phrases: [Phrase] = []
    /// The number of phrases before those of each word; one more at the end.
    var starts: [Int32]

    init(_ all: [Phrase], size: Int, word: (Phrase) -> UInt16) {
      var groups: [[Phrase]] = Array(repeating: [], count: size)
      for phrase in all { groups[Int(word(phrase))].append(phrase) }
      starts = [0]
      for group in groups {
        // Stable: of two equal phrases the first counts.
        let sorted = group.enumerated().sorted {
          ($1.element.words.count, $0.offset) < ($0.element.words.count, $1.offset)
        }
        phrases.append(contentsOf: sorted.map(\.element))
        starts.append(Int32(phrases.count))
      }
    }

    @inline(__always)
    func phrases(of word: UInt16) -> Range<Int> {
      Int(word) + 1 < starts.count ? Int(starts[Int(word)])..<Int(starts[Int(word) + 1]) : 0..<0
    }
  }

  /// The longest phrase that starts with the token at `index` and ends before `limit`: its value and its tokens.
  @inline(__always)
  func longest(startingAt index: Int, in flow: Flow, before limit: Int = Int.max) -> (value: Int, tokens: Range<Int>)? {
    guard index >= 0, index < flow.count, flow.tokens[index].kind == .word else { return nil }
    let candidates: Range<Int> = byFirstWord.phrases(of: flow.tokens[index].word)
    guard !candidates.isEmpty else { return nil }
    return longest(of: candidates, startingAt: index, flow, before: min(limit, flow.count))
  }

  /// The longest phrase that ends with the token at `index`: its value and its tokens.
  @inline(__always)
  func longest(endingAt index: Int, in flow: Flow) -> (value: Int, tokens: Range<Int>)? {
    guard index >= 0, index < flow.count, flow.tokens[index].kind == .word else { return nil }
    let candidates: Range<Int> = byLastWord.phrases(of: flow.tokens[index].word)
    guard !candidates.isEmpty else { return nil }
    return longest(of: candidates, endingAt: index, flow)
  }

  private func longest(of candidates: Range<Int>, startingAt index: Int, _ flow: Flow, before limit: Int)
    -> (value: Int, tokens: Range<Int>)?
  {
    for candidate in candidates {
      let phrase: Phrase = byFirstWord.phrases[candidate]
      let end: Int = index + phrase.words.count
      if end <= limit, matches(phrase.words, at: index, flow) { return (phrase.value, index..<end) }
    }
    return nil
  }

  private func longest(of candidates: Range<Int>, endingAt index: Int, _ flow: Flow)
    -> (value: Int, tokens: Range<Int>)?
  {
    for candidate in candidates {
      let phrase: Phrase = byLastWord.phrases[candidate]
      let start: Int = index - phrase.words.count + 1
      if start >= 0, matches(phrase.words, at: start, flow) { return (phrase.value, start..<index + 1) }
    }
    return nil
  }

  private func matches(_ phrase: Range<Int>, at start: Int, _ flow: Flow) -> Bool {
    for offset in 0..<phrase.count {
      let token = flow.tokens[start + offset]
      let number: UInt16 = token.kind == .mark ? token.word | Self.markBit : token.word
      guard token.kind == .word || token.kind == .mark, number == words[phrase.lowerBound + offset] else {
        return false
      }
    }
    return true
  }
}
