/// What became of the mutants of one kind under one rule, or of one rule.
struct MutantTally {
  /// How many mutants were made, and how many of them were told by a rule that must.
  private(set) var made: Int = 0
  private(set) var found: Int = 0
  /// How many new findings belong to what was changed, and how many accuse what was not.
  private(set) var right: Int = 0
  private(set) var wrong: Int = 0

  /// The part of the mutants that were told; 1 where there are none.
  var recall: Double { made == 0 ? 1 : Double(found) / Double(made) }
  /// The part of the new findings that are right; 1 where there are none.
  var precision: Double { right + wrong == 0 ? 1 : Double(right) / Double(right + wrong) }

  /// Counts a mutant.
  mutating func addMutant(isFound: Bool) {
    made += 1
    found += isFound ? 1 : 0
  }

  /// Counts new findings.
  mutating func addFindings(right: Int, wrong: Int) {
    self.right += right
    self.wrong += wrong
  }
}
