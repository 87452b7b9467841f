/// The regulation under which a plan was written; it follows from its number, its issuer and its words.
public enum Profile: String, Hashable, Sendable, CaseIterable {
  /// State bodies and enterprises: Nghị định 30/2020/NĐ-CP, before it Thông tư 01/2011/TT-BNV.
  case state
  /// The Party.
  case party
  /// Trade unions, the Youth Union, the Front and other mass organisations, which have rules of their own.
  case union
  /// Nothing in the text tells. Only rules that hold everywhere apply.
  case unknown

  /// All profiles: for a rule that holds everywhere.
  public static let every: Set<Profile> = Set(allCases)
}
