import CampaignRecord
import TestSupport
import Testing

@Suite struct DateRoleTests {
  /// What a date is for, by the words around it.
  @Test(arguments: [
    (
      "Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ phê duyệt Chương trình.",
      DateMention.Role.citation
    ),
    ("Chỉ thị số 34-CT/TW, ngày 07-4-2014 của Bộ Chính trị về thi đua, khen thưởng.", .citation),
    ("Công văn số 3018/SYT-NVY ngày 05/11/2024 của Sở Y tế.", .citation),
    ("Chào mừng kỷ niệm 95 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2025).", .anniversary),
    ("Chào mừng 70 năm Ngày Thầy thuốc Việt Nam (27/02/1955 - 27/02/2025).", .anniversary),
    ("Đại hội đảng bộ các cấp, nhiệm kỳ 2025 - 2030 thành công tốt đẹp.", .term),
    ("Nghị quyết đại hội nhiệm kỳ 2020-2025 của đảng bộ xã.", .term),
    ("Các đơn vị gửi báo cáo kết quả về Sở Nội vụ trước ngày 15/11/2024.", .deadline),
    ("Các đơn vị gửi danh sách chậm nhất ngày 20/6/2024.", .deadline),
    ("1. Giai đoạn 1 (từ ngày 01/02/2024 đến ngày 30/6/2024): phát động thi đua.", .phase),
    ("2. Giai đoạn 2 (từ tháng 7/2024 đến tháng 12/2024): nhân rộng mô hình.", .phase),
  ])
  func roles(text: String, role: DateMention.Role) throws {
    let plan = try FramedPlan(text)
    #expect(plan.found(plan.record.dates, at: \.span).items.map(\.role) == [role])
  }

  /// The date under the number is the plan's own.
  @Test func issue() throws {
    let record = try FramedPlan("Nâng cao chất lượng.").record
    #expect(record.dates.map(\.role) == [.issue])
    #expect(record.dates.map(\.value) == [record.header.issuedOn?.value])
  }
}
