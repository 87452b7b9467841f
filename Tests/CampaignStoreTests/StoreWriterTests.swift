import CampaignRecord
import TestSupport
import Testing

@testable import CampaignStore

/// What becomes of plans that come in.
struct StoreWriterTests {
  private let folder: TemporaryFolder
  private var store: String { "\(folder.path)/campaigns.sqlite" }

  init() throws {
    folder = try TemporaryFolder()
  }

  private func bring(_ texts: (path: String?, text: String)...) throws -> [StoreWriter.Outcome] {
    try StoreFactory.bring(texts, into: store)
  }

  @Test func whatComesInIsReadBack() throws {
    let text: String = StoreFactory.plan()
    #expect(try bring(("a.txt", text)) == [.added(plan: 1)])
    let plan = try #require(try CampaignStore.open(store).plan(1))
    #expect(plan.record == (try RecordFactory.record(of: text)))
    #expect(plan.text == Array(text.utf8))
    #expect(plan.path == "a.txt" && plan.version == 1 && plan.imported == "2025-06-15")
  }

  @Test func whatIsKnownChangesNothing() throws {
    let text: String = StoreFactory.plan()
    #expect(try bring(("a.txt", text)) == [.added(plan: 1)])
    #expect(try bring(("a.txt", text), ("b.txt", text)) == [.known(plan: 1), .known(plan: 1)])
    #expect(try CampaignStore.open(store).planIdentifiers() == [1])
  }

  @Test func otherBytesOfOnePlanAreItsNewVersion() throws {
    let first: String = StoreFactory.plan(body: "1. Tổ chức hội thảo về cà phê.")
    let second: String = StoreFactory.plan(body: "1. Tổ chức hội thảo về hồ tiêu.")
    #expect(try bring(("a.txt", first)) == [.added(plan: 1)])
    #expect(try bring(("elsewhere/b.txt", second)) == [.replaced(plan: 1, version: 2)])
    // The earlier version is known, and does not come back.
    #expect(try bring(("a.txt", first)) == [.known(plan: 1)])
    let reader = try CampaignStore.open(store)
    #expect(try reader.plan(1)?.text == Array(second.utf8))
    #expect(try reader.plan(1, version: 1)?.text == Array(first.utf8))
    #expect(try reader.versions(of: 1).map(\.number) == [1, 2])
    #expect(try reader.search([try #require(SearchPhrase("ca phe"))], limit: 5).hits.isEmpty)
    #expect(try reader.search([try #require(SearchPhrase("ho tieu"))], limit: 5).hits.count == 1)
  }

  @Test func numberDateAndIssuerAreReadInAnySpelling() throws {
    #expect(try bring((nil, StoreFactory.plan(number: "05/KH-SYT"))) == [.added(plan: 1)])
    let other: String = StoreFactory.plan(number: "5/KH - SYT", issuer: "SỞ  Y TẾ", body: "1. Khác.")
    #expect(try bring((nil, other)) == [.replaced(plan: 1, version: 2)])
  }

  @Test(arguments: [("13/KH-SYT", "SỞ Y TẾ"), ("12/KH-SYT", "SỞ NỘI VỤ")])
  func anotherNumberOrIssuerIsAnotherPlan(number: String, issuer: String) throws {
    _ = try bring(("a.txt", StoreFactory.plan()))
    #expect(try bring(("a.txt", StoreFactory.plan(number: number, issuer: issuer))) == [.added(plan: 2)])
  }

  @Test func aPlanWithoutNumberIsKnownByItsPath() throws {
    let draft: String = StoreFactory.plan(number: "      /KH-SYT")
    #expect(try bring(("draft.txt", draft)) == [.added(plan: 1)])
    #expect(try bring(("draft.txt", draft + "\n2. Thêm.")) == [.replaced(plan: 1, version: 2)])
    #expect(try bring(("other.txt", draft + "\n2. Khác.")) == [.added(plan: 2)])
    // The number is given: it is still that plan.
    #expect(try bring(("draft.txt", StoreFactory.plan(number: "77/KH-SYT"))) == [.replaced(plan: 1, version: 3)])
    // What came from no file has no path to be known by.
    #expect(try bring((nil, draft + "\n3.")) == [.added(plan: 3)])
  }

  @Test func refreshingReadsAgainWithoutAVersion() throws {
    let text: String = StoreFactory.plan()
    _ = try bring(("a.txt", text))
    #expect(try StoreFactory.bring([("b.txt", text)], into: store, refreshing: true) == [.refreshed(plan: 1)])
    let reader = try CampaignStore.open(store)
    #expect(try reader.plan(1)?.path == "b.txt")
    #expect(try reader.versions(of: 1).count == 1)
    #expect(try reader.search([try #require(SearchPhrase("thang cao diem"))], limit: 5).hits.count == 1)
  }

  @Test func whatIsNotCommittedIsNotIn() throws {
    _ = try bring(("a.txt", StoreFactory.plan()))
    do {
      let writer = try StoreWriter(CampaignStore.openForWriting(store), today: StoreFactory.today)
      #expect(try writer.begin { false })
      _ = try writer.add(StoreFactory.entry(StoreFactory.plan(number: "13/KH-SYT")))
      // Nobody ends the transaction.
    }
    #expect(try CampaignStore.open(store).planIdentifiers() == [1])
  }

  @Test func aPlanThatIsRefusedLeavesTheOthersIn() throws {
    let target = try CampaignStore.openForWriting(store)
    try target.connection.execute(
      """
      CREATE TRIGGER refusal BEFORE INSERT ON deadline WHEN new.text LIKE '%13/11%' BEGIN SELECT RAISE(ABORT, 'no'); END
      """)
    let writer = try StoreWriter(target, today: StoreFactory.today)
    #expect(try writer.begin { false })
    #expect(try writer.add(StoreFactory.entry(StoreFactory.plan(number: "11/KH-SYT"))) == .added(plan: 1))
    let error = #expect(throws: StoreError.self) {
      let refused: String = StoreFactory.plan(number: "12/KH-SYT", body: "1. Báo cáo trước ngày 13/11/2025.")
      _ = try writer.add(StoreFactory.entry(refused))
    }
    #expect(error?.concernsOnePlan == true && writer.isInTransaction)
    #expect(try writer.add(StoreFactory.entry(StoreFactory.plan(number: "14/KH-SYT"))) == .added(plan: 2))
    try writer.commit()
    #expect(try CampaignStore.open(store).listings().rows.map(\.plan.number) == ["11/KH-SYT", "14/KH-SYT"])
    try target.connection.execute("INSERT INTO search(search) VALUES('integrity-check')")
  }

  @Test func twoWritersWaitForEachOther() throws {
    let first = try StoreWriter(CampaignStore.openForWriting(store), today: StoreFactory.today)
    let second = try StoreWriter(CampaignStore.openForWriting(store), today: StoreFactory.today)
    #expect(try first.begin { false })
    _ = try first.add(StoreFactory.entry(StoreFactory.plan()))
    var waited: Int = 0
    let isIn: Bool = try second.begin {
      waited += 1
      try? first.commit()
      return true
    }
    #expect(isIn && waited == 1)
    #expect(try second.add(StoreFactory.entry(StoreFactory.plan())) == .known(plan: 1))
    try second.commit()
  }
}
