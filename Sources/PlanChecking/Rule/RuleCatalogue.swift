/// Every rule that looks at one plan, a line each, by group and then by name.
public enum RuleCatalogue {
  /// The rules.
  public static let rules: [any Rule] = [
    // Date
    DateImpossible(),
    // Citation
    CitationDateConflict(),
    // Outline
    HeadingSequence(),
  ]

  /// The rule with this id.
  public static func rule(_ id: String) -> (any Rule)? {
    rules.first { rule in rule.about.id == id }
  }
}
