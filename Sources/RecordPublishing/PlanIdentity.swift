public import CampaignRecord

/// What a plan is known by in every version of its file: number, date and issuer; the file's bytes where the text gives
/// no number or no date.
public struct PlanIdentity: Hashable, Sendable {
  /// The identity in writing, parts separated by line feeds.
  public let key: String

  /// The identity of the plan of a record.
  public init(_ record: CampaignRecord) {
    let header: Header = record.header
    guard let number = header.number?.value, let date = header.issuedOn?.value else {
      key = record.source.sha256
      return
    }
    key = "\(number)\n\(date)\n\(header.issuer?.name ?? "")"
  }

  /// Sixteen hexadecimal digits that stand for the identity, the same in every run.
  public var digits: String { StableHash.value(key).digits }
}

extension StableHash {
  /// The hash of a text's bytes.
  static func value(_ text: String) -> StableHash {
    var hash = StableHash()
    for byte in text.utf8 { hash.add(byte) }
    return hash
  }
}
