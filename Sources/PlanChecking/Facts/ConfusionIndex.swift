import Lexicons

/// The slips of the table of confusions by their words, looked up at every token of a plan.
struct ConfusionIndex: Sendable {
  /// A slip as rules look for it.
  struct Entry: Sendable {
    /// Its words.
    let words: [WordKey]
    /// The words that were meant, one for one.
    let right: [String]
    /// Words before and behind it with which it is none.
    let notAfter: [WordKey]
    let notBefore: [WordKey]
    /// Whether it may be told to an author as a defect.
    let isCertain: Bool
  }

  /// Two words that stand side by side.
  private struct Pair: Hashable {
    let first: WordKey
    let second: WordKey

    /// The bit in `filter` that says whether a slip may start with the pair.
    @inline(__always)
    var bit: Int { Int(truncatingIfNeeded: (first.fingerprint &* 3 &+ second.fingerprint) >> 48) }
  }

  private var entries: [Pair: [Entry]] = [:]
  /// 65,536 bits: nearly every pair of words of a plan is turned away here.
  private var filter: [UInt64] = Array(repeating: 0, count: 1024)

  /// 4,096 bits each: most words that no slip starts with, or has second, are turned away here.
  private var starts: [UInt64] = Array(repeating: 0, count: 64)
  private var seconds: [UInt64] = Array(repeating: 0, count: 64)

  /// The slips of a table.
  init(_ rows: [ConfusionRow]) {
    for row in rows {
      let words: [WordKey] = Self.words(row.wrong).map { word in WordKey(word) }
      guard words.count > 1 else { continue }
      let pair = Pair(first: words[0], second: words[1])
      filter[pair.bit >> 6] |= 1 << UInt64(pair.bit & 63)
      starts[Self.bit(words[0]) >> 6] |= 1 << UInt64(Self.bit(words[0]) & 63)
      seconds[Self.bit(words[1]) >> 6] |= 1 << UInt64(Self.bit(words[1]) & 63)
      entries[pair, default: []].append(
        Entry(
          words: words, right: Self.words(row.right), notAfter: row.notAfter.map { word in WordKey(word) },
          notBefore: row.notBefore.map { word in WordKey(word) }, isCertain: row.confidence == .high))
    }
    for pair in entries.keys where (entries[pair]?.count ?? 0) > 1 {
      entries[pair]?.sort { first, second in first.words.count > second.words.count }
    }
  }

  /// Whether a slip may start with the word.
  func mayStart(with word: WordKey) -> Bool { starts[Self.bit(word) >> 6] & (1 << UInt64(Self.bit(word) & 63)) != 0 }

  private static func bit(_ word: WordKey) -> Int { Int(truncatingIfNeeded: word.fingerprint >> 52) }

  /// The slips that start with the words of two tokens, the longest first.
  @inline(__always)
  func entries(_ first: WordKey, _ second: WordKey) -> [Entry]? {
    let pair = Pair(first: first, second: second)
    guard filter[pair.bit >> 6] & (1 << UInt64(pair.bit & 63)) != 0,
      seconds[Self.bit(second) >> 6] & (1 << UInt64(Self.bit(second) & 63)) != 0
    else { return nil }
    return entries[pair]
  }

  private static func words(_ text: String) -> [String] {
    text.utf8.split(separator: UInt8(ascii: " ")).map { word in String(Substring(word)) }
  }
}
