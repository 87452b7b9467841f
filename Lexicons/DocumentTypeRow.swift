/// A type of document under one set of rules, and the shape of its numbers.
public struct DocumentTypeRow: Hashable, Sendable {
  /// Whose rules these are.
  public let regime: Regime
  /// The name, such as `Kế hoạch`.
  public let name: String
  /// The abbreviation in the symbol, such as `KH`; null for a type without one.
  public let abbreviation: String?
  /// The heading in capitals, such as `KẾ HOẠCH`; null where the document prints none.
  public let heading: String?
  /// Other abbreviations and spellings seen in practice.
  public let aliases: [String]
  /// The name of the broader type, such as `Chương trình` for `Chương trình hành động`.
  public let kindOf: String?
  /// The shapes of the number: `{n}` serial, `{yyyy}` year, `{org}` issuer, `{unit}` drafting unit, `{term}` term of
  /// the Assembly, all else as printed.
  public let numberPatterns: [String]
  /// When the serial starts again.
  public let numbering: Numbering
  /// What else there is to know.
  public let note: String?
  /// How far the row can be trusted.
  public let confidence: Confidence
  /// Where it is from.
  public let source: String

  /// The sets of rules.
  public enum Regime: String, Hashable, Sendable, CaseIterable {
    /// Administrative documents: Nghị định 30/2020/NĐ-CP.
    case stateAdministrative = "state_admin"
    /// Copies: the same decree.
    case stateCopy = "state_copy"
    /// Abbreviations that the decree replaced.
    case stateBefore2020 = "state_before_2020"
    /// Forms in use beside the decree.
    case statePractice = "state_practice"
    /// Individual documents of the Assembly, the Government and the local authorities.
    case stateHigh = "state_high"
    /// Legal normative documents.
    case legal
    /// The Party.
    case party
    /// The trade unions.
    case union
    /// The Youth Union.
    case youth
    /// The Fatherland Front.
    case front
    /// The Women's Union.
    case women
    /// The Farmers' Union.
    case farmers
    /// The Veterans' Association.
    case veterans
    /// The army.
    case army
  }

  /// When a series of numbers starts again.
  public enum Numbering: String, Hashable, Sendable, CaseIterable {
    /// On the first of January.
    case year
    /// With each congress.
    case term
    /// The type has no numbers.
    case unnumbered = "none"
    /// Not known.
    case unknown
  }
}

extension DocumentTypeRow: LexiconRow {
  static var table: LexiconTable { .documentTypes }

  static var columns: [String] {
    [
      "regime", "name", "abbreviation", "heading", "aliases", "kind_of", "number_patterns", "numbering", "note",
      "confidence", "source",
    ]
  }

  var key: String { regime.rawValue + " " + name }

  init(_ cells: TSVRow) throws(LexiconError) {
    regime = try cells.word("regime")
    name = try cells.requiredText("name")
    abbreviation = cells.optionalText("abbreviation")
    heading = cells.optionalText("heading")
    aliases = try cells.list("aliases")
    kindOf = cells.optionalText("kind_of")
    numberPatterns = try cells.list("number_patterns")
    numbering = try cells.word("numbering")
    note = cells.optionalText("note")
    confidence = try cells.word("confidence")
    source = try cells.requiredText("source")
  }
}
