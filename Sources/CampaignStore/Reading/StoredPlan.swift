public import CampaignRecord

/// A plan as it stands in a store.
public struct StoredPlan: Sendable {
  /// What the store calls it: a number from 1 that it keeps through all its versions.
  public let id: Int
  /// Where its file stood, from the store's folder; null where it stood nowhere.
  public let path: String?
  /// Which version it is, from 1.
  public let version: Int
  /// The day on which this version was brought in, as `2025-06-30`.
  public let imported: String
  /// Its record.
  public let record: CampaignRecord
  /// The normalized text that the record's spans point into, in UTF-8.
  public let text: [UInt8]
}
