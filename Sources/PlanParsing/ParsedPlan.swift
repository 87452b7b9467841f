public import CampaignRecord
public import PlanText
public import VietnameseText

/// A plan that was parsed: its text, its tokens and lines, and the record that was made of them.
public struct ParsedPlan: Sendable {
  /// The text with its origins.
  public let plan: PlanText
  /// The tokens and lines of the text.
  public let tokenized: TokenizedText
  /// The numbers of a scan of which digits were read as other signs, in order.
  public let misreadNumbers: [MisreadNumber]
  /// What was found.
  public var record: CampaignRecord
  /// Whether the text shows a plan at all: a type or number, a nested outline, or a document cited.
  public let isPlan: Bool

  /// The tokens of the text.
  public var tokens: [Token] { tokenized.tokens }
  /// The lines of the text.
  public var lines: [Line] { tokenized.lines }
}
