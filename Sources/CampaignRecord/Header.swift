/// The head of a plan: what it is, its number, who issued it, where, when, and about what.
/// A part that the text does not give is null.
public struct Header: Hashable, Sendable, Codable {
  /// The type of document.
  public var type: DocumentType?
  /// Number and symbol.
  public var number: DocumentNumber?
  /// The issuing body.
  public var issuer: Issuer?
  /// The place before the date (địa danh).
  public var place: String?
  /// The date of issue.
  public var issuedOn: DatedText?
  /// The subject line (trích yếu).
  public var title: TextSpan?
  /// The campaign that the title names, mostly in quotation marks.
  public var campaign: Campaign?

  /// An empty header.
  public init() {}

  /// A type of document, such as Kế hoạch.
  public struct DocumentType: Hashable, Sendable, Codable {
    /// The abbreviation, such as `KH`; null for a type that has none (công văn).
    public var code: String?
    /// The name, such as `Kế hoạch`.
    public var name: String
    /// Where the text says so; null where the type follows from the number or the form.
    public var span: Span?

    /// A type by its abbreviation and name.
    public init(code: String?, name: String, span: Span?) {
      self.code = code
      self.name = name
      self.span = span
    }
  }

  /// A number with its symbol, such as `222/KH-CĐYT`.
  public struct DocumentNumber: Hashable, Sendable, Codable {
    /// As it stands in the text.
    public var text: String
    /// Without stray spaces; null where the serial was left blank.
    public var value: String?
    /// The serial, such as `222` or `30c`; null where it was left blank.
    public var serial: String?
    /// What follows the serial, such as `KH-CĐYT` or `CT/TW`.
    public var symbol: String
    /// Where it stands.
    public var span: Span

    /// The number for people: without stray spaces, and with its blank where the serial was left blank.
    public var shown: String { value ?? text }

    /// A number from its parts.
    public init(text: String, value: String?, serial: String?, symbol: String, span: Span) {
      self.text = text
      self.value = value
      self.serial = serial
      self.symbol = symbol
      self.span = span
    }
  }

  /// The body that issued the plan.
  public struct Issuer: Hashable, Sendable, Codable {
    /// Its name as printed, lines joined.
    public var name: String
    /// The body above it, as printed in the line before.
    public var parent: String?
    /// Where the name stands.
    public var span: Span

    /// An issuer with the body above it.
    public init(name: String, parent: String?, span: Span) {
      self.name = name
      self.parent = parent
      self.span = span
    }
  }

  /// The campaign that a plan is about.
  public struct Campaign: Hashable, Sendable, Codable {
    /// Its name without the quotation marks.
    public var name: String
    /// Where the name stands.
    public var span: Span

    /// A campaign by its name.
    public init(name: String, span: Span) {
      self.name = name
      self.span = span
    }
  }
}

/// A text with its place.
public struct TextSpan: Hashable, Sendable, Codable {
  /// The text, markdown marks removed and white space joined.
  public var text: String
  /// Where it stands.
  public var span: Span

  /// A text with its place.
  public init(text: String, span: Span) {
    self.text = text
    self.span = span
  }
}

/// A date as it stands, with its value.
public struct DatedText: Hashable, Sendable, Codable {
  /// The exact text.
  public var text: String
  /// The EDTF value; blank parts are `XX`.
  public var value: ExtendedDate
  /// Where it stands.
  public var span: Span

  /// A date with its text and place.
  public init(text: String, value: ExtendedDate, span: Span) {
    self.text = text
    self.value = value
    self.span = span
  }
}
