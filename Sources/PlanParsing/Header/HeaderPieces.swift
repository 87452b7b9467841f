import VietnameseText

/// The pieces of a letterhead, as the tokens they take: what remains of its lines names the issuing bodies.
struct HeaderPieces {
  /// The tokens of the type's name.
  var kind: Range<Int>?
  /// The index of the type in the lexicon.
  var kindIndex: Int?
  /// The number, with the tokens from `Số` on.
  var number: DocumentNumber?
  var numberTokens: Range<Int>?
  /// Whether the serial of the number is blank or cannot be read.
  var isNumberBlank: Bool = false
  /// Whether the number stands on the card of a page of law, so that one under it counts more.
  var isNumberOfCard: Bool = false
  /// The index of the date of issue among the dates.
  var date: Int?
  /// The tokens of the place before the date.
  var place: Range<Int>?
  /// The tokens of the words after `V/v` or `Về việc` in a công văn.
  var subject: [Range<Int>] = []
  /// The tokens of mottos and of `V/v`, which name nobody.
  var taken: [Range<Int>] = []
  /// The column where the motto stands, nil where none does.
  var mottoColumn: Int?
  /// The last word of the left column with the motto's first one glued to it; nil where none is.
  var gluedToken: Int?
  /// The bytes of the motto's first word.
  static let gluedMotto: [UInt8] = Array("CỘNG".utf8)
  /// The token after a number under the type's name, where the title may start; nil where none stands there.
  var headEnd: Int?
  /// The tokens of who issues the document, behind `CỦA` and the type's name; nil where nobody is named there.
  var issuerBehindType: Range<Int>?
  /// Whether the date was found above all other pieces, and not written as offices do: another one counts more.
  var isDateOfPage: Bool = false
  /// The line with which the letterhead starts where a headline stands above it.
  var startLine: Int = 0
  /// The first line after the letterhead.
  var endLine: Int = 0
}
