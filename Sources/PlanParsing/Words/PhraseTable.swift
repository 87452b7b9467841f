import VietnameseText

/// Phrases of one or more words, found by their first or last word. A word is its number in the vocabulary.
struct PhraseTable: Sendable {
  private struct Phrase: Sendable {
    var words: [UInt16]
    var value: Int
  }

  private var byFirstWord: [[Phrase]]
  private var byLastWord: [[Phrase]]

  /// A table of the phrases, each with its value; of two equal phrases the first counts.
  init(_ phrases: [(words: [UInt16], value: Int)], vocabularySize: Int) {
    byFirstWord = Array(repeating: [], count: vocabularySize + 1)
    byLastWord = Array(repeating: [], count: vocabularySize + 1)
    for (words, value) in phrases {
      guard let first = words.first, let last = words.last else { continue }
      byFirstWord[Int(first)].append(Phrase(words: words, value: value))
      byLastWord[Int(last)].append(Phrase(words: words, value: value))
    }
    for index in byFirstWord.indices where byFirstWord[index].count > 1 {
      byFirstWord[index].sort { $0.words.count > $1.words.count }
    }
    for index in byLastWord.indices where byLastWord[index].count > 1 {
      byLastWord[index].sort { $0.words.count > $1.words.count }
    }
  }

  /// The longest phrase that starts with the token at `index` and ends before `limit`: its value and its tokens.
  @inline(__always)
  func longest(startingAt index: Int, in flow: Flow, before limit: Int = Int.max) -> (value: Int, tokens: Range<Int>)? {
    guard index >= 0, index < flow.count, flow.tokens[index].kind == .word else { return nil }
    let candidates: [Phrase] = byFirstWord[Int(flow.tokens[index].word)]
    for phrase in candidates where index + phrase.words.count <= limit && matches(phrase.words, at: index, flow) {
      return (phrase.value, index..<index + phrase.words.count)
    }
    return nil
  }

  /// The longest phrase that ends with the token at `index`: its value and its tokens.
  @inline(__always)
  func longest(endingAt index: Int, in flow: Flow) -> (value: Int, tokens: Range<Int>)? {
    guard index >= 0, index < flow.count, flow.tokens[index].kind == .word else { return nil }
    let candidates: [Phrase] = byLastWord[Int(flow.tokens[index].word)]
    for phrase in candidates {
      let start: Int = index - phrase.words.count + 1
      if start >= 0, matches(phrase.words, at: start, flow) { return (phrase.value, start..<index + 1) }
    }
    return nil
  }

  private func matches(_ words: [UInt16], at start: Int, _ flow: Flow) -> Bool {
    guard start + words.count <= flow.count else { return false }
    for offset in words.indices {
      let token = flow.tokens[start + offset]
      guard token.kind == .word, token.word == words[offset] else { return false }
    }
    return true
  }
}
