import CampaignRecord
import Testing

/// How EDTF values are put on the calendar.
struct DueTimeTests {
  struct Row: CustomTestStringConvertible {
    let kind: Deadline.Kind
    let value: String
    /// The days on which it is due from 2025 to 2026, for a plan of 2025-03-10.
    let days: [String]
    var testDescription: String { "\(kind) \(value)" }
  }

  private static let rows: [Row] = [
    Row(kind: .by, value: "2025-06-30", days: ["2025-06-30"]),
    Row(kind: .before, value: "2025-06-30", days: ["2025-06-30"]),
    Row(kind: .in, value: "2025-09", days: ["2025-09-30"]),
    Row(kind: .in, value: "2025-08-XX", days: ["2025-08-31"]),
    Row(kind: .in, value: "2025-XX-XX", days: ["2025-12-31"]),
    Row(kind: .in, value: "2025-34", days: ["2025-06-30"]),
    Row(kind: .in, value: "2026-40", days: ["2026-06-30"]),
    Row(kind: .in, value: "2025", days: ["2025-12-31"]),
    Row(kind: .in, value: "2025-07/2025-09", days: ["2025-09-30"]),
    Row(kind: .from, value: "2025-07/2025-09", days: ["2025-07-01"]),
    Row(kind: .from, value: "2025-07", days: ["2025-07-01"]),
    Row(kind: .until, value: "../2025-10-15", days: ["2025-10-15"]),
    Row(kind: .until, value: "2025-05/..", days: ["2025-05-01"]),
    Row(kind: .in, value: "{2025-12-26,2026-01-05}", days: ["2025-12-26", "2026-01-05"]),
    Row(kind: .by, value: "XXXX-11-15", days: ["2025-11-15"]),
    Row(kind: .by, value: "XXXX-01-15", days: ["2026-01-15"]),
    Row(kind: .recurring, value: "XXXX-06-05", days: ["2025-06-05", "2026-06-05"]),
    Row(kind: .recurring, value: "XXXX-02-29", days: ["2025-02-28", "2026-02-28"]),
    Row(kind: .recurring, value: "XXXX-06", days: ["2025-06-30", "2026-06-30"]),
    Row(kind: .recurring, value: "R/P1Y", days: ["2025-12-31", "2026-12-31"]),
    Row(kind: .recurring, value: "R/P6M", days: ["2025-06-30", "2025-12-31", "2026-06-30", "2026-12-31"]),
    Row(kind: .recurring, value: "R/P3Y", days: []),
    Row(kind: .recurring, value: "XXXX-34", days: ["2025-06-30", "2026-06-30"]),
    Row(kind: .recurring, value: "XXXX-02-30", days: []),
    Row(kind: .recurring, value: "XXXX-XX-32", days: []),
    Row(kind: .recurring, value: "R/P9M", days: ["2025-09-30", "2026-09-30"]),
    Row(kind: .recurring, value: "R/P2Y", days: ["2026-12-31"]),
    Row(kind: .recurring, value: "R/P1W", days: ["2025-01-03"]),
    Row(kind: .recurring, value: "R/P1D", days: ["2025-01-01"]),
    Row(kind: .by, value: "2025-02-30", days: []),
    Row(kind: .by, value: "XXXX", days: []),
  ]

  @Test(arguments: rows)
  func isDue(_ row: Row) throws {
    let issued = try #require(CalendarDay(year: 2025, month: 3, day: 10))
    let deadline = Deadline(
      text: "", kind: row.kind, value: try #require(ExtendedDate(row.value)), action: nil, actor: nil, section: nil,
      span: Span(start: 0, end: 0))
    let first = try #require(CalendarDay(year: 2025, month: 1, day: 1))
    let last = try #require(CalendarDay(year: 2026, month: 12, day: 31))
    let days = DueTime.times(of: deadline, issued: issued).flatMap { time in time.days(from: first, through: last) }
    #expect(days.sorted().map { day in ExtendedDate.date(day.date).description } == row.days)
  }

  @Test func everyMonthOnADay() throws {
    let deadline = Deadline(
      text: "", kind: .recurring, value: try #require(ExtendedDate("XXXX-XX-31")), action: nil, actor: nil,
      section: nil,
      span: Span(start: 0, end: 0))
    let first = try #require(CalendarDay(year: 2025, month: 2, day: 1))
    let days = DueTime.times(of: deadline, issued: nil).flatMap { time in time.days(from: first, through: first + 88) }
    #expect(days.map { day in ExtendedDate.date(day.date).description } == ["2025-02-28", "2025-03-31", "2025-04-30"])
  }
}
