import VietnameseText

/// The pass that fills a `TokenIndex`. Nine words of ten are told by their number alone, and are nothing that a rule looks
/// for: what is done for each of them is the time of the pass. So a short loop goes over all and leaves the rest to another.
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
  private(set) var landmarks: [Found] = []
  private var runs = EchoRuns()

  /// A landmark and where it stands.
  struct Found {
    let place: Int
    /// The raw value of the `Landmark`.
    let landmark: Int
  }

  /// How many tokens are looked at together: what is noted of them stays near.
  private static let part: Int = 1024

  /// Fills the lists.
  mutating func run(
    _ tokens: UnsafeBufferPointer<Token>, _ bytes: UnsafeBufferPointer<UInt8>, _ facts: CheckingFacts
  ) {
    let reach: Int = TokenIndex.reach
    withUnsafeTemporaryAllocation(of: WordNote.self, capacity: Self.part + reach) { notes in
      withUnsafeTemporaryAllocation(of: Int.self, capacity: Self.part) { candidates in
        guard let notes = notes.baseAddress, let candidates = candidates.baseAddress else { return }
        notes.initialize(repeating: .none, count: reach)
        var window = EchoWindow()
        for first in stride(from: 0, to: tokens.count, by: Self.part) {
          let places: Range<Int> = first..<min(first + Self.part, tokens.count)
          // The notes of the tokens before the part stand before its own.
          let own: UnsafeMutablePointer<WordNote> = notes + reach - first
          let found: Int = look(at: places, tokens, bytes, facts, notes: own, candidates: candidates, &window)
          for place in UnsafeBufferPointer(start: candidates, count: found) {
            add(place, tokens, bytes, own)
          }
          notes.update(from: notes + places.count, count: reach)
        }
      }
    }
  }

  // MARK: Words

  /// Notes what is known of the tokens at some places, the words that stand again soon, the pairs with which a slip may
  /// start, and as candidates the places of those that any other list may hold; how many candidates there are.
  private mutating func look(
    at places: Range<Int>, _ tokens: UnsafeBufferPointer<Token>, _ bytes: UnsafeBufferPointer<UInt8>,
    _ facts: CheckingFacts, notes: UnsafeMutablePointer<WordNote>, candidates: UnsafeMutablePointer<Int>,
    _ state: inout EchoWindow
  ) -> Int {
    let listed = WordTraits([.landmark, .broken, .choice, .untold]).rawValue
    var window: EchoWindow = state
    var runs: EchoRuns = self.runs
    var before: WordNote = notes[places.lowerBound - 1]
    var found: Int = 0
    facts.words.notes.withUnsafeBufferPointer { numbered in
      for place in places {
        let token: Token = tokens[place]
        let isWord: Bool = token.kind == .word
        var note: WordNote = .none
        if isWord {
          note = numbered[Int(token.word) < numbered.count ? Int(token.word) : 0]
          if note.traits.contains(.untold) { note = Self.other(token, bytes, facts.words) }
          if window.mayHave(note.print) { addEchoes(place, tokens, notes, note.print, &runs) }
          if before.traits.contains(.startsSlip), note.traits.contains(.continuesSlip),
            facts.confusions.mayHave(before.print, note.print)
          {
            slips.append(place - 1)
          }
        }
        notes[place] = note
        window.push(note.print)
        before = note
        // One token of three is listed, and which one is hard to guess: the next takes the place of one that is not.
        candidates[found] = place
        let isListed: Bool =
          !isWord || note.traits.rawValue & listed != 0 || token.traits.contains(.capitals)
        found &+= isListed ? 1 : 0
      }
    }
    state = window
    self.runs = runs
    return found
  }

  /// A word that its number does not tell.
  @inline(never)
  private static func other(
    _ token: Token, _ bytes: UnsafeBufferPointer<UInt8>, _ words: WordTraitTable
  ) -> WordNote {
    words.note(of: WordKey(bytes, token))
  }

  /// Notes the word at a place for each of the last places where it may stand, and adds where words start that stand again
  /// right behind themselves, now that the last of them is found.
  @inline(never)
  private mutating func addEchoes(
    _ place: Int, _ tokens: UnsafeBufferPointer<Token>, _ notes: UnsafeMutablePointer<WordNote>, _ print: UInt32,
    _ runs: inout EchoRuns
  ) {
    for length in stride(from: 1, through: min(TokenIndex.reach, place), by: 1)
    where notes[place - length].print == print && tokens[place - length].kind == .word {
      if runs.goesOn(place, length) { echoes.append(place + 1 - 2 * length) }
    }
  }

  // MARK: Lists

  /// Puts a token into the lists that hold it.
  private mutating func add(
    _ place: Int, _ tokens: UnsafeBufferPointer<Token>, _ bytes: UnsafeBufferPointer<UInt8>,
    _ notes: UnsafeMutablePointer<WordNote>
  ) {
    let token: Token = tokens[place]
    switch token.kind {
    case .word:
      let traits: WordTraits = notes[place].traits
      if let landmark = notes[place].landmark { landmarks.append(Found(place: place, landmark: landmark)) }
      if traits.contains(.choice) { choices.append(place) }
      if traits.contains(.broken), token.length > 1, !token.traits.contains(.capitalized) { broken.append(place) }
      if token.length > 2, token.traits.contains(.capitals) { capitals.append(place) }
      if traits.contains(.untold) { strangers.append(place) }
    case .mark:
      addMark(token, place, bytes, place > 0 ? (tokens[place - 1].kind, notes[place - 1].traits) : nil)
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
}

/// How many words in a row stood at the same distance before, by distance.
private struct EchoRuns {
  private var counts: SIMD8<Int> = .zero
  private var places: SIMD8<Int> = .init(repeating: -2)

  /// Notes that the word at a place stood so many words before, too; whether as many in a row did, by now.
  mutating func goesOn(_ place: Int, _ distance: Int) -> Bool {
    counts[distance] = places[distance] == place - 1 ? counts[distance] + 1 : 1
    places[distance] = place
    return counts[distance] >= distance
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
