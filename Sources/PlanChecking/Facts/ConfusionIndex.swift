import Lexicons

/// The slips of the table of confusions by their words.
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

    func hash(into hasher: inout Hasher) { hasher.combine(first.fingerprint &* 3 &+ second.fingerprint) }
  }

  private var entries: [Pair: [Entry]] = [:]
  /// 65,536 bits: nearly every pair of words of a plan is turned away here.
  private var filter: [UInt64] = Array(repeating: 0, count: 1024)

  /// The words with which a slip may start.
  private(set) var firstWords: Set<WordKey> = []
  /// The words that a slip may have second.
  private(set) var secondWords: Set<WordKey> = []

  /// The slips of a table.
  init(_ rows: [ConfusionRow]) {
    for row in rows {
      let words: [WordKey] = Self.words(row.wrong).map { word in WordKey(word) }
      guard words.count > 1 else { continue }
      let pair = Pair(first: words[0], second: words[1])
      let bit: Int = Self.bit(words[0].print, words[1].print)
      filter[bit >> 6] |= 1 << UInt64(bit & 63)
      firstWords.insert(words[0])
      secondWords.insert(words[1])
      entries[pair, default: []].append(
        Entry(
          words: words, right: Self.words(row.right), notAfter: row.notAfter.map { word in WordKey(word) },
          notBefore: row.notBefore.map { word in WordKey(word) }, isCertain: row.confidence == .high))
    }
    for pair in entries.keys where (entries[pair]?.count ?? 0) > 1 {
      entries[pair]?.sort { first, second in first.words.count > second.words.count }
    }
  }

  /// The bit in `filter` that says whether a slip may start with two words, by their prints.
  @inline(__always)
  private static func bit(_ first: UInt32, _ second: UInt32) -> Int {
    Int(truncatingIfNeeded: (first &* 3 &+ second) &>> 16)
  }

  /// Whether a slip may start with two words that have these prints.
  @inline(__always)
  func mayStart(_ first: UInt32, _ second: UInt32) -> Bool {
    let bit: Int = Self.bit(first, second)
    return filter[bit &>> 6] & (1 &<< UInt64(truncatingIfNeeded: bit & 63)) != 0
  }

  /// The slips that start with the words of two tokens, the longest first.
  func entries(_ first: WordKey, _ second: WordKey) -> [Entry]? { entries[Pair(first: first, second: second)] }

  private static func words(_ text: String) -> [String] {
    text.utf8.split(separator: UInt8(ascii: " ")).map { word in String(Substring(word)) }
  }
}
