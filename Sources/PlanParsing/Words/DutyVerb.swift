/// A verb by which a duty is known, with the words beside which it is none, by their numbers in the vocabulary.
struct DutyVerb: Sendable {
  var notAfter: Set<UInt16> = []
  var notBefore: Set<UInt16> = []
  /// The nouns of bodies to whose name it belongs where it stands right behind them.
  var nameAfter: Set<UInt16> = []
}
