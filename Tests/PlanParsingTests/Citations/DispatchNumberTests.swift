import Testing

@Suite struct DispatchNumberTests {
  /// A công văn has no type in its number.
  @Test(arguments: [
    CitationRow(
      "Công văn số ⟦1849/BGDĐT-GDPT⟧ của Bộ GDĐT ngày 10 tháng 4 năm 2026 về việc kiểm tra;",
      "1849/BGDĐT-GDPT | Công văn | 2026-04-10 | Bộ GDĐT"),
    CitationRow(
      "Công văn số ⟦3018/SYT-NVY⟧ ngày 05/11/2024 của Sở Y tế về bảng kiểm;",
      "3018/SYT-NVY | Công văn | 2024-11-05 | Sở Y tế"),
    CitationRow(
      "Công văn số ⟦2266/BTNMT-TTTT⟧ ngày 29/4/2020 của Bộ Tài nguyên và Môi trường về hưởng ứng;",
      "2266/BTNMT-TTTT | Công văn | 2020-04-29 | Bộ Tài nguyên và Môi trường"),
    CitationRow(
      "Công văn số ⟦1675/UBND-KT⟧ ngày 07/5/2020 của UBND tỉnh về việc trên;",
      "1675/UBND-KT | Công văn | 2020-05-07 | UBND tỉnh"),
    CitationRow(
      "Công văn số ⟦6582/VPCP-KSTT⟧ ngày 21/9/2011 của Văn phòng Chính phủ;",
      "6582/VPCP-KSTT | Công văn | 2011-09-21 | Văn phòng Chính phủ"),
    CitationRow(
      "Công văn số ⟦412/LĐLĐ-CSPL⟧ ngày 20/11/2023 của LĐLĐ tỉnh.",
      "412/LĐLĐ-CSPL | Công văn | 2023-11-20 | LĐLĐ tỉnh"),
    CitationRow(
      "Công văn số ⟦64/CĐYT-TGNC⟧ ngày 29/5/2017 của Công đoàn ngành Y tế về hội thao;",
      "64/CĐYT-TGNC | Công văn | 2017-05-29 | Công đoàn ngành Y tế"),
    CitationRow(
      "Công văn số ⟦1298/QLCL-QLT⟧ ngày 25/8/2023 của Cục Quản lý chất lượng về kỳ thi;",
      "1298/QLCL-QLT | Công văn | 2023-08-25 | Cục Quản lý chất lượng"),
    CitationRow(
      "Công văn số ⟦1445/SLĐTBXH-LĐVL⟧ ngày 12/10/2018 của Sở Lao động - Thương binh và Xã hội;",
      "1445/SLĐTBXH-LĐVL | Công văn | 2018-10-12 | Sở Lao động - Thương binh và Xã hội"),
    CitationRow("theo Công văn số ⟦1804/BTTTT-CĐSQG⟧.", "1804/BTTTT-CĐSQG | Công văn | - | -"),
    CitationRow("theo công văn số ⟦423/TTg-KSTT⟧ ngày 24/5/2023.", "423/TTg-KSTT | Công văn | 2023-05-24 | -"),
    CitationRow(
      "theo Công văn số ⟦23/CV-BTĐKT⟧ ngày 10/3/2008 của Ban Thi đua - Khen thưởng tỉnh.",
      "23/CV-BTĐKT | Công văn | 2008-03-10 | Ban Thi đua - Khen thưởng tỉnh"),
    CitationRow("theo Công văn ⟦812-CV/TU⟧, ngày 18-10-2024.", "812-CV/TU | Công văn | 2024-10-18 | -"),
  ])
  func dispatches(row: CitationRow) throws { try row.check() }

  /// What a dispatch is for stands between its type and its number.
  @Test(arguments: [
    CitationRow(
      "công văn hướng dẫn số ⟦237/SGD&ĐT-GDMN⟧ ngày 01 tháng 3 năm 2012 của Sở Giáo dục và Đào tạo;",
      "237/SGD&ĐT-GDMN | Công văn | 2012-03-01 | Sở Giáo dục và Đào tạo"),
    CitationRow("Công văn chỉ đạo số ⟦37/SGDĐT-GDMN⟧;", "37/SGDĐT-GDMN | Công văn | - | -"),
    CitationRow("Công văn hỏa tốc số ⟦37/UBND-VX⟧;", "37/UBND-VX | Công văn | - | -"),
    CitationRow("Văn bản hướng dẫn số ⟦37/SYT-NVY⟧;", "37/SYT-NVY | Công văn | - | -"),
    CitationRow("Công điện khẩn số ⟦16⟧ ngày 05/3/2023 của UBND tỉnh;", "16 | Công điện | 2023-03-05 | UBND tỉnh"),
    CitationRow("Kế hoạch liên ngành số ⟦16/KHLN-SGDĐT-SYT⟧;", "16/KHLN-SGDĐT-SYT | Kế hoạch | - | -"),
    CitationRow("Hướng dẫn số ⟦16/HD-SYT⟧;", "16/HD-SYT | Hướng dẫn | - | -"),
    CitationRow("hướng dẫn tại văn bản số ⟦16/SYT-NVY⟧;", "16/SYT-NVY | Công văn | - | -"),
  ])
  func purposes(row: CitationRow) throws { try row.check() }

  /// Later mentions say type and number alone.
  @Test(arguments: [
    CitationRow("Triển khai Chỉ thị ⟦49-CT/TU⟧ đến toàn thể đảng viên.", "49-CT/TU | Chỉ thị | - | -"),
    CitationRow("Tiếp tục thực hiện Nghị quyết ⟦57-NQ/TW⟧;", "57-NQ/TW | Nghị quyết | - | -"),
    CitationRow("(sau đây gọi tắt là Nghị quyết ⟦57-NQ/TW⟧)", "57-NQ/TW | Nghị quyết | - | -"),
    CitationRow("các mục tiêu mà Kế hoạch ⟦182/KH-UBND⟧ đề ra.", "182/KH-UBND | Kế hoạch | - | -"),
    CitationRow("theo nội dung Công văn ⟦1849/BGDĐT-GDPT⟧.", "1849/BGDĐT-GDPT | Công văn | - | -"),
    CitationRow("giao đất theo Nghị định ⟦64/CP⟧.", "64/CP | Nghị định | - | -"),
    CitationRow(
      "tại Nghị định ⟦91/2017/NĐ-CP⟧ và Thông tư ⟦12/2019/TT-BNV⟧.", "91/2017/NĐ-CP | Nghị định | - | -",
      "12/2019/TT-BNV | Thông tư | - | -"),
    CitationRow(
      "Chỉ thị số ⟦34-CT/TW⟧ và Chỉ thị số ⟦49-CT/TU⟧.", "34-CT/TW | Chỉ thị | - | -", "49-CT/TU | Chỉ thị | - | -"),
  ])
  func shortMentions(row: CitationRow) throws { try row.check() }

  /// What looks like a number and names no document.
  @Test(arguments: [
    CitationRow("theo Mẫu số 01/PLI kèm theo."),
    CitationRow("theo Mẫu số 08 của Nghị định."),
    CitationRow("lập tờ khai 01/CNKD gửi cơ quan thuế."),
    CitationRow("Khu tập thể KTĐ số 6, đợt 1-2014."),
    CitationRow("Hoàn thành ở 5/14 huyện, 24/24 giờ."),
    CitationRow("Điện thoại 024/3556 1234, quốc lộ 2C."),
    CitationRow("hợp đồng 182/2021 của đơn vị."),
    CitationRow("Cán bộ BTC, CBCC/VC, nam/nữ, và/hoặc người lao động."),
    CitationRow("Mỗi tháng họp 01 lần/tổ, 03 tiết/GV."),
    CitationRow("đạt chuẩn 100 m2/người, 25 km/giờ."),
  ])
  func noNumbers(row: CitationRow) throws { try row.check() }
}
