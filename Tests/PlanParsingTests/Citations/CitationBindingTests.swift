import Testing

@Suite struct CitationBindingTests {
  /// The date, before the issuer or behind it; no other date of the sentence is taken.
  @Test(arguments: [
    CitationRow(
      "QĐ ⟦1679/QĐ-TTg⟧ (ngày 22/11/2019) của Thủ tướng;", "1679/QĐ-TTg | Quyết định | 2019-11-22 | Thủ tướng"),
    CitationRow(
      "Nghị quyết số ⟦21-NQ/TW⟧ ngày 25/10/2017 Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XII về công tác dân số;",
      "21-NQ/TW | Nghị quyết | 2017-10-25 | Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XII"),
    CitationRow(
      "THỰC HIỆN NGHỊ QUYẾT SỐ ⟦53-NQ/TW⟧ CỦA BỘ CHÍNH TRỊ KHÓA IX ĐẾN NĂM 2020;",
      "53-NQ/TW | Nghị quyết | - | BỘ CHÍNH TRỊ KHÓA IX"),
    CitationRow(
      "Công văn số ⟦2928/LĐTBXH-BVCSTE⟧ của Bộ Lao động, Thương binh và Xã hội vềviệc hướng dẫn;",
      "2928/LĐTBXH-BVCSTE | Công văn | - | Bộ Lao động, Thương binh và Xã hội"),
    CitationRow(
      "Báo cáo thẩm định số ⟦18/BCTĐ-STP⟧ ngày 25/5/2018 của Sở Tư pháp;",
      "18/BCTĐ-STP | Báo cáo | 2018-05-25 | Sở Tư pháp"),
    CitationRow(
      "Thực hiện CV ⟦88/SYT-NVY⟧ ngày 12/3/2024 của Sở Y tế;", "88/SYT-NVY | Công văn | 2024-03-12 | Sở Y tế"),
    CitationRow(
      "Ngày 09/02/2021, Bộ Y tế đã có Công văn số ⟦949/BYT-KH-TC⟧ gửi các tỉnh;",
      "949/BYT-KH-TC | Công văn | 2021-02-09 | Bộ Y tế"),
    CitationRow(
      "Ngày 20/7/2010, Bộ Giáo dục và Đào tạo ban hành Thông tư số ⟦21/2010/TT-BGDĐT⟧;",
      "21/2010/TT-BGDĐT | Thông tư | 2010-07-20 | Bộ Giáo dục và Đào tạo"),
    CitationRow(
      "Căn cứ Thông tư số ⟦28/2020/TT-BGDĐT⟧ ngày ngày 04 tháng 9 năm 2020 của Bộ Giáo dục và Đào tạo;",
      "28/2020/TT-BGDĐT | Thông tư | 2020-09-04 | Bộ Giáo dục và Đào tạo"),
    CitationRow(
      "Thực hiện các tiêu chí của Chương trình mục tiêu quốc gia xây dựng nông thôn mới (ban hành kèm theo Quyết định số ⟦41/2016/QĐ-TTg⟧ ngày 10/10/2016 của Thủ tướng Chính phủ);",
      "41/2016/QĐ-TTg | Quyết định | 2016-10-10 | Thủ tướng Chính phủ"),
    CitationRow(
      "Kế hoạch số ⟦199/KH-BGDĐT⟧ của Bộ Giáo dục và Đào tạo ngày 05/02/2026 về kiểm tra;",
      "199/KH-BGDĐT | Kế hoạch | 2026-02-05 | Bộ Giáo dục và Đào tạo"),
    CitationRow(
      "Kế hoạch số ⟦30/KH-UBND⟧ do UBND tỉnh ban hành ngày 12/02/2025 về chuyển đổi số;",
      "30/KH-UBND | Kế hoạch | 2025-02-12 | UBND tỉnh"),
    CitationRow(
      "Kế hoạch số ⟦12/KH-KTHTĐT⟧ ngày 01/3/2025 của Phòng Kinh tế, Hạ tầng và Đô thị phường;",
      "12/KH-KTHTĐT | Kế hoạch | 2025-03-01 | Phòng Kinh tế, Hạ tầng và Đô thị phường"),
    CitationRow(
      "Luật Ngân sách nhà nước số ⟦83/2015/QH 13⟧ ngày 25 tháng 6 năm 2015;", "83/2015/QH13 | Luật | 2015-06-25 | -"),
    CitationRow(
      "Công văn ⟦285/TCTCCTTHC⟧ ngày 08/9/2009 của Tổ công tác cải cách hành chính của Thủ tướng Chính phủ về chuẩn bị công bố;",
      "285/TCTCCTTHC | Công văn | 2009-09-08 | Tổ công tác cải cách hành chính của Thủ tướng Chính phủ"),
    CitationRow(
      "Kế hoạch số ⟦12-KH/ĐTN⟧ ngày 12/02/2025 của Đoàn khối các cơ quan và doanh nghiệp tỉnh về Tháng Thanh niên;",
      "12-KH/ĐTN | Kế hoạch | 2025-02-12 | Đoàn khối các cơ quan và doanh nghiệp tỉnh"),
    CitationRow(
      "Kế hoạch số ⟦88/KH-BQLDA⟧ ngày 12/02/2025 của Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh;",
      "88/KH-BQLDA | Kế hoạch | 2025-02-12 | Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh"),
    CitationRow(
      "Công văn số ⟦201/CSGT⟧ ngày 12/02/2025 của Phòng Cảnh sát giao thông Công an tỉnh;",
      "201/CSGT | Công văn | 2025-02-12 | Phòng Cảnh sát giao thông Công an tỉnh"),
    CitationRow(
      "Kế hoạch số ⟦12/KH-BCĐ138⟧ ngày 12/02/2025 của Ban Chỉ đạo 138/CP;",
      "12/KH-BCĐ138 | Kế hoạch | 2025-02-12 | Ban Chỉ đạo 138/CP"),
    CitationRow(
      "Kế hoạch số ⟦30/KH-BCĐ⟧, ngày 20/02/2023 của Ban Chỉ đạo tỉnh;",
      "30/KH-BCĐ | Kế hoạch | 2023-02-20 | Ban Chỉ đạo tỉnh"),
    CitationRow(
      "Công văn số ⟦1204/UBND-TCĐT⟧ của của UBND tỉnh ngày 08 tháng 3 năm 2022 về hóa đơn;",
      "1204/UBND-TCĐT | Công văn | 2022-03-08 | UBND tỉnh"),
    CitationRow(
      "Kế hoạch số ⟦421/KH-UBND⟧ ngày 14 tháng 02 năm 2022 của UBND tỉnh\nchưa hoàn thành.",
      "421/KH-UBND | Kế hoạch | 2022-02-14 | UBND tỉnh"),
    CitationRow(
      "Thông tư số ⟦22/2021/TT-BGDĐT⟧ ngày 20/7/2021 quy định về đánh giá học sinh trung học của Bộ trưởng Bộ Giáo dục và Đào tạo;",
      "22/2021/TT-BGDĐT | Thông tư | 2021-07-20 | Bộ trưởng Bộ Giáo dục và Đào tạo"),
    CitationRow(
      "Quyết định số ⟦12/QĐ-BYT⟧ ngày 20/7/2021 quy định chức năng, nhiệm vụ của Bộ Y tế;",
      "12/QĐ-BYT | Quyết định | 2021-07-20 | -"),
    CitationRow(
      "Ngày 14/02/2022, Bộ Nội vụ vừa ban hành Công văn số ⟦421/BNV-TCCB⟧ về lịch nghỉ.",
      "421/BNV-TCCB | Công văn | 2022-02-14 | Bộ Nội vụ"),
    CitationRow(
      "Theo Chương trình công tác giai đoạn 2016-2020 (ban hành kèm theo Quyết định số ⟦435/QĐ-TTg⟧ ngày 21/4/2018 của Thủ tướng Chính phủ);",
      "435/QĐ-TTg | Quyết định | 2018-04-21 | Thủ tướng Chính phủ"),
    CitationRow(
      "Hướng dẫn số ⟦04/HD-BCĐ⟧ ngày 11/8/2009 của Ban Chỉ đạo Đại hội đại biểu các dân tộc thiểu số;",
      "04/HD-BCĐ | Hướng dẫn | 2009-08-11 | Ban Chỉ đạo Đại hội đại biểu các dân tộc thiểu số"),
    CitationRow(
      "Hướng dẫn số ⟦04/HD-BQL⟧ ngày 11/8/2009 của Ban Quản lý các khu công nghiệp tỉnh;",
      "04/HD-BQL | Hướng dẫn | 2009-08-11 | Ban Quản lý các khu công nghiệp tỉnh"),
    CitationRow(
      "Mệnh lệnh số ⟦01/ML-TL⟧ ngày 11/8/2009 của Sở Y tế các đơn vị nộp;",
      "01/ML-TL | Mệnh lệnh | 2009-08-11 | Sở Y tế"),
    CitationRow(
      "Nghị định số ⟦176/2013/NĐ-CP⟧ của Chính phủ ban hành hành ngày 14/11/2013.",
      "176/2013/NĐ-CP | Nghị định | 2013-11-14 | Chính phủ"),
    CitationRow(
      "Kế hoạch số ⟦3124/KH-SGDĐT⟧ Hà Nội, ngày 22/7/2019 của Sở Giáo dục và Đào tạo;",
      "3124/KH-SGDĐT | Kế hoạch | 2019-07-22 | Sở Giáo dục và Đào tạo"),
    CitationRow(
      "Kế hoạch số ⟦3124/KH-SGDĐT⟧ Hà nội.Ngày 22/7/2019 của Sở Giáo dục và Đào tạo;",
      "3124/KH-SGDĐT | Kế hoạch | 2019-07-22 | Sở Giáo dục và Đào tạo"),
    CitationRow(
      "Kế hoạch số ⟦3124/KH-SGDĐT⟧. Ngày 22/7/2019, trường họp phụ huynh;", "3124/KH-SGDĐT | Kế hoạch | - | -"),
    CitationRow("(Quyết định số ⟦733/QĐ-TTg⟧ ngày 14/6/2019)", "733/QĐ-TTg | Quyết định | 2019-06-14 | -"),
    CitationRow(
      "Quyết định số ⟦45/QĐ-UBND⟧ ngày      tháng 5 năm 2024 của Ủy ban nhân dân xã;",
      "45/QĐ-UBND | Quyết định | 2024-05-XX | Ủy ban nhân dân xã"),
    CitationRow(
      "Kế hoạch số ⟦25/KH-UBND⟧ của Ủy ban nhân dân huyện, các trường báo cáo trước ngày 15/5/2024.",
      "25/KH-UBND | Kế hoạch | - | Ủy ban nhân dân huyện"),
    CitationRow("Nghị quyết số ⟦01/NQ-CP⟧ về nhiệm vụ trọng tâm năm 2024;", "01/NQ-CP | Nghị quyết | - | -"),
    CitationRow(
      "Xử lý nghiêm các hành vi vi phạm về an toàn thực phẩm theo Nghị định số ⟦178/2013/NĐ-CP⟧ ngày\n14/11/2013 của Chính phủ.",
      "178/2013/NĐ-CP | Nghị định | 2013-11-14 | Chính phủ"),
    CitationRow(
      "Thực hiện Nghị quyết số ⟦03/NQ-CP⟧, ngày\n09-01-2025 của Chính phủ ban hành Chương trình hành động;",
      "03/NQ-CP | Nghị quyết | 2025-01-09 | Chính phủ"),
  ])
  func dates(row: CitationRow) throws { try row.check() }

  /// What numbers side by side share.
  @Test(arguments: [
    CitationRow(
      "Công điện số ⟦24/CĐ-TW⟧ ngày 17/10/2020 của Ban Chỉ đạo Trung ương về Phòng chống thiên tai,",
      "24/CĐ-TW | Công điện | 2020-10-17 | Ban Chỉ đạo Trung ương về Phòng chống thiên tai"),
    CitationRow(
      "Hướng dẫn số ⟦24/HD-BCĐ⟧ ngày 17/10/2020 của Ban Chỉ đạo tỉnh về Tháng hành động,",
      "24/HD-BCĐ | Hướng dẫn | 2020-10-17 | Ban Chỉ đạo tỉnh"),
    CitationRow(
      "Thực hiện các văn bản số ⟦2487/BYT-ATTP⟧, ⟦2488/BYT-ATTP⟧ ngày 15/02/2024 của Bộ Y tế;",
      "2487/BYT-ATTP | Công văn | - | Bộ Y tế", "2488/BYT-ATTP | Công văn | 2024-02-15 | Bộ Y tế"),
    CitationRow(
      "Thực hiện Kế hoạch ⟦95/KH-TLĐ⟧, Kế hoạch ⟦96/KH-TLĐ⟧ cùng ngày 25/12/2019 của Đoàn Chủ tịch Tổng Liên đoàn;",
      "95/KH-TLĐ | Kế hoạch | 2019-12-25 | Đoàn Chủ tịch Tổng Liên đoàn",
      "96/KH-TLĐ | Kế hoạch | 2019-12-25 | Đoàn Chủ tịch Tổng Liên đoàn"),
    CitationRow(
      "Quán triệt Chỉ thị ⟦20-CT/TW⟧; Kết luận ⟦71-KL/TW⟧, ⟦76-KL/TW⟧ của Bộ Chính trị khoá XII;",
      "20-CT/TW | Chỉ thị | - | -", "71-KL/TW | Kết luận | - | Bộ Chính trị khoá XII",
      "76-KL/TW | Kết luận | - | Bộ Chính trị khoá XII"),
    CitationRow(
      "Căn cứ Quyết định ⟦1228/QĐ-TTg⟧ năm 2023 của Thủ tướng Chính phủ phê duyệt Đề án;",
      "1228/QĐ-TTg | Quyết định | 2023 | Thủ tướng Chính phủ"),
    CitationRow(
      "Thực hiện Kế hoạch ⟦15/KH-UBND⟧ năm 2024 trên địa bàn xã;", "15/KH-UBND | Kế hoạch | - | -"),
    CitationRow(
      "Thông tư liên tịch số ⟦13/2014/TTLT-BYT-BNNPTNT-BCT⟧ ngày 09/4/2014 của liên Bộ: Y tế, Nông nghiệp và Phát triển nông thôn, Công Thương;",
      "13/2014/TTLT-BYT-BNNPTNT-BCT | Thông tư liên tịch | 2014-04-09 | liên Bộ: Y tế, Nông nghiệp và Phát triển nông thôn, Công Thương"
    ),
  ])
  func shared(row: CitationRow) throws { try row.check() }

  /// A list under one type and issuer, whose items semicolons part.
  @Test(arguments: [
    CitationRow(
      "Căn cứ các Quyết định của Thủ tướng\nChính phủ: số ⟦1400/QĐ-TTg⟧ ngày 30/9/2008 về việc phê duyệt Đề án; Quyết định số\n⟦2080/QĐ-TTg⟧ ngày 22/12/2017 phê duyệt bổ sung Đề án;",
      "1400/QĐ-TTg | Quyết định | 2008-09-30 | Thủ tướng Chính phủ",
      "2080/QĐ-TTg | Quyết định | 2017-12-22 | Thủ tướng Chính phủ"),
    CitationRow(
      "Căn cứ các Thông tư của Bộ Y tế: Thông tư số ⟦04/2016/TT-BYT⟧ ngày 10/5/2016 quy định về phòng bệnh; Thông tư số ⟦07/2016/TT-BYT⟧ ngày 31/5/2016 quy định về giám sát và Thông tư số ⟦09/2021/TT-BYT⟧ ngày 12/8/2021 sửa đổi Thông tư số ⟦07/2016/TT-BYT⟧;",
      "04/2016/TT-BYT | Thông tư | 2016-05-10 | Bộ Y tế", "07/2016/TT-BYT | Thông tư | 2016-05-31 | Bộ Y tế",
      "09/2021/TT-BYT | Thông tư | 2021-08-12 | Bộ Y tế", "07/2016/TT-BYT | Thông tư | - | Bộ Y tế"),
    CitationRow(
      "Thực hiện các Nghị quyết của Chính phủ: số ⟦01/NQ-CP⟧ ngày 05/01/2024; Kế hoạch số ⟦15/KH-UBND⟧ ngày 20/01/2024 về phát triển kinh tế;",
      "01/NQ-CP | Nghị quyết | 2024-01-05 | Chính phủ", "15/KH-UBND | Kế hoạch | 2024-01-20 | -"),
  ])
  func listsWithSemicolons(row: CitationRow) throws { try row.check() }

  /// The issuer, as printed, to where its name ends.
  @Test(arguments: [
    CitationRow(
      "Chỉ thị số ⟦05-CT/TW⟧ ngày 15-5-2016 của Bộ Chính trị (khóa XII) về học tập;",
      "05-CT/TW | Chỉ thị | 2016-05-15 | Bộ Chính trị"),
    CitationRow(
      "Kế hoạch số ⟦24/KH-UBND⟧ ngày 27-3-2014 của Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu về an toàn thực phẩm;",
      "24/KH-UBND | Kế hoạch | 2014-03-27 | Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu"),
    CitationRow(
      "Thông tư số ⟦04/2010/TT-BVHTTDL⟧ ngày 30/6/2010 của Bộ Văn hóa, Thể thao và Du lịch quy định việc kiểm kê;",
      "04/2010/TT-BVHTTDL | Thông tư | 2010-06-30 | Bộ Văn hóa, Thể thao và Du lịch"),
    CitationRow(
      "Thông tư số ⟦14/2017/TT-BLĐTBXH⟧ ngày 23/5/2017 của Bộ Lao động - Thương binh và Xã hội hướng dẫn đào tạo;",
      "14/2017/TT-BLĐTBXH | Thông tư | 2017-05-23 | Bộ Lao động - Thương binh và Xã hội"),
    CitationRow(
      "Quyết định số ⟦01/QĐ-BCĐTW⟧ ngày 15/8/2018 của Trưởng Ban Chỉ đạo Tổng điều tra dân số và nhà ở Trung ương;",
      "01/QĐ-BCĐTW | Quyết định | 2018-08-15 | Trưởng Ban Chỉ đạo Tổng điều tra dân số và nhà ở Trung ương"),
    CitationRow(
      "Thực hiện Chỉ thị số ⟦49-CT/TU⟧ ngày 13/8/2014 của Ban Thường vụ Tỉnh ủy, Sở Y tế xây dựng kế hoạch như sau:",
      "49-CT/TU | Chỉ thị | 2014-08-13 | Ban Thường vụ Tỉnh ủy"),
    CitationRow(
      "Căn cứ Kế hoạch số ⟦620/KH-SGDĐT⟧ ngày 26/12/2025 của Sở Giáo dục và Đào tạo và tình hình thực tế của trường;",
      "620/KH-SGDĐT | Kế hoạch | 2025-12-26 | Sở Giáo dục và Đào tạo"),
    CitationRow(
      "Hưởng ứng phong trào thi đua và thực hiện Kế hoạch số ⟦227/KH-LĐLĐ⟧ ngày 27/4/2023 của Liên đoàn Lao\nđộng tỉnh về thi đua;",
      "227/KH-LĐLĐ | Kế hoạch | 2023-04-27 | Liên đoàn Lao động tỉnh"),
    CitationRow(
      "Căn cứ công văn số ⟦287/PGDĐT-MN⟧ ngày 12/9/2022 của Phòng GD&ĐT thị xã V/v hướng dẫn thực hiện nhiệm vụ;",
      "287/PGDĐT-MN | Công văn | 2022-09-12 | Phòng GD&ĐT thị xã"),
    CitationRow(
      "Văn bản số ⟦66/VTLTNN-NVTW⟧ ngày 09/02/2006, số ⟦56/VTLTNN-NVTW⟧ ngày 26/01/2007 của Cục Văn thư và Lưu trữ nhà nước;",
      "66/VTLTNN-NVTW | Công văn | 2006-02-09 | Cục Văn thư và Lưu trữ nhà nước",
      "56/VTLTNN-NVTW | Công văn | 2007-01-26 | Cục Văn thư và Lưu trữ nhà nước"),
    CitationRow("Quyết định số ⟦24-CT⟧ ngày 25/01/1991;", "24-CT | Quyết định | 1991-01-25 | -"),
    CitationRow(
      "Trả lời công văn số ⟦636/CT-THNVDT⟧ ngày 25/4/2014 của Cục thuế tỉnh Đắk Nông hỏi về sử dụng hóa đơn;",
      "636/CT-THNVDT | Công văn | 2014-04-25 | Cục thuế tỉnh Đắk Nông"),
    CitationRow(
      "Quyết định số ⟦95/QĐ-BCĐ⟧ ngày 27/9/2013 của Ban Chỉ đạo Phong trào Toàn dân đoàn kết xây dựng đời sống văn hóa thành phố về việc ban hành Quy chế;",
      "95/QĐ-BCĐ | Quyết định | 2013-09-27 | Ban Chỉ đạo Phong trào Toàn dân đoàn kết xây dựng đời sống văn hóa thành phố"
    ),
    CitationRow(
      "Quyết định số ⟦1526/QĐ-UBND⟧ ngày 18/11/2022 của **Ủy ban nhân dân tỉnh** về phong trào;",
      "1526/QĐ-UBND | Quyết định | 2022-11-18 | Ủy ban nhân dân tỉnh"),
    CitationRow(
      "Kế hoạch số ⟦35/KH-BCĐ⟧ ngày 02/4/2024 của Ban Chỉ đạo 138 tỉnh về phòng, chống tội phạm;",
      "35/KH-BCĐ | Kế hoạch | 2024-04-02 | Ban Chỉ đạo 138 tỉnh"),
    CitationRow(
      "Công văn số ⟦12/VPUB-KT⟧ của Văn phòng UBND tỉnh truyền đạt ý kiến chỉ đạo của Phó Chủ tịch;",
      "12/VPUB-KT | Công văn | - | Văn phòng UBND tỉnh"),
    CitationRow(
      "Quy định số ⟦22-QĐ/TW⟧ của Ban Chấp hành Trung ương thi hành Điều lệ Đảng;",
      "22-QĐ/TW | Quy định | - | Ban Chấp hành Trung ương"),
    CitationRow(
      "Hướng dẫn số ⟦01-HD/TW⟧ của Ban Bí thư một số vấn đề cụ thể;", "01-HD/TW | Hướng dẫn | - | Ban Bí thư"),
    CitationRow(
      "Nghị quyết số ⟦27-NQ/TW⟧ ngày 21/5/2018 về cải cách chính sách tiền lương của Hội nghị lần thứ bảy BCHTW khóa XII;",
      "27-NQ/TW | Nghị quyết | 2018-05-21 | Hội nghị lần thứ bảy BCHTW khóa XII"),
    CitationRow("Nghị định số ⟦107/2021/NĐ-CP⟧ của Chính phủ.", "107/2021/NĐ-CP | Nghị định | - | Chính phủ"),
    CitationRow(
      "Kết luận số ⟦21-KL/TW⟧ của Ban Chấp hành Trung ương khóa XIII gắn với Chỉ thị số ⟦05-CT/TW⟧ của Bộ Chính trị kết hợp với tuyên truyền;",
      "21-KL/TW | Kết luận | - | Ban Chấp hành Trung ương khóa XIII", "05-CT/TW | Chỉ thị | - | Bộ Chính trị"),
    CitationRow(
      "Kế hoạch số ⟦02-KH/BCĐTW⟧ ngày 19/6/2025 của Ban Chỉ đạo Trung ương về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số về việc triển khai phong trào;",
      "02-KH/BCĐTW | Kế hoạch | 2025-06-19 | Ban Chỉ đạo Trung ương về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số"
    ),
    CitationRow(
      "Quyết định số ⟦12/QĐ-UBND⟧ của Ủy ban nhân dân tỉnh về ban hành Quy định về việc cưới, việc tang;",
      "12/QĐ-UBND | Quyết định | - | Ủy ban nhân dân tỉnh"),
    CitationRow(
      "Nghị định số ⟦61/2018/NĐ-CP⟧ ngày 23 tháng 4 năm 2018 Chính phủ về thực hiện cơ chế một cửa;",
      "61/2018/NĐ-CP | Nghị định | 2018-04-23 | Chính phủ"),
    CitationRow(
      "Căn cứ Kế hoạch số ⟦61/KH-UBND⟧ ngày 23 tháng 4 năm 2018 Trường Mầm non Hoa Sen xây dựng kế hoạch;",
      "61/KH-UBND | Kế hoạch | 2018-04-23 | -"),
    CitationRow(
      "Nghị quyết số ⟦12/NQ-HĐND⟧ ngày 5/3/2024 của HĐND tỉnh khóa XVI, kỳ họp thứ 13 về giá dịch vụ;",
      "12/NQ-HĐND | Nghị quyết | 2024-03-05 | HĐND tỉnh khóa XVI"),
  ])
  func issuers(row: CitationRow) throws { try row.check() }

  /// A type and an issuer said once for a list belong to each of it.
  @Test(arguments: [
    CitationRow(
      "Thực hiện các Nghị quyết của Chính phủ: số ⟦01/NQ-CP⟧ ngày 05/01/2024 về nhiệm vụ chủ yếu và số ⟦02/NQ-CP⟧ ngày 05/01/2024 về môi trường kinh doanh;",
      "01/NQ-CP | Nghị quyết | 2024-01-05 | Chính phủ", "02/NQ-CP | Nghị quyết | 2024-01-05 | Chính phủ"),
    CitationRow(
      "Căn cứ Quyết định số ⟦1587/QĐ-UBND⟧ ngày 30/6/2020 và Quyết định số ⟦1601/QĐ-UBND⟧ ngày 01/7/2020 của UBND tỉnh Vĩnh Long;",
      "1587/QĐ-UBND | Quyết định | 2020-06-30 | UBND tỉnh Vĩnh Long",
      "1601/QĐ-UBND | Quyết định | 2020-07-01 | UBND tỉnh Vĩnh Long"),
    CitationRow(
      "Nghị định số ⟦61/2018/NĐ-CP⟧ ngày 23 tháng 4 năm 2018 và Nghị định số ⟦107/2021/NĐ-CP⟧ ngày 06 tháng 12 năm 2021 của Chính phủ về một cửa;",
      "61/2018/NĐ-CP | Nghị định | 2018-04-23 | Chính phủ", "107/2021/NĐ-CP | Nghị định | 2021-12-06 | Chính phủ"),
    CitationRow(
      "các Quyết định của Thủ tướng Chính phủ: số ⟦524/QĐ-TTg⟧ ngày 01/4/2021, số ⟦1847/QĐ-TTg⟧ ngày 27/12/2018;",
      "524/QĐ-TTg | Quyết định | 2021-04-01 | Thủ tướng Chính phủ",
      "1847/QĐ-TTg | Quyết định | 2018-12-27 | Thủ tướng Chính phủ"),
    CitationRow(
      "các Nghị định số ⟦61/2018/NĐ-CP⟧ ngày 23/4/2018, số ⟦107/2021/NĐ-CP⟧ ngày 06/12/2021 của Chính phủ;",
      "61/2018/NĐ-CP | Nghị định | 2018-04-23 | Chính phủ", "107/2021/NĐ-CP | Nghị định | 2021-12-06 | Chính phủ"),
    CitationRow(
      "Kế hoạch số ⟦21/KH-UBND⟧ ngày 05/01/2023, Kế hoạch số ⟦34/KH-UBND⟧ ngày 20/02/2023 của UBND huyện;",
      "21/KH-UBND | Kế hoạch | 2023-01-05 | UBND huyện", "34/KH-UBND | Kế hoạch | 2023-02-20 | UBND huyện"),
    CitationRow(
      "Chỉ thị số ⟦05-CT/TW⟧ của Bộ Chính trị; Kế hoạch số ⟦18-KH/TU⟧ ngày 20/02/2019 của Tỉnh ủy.",
      "05-CT/TW | Chỉ thị | - | Bộ Chính trị", "18-KH/TU | Kế hoạch | 2019-02-20 | Tỉnh ủy"),
    CitationRow(
      "Công văn số ⟦2266/BTNMT-TTTT⟧ ngày 29/4/2020 của Bộ Tài nguyên và Môi trường và Công văn số ⟦1675/UBND-KT⟧ ngày 07/5/2020 của UBND tỉnh,",
      "2266/BTNMT-TTTT | Công văn | 2020-04-29 | Bộ Tài nguyên và Môi trường",
      "1675/UBND-KT | Công văn | 2020-05-07 | UBND tỉnh"),
  ])
  func lists(row: CitationRow) throws { try row.check() }
}
