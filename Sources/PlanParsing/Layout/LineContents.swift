import VietnameseText

/// What stands on a line, all its tokens taken together.
struct LineContents {
  /// Whether there may be what markdown has for itself: stars, hashes, underscores, `<br>`, backslashes.
  let mayHaveMarkup: Bool
  /// Whether it has a bar, which divides table cells.
  let hasBar: Bool
  /// Whether its words are in capitals.
  let isCapitals: Bool
  /// Whether three bytes or more lie between two tokens.
  let hasGap: Bool

  private static let capital: UInt8 = 1
  private static let small: UInt8 = 2
  private static let markup: UInt64 = bit(.star) | bit(.hash) | bit(.underscore) | bit(.lessThan)

  /// The contents of a line with these tokens. Which kind of token comes next is hard to guess, so that nothing is left to
  /// be guessed: all is gathered as bits.
  init(_ tokens: UnsafeBufferPointer<Token>) {
    var marks: UInt64 = 0
    var others: UInt8 = 0
    var letters: UInt8 = 0
    var gaps: UInt8 = 0
    var end: UInt32 = tokens.first?.start ?? 0
    for token in tokens {
      marks |= token.kind == .mark ? 1 &<< UInt64(token.word) : 0
      others |= token.kind == .other ? 1 : 0
      // One letter says nothing, two say something where they are not `Bộ` or `Sở`.
      let isSmall: Bool = token.length > 2 || !token.traits.contains(.capitalized)
      let written: UInt8 = token.traits.contains(.capitals) ? Self.capital : (isSmall ? Self.small : 0)
      letters |= token.kind == .word && token.length > 1 ? written : 0
      gaps |= token.start &- end >= 3 ? 1 : 0
      end = token.start &+ token.length
    }
    mayHaveMarkup = others != 0 || marks & Self.markup != 0
    hasBar = marks & Self.bit(.cell) != 0
    hasGap = gaps != 0
    isCapitals = letters == Self.capital
  }

  private static func bit(_ mark: Mark) -> UInt64 { 1 &<< UInt64(mark.rawValue) }
}
