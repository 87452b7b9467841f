public import CampaignRecord

/// What is kept of a plan to hold it against others: hashes of names, days and places, some hundred bytes in all.
public struct PlanSummary: Sendable {
  /// A document that is named: the plan itself, or one that it cites.
  struct Document: Sendable {
    /// The number, folded.
    let number: UInt64
    /// The register that the number was taken from, as ``IssuerNames`` tells it; null where the words do not settle it.
    let register: UInt64?
    /// What it is about: its first words; null where nothing is said.
    let subject: UInt32?
    /// The day of issue.
    let day: PackedDay?
    /// Whether the number holds the year, as `98/2023/NĐ-CP` does.
    let holdsYear: Bool
    /// What the table of known documents says of number and day.
    let standing: Standing
    /// Where the number stands.
    let place: PackedSpan
    /// Where the day stands.
    let dayPlace: PackedSpan?
  }

  /// How a document stands to the table of known documents, of whose rows only those count that may accuse.
  enum Standing: Sendable {
    /// The table does not have the number.
    case unknown
    /// It has the number with this day.
    case confirmed
    /// It has the number with other days.
    case denied
  }

  /// A report or the like that is owed to somebody by a day.
  struct Duty: Sendable {
    /// The last day.
    let day: PackedDay
    /// What is owed.
    let topics: DutyTopics
    /// To whom, as ``IssuerNames`` tells it.
    let recipient: UInt64
    /// Where the time stands.
    let place: PackedSpan
  }

  /// The plan itself; null where it has no number.
  let own: Document?
  /// The words of the title, hashed.
  let title: [UInt32]
  /// The documents that the plan cites with number and day, each with its first mention.
  let citations: [Document]
  /// What is owed to others.
  let duties: [Duty]
  /// A picture of the text.
  let sketch: TextSketch
  /// Names the text; another text has another one.
  public let textHash: UInt64

  /// The places that rules may point to: numbers and days of the plan itself and of what it cites, and times of duties.
  public var places: [Span] {
    let documents: [Document] = [own].compactMap(\.self) + citations
    let places: [PackedSpan] =
      documents.flatMap { document in [document.place] + [document.dayPlace].compactMap(\.self) } + duties.map(\.place)
    return places.map(\.span)
  }

  /// The hash by which a normalized text is known again.
  public static func textHash(of text: [UInt8]) -> UInt64 {
    // Eight bytes at a time: the whole text of every plan goes through here.
    var hash: UInt64 = UInt64(truncatingIfNeeded: text.count)
    text.withUnsafeBytes { bytes in
      var index: Int = 0
      while index + 8 <= bytes.count {
        hash = (hash ^ bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)) &* 0x9E37_79B9_7F4A_7C15
        hash ^= hash >> 29
        index += 8
      }
      while index < bytes.count {
        hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3
        index += 1
      }
    }
    return hash
  }
}

/// What a duty is about. Two duties speak of one thing where they share a topic.
struct DutyTopics: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  /// Sơ kết.
  static let interimReview = DutyTopics(rawValue: 1 << 0)
  /// Tổng kết.
  static let finalReview = DutyTopics(rawValue: 1 << 1)
  /// Kế hoạch.
  static let plan = DutyTopics(rawValue: 1 << 2)
  /// Danh sách.
  static let list = DutyTopics(rawValue: 1 << 3)
  /// Hồ sơ, khen thưởng.
  static let award = DutyTopics(rawValue: 1 << 4)
  /// Đăng ký.
  static let registration = DutyTopics(rawValue: 1 << 5)
  /// A report about nothing of these.
  static let report = DutyTopics(rawValue: 1 << 6)
}
