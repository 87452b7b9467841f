/// One date expression of the text: a day, a month, a quarter, a year, a range or a list of days.
public struct DateMention: Hashable, Sendable, Codable {
  /// The exact text.
  public var text: String
  /// What it says, as EDTF.
  public var value: ExtendedDate
  /// What the date is for.
  public var role: Role
  /// The path of markers above it, such as `II.1`; null before the first heading.
  public var section: String?
  /// Where it stands.
  public var span: Span

  /// A date expression.
  public init(text: String, value: ExtendedDate, role: Role, section: String?, span: Span) {
    self.text = text
    self.value = value
    self.role = role
    self.section = section
    self.span = span
  }

  /// What a date is for.
  public enum Role: String, Hashable, Sendable, Codable, CaseIterable {
    /// The plan's own date of issue.
    case issue
    /// The date of a document that is cited.
    case citation
    /// The bounds of a phase.
    case phase
    /// A deadline or a scheduled day.
    case deadline
    /// The two days of an anniversary.
    case anniversary
    /// A term of office, a planning period, a school year.
    case term
    /// Anything else.
    case other
  }
}
