/// A congress, or a term of the National Assembly.
public struct CongressRow: Hashable, Sendable {
  /// Who meets, such as `Công đoàn Việt Nam`.
  public let organisation: String
  /// What kind of meeting it is.
  public let kind: Kind
  /// Which one it is.
  public let ordinal: Int
  /// The same as a roman numeral.
  public let roman: String
  /// The years of the term.
  public let term: ClosedRange<Int>?
  /// The first day, as far as it is known; for a legislature the election day.
  public let opened: LexiconDate?
  /// The last day, as far as it is known; for a legislature the last day of its term.
  public let closed: LexiconDate?
  /// How numbers of laws of this term end, such as `QH15`.
  public let lawSuffix: String?
  /// What else there is to know.
  public let note: String?
  /// How far the row can be trusted.
  public let confidence: Confidence
  /// Where it is from.
  public let source: String

  /// A kind of meeting.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The congress of an organisation.
    case congress
    /// A national congress of emulation.
    case emulation
    /// A term of the National Assembly.
    case legislature
  }
}

extension CongressRow: LexiconRow {
  static var table: LexiconTable { .congresses }

  static var columns: [String] {
    [
      "organisation", "kind", "ordinal", "roman", "term", "opened", "closed", "law_suffix", "note", "confidence",
      "source",
    ]
  }

  var key: String { organisation + " " + roman }

  init(_ cells: TSVRow) throws(LexiconError) {
    organisation = try cells.requiredText("organisation")
    kind = try cells.word("kind")
    ordinal = try cells.number("ordinal")
    roman = cells.text("roman")
    guard roman == Self.romanNumeral(ordinal) else { throw cells.malformed("roman", .romanNumeral) }
    term = try cells.term("term")
    opened = try cells.date("opened")
    closed = try cells.date("closed")
    lawSuffix = cells.optionalText("law_suffix")
    note = cells.optionalText("note")
    confidence = try cells.word("confidence")
    source = try cells.requiredText("source")
  }

  private static func romanNumeral(_ number: Int) -> String? {
    guard 1..<100 ~= number else { return nil }
    let tens = ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"]
    let ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
    return tens[number / 10] + ones[number % 10]
  }
}
