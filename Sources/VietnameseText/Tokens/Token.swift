/// One token of the normalized text: a word, a number, a date or document number kept whole, or a mark.
public struct Token: Sendable, Equatable {
  /// The offset of the first byte, in UTF-8 bytes of the normalized text.
  public var start: UInt32
  /// The length in UTF-8 bytes.
  public var length: UInt32
  /// For a word its number in the vocabulary, 0 where it has none; for a mark its `Mark`.
  public var word: UInt16
  /// What the token is.
  public var kind: Kind
  /// How it stands and how it is written.
  public var traits: Traits

  /// A token of the text.
  @inlinable
  public init(start: UInt32, length: UInt32, word: UInt16, kind: Kind, traits: Traits) {
    self.start = start
    self.length = length
    self.word = word
    self.kind = kind
    self.traits = traits
  }

  /// The offset after the last byte.
  @inlinable public var end: Int { Int(start) + Int(length) }

  /// The range of bytes.
  @inlinable public var range: Range<Int> { Int(start)..<end }

  /// Whether the token is the mark.
  @inlinable
  public func isMark(_ mark: Mark) -> Bool { kind == .mark && word == mark.rawValue }

  /// The kinds of tokens.
  public enum Kind: UInt8, Sendable, CaseIterable {
    /// Letters: a syllable, a name, an abbreviation with Đ.
    case word
    /// Digits alone: `2025`.
    case number
    /// Digits in groups with full stops: `2.1`, `180.000`.
    case decimal
    /// Two groups of digits with a slash: `15/11`, `24/24`.
    case fraction
    /// A date in digits: `27/4/2023`, `17-4-2014`, `9/2025`.
    case date
    /// A document number: `227/KH-LĐLĐ`, `34-CT/TW`, `98/2023/NĐ-CP`.
    case symbol
    /// The marker of a heading or item at the start of a line, with its closing mark: `II.`, `2.1.`, `đ)`.
    case marker
    /// A single mark: see `Mark`.
    case mark
    /// A character that is none of these.
    case other
  }

  /// How a token stands and how it is written.
  public struct Traits: OptionSet, Sendable {
    /// The bits.
    public let rawValue: UInt8
    /// Traits from bits.
    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Blank space stands before it (or a line end).
    @inlinable public static var spaceBefore: Traits { Traits(rawValue: 1) }
    /// It is the first of its line.
    @inlinable public static var lineStart: Traits { Traits(rawValue: 2) }
    /// Its first letter is a capital.
    @inlinable public static var capitalized: Traits { Traits(rawValue: 4) }
    /// All its letters are capitals.
    @inlinable public static var capitals: Traits { Traits(rawValue: 8) }
    /// It is written as a Roman numeral.
    @inlinable public static var roman: Traits { Traits(rawValue: 16) }
  }
}

/// The marks that matter to a reader of plans; dashes of every length are one mark, quotation marks two.
public enum Mark: UInt16, Sendable, CaseIterable {
  /// `.`
  case fullStop = 1
  /// `,`
  case comma
  /// `;`
  case semicolon
  /// `:`
  case colon
  /// `-`, `–`, `—` and their kin.
  case dash
  /// `/`
  case slash
  /// `(`
  case openParenthesis
  /// `)`
  case closeParenthesis
  /// `[`
  case openBracket
  /// `]`
  case closeBracket
  /// `“` and its kin.
  case openQuote
  /// `”` and its kin.
  case closeQuote
  /// `"`, which opens or closes.
  case quote
  /// `|`, which divides table cells.
  case cell
  /// `*`, which is markdown or a rule of stars.
  case star
  /// `#`
  case hash
  /// `_`
  case underscore
  /// `+`
  case plus
  /// `•` and its kin.
  case bullet
  /// `…` or `...`
  case ellipsis
  /// `&`
  case ampersand
  /// `%`
  case percent
  /// `<`
  case lessThan
  /// `>`
  case greaterThan
  /// `!`
  case exclamation
  /// `?`
  case question
  /// `=`
  case equals
  /// `'`, `’`
  case apostrophe
  /// `~`
  case tilde
  /// `@`
  case at
  /// `¹`, `²` …
  case superscript
}
