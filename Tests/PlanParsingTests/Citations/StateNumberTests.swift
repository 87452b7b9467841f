import Testing

@Suite struct StateNumberTests {
  /// What the National Assembly makes: a year and the term stand in the number; a law has no issuer.
  @Test(arguments: [
    CitationRow(
      "Căn cứ Luật Thi đua, khen thưởng số ⟦06/2022/QH15⟧ ngày 15/6/2022;", "06/2022/QH15 | Luật | 2022-06-15 | -"),
    CitationRow(
      "Luật Bảo vệ môi trường số ⟦72/2020/QH14⟧ được Quốc hội khóa XIV thông qua.", "72/2020/QH14 | Luật | - | -"),
    CitationRow(
      "Căn cứ Luật Quản lý thuế số ⟦38/2019/QH14⟧ ngày 13 tháng 6 năm 2019;", "38/2019/QH14 | Luật | 2019-06-13 | -"),
    CitationRow(
      "Căn cứ Bộ luật Lao động số ⟦45/2019/QH14⟧ ngày 20/11/2019;", "45/2019/QH14 | Bộ luật | 2019-11-20 | -"),
    CitationRow(
      "Căn cứ Pháp lệnh Ưu đãi người có công với cách mạng số ⟦02/2020/UBTVQH14⟧ ngày 09/12/2020;",
      "02/2020/UBTVQH14 | Pháp lệnh | 2020-12-09 | -"),
    CitationRow(
      "Căn cứ Nghị quyết số ⟦41/2000/QH10⟧ ngày 09/12/2000 của Quốc hội về phổ cập giáo dục;",
      "41/2000/QH10 | Nghị quyết | 2000-12-09 | Quốc hội"),
    CitationRow(
      "Căn cứ Nghị quyết số ⟦1211/2016/UBTVQH13⟧ ngày 25/5/2016 của Ủy ban Thường vụ Quốc hội về phân loại đô thị;",
      "1211/2016/UBTVQH13 | Nghị quyết | 2016-05-25 | Ủy ban Thường vụ Quốc hội"),
    CitationRow(
      "Căn cứ Nghị quyết số ⟦595/NQ-UBTVQH15⟧ ngày 12/9/2022 của Ủy ban Thường vụ Quốc hội;",
      "595/NQ-UBTVQH15 | Nghị quyết | 2022-09-12 | Ủy ban Thường vụ Quốc hội"),
  ])
  func assembly(row: CitationRow) throws { try row.check() }

  /// The Government, the Prime Minister, the ministries.
  @Test(arguments: [
    CitationRow(
      "Căn cứ Nghị định số ⟦98/2023/NĐ-CP⟧ ngày 31/12/2023 của Chính phủ quy định chi tiết thi hành một số điều;",
      "98/2023/NĐ-CP | Nghị định | 2023-12-31 | Chính phủ"),
    CitationRow(
      "Căn cứ Nghị quyết số ⟦76/NQ-CP⟧ ngày 15/7/2021 của Chính phủ ban hành Chương trình tổng thể;",
      "76/NQ-CP | Nghị quyết | 2021-07-15 | Chính phủ"),
    CitationRow(
      "Căn cứ Nghị quyết số ⟦24/2008/NQ-CP⟧ ngày 28 tháng 10 năm 2008 của Chính phủ;",
      "24/2008/NQ-CP | Nghị quyết | 2008-10-28 | Chính phủ"),
    CitationRow(
      "Thực hiện Nghị quyết số ⟦30c/NQ-CP⟧ ngày 08/11/2011 của Chính phủ về cải cách hành chính;",
      "30c/NQ-CP | Nghị quyết | 2011-11-08 | Chính phủ"),
    CitationRow(
      "Căn cứ Quyết định số ⟦749/QĐ-TTg⟧ ngày 03/6/2020 của Thủ tướng Chính phủ phê duyệt Chương trình;",
      "749/QĐ-TTg | Quyết định | 2020-06-03 | Thủ tướng Chính phủ"),
    CitationRow(
      "Căn cứ Quyết định số ⟦59/2015/QĐ-TTg⟧ ngày 19/11/2015 của Thủ tướng Chính phủ về chuẩn nghèo;",
      "59/2015/QĐ-TTg | Quyết định | 2015-11-19 | Thủ tướng Chính phủ"),
    CitationRow(
      "Thực hiện Chỉ thị số ⟦16/CT-TTg⟧ ngày 31/3/2020 của Thủ tướng Chính phủ về phòng, chống dịch;",
      "16/CT-TTg | Chỉ thị | 2020-03-31 | Thủ tướng Chính phủ"),
    CitationRow(
      "Thực hiện Công điện số ⟦280/CĐ-TTg⟧ ngày 19/3/2020 của Thủ tướng Chính phủ;",
      "280/CĐ-TTg | Công điện | 2020-03-19 | Thủ tướng Chính phủ"),
    CitationRow(
      "Thực hiện Thông báo số ⟦164/TB-VPCP⟧ ngày 27/4/2020 của Văn phòng Chính phủ;",
      "164/TB-VPCP | Thông báo | 2020-04-27 | Văn phòng Chính phủ"),
    CitationRow(
      "Căn cứ Thông tư số ⟦20/2021/TT-BYT⟧ ngày 26/11/2021 của Bộ trưởng Bộ Y tế quy định về chất thải;",
      "20/2021/TT-BYT | Thông tư | 2021-11-26 | Bộ trưởng Bộ Y tế"),
    CitationRow(
      "Căn cứ Thông tư số ⟦12/2020/TT-BTC⟧ ngày 28 tháng 02 năm 2020 của Bộ Tài chính hướng dẫn quản lý kinh phí;",
      "12/2020/TT-BTC | Thông tư | 2020-02-28 | Bộ Tài chính"),
    CitationRow(
      "Căn cứ Thông tư liên tịch số ⟦51/2015/TTLT-BYT-BNV⟧ ngày 11/12/2015 của Bộ Y tế và Bộ Nội vụ hướng dẫn chức năng;",
      "51/2015/TTLT-BYT-BNV | Thông tư liên tịch | 2015-12-11 | Bộ Y tế và Bộ Nội vụ"),
    CitationRow(
      "Căn cứ Quyết định số ⟦1587/QĐ-BTTTT⟧ ngày 14/9/2020 của Bộ trưởng Bộ Thông tin và Truyền thông ban hành Kế hoạch;",
      "1587/QĐ-BTTTT | Quyết định | 2020-09-14 | Bộ trưởng Bộ Thông tin và Truyền thông"),
    CitationRow(
      "Theo Chương trình số ⟦1249a/CTPH-UBDT-BTP⟧ ngày 13/11/2014 của Ủy ban Dân tộc và Bộ Tư pháp về phối hợp công tác;",
      "1249a/CTPH-UBDT-BTP | Chương trình | 2014-11-13 | Ủy ban Dân tộc và Bộ Tư pháp"),
  ])
  func government(row: CitationRow) throws { try row.check() }

  /// Provinces, districts, communes and their offices.
  @Test(arguments: [
    CitationRow(
      "Căn cứ Nghị quyết số ⟦535/NQ-HĐND⟧ ngày 14/01/2021 của Hội đồng nhân dân tỉnh về kế hoạch 5 năm;",
      "535/NQ-HĐND | Nghị quyết | 2021-01-14 | Hội đồng nhân dân tỉnh"),
    CitationRow(
      "mức chi theo Nghị quyết số ⟦10/2022/NQ-HĐND⟧ ngày 11/8/2022 của Hội đồng nhân dân tỉnh.",
      "10/2022/NQ-HĐND | Nghị quyết | 2022-08-11 | Hội đồng nhân dân tỉnh"),
    CitationRow(
      "bãi bỏ Quyết định số ⟦57/2017/QĐ-UBND⟧ ngày 25/9/2017 của Ủy ban nhân dân tỉnh.",
      "57/2017/QĐ-UBND | Quyết định | 2017-09-25 | Ủy ban nhân dân tỉnh"),
    CitationRow(
      "Thực hiện Kế hoạch số ⟦763/KH-UBND⟧ ngày 21/3/2023 của Ủy ban nhân dân tỉnh Kon Tum về phong trào thi đua;",
      "763/KH-UBND | Kế hoạch | 2023-03-21 | Ủy ban nhân dân tỉnh Kon Tum"),
    CitationRow(
      "Căn cứ Quyết định số ⟦1943/QĐ-UBND⟧ ngày 15/8/2023 của UBND tỉnh Thái Nguyên về khung thời gian năm học;",
      "1943/QĐ-UBND | Quyết định | 2023-08-15 | UBND tỉnh Thái Nguyên"),
    CitationRow(
      "Thực hiện Chỉ thị số ⟦21/CT-UBND⟧ ngày 12/9/2023 của Chủ tịch UBND tỉnh Sơn La về nhiệm vụ năm học;",
      "21/CT-UBND | Chỉ thị | 2023-09-12 | Chủ tịch UBND tỉnh Sơn La"),
    CitationRow(
      "theo đề nghị tại Tờ trình số ⟦61/TTr-SGDĐT⟧ ngày 18/4/2011,", "61/TTr-SGDĐT | Tờ trình | 2011-04-18 | -"),
    CitationRow(
      "theo Báo cáo số ⟦125/BC-UBND⟧ ngày 20/12/2023 của Ủy ban nhân dân huyện.",
      "125/BC-UBND | Báo cáo | 2023-12-20 | Ủy ban nhân dân huyện"),
    CitationRow(
      "Thực hiện Đề án số ⟦03/ĐA-UBND⟧ ngày 15/6/2021 của Ủy ban nhân dân thành phố về chợ văn minh;",
      "03/ĐA-UBND | Đề án | 2021-06-15 | Ủy ban nhân dân thành phố"),
    CitationRow(
      "Thực hiện Kế hoạch số ⟦3532/KH-SYT⟧ ngày 09/10/2024 của Sở Y tế tỉnh Kiên Giang về phong trào thi đua;",
      "3532/KH-SYT | Kế hoạch | 2024-10-09 | Sở Y tế tỉnh Kiên Giang"),
    CitationRow(
      "Thực hiện Hướng dẫn số ⟦14/HD-TTHĐTĐKT⟧ ngày 08/01/2024 của Thường trực Hội đồng Thi đua - Khen thưởng tỉnh;",
      "14/HD-TTHĐTĐKT | Hướng dẫn | 2024-01-08 | Thường trực Hội đồng Thi đua - Khen thưởng tỉnh"),
    CitationRow(
      "Thực hiện Kế hoạch số ⟦09/KH-THPTCL⟧ ngày 02/02/2026 của Trường THPT Cao Lãnh về sinh hoạt chuyên môn;",
      "09/KH-THPTCL | Kế hoạch | 2026-02-02 | Trường THPT Cao Lãnh"),
    CitationRow(
      "Thực hiện Thông báo số ⟦31/TB-UBND⟧ ngày 05/02/2024 của Ủy ban nhân dân huyện về kết luận cuộc họp;",
      "31/TB-UBND | Thông báo | 2024-02-05 | Ủy ban nhân dân huyện"),
    CitationRow(
      "Thực hiện Phương án số ⟦07/PA-UBND⟧ ngày 10/4/2024 của Ủy ban nhân dân huyện;",
      "07/PA-UBND | Phương án | 2024-04-10 | Ủy ban nhân dân huyện"),
  ])
  func localAuthorities(row: CitationRow) throws { try row.check() }

  /// The numbers of the years before 2004.
  @Test(arguments: [
    CitationRow(
      "Căn cứ Nghị định số ⟦64/CP⟧ ngày 27 tháng 9 năm 1993 của Chính phủ về giao đất;",
      "64/CP | Nghị định | 1993-09-27 | Chính phủ"),
    CitationRow(
      "đo đạc theo Chỉ thị số ⟦299/TTg⟧ ngày 10/11/1980 của Thủ tướng Chính phủ.",
      "299/TTg | Chỉ thị | 1980-11-10 | Thủ tướng Chính phủ"),
    CitationRow(
      "Thực hiện Quyết định số ⟦16/HĐBT⟧ ngày 22/02/1989 của Hội đồng Bộ trưởng về Ngày Biên phòng.",
      "16/HĐBT | Quyết định | 1989-02-22 | Hội đồng Bộ trưởng"),
    CitationRow(
      "Thực hiện Chỉ thị số ⟦05/CT-UB⟧ ngày 16/3/1998 của UBND tỉnh Bắc Ninh;",
      "05/CT-UB | Chỉ thị | 1998-03-16 | UBND tỉnh Bắc Ninh"),
    CitationRow(
      "Thực hiện Chỉ thị số ⟦10/1998/CT-TTg⟧ ngày 20/2/1998 của Thủ tướng Chính phủ về đẩy mạnh giao đất;",
      "10/1998/CT-TTg | Chỉ thị | 1998-02-20 | Thủ tướng Chính phủ"),
    CitationRow(
      "Thực hiện Kế hoạch số ⟦86/KH-UB⟧ ngày 24/1/2002 của UBND tỉnh Hà Tây.",
      "86/KH-UB | Kế hoạch | 2002-01-24 | UBND tỉnh Hà Tây"),
  ])
  func olderForms(row: CitationRow) throws { try row.check() }

  /// A serial alone, whose symbol the author left out: its type stands before it and its day behind it.
  @Test(arguments: [
    CitationRow(
      "Căn cứ Nghị định số ⟦117⟧ ngày 25/6/2025 của Chính phủ về đất đai;", "117 | Nghị định | 2025-06-25 | Chính phủ"),
    CitationRow("Theo Nghị quyết ⟦36⟧, ngày 05/6/2023 của Tỉnh ủy;", "36 | Nghị quyết | 2023-06-05 | Tỉnh ủy"),
    CitationRow(
      "Theo công văn số ⟦235⟧ ngày 12 tháng 3 năm 2024 của Sở Y tế;", "235 | Công văn | 2024-03-12 | Sở Y tế"),
    CitationRow(
      "Chỉ thị ⟦16/CT-TTg⟧, Chỉ thị số ⟦15⟧ của Thủ tướng Chính phủ;", "16/CT-TTg | Chỉ thị | - | Thủ tướng Chính phủ",
      "15 | Chỉ thị | - | Thủ tướng Chính phủ"),
    CitationRow("Kế hoạch 60 ngày đêm bắt đầu ngày 12/3/2024; kế hoạch 5 ngày 12/3/2024."),
    CitationRow("Theo Quyết định số 15 và hồ sơ ngày 12/3/2024."),
    CitationRow("Theo QCVN 18:2021/BXD và TCVN 5738:2021/BKHCN."),
  ])
  func serialsAlone(row: CitationRow) throws { try row.check() }
}
