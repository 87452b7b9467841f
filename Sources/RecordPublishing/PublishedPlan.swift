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
}
