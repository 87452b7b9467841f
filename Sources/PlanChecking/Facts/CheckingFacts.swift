public import Lexicons

/// What rules know of the world, made once from the tables of facts. A table that a rule needs in another form than the
/// lexicons have it (folded, by key) is a member here, so that it is made once and not for every plan.
public struct CheckingFacts: Sendable {
  /// The tables.
  public let lexicons: Lexicons
  /// Days that plans commemorate, by their names.
  public let anniversaryNames: AnniversaryNames
  /// Slips that are words, by their words.
  let confusions: ConfusionIndex
  /// Syllables at which two words meet.
  let meetings: WordMeetings
  /// What is asked of every word.
  let words: WordTraitTable
  /// Abbreviations in general use.
  let abbreviations: AbbreviationIndex
  /// Abbreviations of types and bodies in document numbers.
  let numberCodes: NumberCodes

  /// The facts of the tables.
  public init(_ lexicons: Lexicons) {
    self.lexicons = lexicons
    confusions = ConfusionIndex(lexicons.confusions)
    meetings = WordMeetings(lexicons.wordMeetings)
    words = WordTraitTable(confusions)
    abbreviations = AbbreviationIndex(lexicons)
    numberCodes = NumberCodes(lexicons)
    anniversaryNames = AnniversaryNames(lexicons.anniversaries)
  }
}
