import CampaignRecord
import Lexicons
import VietnameseText

/// A citation that gives a day; a law by its name has no number. A class, for several rules hand it about and a citation
/// holds many texts.
final class DatedMention {
  let citation: Citation
  /// The index of the citation.
  let index: Int
  let date: PartialDate
  /// Where the day stands.
  let span: Span

  private init(_ citation: Citation, _ index: Int, _ date: PartialDate, at span: Span) {
    self.citation = citation
    self.index = index
    self.date = date
    self.span = span
  }

  /// The citations with a day of the calendar, in order; those left out of which another rule reports the year.
  static func all(in plan: PlanUnderCheck) -> [DatedMention] {
    plan.record.citations.indices.compactMap { index in
      guard let date = plan.record.citations[index].issuedOn?.single, CalendarDay(date) != nil,
        let span = plan.record.citations[index].spans.issuedOn, !plan.yearOutliers.contains(in: span)
      else { return nil }
      return DatedMention(plan.record.citations[index], index, date, at: span)
    }
  }

  /// The number; empty where it has none.
  var number: String { citation.number ?? "" }

  /// The year in the number: 2023 of `98/2023/NĐ-CP`.
  private(set) lazy var yearInNumber: Int? = {
    // Most numbers have one slash.
    guard number.utf8.count(where: { byte in byte == UInt8(ascii: "/") }) > 1 else { return nil }
    let parts = number.utf8.split(separator: UInt8(ascii: "/"))
    guard parts.count == 3 else { return nil }
    return PrintedNumber.year(ArraySlice(parts[1]))
  }()

  /// Whether the table of known documents has the number with this day, from a source that may accuse.
  func isKnown(_ lexicons: Lexicons) -> Bool {
    lexicons.knownDocuments(numbered: number).contains { row in
      row.confidence == .high && date == row.date.partialDate
    }
  }
}

/// A day that another one in the plan contradicts.
struct DateConflict {
  /// The mention with the day that is probably wrong.
  let mention: DatedMention
  /// The mention with the other day; null where the year in the number contradicts.
  let model: DatedMention?
  /// Whether the table of known documents confirms the other day.
  let isKnown: Bool

  /// Every contradiction of a plan, by numbers in the order of the text.
  static func all(in plan: PlanUnderCheck) -> [DateConflict] {
    var conflicts: [DateConflict] = []
    for mentions in mentionsByNumber(plan) {
      let model: DatedMention? = model(of: mentions, plan)
      for mention in mentions {
        if let model, contradict(mention, model, plan.lexicons) {
          conflicts.append(DateConflict(mention: mention, model: model, isKnown: model.isKnown(plan.lexicons)))
        } else if let dated = mention.date.knownYear, let year = mention.yearInNumber, year != dated,
          !mention.isKnown(plan.lexicons)
        {
          conflicts.append(DateConflict(mention: mention, model: nil, isKnown: false))
        }
      }
    }
    return conflicts
  }

  /// The dated mentions of each number; spaces, dashes and đ do not tell numbers apart.
  private static func mentionsByNumber(_ plan: PlanUnderCheck) -> [[DatedMention]] {
    var groups: [[DatedMention]] = []
    var indices: [[UInt8]: Int] = [:]
    for mention in plan.datedMentions where mention.citation.number != nil {
      let key: [UInt8] = plan.citationKeys[mention.index]
      if let index = indices[key] {
        groups[index].append(mention)
      } else {
        indices[key] = groups.count
        groups.append([mention])
      }
    }
    return groups
  }

  /// The mention that the others are held against: one that the tables confirm, else the one with the likeliest day: not
  /// of another year than the number, not after the plan itself, the most frequent, one that a table has, the first. Null
  /// where all agree.
  private static func model(of mentions: [DatedMention], _ plan: PlanUnderCheck) -> DatedMention? {
    guard let first = mentions.first, mentions.contains(where: { mention in mention.date != first.date }) else {
      return nil
    }
    if let known = mentions.first(where: { mention in mention.isKnown(plan.lexicons) }) { return known }
    var counts: [PartialDate: Int] = [:]
    for mention in mentions { counts[mention.date, default: 0] += 1 }
    var best: (mention: DatedMention, score: Int) = (first, Int.min)
    for mention in mentions {
      var score: Int = 2 * (counts[mention.date] ?? 0)
      let rows: [KnownDocumentRow] = plan.lexicons.knownDocuments(numbered: mention.number)
      if rows.contains(where: { row in row.date.partialDate == mention.date }) { score += 1 }
      if let year = mention.yearInNumber, year != mention.date.knownYear { score -= 4 * mentions.count }
      if let day = CalendarDay(mention.date), let last = plan.issueBounds?.last, day > last {
        score -= 2 * mentions.count
      }
      if score > best.score { best = (mention, score) }
    }
    return best.mention
  }

  /// Whether two mentions speak of one document and differ in its day.
  private static func contradict(_ mention: DatedMention, _ model: DatedMention, _ lexicons: Lexicons) -> Bool {
    guard mention.date != model.date, !mention.isKnown(lexicons) else { return false }
    if let type = mention.citation.type, let other = model.citation.type, type != other { return false }
    let isSameYear: Bool = mention.date.knownYear == model.date.knownYear
    if !isOneIssuer(mention.citation.issuer, model.citation.issuer, lexicons) {
      // A number of the centre comes once a year, whoever is said to have issued it.
      guard isSameYear, isCentral(model.number, lexicons) else { return false }
    }
    return isSameYear || model.yearInNumber != nil || mention.date.isSlip(of: model.date)
  }

  /// Whether the last group of a number is a body that exists once: `CP`, `TTg`, `TW`, `BNV`.
  private static func isCentral(_ number: String, _ lexicons: Lexicons) -> Bool {
    let marks: Set<UInt8> = [UInt8(ascii: "/"), UInt8(ascii: "-")]
    guard let last = number.utf8.split(whereSeparator: { byte in marks.contains(byte) }).last else { return false }
    return lexicons.agencies(abbreviated: String(Substring(last))).contains { row in row.levels == [.central] }
  }

  /// Whether two printed names can be one issuer: one is absent, or all its words stand in the other in their order,
  /// `UBND tỉnh` in `Ủy ban nhân dân tỉnh Thái Bình`.
  private static func isOneIssuer(_ first: String?, _ second: String?, _ lexicons: Lexicons) -> Bool {
    guard let first, let second, first != second else { return true }
    let names: [[String]] = [first, second].map { name in words(of: name, lexicons) }
    let (short, long) = names[0].count <= names[1].count ? (names[0], names[1]) : (names[1], names[0])
    var next: Int = 0
    for word in long where next < short.count && short[next] == word { next += 1 }
    return next == short.count
  }

  /// The words of a name in one spelling, abbreviations of bodies written out.
  private static func words(of name: String, _ lexicons: Lexicons) -> [String] {
    let marks: Set<UInt8> = Set(" ,-–()&".utf8)
    return name.utf8.split(whereSeparator: { byte in marks.contains(byte) }).flatMap { part in
      let word: String = String(decoding: part, as: UTF8.self)
      let full: String = lexicons.agencies(abbreviated: word).first?.name ?? word
      return Folding.fold(full.utf8, .spelling).split(whereSeparator: { byte in marks.contains(byte) }).map { part in
        String(decoding: part, as: UTF8.self)
      }
    }
  }
}
