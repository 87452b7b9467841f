import Lexicons
import Testing

@Suite struct LexiconDateTests {
  @Test(arguments: ["2025", "2020-10", "2020-03-05", "2024-02-29", "2000-02-29", "0989-12-31"])
  func readsAndWrites(text: String) throws {
    #expect(try #require(LexiconDate(text)).description == text)
  }

  @Test(arguments: [
    "", "-", "25", "02025", "2025-", "2025-1", "2025-13", "2025-00", "2025-06-31", "2023-02-29", "1900-02-29",
    "2025-06-00", "2025-06-1", "2025-06-011", "2025-06-01-01", "2025/06/01", "05/03/2020", "2025-06-XX", "0000",
    "٢٠٢٥", " 2025", "+025",
  ])
  func refuses(text: String) {
    #expect(LexiconDate(text) == nil)
  }

  @Test func knowsHowMuchItKnows() throws {
    let day = try #require(LexiconDate("2020-03-05"))
    #expect((day.year, day.month, day.day) == (2020, 3, 5))
    #expect(day.isDay)
    let month = try #require(LexiconDate("2020-10"))
    #expect((month.year, month.month, month.day) == (2020, 10, nil))
    #expect(!month.isDay)
  }
}
