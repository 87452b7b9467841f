import Testing

@Suite struct MalformedNumberTests {
  /// A lost hyphen is restored.
  @Test(arguments: [
    CitationRow(
      "Chỉ thị số ⟦34CT/TW⟧ ngày 07/4/2014 của Bộ Chính trị;", "34-CT/TW | Chỉ thị | 2014-04-07 | Bộ Chính trị"),
    CitationRow(
      "Kế hoạch số ⟦298 KH/TWĐTN⟧ ngày 14/7/2011 của Trung ương Đoàn;",
      "298-KH/TWĐTN | Kế hoạch | 2011-07-14 | Trung ương Đoàn"),
    CitationRow("Kế hoạch số ⟦15KH/TU⟧ của Tỉnh ủy;", "15-KH/TU | Kế hoạch | - | Tỉnh ủy"),
    CitationRow("Luật số ⟦14/2022QH15⟧ ngày 15/11/2022;", "14/2022QH15 | Luật | 2022-11-15 | -"),
    CitationRow("Luật số ⟦06/2022-QH15⟧ ngày 15/6/2022;", "06/2022-QH15 | Luật | 2022-06-15 | -"),
    CitationRow(
      "Kế hoạch số ⟦182/KHUBND⟧ ngày 04/10/2021 của UBND tỉnh về chương trình hành động;",
      "182/KH-UBND | Kế hoạch | 2021-10-04 | UBND tỉnh"),
    CitationRow(
      "Kế hoạch số ⟦57/KHUBND⟧ ngày 21/12/2010 của Ủy ban nhân dân tỉnh.",
      "57/KH-UBND | Kế hoạch | 2010-12-21 | Ủy ban nhân dân tỉnh"),
    CitationRow(
      "Kế hoạch số ⟦21/KHTLĐ⟧ ngày 27/02/2024 của Tổng Liên đoàn Lao động Việt Nam;",
      "21/KH-TLĐ | Kế hoạch | 2024-02-27 | Tổng Liên đoàn Lao động Việt Nam"),
    CitationRow(
      "Nghị quyết số ⟦535/NQHĐND⟧ ngày 14/01/2021 của Hội đồng nhân dân tỉnh;",
      "535/NQ-HĐND | Nghị quyết | 2021-01-14 | Hội đồng nhân dân tỉnh"),
    CitationRow(
      "Quyết định số ⟦791/QĐUBND⟧ ngày 26/3/2019 của UBND tỉnh;",
      "791/QĐ-UBND | Quyết định | 2019-03-26 | UBND tỉnh"),
    CitationRow(
      "Kế hoạch số ⟦3532/KHSYT⟧ ngày 09/10/2024 của Sở Y tế;", "3532/KH-SYT | Kế hoạch | 2024-10-09 | Sở Y tế"),
  ])
  func lostHyphens(row: CitationRow) throws { try row.check() }

  /// A body's abbreviation in two.
  @Test(arguments: [
    CitationRow(
      "Thông tư ⟦01/2016/TT-BGD ĐT⟧ ngày 15/01/2016 của Bộ GD&ĐT;",
      "01/2016/TT-BGDĐT | Thông tư | 2016-01-15 | Bộ GD&ĐT"),
    CitationRow("Kế hoạch số ⟦12/KH-UBND⟧ TP Huế;", "12/KH-UBND | Kế hoạch | - | -"),
  ])
  func splitBodies(row: CitationRow) throws { try row.check() }

  /// A word that lost the space before it is none of the number.
  @Test(arguments: [
    CitationRow(
      "Thông báo số ⟦70-TB/TW⟧ngày 06 tháng 01 năm 2012 của Ban Bí thư Trung ương Đảng;",
      "70-TB/TW | Thông báo | 2012-01-06 | Ban Bí thư Trung ương Đảng"),
    CitationRow(
      "Quyết định số ⟦70/QĐ-UBND⟧ngày 06/01/2012 của UBND tỉnh;", "70/QĐ-UBND | Quyết định | 2012-01-06 | UBND tỉnh"),
    CitationRow("Công văn số ⟦496/PGDĐT⟧-Ngày 30 tháng 8 năm 2023;", "496/PGDĐT | Công văn | 2023-08-30 | -"),
    CitationRow("Quyết định số ⟦70/QĐ-UBND⟧của UBND tỉnh;", "70/QĐ-UBND | Quyết định | - | UBND tỉnh"),
    CitationRow("Quyết định số ⟦70/QĐ-TTg⟧về y tế;", "70/QĐ-TTg | Quyết định | - | -"),
    CitationRow("Chỉ thị số ⟦45-CT/TW⟧ ngày22 tháng 7 năm 2010;", "45-CT/TW | Chỉ thị | 2010-07-22 | -"),
    CitationRow("Chỉ thị số ⟦45-CT/TW⟧ngày22 tháng 7 năm 2010;", "45-CT/TW | Chỉ thị | 2010-07-22 | -"),
  ])
  func gluedWords(row: CitationRow) throws { try row.check() }

  /// One letter that a scanner read as two.
  @Test(arguments: [
    CitationRow(
      "Quyết định số ⟦12/QĐÐ-UBND⟧ ngày 05/01/2009 của UBND tỉnh;", "12/QĐ-UBND | Quyết định | 2009-01-05 | UBND tỉnh"),
    CitationRow("Nghị quyết số ⟦11-NQ/ðĐU⟧ ngày 05/01/2026;", "11-NQ/ĐU | Nghị quyết | 2026-01-05 | -"),
    CitationRow("Công văn số ⟦412/LĐÐĐLĐ-CSPL⟧ ngày 20/11/2023;", "412/LĐLĐ-CSPL | Công văn | 2023-11-20 | -"),
    CitationRow(
      "Nghị định số ⟦61/2018/NÐ-CP⟧ ngày 23/4/2018, Nghị định số ⟦107/2021/NÐ-CP⟧ ngày 06/12/2021 của Chính phủ;",
      "61/2018/NĐ-CP | Nghị định | 2018-04-23 | Chính phủ", "107/2021/NĐ-CP | Nghị định | 2021-12-06 | Chính phủ"),
    CitationRow(
      "Quyết định số ⟦468/QÐTTg⟧ ngày 27/3/2021 của Thủ tướng Chính phủ;",
      "468/QĐ-TTg | Quyết định | 2021-03-27 | Thủ tướng Chính phủ"),
  ])
  func strokes(row: CitationRow) throws { try row.check() }

  /// Stray spaces are taken out of the number, not of the text.
  @Test(arguments: [
    CitationRow(
      "Kế hoạch số ⟦36/KH- UBND⟧ ngày 04/3/2024 của UBND tỉnh Bắc Kạn;",
      "36/KH-UBND | Kế hoạch | 2024-03-04 | UBND tỉnh Bắc Kạn"),
    CitationRow(
      "Nghị quyết số ⟦32/2007/NQ- CP⟧ ngày 29/6/2007 của Chính phủ;",
      "32/2007/NQ-CP | Nghị quyết | 2007-06-29 | Chính phủ"),
    CitationRow(
      "Nghị quyết số ⟦17/NQ -CP⟧ ngày 12/6/2013 của Chính phủ;", "17/NQ-CP | Nghị quyết | 2013-06-12 | Chính phủ"),
    CitationRow(
      "Quyết định số ⟦367 - QĐ/TWĐTN-VP⟧ ngày 29/10/2013 của Ban Bí thư Trung ương Đoàn;",
      "367-QĐ/TWĐTN-VP | Quyết định | 2013-10-29 | Ban Bí thư Trung ương Đoàn"),
    CitationRow("Kế hoạch số ⟦27 /KH-SYT⟧ ngày 15/01/2025 của Sở Y tế;", "27/KH-SYT | Kế hoạch | 2025-01-15 | Sở Y tế"),
    CitationRow(
      "Kế hoạch số ⟦45/ KH-UBND⟧ ngày 15/01/2025 của Sở Y tế;", "45/KH-UBND | Kế hoạch | 2025-01-15 | Sở Y tế"),
    CitationRow(
      "Chỉ thị số ⟦34 -CT/TW⟧ ngày 07/4/2014 của Bộ Chính trị;", "34-CT/TW | Chỉ thị | 2014-04-07 | Bộ Chính trị"),
    CitationRow(
      "Kế hoạch số\u{A0}⟦01-KH/\u{200B}BCĐTW⟧ ngày 21/3/2025 của Ban Chỉ đạo Trung ương;",
      "01-KH/BCĐTW | Kế hoạch | 2025-03-21 | Ban Chỉ đạo Trung ương"),
    CitationRow(
      "Nghị quyết  số:  ⟦76/NQ-CP⟧ ngày 15/7/2021 của Chính phủ;", "76/NQ-CP | Nghị quyết | 2021-07-15 | Chính phủ"),
    CitationRow(
      "Nghị định số ⟦155/2016 /NĐ-CP⟧ ngày 18/11/2016 của Chính phủ;",
      "155/2016/NĐ-CP | Nghị định | 2016-11-18 | Chính phủ"),
    CitationRow(
      "Quyết định số ⟦09/2010 /QĐ-UBND⟧ ngày 16/7/2010 của UBND tỉnh;",
      "09/2010/QĐ-UBND | Quyết định | 2010-07-16 | UBND tỉnh"),
    CitationRow("Luật Thanh tra số ⟦11/2022 /QH15⟧ ngày 14/11/2022;", "11/2022/QH15 | Luật | 2022-11-14 | -"),
  ])
  func straySpaces(row: CitationRow) throws { try row.check() }

  /// A number broken over a line, marks of bold around it, the letter Eth for Đ.
  @Test(arguments: [
    CitationRow(
      "Các đơn vị tự chấm điểm theo Bảng kiểm ban hành kèm theo Công văn số ⟦3018/SYT-\nNVY⟧ ngày 05/11/2024 của Sở Y tế.",
      "3018/SYT-NVY | Công văn | 2024-11-05 | Sở Y tế"),
    CitationRow(
      "Thực hiện Nghị quyết của Chính phủ về biên giới và Kế hoạch số ⟦1421/KH-\nBTL⟧ của Bộ Tư lệnh Bộ đội Biên phòng.",
      "1421/KH-BTL | Kế hoạch | - | Bộ Tư lệnh Bộ đội Biên phòng"),
    CitationRow(
      "Các cơ quan triển khai thực hiện nghiêm túc nội dung Quyết định số\n⟦749/QĐ-TTg⟧ ngày 03/6/2020 của Thủ tướng Chính phủ.",
      "749/QĐ-TTg | Quyết định | 2020-06-03 | Thủ tướng Chính phủ"),
    CitationRow(
      "Chỉ thị số **⟦34-CT/TW⟧** ngày **07/4/2014** của Bộ Chính trị;", "34-CT/TW | Chỉ thị | 2014-04-07 | Bộ Chính trị"
    ),
    CitationRow(
      "xử phạt theo Nghị định số ⟦146/2007/N\u{D0}-CP⟧ ngày 14/9/2007 của Chính phủ.",
      "146/2007/NĐ-CP | Nghị định | 2007-09-14 | Chính phủ"),
    CitationRow(
      "Quyết định số ⟦01/2020/QĐ-ABC&DEF⟧ ngày 02/3/2020;", "01/2020/QĐ-ABC&DEF | Quyết định | 2020-03-02 | -"),
  ])
  func breaksAndMarks(row: CitationRow) throws { try row.check() }
}
