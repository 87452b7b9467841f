import Lexicons

/// The slips of the table of confusions by two of their words, the first wrong one and the one beside it: what stands
/// before it in a slip, `nâng cao` in `nâng cao chất lương`, stands in every plan.
struct ConfusionIndex: Sendable {
  /// A slip as rules look for it.
  struct Entry: Sendable {
    /// Its words.
    let words: [WordKey]
    /// How many words stand before the two that it is found by.
    let offset: Int
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

    func hash(into hasher: inout Hasher) { hasher.combine(first.fingerprint &* 3 &+ second.fingerprint) }
  }

  private var entries: [Pair: [Entry]] = [:]
  /// 65,536 bits: nearly every pair of words of a plan is turned away here.
  private var filter: [UInt64] = Array(repeating: 0, count: 1024)

  /// The words that a slip may be found by, the first of the two.
  private(set) var firstWords: Set<WordKey> = []
  /// The words that a slip may be found by, the second of the two.
  private(set) var secondWords: Set<WordKey> = []

  /// The slips of a table.
  init(_ rows: [ConfusionRow]) {
    for row in rows {
      let words: [WordKey] = Self.words(row.wrong).map { word in WordKey(word) }
      guard words.count > 1 else { continue }
      let right: [String] = Self.words(row.right)
      let wrong: Int? = zip(words, right).enumerated().first { _, pair in pair.0 != WordKey(pair.1) }?.offset
      let offset: Int = max(0, (wrong ?? 0) - 1)
      let pair = Pair(first: words[offset], second: words[offset + 1])
      let bit: Int = Self.bit(pair.first.print, pair.second.print)
      filter[bit >> 6] |= 1 << UInt64(bit & 63)
      firstWords.insert(pair.first)
      secondWords.insert(pair.second)
      entries[pair, default: []].append(
        Entry(
          words: words, offset: offset, right: right, notAfter: row.notAfter.map { word in WordKey(word) },
          notBefore: row.notBefore.map { word in WordKey(word) }, isCertain: row.confidence == .high))
    }
    for pair in entries.keys where (entries[pair]?.count ?? 0) > 1 {
      entries[pair]?.sort { first, second in first.words.count > second.words.count }
    }
  }

  /// The bit in `filter` that says whether a slip may be found by two words, by their prints.
  @inline(__always)
  private static func bit(_ first: UInt32, _ second: UInt32) -> Int {
    Int(truncatingIfNeeded: (first &* 3 &+ second) &>> 16)
  }

  /// Whether a slip may be found by two words that have these prints.
  @inline(__always)
  func mayHave(_ first: UInt32, _ second: UInt32) -> Bool {
    let bit: Int = Self.bit(first, second)
    return filter[bit &>> 6] & (1 &<< UInt64(truncatingIfNeeded: bit & 63)) != 0
  }

  /// The slips that are found by the words of two tokens, the longest first.
  func entries(_ first: WordKey, _ second: WordKey) -> [Entry]? { entries[Pair(first: first, second: second)] }

  private static func words(_ text: String) -> [String] {
    text.utf8.split(separator: UInt8(ascii: " ")).map { word in String(Substring(word)) }
  }
}
