import Testing

@Suite struct NumericDateTests {
  /// Days without `ngày` and year behind weekdays and the time of day, days with a full stop.
  @Test(arguments: [
    DateRow("Chào mừng ⟦20/11⟧, các lớp thi văn nghệ.", "XXXX-11-20"),
    DateRow("Phong trào thi đua ⟦20/11, 22/12⟧.", "{XXXX-11-20,XXXX-12-22}"),
    DateRow("Quốc tế Lao động ⟦1/5⟧.", "XXXX-05-01"), DateRow("Hội trại ⟦26/3⟧ của trường.", "XXXX-03-26"),
    DateRow("Số lao động 1/5 số hộ."), DateRow("Cách mạng Tháng 8 và Quốc khánh."),
    DateRow(
      "Kỷ niệm 131 năm Ngày sinh Chủ tịch Hồ Chí Minh (⟦19/5⟧), 76 năm Cách mạng Tháng Tám (⟦19/8/1945⟧).",
      "XXXX-05-19",
      "1945-08-19"),
    DateRow("Nộp trước 16g00 thứ bảy ⟦12/12⟧.", "XXXX-12-12"),
    DateRow("Bán kết: thứ Tư ⟦30/10⟧ và thứ Năm ⟦31/10⟧.", "XXXX-10-30", "XXXX-10-31"),
    DateRow("Tập trung lúc 06h30 ⟦ngày 18.3⟧, lúc 7h30 ⟦12/4⟧.", "XXXX-03-18", "XXXX-04-12"),
    DateRow("Tập huấn ⟦15 và 16/8⟧; lần thứ hai 1/2 số phiếu.", "{XXXX-08-15,XXXX-08-16}"),
  ])
  func withoutWord(row: DateRow) throws { try row.check() }

  /// Day, month and year with slashes, with the word `ngày` and without.
  /// In a column of times digits are dates that are none elsewhere.
  @Test(arguments: [
    DateRow("| TT | Nội dung | Thời gian |\n| 1 | Thi | ⟦15/10⟧ |", "XXXX-10-15"),
    DateRow("| TT | Nội dung | Thời gian |\n| 1 | Thi | ⟦15-20/10⟧ |", "XXXX-10-15/XXXX-10-20"),
    DateRow("TT | Thời kỳ kiểm tra | Nội dung\n1 | ⟦2024⟧ | Thuế", "2024"),
    DateRow("TT | Thời hạn hoàn thành | Nội dung\n1 | ⟦2024⟧ | Thi", "2024"),
    DateRow("| TT | Nội dung | Tiến độ |\n| 1 | Đạt 4/5 tiêu chí | ⟦9-12/2024⟧ |", "2024-09/2024-12"),
    DateRow("| Nội dung | Số lượng |\n| Thi | 15/10 |\n| Xã | 2024 |"),
    DateRow("| Thời gian | Số lượng |\n| ⟦T10/2024⟧ | 15/10 |\n| ⟦Q3/2024⟧ | 4/5 |", "2024-10", "2024-35"),
    DateRow("Thi lúc 8h, ⟦20/9⟧. Thời gian: ⟦15/9⟧; số lượng: 4/5.", "XXXX-09-20", "XXXX-09-15"),
    DateRow("Họp sáng thứ 3, ⟦20/9/2024⟧.", "2024-09-20"),
  ])
  func cells(row: DateRow) throws { try row.check() }

  /// Tables that tabulators or blanks lay out.
  @Test(arguments: [
    DateRow("Tuần\tThời gian\tNội dung\tPhụ trách\n5\t⟦03/10 - 08/10⟧\tHội nghị\tCông đoàn", "XXXX-10-03/XXXX-10-08"),
    DateRow("TT    Nội dung      Thời gian\n1     Đạt 4/5       ⟦15/10⟧", "XXXX-10-15"),
    DateRow("TT    Nội dung      Thời hạn\n1     Thao giảng    ⟦26 - 30/11⟧", "XXXX-11-26/XXXX-11-30"),
    DateRow("TT    Nội dung      Tỷ lệ\n1     Đạt chuẩn     4/5"),
  ])
  func laidCells(row: DateRow) throws { try row.check() }

  /// The day behind the name of the day it is, and a day that ends a stretch of time.
  @Test(arguments: [
    DateRow("Kỷ niệm ngày Quốc tế Phụ nữ ⟦08/3⟧, ngày thành lập Đoàn ⟦26/3⟧.", "XXXX-03-08", "XXXX-03-26"),
    DateRow("Ngày Thương binh - Liệt sĩ ⟦27/7⟧; Ngày Pháp luật ⟦09/11⟧.", "XXXX-07-27", "XXXX-11-09"),
    DateRow("Ngày Doanh nhân Việt Nam ⟦13-10⟧; ngày Quốc tế Thiếu nhi ⟦1-6⟧.", "XXXX-10-13", "XXXX-06-01"),
    DateRow("Chào mừng Ngày Học sinh, sinh viên ⟦09/01⟧, đón xuân.", "XXXX-01-09"),
    DateRow("Số ngày công tăng 1/3 so với kế hoạch."),
    DateRow("Đợt cao điểm ⟦19/5 - 02/9⟧.", "XXXX-05-19/XXXX-09-02"),
    DateRow("Ngày Chủ nhật xanh: ⟦01/3, 15/3 và 29/3/2020⟧.", "{2020-03-01,2020-03-15,2020-03-29}"),
    DateRow("- ⟦05/9⟧: Ban hành kế hoạch.\n- ⟦12-15/3⟧: Kiểm tra.", "XXXX-09-05", "XXXX-03-12/XXXX-03-15"),
    DateRow("Hội chợ: khai mạc ⟦10/01⟧, bế mạc ⟦18/01/2020⟧.", "2020-01-10", "2020-01-18"),
    DateRow("Khai giảng ⟦5/9⟧, bế giảng ⟦25/5⟧; hoàn thành ⟦10/4⟧.", "XXXX-09-05", "XXXX-05-25", "XXXX-04-10"),
    DateRow("Đã hoàn thành 2/3; hoàn thành 14/14 xã; đạt: 1/2, 2/3."),
    DateRow("Đạt tỷ lệ 2/3 - 3/4 số hộ."),
    DateRow("Chấm ảnh ⟦04 - 05/3⟧; trao giải.", "XXXX-03-04/XXXX-03-05"),
    DateRow("- ⟦05-06/3/2022⟧: tập huấn.", "2022-03-05/2022-03-06"),
    DateRow("Sửa đổi ⟦ngày 16/7/20 21⟧ của Chính phủ.", "2021-07-16"),
    DateRow("Nộp bài vào ⟦ngày 12, 13/ 9⟧.", "{XXXX-09-12,XXXX-09-13}"),
  ])
  func shortDays(row: DateRow) throws { try row.check() }

  @Test(arguments: [
    DateRow("xong trước ⟦ngày 01/9/24⟧.", "2024-09-01"), DateRow("họp ⟦ngày 22/12/98⟧.", "1998-12-22"),
    DateRow("Họp giao ban ⟦ngày 05/10/2013⟧ tại hội trường.", "2013-10-05"),
    DateRow("Ban hành ⟦ngày 27/4/2023⟧.", "2023-04-27"),
    DateRow("Khai giảng ⟦ngày 5/9/2002⟧ tại các trường.", "2002-09-05"),
    DateRow("⟦Ngày 16/9/2019⟧ (thứ Hai): tập huấn điều tra viên.", "2019-09-16"),
    DateRow("Gửi danh sách trước ⟦30/11/2021⟧.", "2021-11-30"),
    DateRow("Chậm nhất ⟦15/01/2010⟧ phải nộp phiếu.", "2010-01-15"),
    DateRow("Hạn nộp: ⟦20/6/2024⟧.", "2024-06-20"),
    DateRow("Sáng ⟦12/5/2024⟧, lễ phát động tại nhà văn hóa.", "2024-05-12"),
    DateRow("Lúc 8 giờ 00, ⟦ngày 12/5/2024⟧.", "2024-05-12"),
    DateRow("Thứ Hai, ⟦ngày 13/5/2024⟧, họp ban chỉ đạo.", "2024-05-13"),
    DateRow("Bế mạc (⟦28/7/2017⟧) tại nhà đa năng.", "2017-07-28"),
    DateRow("Có hiệu lực kể từ ⟦ngày 01/7/2025⟧.", "2025-07-01"),
    DateRow("Đảng Cộng sản Việt Nam ra đời ⟦ngày 03/02/1930⟧.", "1930-02-03"),
    DateRow("Tập huấn ⟦ngày 10/6/2024⟧; kiểm tra ⟦ngày 20/6/2024⟧.", "2024-06-10", "2024-06-20"),
    DateRow("Báo cáo ⟦ngày 15/5/2024⟧, không muộn hơn 17 giờ ⟦ngày 16/5/2024⟧.", "2024-05-15", "2024-05-16"),
  ])
  func slashes(row: DateRow) throws { try row.check() }

  /// What the calendar does not have is written as it stands.
  @Test(arguments: [
    DateRow("Giai đoạn 2 kết thúc ⟦ngày 03/02/3030⟧.", "3030-02-03"),
    DateRow("Chung khảo vào ⟦ngày 31/11/2020⟧.", "2020-11-31"),
    DateRow("Sơ kết ⟦ngày 29/02/2023⟧.", "2023-02-29"),
    DateRow("Tổng kết ⟦ngày 31 tháng 6 năm 2024⟧.", "2024-06-31"),
  ])
  func impossible(row: DateRow) throws { try row.check() }

  /// Party and older papers: hyphens, rarely dots.
  @Test(arguments: [
    DateRow("Chỉ thị của Bộ Chính trị, ⟦ngày 07-4-2014⟧.", "2014-04-07"),
    DateRow("Kết luận, ⟦ngày 25-10-2021⟧ của Trung ương.", "2021-10-25"),
    DateRow("Hoàn thành trước ⟦30-6-2004⟧.", "2004-06-30"),
    DateRow("Bác Hồ mất ⟦ngày 02-9-1969⟧.", "1969-09-02"),
    DateRow("Chậm nhất ⟦ngày 5-3-2002⟧ phải xong.", "2002-03-05"),
    DateRow("Họp ⟦ngày 15.5.2021⟧ tại trụ sở.", "2021-05-15"),
    DateRow("Phát động ⟦ngày 02.9.2015⟧ tại quảng trường.", "2015-09-02"),
    DateRow("Gửi trước ⟦ngày 15.01.2022⟧ về phòng.", "2022-01-15"),
  ])
  func hyphensAndDots(row: DateRow) throws { try row.check() }

  /// Spaces that a typist or an extraction left inside.
  @Test(arguments: [
    DateRow("Họp ⟦ngày 14 /4/2026⟧ tại Sở.", "2026-04-14"),
    DateRow("Phê duyệt ⟦ngày 22/ 12/ 2011⟧ của tỉnh.", "2011-12-22"),
    DateRow("Gửi ⟦ngày 12 /8/2019⟧ về huyện.", "2019-08-12"),
    DateRow("Gửi ⟦ngày 15 /01/2025⟧ về Sở.", "2025-01-15"),
    DateRow("Gửi ⟦ngày 20 / 5 / 2024⟧ về Sở.", "2024-05-20"),
    DateRow("Gửi ⟦ngày 5/ 9/2023⟧ về Sở.", "2023-09-05"),
    DateRow("Gửi ⟦ngày  27/4/2023⟧ về Sở.", "2023-04-27"),
    DateRow("Gửi ⟦ngày\u{A0}27/4/2023⟧ về Sở.", "2023-04-27"),
    DateRow("Gửi ⟦ngày 21/3/\u{200B}2025⟧ về Sở.", "2025-03-21"),
    DateRow("Gửi ⟦ngày 21/13/\u{200B}2025⟧ về Sở.", "2025-13-21"),
    DateRow("Gửi ⟦ngày 32/3/ 2025⟧ về Sở.", "2025-03-32"),
    DateRow("Gửi ⟦ngày\t27/4/2023⟧ về Sở.", "2023-04-27"),
  ])
  func spacesInside(row: DateRow) throws { try row.check() }

  /// A month in digits.
  @Test(arguments: [
    DateRow("Tổng kết ⟦tháng 9/2025⟧.", "2025-09"),
    DateRow("⟦Tháng 02/2024⟧: lập danh sách.", "2024-02"),
    DateRow("Sơ kết trong ⟦tháng 12/2022⟧ tại huyện.", "2022-12"),
    DateRow("Hội nghị báo cáo viên ⟦tháng 8-2018⟧.", "2018-08"),
    DateRow("Trình kỳ họp giữa năm (⟦tháng 7-2025⟧).", "2025-07"),
    DateRow("Đầu ⟦tháng 3/2024⟧ ra quân.", "2024-03"),
    DateRow("Hết ⟦tháng 11/2024⟧ phải xong.", "2024-11"),
    DateRow("Kiểm tra ⟦tháng 04/ 2026⟧ tại thôn.", "2026-04"),
    DateRow("Kiểm tra ⟦tháng\u{A0}04/2026⟧ tại thôn.", "2026-04"),
  ])
  func months(row: DateRow) throws { try row.check() }
}
