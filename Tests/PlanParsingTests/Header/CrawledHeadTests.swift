import CampaignRecord
import TestSupport
import Testing

/// Heads as web pages and narrow table cells leave them.
@Suite struct CrawledHeadTests {
  @Test(arguments: [
    HeaderLayoutTests.Row(
      name: "the motto broken in a narrow cell",
      lines: """
        UBND TỈNH
        QUẢNG BÌNH
        SỞ Y TẾ
        -------
        |
        CỘNG HÒA XÃ HỘI
        CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        ---------------
        |
        Số: 27/KH-SYT
        |
        Quảng Bình, ngày
        15 tháng 01 năm 2025
        |
        KẾ HOẠCH
        TỔ CHỨC CÁC ĐỢT THI ĐUA
        """, title: "TỔ CHỨC CÁC ĐỢT THI ĐUA"),
    HeaderLayoutTests.Row(
      name: "a headline in capitals above the letterhead",
      lines: """
        KẾ HOẠCH TỔ CHỨC CÁC ĐỢT THI ĐUA CỦA SỞ Y TẾ

        UBND TỈNH QUẢNG BÌNH

        SỞ Y TẾ

        Số: 27/KH-SYT

        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

        Quảng Bình, ngày 15 tháng 01 năm 2025

        KẾ HOẠCH
        Tổ chức các đợt thi đua
        """),
    HeaderLayoutTests.Row(
      name: "a headline with the first lines of the text, and the day of a visit",
      lines: """
        Saturday, 25/01/2020|
        KẾ HOẠCH Tổ chức các đợt thi đua
        Cập nhật lúc: 14:17 25/11/2024
        Căn cứ Công văn số 12/BYT-TCCB ngày 30 tháng 10 năm 2024 của Bộ Y tế về thi đua
        UBND TỈNH QUẢNG BÌNH
        SỞ Y TẾ
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Số: 27/KH-SYT
        Quảng Bình, ngày 15 tháng 01 năm 2025
        KẾ HOẠCH
        Tổ chức các đợt thi đua
        """),
    HeaderLayoutTests.Row(
      name: "a page's title above a letterhead in a table",
      lines: """
        # KẾ HOẠCH SỐ 27/KH-SYT — CÁC ĐỢT THI ĐUA

        | **SỞ Y TẾ** <br><br> Số: 27 /KH-SYT | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM** <br> **Độc lập - Tự do - Hạnh phúc** <br><br> *Quảng Bình, ngày 15 tháng 01 năm 2025* |
        | :--- | :--- |

        KẾ HOẠCH
        Tổ chức các đợt thi đua
        """),
    HeaderLayoutTests.Row(
      name: "motto and place broken after their first words",
      lines: """
        SỞ
        Y TẾ
        |
        CỘNG
        HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        |
        Số:
        27/KH-SYT
        |
        Quảng
        Bình, ngày 15 tháng 01 năm 2025
        |
        KẾ HOẠCH
        Tổ chức các đợt thi đua
        """),
    HeaderLayoutTests.Row(
      name: "the date on a line of its own",
      lines: """
        SỞ Y TẾ
        |
        CỘNG HÒA XÃ
        HỘI CHỦ NGHĨA VIỆT NAM
        |
        Số:
        27/KH-SYT
        |
        Quảng Bình,
        ngày 15 tháng 01 năm 2025
        |
        KẾ HOẠCH
        Tổ chức các đợt thi đua
        """),
    HeaderLayoutTests.Row(
      name: "the line of the type left out",
      lines: """
        SỞ Y TẾ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
        Số: 27/KH-SYT | Quảng Bình, ngày 15 tháng 01 năm 2025 |
        TỔ CHỨC CÁC ĐỢT THI ĐUA
        NĂM 2025
        """, title: "TỔ CHỨC CÁC ĐỢT THI ĐUA NĂM 2025"),
    HeaderLayoutTests.Row(
      name: "the date of the page above the letterhead",
      lines: """
        11:51, Ngày 21/10/2025
        SỞ Y TẾ
        Số: 27/KH-SYT
        Quảng Bình, ngày 15 tháng 01 năm 2025
        KẾ HOẠCH
        Tổ chức các đợt thi đua
        """),
    HeaderLayoutTests.Row(
      name: "telegram: the hour between place and date, who sends it under the type",
      lines: """
        SỞ Y TẾ
        Số: 27/CĐ-SYT      Quảng Bình, hồi 15h00' ngày 15 tháng 01 năm 2025
        CÔNG ĐIỆN
        SỞ Y TẾ QUẢNG BÌNH ĐIỆN:
        - Giám đốc các bệnh viện.
        """, type: "Công điện", number: "27/CĐ-SYT", title: nil),
    HeaderLayoutTests.Row(
      name: "a decision that kept its title and the authority over its grounds",
      lines: """
        QUYẾT ĐỊNH
        Về việc tổ chức các đợt thi đua
        GIÁM ĐỐC SỞ Y TẾ
        Căn cứ Luật Thi đua, khen thưởng;
        """, type: "Quyết định", number: nil, issuedOn: nil, place: nil, title: "Về việc tổ chức các đợt thi đua"),
    HeaderLayoutTests.Row(
      name: "an official letter of which the addressee is left",
      lines: """
        Kính gửi: Giám đốc các bệnh viện.
        """, type: "Công văn", number: nil, issuedOn: nil, place: nil, issuer: "Sở Y tế", title: nil),
    HeaderLayoutTests.Row(
      name: "a box about the plan above its letterhead",
      lines: """
        Kế hoạch 27/KH-SYT năm 2025 tổ chức các đợt thi đua
        | Số hiệu | 27/KH-SYT |
        | Ngày ban hành | 15/01/2025 |
        | Loại văn bản | Kế hoạch |
        | Người ký | Mai Sơn |
        |
        SỞ Y TẾ |
        CỘNG HÒA XÃ HỘI
        CHỦ NGHĨA VIỆT NAM |
        |
        Số: 27/KH-SYT |
        Quảng Bình, ngày 15 tháng 01 năm 2025 |
        KẾ HOẠCH
        TỔ CHỨC CÁC ĐỢT THI ĐUA
        """, title: "TỔ CHỨC CÁC ĐỢT THI ĐUA"),
    HeaderLayoutTests.Row(
      name: "the motto that lost a vowel, the number that was taken apart",
      lines: """
        SỞ Y TẾ
        CỘNG HỒ XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Số: 27/KH-SYT - VP KH
        Quảng Bình, ngày 15 tháng 01 năm 2025
        KẾ HOẠCH
        Tổ chức các đợt thi đua
        """),
    HeaderLayoutTests.Row(
      name: "telegram: number and date under the type",
      lines: """
        CÔNG ĐIỆN
        Số: 27/CĐ-SYT hồi 10 giờ 00 ngày 15/01/2025
        SỞ Y TẾ
        """, type: "Công điện", number: "27/CĐ-SYT", place: nil, issuer: "Sở Y tế", title: nil),
    HeaderLayoutTests.Row(
      name: "number once more behind the type",
      lines: """
        SỞ Y TẾ
        Số: 27/KH-SYT
        Quảng Bình, ngày 15 tháng 01 năm 2025

        KẾ HOẠCH 27/KH-SYT

        TỔ CHỨC CÁC ĐỢT THI ĐUA
        """, title: "TỔ CHỨC CÁC ĐỢT THI ĐUA"),
    HeaderLayoutTests.Row(
      name: "type before the number, place glued to it",
      lines: """
        SỞ Y TẾ
        ĐẢNG CỘNG SẢN VIỆT NAM
        Kế hoạch số: 27/KH-SYT Quảng Bình, ngày 15 tháng 01 năm 2025
        KẾ HOẠCH
        TỔ CHỨC CÁC ĐỢT THI ĐUA
        """, title: "TỔ CHỨC CÁC ĐỢT THI ĐUA"),
    HeaderLayoutTests.Row(
      name: "all on one line, an item of the page's list",
      lines:
        "Xem mẫu\n\n  1. UBND TỈNH QUẢNG BÌNH CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM SỞ Y TẾ Độc lập - Tự do - Hạnh phúc Số: 27/KH-SYT "
        + "Quảng Bình, ngày 15 tháng 01 năm 2025 KẾ HOẠCH TỔ CHỨC CÁC ĐỢT THI ĐUA",
      title: "TỔ CHỨC CÁC ĐỢT THI ĐUA"),
    HeaderLayoutTests.Row(
      name: "lines of a markdown cell joined by blanks",
      lines: """
        | UBND TỈNH QUẢNG BÌNH **SỞ Y TẾ** | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM** **Độc lập - Tự do - Hạnh phúc** |
        |---|---|
        | Số: 27/KH-SYT | *Quảng Bình, ngày 15 tháng 01 năm 2025* |

        **KẾ HOẠCH**

        **Tổ chức các đợt thi đua**
        """),
    HeaderLayoutTests.Row(
      name: "the issuer in small letters beside the motto",
      lines: """
        UBND TỈNH QUẢNG BÌNH CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Trường THCS An Hòa Độc lập - Tự do - Hạnh phúc
        Số: 27/KH-SYT
        Quảng Bình, ngày 15 tháng 01 năm 2025
        KẾ HOẠCH
        Tổ chức các đợt thi đua
        """, issuer: "Trường THCS An Hòa"),
    HeaderLayoutTests.Row(
      name: "number and day on one line, no motto, the label of the subject behind the type",
      lines: """
        SỞ Y TẾ
        Số: 27/KH-SYT Quảng Bình, ngày 15 tháng 01 năm 2025
        * * *
        KẾ HOẠCH V/v tổ chức các đợt
        thi đua
        I/ Mục đích:
        - Thiết thực lập thành tích.
        """, title: "tổ chức các đợt thi đua"),
    HeaderLayoutTests.Row(
      name: "line breaks written out",
      lines:
        #"UBND TỈNH QUẢNG BÌNH\r\nSỞ Y TẾ\r\n-------\r\nSố: 27/KH-SYT\r\nQuảng Bình, ngày 15 tháng 01 năm 2025\r\nKẾ HOẠCH"#
        + #"\r\nTổ chức các đợt\r\nthi đua\r\n"#),
    HeaderLayoutTests.Row(
      name: "columns of a table glued without a blank",
      lines: """
        UBND TỈNH QUẢNG BÌNH
        SỞ Y TẾCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Số: 27/KH-SYT
        Quảng Bình, ngày 15 tháng 01 năm 2025
        KẾ HOẠCH
        Tổ chức các đợt thi đua
        """),
  ])
  func head(row: HeaderLayoutTests.Row) throws { try row.check() }

  /// Under a title in capitals the preamble starts, however short its first line is.
  @Test(arguments: ["Thực hiện Nghị định số", "Theo đề nghị của Giám đốc", "Trên cơ sở kết quả"])
  func preamble(line: String) throws {
    let text: String =
      "SỞ Y TẾ\nSố: 27/KH-SYT\nHuế, ngày 15 tháng 01 năm 2025\nKẾ HOẠCH\nTỔ CHỨC CÁC ĐỢT\nTHI ĐUA NĂM 2025\n\(line)\n"
      + "27/2022/NĐ-CP ngày 19/4/2022 của Chính phủ về thi đua;\nI. NỘI DUNG\n1. Việc.\n"
    #expect(try RecordFactory.record(of: text).header.title?.text == "TỔ CHỨC CÁC ĐỢT THI ĐUA NĂM 2025")
  }

  /// The second line of the issuer, which the letterhead lost, over the grounds of a decision.
  @Test func decision() throws {
    let header: Header = try RecordFactory.record(
      of: """
        ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
        Số: 66/2021/QĐ-UBND | Bắc Giang, ngày 30 tháng 11 năm 2021 |
        BAN HÀNH QUY ĐỊNH CẤP DỰ BÁO CHÁY RỪNG
        ỦY BAN NHÂN DÂN TỈNH BẮC GIANG
        Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017;
        QUYẾT ĐỊNH:
        Điều 1. Ban hành kèm theo Quyết định này quy định cấp dự báo cháy rừng.

        """
    ).header
    #expect(header.issuer?.name == "ỦY BAN NHÂN DÂN TỈNH BẮC GIANG")
    #expect(header.title?.text == "BAN HÀNH QUY ĐỊNH CẤP DỰ BÁO CHÁY RỪNG")
    #expect(header.type?.name == "Quyết định")
  }

  /// A decision on one line: the issuer stands between title and grounds.
  @Test func glued() throws {
    let header: Header = try RecordFactory.record(
      of: "ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc "
        + "Số: 22/2011/QĐ-UBND Hà Nội, ngày 18 tháng 07 năm 2011 QUYẾT ĐỊNH BAN HÀNH “QUY ĐỊNH VỀ CHỮA CHÁY RỪNG” "
        + "ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI Căn cứ Luật Bảo vệ và Phát triển rừng ngày 03/12/2004; QUYẾT ĐỊNH: "
        + "Điều 1. Ban hành kèm theo Quyết định này quy định về chữa cháy rừng.\n"
    ).header
    #expect(header.title?.text == "BAN HÀNH “QUY ĐỊNH VỀ CHỮA CHÁY RỪNG”")
    #expect(header.issuer?.name == "ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI")
  }

  /// A decision without recipients: who issues it stands over the grounds and is no signer.
  @Test func old() throws {
    let record: CampaignRecord = try RecordFactory.record(
      of: """
        CHỦ TỊCH HỘI ĐỒNG BỘ TRƯỞNG
        Số: 24-CT
        Hà Nội, ngày 25 tháng 1 năm 1991

        QUYẾT ĐỊNH
        VỀ VIỆC QUẢN LÝ CÔNG TÁC VĂN THƯ

        CHỦ TỊCH HỘI ĐỒNG BỘ TRƯỞNG

        Căn cứ Luật Tổ chức Hội đồng Bộ trưởng ngày 4 tháng 7 năm 1981;

        QUYẾT ĐỊNH

        Điều 1. Giao cho Cục Lưu trữ quản lý công tác văn thư.
        Điều 2. Cục trưởng Cục Lưu trữ thi hành Quyết định này.

        """)
    #expect(record.header.number?.value == "24-CT")
    #expect(record.outline.map(\.marker) == ["Điều 1", "Điều 2"])
    #expect(record.closing.signatory == nil)
  }

  /// A head on one line: the body above and the body itself, parted by nothing.
  @Test(arguments: [
    ("BỘ CÔNG THƯƠNG", "TRƯỜNG CAO ĐẲNG CÔNG NGHIỆP HUẾ"), ("TỔNG CỤC HẢI QUAN", "CỤC HẢI QUAN TỈNH ĐIỆN BIÊN"),
    ("TỈNH ỦY NGHỆ AN", "BAN DÂN VẬN"), ("TÒA ÁN NHÂN DÂN TỐI CAO", "TÒA ÁN NHÂN DÂN TỈNH YÊN BÁI"),
    ("NGÂN HÀNG NHÀ NƯỚC VIỆT NAM", "CHI NHÁNH TỈNH SƠN LA"), ("ĐẢNG BỘ HUYỆN CHƯ PĂH", "ĐẢNG ỦY XÃ IA MƠ NÔNG"),
    ("LIÊN ĐOÀN LAO ĐỘNG TỈNH AN GIANG", "CÔNG ĐOÀN CÁC KHU CÔNG NGHIỆP"),
  ])
  func bodiesOnOneLine(parent: String, name: String) throws {
    let issuer: Header.Issuer? = try RecordFactory.record(
      of:
        "\(parent) \(name) CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: 12/KH-ABC Huế, ngày 05 tháng 3 "
        + "năm 2024 KẾ HOẠCH PHÒNG CHÁY\n\nI. NỘI DUNG\n1. Tuyên truyền.\n"
    ).header.issuer
    #expect(issuer?.name == name)
    #expect(issuer?.parent == parent)
  }

  /// Rules of which a page keeps what stands behind the decision: the caption names who issued them.
  @Test func rules() throws {
    let header: Header = try RecordFactory.record(
      of:
        "QUY CHẾ\nThi đua, khen thưởng của Quỹ\n(Ban hành kèm theo Quyết định số 08/QĐ-HĐQT ngày 10/01/2022 của Hội đồng "
        + "quản trị)\n\nCHƯƠNG I\nQUY ĐỊNH CHUNG\n\nĐiều 1. Phạm vi\nQuy chế này quy định về thi đua.\n"
    ).header
    #expect(header.type?.name == "Quy chế")
    #expect(header.title?.text == "Thi đua, khen thưởng của Quỹ")
    #expect(header.issuer?.name == "Hội đồng quản trị")
  }

  /// A decision of which a page keeps only what stands under its head.
  @Test func headless() throws {
    let header: Header = try RecordFactory.record(
      of: "BỘ TRƯỞNG BỘ GIÁO DỤC VÀ ĐÀO TẠO\n\nCăn cứ Nghị định số 178/2007/NĐ-CP ngày 03/12/2007 của Chính phủ;\n\n"
        + "QUYẾT ĐỊNH:\n\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch phổ cập.\n"
    ).header
    #expect(header.type?.name == "Quyết định")
    #expect(header.issuer?.name == "BỘ TRƯỞNG BỘ GIÁO DỤC VÀ ĐÀO TẠO")
  }
}
