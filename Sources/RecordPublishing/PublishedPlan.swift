public import CampaignRecord

/// A plan as writers of other formats take it: the record, and the text that its spans point into.
public struct PublishedPlan: Sendable {
  /// What the plan says.
  public let record: CampaignRecord
  /// The normalized text in UTF-8.
  public let text: [UInt8]

  /// A plan of which nothing else is known.
  public init(_ record: CampaignRecord, text: [UInt8]) {
    self.record = record
    self.text = text
  }

  /// Whether a span is a stretch of the text, not empty, that cuts no letter.
  func has(_ span: Span) -> Bool {
    guard 0 <= span.start, span.start < span.end, span.end <= text.count else { return false }
    return text[span.start] & 0xC0 != 0x80 && (span.end == text.count || text[span.end] & 0xC0 != 0x80)
  }
}
