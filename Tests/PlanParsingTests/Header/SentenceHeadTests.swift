import CampaignRecord
import TestSupport
import Testing

/// Heads without the lines of a letterhead: a sentence, a card, a preface or one long line says what they say.
@Suite struct SentenceHeadTests {
  /// A directive of which a page keeps its own card and the letterhead, but not the line of type and title.
  @Test(arguments: [
    "Số hiệu: 43-TTg Loại văn bản: Chỉ thị\nNơi ban hành: Thủ tướng Chính phủ Người ký: Lò Văn Hải\n\n",
    "Số hiệu: | 43-TTg | Loại văn bản: | Chỉ thị |\n\n", "",
  ])
  func withoutHeading(card: String) throws {
    let record = try RecordFactory.record(
      of: card + "Độc lập - Tự do - Hạnh phúc\n\nSố: 43-TTg\n\nHà Nội, ngày 22 tháng 01 năm 1996\n\n"
        + "Thủ tướng Chính phủ yêu cầu các Bộ, ngành thực hiện:\n\n1/ Bộ Tài chính triệt để tiết kiệm.\n\n"
        + "Chỉ thị này có hiệu lực từ ngày ký.\n\n\nLò Văn Hải\n\n(Đã ký)\n")
    #expect(record.header.type?.name == "Chỉ thị")
    #expect(record.header.number?.value == "43-TTg")
    #expect(record.header.issuer?.name == "Thủ tướng Chính phủ")
    #expect(record.header.issuedOn?.value.description == "1996-01-22")
    #expect(record.closing.signatory?.name == "Lò Văn Hải")
    #expect(record.closing.signatory?.title == nil)
    #expect(record.citations.isEmpty)
  }

  /// A decision whose head and closing were put on one line each.
  @Test func decisionOnLines() throws {
    let record = try RecordFactory.record(
      of:
        "SỞ Y TẾ TRÀ VINH BỆNH VIỆN ĐA KHOA Số: 12/QĐ-BVĐK CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập – Tự do – Hạnh phúc "
        + "Trà Vinh, ngày 09 tháng 01 năm 2023 QUYẾT ĐỊNH Ban hành quy chế hoạt động của Hội đồng quản lý chất lượng "
        + "GIÁM ĐỐC BỆNH VIỆN ĐA KHOA TRÀ VINH Căn cứ Thông tư số 19/2013/TT-BYT ngày 12/7/2013 của Bộ Y tế hướng dẫn "
        + "thực hiện quản lý chất lượng dịch vụ khám bệnh, chữa bệnh tại bệnh viện; Xét đề nghị của phòng, QUYẾT ĐỊNH:\n"
        + "Điều 1. Ban hành kèm theo quy chế.\nĐiều 2. Quyết định có hiệu lực từ ngày ký.\n"
        + "Nơi nhận: - Như điều 2; - Các khoa; - Lưu VT, QLCL. GIÁM ĐỐC Lò Văn Hải\n")
    #expect(record.header.title?.text == "Ban hành quy chế hoạt động của Hội đồng quản lý chất lượng")
    #expect(record.outline.map(\.marker) == ["Điều 1", "Điều 2"])
    #expect(record.closing.recipients.map(\.name) == ["Như điều 2", "Các khoa", "Lưu VT, QLCL"])
    #expect(record.closing.signatory?.title == "GIÁM ĐỐC")
    #expect(record.closing.signatory?.name == "Lò Văn Hải")
  }

  /// Heads that say in one sentence what a letterhead has, and such as name the issuer behind the type.
  @Test(
    arguments: [
      (
        "CHỈ THỊ\nCỦA THỦ\nTƯỚNG CHÍNH PHỦ SỐ 16/2001/CT-TTG\nNGÀY 21 THÁNG 6 NĂM 2001 VỀ VIỆC XÂY DỰNG KẾ HOẠCH\n\nNăm qua tốt.",
        "Chỉ thị", "16/2001/CT-TTG", "2001-06-21", "THỦ TƯỚNG CHÍNH PHỦ", "VỀ VIỆC XÂY DỰNG KẾ HOẠCH"
      ),
      (
        "QUYẾT ĐỊNH\nCỦA BỘ TRƯỞNG BỘ TÀI CHÍNH SỐ 167/2000/QĐ-BTC NGÀY 25-10-2000 BAN HÀNH CHẾ ĐỘ BÁO CÁO\n\nBỘ TRƯỞNG BỘ TÀI CHÍNH\nCăn cứ Luật;",
        "Quyết định", "167/2000/QĐ-BTC", "2000-10-25", "BỘ TÀI CHÍNH", "BAN HÀNH CHẾ ĐỘ BÁO CÁO"
      ),
      (
        "CHỈ THỊ\nCỦA CHỦ TỊCH UBND TỈNH NINH THUẬN\nVề việc tăng cường quản lý\n\nSố: 09/2009/CT-UBND\nPhan Rang, ngày 05 tháng 6 năm 2009\n\nTrong thời gian qua.",
        "Chỉ thị", "09/2009/CT-UBND", "2009-06-05", "UBND TỈNH NINH THUẬN", "Về việc tăng cường quản lý"
      ),
      (
        "NGHỊ QUYẾT CỦA BỘ CHÍNH TRỊ về đổi mới công tác\n\nTình hình:", "Nghị quyết", nil, nil, "BỘ CHÍNH TRỊ",
        "về đổi mới công tác"
      ),
      (
        "CHỈ THỊ\n\nCỦA BỘ CHÍNH TRỊ\n\nVề tổ chức Tết\n\nTình hình:", "Chỉ thị", nil, nil, "BỘ CHÍNH TRỊ",
        "Về tổ chức Tết"
      ),
      (
        "Hướng dẫn số 12/HD-SNV ngày 5/6/2023 của Sở Nội vụ về đánh giá cán bộ năm 2023\n\nThực hiện quy định.",
        "Hướng dẫn", "12/HD-SNV", "2023-06-05", "Sở Nội vụ", "đánh giá cán bộ năm 2023"
      ),
      (
        "Kế hoạch đăng ký học phần Kỳ 2, Năm học 2017-2018\n\nĐăng ký đúng hạn.", "Kế hoạch", nil, nil, nil,
        "đăng ký học phần Kỳ 2, Năm học 2017-2018"
      ),
      (
        "Thông báo v/v cho học viên nghỉ\nĐược sự đồng ý của Hiệu trưởng, học viên nghỉ.",
        "Thông báo",
        nil, nil, nil, "cho học viên nghỉ"
      ),
      (
        "Kế hoạch tổ chức giải bóng đá truyền thống năm 2023\nNgày cập nhật 09/07/2023", "Kế hoạch", nil, nil, nil,
        "tổ chức giải bóng đá truyền thống năm 2023"
      ),
      (
        "Thông báo về nộp đơn đợt tháng 6 (lần 2)\nNgười gửi: Phòng Đào tạo", "Thông báo", nil, nil, nil,
        "về nộp đơn đợt tháng 6 (lần 2)"
      ),
      (
        "Thông cáo số 1 về kỳ thi năm 2023\nKỳ thi năm nay diễn ra tốt.", "Thông cáo", nil, nil, nil,
        "về kỳ thi năm 2023"
      ),
      ("Giấy mời họp Hội đồng trường\nKính gửi: Các thành viên", "Giấy mời", nil, nil, nil, "họp Hội đồng trường"),
      // A sentence of the body is no heading.
      ("Kế hoạch này được phổ biến đến các đơn vị\n\nĐăng ký đúng hạn.", nil, nil, nil, nil, nil),
      ("Thông báo cho các đơn vị trước ngày 30/6/2023\n\nĐăng ký đúng hạn.", nil, nil, nil, nil, nil),
    ] as [(String, String?, String?, String?, String?, String?)])
  func sentence(head: String, type: String?, number: String?, day: String?, issuer: String?, title: String?) throws {
    let record = try RecordFactory.record(of: head + "\n\n1. Tuyên truyền.\n2. Kiểm tra.\n")
    #expect(record.header.type?.name == type)
    #expect(record.header.number?.value == number)
    #expect(record.header.issuedOn?.value.description == day)
    #expect(record.header.issuer?.name == issuer)
    #expect(record.header.title?.text == title)
    #expect(record.citations.allSatisfy { $0.number == nil })
    #expect(record.outline.map(\.marker) == ["1", "2"])
  }

  /// A resolution that a newspaper prints: its title is the first line, its number and day stand in the preface.
  @Test func reprint() throws {
    let record = try RecordFactory.record(
      of: "Nghị quyết của Ban Chấp hành Đảng bộ tỉnh khóa XIII về huy động nguồn lực giai đoạn 2016-2020\n\n"
        + "LTS: Ngày 14-11-2016, Ban Chấp hành Đảng bộ tỉnh khóa XIII đã ban hành Nghị quyết số 10-NQ/TU về huy động "
        + "nguồn lực giai đoạn 2016-2020. Báo trân trọng giới thiệu toàn văn Nghị quyết.\n\n"
        + "I- Khái quát tình hình\n\nTốt.\n\nII- Nhiệm vụ\n\n1- Rà soát xong trước ngày 30-9-2017.\n")
    #expect(record.header.type?.name == "Nghị quyết")
    #expect(record.header.number?.value == "10-NQ/TU")
    #expect(record.header.issuer?.name == "Ban Chấp hành Đảng bộ tỉnh")
    #expect(record.header.issuedOn?.value.description == "2016-11-14")
    #expect(record.header.title?.text == "huy động nguồn lực giai đoạn 2016-2020")
    #expect(record.citations.isEmpty)
    #expect(record.dates.map(\.role) == [.term, .issue, .term, .deadline])
  }

  /// `Về …` under the number of a Party letter.
  @Test func subjectOfPartyLetter() throws {
    let header: Header = try RecordFactory.record(
      of:
        "TỈNH ỦY TRÀ VINH\nVĂN PHÒNG\n\nSố: 243-CV/VPTU\nVề một số vấn đề khi đi cơ sở\n\nTrà Vinh, ngày 07 tháng 02 năm 2012\n\n"
        + "Kính gửi: Các huyện ủy.\n\n1. Chấp hành nghiêm.\n"
    ).header
    #expect(header.title?.text == "một số vấn đề khi đi cơ sở")
  }

  /// A công văn with an annex whose heading names a type.
  @Test func annexOfDispatch() throws {
    let header: Header = try RecordFactory.record(
      of: "CỤC LƯU TRỮ NHÀ NƯỚC\nSố: 66/NVĐP\nV/v ban hành Đề cương mẫu\n\nHà Nội, ngày 11 tháng 3 năm 1995\n\n"
        + "Kính gửi: Ủy ban nhân dân các tỉnh.\n\nĐề nghị các tỉnh nghiên cứu.\n\nCỤC TRƯỞNG\nDương Văn Hải\n\n"
        + "ĐỀ CƯƠNG MẪU\n\nQUY ĐỊNH CÔNG TÁC LƯU TRỮ\n\nĐiều 1. Phạm vi.\n"
    ).header
    #expect(header.type?.name == "Công văn")
    #expect(header.title?.text == "ban hành Đề cương mẫu")
    #expect(header.issuer?.name == "CỤC LƯU TRỮ NHÀ NƯỚC")
  }

  /// `V/v`, whose colon starts the next line.
  @Test func subject() throws {
    let header: Header = try RecordFactory.record(
      of:
        "TỔNG CỤC THUẾ\nSố: 2728/TCT-DNL\nV/v\n: Thực hiện quy định về hóa đơn.\nHà Nội, ngày 18 tháng 07 năm 2014\n\n"
        + "Kính gửi: Cục thuế tỉnh.\n\nTổng cục Thuế có ý kiến như sau:\n"
    ).header
    #expect(header.title?.text == "Thực hiện quy định về hóa đơn")
  }
}
