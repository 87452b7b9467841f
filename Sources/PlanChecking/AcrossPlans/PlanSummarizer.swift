import CampaignRecord
import Lexicons
import VietnameseText

/// Makes the summary of a plan.
struct PlanSummarizer: Sendable {
  private let lexicons: Lexicons
  private let names: IssuerNames

  /// A summarizer that knows the bodies and documents of these tables.
  init(_ lexicons: Lexicons) {
    self.lexicons = lexicons
    names = IssuerNames(lexicons)
  }

  /// The summary of a plan.
  func summary(of plan: PlanUnderCheck) -> PlanSummary {
    let home: UInt64? = names.home(of: plan.record.header)
    return PlanSummary(
      own: own(plan.record.header, home), title: Self.title(plan.record.header), citations: citations(plan, home),
      duties: DutyFinder(names: names, home: home).duties(of: plan.record), sketch: sketch(plan),
      textHash: PlanSummary.textHash(of: plan.bytes))
  }

  /// A picture of the text behind the title: all heads of an office are nearly one.
  private func sketch(_ plan: PlanUnderCheck) -> TextSketch {
    let start: Int = plan.record.header.title.map { title in plan.token(at: title.span.end) } ?? 0
    return TextSketch(plan.keys[min(start, plan.keys.count)...])
  }

  private func own(_ header: Header, _ home: UInt64?) -> PlanSummary.Document? {
    guard let number = header.number, let value = number.value else { return nil }
    let issuer: IssuerNames.Words? = header.issuer.map { issuer in names.words(of: issuer.name) }
    var register: UInt64? = names.register(of: value, issuer: issuer, home: home)
    if register == nil, let issuer = header.issuer, let parent = issuer.parent {
      // Schools and hospitals have names that others have, too; with the body above and the place they are one.
      register = StableHash.value(of: IssuerNames.fold("\(issuer.name)|\(parent)|\(header.place ?? "")"))
    }
    return PlanSummary.Document(
      number: Self.key(value), register: register, subject: header.title.flatMap { title in Self.subject(title.text) },
      day: header.issuedOn?.value.single.flatMap(PackedDay.init), holdsYear: IssuerNames.holdsYear(value),
      standing: .unknown, place: PackedSpan(number.span),
      dayPlace: header.issuedOn.map { issued in PackedSpan(issued.span) })
  }

  /// What the plan cites with number and day; of mentions that say the same, the first.
  private func citations(_ plan: PlanUnderCheck, _ home: UInt64?) -> [PlanSummary.Document] {
    var documents: [PlanSummary.Document] = []
    var seen: Set<UInt64> = []
    for citation in plan.record.citations {
      guard let number = citation.number, let date = citation.issuedOn?.single, date.isFullDay,
        let day = PackedDay(date)
      else { continue }
      let key: UInt64 = Self.key(number)
      guard seen.insert(key &* 31 &+ day.key).inserted else { continue }
      let issuer: IssuerNames.Words? = citation.issuer.map(names.words)
      documents.append(
        PlanSummary.Document(
          number: key, register: names.register(of: number, issuer: issuer, home: home),
          subject: citation.subject.flatMap(Self.subject), day: day, holdsYear: IssuerNames.holdsYear(number),
          standing: standing(number, date), place: PackedSpan(citation.span),
          dayPlace: citation.spans.issuedOn.map { span in
            // The words before the day are no part of what is wrong.
            PackedSpan(plan.datePoints(in: span).first?.span ?? span)
          }))
    }
    return Array(documents)
  }

  private func standing(_ number: String, _ date: PartialDate) -> PlanSummary.Standing {
    let rows: [KnownDocumentRow] = lexicons.knownDocuments(numbered: number).filter { row in row.confidence == .high }
    guard !rows.isEmpty else { return .unknown }
    return rows.contains { row in row.date.partialDate == date } ? .confirmed : .denied
  }

  /// A number without what spellings of it differ in: case, spaces, dashes, đ and the zeros before it.
  private static func key(_ number: String) -> UInt64 {
    let folded: [UInt8] = Folding.fold(number.utf8, [.letterCase, .spaces, .dashes, .eth, .stroke])
    return StableHash.value(of: folded.lazy.filter { byte in byte != 0x20 }.drop { byte in byte == UInt8(ascii: "0") })
  }

  /// The first words of what a document is about.
  private static func subject(_ text: String) -> UInt32? {
    var hash = StableHash()
    var words: Int = 0
    for word in IssuerNames.fold(text).split(whereSeparator: { byte in byte <= 0x2F }) {
      if words == 0, leads.contains(Array(word)) { continue }
      hash.add(0x20)
      word.forEach { byte in hash.add(byte) }
      words += 1
      if words == 6 { break }
    }
    return words == 6 ? UInt32(truncatingIfNeeded: hash.value >> 32) : nil
  }

  /// Words before a subject that some leave out.
  private static let leads: Set<[UInt8]> = Set(["về", "việc", "v/v", "kế", "hoạch"].map(IssuerNames.fold))

  private static func title(_ header: Header) -> [UInt32] {
    guard let title = header.title else { return [] }
    let words = IssuerNames.fold(title.text).split { byte in byte <= 0x2F }
    return words.prefix(24).map { word in UInt32(truncatingIfNeeded: StableHash.value(of: word) >> 32) }
  }
}
