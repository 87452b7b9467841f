public import CampaignRecord

/// One thing that can be wrong between plans: what it is, for people, and how it is found.
///
/// A rule looks at the summaries of plans, keeps no state, and says what it finds in any order.
public protocol CorpusRule: Sendable {
  /// What the rule is, with its explanation and examples.
  var about: RuleDescription { get }
  /// Reports every place of a plan that another plan contradicts.
  func check(_ plans: PlanCollection, report: (CorpusViolation) -> Void)
}

/// A place of a plan that another plan contradicts, as a rule reports it.
public struct CorpusViolation: Sendable {
  /// The plan, by its index in the collection.
  public var plan: Int
  /// Where.
  public var span: Span
  /// What is wrong.
  public var message: Wording
  /// How serious it is; null for the rule's own level.
  public var severity: Finding.Severity?
  /// The places of other plans that prove it.
  public var related: [Related]

  /// A violation at a place of a plan.
  public init(
    in plan: Int, at span: Span, _ message: Wording, severity: Finding.Severity? = nil, related: [Related]
  ) {
    self.plan = plan
    self.span = span
    self.message = message
    self.severity = severity
    self.related = related
  }

  /// A place of another plan, and what stands there.
  public struct Related: Sendable {
    /// The plan, by its index in the collection.
    public var plan: Int
    /// Where.
    public var span: Span
    /// What stands there.
    public var message: Wording

    /// A related place.
    public init(in plan: Int, _ span: Span, _ message: Wording) {
      self.plan = plan
      self.span = span
      self.message = message
    }
  }
}
