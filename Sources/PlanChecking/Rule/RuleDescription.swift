public import CampaignRecord

/// What people are told about a rule: on its page, by `kehoach explain`, in SARIF.
public struct RuleDescription: Sendable {
  /// The id: a slug that never changes, such as `date-impossible`.
  public let id: String
  /// The group.
  public let group: RuleGroup
  /// How serious it is where a violation does not say otherwise.
  public let severity: Finding.Severity
  /// The regulations under which plans are held to the rule.
  public let profiles: Set<Profile>
  /// Whether the rule speaks of the number that a plan itself bears, and not of a document that it cites.
  public let isAboutOwnNumber: Bool
  /// What is wrong, in a few words.
  public let title: Wording
  /// What the rule looks for, and what it lets pass.
  public let whatItDoes: Wording
  /// What harm the defect does.
  public let whyIsThisBad: Wording
  /// When a suggestion is safe, or why there is none; null where there is nothing to say.
  public let fixSafety: Wording?
  /// Plans that break the rule beside plans that do not.
  public let examples: [RuleExample]

  /// A description.
  public init(
    id: String, group: RuleGroup, severity: Finding.Severity, profiles: Set<Profile> = Profile.every,
    isAboutOwnNumber: Bool = false, title: Wording, whatItDoes: Wording, whyIsThisBad: Wording,
    fixSafety: Wording? = nil, examples: [RuleExample]
  ) {
    self.id = id
    self.group = group
    self.severity = severity
    self.profiles = profiles
    self.isAboutOwnNumber = isAboutOwnNumber
    self.title = title
    self.whatItDoes = whatItDoes
    self.whyIsThisBad = whyIsThisBad
    self.fixSafety = fixSafety
    self.examples = examples
  }
}
