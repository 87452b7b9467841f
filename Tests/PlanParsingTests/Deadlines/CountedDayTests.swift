import Testing

@Suite struct CountedDayTests {
  /// The day that is written is not the one by which something is due.
  @Test(arguments: [
    DeadlineRow("1. ⟦Thời hạn nộp hồ sơ: 20 ngày, kể từ ngày 20/3/2024⟧.", "by 2024-04-09"),
    DeadlineRow("1. ⟦Thời hạn xử lý: không quá 10 ngày kể từ ngày 20/3/2024⟧.", "by 2024-03-30"),
    DeadlineRow("1. ⟦Thời hạn: 03 tháng (từ ngày 20/3/2024⟧).", "by 2024-06-20"),
    DeadlineRow("1. Thời hạn: 30 ngày làm việc kể từ ngày 20/3/2024."),
    DeadlineRow("1. ⟦Chậm nhất 15 ngày trước ngày 20/3/2024⟧, các xã niêm yết danh sách.", "by 2024-03-05"),
    DeadlineRow("1. Niêm yết ⟦ít nhất 15 ngày trước ngày 20/3/2024⟧.", "by 2024-03-05"),
    DeadlineRow("1. ⟦Trước ngày 20/3/2024 15 ngày⟧, các xã gửi danh sách.", "by 2024-03-05"),
    DeadlineRow("1. Các xã gửi ⟦chậm nhất 10 ngày trước ngày khai mạc 20/3/2024⟧.", "by 2024-03-10"),
    DeadlineRow("1. Các xã gửi ⟦trước 10 ngày so với ngày thi (20/3/2024⟧).", "by 2024-03-10"),
    DeadlineRow("1. Các xã gửi ⟦trước ngày khai mạc (20/3/2024) 10 ngày⟧.", "by 2024-03-10"),
    DeadlineRow("1. Báo cáo ⟦chậm nhất 07 ngày sau khi kết thúc đợt 1 (30/3/2024⟧).", "by 2024-04-06"),
    DeadlineRow("1. Báo cáo ⟦sau 05 ngày kể từ ngày kết thúc (ngày 30/3/2024⟧).", "by 2024-04-04"),
    DeadlineRow("1. ⟦Chậm nhất 05 ngày sau ngày 20/3/2024⟧ các xã báo cáo.", "by 2024-03-25"),
    DeadlineRow("1. ⟦Trong thời hạn 10 ngày kể từ ngày 20/3/2024⟧, các đơn vị nộp báo cáo.", "by 2024-03-30"),
    DeadlineRow("1. Trong 05 ngày làm việc kể từ ngày 20/3/2024, các đơn vị nộp báo cáo."),
    DeadlineRow("1. ⟦Chậm nhất 02 tuần sau ngày 20/3⟧ các xã báo cáo.", "by XXXX-04-03"),
  ])
  func counted(row: DeadlineRow) throws { try row.check() }

  /// A length of time beside the days themselves.
  @Test(arguments: [
    DeadlineRow("1. Hội chợ: 30 ngày, từ 7h30 ⟦ngày 11/4/2024 đến 16h30 ngày 10/5/2024⟧.", "* 2024-04-11/2024-05-10"),
    DeadlineRow("1. Hoàn thành trong 90 ngày (⟦đến ngày 20/6/2024⟧).", "* 2024-06-20"),
    DeadlineRow("1. Tổ chức tập huấn 02 ngày ⟦trước ngày 20/3/2024⟧.", "before 2024-03-20"),
  ])
  func beside(row: DeadlineRow) throws { try row.check() }
}
