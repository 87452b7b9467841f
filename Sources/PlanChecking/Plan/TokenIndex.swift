import VietnameseText

/// Where the words, marks and figures of a plan stand, found in one pass over its tokens: a rule goes to what it is about
/// instead of over the whole text, and asks what it asks of a word once for all its places.
struct TokenIndex {
  /// The words of the tokens, one for one, in small letters; `none` for what is no word or a longer one.
  let keys: [WordKey]
  /// The tokens that are marks, in order.
  let marks: [Int]
  /// The tokens of digits, in order: numbers, fractions, dates, document numbers.
  let figures: [Int]
  /// The words in capitals of three bytes or more, in order.
  let capitals: [Int]
  /// The words of more than sixteen bytes and the tokens that are of no kind, in order.
  let strangers: [Int]
  /// The first place of each word, in order.
  private(set) var firstPlaces: [Int] = []
  /// The places whose word stands again among the next six tokens, in order of those.
  private(set) var echoes: [Int] = []

  /// For each token the next place of its word; `last` where there is none.
  private var nextPlaces: [Int32]
  /// For each hash, or in the next free slot after it, one more than the first place of a word; 0 is free.
  private var slots: [Int32]
  private let shift: UInt64

  private static let last: Int32 = .max
  /// How many tokens on a word is an echo.
  static let reach: Int = 6

  /// The index of a text's tokens.
  init(_ tokens: [Token], _ bytes: [UInt8]) {
    var marks: [Int] = []
    var figures: [Int] = []
    var capitals: [Int] = []
    var strangers: [Int] = []
    var words: Int = 0
    keys = [WordKey](unsafeUninitializedCapacity: tokens.count) { keys, count in
      bytes.withUnsafeBufferPointer { bytes in
        for token in tokens {
          var key: WordKey = .none
          switch token.kind {
          case .word:
            words += 1
            let isCapitalized: Bool = token.traits.contains(.capitalized)
            key = isCapitalized ? WordKey(bytes, token.range) : WordKey(small: bytes, token.range)
            if isCapitalized, token.length > 2, token.traits.contains(.capitals) { capitals.append(count) }
            if key == .none { strangers.append(count) }
          case .mark: marks.append(count)
          case .number, .decimal, .fraction, .date, .symbol: figures.append(count)
          case .other: strangers.append(count)
          case .marker: break
          }
          keys.initializeElement(at: count, to: key)
          count += 1
        }
      }
    }
    (self.marks, self.figures, self.capitals, self.strangers) = (marks, figures, capitals, strangers)
    // Never more than four fifths full.
    var bits: UInt64 = 6
    while 1 << bits < words + words / 4 { bits += 1 }
    shift = 64 - bits
    slots = Array(repeating: 0, count: 1 << Int(bits))
    nextPlaces = Array(repeating: Self.last, count: tokens.count)
    chain()
  }

  /// Joins the places of each word.
  private mutating func chain() {
    let mask: Int = slots.count - 1
    var firstPlaces: [Int] = []
    var echoes: [Int] = []
    slots.withUnsafeMutableBufferPointer { slots in
      nextPlaces.withUnsafeMutableBufferPointer { nextPlaces in
        for (index, key) in keys.enumerated() where key != .none {
          // In the meantime a slot has the last place so far.
          var slot: Int = Int(truncatingIfNeeded: key.fingerprint >> shift)
          while slots[slot] != 0, keys[Int(slots[slot]) - 1] != key { slot = (slot + 1) & mask }
          let before: Int = Int(slots[slot]) - 1
          slots[slot] = Int32(truncatingIfNeeded: index + 1)
          if before < 0 {
            firstPlaces.append(index)
          } else {
            nextPlaces[before] = Int32(truncatingIfNeeded: index)
            if index - before <= Self.reach { echoes.append(before) }
          }
        }
      }
    }
    for place in firstPlaces { slots[slot(of: keys[place])] = Int32(truncatingIfNeeded: place + 1) }
    (self.firstPlaces, self.echoes) = (firstPlaces, echoes)
  }

  /// The slot that has the word, or the free one where it would be put.
  private func slot(of key: WordKey) -> Int {
    var slot: Int = Int(truncatingIfNeeded: key.fingerprint >> shift)
    while slots[slot] != 0, keys[Int(slots[slot]) - 1] != key { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  /// The first place of a word; null where the plan has it not.
  func firstPlace(of key: WordKey) -> Int? {
    let place: Int = Int(slots[slot(of: key)]) - 1
    return place < 0 ? nil : place
  }

  /// The next place of the word that stands at a place; null at its last.
  @inline(__always)
  func nextPlace(after index: Int) -> Int? {
    nextPlaces[index] == Self.last ? nil : Int(nextPlaces[index])
  }

  /// The places of the word that stands at a place, from there on; none for null.
  func places(from place: Int?) -> WordPlaces { WordPlaces(nextPlaces: nextPlaces, place: place) }

  /// The places of a word in a plan, in order.
  struct WordPlaces: Sequence, IteratorProtocol {
    fileprivate let nextPlaces: [Int32]
    fileprivate var place: Int?

    mutating func next() -> Int? {
      guard let place else { return nil }
      self.place = nextPlaces[place] == TokenIndex.last ? nil : Int(nextPlaces[place])
      return place
    }
  }
}

extension PlanUnderCheck {
  /// The places of a word, in order.
  func places(of word: WordKey) -> TokenIndex.WordPlaces { index.places(from: index.firstPlace(of: word)) }
}
