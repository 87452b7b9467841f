import VietnameseText

/// The tokens of a plan with what rules look for among them, all found in one pass: a rule goes to what it is about
/// instead of over the whole text. Most words are none of it.
struct TokenIndex {
  /// The words of the tokens, one for one, in small letters.
  let keys: WordKeys
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
  /// The words by which, with the next, a slip of the table of confusions may be found, in order.
  let slips: [Int]
  /// The words from which on one to `reach` words may stand twice in a row; in the order of where they end.
  let echoes: [Int]
  /// The places of landmarks, those of one landmark in order and behind those of the one before.
  private let landmarks: [Int]
  /// Where those of each landmark start; one more for the end.
  private let starts: [Int]

  /// The most words that are looked for twice in a row.
  static let reach: Int = 6

  /// The index of a text's tokens.
  init(_ tokens: [Token], _ bytes: [UInt8], _ facts: CheckingFacts) {
    keys = WordKeys(tokens, bytes, facts.words)
    var scan = TokenIndexScan()
    tokens.withUnsafeBufferPointer { tokens in
      bytes.withUnsafeBufferPointer { bytes in scan.run(tokens, bytes, facts) }
    }
    (quotes, slashes, closers) = (scan.quotes, scan.slashes, scan.closers)
    (figures, capitals, strangers) = (scan.figures, scan.capitals, scan.strangers)
    (broken, choices, slips, echoes) = (scan.broken, scan.choices, scan.slips, scan.echoes)
    (landmarks, starts) = Self.sorted(scan.landmarks)
  }

  /// The places of landmarks sorted by landmark, and where each starts.
  private static func sorted(_ found: [TokenIndexScan.Found]) -> (places: [Int], starts: [Int]) {
    var ends: [Int] = Array(repeating: 0, count: Landmark.allCases.count + 1)
    for one in found { ends[one.landmark + 1] += 1 }
    for landmark in Landmark.allCases.indices { ends[landmark + 1] += ends[landmark] }
    let starts: [Int] = ends
    var places: [Int] = Array(repeating: 0, count: found.count)
    for one in found {
      places[ends[one.landmark]] = one.place
      ends[one.landmark] += 1
    }
    return (places, starts)
  }

  /// The places of a landmark, in order.
  func places(of landmark: Landmark) -> ArraySlice<Int> {
    landmarks[starts[landmark.rawValue]..<starts[landmark.rawValue + 1]]
  }
}

extension PlanUnderCheck {
  /// The places of a landmark, in order.
  func places(of landmark: Landmark) -> ArraySlice<Int> { index.places(of: landmark) }
}
