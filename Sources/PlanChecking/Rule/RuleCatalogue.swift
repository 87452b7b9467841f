/// Every rule that looks at one plan, a line each, by group and then by name.
public enum RuleCatalogue {
  /// The rules.
  public static let rules: [any Rule] = [
    // Date
    DateImpossible(),
    DateLeadingZero(),
    DateRangeReversed(),
    DateWeekdayMismatch(),
    DateYearOutlier(),
    DeadlineBeforeIssue(),
    DeadlineOrder(),
    StaleYear(),
    // Phase
    EventOutsidePhase(),
    PhaseBeforeIssue(),
    PhaseGap(),
    PhaseOverlap(),
    PhaseReversed(),
    // Anniversary
    AnniversaryArithmetic(),
    AnniversaryDate(),
    CongressOrdinal(),
    // Citation
    CitationDateConflict(),
    // Outline
    HeadingSequence(),
    // Wording
    AbbreviationDiacritics(),
    AbbreviationUnknown(),
    LikelyMisspelling(),
  ]

  /// The rule with this id.
  public static func rule(_ id: String) -> (any Rule)? {
    rules.first { rule in rule.about.id == id }
  }
}
