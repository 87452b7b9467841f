import CampaignRecord

/// Finds what a plan says is owed to a body by a day: reports, lists, plans.
struct DutyFinder {
  let names: IssuerNames
  /// The province of the plan.
  let home: [UInt8]?

  /// The duties of a plan that have a day and a recipient.
  func duties(of record: CampaignRecord) -> [PlanSummary.Duty] {
    let issuer: IssuerNames.Words = record.header.issuer.map { issuer in names.words(of: issuer.name) } ?? []
    let own: UInt64? = names.body(named: issuer, home: home)?.key
    var duties: [PlanSummary.Duty] = []
    for deadline in record.deadlines {
      guard [.by, .before, .until, .recurring].contains(deadline.kind), let action = deadline.action else { continue }
      let words: [Substring] = action.split { letter in letter == " " || letter == "\n" || letter == "\u{A0}" }
      let topics: DutyTopics = Self.topics(words)
      guard !topics.isEmpty, let recipient = recipient(in: words, issuer, own) else { continue }
      for date in Self.dates(deadline.value) {
        guard let day = PackedDay(date) else { continue }
        duties.append(
          PlanSummary.Duty(day: day, topics: topics, recipient: recipient, place: PackedSpan(deadline.span)))
      }
    }
    return Array(duties)
  }

  private static func dates(_ value: ExtendedDate) -> [PartialDate] {
    switch value {
    case .date(let date): [date]
    case .set(let dates): dates
    case .interval, .repetition: []
    }
  }

  // MARK: Recipients

  /// To whom it is owed: the body behind `về`, `gửi`, `báo cáo`; the issuer where the plan calls it by the start of its
  /// name, or nobody is named.
  private func recipient(in words: [Substring], _ issuer: IssuerNames.Words, _ own: UInt64?) -> UInt64? {
    for index in words.indices.dropFirst() where Self.leads.contains(Self.small(words[index - 1])) {
      guard let first = words[index].unicodeScalars.first, first.properties.isUppercase else { continue }
      let name: IssuerNames.Words = names.words(of: Self.name(words[index...]))
      if issuer.starts(with: name) { return own }
      return names.body(named: name, home: home).flatMap { body in body.isCertain ? body.key : nil }
    }
    return own
  }

  /// The name at the start of the words.
  private static func name(_ words: ArraySlice<Substring>) -> String {
    var name: [Substring] = []
    for word in words.prefix(12) {
      if word.first == "(" || (!name.isEmpty && stops.contains(small(word))) { break }
      if word.unicodeScalars.first?.properties.numericType != nil { break }
      let bare: Substring = word.prefix { letter in !",;.:)(".contains(letter) }
      name.append(bare)
      if bare.endIndex < word.endIndex { break }
    }
    return name.joined(separator: " ")
  }

  private static func small(_ word: Substring) -> [UInt8] { IssuerNames.fold(String(word)) }

  private static func set(_ words: String) -> Set<[UInt8]> {
    Set(words.split(separator: " ").map { word in small(word) })
  }

  /// Words before a recipient.
  private static let leads: Set<[UInt8]> = set("về gửi cho cáo trình lên")
  /// Words that end a recipient's name.
  private static let stops: Set<[UInt8]> = set(
    "trước chậm để vào theo kết tình trong đúng về qua khi sau những các đề xem hồ danh báo tổng bằng cùng kèm thẩm muộn"
  )

  // MARK: Topics

  private static func topics(_ words: [Substring]) -> DutyTopics {
    var topics: DutyTopics = []
    var isReport: Bool = false
    let folded: [[UInt8]] = words.map { word in
      IssuerNames.fold(String(word.filter { letter in !",;.:()".contains(letter) }))
    }
    for (first, second) in zip(folded, folded.dropFirst()) {
      for (pair, topic) in pairs where first == pair.0 && second == pair.1 { topics.insert(topic) }
      if first == report.0, second == report.1 { isReport = true }
    }
    return topics.isEmpty && isReport ? .report : topics
  }

  private static func pair(_ first: String, _ second: String) -> ([UInt8], [UInt8]) {
    (IssuerNames.fold(first), IssuerNames.fold(second))
  }

  private static let report: ([UInt8], [UInt8]) = pair("báo", "cáo")
  private static let pairs: [(([UInt8], [UInt8]), DutyTopics)] = [
    (pair("sơ", "kết"), .interimReview), (pair("tổng", "kết"), .finalReview), (pair("kế", "hoạch"), .plan),
    (pair("danh", "sách"), .list), (pair("khen", "thưởng"), .award), (pair("hồ", "sơ"), .award),
    (pair("đăng", "ký"), .registration),
  ]
}
