import CampaignRecord

/// One mention of another document, as found in the flow.
struct CitationPhrase {
  /// The tokens of number or name.
  var tokens: Range<Int>
  /// The number in UTF-8, repaired; nil for a law or resolution by name.
  var number: DocumentNumber?
  /// The index of the type in the lexicon's kinds.
  var kind: Int?
  /// The tokens of the type.
  var kindTokens: Range<Int>?
  /// The index of its date among the plan's dates.
  var date: Int?
  /// The tokens of the issuer.
  var issuer: Range<Int>?
  /// The tokens of the subject.
  var subject: Range<Int>?
  /// The token after all that was bound to it.
  var end: Int
  /// Whether it stands in the caption of an annex: the plan's own number.
  var isCaption: Bool = false
}
