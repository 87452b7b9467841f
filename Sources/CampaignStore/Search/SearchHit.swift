public import CampaignRecord

/// A plan that search found, with the place in its text that shows it best.
public struct SearchHit: Hashable, Sendable {
  /// The plan.
  public let plan: PlanReference
  /// The line, from 1, of the normalized text on which the first word found stands.
  public let line: Int
  /// The first words found, in UTF-8 bytes of the normalized text.
  public let span: Span
  /// A stretch of the true text, white space joined; cut out of a longer text where `isCutAtStart` and `isCutAtEnd` say so.
  public let pieces: [Piece]
  /// Whether text stands before the pieces.
  public let isCutAtStart: Bool
  /// Whether text stands behind the pieces.
  public let isCutAtEnd: Bool

  /// How often the phrases stand in the text.
  public let count: Int

  /// Whether the words at the place are spelled as they were typed, accents too.
  public let isAsTyped: Bool

  /// A part of a stretch.
  public struct Piece: Hashable, Sendable {
    /// The text.
    public let text: String
    /// Whether it was looked for.
    public let isFound: Bool
  }
}
