import VietnameseText

/// The pass that fills a `TokenIndex`. Nine words of ten are told by their number alone, and are nothing that a rule looks
/// for: what is done for each of them is the time of the pass. So it is three short loops instead of one with many turns.
struct TokenIndexScan {
  private(set) var quotes: [Int] = []
  private(set) var slashes: [Int] = []
  private(set) var closers: [Int] = []
  private(set) var figures: [Int] = []
  private(set) var capitals: [Int] = []
  private(set) var strangers: [Int] = []
  private(set) var broken: [Int] = []
  private(set) var choices: [Int] = []
  private(set) var slips: [Int] = []
  private(set) var echoes: [Int] = []
  private(set) var landmarks: [Int] = []

  /// What is known of a token beside its word.
  private struct Entry {
    var print: UInt32
    var traits: WordTraits
  }

  /// Writes the tokens without marks of markdown, and their words; how many they are.
  mutating func run(
    _ all: UnsafeBufferPointer<Token>, _ bytes: UnsafeBufferPointer<UInt8>, _ facts: CheckingFacts,
    tokens: UnsafeMutablePointer<Token>, keys: UnsafeMutablePointer<WordKey>
  ) -> Int {
    // Part by part, so that what is noted of the tokens of a part stays near; one entry more for the token before.
    withUnsafeTemporaryAllocation(of: Entry.self, capacity: Self.part + 1) { entries in
      withUnsafeTemporaryAllocation(of: UInt32.self, capacity: Self.part + 1) { candidates in
        guard let entries = entries.baseAddress, let candidates = candidates.baseAddress else { return 0 }
        var pairs = PairState()
        var start: Int = 0
        entries.initialize(to: Entry(print: 0, traits: []))
        for first in stride(from: 0, to: all.count, by: Self.part) {
          let tokensOfPart = UnsafeBufferPointer(rebasing: all[first..<min(first + Self.part, all.count)])
          let (count, found): (Int, Int) = Self.tell(
            tokensOfPart, bytes, facts.words, tokens: tokens + start, keys: keys + start, entries: entries + 1,
            candidates: candidates)
          for candidate in UnsafeBufferPointer(start: candidates, count: found) {
            add(start + Int(candidate), bytes, tokens, keys, entries + 1 - start)
          }
          findPairs(start..<start + count, facts.confusions, keys, entries + 1 - start, &pairs)
          if count > 0 { entries[0] = entries[count] }
          start += count
        }
        return start
      }
    }
  }

  /// How many tokens are looked at together.
  private static let part: Int = 4096

  // MARK: Words

  /// Writes tokens, words and what rules ask of them, and the places of those that any list may hold; how many tokens and
  /// how many such places there are.
  private static func tell(
    _ all: UnsafeBufferPointer<Token>, _ bytes: UnsafeBufferPointer<UInt8>, _ words: WordTraitTable,
    tokens: UnsafeMutablePointer<Token>, keys: UnsafeMutablePointer<WordKey>, entries: UnsafeMutablePointer<Entry>,
    candidates: UnsafeMutablePointer<UInt32>
  ) -> (count: Int, found: Int) {
    let listed: UInt8 = WordTraits([.landmark, .broken, .choice]).rawValue
    var count: Int = 0
    var found: Int = 0
    words.numbered.withUnsafeBufferPointer { numbered in
      for token in all {
        let isWord: Bool = token.kind == .word
        let number: Int = isWord && Int(token.word) < numbered.count ? Int(token.word) : 0
        var word: WordTraitTable.Numbered = numbered[number]
        if isWord, word.key == .none { word = other(token, bytes, words) }
        (tokens + count).initialize(to: token)
        (keys + count).initialize(to: word.key)
        (entries + count).initialize(to: Entry(print: word.print, traits: word.traits))
        candidates[found] = UInt32(truncatingIfNeeded: count)
        // One token of three is listed, and which one is hard to guess: the place moves on behind those that are.
        let isKept: Bool = !isMarkdown(token)
        let isListed: Bool =
          word.traits.rawValue & listed != 0 || word.key == .none || token.traits.contains(.capitals)
        found &+= isKept && isListed ? 1 : 0
        count &+= isKept ? 1 : 0
      }
    }
    return (count, found)
  }

  @inline(__always)
  private static func isMarkdown(_ token: Token) -> Bool {
    token.kind == .mark
      && (token.word == Mark.star.rawValue || token.word == Mark.hash.rawValue
        || token.word == Mark.underscore.rawValue)
  }

  /// A word that its number does not tell.
  @inline(never)
  private static func other(
    _ token: Token, _ bytes: UnsafeBufferPointer<UInt8>, _ words: WordTraitTable
  ) -> WordTraitTable.Numbered {
    let key: WordKey =
      token.traits.contains(.capitals)
      ? WordKey(bytes, token.range)
      : WordKey(bytes, token.range, isCapitalized: token.traits.contains(.capitalized))
    if key == .none { return WordTraitTable.Numbered(key: .none, print: 0, traits: []) }
    let print: UInt32 = key.print
    return WordTraitTable.Numbered(key: key, print: print, traits: words.traits(of: key, print))
  }

  // MARK: Lists

  /// Puts a token into the lists that hold it.
  private mutating func add(
    _ place: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ tokens: UnsafeMutablePointer<Token>,
    _ keys: UnsafeMutablePointer<WordKey>, _ entries: UnsafeMutablePointer<Entry>
  ) {
    let token: Token = tokens[place]
    switch token.kind {
    case .word:
      let traits: WordTraits = entries[place].traits
      if traits.contains(.landmark) { landmarks.append(place) }
      if traits.contains(.choice) { choices.append(place) }
      if traits.contains(.broken), token.length > 1, !token.traits.contains(.capitalized) { broken.append(place) }
      if token.length > 2, token.traits.contains(.capitals) { capitals.append(place) }
      if keys[place] == .none { strangers.append(place) }
    case .mark:
      let before: (Token.Kind, WordTraits)? = place > 0 ? (tokens[place - 1].kind, entries[place - 1].traits) : nil
      addMark(token, place, bytes, before)
    case .number, .decimal, .fraction, .date, .symbol: figures.append(place)
    case .other: strangers.append(place)
    case .marker: break
    }
  }

  private mutating func addMark(
    _ token: Token, _ place: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ before: (kind: Token.Kind, traits: WordTraits)?
  ) {
    switch token.word {
    case Mark.comma.rawValue:
      if before?.traits.contains(.leadsOn) == true || !Self.closes(token, bytes, before?.kind) { closers.append(place) }
    case Mark.fullStop.rawValue, Mark.semicolon.rawValue, Mark.colon.rawValue:
      if !Self.closes(token, bytes, before?.kind) { closers.append(place) }
    case Mark.openQuote.rawValue, Mark.closeQuote.rawValue, Mark.quote.rawValue: quotes.append(place)
    case Mark.slash.rawValue: slashes.append(place)
    default: break
    }
  }

  /// Whether the mark stands right behind what it closes and before a blank, as nearly every one does.
  private static func closes(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>, _ before: Token.Kind?) -> Bool {
    let start: Int = Int(token.start)
    return before != .mark && start > 0 && bytes[start - 1] > 0x20
      && (token.end == bytes.count || bytes[token.end] <= 0x20)
  }

  // MARK: Pairs

  /// Finds the words that stand again soon, and those with which a slip may start.
  private mutating func findPairs(
    _ places: Range<Int>, _ confusions: ConfusionIndex, _ keys: UnsafeMutablePointer<WordKey>,
    _ entries: UnsafeMutablePointer<Entry>, _ state: inout PairState
  ) {
    var window: EchoWindow = state.window
    var before: Entry = state.before
    for place in places {
      let entry: Entry = entries[place]
      if window.mayHave(entry.print) { addEcho(keys, place) }
      window.push(entry.print)
      if before.traits.contains(.startsSlip), entry.traits.contains(.continuesSlip),
        confusions.mayStart(before.print, entry.print)
      {
        slips.append(place - 1)
      }
      before = entry
    }
    state = PairState(window: window, before: before)
  }

  /// The last words of the part before.
  private struct PairState {
    var window = EchoWindow()
    var before = Entry(print: 0, traits: [])
  }

  /// Adds the last place of the word at a place, where it is within reach.
  private mutating func addEcho(_ keys: UnsafeMutablePointer<WordKey>, _ place: Int) {
    let key: WordKey = keys[place]
    guard key != .none else { return }
    for before in stride(from: place - 1, through: max(0, place - TokenIndex.reach), by: -1) where keys[before] == key {
      echoes.append(before)
      return
    }
  }
}

/// Ten bits of each of the last six words: whether a word is surely none of them is told without looking at each.
private struct EchoWindow {
  private var lanes: UInt64 = 0

  private static let ones: UInt64 = 0x0004_0100_4010_0401
  private static let tops: UInt64 = ones << 9

  @inline(__always)
  mutating func push(_ print: UInt32) { lanes = lanes &<< 10 | UInt64(print &>> 22) }

  @inline(__always)
  func mayHave(_ print: UInt32) -> Bool {
    // A lane that is equal becomes zero, and only from zero does one borrow.
    let rest: UInt64 = lanes ^ (UInt64(print &>> 22) &* Self.ones)
    return (rest &- Self.ones) & ~rest & Self.tops != 0
  }
}
