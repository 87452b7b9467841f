import CampaignRecord
import CampaignStore
import TestSupport

/// Makes stores of texts.
enum StoreFactory {
  /// The day on which all plans of tests come in.
  static let today = CalendarDay(number: 20_254)  // 2025-06-15

  /// An entry of a text.
  static func entry(_ text: String, path: String? = nil, findings: [Finding]? = nil) throws -> PlanEntry {
    let bytes: [UInt8] = Array(text.utf8)
    var record: CampaignRecord = try RecordFactory.record(of: bytes)
    if let findings { record.findings = findings }
    return PlanEntry(record: record, text: bytes, path: path)
  }

  /// Brings texts into the store at a path, each with its own path, and all with the same findings; what became of each.
  @discardableResult
  static func bring(
    _ texts: [(path: String?, text: String)], into store: String, refreshing: Bool = false, findings: [Finding]? = nil
  ) throws -> [StoreWriter.Outcome] {
    let writer = try StoreWriter(CampaignStore.openForWriting(store), today: today)
    _ = try writer.begin { false }
    let outcomes: [StoreWriter.Outcome] = try texts.map { path, text in
      try writer.add(try entry(text, path: path, findings: findings), refreshing: refreshing)
    }
    try writer.commit()
    return outcomes
  }

  /// A plan with what tests vary.
  static func plan(
    number: String = "12/KH-SYT", issuer: String = "SỞ Y TẾ", body: String = "1. Báo cáo kết quả trước ngày 30/11/2025."
  ) -> String {
    ShortPlan.text(number: number, issuer: issuer, body: body)
  }
}
