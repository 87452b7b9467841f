/// One line of the text as the recognizers see it.
struct FlowLine {
  /// The offset of its first byte that is not blank, in UTF-8 bytes; the line's end where all is blank.
  var start: Int
  /// The offset after its last byte that is not blank.
  var end: Int
  /// Its tokens in the flow.
  var tokens: Range<Int>
  /// The column of its first character, from 0.
  var indent: Int
  /// The column after its last character.
  var right: Int
  /// What it is.
  var kind: Kind
  /// Whether a new page starts with it.
  var breaksPage: Bool
  /// Whether all its letters are capitals, and there are some.
  var isCapitals: Bool
  /// Whether bars or blank space may part it into cells; most lines surely have one.
  var mayHaveCells: Bool

  enum Kind: UInt8 {
    /// Nothing, or only marks of markdown.
    case blank
    /// A page number, a ruler: not part of the text's sentences.
    case noise
    /// A row of table cells divided by `|`.
    case tableRow
    /// Text.
    case text
  }
}

/// Lines that belong together: a heading, an item, a paragraph, or one table row.
struct Paragraph {
  /// Its tokens in the flow.
  var tokens: Range<Int>
  /// Its lines.
  var lines: ClosedRange<Int>
  /// Whether it is a table row.
  var isTableRow: Bool
}
