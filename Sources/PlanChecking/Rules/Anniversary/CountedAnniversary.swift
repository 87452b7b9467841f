import CampaignRecord
import Lexicons
import VietnameseText

/// An anniversary with a count and two years.
struct CountedAnniversary {
  /// The anniversary.
  let anniversary: Anniversary
  /// The number of years that the text states.
  let count: Int
  /// The year of the event.
  let founded: Int
  /// The year in which it is observed.
  let observed: Int
  /// Where the event's day stands.
  let foundedPoint: DatePoint
  /// Where the observed day stands.
  let observedPoint: DatePoint
  /// Whether the count stands right before the name; else it is said once for several events.
  let hasOwnCount: Bool
  /// What the table knows of the event.
  let row: AnniversaryRow?

  /// How many years lie between the two.
  var span: Int { observed - founded }
  /// Whether the count is right.
  var addsUp: Bool { span == count }

  /// Whether the table has the event with the day that the text gives.
  var isKnown: Bool {
    guard let row, row.confidence == .high else { return false }
    return row.date?.year == founded
  }

  /// Whether the count agrees with the year that the table has for the event: then the event's year is the slip, and
  /// `anniversary-date` reports it.
  var isFoundingWrong: Bool {
    guard let row, row.confidence == .high, let year = row.date?.year else { return false }
    return year != founded && observed - year == count
  }

  init?(_ anniversary: Anniversary, _ plan: PlanUnderCheck) {
    guard let count = anniversary.statedYears, let founded = anniversary.founded?.single?.knownYear,
      let observed = anniversary.observed?.single?.knownYear
    else { return nil }
    let points: [DatePoint] = plan.datePoints(in: anniversary.span)
    guard points.count == 2, points.allSatisfy({ point in point.year != nil }) else { return nil }
    self.anniversary = anniversary
    self.count = count
    self.founded = founded
    self.observed = observed
    foundedPoint = points[0]
    observedPoint = points[1]
    let first: Int = plan.token(at: anniversary.span.start)
    hasOwnCount = plan.tokens[first].kind == .number
    let open: Int = plan.token(at: points[0].span.start) - 1
    row = plan.isMark(.openParenthesis, at: open) ? plan.facts.anniversaryNames.row(endingBefore: open, in: plan) : nil
  }
}

/// The anniversaries of a plan by the counts that they share.
enum CountedAnniversaries {
  /// Each count with its events, in the order of the text.
  static func groups(_ plan: PlanUnderCheck) -> [[CountedAnniversary]] {
    var groups: [[CountedAnniversary]] = []
    for anniversary in plan.record.anniversaries {
      guard let counted = CountedAnniversary(anniversary, plan) else { continue }
      if !counted.hasOwnCount, let last = groups.last?.last, last.count == counted.count {
        groups[groups.count - 1].append(counted)
      } else {
        groups.append([counted])
      }
    }
    return groups
  }
}

/// The years in which a plan can observe anything.
struct CommemorationTime {
  /// Whether the text tells when the plan was issued.
  let isKnown: Bool
  private let years: ClosedRange<Int>

  init(_ plan: PlanUnderCheck) {
    let issued: Int? =
      plan.yearOutliers.isIssueOutlier ? nil : plan.record.header.issuedOn?.value.single?.knownYear
    isKnown = issued != nil
    var (first, last): (Int, Int) = (issued ?? Int.max, issued ?? 0)
    for phase in plan.record.phases {
      guard let start = phase.start?.single?.knownYear, let end = phase.end?.single?.knownYear, start <= end,
        end - start < 20
      else { continue }
      first = min(first, start)
      last = max(last, end)
    }
    for deadline in plan.record.deadlines {
      guard let year = deadline.value.single?.knownYear, issued.map({ issued in abs(year - issued) < 10 }) ?? true
      else {
        continue
      }
      first = min(first, year)
      last = max(last, year)
    }
    years = first <= last ? first...last : 0...0
  }

  /// Whether the year lies in the plan's time.
  func contains(_ year: Int) -> Bool { years.contains(year) }

  /// Whether the year lies in the plan's time or next to it: a plan may look back on the last one, or ahead.
  func isNear(_ year: Int) -> Bool { years.lowerBound - 1 <= year && year <= years.upperBound + 2 }
}
