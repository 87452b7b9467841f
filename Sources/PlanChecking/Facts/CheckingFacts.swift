public import Lexicons

/// What rules know of the world, made once from the tables of facts. A table that a rule needs in another form than the
/// lexicons have it (folded, by key) is a member here, so that it is made once and not for every plan.
public struct CheckingFacts: Sendable {
  /// The tables.
  public let lexicons: Lexicons

  /// The facts of the tables.
  public init(_ lexicons: Lexicons) {
    self.lexicons = lexicons
  }
}
