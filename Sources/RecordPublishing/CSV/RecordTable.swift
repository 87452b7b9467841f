public import CampaignRecord

/// A table of what records hold: one row a plan, a deadline, a citation …, as CSV. The first two columns of each are the
/// file and the plan's number, by which tables are joined.
public struct RecordTable: Sendable {
  /// A column.
  struct Column<Item>: Sendable {
    let name: Wording
    let value: @Sendable (Item) -> String?

    init(vi vietnamese: String, en english: String, _ value: @escaping @Sendable (Item) -> String?) {
      name = Wording(vi: vietnamese, en: english)
      self.value = value
    }
  }

  /// The table's name and, with `.csv`, its file's.
  public let name: String
  private let columns: [Wording]
  private let rows: @Sendable (CampaignRecord) -> [[String?]]

  /// A table with a row for each item of a record.
  init<Item>(
    _ name: String, of items: @escaping @Sendable (CampaignRecord) -> [Item], columns: [Column<Item>]
  ) {
    self.name = name
    self.columns = columns.map(\.name)
    rows = { record in
      items(record).map { item in columns.map { column in column.value(item) } }
    }
  }

  /// All tables.
  public static let all: [RecordTable] = [
    plans, deadlines, phases, dates, citations, documents, anniversaries, outline, recipients, findings,
  ]

  /// Byte order mark and the heads of the columns.
  public func head(in language: Wording.Language) -> [UInt8] {
    var lines = CSVLines()
    let file = Wording(vi: "Tệp", en: "file")
    let number = Wording(vi: "Số ký hiệu", en: "number")
    lines.row(([file, number] + columns).map { name in name.text(in: language) })
    return CSVLines.byteOrderMark + lines.bytes
  }

  /// The rows of a record.
  public func bytes(of record: CampaignRecord) -> [UInt8] {
    var lines = CSVLines()
    let plan: [String?] = [record.source.name, record.header.number?.shown]
    for row in rows(record) { lines.row(plan + row) }
    return lines.bytes
  }
}
