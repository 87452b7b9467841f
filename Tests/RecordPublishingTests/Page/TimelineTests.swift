import CampaignRecord
import Testing

@testable import RecordPublishing

@Suite struct TimelineTests {
  private func day(_ text: String) throws -> CalendarDay {
    let date: PartialDate = try #require(ExtendedDate(text)?.single)
    return try #require(CalendarDay(date))
  }

  /// Days near each other are parted in proportion; one far off stands at the end, and does not squeeze the others.
  @Test func places() throws {
    let days: [CalendarDay] = try ["2025-01-01", "2025-07-01", "2025-12-31", "3030-02-03"].map(day)
    let scale = try #require(TimelineScale(days, today: day("2025-03-01")))
    let places: [TimelineScale.Place] = days.map(scale.place)
    #expect(places.map(\.beyond) == [0, 0, 0, 1])
    #expect(places[0].position < 500 && 4500...5500 ~= places[1].position && 9500...9999 ~= places[2].position)
    #expect(places[3].position == 10_000)
    #expect(try scale.place(day("1930-02-03")).beyond == -1)
  }

  /// Today is on the line where it is near, and not where the plan is long past.
  @Test(arguments: [("2025-09-01", 0), ("2026-04-01", 0), ("2031-01-01", 1), ("2020-01-01", -1)])
  func today(_ today: String, _ beyond: Int) throws {
    let scale = try #require(TimelineScale([day("2025-01-01"), day("2025-12-31")], today: day(today)))
    #expect(try scale.place(day(today)).beyond == beyond)
  }

  @Test(arguments: [
    ("2025-01-05", "2025-03-20", ["1/2025", "2/2025", "3/2025"]),
    ("2022-01-01", "2030-12-31", ["2022", "2024", "2026", "2028", "2030"]),
    ("2025-06-30", "2025-06-30", ["7/2025"]),
  ])
  func ticks(_ first: String, _ last: String, _ texts: [String]) throws {
    let scale = try #require(TimelineScale([day(first), day(last)], today: day("1990-01-01")))
    #expect(scale.ticks.map(\.text) == texts)
  }

  @Test func noDays() throws {
    #expect(try TimelineScale([], today: day("2025-01-01")) == nil)
  }

  @Test(arguments: [
    ("ngắn", 10, "ngắn"), ("một hai ba bốn", 10, "một hai…"), ("khôngcókhoảngtrắng", 10, "khôngcókh…"),
    ("hai\ndòng", 10, "hai dòng"),
  ])
  func cut(_ text: String, _ limit: Int, _ expected: String) {
    #expect(TimelineRow.cut(text, to: limit) == expected)
  }
}
