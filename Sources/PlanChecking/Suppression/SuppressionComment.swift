public import CampaignRecord

/// A comment in a plan that asks for silence: `<!-- kehoach: ignore phase-gap, phase-overlap — agreed with the ministry -->`.
public struct SuppressionComment: Hashable, Sendable {
  /// Where findings are passed over.
  public enum Scope: Hashable, Sendable {
    /// Those that start in this place: the comment's own line, or the next one where it stands alone.
    case line(Span)
    /// All of the file.
    case file
  }

  /// The place of the comment.
  public let span: Span
  /// Where it holds.
  public let scope: Scope
  /// The rules that it names; empty for all, which only `ignore-file` may ask for.
  public let rules: [String]
}
