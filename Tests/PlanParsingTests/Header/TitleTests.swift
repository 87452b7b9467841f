import CampaignRecord
import TestSupport
import Testing

@Suite struct TitleTests {
  /// The lines under the type, and the title made of them.
  @Test(arguments: [
    ("KẾ HOẠCH\nPhòng cháy năm 2024", "Phòng cháy năm 2024"),
    ("KẾ HOẠCH V/v phòng cháy năm 2024\nI/ Mục đích:", "phòng cháy năm 2024"),
    ("KẾ HOẠCH GIÁO DỤC NHÀ TRƯỜNG\nNăm học 2024 - 2025", "GIÁO DỤC NHÀ TRƯỜNG Năm học 2024 - 2025"),
    ("KẾ HOẠCH THỜI GIAN\nNăm học 2024 - 2025\n1. Ngày tựu trường: 26/8/2024.", "THỜI GIAN Năm học 2024 - 2025"),
    (
      "KẾT LUẬN THANH TRA\nVề công tác tổ chức thi học kỳ I\ntại Khoa Dược\n\nCăn cứ Luật Thanh tra;",
      "THANH TRA Về công tác tổ chức thi học kỳ I tại Khoa Dược"
    ),
    (
      "KẾ HOẠCH KỶ NIỆM 90 NĂM NGÀY THÀNH LẬP ĐẢNG (3/2/1930 – 3/2/2020), 70 NĂM NGÀY THÀNH LẬP TỈNH (12/2/1950 – 12/2/2020)\n\nCăn cứ Luật Thanh tra;",
      "KỶ NIỆM 90 NĂM NGÀY THÀNH LẬP ĐẢNG (3/2/1930 – 3/2/2020), 70 NĂM NGÀY THÀNH LẬP TỈNH (12/2/1950 – 12/2/2020)"
    ),
    ("KẾ HOẠCH phòng cháy năm 2024\n\nCăn cứ Luật Phòng cháy;", "phòng cháy năm 2024"),
    ("KẾ HOẠCH Phòng cháy\n\nThực hiện Chỉ thị số 33/CT-TTg ngày 26/11/2021;", "Phòng cháy"),
    ("KẾ HOẠCH Phòng cháy của liên đội\nNăm học: 2016 - 2017", "Phòng cháy của liên đội Năm học: 2016 - 2017"),
    (
      "KẾ HOẠCH\n\nPHÒNG CHÁY TRONG RỪNG\n\nGIAI ĐOẠN 2021 - 2025\n\nI. MỤC TIÊU",
      "PHÒNG CHÁY TRONG RỪNG GIAI ĐOẠN 2021 - 2025"
    ),
    ("KẾ HOẠCH HÀNH ĐỘNG\n\nVÌ RỪNG TỈNH PHÚ YÊN NĂM 2024\n\nI. MỤC TIÊU", "HÀNH ĐỘNG VÌ RỪNG TỈNH PHÚ YÊN NĂM 2024"),
    (
      "KẾ HOẠCH\n\nTRAO TẶNG DANH HIỆU\n\n“THÔN AN TOÀN NĂM 2024”\n\nI. MỤC TIÊU",
      "TRAO TẶNG DANH HIỆU “THÔN AN TOÀN NĂM 2024”"
    ),
    (
      "KẾ HOẠCH\n\nPHÒNG CHÁY NĂM 2024\n\nĐẶT VẤN ĐỀ\n\nTrong năm qua đã có nhiều vụ cháy xảy ra.",
      "PHÒNG CHÁY NĂM 2024"
    ),
    ("KẾ HOẠCH\nPHÒNG CHÁY, CHỮA CHÁY\nTRONG TRƯỜNG PHỔ THÔNG", "PHÒNG CHÁY, CHỮA CHÁY TRONG TRƯỜNG PHỔ THÔNG"),
    ("KẾ HOẠCH LIÊN NGÀNH\nPhòng cháy năm 2024", "Phòng cháy năm 2024"),
    ("DỰ THẢO KẾ HOẠCH\nPhòng cháy năm 2024", "Phòng cháy năm 2024"),
    ("KẾ HOẠCH (LẦN 2)\nPhòng cháy năm 2024", "(LẦN 2) Phòng cháy năm 2024"),
    ("KẾ HOẠCH[1]\nPhòng cháy năm 2024./.", "Phòng cháy năm 2024"),
    (
      "CHIẾN LƯỢC\n\nXÂY DỰNG TRƯỜNG TIỂU HỌC AN TOÀN\n\nGIAI ĐOẠN 2021-2025\n\nMỞ ĐẦU\n\n1. Giới thiệu chung.",
      "CHIẾN LƯỢC XÂY DỰNG TRƯỜNG TIỂU HỌC AN TOÀN GIAI ĐOẠN 2021-2025"
    ),
    ("KẾ HOẠCH\n(Điều chỉnh)\nPhòng cháy năm 2024", "(Điều chỉnh) Phòng cháy năm 2024"),
    (
      "KẾ HOẠCH\n\nTuần lễ học tập suốt đời\n\n(Từ ngày 01/10/2024 đến ngày 07/10/2024)\n\nCăn cứ Công văn số 12/SGDĐT-VP;",
      "Tuần lễ học tập suốt đời (Từ ngày 01/10/2024 đến ngày 07/10/2024)"
    ),
    (
      "KẾ HOẠCH\n\nTriển khai phong trào thi đua:\n\n“Cả nước thi đua đổi mới sáng tạo”\n\nCăn cứ Công văn số 12/SGDĐT-VP;",
      "Triển khai phong trào thi đua: “Cả nước thi đua đổi mới sáng tạo”"
    ),
    (
      "KẾ HOẠCH\n\nVề việc thi học sinh giỏi khối 10, 11\n\nNăm học 2024 – 2025\n\n\u{A0}\n\nThực hiện Kế hoạch năm học của Sở Giáo dục, Trường THPT An Lạc xây dựng kế hoạch như sau:",
      "Về việc thi học sinh giỏi khối 10, 11 Năm học 2024 – 2025"
    ),
    (
      "KẾT LUẬN\nHỘI NGHỊ LẦN THỨ BẢY\nvề phòng cháy đến năm 2025,\nđịnh hướng đến năm 2030\nHội nghị lần thứ bảy Ban Chấp hành họp\nngày 26/4/2022 đã thảo luận Tờ trình của Ban Thường vụ, Báo cáo\ncủa Ban cán sự và kết luận:\nI. ĐÁNH GIÁ",
      "HỘI NGHỊ LẦN THỨ BẢY về phòng cháy đến năm 2025, định hướng đến năm 2030"
    ),
    ("HƯỚNG DẪN: Phòng cháy năm 2024", "Phòng cháy năm 2024"),
    ("CHỈ THỊ CỦA ỦY BAN NHÂN DÂN HUYỆN\nVề việc phòng cháy năm 2024", "Về việc phòng cháy năm 2024"),
    ("NGHỊ QUYẾT\nCỦA BAN CHẤP HÀNH ĐẢNG BỘ XÃ\nvề phòng cháy năm 2024", "về phòng cháy năm 2024"),
    ("K Ế   H O Ạ C H\nPhòng cháy năm 2024", "Phòng cháy năm 2024"),
    ("K ÉT LUẬN\nPhòng cháy năm 2024", "Phòng cháy năm 2024"),
    ("QUYẾT ĐỊNH\nVề việc phòng cháy năm 2024\nĐiều 1. Thành lập Tổ công tác.", "Về việc phòng cháy năm 2024"),
    ("KẾ HOẠCH PHÒNG CHÁY NĂM 2024\nA/ NỘI DUNG:\n- 1. Chào cờ.", "PHÒNG CHÁY NĂM 2024"),
    ("KẾ HOẠCH PHÒNG CHÁY NĂM 2024\n+ Chủ điểm tháng: Truyền thống nhà trường", "PHÒNG CHÁY NĂM 2024"),
    ("KẾ HOẠCH\nPHÒNG CHÁY NĂM 2024\nPHẦN I. KẾT QUẢ NĂM 2023\nI. KẾT QUẢ", "PHÒNG CHÁY NĂM 2024"),
    // The body follows at once, in letters like those of the title.
    ("KẾ HOẠCH\nPhòng cháy năm 2024\nPhần thứ nhất\nKẾT QUẢ NĂM 2023", "Phòng cháy năm 2024"),
    ("KẾ HOẠCH\nPhòng cháy năm 2024\nThực hiện sự chỉ đạo của huyện Hòa An", "Phòng cháy năm 2024"),
    ("KẾ HOẠCH\nPhòng cháy năm 2024\nThực hiện Kế hoạch số 5/KH-UBND ngày 05/01/2024;", "Phòng cháy năm 2024"),
    ("KẾ HOẠCH\nPhòng cháy năm 2024\nTheo Công văn số 5/SGDĐT-VP", "Phòng cháy năm 2024"),
    ("KẾ HOẠCH\nPhòng cháy năm 2024\nĐược sự đồng ý của Đảng ủy, xã xây dựng kế hoạch như sau:", "Phòng cháy năm 2024"),
    ("KẾ HOẠCH\nPhòng cháy năm 2024\nThiết thực chào mừng ngày truyền thống", "Phòng cháy năm 2024"),
    ("KẾ HOẠCH\nPHÒNG CHÁY NĂM 2024\nNăm 2023, tình hình cháy rừng có nhiều diễn biến", "PHÒNG CHÁY NĂM 2024"),
    ("KẾ HOẠCH\nPhòng cháy năm 2024\nSở Y tế xin thông báo lịch trực như sau:", "Phòng cháy năm 2024"),
    (
      "KẾ HOẠCH\n\nPhòng cháy\n\nNăm học 2023 – 2024\n\n-----\n\n\n\n- Căn cứ Luật Phòng cháy;",
      "Phòng cháy Năm học 2023 – 2024"
    ),
    ("KẾ HOẠCH\nPhòng cháy\nThực hiện nhiệm vụ năm 2024", "Phòng cháy Thực hiện nhiệm vụ năm 2024"),
    (
      "CHỈ THỊ\nVỀ VIỆC TĂNG CƯỜNG CÔNG TÁC PHÒNG CHÁY\nSau 02 năm triển khai thực hiện\nKế hoạch của tỉnh, công tác phòng cháy đã có nhiều chuyển biến tích cực, ý thức\ncủa nhân dân được nâng lên; tuy nhiên số vụ cháy, nổ còn cao, thiệt hại còn lớn, nhất là ở các khu dân cư đông người.",
      "VỀ VIỆC TĂNG CƯỜNG CÔNG TÁC PHÒNG CHÁY"
    ),
    // Files without blank lines: text, the formula of a telegram, who decides.
    (
      "KẾ HOẠCH\nTriển khai thi hành Luật Bảo vệ môi trường\nLuật Bảo vệ môi trường số 72/2020/QH14 được Quốc hội khóa XIV thông qua tại kỳ họp thứ 10 ngày 17/11/2020, có hiệu lực từ ngày 01/01/2022.\nI. MỤC ĐÍCH",
      "Triển khai thi hành Luật Bảo vệ môi trường"
    ),
    (
      "THÔNG BÁO\nKết luận của đồng chí Bí thư Tỉnh ủy\nNgày 17/8/2022, đồng chí Bí thư Tỉnh ủy chủ trì hội nghị giao ban. Sau khi nghe Văn phòng Tỉnh ủy báo cáo, đồng chí Bí thư Tỉnh ủy kết luận:\n1. Các huyện làm việc sau.",
      "Kết luận của đồng chí Bí thư Tỉnh ủy"
    ),
    (
      "CÔNG ĐIỆN\nVề việc tập trung ứng phó bão số 10\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH QUẢNG TRỊ điện:\n- Các sở, ban, ngành;",
      "Về việc tập trung ứng phó bão số 10"
    ),
    (
      "QUYẾT ĐỊNH\nVề việc ban hành Kế hoạch thanh tra năm 2023\nCHÁNH THANH TRA TỈNH\nCăn cứ Luật Thanh tra;",
      "Về việc ban hành Kế hoạch thanh tra năm 2023"
    ),
    // Text follows at once, though a scanner did not see its first capital.
    (
      "CHỈ THỊ\nVề việc tăng cường công tác phòng cháy\ntrên địa bàn tỉnh\n“trong thời gian qua, công tác phòng cháy và chữa cháy của các cấp, các ngành đã đạt những kết quả tích cực. Tuy nhiên, vẫn còn một số đơn vị chưa thực hiện. Do đó, Chủ tịch Ủy ban nhân dân tỉnh yêu cầu các sở, ban, ngành thực hiện các việc sau đây:",
      "Về việc tăng cường công tác phòng cháy trên địa bàn tỉnh"
    ),
    // The stamp of who received it.
    (
      "CHỈ THỊ\nVề việc tăng cường công tác phòng cháy\nĐẾN Ngày: 21/3/2018\nChuyển: TH\n\nThực hiện Luật, các đơn vị làm việc sau:",
      "Về việc tăng cường công tác phòng cháy"
    ),
    (
      "KẾ HOẠCH\nTăng cường công tác phòng cháy, chữa cháy\ntrên địa bàn xã năm 2024",
      "Tăng cường công tác phòng cháy, chữa cháy trên địa bàn xã năm 2024"
    ),
    (
      "KẾ HOẠCH\nTăng cường công tác\nphòng cháy, chữa cháy\ntrên địa bàn xã",
      "Tăng cường công tác phòng cháy, chữa cháy trên địa bàn xã"
    ),
    ("KẾ HOẠCH\n\nTăng cường công tác phòng cháy", "Tăng cường công tác phòng cháy"),
    ("KẾ HOẠCH\nTăng cường công tác phòng cháy\n-------", "Tăng cường công tác phòng cháy"),
    ("KẾ HOẠCH\nTĂNG CƯỜNG CÔNG TÁC PHÒNG CHÁY\nNĂM 2024", "TĂNG CƯỜNG CÔNG TÁC PHÒNG CHÁY NĂM 2024"),
    ("## KẾ HOẠCH\n\n### Tăng cường công tác **phòng cháy**", "Tăng cường công tác phòng cháy"),
    ("**KẾ HOẠCH**\n**Tăng cường công tác**\n**phòng cháy**", "Tăng cường công tác phòng cháy"),
    ("CHỈ THỊ\nVề việc tăng cường công tác phòng cháy", "Về việc tăng cường công tác phòng cháy"),
    (
      "KẾ HOẠCH\nTriển khai Chỉ thị số 47-CT/TW ngày 25/6/2015 của Ban Bí thư\nvề phòng cháy",
      "Triển khai Chỉ thị số 47-CT/TW ngày 25/6/2015 của Ban Bí thư về phòng cháy"
    ),
    (
      "KẾ HOẠCH\n\nTổ chức Tháng cao điểm và kỷ niệm 90 năm\n\nNgày thành lập Mặt trận\n\nCăn cứ Luật Hộ tịch;",
      "Tổ chức Tháng cao điểm và kỷ niệm 90 năm Ngày thành lập Mặt trận"
    ),
    ("KẾ HOẠCH\nTổ chức Tháng hành động\n(giai đoạn 2021 - 2025)", "Tổ chức Tháng hành động (giai đoạn 2021 - 2025)"),
    ("        KẾ HOẠCH\n    Tăng   cường công tác\n      phòng cháy", "Tăng cường công tác phòng cháy"),
  ])
  func title(lines: String, title: String) throws { #expect(try header(lines).title?.text == title) }

  /// The subject of a công văn ends where the motto of the other column follows it.
  @Test func subject() throws {
    let text: String = """
      CÔNG ĐOÀN NGÀNH Y TẾ
      Số: 62/CĐYT
      V/v đăng ký tham dự Hội thi
      CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Bắc Ninh, ngày 3 tháng 6 năm 2022

      Kính gửi: Các công đoàn cơ sở.

      """
    #expect(try RecordFactory.record(of: text).header.title?.text == "đăng ký tham dự Hội thi")
  }

  /// The ruler of a markdown table is no part of the subject above it.
  @Test func subjectInTable() throws {
    let text: String = """
      | **SỞ Y TẾ** <br> Số: 62/SYT-NVY <br> V/v tham dự Hội thi (HT) | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM** <br> *Bắc Ninh, ngày 3 tháng 6 năm 2022* |
      | :--- | :--- |

      Kính gửi: Các bệnh viện.

      """
    #expect(try RecordFactory.record(of: text).header.title?.text == "tham dự Hội thi (HT)")
  }

  @Test func stampBesideTheTitle() throws {
    let text =
      "SỞ Y TẾ\nSố: 12/CT-SYT\nCHỈ THỊ\n“TRÙNG TÂM CÔNG BẢO & Ti HỌC Về việc phòng cháy\ntrên địa bàn tỉnh\n\nThực hiện Luật, các đơn vị làm việc sau:\n"
    #expect(try RecordFactory.record(ofScan: text).header.title?.text == "Về việc phòng cháy trên địa bàn tỉnh")
  }

  /// The last line of a subject stands under its middle.
  @Test func centredSubject() throws {
    let text: String = """
           UBND TỈNH TUYÊN QUANG                  CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
           SỞ GIÁO DỤC VÀ ĐÀO TẠO                         Độc lập - Tự do - Hạnh phúc
             Số: 1124/SGDĐT-CTHSSV
        V/v triển khai phong trào thi đua “Xây   Tuyên Quang, ngày 21 tháng 10 năm 2008
       dựng trường học thân thiện, học sinh tích
                        cực”

           Kính gửi: Các trường trung học phổ thông.

      """
    let header: Header = try RecordFactory.record(of: text).header
    #expect(
      header.title?.text == "triển khai phong trào thi đua “Xây dựng trường học thân thiện, học sinh tích cực”")
    #expect(header.campaign?.name == "Xây dựng trường học thân thiện, học sinh tích cực")
  }

  /// The campaign's name, without its quotation marks.
  @Test(arguments: [
    ("KẾ HOẠCH\nPhát động phong trào thi đua “Dạy tốt - Học tốt”", "Dạy tốt - Học tốt"),
    ("KẾ HOẠCH\nHưởng ứng Phong trào thi đua \"Sạch từ nhà ra ngõ\" năm 2024", "Sạch từ nhà ra ngõ"),
    ("## KẾ HOẠCH\n\nHưởng ứng Phong trào thi đua “**Sạch từ nhà ra ngõ**”", "Sạch từ nhà ra ngõ"),
    (
      "KẾ HOẠCH\nTriển khai Phong trào thi đua “Cả nước thi đua\nxây dựng xã hội học tập”",
      "Cả nước thi đua xây dựng xã hội học tập"
    ),
    ("KẾ HOẠCH\nTăng cường công tác phòng cháy", nil),
  ])
  func campaign(lines: String, name: String?) throws { #expect(try header(lines).campaign?.name == name) }

  private func header(_ lines: String) throws -> Header {
    try RecordFactory.record(
      of: "ỦY BAN NHÂN DÂN XÃ AN HÒA\nSố: 12/KH-UBND\nAn Hòa, ngày 05 tháng 3 năm 2024\n\n\(lines)\n\n"
        + "Thực hiện chỉ đạo của cấp trên, Ủy ban nhân dân xã xây dựng Kế hoạch như sau:\n\nI. NỘI DUNG\n1. Tuyên truyền.\n"
    ).header
  }
}
