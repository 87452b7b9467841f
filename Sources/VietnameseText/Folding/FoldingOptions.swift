/// The differences between two spellings that a comparison overlooks.
public struct FoldingOptions: OptionSet, Hashable, Sendable {
  /// A bit for every difference.
  public let rawValue: UInt8

  /// The differences whose bits are set.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Capital and small letters: of ASCII, U+00C0-U+01B0 and U+1E00-U+1EFF, so of Vietnamese and the Latin letters of Europe.
  /// All become small.
  public static let letterCase: FoldingOptions = FoldingOptions(rawValue: 1 << 0)

  /// The two placements of the tone in oa, oe and uy: hòa becomes hoà. Only whole words that are syllables change.
  public static let tonePlacement: FoldingOptions = FoldingOptions(rawValue: 1 << 1)

  /// Tones and the marks of ă, â, ê, ô, ơ, ư and of all Latin letters that Unicode decomposes; loose marks U+0300-U+036F
  /// too. Đ has no such mark: see `stroke`.
  public static let diacritics: FoldingOptions = FoldingOptions(rawValue: 1 << 2)

  /// Đ and đ become D and d, and so do Ð (U+00D0) and ð, which pass for them: LĐLĐ becomes LDLD.
  public static let stroke: FoldingOptions = FoldingOptions(rawValue: 1 << 3)

  /// The letter eth, Ð (U+00D0) and ð, which texts converted from windows-1258 have for Đ and đ. It becomes Đ and đ.
  public static let eth: FoldingOptions = FoldingOptions(rawValue: 1 << 4)

  /// Spaces: the tab, the no-break space, U+1680, U+2000-U+200A, U+202F, U+205F and U+3000 become a plain space, one for
  /// one; those without width (U+200B-U+200D, U+2060, U+FEFF) vanish. Line ends stay. So does the soft hyphen, which in text
  /// of TCVN3 fonts is the letter ư.
  public static let spaces: FoldingOptions = FoldingOptions(rawValue: 1 << 5)

  /// Dashes: U+2010-U+2015, the minus sign U+2212, U+FE58, U+FE63 and U+FF0D become a hyphen.
  public static let dashes: FoldingOptions = FoldingOptions(rawValue: 1 << 6)

  /// What writers of the same words differ in: case, placement of the tone, eth, spaces and dashes.
  public static let spelling: FoldingOptions = [.letterCase, .tonePlacement, .eth, .spaces, .dashes]

  /// All that is lost in plain ASCII typing: everything.
  public static let all: FoldingOptions = [
    .letterCase, .tonePlacement, .diacritics, .stroke, .eth, .spaces, .dashes,
  ]
}
