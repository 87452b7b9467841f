public import CampaignRecord

/// What a plan of the page about all plans says against another.
public struct OverviewConflict: Sendable {
  /// A place in a plan.
  public struct Place: Sendable {
    /// Which of the page's plans, from 0.
    let plan: Int
    /// The line, from 1; null where none is known.
    let line: Int?
    /// What stands there.
    let text: String?

    /// A place.
    public init(plan: Int, line: Int?, text: String?) {
      self.plan = plan
      self.line = line
      self.text = text
    }
  }

  /// How grave it is.
  let severity: Finding.Severity
  /// What is wrong.
  let message: String
  /// The number of the document that it is about; null where none is cited up to there.
  let document: String?
  /// Where.
  let place: Place
  /// What is against it.
  let other: Place?

  /// A conflict.
  public init(severity: Finding.Severity, message: String, document: String?, place: Place, other: Place?) {
    self.severity = severity
    self.message = message
    self.document = document
    self.place = place
    self.other = other
  }
}
