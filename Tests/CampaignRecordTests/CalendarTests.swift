import CampaignRecord
import Testing

@Suite struct CalendarTests {
  @Test func numbersFollowTheCalendar() throws {
    var number: Int = try #require(CalendarDay(year: 1899, month: 12, day: 31)).number
    for year in 1900...2101 {
      for month in 1...12 {
        for day in 1...CalendarDay.days(inMonth: month, of: year) {
          number += 1
          #expect(CalendarDay(year: year, month: month, day: day)?.number == number)
        }
      }
    }
    #expect(CalendarDay(year: 1970, month: 1, day: 1)?.number == 0)
  }

  @Test(arguments: [(2023, 2, 29), (1900, 2, 29), (2024, 4, 31), (2024, 13, 1), (2024, 0, 1), (2024, 1, 0), (0, 1, 1)])
  func daysThatAreNone(year: Int, month: Int, day: Int) {
    #expect(CalendarDay(year: year, month: month, day: day) == nil)
  }

  /// 2012-01-02 was a Monday, 1945-09-02 a Sunday.
  @Test func weekdays() {
    #expect(CalendarDay(year: 2012, month: 1, day: 2)?.weekday == 1)
    #expect(CalendarDay(year: 1945, month: 9, day: 2)?.weekday == 7)
  }

  @Test(arguments: [
    ("2025-06-30", "2025-06-30", "2025-06-30"), ("2025-02", "2025-02-01", "2025-02-28"),
    ("2024-02-XX", "2024-02-01", "2024-02-29"), ("2023-34", "2023-04-01", "2023-06-30"),
    ("2023-41", "2023-07-01", "2023-12-31"), ("2025", "2025-01-01", "2025-12-31"),
    ("2022/2025", "2022-01-01", "2025-12-31"), ("{2011-12-26,2011-12-27}", "2011-12-26", "2011-12-27"),
  ])
  func bounds(_ text: String, _ first: String, _ last: String) throws {
    let date = try #require(ExtendedDate(text))
    let bounds = try #require(DateBounds(date))
    #expect(bounds.first == day(first))
    #expect(bounds.last == day(last))
  }

  @Test func boundsOfWhatHasNoYear() throws {
    for text in ["XXXX-11-15", "R/P1Y", "2023-02-30"] {
      let date = try #require(ExtendedDate(text))
      #expect(DateBounds(date) == nil)
    }
    let date = try #require(ExtendedDate("2023-02-03/.."))
    let open = try #require(DateBounds(date))
    #expect(open.first == day("2023-02-03") && open.last == nil)
  }

  @Test(arguments: [
    ("2014-04-17", "2014-04-07", true), ("2013-04-07", "2014-04-07", true), ("2014-07-04", "2014-04-07", true),
    ("2014-04-07", "2024-05-24", false), ("2014-04-07", "2014-04-07", false), ("2014-04", "2014-04-07", false),
  ])
  func slips(_ first: String, _ second: String, _ isSlip: Bool) throws {
    let dates: [PartialDate] = [first, second].compactMap { text in ExtendedDate(text)?.single }
    #expect(dates.count == 2 && dates[0].isSlip(of: dates[1]) == isSlip)
  }

  private func day(_ text: String) -> CalendarDay? { ExtendedDate(text)?.single.flatMap { date in CalendarDay(date) } }
}
