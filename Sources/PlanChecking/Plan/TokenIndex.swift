import VietnameseText

/// The tokens of a plan with what rules look for among them, all found in one pass: a rule goes to what it is about
/// instead of over the whole text. Most words are none of it.
struct TokenIndex {
  /// The tokens without marks of markdown.
  let tokens: [Token]
  /// The words of the tokens, one for one, in small letters; `none` for what is no word or a longer one.
  let keys: [WordKey]
  /// The quotation marks, in order.
  let quotes: [Int]
  /// The slashes that stand alone, in order.
  let slashes: [Int]
  /// The commas, full stops, semicolons and colons that do not stand right behind a word and before a blank, and the
  /// commas behind words that no comma follows; in order.
  let closers: [Int]
  /// The tokens of digits, in order: numbers, fractions, dates, document numbers.
  let figures: [Int]
  /// The words in capitals of three bytes or more, in order.
  let capitals: [Int]
  /// The words of more than sixteen bytes and the tokens that are of no kind, in order.
  let strangers: [Int]
  /// The words in small letters that are no syllables, of two to sixteen bytes, in order.
  let broken: [Int]
  /// The syllables whose tone might stand on another vowel, in order.
  let choices: [Int]
  /// The words with which a slip of the table of confusions may start, in order.
  let slips: [Int]
  /// The words that stand again among the next tokens, as many as `reach`; in the order of where they do.
  let echoes: [Int]
  /// The words that may be landmarks, in order.
  private let landmarks: [Int]

  /// How many tokens on a word is an echo.
  static let reach: Int = 6

  /// The index of a text's tokens.
  init(_ all: [Token], _ bytes: [UInt8], _ facts: CheckingFacts) {
    var scan = TokenIndexScan()
    var keys: [WordKey] = []
    tokens = [Token](unsafeUninitializedCapacity: all.count) { tokens, kept in
      keys = [WordKey](unsafeUninitializedCapacity: all.count) { keys, count in
        guard let tokens = tokens.baseAddress, let keys = keys.baseAddress else { return }
        all.withUnsafeBufferPointer { all in
          bytes.withUnsafeBufferPointer { bytes in count = scan.run(all, bytes, facts, tokens: tokens, keys: keys) }
        }
      }
      kept = keys.count
    }
    self.keys = keys
    (quotes, slashes, closers) = (scan.quotes, scan.slashes, scan.closers)
    (figures, capitals, strangers) = (scan.figures, scan.capitals, scan.strangers)
    (broken, choices, slips, echoes, landmarks) = (scan.broken, scan.choices, scan.slips, scan.echoes, scan.landmarks)
  }

  /// The places of a landmark, in order.
  func places(of landmark: Landmark) -> [Int] {
    let key: WordKey = landmark.key
    return landmarks.filter { place in keys[place] == key }
  }
}

extension PlanUnderCheck {
  /// The places of a landmark, in order.
  func places(of landmark: Landmark) -> [Int] { index.places(of: landmark) }
}
