/// A way in which a plan goes wrong; one a file of `Mutants/`.
protocol Mutation: Sendable {
  /// What is done, as the report names it.
  var name: String { get }
  /// Every mutant of a plan that its own text, or a table of facts, proves to be wrong.
  func mutants(of plan: OriginalPlan) -> [Mutant]
}

/// Every way, in the order of the report.
enum Mutations {
  static let all: [any Mutation] = [
    YearDigit(), DayAndMonthSwapped(), ImpossibleDay(), RangeSwapped(), PhasePushed(), AnniversaryCount(),
    CitationDate(),
    HyphenDropped(), NumberBlanked(), DayBlanked(), HeadingSkipped(), HeadingDoubled(), StrokeLost(),
    AbbreviationStroke(),
    WordDoubled(), ConfusionPlanted(),
  ]
}
