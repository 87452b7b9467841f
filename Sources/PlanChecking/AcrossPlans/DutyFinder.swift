import CampaignRecord
import VietnameseText

/// Finds what a plan says is owed to a body by a day: reports, lists, plans.
struct DutyFinder {
  let names: IssuerNames
  /// The province of the plan.
  let home: UInt64?

  /// The duties of a plan that have a day and a recipient.
  func duties(of record: CampaignRecord) -> [PlanSummary.Duty] {
    var duties: [PlanSummary.Duty] = []
    var issuer: (name: IssuerNames.Words, key: UInt64?)?
    for deadline in record.deadlines {
      guard [.by, .before, .until, .recurring].contains(deadline.kind), let action = deadline.action else { continue }
      let days: [PackedDay] = Self.days(deadline.value)
      guard !days.isEmpty else { continue }
      let words = ActionWords(action)
      let topics: DutyTopics = words.topics
      guard !topics.isEmpty else { continue }
      let own = issuer ?? self.issuer(of: record.header)
      issuer = own
      guard let recipient = recipient(words.recipient, own) else { continue }
      for day in days {
        duties.append(
          PlanSummary.Duty(day: day, topics: topics, recipient: recipient, place: PackedSpan(deadline.span)))
      }
    }
    return Array(duties)
  }

  private func issuer(of header: Header) -> (name: IssuerNames.Words, key: UInt64?) {
    let name: IssuerNames.Words = header.issuer.map { issuer in names.words(of: issuer.name) } ?? []
    return (name, names.body(named: name, home: home)?.key)
  }

  /// To whom it is owed: the body that is named; the issuer where the plan calls it by the start of its name, or nobody is
  /// named. Null for a name that others have, too.
  private func recipient(_ name: String?, _ own: (name: IssuerNames.Words, key: UInt64?)) -> UInt64? {
    guard let name else { return own.key }
    let words: IssuerNames.Words = names.words(of: name)
    if own.name.starts(with: words) { return own.key }
    return names.body(named: words, home: home).flatMap { body in body.isCertain ? body.key : nil }
  }

  private static func days(_ value: ExtendedDate) -> [PackedDay] {
    switch value {
    case .date(let date): [date].compactMap(PackedDay.init)
    case .set(let dates): dates.compactMap(PackedDay.init)
    case .interval, .repetition: []
    }
  }
}

/// The words of what is to be done.
private struct ActionWords {
  private let bytes: [UInt8]
  private let ranges: [Range<Int>]
  private let keys: [WordKey]

  init(_ action: String) {
    bytes = Array(action.utf8)
    var ranges: [Range<Int>] = []
    var start: Int = 0
    for index in 0...bytes.count where index == bytes.count || bytes[index] <= 0x20 {
      if start < index { ranges.append(start..<index) }
      start = index + 1
    }
    self.ranges = ranges
    keys = bytes.withUnsafeBufferPointer { [bytes = self.bytes] buffer in
      ranges.map { range in WordKey(buffer, range.lowerBound..<Self.bareEnd(range, bytes)) }
    }
  }

  /// The word without the marks behind it.
  private static func bareEnd(_ range: Range<Int>, _ bytes: [UInt8]) -> Int {
    var end: Int = range.upperBound
    while end > range.lowerBound, isMark(bytes[end - 1]) { end -= 1 }
    return end
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: ")"): true
    default: false
    }
  }

  // MARK: Topics

  /// What it is about.
  var topics: DutyTopics {
    var topics: DutyTopics = []
    for (first, second) in zip(keys, keys.dropFirst()) {
      guard let candidates = Self.pairs[first] else { continue }
      for (word, topic) in candidates where word == second { topics.insert(topic) }
    }
    return topics == .report ? topics : topics.subtracting(.report)
  }

  private static let pairs: [WordKey: [(WordKey, DutyTopics)]] = [
    "sơ": [("kết", .interimReview)], "tổng": [("kết", .finalReview)], "kế": [("hoạch", .plan)],
    "danh": [("sách", .list)], "khen": [("thưởng", .award)], "hồ": [("sơ", .award)], "đăng": [("ký", .registration)],
    "báo": [("cáo", .report)],
  ]

  // MARK: Recipients

  /// The name behind `về`, `gửi`, `báo cáo`; null where none stands there.
  var recipient: String? {
    for index in ranges.indices.dropFirst() where Self.leads.contains(keys[index - 1]) {
      let word: Substring.UnicodeScalarView = text(ranges[index]).unicodeScalars[...]
      if word.first?.properties.isUppercase == true { return name(from: index) }
    }
    return nil
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private func name(from first: Int) -> String {
    var end: Int = ranges[first].lowerBound
    for index in first..<min(first + 12, ranges.count) {
      let range: Range<Int> = ranges[index]
      let isStop: Bool = index > first && Self.stops.contains(keys[index])
      if isStop || bytes[range.lowerBound] == UInt8(ascii: "(") || (0x30...0x39).contains(bytes[range.lowerBound]) {
        break
      }
      end = range.upperBound
      if Self.isMark(bytes[end - 1]) { break }
    }
    return text(ranges[first].lowerBound..<end)
  }

  /// Words before a recipient.
  private static let leads: Set<WordKey> = ["về", "gửi", "cho", "cáo", "trình", "lên"]
  /// Words that end a recipient's name.
  private static let stops: Set<WordKey> = [
    "trước", "chậm", "để", "vào", "theo", "kết", "tình", "trong", "đúng", "về", "qua", "khi", "sau", "những", "các",
    "đề",
    "xem", "hồ", "danh", "báo", "tổng", "bằng", "cùng", "kèm", "thẩm", "muộn",
  ]
}
