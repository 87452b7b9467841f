public import CampaignRecord
public import Lexicons
public import PlanParsing
import PlanText
public import VietnameseText

/// A parsed plan as rules look at it: text, words, units, dates and record, with the questions that rules ask again and
/// again. Made once for a plan and read by every rule, one after the other; what only some rules ask for is found when
/// the first of them does. All places are spans of UTF-8 bytes of the normalized text.
///
/// A class, for whatever a rule makes for itself holds on to the plan: to copy a structure of so many parts took a third of
/// the time of checking. One rule has it at a time.
public final class PlanUnderCheck {
  /// The plan.
  public let parsed: ParsedPlan
  /// The record.
  public let record: CampaignRecord
  /// The normalized text.
  public let bytes: [UInt8]
  /// What rules know of the world.
  public let facts: CheckingFacts
  /// The day at which validity is judged beside the issue date; null for the issue date alone.
  public let asOf: CalendarDay?

  /// The tokens that a reader sees, in the order of the text.
  public let tokens: [Token]
  /// The words of `tokens`, one for one, in small letters.
  public let keys: WordKeys
  /// What rules look for among `tokens`, and where it stands.
  let index: TokenIndex
  /// Every unit of the outlines of the plan and its attachments, in order.
  public let units: [OutlineUnit]
  /// Lists of units that stand under one another: the plan's own top, then each attachment's top.
  public let topUnits: [[Int]]
  /// Every date in the text with the places of its parts, in order.
  public let datePoints: [DatePoint]
  /// Every document number in the text, group by group, in order: the plan's own and those it cites.
  let numbers: [PrintedNumber]
  /// The day of issue; null where head or part of the date are missing.
  public let issueDay: CalendarDay?
  /// The days that the date of issue may mean: a month where the day was left blank.
  public let issueBounds: DateBounds?
  /// The regulation under which it was written.
  public let profile: Profile

  /// The units that stand side by side: each top list, then the children of each unit that has some.
  public private(set) lazy var siblings: [[Int]] =
    topUnits + units.lazy.filter { unit in !unit.children.isEmpty }.map(\.children)
  /// The dates whose years cannot be meant.
  private(set) lazy var yearOutliers: YearOutliers = YearOutlierFinder(self).found()
  /// The phases of the record, one for one, with what rules on phases ask.
  private(set) lazy var phases: [PhaseBounds] = record.phases.map { phase in PhaseBounds(phase, self) }
  /// The phases that are numbered one after the other.
  private(set) lazy var phaseSeries = PhaseSeries(self)
  /// The citations with a day of the calendar.
  private(set) lazy var datedMentions: [DatedMention] = DatedMention.all(in: self)
  /// What the spellings of the number of each citation share; empty for a citation by name.
  private(set) lazy var citationKeys: [[UInt8]] = record.citations.map { citation in
    citation.number.map { number in NumberKey.key(of: number) } ?? []
  }
  /// The known documents that have the number of each citation.
  private(set) lazy var knownDocuments: [[KnownDocumentRow]] = record.citations.map { citation in
    citation.number.map { number in lexicons.knownDocuments(numbered: number) } ?? []
  }
  /// The citations whose dates another one contradicts.
  private(set) lazy var dateConflicts: [DateConflict] = DateConflict.all(in: self)
  /// The abbreviations in the running text.
  private(set) lazy var abbreviations: [Abbreviation] = Abbreviation.all(in: self)
  /// Whether a machine read the text so badly that its marks and letters prove nothing about its author.
  private(set) lazy var isPoorScan: Bool = ScanQuality.isPoor(self)

  /// A plan made ready for rules.
  public init(_ parsed: ParsedPlan, facts: CheckingFacts, asOf: CalendarDay? = nil) {
    self.parsed = parsed
    self.facts = facts
    self.asOf = asOf
    let bytes: [UInt8] = parsed.plan.text.bytes
    let record: CampaignRecord = parsed.record
    self.bytes = bytes
    self.record = record
    index = TokenIndex(parsed.tokens, bytes, facts)
    tokens = parsed.tokens
    keys = index.keys
    let flattener = OutlineFlattener(record, bytes: bytes)
    units = flattener.units
    topUnits = flattener.tops
    let scanner = DatePointScanner(bytes: bytes, tokens: tokens, index: index, mentions: record.dates)
    datePoints = Self.matched(scanner.points(), record.dates)
    numbers = PrintedNumber.all(in: record, bytes: bytes, tokens: tokens, index: index)
    let issuedOn: PartialDate? = record.header.issuedOn?.value.single
    issueDay = issuedOn.flatMap { date in CalendarDay(date) }
    issueBounds = issuedOn.flatMap { date in DateBounds(date) }
    profile = ProfileFinder(record: record, lexicons: facts.lexicons).profile()
  }

  /// The tables of facts.
  public var lexicons: Lexicons { facts.lexicons }

  /// The points with the expressions that they are part of; both lists are in the order of the text.
  private static func matched(_ points: [DatePoint], _ mentions: [DateMention]) -> [DatePoint] {
    var points: [DatePoint] = points
    var next: Int = 0
    for index in points.indices {
      while next < mentions.count, mentions[next].span.end <= points[index].span.start { next += 1 }
      guard next < mentions.count else { break }
      if mentions[next].span.contains(points[index].span) { points[index].mention = next }
    }
    return points
  }
}
