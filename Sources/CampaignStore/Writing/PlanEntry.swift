public import CampaignRecord
internal import VietnameseText

/// A plan made ready to be brought into a store: all that costs time and needs no store. It is made beside other workers.
public struct PlanEntry: Sendable {
  let record: CampaignRecord
  let path: String?
  let digest: [UInt8]
  let identity: String?
  let numberKey: String?
  let issuedDay: CalendarDay?
  let packed: [UInt8]
  /// The length of the normalized text, in UTF-8 bytes.
  public let textBytes: Int
  let words: [UInt8]
  let deadlines: [Due]
  /// The last day on which a duty of the plan comes again; null where the plan tells no end.
  let lastRepetition: CalendarDay?
  let citationKeys: [String?]
  let summary: [UInt8]

  /// The name of the file, as it was given.
  public var name: String { record.source.name }

  /// What a deadline has beside what the record says.
  struct Due: Sendable {
    let times: [DueTime]
    let actorKey: String?
  }

  /// An entry.
  ///
  /// - Parameters:
  ///   - record: the record; its `source.sha256` names the file's bytes.
  ///   - text: the normalized text, in UTF-8.
  ///   - path: where the file stands, from the store's folder; null where it stands nowhere, as standard input does.
  ///   - summary: what the caller needs to hold the plan against others; the store keeps it as it is.
  public init(record: CampaignRecord, text: [UInt8], path: String?, summary: [UInt8] = []) {
    self.record = record
    self.path = path
    self.summary = summary
    digest = Self.digest(record.source.sha256)
    let header: Header = record.header
    numberKey = header.number?.value.map(PlanKey.number)
    identity = PlanKey.identity(of: header)
    let issued: DateBounds? = header.issuedOn.flatMap { issued in DateBounds(issued.value) }
    issuedDay = issued?.first
    textBytes = text.count
    packed = PackedPlan.pack(text: text, json: record.json())
    words = FoldedWords.of(text)
    deadlines = record.deadlines.map { deadline in
      Due(times: DueTime.times(of: deadline, issued: issued?.first), actorKey: deadline.actor.map(PlanKey.words))
    }
    lastRepetition = record.lastRepetition
    citationKeys = record.citations.map { citation in citation.number.map(PlanKey.number) }
  }

  /// The bytes that hexadecimal digits stand for.
  static func digest(_ digits: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var high: UInt8?
    for digit in digits.utf8 {
      let value: UInt8 =
        digit <= UInt8(ascii: "9") ? digit &- UInt8(ascii: "0") : (digit | 0x20) &- UInt8(ascii: "a") &+ 10
      guard value < 16 else { return Array(digits.utf8) }
      if let first = high {
        bytes.append(first << 4 | value)
        high = nil
      } else {
        high = value
      }
    }
    return bytes
  }
}
