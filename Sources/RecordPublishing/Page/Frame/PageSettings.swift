public import CampaignRecord

/// What pages need besides plans.
public struct PageSettings: Sendable {
  /// A rule as people know it.
  public struct Rule: Hashable, Sendable {
    /// What is wrong, in a few words.
    public let title: String
    /// The group that findings can be filtered by.
    public let group: String

    /// A rule with a title, in a group with a title.
    public init(title: String, group: String) {
      self.title = title
      self.group = group
    }
  }

  /// The language.
  public let language: Wording.Language
  /// The day that stands for today.
  public let asOf: CalendarDay
  /// The titles of rules in the page's language, by id.
  public let rules: [String: Rule]

  /// Settings for pages.
  public init(language: Wording.Language, asOf: CalendarDay, rules: [String: Rule]) {
    self.language = language
    self.asOf = asOf
    self.rules = rules
  }
}
