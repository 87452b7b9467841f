import CampaignRecord
import CampaignStore
import TestSupport
import Testing

/// Which deadlines are found.
struct DeadlineQueryTests {
  private let store: CampaignStore
  private let folder: TemporaryFolder

  private static let body: String = """
    1. Đoàn Thanh niên báo cáo kết quả trước ngày 30/6/2025.
    2. Công đoàn gửi danh sách chậm nhất ngày 15/7/2025.
    3. Các phòng hoàn thành trong tháng 9/2025.
    4. Hằng năm, các phòng báo cáo kết quả thực hiện.
    5. Phòng Tài chính báo cáo trước ngày 31/5/2025.
    """

  init() throws {
    folder = try TemporaryFolder()
    let path: String = "\(folder.path)/campaigns.sqlite"
    try StoreFactory.bring([(nil, StoreFactory.plan(body: Self.body))], into: path)
    store = try CampaignStore.open(path)
  }

  private func due(_ query: DeadlineQuery) throws -> [String] {
    try store.deadlines(query, today: StoreFactory.today).rows.map { row in
      row.due.map { day in ExtendedDate.date(day.date).description } ?? "-"
    }
  }

  @Test func allStandInTheOrderOfTheirDays() throws {
    #expect(try due(DeadlineQuery()) == ["2025-05-31", "2025-06-30", "2025-07-15", "2025-09-30", "2025-12-31"])
  }

  @Test func noMoreAreGivenThanAreWanted() throws {
    var query = DeadlineQuery()
    query.limit = 2
    #expect(try due(query) == ["2025-05-31", "2025-06-30"])
    #expect(try store.deadlines(query, today: StoreFactory.today).rest == 3)
    query.plans.issuer = "so y te"
    #expect(try store.deadlines(query, today: StoreFactory.today).rest == nil)
    query.limit = 5
    #expect(try store.deadlines(query, today: StoreFactory.today).rest == 0)
  }

  @Test func aWindowHasBothItsEnds() throws {
    var query = DeadlineQuery()
    query.from = StoreFactory.today + 15
    query.through = StoreFactory.today + 30
    #expect(try due(query) == ["2025-06-30", "2025-07-15"])
  }

  @Test func whatComesAgainIsThereForEachTime() throws {
    var query = DeadlineQuery()
    query.from = CalendarDay(year: 2025, month: 10, day: 1)
    query.through = CalendarDay(year: 2028, month: 1, day: 1)
    #expect(try due(query) == ["2025-12-31", "2026-12-31", "2027-12-31"])
    query.through = nil
    #expect(try due(query) == ["2025-12-31"])
  }

  @Test func aWindowOverTheEndOfTheYear() throws {
    var query = DeadlineQuery()
    query.from = CalendarDay(year: 2026, month: 12, day: 20)
    query.through = CalendarDay(year: 2027, month: 1, day: 10)
    #expect(try due(query) == ["2026-12-31"])
  }

  @Test func overdueIsWhatWasDueBeforeToday() throws {
    var query = DeadlineQuery()
    query.isOverdue = true
    query.through = StoreFactory.today + -1
    #expect(try due(query) == ["2025-05-31"])
  }

  @Test(arguments: [("doan thanh nien", 1), ("Đoàn", 2), ("cong doan", 1), ("thanh", 1), ("oan", 0)])
  func actorsAreFoundByTheirFirstWordsWithoutAccents(actor: String, count: Int) throws {
    var query = DeadlineQuery()
    query.actor = actor
    let found = try store.deadlines(query, today: StoreFactory.today).rows.filter { row in row.deadline.actor != nil }
    #expect(found.count == count)
  }

  @Test func remindersAreOfExactlyTheirDays() throws {
    var query = DeadlineQuery()
    query.days = [StoreFactory.today + 15, StoreFactory.today + 29]
    query.from = query.days?.min()
    query.through = query.days?.max()
    #expect(try due(query) == ["2025-06-30"])
  }
}
