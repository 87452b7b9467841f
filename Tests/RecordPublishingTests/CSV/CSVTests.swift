import CampaignRecord
import RecordPublishing
import TestSupport
import Testing

@Suite struct CSVTests {
  private static let cells: [(cell: String, written: String)] = [
    ("Báo cáo", "Báo cáo"), ("a,b", "\"a,b\""), ("a;b", "\"a;b\""), ("“a”", "“a”"), ("a \"b\"", "\"a \"\"b\"\"\""),
    ("a\nb", "\"a\nb\""), ("a\r\nb", "\"a\r\nb\""), (" a", "\" a\""), ("a ", "\"a \""), ("", ""),
    ("=1+1", "'=1+1"), ("+84", "'+84"), ("- treo cờ", "'- treo cờ"), ("@a", "'@a"), ("\ta", "\"'\ta\""),
    ("'=1", "''=1"), ("'a", "'a"), ("–a", "–a"), ("=a,\"b\"", "\"'=a,\"\"b\"\"\""), ("a\u{0}b", "a\u{FFFD}b"),
  ]

  @Test(arguments: cells)
  func cellsComeBack(_ row: (cell: String, written: String)) throws {
    var lines = CSVLines()
    lines.row([row.cell, "x"])
    #expect(lines.bytes == Array("\(row.written),x\r\n".utf8))
    let read = try #require(ReadTable.rows(lines.bytes))
    let expected: [UInt8] = row.cell.utf8.flatMap { byte in byte == 0 ? Array("\u{FFFD}".utf8) : [byte] }
    #expect(ReadTable.unguarded(read[0][0]) == String(decoding: expected, as: UTF8.self))
    #expect(read[0][1] == "x")
  }

  @Test func aRowOfOneEmptyCellIsARow() throws {
    var lines = CSVLines()
    lines.row([nil])
    #expect(ReadTable.rows(lines.bytes) == [[""]])
  }

  /// Every table of a record with every field has its rows, all as wide as its head.
  @Test(arguments: RecordTable.all.map(\.name))
  func tablesAreWhole(_ name: String) throws {
    let table = try #require(RecordTable.all.first { table in table.name == name })
    for plan in [SampleRecords.full, try HostilePlan.plan().record] {
      let bytes: [UInt8] = table.head(in: .vietnamese) + table.bytes(of: plan)
      #expect(bytes.starts(with: CSVLines.byteOrderMark))
      let rows = try #require(ReadTable.rows(bytes))
      #expect(Set(rows.map(\.count)).count == 1)
      for row in rows.dropFirst() {
        #expect(ReadTable.unguarded(row[0]) == plan.source.name)
        #expect(row.allSatisfy { cell in cell.utf8.first.map { first in !"=+-@\t\r".utf8.contains(first) } ?? true })
      }
      if plan == SampleRecords.full { #expect(rows.count > 1) }
    }
  }

  @Test func registerHasSevenColumns() throws {
    let record: CampaignRecord = try HostilePlan.plan().record
    let writer = RegisterWriter()
    let rows = try #require(ReadTable.rows(writer.head + writer.bytes(of: record)))
    #expect(rows.allSatisfy { row in row.count == 7 })
    #expect(rows.count == record.deadlines.count + 1)
    #expect(rows.last?[3] == "30/11/2025")
    #expect(writer.bytes(of: record, deadlines: { _ in false }).isEmpty)
  }
}
