import Testing

@Suite struct NamedCitationTests {
  /// Laws and codes by name, with the year where it is part of the name.
  @Test(arguments: [
    NamedCitationRow("Thực hiện tốt ⟦Luật Thi đua, khen thưởng năm 2022⟧; tuyên truyền sâu rộng."),
    NamedCitationRow("Căn cứ ⟦Luật Phòng, chống tác hại của rượu, bia⟧ ngày 14/6/2019;"),
    NamedCitationRow("Căn cứ ⟦Pháp lệnh Dân số năm 2003⟧;"),
    NamedCitationRow("Căn cứ ⟦Pháp lệnh Ưu đãi người có công với cách mạng năm 2020⟧;"),
    NamedCitationRow("Căn cứ ⟦Luật Xuất cảnh, nhập cảnh của công dân Việt Nam năm 2019⟧ và văn bản hướng dẫn;"),
    NamedCitationRow(
      "Căn cứ ⟦Luật sửa đổi, bổ sung một số điều của 37 luật có liên quan đến quy hoạch⟧ ngày 20 tháng 11 năm 2018;"),
    NamedCitationRow("Tuyên truyền ⟦Luật Phòng, chống HIV/AIDS⟧."),
    NamedCitationRow("Thi hành ⟦Pháp lệnh phòng chống lụt bão⟧ và Chỉ thị của tỉnh."),
    NamedCitationRow("Căn cứ ⟦Luật Tổ chức Hội đồng nhân dân và Uỷ ban nhân dân⟧ ngày 26/11/2003;"),
    NamedCitationRow("1. Quán triệt ⟦Nghị quyết Đại hội đại biểu lần thứ XIII của Đảng⟧\n\nThực hiện tốt."),
    NamedCitationRow("2. Thực hiện ⟦Nghị quyết Đại hội Đảng bộ tỉnh nhiệm kỳ 2020⟧\n\n3. Báo cáo."),
    NamedCitationRow("theo ⟦Luật Công đoàn năm 2012⟧ và điều lệ."),
    NamedCitationRow("Căn cứ ⟦Luật Tổ chức chính quyền địa phương⟧ ngày 19 tháng 6 năm 2015;"),
    NamedCitationRow("Căn cứ ⟦Luật Công nghệ thông tin⟧ ngày 29 tháng 6 năm 2006;"),
    NamedCitationRow("thực hiện theo quy định của ⟦Luật Ngân sách nhà nước⟧ và hướng dẫn của Bộ Tài chính."),
    NamedCitationRow("Triển khai rộng khắp ⟦Luật Thi đua, khen thưởng⟧ và các văn bản hướng dẫn."),
    NamedCitationRow("Tuyên truyền ⟦Luật Phòng, chống bạo lực gia đình⟧, ⟦Luật Hôn nhân và gia đình năm 2014⟧;"),
    NamedCitationRow("Thực hiện nghiêm ⟦Luật Khám bệnh, chữa bệnh năm 2023⟧; rút ngắn thời gian."),
    NamedCitationRow("theo quy định của ⟦Bộ luật Lao động⟧ (nam từ 16 đến 60 tuổi)."),
    NamedCitationRow("Cuộc thi tìm hiểu ⟦Bộ luật Lao động năm 2019⟧: mở rộng."),
    NamedCitationRow("quy định của ⟦Bộ luật Dân sự (sửa đổi)⟧ và các văn bản hướng dẫn."),
    NamedCitationRow("tập huấn ⟦Luật An toàn, vệ sinh lao động năm 2015⟧; mỗi lớp 02 ngày."),
    NamedCitationRow("Căn cứ ⟦Luật An toàn thực phẩm⟧ ngày 17 tháng 6 năm 2010;"),
    NamedCitationRow("theo khoản 6 Điều 79 ⟦Luật Bảo vệ môi trường⟧."),
    NamedCitationRow("bảo hiểm y tế theo ⟦Luật Bảo hiểm y tế⟧."),
    NamedCitationRow("kinh phí theo ⟦Luật Mặt trận Tổ quốc Việt Nam năm 2015⟧; hằng quý báo cáo."),
    NamedCitationRow("Căn cứ ⟦Luật Đất đai năm 1993⟧;"),
    NamedCitationRow("quyền trẻ em theo ⟦Luật Trẻ em⟧, phòng, chống đuối nước."),
    NamedCitationRow("theo ⟦Luật Phòng, chống tham nhũng⟧; nâng cao trách nhiệm."),
    NamedCitationRow("Căn cứ ⟦Luật Giáo dục⟧ ngày 14/6/2019;"),
    NamedCitationRow("Thực hiện ⟦Luật Phổ biến, giáo dục pháp luật⟧ và các văn bản hướng dẫn."),
    NamedCitationRow("Thực hiện ⟦Luật\nPhổ biến, giáo dục pháp luật⟧ ngày 20/6/2012; tuyên truyền."),
    NamedCitationRow("Căn cứ ⟦Pháp lệnh Lưu trữ quốc gia⟧ ngày 04 tháng 4 năm 2001;"),
    NamedCitationRow("theo ⟦Luật Khiếu nại, tố cáo 1998⟧."),
    NamedCitationRow("Căn cứ ⟦Pháp lệnh bảo vệ bí mật Nhà nước⟧ ngày 28-10-1991;"),
    NamedCitationRow("Căn cứ ⟦Pháp lệnh phòng, chống lụt, bão⟧ ngày 08/3/1993;"),
    NamedCitationRow(
      "Căn cứ ⟦Luật Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân và Ủy ban nhân dân⟧ ngày 03 tháng 12 năm 2004;"
    ),
    NamedCitationRow(
      "Căn cứ ⟦Luật Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân⟧ ngày 03/12/2004;"),
    NamedCitationRow("Căn cứ ⟦Luật tổ chức HĐND và UBND⟧ ngày 26/11/2003;"),
    NamedCitationRow("thi hành ⟦Luật tổ chức Cơ quan điều tra hình sự năm 2015⟧ tại đơn vị."),
    NamedCitationRow("Thực hiện ⟦Luật Giáo dục đại học năm 2018⟧; ⟦Luật Giáo dục nghề nghiệp⟧."),
    NamedCitationRow("Thực hiện ⟦Luật Giáo dục⟧ và các văn bản dưới luật."),
    NamedCitationRow("phổ biến ⟦Luật TĐKT⟧ nâng cao nhận thức, ⟦Luật BHXH năm 2024⟧."),
    NamedCitationRow("hiệu quả ⟦Luật Phổ biến, giáo dục pháp luật⟧ (PBGDPL) trong Nhân dân."),
  ])
  func laws(row: NamedCitationRow) throws { try row.check() }

  /// A law that amends another is one name.
  @Test(arguments: [
    NamedCitationRow("và ⟦Luật sửa đổi, bổ sung một số điều của Luật Giáo dục⟧ ngày 25/11/2009;"),
    NamedCitationRow(
      "và ⟦Luật Sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương⟧ ngày 22 tháng 11 năm 2019;"
    ),
    NamedCitationRow(
      "Căn cứ ⟦Luật sửa đổi, bổ sung một số điều của Luật Mặt trận Tổ quốc Việt Nam, Luật Công đoàn, Luật Thanh niên và Luật Thực hiện dân chủ ở cơ sở⟧ ngày 27/6/2025;"
    ),
    NamedCitationRow(
      "⟦Luật sửa đổi, bổ sung một số điều của Luật Đất đai⟧, ⟦Luật Nhà ở⟧, ⟦Luật Kinh doanh bất động sản⟧ được phổ biến;"
    ),
    NamedCitationRow(
      "- ⟦Luật sửa đổi, bổ sung một số điều của Luật Thuế giá trị gia tăng, Luật Thuế tiêu thụ đặc biệt và Luật Quản lý thuế⟧\n\nThực hiện tốt."
    ),
    NamedCitationRow("phổ biến ⟦Luật sửa đổi, bổ sung một số điều của Luật Giáo dục và Luật Thanh niên⟧;"),
    NamedCitationRow(
      "phổ biến ⟦Luật sửa đổi, bổ sung một số điều của Luật Giáo dục⟧; ⟦Luật Nhà ở⟧ và ⟦Luật Đất đai⟧;"),
    NamedCitationRow("theo ⟦Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng năm 2013⟧;"),
    NamedCitationRow("Căn cứ ⟦Luật Sửa đổi, bổ sung một số điều của Luật Di sản văn hóa⟧ ngày 18 tháng 6 năm 2009;"),
  ])
  func amendingLaws(row: NamedCitationRow) throws { try row.check() }

  /// Resolutions of a congress or committee, by ordinal or term.
  @Test(arguments: [
    NamedCitationRow("thực hiện ⟦Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng⟧ và các nghị quyết."),
    NamedCitationRow("theo ⟦Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII⟧ đạt kết quả."),
    NamedCitationRow("thực hiện thắng lợi ⟦Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XX⟧."),
    NamedCitationRow("và ⟦Nghị quyết Đại hội Đảng bộ huyện lần thứ XXI⟧, nhiệm kỳ 2015 - 2020;"),
    NamedCitationRow("theo ⟦Nghị quyết Đại hội đại biểu Đảng bộ phường lần thứ I⟧, nhiệm kỳ 2025 - 2030."),
    NamedCitationRow("thực hiện ⟦Nghị quyết Đại hội Đảng lần thứ XI⟧."),
    NamedCitationRow("theo ⟦Nghị quyết Đại hội XI Đảng bộ tỉnh⟧: đẩy mạnh ba khâu đột phá."),
    NamedCitationRow("gắn với ⟦Kết luận Hội nghị Trung ương 4 khóa XIII⟧."),
    NamedCitationRow("chỉ tiêu ⟦Nghị quyết Đại hội XII Công đoàn Việt Nam⟧, góp phần thi đua."),
    NamedCitationRow("thực hiện ⟦Nghị quyết Đại hội Đoàn toàn quốc lần thứ XII⟧, nhiệm kỳ 2022-2027."),
    NamedCitationRow("⟦Nghị quyết Đại hội đại biểu Phụ nữ toàn quốc lần thứ XIII⟧, nhiệm kỳ 2022 - 2027."),
    NamedCitationRow("thực hiện ⟦Nghị quyết Đại hội Mặt trận Tổ quốc Việt Nam lần thứ IX⟧, nhiệm kỳ 2019-2024."),
    NamedCitationRow("thực hiện ⟦Nghị quyết Trung ương 4 (khóa XII)⟧ về xây dựng Đảng."),
    NamedCitationRow("thực hiện thắng lợi ⟦nghị quyết đại hội chi bộ nhiệm kỳ 2020-2022⟧."),
    NamedCitationRow("tuyên truyền ⟦nghị quyết đại hội XIII của Đảng⟧ và các nghị quyết."),
    NamedCitationRow("thực hiện ⟦Nghị quyết Đại hội XIV Công đoàn Giáo dục Việt Nam⟧ đạt kết quả."),
    NamedCitationRow("thực hiện ⟦Nghị quyết Đại hội VIII Hội Nông dân Việt Nam⟧, góp phần thi đua."),
    NamedCitationRow("thực hiện ⟦Nghị quyết Đại hội VII Hội Cựu chiến binh Việt Nam⟧ gắn với ⟦Luật Thanh niên⟧."),
    NamedCitationRow("thực hiện ⟦Nghị quyết Đại hội XIII Hội Liên hiệp Phụ nữ tỉnh Hà Nam⟧ đi vào cuộc sống."),
    NamedCitationRow("thực hiện ⟦Nghị quyết Đại hội XIII của Đảng bộ tỉnh Hà Nam⟧ đi vào cuộc sống."),
    NamedCitationRow("thực hiện ⟦Nghị quyết Đại hội XVIII Liên đoàn Lao động tỉnh Hà Nam⟧ phát động thi đua."),
    NamedCitationRow("thực hiện ⟦Nghị quyết Trung ương 4 (khóa XI, XII, XIII)⟧ về xây dựng Đảng."),
    NamedCitationRow(
      "thực hiện ⟦Nghị quyết Hội nghị lần thứ bảy Ban Chấp hành Trung ương Đảng khóa X⟧ về nông nghiệp."),
    NamedCitationRow(
      "chỉ tiêu ⟦Nghị quyết Đại hội X Công đoàn tỉnh Kon Tum⟧ và ⟦Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVI⟧."),
    NamedCitationRow(
      "Toàn Đảng bộ, chính quyền và Nhân dân trong huyện ra sức thi đua thực hiện thắng lợi ⟦Nghị quyết Đại hội Đảng bộ\ntỉnh lần thứ XX⟧."
    ),
  ])
  func resolutions(row: NamedCitationRow) throws { try row.check() }

  /// Words that name no one document.
  @Test(arguments: [
    NamedCitationRow("theo Nghị quyết Hội đồng nhân dân tỉnh đề ra."),
    NamedCitationRow("thực hiện Nghị quyết Đại hội Đảng các cấp đi vào thực tiễn."),
    NamedCitationRow("chấp hành pháp luật, tuân thủ luật giao thông."),
    NamedCitationRow("xây dựng các dự án luật, pháp lệnh trình Quốc hội."),
    NamedCitationRow("theo Điều 74 của Luật."),
    NamedCitationRow("chào mừng Đại hội đại biểu toàn quốc lần thứ XIV của Đảng."),
    NamedCitationRow("Đoàn luật sư tỉnh, Hội Luật gia tỉnh phối hợp."),
    NamedCitationRow("Các đơn vị thực hiện kỷ luật, kỷ cương hành chính."),
    NamedCitationRow("quán triệt các nghị quyết, chỉ thị của Đảng."),
    NamedCitationRow("thực hiện nghị quyết đại hội đảng bộ các cấp, nhiệm kỳ 2020 - 2025."),
    NamedCitationRow("Căn cứ Luật số 43/2019/QH14 - Luật Giáo dục;"),
    NamedCitationRow("XỬ LÝ KỶ LUẬT TỔ CHỨC ĐẢNG VI PHẠM THEO QUY LUẬT GIÁ TRỊ"),
    NamedCitationRow("nghị quyết hội nghị ban chấp hành của chi bộ."),
  ])
  func noNames(row: NamedCitationRow) throws { try row.check() }
}
