import VietnameseText

/// The abbreviation of `về việc` before what a document is about.
extension Flow {
  /// Whether `V/v` stands at `index`, whose second letter scanners read as `w`.
  func isSubjectLabel(_ index: Int) -> Bool {
    isMark(index + 1, .slash) && (spells(index, "V") || spells(index, "v"))
      && (spells(index + 2, "v") || spells(index + 2, "V") || spells(index + 2, "w"))
  }

  /// The token after `V/v` or `V/v:` at `index`; nil where it does not stand there.
  func subjectLabelEnd(_ index: Int) -> Int? {
    guard isSubjectLabel(index) else { return nil }
    return isMark(index + 3, .colon) ? index + 4 : index + 3
  }
}
