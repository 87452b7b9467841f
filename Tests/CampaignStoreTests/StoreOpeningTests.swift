import CampaignStore
import Foundation
import TestSupport
import Testing

@testable import CampaignStore

/// Files that are a store, and files that are none.
struct StoreOpeningTests {
  private let folder: TemporaryFolder
  private var store: String { "\(folder.path)/campaigns.sqlite" }

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func aStoreThatIsNotThereIsNotMadeByAsking() throws {
    #expect(throws: StoreError.absent) { try CampaignStore.open(store) }
    #expect(!FileManager.default.fileExists(atPath: store))
  }

  @Test(arguments: ["", "KẾ HOẠCH\nThi đua\n", "SQLite format 3\u{0}"])
  func aFileThatIsNoStore(text: String) throws {
    let path: String = try folder.write(
      text + String(repeating: text.isEmpty ? "" : "x", count: 2000), to: "ke-hoach.txt")
    #expect(throws: StoreError.notAStore) { try CampaignStore.open(path) }
    guard !text.isEmpty else { return }
    #expect(throws: StoreError.notAStore) { try CampaignStore.openForWriting(path) }
    #expect(try String(contentsOfFile: path, encoding: .utf8).hasPrefix(text))
  }

  @Test func aDatabaseOfAnotherProgram() throws {
    try Connection(store, .writing).execute("CREATE TABLE plan (id INTEGER)")
    #expect(throws: StoreError.notAStore) { try CampaignStore.open(store) }
    #expect(throws: StoreError.notAStore) { try CampaignStore.openForWriting(store) }
  }

  @Test func aStoreOfALaterVersionIsLeftAlone() throws {
    try StoreFactory.bring([(nil, StoreFactory.plan())], into: store)
    let later: Int = Schema.version + 1
    try Connection(store, .writing).execute("PRAGMA user_version = \(later)")
    #expect(throws: StoreError.newer(version: later)) { try CampaignStore.open(store) }
    #expect(throws: StoreError.newer(version: later)) { try CampaignStore.openForWriting(store) }
    #expect(try Connection(store, .reading).integer("SELECT count(*) FROM plan") == 1)
  }

  @Test func theStoreIsWhatItSaysToBe() throws {
    try StoreFactory.bring([(nil, StoreFactory.plan())], into: store)
    let connection = try CampaignStore.openForWriting(store).connection
    #expect(try connection.integer("PRAGMA foreign_keys") == 1)
    #expect(try connection.integer("SELECT count(*) FROM pragma_journal_mode WHERE journal_mode = 'wal'") == 1)
    #expect(
      try connection.integer(
        "SELECT count(*) FROM pragma_table_list WHERE type = 'table' AND schema = 'main' AND NOT strict AND name NOT LIKE 'sqlite%'"
      ) == 0)
    #expect(try connection.integer("SELECT count(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'") == 0)
    try connection.execute("INSERT INTO search(search) VALUES('integrity-check')")
  }

  @Test func aFullDiskIsToldAndLosesNothing() throws {
    try StoreFactory.bring([(nil, StoreFactory.plan())], into: store)
    let full = try CampaignStore.openForWriting(store)
    let pages: Int = try #require(try full.connection.integer("PRAGMA page_count"))
    try full.connection.execute("PRAGMA max_page_count = \(pages + 2)")
    let writer = try StoreWriter(full, today: StoreFactory.today)
    #expect(try writer.begin { false })
    let error = #expect(throws: StoreError.self) {
      for index in 0..<200 {
        _ = try writer.add(StoreFactory.entry(StoreFactory.plan(number: "\(100 + index)/KH-SYT")))
      }
      try writer.commit()
    }
    guard case .database(let cause)? = error else {
      Issue.record("told as \(String(describing: error))")
      return
    }
    #expect(cause.isFull && error?.concernsOnePlan == false)
    writer.rollBack()
    #expect(try CampaignStore.open(store).planIdentifiers() == [1])
    #expect(try StoreFactory.bring([(nil, StoreFactory.plan(number: "100/KH-SYT"))], into: store) == [.added(plan: 2)])
  }

  @Test func aDamagedPlanIsNamed() throws {
    try StoreFactory.bring([(nil, StoreFactory.plan())], into: store)
    try Connection(store, .writing).execute("UPDATE content SET packed = x'28b52ffd00'")
    #expect(throws: StoreError.damaged(plan: 1)) { try CampaignStore.open(store).plan(1) }
  }
}
