public import CampaignRecord
public import PlanText
public import VietnameseText

/// A plan that was parsed: its text, its tokens, and the record that was made of them.
public struct ParsedPlan: Sendable {
  /// The text with its origins.
  public let plan: PlanText
  /// The tokens that a reader sees, in the order of the text: without marks of markdown, page numbers and rulers, so that
  /// neighbours are neighbours.
  public let tokens: [Token]
  /// The numbers of a scan of which digits were read as other signs, in order.
  public let misreadNumbers: [MisreadNumber]
  /// Where two words stand without a blank between them and are two tokens, in order: the offsets of the second words, in
  /// UTF-8 bytes.
  public let seams: [Int]
  /// What was found.
  public var record: CampaignRecord
  /// Whether the text shows a plan at all: a type or number, a nested outline, or a document cited.
  public let isPlan: Bool
}
