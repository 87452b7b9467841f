public import CampaignRecord

/// Which rules are asked, and how serious their findings are.
public struct RuleSelection: Hashable, Sendable {
  /// Ids of rules and names of groups; empty for all rules.
  public var selected: [String]
  /// Ids of rules and names of groups that are left out.
  public var ignored: [String]
  /// Levels that rules have instead of their own.
  public var severities: [String: Finding.Severity]

  /// A selection.
  public init(selected: [String] = [], ignored: [String] = [], severities: [String: Finding.Severity] = [:]) {
    self.selected = selected
    self.ignored = ignored
    self.severities = severities
  }

  /// Whether a rule is asked.
  public func includes(_ rule: RuleDescription) -> Bool {
    (selected.isEmpty || Self.names(rule, in: selected)) && !Self.names(rule, in: ignored)
  }

  /// A finding at the level that is asked for.
  public func adjusted(_ finding: Finding) -> Finding {
    guard let severity = severities[finding.rule] else { return finding }
    var finding: Finding = finding
    finding.severity = severity
    return finding
  }

  private static func names(_ rule: RuleDescription, in names: [String]) -> Bool {
    names.contains { name in name == rule.id || name == rule.group.rawValue }
  }
}

extension RuleCatalogue {
  /// What people are told about every rule, in the order of the rule page.
  public static let descriptions: [RuleDescription] = {
    let all: [RuleDescription] = rules.map(\.about) + corpusRules.map(\.about)
    return RuleGroup.allCases.flatMap { group in all.filter { rule in rule.group == group } }
  }()

  /// The ids of all rules and the names of all groups: what a selection may name.
  public static let names: [String] = descriptions.map(\.id) + RuleGroup.allCases.map(\.rawValue)
}
