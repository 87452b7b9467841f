import CampaignRecord
import TestSupport
import Testing

@Suite struct ProgrammeTests {
  /// Lines that open with a day, or with the hour of one.
  @Test(arguments: [
    DeadlineRow("⟦16/5⟧ Bảo vệ luận văn", "in XXXX-05-16"), DeadlineRow("⟦16/5⟧: Bảo vệ luận văn.", "in XXXX-05-16"),
    DeadlineRow("- ⟦16/5⟧ Bảo vệ luận văn", "in XXXX-05-16"),
    DeadlineRow("- ⟦Ngày 16/5⟧ bảo vệ luận văn.", "in XXXX-05-16"),
    DeadlineRow("⟦16/5/2024⟧ Bảo vệ luận văn", "in 2024-05-16"),
    DeadlineRow("⟦29/5 và 30/5⟧ thi môn cơ sở và môn chuyên ngành", "in {XXXX-05-29,XXXX-05-30}"),
    DeadlineRow("⟦29/5 và 30/5/2024⟧ thi môn cơ sở", "in {2024-05-29,2024-05-30}"),
    DeadlineRow("⟦07 giờ 30 ngày 07/3/2024⟧ Chủ tịch tiếp công dân;", "in 2024-03-07"),
    DeadlineRow("⟦Buổi sáng ngày 20/3/2024⟧ thi Văn", "in 2024-03-20"),
    DeadlineRow("a) ⟦Ngày 28 tháng 8 năm 2024⟧ (thứ Tư)\n- Khối 6: Từ 7h30 - 9h30", "in 2024-08-28"),
    DeadlineRow("* ⟦Ngày 5/3/2024⟧\n8h - 8h30: Khai mạc lễ hội.", "in 2024-03-05"),
    DeadlineRow("- ⟦Ngày 20/02/2024⟧ (11 tháng Giêng, năm Giáp Thìn):\n+ Từ 15h đến 17h: Lễ Túc Yết.", "in 2024-02-20"),
    DeadlineRow("Ngày 19/5/2024 là ngày sinh Bác."), DeadlineRow("1/2 Số hộ đã đăng ký."),
    DeadlineRow("Ngày 11/02/2024 Nghỉ Tết"), DeadlineRow("Ngày 01/7/2024 Luật Đất đai có hiệu lực."),
    DeadlineRow("24/24 Trực chỉ huy."), DeadlineRow("Ngày 03/01/2024 Sở Y tế họp."),
  ])
  func lines(row: DeadlineRow) throws { try row.check() }

  /// Days under the month that stands over them.
  @Test(arguments: [
    DeadlineRow(
      "1. Tháng 3/2024\n- ⟦Ngày 05⟧: họp giao ban.\n- ⟦Ngày 20⟧: kiểm tra các xã.", "in 2024-03-05", "in 2024-03-20"),
    DeadlineRow("1. Tháng 3/2024:\n⟦Ngày 05, 12⟧ (thứ Ba): họp giao ban.", "in {2024-03-05,2024-03-12}"),
    DeadlineRow("1. ⟦Tháng 3/2024⟧\n- Họp giao ban.\n2. Khác\n- Ngày 20: kiểm tra các xã.", "in 2024-03"),
  ])
  func months(row: DeadlineRow) throws { try row.check() }

  /// A start and an end that have labels of their own are one time.
  @Test(arguments: [
    DeadlineRow(
      "1. Tập huấn\n⟦Thời gian bắt đầu: 20/3/2024\nThời gian kết thúc: 22/3/2024⟧", "in 2024-03-20/2024-03-22"),
    DeadlineRow("1. ⟦Ngày bắt đầu: 20/3/2024; ngày kết thúc: 22/3/2024⟧", "in 2024-03-20/2024-03-22"),
    DeadlineRow("1. Tập huấn. ⟦Bắt đầu: 20/3/2024. Kết thúc: 22/3/2024⟧.", "in 2024-03-20/2024-03-22"),
  ])
  func starts(row: DeadlineRow) throws { try row.check() }

  /// The body of a letter has no headings.
  @Test(arguments: [
    ("Các trường tổ chức ôn tập từ ngày 10/7/2024 đến ngày 15/7/2024.", "2024-07-10/2024-07-15"),
    ("Sở tổ chức hội nghị ngày 20/7/2024.", "2024-07-20"),
    ("- Phát hành hồ sơ: từ 01/12/2024 đến 10/01/2025", "2024-12-01/2025-01-10"),
  ])
  func bodyWithoutHeadings(line: String, value: String) throws {
    let plan = try FramedPlan("Kính gửi: Các trường.\n\n" + line, at: .rest)
    #expect(plan.record.deadlines.map(\.value.description) == [value])
  }

  @Test func groundsWithoutHeadings() throws {
    let plan = try FramedPlan("Căn cứ Luật Đất đai có hiệu lực từ ngày 01/8/2024;\nSở thông báo.", at: .rest)
    #expect(plan.record.deadlines.isEmpty)
  }
}
