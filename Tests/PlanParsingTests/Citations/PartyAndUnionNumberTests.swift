import Testing

@Suite struct PartyAndUnionNumberTests {
  /// The Party: a hyphen after the serial, often a comma before the date.
  @Test(arguments: [
    CitationRow(
      "Chỉ thị số ⟦34-CT/TW⟧ ngày 07/4/2014 của Bộ Chính trị về đổi mới công tác thi đua;",
      "34-CT/TW | Chỉ thị | 2014-04-07 | Bộ Chính trị"),
    CitationRow(
      "Nghị quyết số ⟦57-NQ/TW⟧, ngày 22-12-2024 của Bộ Chính trị về đột phá phát triển khoa học;",
      "57-NQ/TW | Nghị quyết | 2024-12-22 | Bộ Chính trị"),
    CitationRow(
      "Kết luận số ⟦21-KL/TW⟧, ngày 25-10-2021 của Ban Chấp hành Trung ương Đảng khóa XIII về xây dựng Đảng;",
      "21-KL/TW | Kết luận | 2021-10-25 | Ban Chấp hành Trung ương Đảng khóa XIII"),
    CitationRow("Chỉ thị số ⟦05-CT/TW⟧ của Bộ Chính trị về học tập;", "05-CT/TW | Chỉ thị | - | Bộ Chính trị"),
    CitationRow(
      "Quy định số ⟦37-QĐ/TW⟧ ngày 25/10/2021 của Ban Chấp hành Trung ương về những điều đảng viên không được làm;",
      "37-QĐ/TW | Quy định | 2021-10-25 | Ban Chấp hành Trung ương"),
    CitationRow(
      "Quy định số ⟦08-QĐi/TW⟧ ngày 25-10-2018 của Ban Chấp hành Trung ương về nêu gương;",
      "08-QĐi/TW | Quy định | 2018-10-25 | Ban Chấp hành Trung ương"),
    CitationRow(
      "Thông báo số ⟦158-TB/TW⟧ ngày 02-01-2020 của Ban Bí thư về kiểm tra;",
      "158-TB/TW | Thông báo | 2020-01-02 | Ban Bí thư"),
    CitationRow(
      "Hướng dẫn số ⟦36-HD/VPTW⟧ ngày 03/4/2018 của Văn phòng Trung ương Đảng về thể thức văn bản;",
      "36-HD/VPTW | Hướng dẫn | 2018-04-03 | Văn phòng Trung ương Đảng"),
    CitationRow(
      "Hướng dẫn số ⟦66-HD/BTGTW⟧ ngày 21-5-2018 của Ban Tuyên giáo Trung ương.",
      "66-HD/BTGTW | Hướng dẫn | 2018-05-21 | Ban Tuyên giáo Trung ương"),
    CitationRow(
      "Chương trình số ⟦09-CTr/TU⟧ ngày 15/4/2021 của Tỉnh ủy về phát triển du lịch;",
      "09-CTr/TU | Chương trình | 2021-04-15 | Tỉnh ủy"),
    CitationRow(
      "Chỉ thị số ⟦49-CT/TU⟧ ngày 13/8/2014 của Ban Thường vụ Tỉnh ủy (khóa XVIII) về công tác thi đua;",
      "49-CT/TU | Chỉ thị | 2014-08-13 | Ban Thường vụ Tỉnh ủy"),
    CitationRow(
      "Nghị quyết số ⟦11-NQ/ĐH⟧ ngày 17-10-2020 của Đại hội đại biểu Đảng bộ tỉnh lần thứ XI về phương hướng;",
      "11-NQ/ĐH | Nghị quyết | 2020-10-17 | Đại hội đại biểu Đảng bộ tỉnh lần thứ XI"),
    CitationRow(
      "Công văn số ⟦1057-CV/TU⟧ ngày 14/8/2014 của Tỉnh ủy về triển khai Chỉ thị;",
      "1057-CV/TU | Công văn | 2014-08-14 | Tỉnh ủy"),
    CitationRow(
      "Nghị quyết số ⟦05-NQ/ĐU⟧ ngày 15/01/2024 của Đảng ủy xã về nhiệm vụ năm;",
      "05-NQ/ĐU | Nghị quyết | 2024-01-15 | Đảng ủy xã"),
    CitationRow(
      "Kế hoạch số ⟦18-KH/HU⟧ ngày 20/02/2019 của Huyện ủy Vị Xuyên về bảo vệ rừng;",
      "18-KH/HU | Kế hoạch | 2019-02-20 | Huyện ủy Vị Xuyên"),
    CitationRow(
      "Kế hoạch số ⟦01-KH/BCĐTW⟧ ngày 21/3/2025 của Ban Chỉ đạo Trung ương về phong trào;",
      "01-KH/BCĐTW | Kế hoạch | 2025-03-21 | Ban Chỉ đạo Trung ương"),
  ])
  func party(row: CitationRow) throws { try row.check() }

  /// Unions, youth, women, Front.
  @Test(arguments: [
    CitationRow(
      "Kế hoạch số ⟦227/KH-LĐLĐ⟧ ngày 27/4/2023 của Liên đoàn Lao động tỉnh Thái Bình về hưởng ứng phong trào;",
      "227/KH-LĐLĐ | Kế hoạch | 2023-04-27 | Liên đoàn Lao động tỉnh Thái Bình"),
    CitationRow(
      "Hướng dẫn số ⟦25/HD-LĐLĐ⟧ ngày 12/12/2022 của LĐLĐ tỉnh Kon Tum về thực hiện các phong trào;",
      "25/HD-LĐLĐ | Hướng dẫn | 2022-12-12 | LĐLĐ tỉnh Kon Tum"),
    CitationRow(
      "Kế hoạch số ⟦21/KH-TLĐ⟧ ngày 27/02/2024 của Tổng Liên đoàn Lao động Việt Nam về Tháng Công nhân;",
      "21/KH-TLĐ | Kế hoạch | 2024-02-27 | Tổng Liên đoàn Lao động Việt Nam"),
    CitationRow(
      "Quyết định số ⟦933/QĐ-TLĐ⟧ ngày 14/5/2024 của Đoàn Chủ tịch Tổng Liên đoàn Lao động Việt Nam;",
      "933/QĐ-TLĐ | Quyết định | 2024-05-14 | Đoàn Chủ tịch Tổng Liên đoàn Lao động Việt Nam"),
    CitationRow(
      "Hướng dẫn số ⟦29-HD/TWĐTN-VP⟧ ngày 20/5/2013 của Ban Bí thư Trung ương Đoàn về thể thức;",
      "29-HD/TWĐTN-VP | Hướng dẫn | 2013-05-20 | Ban Bí thư Trung ương Đoàn"),
    CitationRow(
      "Chương trình số ⟦09-CTr/TĐTN⟧ ngày 15/01/2026 của Ban Thường vụ Tỉnh đoàn về công tác năm;",
      "09-CTr/TĐTN | Chương trình | 2026-01-15 | Ban Thường vụ Tỉnh đoàn"),
    CitationRow(
      "Kế hoạch số ⟦41/KH-BTV⟧ ngày 24/6/2022 của Ban Thường vụ Hội Liên hiệp Phụ nữ tỉnh về phong trào;",
      "41/KH-BTV | Kế hoạch | 2022-06-24 | Ban Thường vụ Hội Liên hiệp Phụ nữ tỉnh"),
    CitationRow(
      "Hướng dẫn số ⟦33/HD-MTTW-BTT⟧ ngày 25/8/2020 của Ban Thường trực Ủy ban Trung ương MTTQ Việt Nam về Tháng cao điểm;",
      "33/HD-MTTW-BTT | Hướng dẫn | 2020-08-25 | Ban Thường trực Ủy ban Trung ương MTTQ Việt Nam"),
    CitationRow(
      "Kế hoạch số ⟦58/KH-MTTQ-BTT⟧ ngày 21/9/2020 của Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh;",
      "58/KH-MTTQ-BTT | Kế hoạch | 2020-09-21 | Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh"),
  ])
  func unions(row: CitationRow) throws { try row.check() }

  /// The same letters for a type and for an office: the place in the number decides.
  @Test(arguments: [
    CitationRow(
      "Kế hoạch số ⟦1893/KH-CT⟧ ngày 22/7/2019 của Cục Thuế tỉnh Đắk Nông;",
      "1893/KH-CT | Kế hoạch | 2019-07-22 | Cục Thuế tỉnh Đắk Nông"),
    CitationRow(
      "Công văn số ⟦2150/CT-TTHT⟧ ngày 05/6/2022 của Cục Thuế tỉnh về hóa đơn điện tử;",
      "2150/CT-TTHT | Công văn | 2022-06-05 | Cục Thuế tỉnh"),
    CitationRow(
      "Chỉ thị số ⟦03/CT-UBND⟧ ngày 29/01/2016 của Ủy ban nhân dân tỉnh;",
      "03/CT-UBND | Chỉ thị | 2016-01-29 | Ủy ban nhân dân tỉnh"),
    CitationRow(
      "Hướng dẫn số ⟦12-HD/BTCTU⟧ ngày 10/3/2020 của Ban Tổ chức Tỉnh ủy về đại hội;",
      "12-HD/BTCTU | Hướng dẫn | 2020-03-10 | Ban Tổ chức Tỉnh ủy"),
    CitationRow(
      "Công văn số ⟦13168/BTC-HCSN⟧ ngày 28/9/2009 của Bộ Tài chính về kinh phí;",
      "13168/BTC-HCSN | Công văn | 2009-09-28 | Bộ Tài chính"),
  ])
  func sharedLetters(row: CitationRow) throws { try row.check() }
}
