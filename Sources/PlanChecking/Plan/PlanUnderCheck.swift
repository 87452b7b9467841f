public import CampaignRecord
public import Lexicons
public import PlanParsing
import PlanText
public import VietnameseText

/// A parsed plan as rules look at it: text, words, units, dates and record, with the questions that rules ask again and
/// again. Made once for a plan and read by every rule. All places are spans of UTF-8 bytes of the normalized text.
///
/// A class, for whatever a rule makes for itself holds on to the plan: to copy a structure of so many parts took a third of
/// the time of checking.
public final class PlanUnderCheck: Sendable {
  /// The plan.
  public let parsed: ParsedPlan
  /// What rules know of the world.
  public let facts: CheckingFacts
  /// The day at which validity is judged beside the issue date; null for the issue date alone.
  public let asOf: CalendarDay?

  /// The tokens without marks of markdown (`*`, `#`, `_`), so that neighbours are neighbours for a reader.
  public let tokens: [Token]
  /// The words of `tokens`, one for one, in small letters.
  public let keys: [WordKey]
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
  /// The dates whose years cannot be meant. Found when all else is there, and before anyone else has the plan.
  nonisolated(unsafe) private(set) var yearOutliers = YearOutliers()

  /// A plan made ready for rules.
  public init(_ parsed: ParsedPlan, facts: CheckingFacts, asOf: CalendarDay? = nil) {
    self.parsed = parsed
    self.facts = facts
    self.asOf = asOf
    let bytes: [UInt8] = parsed.plan.text.bytes
    let record: CampaignRecord = parsed.record
    tokens = parsed.tokens.filter { token in
      !(token.isMark(.star) || token.isMark(.hash) || token.isMark(.underscore))
    }
    keys = bytes.withUnsafeBufferPointer { [tokens] bytes in
      tokens.map { token in
        guard token.kind == .word else { return .none }
        return token.traits.contains(.capitalized)
          ? WordKey(bytes, token.range) : WordKey(small: bytes, token.range)
      }
    }
    let flattener = OutlineFlattener(record, bytes: bytes)
    units = flattener.units
    topUnits = flattener.tops
    let scanner = DatePointScanner(bytes: bytes, tokens: tokens, keys: keys, mentions: record.dates)
    datePoints = Self.matched(scanner.points(), record.dates)
    numbers = PrintedNumber.all(in: record, bytes: bytes, tokens: tokens, keys: keys)
    let issuedOn: PartialDate? = record.header.issuedOn?.value.single
    issueDay = issuedOn.flatMap { date in CalendarDay(date) }
    issueBounds = issuedOn.flatMap { date in DateBounds(date) }
    profile = ProfileFinder(record: record, lexicons: facts.lexicons).profile()
    yearOutliers = YearOutlierFinder(self).found()
  }

  /// The record.
  public var record: CampaignRecord { parsed.record }
  /// The normalized text.
  public var bytes: [UInt8] { parsed.plan.text.bytes }
  /// The tables of facts.
  public var lexicons: Lexicons { facts.lexicons }
  /// Whether the file is markdown or text with its marks.
  public var isMarkdown: Bool { tokens.count < parsed.tokens.count }

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
