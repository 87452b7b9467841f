/// Every rule, a line each, by group and then by name.
public enum RuleCatalogue {
  /// The rules that look at one plan.
  public static let rules: [any Rule] = [
    // Date
    DateImpossible(),
    DateLeadingZero(),
    DateMalformed(),
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
    CitationAfterIssue(),
    CitationDateConflict(),
    CitationExpired(),
    CitationIncomplete(),
    CitationKnownConflict(),
    MalformedNumber(),
    NumberSpacing(),
    SymbolDiacritics(),
    SymbolTypeMismatch(),
    // Outline
    HeadingPunctuation(),
    HeadingSequence(),
    HeadingWithoutContent(),
    MisreadText(),
    WrongInternalReference(),
    // Header
    IncompleteIssueDate(),
    MissingEndMark(),
    MissingIssueDate(),
    MissingNumber(),
    MissingRecipients(),
    MissingSignatory(),
    TitleMismatch(),
    // Wording
    AbbreviationDiacritics(),
    AbbreviationUnknown(),
    GluedWords(),
    LikelyMisspelling(),
    MixedTonePlacement(),
    NumeralStyle(),
    Punctuation(),
    RepeatedWords(),
    UnbalancedQuotes(),
  ]

  /// The rules that hold plans against each other.
  public static let corpusRules: [any CorpusRule] = [
    CorpusCitationConflict(),
    CorpusDuplicateNumber(),
    DeadlineAfterParent(),
  ]

  /// The rule with this id that looks at one plan.
  public static func rule(_ id: String) -> (any Rule)? {
    rules.first { rule in rule.about.id == id }
  }
}
