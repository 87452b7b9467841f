/// Something that a rule says about the plan.
public struct Finding: Hashable, Sendable, Codable {
  /// The rule's id, such as `date-year-outlier`.
  public var rule: String
  /// How serious it is.
  public var severity: Severity
  /// What is wrong, in the language asked for.
  public var message: String
  /// Where; null where the finding is about something that is absent.
  public var span: Span?
  /// Other places that prove it.
  public var related: [Related]
  /// What was probably meant.
  public var suggestion: Suggestion?
  /// Where the defect comes from.
  public var cause: Cause

  /// A finding.
  public init(
    rule: String, severity: Severity, message: String, span: Span?, related: [Related] = [],
    suggestion: Suggestion? = nil, cause: Cause = .author
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.span = span
    self.related = related
    self.suggestion = suggestion
    self.cause = cause
  }

  /// The levels, lowest first.
  public enum Severity: String, Hashable, Sendable, Codable, CaseIterable {
    /// Blanks and what extraction lost.
    case info
    /// Style.
    case note
    /// A person must decide.
    case warning
    /// The text contradicts itself or the calendar.
    case error
  }

  /// Who made the defect.
  public enum Cause: String, Hashable, Sendable, Codable, CaseIterable {
    /// The author of the plan.
    case author
    /// The step that made text of the file.
    case extraction
    /// One of the two; the text does not tell.
    case either
  }

  /// Another place that a finding speaks of.
  public struct Related: Hashable, Sendable, Codable {
    /// Where.
    public var span: Span
    /// What stands there.
    public var message: String

    /// A related place.
    public init(span: Span, message: String) {
      self.span = span
      self.message = message
    }
  }

  /// A replacement for the text at the finding's place.
  public struct Suggestion: Hashable, Sendable, Codable {
    /// The text to put there.
    public var replacement: String
    /// Whether it can be put there without asking a person.
    public var safe: Bool

    /// A suggestion.
    public init(replacement: String, safe: Bool) {
      self.replacement = replacement
      self.safe = safe
    }
  }
}
