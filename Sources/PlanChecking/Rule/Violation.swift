public import CampaignRecord

/// A place that breaks a rule, as the rule reports it; `PlanChecker` makes a `Finding` of it.
public struct Violation: Sendable {
  /// Where; null where something is absent. It covers what is wrong and no more, and is what a suggestion replaces.
  public var span: Span?
  /// What is wrong.
  public var message: Wording
  /// How serious it is; null for the rule's own level.
  public var severity: Finding.Severity?
  /// Other places that prove it.
  public var related: [Related]
  /// What was probably meant, in place of the text at `span`.
  public var suggestion: Finding.Suggestion?
  /// Where the defect comes from.
  public var cause: Finding.Cause

  /// A violation at a place, or of the whole plan.
  public init(
    at span: Span?, _ message: Wording, severity: Finding.Severity? = nil, related: [Related] = [],
    suggestion: Finding.Suggestion? = nil, cause: Finding.Cause = .author
  ) {
    self.span = span
    self.message = message
    self.severity = severity
    self.related = related
    self.suggestion = suggestion
    self.cause = cause
  }

  /// Another place, and what stands there.
  public struct Related: Sendable {
    /// Where.
    public var span: Span
    /// What stands there.
    public var message: Wording

    /// A related place.
    public init(_ span: Span, _ message: Wording) {
      self.span = span
      self.message = message
    }
  }
}
