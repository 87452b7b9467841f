/// A body by its abbreviation, or an abbreviation of running text.
public struct AgencyRow: Hashable, Sendable {
  /// The abbreviation, such as `UBND`.
  public let abbreviation: String
  /// The name, such as `Ủy ban nhân dân`.
  public let name: String
  /// The levels at which such a body exists or existed.
  public let levels: [Level]
  /// What kind of body it is.
  public let family: Family
  /// Other names and abbreviations.
  public let aliases: [String]
  /// Its first day, month or year; null where it is older than any plan.
  public let validFrom: LexiconDate?
  /// Its last day, month or year; null while it exists.
  public let validTo: LexiconDate?
  /// The abbreviations of the bodies that took over, the main one first.
  public let successors: [String]
  /// What else there is to know.
  public let note: String?
  /// How far the row can be trusted.
  public let confidence: Confidence
  /// Where it is from.
  public let source: String

  /// A level of the state, or of an organisation.
  public enum Level: String, Hashable, Sendable, CaseIterable {
    /// The whole country.
    case central
    /// A province or a city under the centre.
    case province
    /// A district, until 2025-06-30.
    case district
    /// A commune, ward or special zone.
    case commune
    /// Inside a state body.
    case agency
    /// A hospital, a centre, a division.
    case unit
    /// A grass-roots union.
    case base
    /// A Party cell.
    case cell
    /// Any of these.
    case any
  }

  /// A kind of body.
  public enum Family: String, Hashable, Sendable, CaseIterable {
    /// The National Assembly and people's councils.
    case assembly
    /// The President.
    case state
    /// The Government and people's committees.
    case government
    /// Ministries and bodies of their rank.
    case ministry
    /// Departments of a province or district.
    case department
    /// Offices that serve another body.
    case office
    /// Hospitals, centres, divisions.
    case unit
    /// The Party.
    case party
    /// Unions, associations, the Front.
    case massOrganisation = "mass_org"
    /// Other bodies.
    case other
    /// No body: an abbreviation of running text, such as `CNVCLĐ`.
    case term
  }
}

extension AgencyRow: LexiconRow {
  static var table: LexiconTable { .agencies }

  static var columns: [String] {
    [
      "abbreviation", "name", "levels", "family", "aliases", "valid_from", "valid_to", "successors", "note",
      "confidence", "source",
    ]
  }

  var key: String { abbreviation + " " + family.rawValue }

  init(_ cells: TSVRow) throws(LexiconError) {
    abbreviation = try cells.requiredText("abbreviation")
    name = try cells.requiredText("name")
    levels = try cells.words("levels")
    family = try cells.word("family")
    aliases = try cells.list("aliases")
    validFrom = try cells.date("valid_from")
    validTo = try cells.date("valid_to")
    successors = try cells.list("successors")
    note = cells.optionalText("note")
    confidence = try cells.word("confidence")
    source = try cells.requiredText("source")
  }
}
