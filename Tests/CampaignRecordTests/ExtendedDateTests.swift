import CampaignRecord
import Testing

@Suite struct ExtendedDateTests {
  @Test(arguments: written) func writesAndReads(_ text: String, _ value: ExtendedDate) {
    #expect(value.description == text)
    #expect(ExtendedDate(text) == value)
  }

  @Test(arguments: refused) func refusesWhatItDoesNotWrite(_ text: String) {
    #expect(ExtendedDate(text) == nil)
  }

  /// A part that does not fit is unknown: it must never be cut to another date.
  @Test(arguments: [
    (PartialDate(year: 12_025), "XXXX"),
    (PartialDate(year: -1), "XXXX"),
    (PartialDate(year: 10_000, month: 3), "XXXX-03"),
    (PartialDate(year: 2025, month: 100), "2025-XX"),
    (PartialDate(year: 2025, month: -2, day: 3), "2025-XX-03"),
    (PartialDate(year: 2025, month: 3, day: 311), "2025-03-XX"),
    (PartialDate(year: .known(.min), month: .known(.max), day: .known(.min)), "XXXX-XX-XX"),
    (PartialDate(year: .absent), "XXXX"),
  ]) func writesWhatDoesNotFitAsUnknown(_ date: PartialDate, _ text: String) {
    #expect(ExtendedDate.date(date).description == text)
  }

  @Test func everyPeriodReadsBack() {
    for period in ExtendedDate.Period.allCases {
      let date = ExtendedDate.repetition(period)
      #expect(ExtendedDate(date.description) == date)
    }
  }

  private static let written: [(String, ExtendedDate)] = [
    ("2023-05-16", .date(PartialDate(year: 2023, month: 5, day: 16))),
    ("2025-09", .date(PartialDate(year: 2025, month: 9))),
    ("2025", .date(PartialDate(year: 2025))),
    ("0001-01-01", .date(PartialDate(year: 1, month: 1, day: 1))),
    ("9999-12-31", .date(PartialDate(year: 9999, month: 12, day: 31))),
    // What a text may say: no calendar is asked.
    ("3030-02-31", .date(PartialDate(year: 3030, month: 2, day: 31))),
    ("2024-13-45", .date(PartialDate(year: 2024, month: 13, day: 45))),
    ("0000-00-00", .date(PartialDate(year: 0, month: 0, day: 0))),
    ("2024-99-99", .date(PartialDate(year: 2024, month: 99, day: 99))),
    // Blanks.
    ("2024-08-XX", .date(PartialDate(year: .known(2024), month: .known(8), day: .unknown))),
    ("2026-XX-XX", .date(PartialDate(year: .known(2026), month: .unknown, day: .unknown))),
    ("2026-XX", .date(PartialDate(year: .known(2026), month: .unknown))),
    ("XXXX-11-15", .date(PartialDate(year: .unknown, month: .known(11), day: .known(15)))),
    ("XXXX-11", .date(PartialDate(year: .unknown, month: .known(11)))),
    ("XXXX-XX-XX", .date(PartialDate(year: .unknown, month: .unknown, day: .unknown))),
    ("XXXX", .date(PartialDate(year: .unknown))),
    ("2024-XX-05", .date(PartialDate(year: .known(2024), month: .unknown, day: .known(5)))),
    // Quarters and halves.
    ("2023-33", .date(PartialDate(year: .known(2023), quarter: 1))),
    ("2023-34", .date(PartialDate(year: .known(2023), quarter: 2))),
    ("XXXX-36", .date(PartialDate(year: .unknown, quarter: 4))),
    ("2023-40", .date(PartialDate(year: .known(2023), half: 1))),
    ("2023-41", .date(PartialDate(year: .known(2023), half: 2))),
    // Intervals.
    ("2022/2025", .interval(PartialDate(year: 2022), PartialDate(year: 2025))),
    (
      "1930-02-03/2025-02-03",
      .interval(PartialDate(year: 1930, month: 2, day: 3), PartialDate(year: 2025, month: 2, day: 3))
    ),
    ("2024-08/2025", .interval(PartialDate(year: 2024, month: 8), PartialDate(year: 2025))),
    ("2025/2022", .interval(PartialDate(year: 2025), PartialDate(year: 2022))),
    ("../2025", .interval(nil, PartialDate(year: 2025))),
    ("2025-01-XX/..", .interval(PartialDate(year: .known(2025), month: .known(1), day: .unknown), nil)),
    ("../..", .interval(nil, nil)),
    // Sets.
    (
      "{2011-12-26,2011-12-27}",
      .set([PartialDate(year: 2011, month: 12, day: 26), PartialDate(year: 2011, month: 12, day: 27)])
    ),
    ("{2011}", .set([PartialDate(year: 2011)])),
    ("{2011,XXXX-05,2012-34}", .set([PartialDate(year: 2011), PartialDate(year: .unknown, month: .known(5)), q2])),
    // Repetitions.
    ("R/P1Y", .repetition(.year)),
    ("R/P6M", .repetition(.halfYear)),
    ("R/P3M", .repetition(.quarter)),
    ("R/P1W", .repetition(.week)),
  ]

  private static let q2 = PartialDate(year: .known(2012), quarter: 2)

  private static let refused: [String] = [
    "", " ", "2", "202", "20235", "12025-01-01", "2023-5", "2023-5-16", "2023-05-1", "2023-05-16 ", " 2023-05-16",
    "2023/05/16", "16/05/2023", "2023.05.16", "2023--16", "2023-05-", "2023-", "-2023", "2023-05-16-01", "2023-0516",
    "20X3", "2023-X5", "2023-xx", "xxxx", "２０２３", "2023-05-16T00:00", "2023-05-16Z", "2023~", "2023?",
    "/", "2022/", "/2025", "2022/2025/2026", "./2025", ".../2025", "2022//2025", "null/2025", "2022 / 2025",
    "{}", "{", "}", "{2011", "2011}", "{2011,}", "{,2011}", "{2011 ,2012}", "{2011/2012}", "{R/P1Y}", "[2011]",
    "R", "R/", "R/P", "R/P1", "R/P7Y", "r/p1y", "R/P1Y ", "R5/P1Y", "R/2025/P1Y", "2011-12-2\u{0301}6", "2023\u{0}",
  ]
}
