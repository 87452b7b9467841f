/// Words that a parser asks for, each with a number. A word is found by its bytes, in small letters, with a first
/// capital, or in capitals, in one probe and without allocation.
public struct Vocabulary: Sendable {
  /// One spelling of a word.
  struct Entry: Sendable {
    /// The bytes.
    var spelling: WordBytes = WordBytes()
    /// The number of the word, 0 for no word.
    var number: UInt16 = 0
    /// How the spelling is written.
    var traits: Token.Traits = []
  }

  /// For each hash, or in the next free slot after it: the upper bits of the hash, and the index of its entry; 0 is
  /// free. So small that all of them stay in the nearest cache, they tell most words apart that are not here.
  private var slots: [UInt32]
  /// The spellings; the first is none.
  private var entries: [Entry]

  /// An empty vocabulary with room for `capacity` spellings.
  public init(capacity: Int) {
    var size: Int = 1024
    while size < capacity * 8 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    entries = [Entry()]
  }

  /// Adds a word in small letters, with its capitalized spellings.
  ///
  /// - Precondition: the word has at most 16 bytes in UTF-8; there is room for its spellings; `number` is not 0.
  public mutating func add(_ word: String, number: UInt16) {
    let small: [UInt8] = Array(word.utf8)
    let capitals: [UInt8] = small.indices.map { LetterCase.capital(in: small, at: $0) }
    var first: [UInt8] = small
    let firstLength: Int = small[0] < 0x80 ? 1 : (small[0] < 0xE0 ? 2 : 3)
    for index in 0..<firstLength { first[index] = capitals[index] }
    insert(small, number: number)
    insert(first, number: number)
    insert(capitals, number: number)
  }

  private mutating func insert(_ bytes: [UInt8], number: UInt16) {
    guard let spelling = WordBytes(bytes), number != 0, entries.count * 2 <= slots.count, entries.count < 0xFFFF else {
      preconditionFailure("the word is too long, its number 0, or the vocabulary full")
    }
    guard withProbe({ $0.entry(of: spelling).number }) == 0 else { return }
    let traits: Token.Traits = bytes.withUnsafeBufferPointer { LetterCase.traits($0, 0..<$0.count) }
    var slot: Int = spelling.hash & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Self.tag(spelling.hash) | UInt32(entries.count)
    entries.append(Entry(spelling: spelling, number: number, traits: traits))
  }

  /// The bits of a hash that are kept in the slot.
  @inline(__always)
  private static func tag(_ hash: Int) -> UInt32 { UInt32(truncatingIfNeeded: hash &>> 16) & 0xFFFF_0000 }

  /// The number of a word given as bytes, 0 where there is none.
  public func number(of bytes: some Collection<UInt8>) -> UInt16 {
    guard let spelling = WordBytes(bytes) else { return 0 }
    return withProbe { probe in probe.entry(of: spelling).number }
  }

  /// Hands on the spellings for many questions.
  func withProbe<Result>(_ body: (Probe) -> Result) -> Result {
    slots.withUnsafeBufferPointer { slots in
      entries.withUnsafeBufferPointer { entries in
        body(Probe(slots: slots.baseAddress!, mask: slots.count - 1, entries: entries.baseAddress!))
      }
    }
  }

  /// The spellings as they lie in memory.
  struct Probe {
    fileprivate let slots: UnsafePointer<UInt32>
    fileprivate let mask: Int
    fileprivate let entries: UnsafePointer<Entry>

    /// The entry of the spelling; the first, which is none, where there is none.
    @inline(__always)
    func entry(of spelling: WordBytes) -> Entry {
      let hash: Int = spelling.hash
      let tag: UInt32 = Vocabulary.tag(hash)
      var slot: Int = hash & mask
      while slots[slot] != 0 {
        let entry: Entry = entries[Int(slots[slot] & 0xFFFF)]
        if slots[slot] & 0xFFFF_0000 == tag, entry.spelling == spelling { return entry }
        slot = (slot &+ 1) & mask
      }
      return Entry()
    }
  }
}
