import Testing

@Suite struct DateRangeTests {
  /// Ranges whose first day stands without `ngày`, and other words and signs between the two.
  @Test(arguments: [
    DateRow("Nộp bài từ ⟦ngày 05/9/2024 đến hết hết ngày 25/10/2024⟧.", "2024-09-05/2024-10-25"),
    DateRow("Kỷ niệm thành lập Đoàn (⟦26/3/1931\n– 26/3/2010⟧).", "1931-03-26/2010-03-26"),
    DateRow(
      "Nghỉ từ Thứ Bảy ⟦ngày 30/12/2023 (tức 18/11/2023 âm lịch) đến hết ngày Thứ Hai ngày 01/01/2024⟧.",
      "2023-12-30/2024-01-01"),
    DateRow("Thời gian: ⟦12 - 14 tháng 4 năm 2024⟧.", "2024-04-12/2024-04-14"),
    DateRow("Tuần 1 - 2 ⟦tháng 4/2024⟧; lớp 3 - 5.", "2024-04"),
    DateRow("Thi từ ⟦12 đến hết ngày 14 tháng 4 năm 2024⟧.", "2024-04-12/2024-04-14"),
    DateRow("Thi từ mùng ⟦1 đến mùng 5 tháng 4 năm 2024⟧.", "2024-04-01/2024-04-05"),
    DateRow("Từ 7h30 ⟦ngày 12 đến 17h ngày 14 tháng 4 năm 2024⟧.", "2024-04-12/2024-04-14"),
    DateRow("Từ 7h30 ⟦12/4 đến 17h 14/4/2024⟧.", "2024-04-12/2024-04-14"),
    DateRow("Kiểm tra từ ⟦07/12 à 19/12/2024⟧.", "2024-12-07/2024-12-19"),
    DateRow("Nghỉ ⟦07/4/2024 => 19/4/2024⟧, ⟦07/5 → 19/5/2024⟧.", "2024-04-07/2024-04-19", "2024-05-07/2024-05-19"),
    DateRow("Đợt 1: từ ⟦ngày 19/5 đến này 02/9/2024⟧.", "2024-05-19/2024-09-02"),
    DateRow("Tập huấn từ ⟦tháng 3 cho đến hết tháng 5/2024⟧.", "2024-03/2024-05"),
    DateRow("Vận động 10 ngày (⟦16/6 đến 25/6⟧).", "XXXX-06-16/XXXX-06-25"),
    DateRow("Tập huấn 07 ngày (⟦06 - 12 tháng 5⟧).", "XXXX-05-06/XXXX-05-12"),
    DateRow("Chi trả từ ⟦ngày 20 - 25 hằng tháng⟧.", "XXXX-XX-20/XXXX-XX-25"),
    DateRow("Khai mạc ⟦ngày 20⟧ và bế mạc ⟦ngày 22/3/2024⟧.", "2024-03-20", "2024-03-22"),
    DateRow("Sơ khảo ⟦ngày 15⟧, chung khảo ⟦ngày 22 tháng 3 năm 2024⟧.", "2024-03-15", "2024-03-22"),
    DateRow("Mỗi ngày 20 và nghỉ; tập 2 ngày 8, nghỉ trưa."),
    DateRow("Trong ⟦3 tháng đầu năm 2024⟧, ⟦9 tháng đầu năm 2024⟧.", "2024-01/2024-03", "2024-01/2024-09"),
    DateRow(
      "Lấy ý kiến từ ⟦01 đến 10-3⟧, từ ⟦03-02 đến 19-5⟧; trước ⟦15-2⟧.", "XXXX-03-01/XXXX-03-10",
      "XXXX-02-03/XXXX-05-19", "XXXX-02-15"),
    DateRow(
      "Từ cuối ⟦tháng 2 đến giữa tháng 3⟧; ⟦15/5 đến 30/6⟧ hằng năm.", "XXXX-02/XXXX-03", "XXXX-05-15/XXXX-06-30"),
    DateRow(
      "Khóa 2021: ⟦26 - 27/7⟧; khóa 2022: ⟦28, 29/7⟧; thi ⟦12, 13, 14/10⟧.", "XXXX-07-26/XXXX-07-27",
      "{XXXX-07-28,XXXX-07-29}", "{XXXX-10-12,XXXX-10-13,XXXX-10-14}"),
    DateRow("T7, ⟦06/12⟧: tập huấn; CN, ⟦07/12⟧: họp.", "XXXX-12-06", "XXXX-12-07"),
    DateRow("⟦16/5⟧ Bảo vệ luận văn", "XXXX-05-16"), DateRow("24/7 Hỗ trợ người dân"), DateRow("1/2 số hộ tham gia"),
    DateRow("⟦29/5, 30/5⟧ thi môn cơ sở.", "{XXXX-05-29,XXXX-05-30}"),
    DateRow("Thi ⟦ngày 18/11⟧, nộp trước ⟦ngày 20/10/2024⟧.", "2024-11-18", "2024-10-20"),
  ])
  func others(row: DateRow) throws { try row.check() }

  /// No date runs over the end of a cell, a row or an empty line.
  @Test(arguments: [
    DateRow("3 | Kiểm tra | Hằng quý\n4 | Họp | ⟦Tháng 5⟧", "XXXX-05"),
    DateRow("3 | Kiểm tra | 6 tháng\n8 | Họp | Ngày cuối tháng\n3 | Họp | Ở xã"),
    DateRow("3 | Kiểm tra | 30 ngày | ⟦Tháng 4 - tháng 5/2024⟧", "2024-04/2024-05"),
    DateRow("105 ngày\n\n⟦07/02/2024⟧ (Thứ Tư)", "2024-02-07"),
  ])
  func cells(row: DateRow) throws { try row.check() }

  /// Two days joined by a hyphen or a dash, with spaces, without, and over a line end.
  @Test(arguments: [
    DateRow("kỷ niệm (⟦03/02/1930-03/02/2025⟧).", "1930-02-03/2025-02-03"),
    DateRow("kỷ niệm (⟦28/7/1929 - 28/7/2029⟧).", "1929-07-28/2029-07-28"),
    DateRow("kỷ niệm (⟦03/02/1930 – 03/02/2030⟧).", "1930-02-03/2030-02-03"),
    DateRow("kỷ niệm (⟦19/8/1945–19/8/2025⟧).", "1945-08-19/2025-08-19"),
    DateRow(
      "Chào mừng kỷ niệm 95 năm Ngày thành lập Đảng Cộng sản Việt Nam (⟦03/02/1930 -\n03/02/2025⟧) và mừng xuân mới.",
      "1930-02-03/2025-02-03"),
    DateRow("kỷ niệm (⟦22-12-1944 – 22-12-2019⟧).", "1944-12-22/2019-12-22"),
    DateRow("kỷ niệm (⟦22-12-1944 - 22-12-2019⟧).", "1944-12-22/2019-12-22"),
    DateRow("Nhập tin: ⟦16/12/2009 - 05/01/2010⟧.", "2009-12-16/2010-01-05"),
    DateRow("Điều tra: ⟦01/12 - 15/12/2009⟧.", "2009-12-01/2009-12-15"),
    DateRow("Tập huấn ⟦ngày 10 - 12/5/2024⟧.", "2024-05-10/2024-05-12"),
    DateRow("Tập huấn ⟦ngày 10-12/5/2024⟧.", "2024-05-10/2024-05-12"),
    DateRow("Tập huấn ⟦ngày 10 ÷ 12/5/2024⟧.", "2024-05-10/2024-05-12"),
    DateRow("Tập huấn từ ⟦ngày 10/4 → 12/5/2024⟧.", "2024-04-10/2024-05-12"),
    DateRow("Học kỳ I: từ ⟦06/9/2024 đến trước ngày 18/01/2025⟧.", "2024-09-06/2025-01-18"),
    DateRow("Nộp hồ sơ từ ⟦ngày 25 đến hết ngày 29/11/2024⟧.", "2024-11-25/2024-11-29"),
    DateRow("Bước 1 (từ ⟦5-9 đến 20-9-1996⟧): mở lớp.", "1996-09-05/1996-09-20"),
    DateRow("Bước 2 (từ ⟦21-9 đến hết tháng 10-1996⟧): học tập.", "1996-09-21/1996-10"),
    DateRow("Trực ban ⟦ngày 14/02/2026 (27 tháng Chạp) đến ngày 22/02/2026⟧.", "2026-02-14/2026-02-22"),
  ])
  func joinedByDashes(row: DateRow) throws { try row.check() }

  /// `từ … đến …`: each end takes what only the other says.
  @Test(arguments: [
    DateRow("từ ⟦ngày 03/02/2023 đến 03/02/2025⟧.", "2023-02-03/2025-02-03"),
    DateRow("từ ⟦ngày 01/02/2016 đến ngày 30/4/2016⟧.", "2016-02-01/2016-04-30"),
    DateRow("từ ⟦ngày 01/02/2016 đến đến hết ngày 30/4/2016⟧.", "2016-02-01/2016-04-30"),
    DateRow("Từ ⟦15/3/2022 đến 31/5/2022⟧: tuyên truyền.", "2022-03-15/2022-05-31"),
    DateRow(
      "Thanh tra, kiểm tra liên ngành được chia làm hai đợt, đợt 1 từ ⟦ngày 16/4/2014 đến ngày\n29/4/2014⟧ tại các chợ.",
      "2014-04-16/2014-04-29"),
    DateRow("từ ⟦ngày 01/6 đến ngày 10/6/2020⟧.", "2020-06-01/2020-06-10"),
    DateRow("từ ⟦ngày 01-8 đến 25-8-2018⟧.", "2018-08-01/2018-08-25"),
    DateRow("Từ ⟦01/12 đến 31/12/2018⟧: lập bảng kê.", "2018-12-01/2018-12-31"),
    DateRow("từ ⟦ngày 08 đến ngày 10/01/2024⟧.", "2024-01-08/2024-01-10"),
    DateRow(
      "Tổ chức đối thoại giữa lãnh đạo địa phương với công nhân, dự kiến từ ⟦ngày 20 đến\n25/5/2024⟧ tại các huyện.",
      "2024-05-20/2024-05-25"),
    DateRow("lớp thứ nhất từ ⟦14 đến 18/5/2012⟧.", "2012-05-14/2012-05-18"),
    DateRow("từ ⟦ngày 10 đến ngày 12 tháng 5 năm 2024⟧.", "2024-05-10/2024-05-12"),
    DateRow("từ ⟦ngày 15 tháng 4 đến ngày 15 tháng 5 năm 2024⟧.", "2024-04-15/2024-05-15"),
    DateRow("từ ⟦ngày 01 tháng 9 năm 2024 đến ngày 31 tháng 5 năm 2025⟧.", "2024-09-01/2025-05-31"),
    DateRow("từ ⟦ngày 15/11/2024 đến hết ngày 15/02/2025⟧.", "2024-11-15/2025-02-15"),
    DateRow("từ ⟦ngày 01/4/2022 tới ngày 30/11/2022⟧.", "2022-04-01/2022-11-30"),
    DateRow("Đại hội họp từ ⟦ngày 27/7 đến ngày 30/7/2013⟧ tại Hà Nội.", "2013-07-27/2013-07-30"),
  ])
  func days(row: DateRow) throws { try row.check() }

  /// A weekday beside each end, the days in parentheses or not.
  @Test(arguments: [
    DateRow("từ thứ Hai (⟦06/10) đến thứ Sáu (10/10/2025⟧).", "2025-10-06/2025-10-10"),
    DateRow("từ thứ Hai (⟦ngày 06/10/2025) đến hết Chủ nhật (ngày 12/10/2025⟧).", "2025-10-06/2025-10-12"),
    DateRow("Hội thi ⟦10/5 đến hết tháng 6/2024⟧.", "2024-05-10/2024-06"),
    DateRow(
      "theo Công văn số 2210/STC-ĐT ⟦ngày 17/4/2026⟧, đến hết ⟦ngày 15/4/2026⟧ đạt 11%.", "2026-04-17", "2026-04-15"),
    DateRow("từ ⟦ngày 10/5/2024 đến trước ngày 15/6/2024⟧.", "2024-05-10/2024-06-15"),
    DateRow("Nộp lệ phí: ⟦31/7 - 17g00 06/8/2024⟧.", "2024-07-31/2024-08-06"),
    DateRow("từ mùng 6 đến mùng 10 tháng Giêng (tức ⟦03/02 đến 07/02/2025⟧).", "2025-02-03/2025-02-07"),
    DateRow("từ thứ Hai, ⟦ngày 06/10 đến chiều thứ Sáu, ngày 10/10/2025⟧.", "2025-10-06/2025-10-10"),
    DateRow("thứ Hai (⟦06/10) - thứ Sáu (10/10/2025⟧).", "2025-10-06/2025-10-10"),
    DateRow("họp thứ Hai (⟦06/10/2025⟧); đến thứ Sáu nộp bài.", "2025-10-06"),
  ])
  func weekdays(row: DateRow) throws { try row.check() }

  /// A start without its year or month that lies in the one before; days of one month in the wrong order are a slip.
  @Test(arguments: [
    DateRow("từ ⟦ngày 25/12 đến ngày 05/01/2024⟧.", "2023-12-25/2024-01-05"),
    DateRow("Trực Tết: ⟦28/12 - 03/01/2024⟧.", "2023-12-28/2024-01-03"),
    DateRow("từ ⟦ngày 15 tháng 11 đến ngày 15 tháng 02 năm 2025⟧.", "2024-11-15/2025-02-15"),
    DateRow("từ ⟦ngày 28 đến ngày 05/6/2025⟧.", "2025-05-28/2025-06-05"),
    DateRow("từ ⟦ngày 28 đến ngày 03/01/2025⟧.", "2024-12-28/2025-01-03"),
    DateRow("từ ⟦ngày 28 đến ngày 05/6⟧.", "XXXX-05-28/XXXX-06-05"),
    DateRow("chiều ⟦ngày 28/12⟧ và sáng ⟦ngày 03/01/2012⟧.", "2011-12-28", "2012-01-03"),
    DateRow("từ ⟦tháng 11 đến tháng 3 năm 2024⟧.", "2023-11/2024-03"),
    DateRow("từ ⟦tháng 9 đến tháng 5/2025⟧.", "2024-09/2025-05"),
    DateRow("từ ⟦tháng 12 đến ngày 15/01/2025⟧.", "2024-12/2025-01-15"),
    DateRow("từ ⟦quý IV đến quý I/2025⟧.", "2024-36/2025-33"),
    DateRow("từ ⟦ngày 01/10/2024 - 31/10⟧.", "2024-10-01/2024-10-31"),
    DateRow("từ ⟦ngày 15/11/2024 đến ngày 15/01⟧.", "2024-11-15/2025-01-15"),
    DateRow("từ ⟦ngày 15 tháng 11 năm 2024 đến ngày 15 tháng 01 năm sau⟧.", "2024-11-15/2025-01-15"),
    DateRow("từ ⟦tháng 10/2024 đến tháng 02 năm sau⟧.", "2024-10/2025-02"),
    DateRow("từ ⟦ngày 10/6 đến ngày 01/6/2020⟧.", "2020-06-10/2020-06-01"),
    DateRow("từ ⟦ngày 20 đến ngày 12/5/2024⟧.", "2024-05-20/2024-05-12"),
  ])
  func overTheEndOfYearOrMonth(row: DateRow) throws { try row.check() }

  /// Months, and an end of another kind.
  @Test(arguments: [
    DateRow("từ ⟦tháng 3 đến tháng 5 năm 2024⟧.", "2024-03/2024-05"),
    DateRow("Từ ⟦tháng 02 đến tháng 3/2019⟧: tập huấn.", "2019-02/2019-03"),
    DateRow("từ ⟦tháng 7/2022 đến tháng 12/2023⟧.", "2022-07/2023-12"),
    DateRow("từ ⟦tháng 9 năm 2024 đến tháng 5 năm 2025⟧.", "2024-09/2025-05"),
    DateRow("từ ⟦tháng 7/2026 đến ngày 15/12/2026⟧.", "2026-07/2026-12-15"),
    DateRow("từ ⟦tháng 4/2024 đến hết tháng 6/2024⟧.", "2024-04/2024-06"),
    DateRow("từ ⟦quý II/2024 đến quý IV/2024⟧.", "2024-34/2024-36"),
  ])
  func months(row: DateRow) throws { try row.check() }

  /// Years: plans, terms, school years.
  @Test(arguments: [
    DateRow("giai đoạn ⟦2021 - 2025⟧.", "2021/2025"),
    DateRow("giai đoạn ⟦2021-2025⟧.", "2021/2025"),
    DateRow("giai đoạn ⟦2021–2025⟧.", "2021/2025"),
    DateRow("CHƯƠNG TRÌNH GIAI ĐOẠN ⟦2021 - 2025⟧", "2021/2025"),
    DateRow(
      "Thực hiện kế hoạch phát triển kinh tế - xã hội của tỉnh, của huyện giai đoạn ⟦2016\n– 2020⟧ và xây dựng kế hoạch.",
      "2016/2020"),
    DateRow("nhiệm kỳ ⟦2020 - 2025⟧.", "2020/2025"),
    DateRow("nhiệm kỳ ⟦2023-2028⟧, đại hội bầu ra.", "2023/2028"),
    DateRow("trên địa bàn tỉnh ⟦năm 2012 - 2013⟧.", "2012/2013"),
    DateRow("từ ⟦năm 2022 đến năm 2030⟧.", "2022/2030"),
    DateRow("Giai đoạn 1 (từ ⟦2022 - 2025⟧)", "2022/2025"),
    DateRow("từ ⟦năm 2021 đến 2025⟧ toàn huyện.", "2021/2025"),
  ])
  func years(row: DateRow) throws { try row.check() }

  /// A start or an end in words is no date: the other end stands alone.
  @Test(arguments: [
    DateRow("từ ngày ban hành kế hoạch đến ⟦tháng 9/2025⟧.", "2025-09"),
    DateRow("từ ngày ký đến hết ⟦ngày 15/12/2026⟧.", "2026-12-15"),
    DateRow("từ nay đến ⟦ngày 31/12/2024⟧.", "2024-12-31"),
    DateRow("từ ⟦ngày 01/7/2023⟧ trở đi.", "2023-07-01"),
    DateRow("từ ⟦năm 2010⟧, hằng năm rà soát.", "2010"),
  ])
  func openEnds(row: DateRow) throws { try row.check() }

  /// The hour beside an end is passed over.
  @Test(arguments: [
    DateRow("từ ⟦ngày 06/5 đến 24 giờ ngày 26/5/2024⟧.", "2024-05-06/2024-05-26"),
    DateRow("từ ⟦ngày 06/5/2024 đến 17 giờ 00 ngày 26/5/2024⟧.", "2024-05-06/2024-05-26"),
    DateRow("từ ⟦ngày 06/5/2024 đến 17h00 ngày 26/5/2024⟧.", "2024-05-06/2024-05-26"),
  ])
  func hours(row: DateRow) throws { try row.check() }
}
