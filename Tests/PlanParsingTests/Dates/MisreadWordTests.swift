import CampaignRecord
import TestSupport
import Testing

/// Words of times that lost or changed a mark in a scan.
@Suite struct MisreadWordTests {
  private func dates(_ words: String, isScan: Bool = true) throws -> [String] {
    let text: String = "KẾ HOẠCH\nTriển khai\n\nI. NỘI DUNG\n1. Các đơn vị \(words).\n"
    let record: CampaignRecord = try isScan ? RecordFactory.record(ofScan: text) : RecordFactory.record(of: text)
    return record.dates.map { "\($0.text) = \($0.value)" }
  }

  @Test(arguments: [
    ("tổng kết nắm 2019", "nắm 2019 = 2019"),
    ("nộp báo cáo ngàỳ 15/5/2025", "ngàỳ 15/5/2025 = 2025-05-15"),
    ("báo cáo trước ngảy 5 tháng 6 năm 2025", "ngảy 5 tháng 6 năm 2025 = 2025-06-05"),
    ("hoàn thành trong thảng 6/2025", "thảng 6/2025 = 2025-06"),
    ("nộp ngày 05 hăng tháng", "ngày 05 hăng tháng = XXXX-XX-05"),
    ("hoàn thành trong quý IIH/2009", "quý IIH/2009 = 2009-35"),
    ("hoàn thành trong quý HI năm 2009", "quý HI năm 2009 = 2009-35"),
  ])
  func understood(words: String, date: String) throws {
    #expect(try dates(words) == [date])
  }

  /// What another word may have been proves nothing; and what an author wrote is what stands there.
  @Test(arguments: ["thi đua quý H vừa qua", "chiến thắng 8 trận", "mừng Việt Nam", "hạng năm", "gửi ngay 5 bộ"])
  func nothing(words: String) throws { #expect(try dates(words).isEmpty) }

  @Test func onlyInAScan() throws { #expect(try dates("tổng kết nắm 2019", isScan: false).isEmpty) }

  @Test func caption() throws {
    let text: String =
      "UBND TỈNH\nSố: 12/QĐ-UBND\nQUYẾT ĐỊNH\nBan hành Kế hoạch\n\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch.\n\n"
      + "Nơi nhận:\n- Lưu: VT.\n\nKẾ HOẠCH\nTổ chức hội nghị\n(Kêm theo Quyết định số 12/QĐ-UBND ngày 15/9/2011 của Chủ tịch UBND tỉnh)\n"
    #expect(try RecordFactory.record(ofScan: text).citations.isEmpty)
  }

  @Test func recurringDuty() throws {
    let text: String =
      "KẾ HOẠCH\nTriển khai\n\nI. NỘI DUNG\n1. Trước ngày 05 hăng tháng, các đơn vị gửi báo cáo về Sở Nội vụ.\n"
    #expect(try RecordFactory.record(ofScan: text).deadlines.map(\.kind) == [.recurring])
  }
}
