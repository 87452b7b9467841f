import Lexicons

/// A noun with which names of bodies start.
struct BodyNoun: Sendable {
  /// How it must be printed.
  var letters: BodyNounRow.Letters
  /// The words right before which it names no body, by their numbers in the vocabulary.
  var notBefore: Set<UInt16> = []
}
