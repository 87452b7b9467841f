import Testing

@Suite struct DayListTests {
  /// Days that share what is said once are a set.
  @Test(arguments: [
    DateRow("Tuần 3, 4 ⟦tháng 4/2024⟧: kiểm tra chéo.", "2024-04"),
    DateRow("Bắn đạn thật đêm ⟦25 rạng 26/8/2024⟧.", "{2024-08-25,2024-08-26}"),
    DateRow("Tuần tra đêm ⟦25 rạng sáng ngày 26/8⟧.", "{XXXX-08-25,XXXX-08-26}"),
    DateRow("Thời gian: ⟦Ngày 26, 27/12/2011⟧.", "{2011-12-26,2011-12-27}"),
    DateRow("Thời gian: ⟦26, 27/12/2011⟧.", "{2011-12-26,2011-12-27}"),
    DateRow(
      "Kiểm tra ⟦tháng 10, 11⟧ và ⟦tháng 12 năm 2024⟧.", "{2024-10,2024-11}", "2024-12"),
    DateRow(
      "Họp ⟦ngày 12, 13 tháng 9⟧ và ⟦ngày 20 tháng 10 năm 2024⟧.", "{2024-09-12,2024-09-13}", "2024-10-20"),
    DateRow("trước ⟦ngày 10 các tháng 3, 6, 9⟧.", "{XXXX-03-10,XXXX-06-10,XXXX-09-10}"),
    DateRow("vào ⟦ngày 20 của các tháng 5 và 11 năm 2024⟧.", "{2024-05-20,2024-11-20}"),
    DateRow("dự kiến ⟦ngày 02 hoặc 03/7/2022⟧.", "{2022-07-02,2022-07-03}"),
    DateRow("trong các ⟦ngày 24, 25 và 26 tháng 8 năm 2026⟧.", "{2026-08-24,2026-08-25,2026-08-26}"),
    DateRow("vào các ⟦ngày 18, 19 và 20-8-2018⟧.", "{2018-08-18,2018-08-19,2018-08-20}"),
    DateRow("Vòng chung kết: ⟦ngày 14 và 15 tháng 5 năm 2026⟧.", "{2026-05-14,2026-05-15}"),
    DateRow("lớp thứ nhất vào ⟦ngày 09, 10/5/2024⟧.", "{2024-05-09,2024-05-10}"),
    DateRow("trong hai ⟦ngày 26 và 27-8-2025⟧.", "{2025-08-26,2025-08-27}"),
    DateRow("tập huấn 2 ⟦ngày 15 và 16/4/1998⟧.", "{1998-04-15,1998-04-16}"),
    DateRow("trong các ⟦ngày 06, 07 và 08/02/2022⟧.", "{2022-02-06,2022-02-07,2022-02-08}"),
    DateRow("thi ⟦ngày 12, 13, 14, 15/6/2023⟧.", "{2023-06-12,2023-06-13,2023-06-14,2023-06-15}"),
    DateRow("trước ⟦ngày 10 tháng 6 và 10 tháng 12⟧ hằng năm.", "{XXXX-06-10,XXXX-12-10}"),
    DateRow("Báo cáo: ⟦05/6, 05/11/2026⟧.", "{2026-06-05,2026-11-05}"),
    DateRow("thi ⟦ngày 12,13/6/2023⟧.", "{2023-06-12,2023-06-13}"),
    DateRow("trước các ⟦ngày 15/6, 15/12/2024⟧.", "{2024-06-15,2024-12-15}"),
    DateRow("⟦Tháng 11, 12/2023⟧ | Kiểm tra chuyên đề", "{2023-11,2023-12}"),
    DateRow("| ⟦Ngày 12, 13/7/2017⟧ | Tổ công đoàn Dược |", "{2017-07-12,2017-07-13}"),
  ])
  func sets(row: DateRow) throws { try row.check() }

  /// Days with words of their own between them are apart; each takes the year printed later in its phrase.
  @Test(arguments: [
    DateRow("Chiều ⟦ngày 28/12⟧ và cả ⟦ngày 29/12/2011⟧.", "2011-12-28", "2011-12-29"),
    DateRow("vào ⟦ngày 24/11/2023⟧, ⟦ngày 29/3/2024⟧ và ⟦ngày 03/6/2024⟧.", "2023-11-24", "2024-03-29", "2024-06-03"),
    DateRow("mít tinh ⟦ngày 05/6⟧ và ra quân ⟦ngày 08/6/2024⟧.", "2024-06-05", "2024-06-08"),
    DateRow("trước ⟦ngày 10/7⟧ và trước ⟦ngày 10/01/2025⟧.", "2024-07-10", "2025-01-10"),
    DateRow("đợt 1 ⟦ngày 10/5/2025⟧, đợt 2 ⟦ngày 15/9/2025⟧.", "2025-05-10", "2025-09-15"),
  ])
  func apart(row: DateRow) throws { try row.check() }

  /// A day without a year, anywhere.
  @Test(arguments: [
    DateRow("báo cáo trước ⟦ngày 15/11⟧ hằng năm.", "XXXX-11-15"),
    DateRow("báo cáo kết quả về Bộ trước ⟦15/12⟧ hằng năm.", "XXXX-12-15"),
    DateRow("Hằng năm, vào ⟦ngày 05/6⟧, các cấp ra quân.", "XXXX-06-05"),
    DateRow("hưởng ứng Ngày Môi trường thế giới (⟦05/6⟧).", "XXXX-06-05"),
    DateRow("hưởng ứng Ngày Sách và Văn hóa đọc Việt Nam (⟦21/4⟧).", "XXXX-04-21"),
    DateRow("kỷ niệm Ngày Nhà giáo Việt Nam ⟦20/11⟧.", "XXXX-11-20"),
    DateRow("chào mừng Quốc khánh ⟦02/9⟧.", "XXXX-09-02"),
    DateRow("hằng năm báo cáo kết quả trước ⟦ngày 30-11⟧.", "XXXX-11-30"),
    DateRow("kỷ niệm ⟦ngày 19 tháng 8⟧.", "XXXX-08-19"),
    DateRow("báo cáo trước ⟦ngày 20 hàng tháng⟧.", "XXXX-XX-20"),
    DateRow("Trước ⟦ngày 05 hằng tháng⟧, thống kê hồ sơ.", "XXXX-XX-05"),
    DateRow("công khai trước ⟦ngày 25 hằng tháng⟧.", "XXXX-XX-25"),
  ])
  func withoutYear(row: DateRow) throws { try row.check() }
}
