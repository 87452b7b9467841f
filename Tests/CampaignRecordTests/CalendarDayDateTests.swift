import CampaignRecord
import Testing

@Suite struct CalendarDayDateTests {
  @Test func everyDayHasItsDate() {
    for number in -40_000..<60_000 { #expect(CalendarDay(CalendarDay(number: number).date)?.number == number) }
  }
}
