import CampaignRecord
import TestSupport
import Testing

/// Until when what comes again does so.
struct LastRepetitionTests {
  /// A row: what stands in the title and in the body, and the day.
  struct Row: CustomTestStringConvertible {
    let title: String
    var body: String = "1. Hằng quý báo cáo kết quả."
    let end: String?
    var testDescription: String { "\(title) · \(body)" }
  }

  private static let rows: [Row] = [
    Row(title: "Công tác thi đua năm 2025", end: "2025-12-31"),
    Row(title: "Cải cách hành chính giai đoạn 2021 - 2025", end: "2025-12-31"),
    Row(
      title: "Phát động thi đua", body: "1. Giai đoạn 1 (từ ngày 01/3/2025 đến ngày 30/6/2026): phát động.",
      end: "2026-12-31"),
    Row(
      title: "Phát động thi đua năm 2025", body: "1. Giai đoạn 1 (từ ngày 01/3/2025 đến ngày 30/6/2026): phát động.",
      end: "2026-12-31"),
    Row(title: "Phát động thi đua", end: nil),
    Row(title: "Thực hiện Nghị quyết số 12-NQ/TW ngày 05/02/2026 của Bộ Chính trị", end: nil),
    Row(title: "Rút kinh nghiệm hội nghị năm 2023", end: nil),
  ]

  @Test(arguments: rows)
  func ends(_ row: Row) throws {
    let record = try RecordFactory.record(
      of: """
        SỞ Y TẾ
        Số: 12/KH-SYT
        Huế, ngày 05 tháng 02 năm 2025
        KẾ HOẠCH
        \(row.title)
        I. NỘI DUNG
        \(row.body)
        """)
    #expect(record.lastRepetition.map { day in ExtendedDate.date(day.date).description } == row.end)
  }
}
