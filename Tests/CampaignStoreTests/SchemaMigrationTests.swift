import CampaignRecord
import TestSupport
import Testing

@testable import CampaignStore

/// Stores of earlier versions.
struct SchemaMigrationTests {
  private let folder: TemporaryFolder
  private var store: String { "\(folder.path)/campaigns.sqlite" }

  init() throws {
    folder = try TemporaryFolder()
  }

  /// A store of version 1 with one plan of 2025-03-10 until 2027 that has a deadline of each kind.
  private func makeFirst() throws {
    let connection = try Connection(store, .writing)
    try connection.execute(Schema.first)
    try connection.execute(
      """
      PRAGMA application_id = \(Schema.application); PRAGMA user_version = 1;
      INSERT INTO plan (id, sha256, version, imported) VALUES (1, x'00', 1, '2025-06-15');
      INSERT INTO deadline (plan, ordinal, first_day, last_day, kind, value, text, start, end) VALUES
        (1, 0, 20157, 21183, 'by', '2025-06-30', 'trước ngày 30/6/2025', 0, 1),
        (1, 1, 20157, 21183, 'recurring', 'R/P3M', 'hằng quý', 2, 3),
        (1, 2, 20157, NULL, 'recurring', 'XXXX-XX-25', 'ngày 25 hằng tháng', 4, 5),
        (1, 3, 20157, NULL, 'recurring', 'R/P1W', 'hằng tuần', 6, 7),
        (1, 4, 20157, NULL, 'by', 'XXXX', 'đúng hạn', 8, 9);
      INSERT INTO due (plan, ordinal, occurrence, day, month_day, years) VALUES
        (1, 0, 0, 20269, NULL, NULL), (1, 3, 0, NULL, 7, NULL),
        (1, 1, 0, NULL, 331, 1), (1, 1, 1, NULL, 630, 1), (1, 1, 2, NULL, 930, 1), (1, 1, 3, NULL, 1231, 1);
      """)
    for month in 1...12 {
      try connection.execute("INSERT INTO due VALUES (1, 2, \(month - 1), NULL, \(month * 100 + 25), 1)")
    }
  }

  private func due(from: (Int, Int, Int), through: (Int, Int, Int)) throws -> [String] {
    var query = DeadlineQuery()
    query.from = CalendarDay(year: from.0, month: from.1, day: from.2)
    query.through = CalendarDay(year: through.0, month: through.1, day: through.2)
    return try CampaignStore.open(store).deadlines(query, today: StoreFactory.today).rows.map { row in
      "\(row.ordinal) \(row.due.map { day in ExtendedDate.date(day.date).description } ?? "-")"
    }
  }

  @Test func aStoreOfTheFirstVersionIsAskedOnlyWhenItWasBroughtUp() throws {
    try makeFirst()
    #expect(throws: StoreError.older(version: 1)) { try CampaignStore.open(store) }
    _ = try CampaignStore.openForWriting(store)
    #expect(
      try due(from: (2025, 6, 24), through: (2025, 7, 1)) == [
        "2 2025-06-25", "3 2025-06-27", "0 2025-06-30", "1 2025-06-30",
      ])
    // What ended with 2027 does not come again.
    #expect(try due(from: (2028, 3, 28), through: (2028, 4, 25)) == ["3 2028-03-31", "2 2028-04-25"])
    let all = try CampaignStore.open(store).deadlines(DeadlineQuery(), today: StoreFactory.today)
    #expect(all.rows.map(\.ordinal) == [3, 2, 0, 1, 4])
  }

  @Test func aStoreThatWasBroughtUpIsTheSameAsANewOne() throws {
    try makeFirst()
    let old = try CampaignStore.openForWriting(store).connection
    let new = try CampaignStore.openForWriting("\(folder.path)/new.sqlite").connection
    let columns: String = """
      SELECT group_concat(t.name || '.' || c.name || ' ' || c.type || c."notnull", x'0a')
      FROM pragma_table_list AS t JOIN pragma_table_info(t.name) AS c WHERE t.schema = 'main' ORDER BY t.name, c.cid
      """
    func text(_ connection: Connection) throws -> String {
      let statement = try connection.prepare(columns)
      return try statement.step() ? statement.text(0) : ""
    }
    #expect(try text(old) == text(new))
    #expect(try old.integer("SELECT count(*) FROM pragma_foreign_key_check") == 0)
  }
}
