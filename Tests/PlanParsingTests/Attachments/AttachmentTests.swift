import CampaignRecord
import TestSupport
import Testing

@Suite struct AttachmentTests {
  /// A document with what is attached to it: for each its type, its title and its units as a tree.
  struct Row: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    let attachments: [String]
    var outline: String = "Điều 1 Điều 2"
    var citations: [String] = []

    var testDescription: String { name }
  }

  private static let articles: String = """
    ỦY BAN NHÂN DÂN TỈNH PHÚ YÊN
    Số: 742/QĐ-UBND
    Tuy Hòa, ngày 09 tháng 5 năm 2011

    QUYẾT ĐỊNH
    Ban hành Kế hoạch phổ cập giáo dục mầm non

    Căn cứ Luật Giáo dục ngày 14/6/2005;

    QUYẾT ĐỊNH:

    Điều 1. Ban hành kèm theo Quyết định này Kế hoạch phổ cập giáo dục mầm non.

    Điều 2. Các sở, ngành chịu trách nhiệm thi hành Quyết định này./.


    """

  private static let decision: String =
    articles + """
      Nơi nhận:
      - Như Điều 2;
      - Lưu: VT.

      CHỦ TỊCH

      Nguyễn Trọng Nghiêm


      """

  private static let plan: String = """
    SỞ Y TẾ QUẢNG BÌNH
    Số: 27/KH-SYT
    Quảng Bình, ngày 15 tháng 01 năm 2025

    KẾ HOẠCH
    Tổ chức các đợt thi đua

    I. MỤC ĐÍCH
    1. Mục đích
    II. NỘI DUNG
    1. Tuyên truyền./.

    Nơi nhận:
    - Như trên;
    - Lưu: VT.

    GIÁM ĐỐC

    Trần Văn Khương


    """

  /// A plan that a decision issues.
  @Test(arguments: [
    Row(
      name: "with a letterhead of its own",
      text: decision + """
        ỦY BAN NHÂN DÂN TỈNH PHÚ YÊN

        KẾ HOẠCH
        Phổ cập giáo dục mầm non cho trẻ em năm tuổi
        (Ban hành kèm theo Quyết định số 742/QĐ-UBND ngày 09 tháng 5 năm 2011 của Ủy ban nhân dân tỉnh)

        I. MỤC TIÊU
        1. Mục tiêu chung: bảo đảm trẻ em được đến lớp.
        II. LỘ TRÌNH
        1. Giai đoạn 1 (2011 - 2013): ưu tiên miền núi.

        """,
      attachments: ["Kế hoạch | Phổ cập giáo dục mầm non cho trẻ em năm tuổi | I(1) II(1)"]),
    Row(
      name: "a letter that was scanned together with it",
      text: decision + """
        UBND TỈNH PHÚ YÊN              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            VĂN PHÒNG                        Độc lập - Tự do - Hạnh phúc

        Số: 620/VP-KSTTHC                 Tuy Hòa, ngày 07 tháng 12 năm 2011

         V/v hướng dẫn rà soát
         thủ tục hành chính

                  Kính gửi: Các sở, ban, ngành.

        Văn phòng hướng dẫn như sau:
        I. MỤC TIÊU
        1. Mục tiêu chung
        II. YÊU CẦU

        """, attachments: ["Công văn | hướng dẫn rà soát thủ tục hành chính | I(1) II"]),
    Row(
      name: "behind a signature without position and name",
      text: articles + """
        Nơi nhận: | TM. ỦY BAN NHÂN DÂN |
        QUY ĐỊNH
        VỀ TRÁCH NHIỆM BÁO CÁO
        (Ban hành kèm theo Quyết định số 742/QĐ-UBND ngày 09 tháng 5 năm 2011 của Ủy ban nhân dân tỉnh)
        Chương I
        QUY ĐỊNH CHUNG
        Điều 1. Phạm vi điều chỉnh
        Chương II
        TỔ CHỨC THỰC HIỆN
        Điều 2. Kinh phí

        """, attachments: ["Quy định | VỀ TRÁCH NHIỆM BÁO CÁO | Chương I(Điều 1) Chương II(Điều 2)"]),
    Row(
      name: "with its type alone",
      text: decision + """
        KẾ HOẠCH
        PHỔ CẬP GIÁO DỤC MẦM NON
        (Kèm theo Quyết định số 742/QĐ-UBND ngày 09/5/2011 của Ủy ban nhân dân tỉnh Phú Yên)
        I. MỤC TIÊU
        1. Mục tiêu chung
        2. Mục tiêu cụ thể

        """, attachments: ["Kế hoạch | PHỔ CẬP GIÁO DỤC MẦM NON | I(1 2)"]),
    Row(
      name: "behind a pictograph",
      text: decision + """
        📎 PHỤ LỤC
        DANH SÁCH ĐƠN VỊ
        I. CẤP XÃ
        1. Xã An Phú

        """, attachments: ["- | DANH SÁCH ĐƠN VỊ | I(1)"]),
    Row(
      name: "with parts whose titles are words for types",
      text: decision + """
        KẾ HOẠCH
        Phổ cập giáo dục mầm non

        Phần thứ nhất
        TÌNH HÌNH CHUNG

        I. DÂN SỐ

        Phần thứ hai
        PHƯƠNG ÁN

        I. HUY ĐỘNG TRẺ

        """,
      attachments: ["Kế hoạch | Phổ cập giáo dục mầm non | Phần thứ nhất(I) Phần thứ hai(I)"]),
    Row(
      name: "behind a form feed",
      text: decision + "\u{C}" + """
        KẾ HOẠCH
        Phổ cập giáo dục mầm non
        (Ban hành kèm theo Quyết định số 742/QĐ-UBND ngày 09 tháng 5 năm 2011)

        I. MỤC TIÊU
        II. LỘ TRÌNH
        1. Năm đầu.

        """, attachments: ["Kế hoạch | Phổ cập giáo dục mầm non | I II(1)"]),
    Row(
      name: "rules in articles",
      text: decision + """
        QUY CHẾ
        Hoạt động của Ban Chỉ đạo phổ cập
        (Ban hành kèm theo Quyết định số 742/QĐ-UBND ngày 09 tháng 5 năm 2011)

        Điều 1. Phạm vi điều chỉnh
        1. Quy chế này quy định hoạt động.
        Điều 2. Nguyên tắc

        """, attachments: ["Quy chế | Hoạt động của Ban Chỉ đạo phổ cập | Điều 1(1) Điều 2"]),
    Row(
      name: "a plan that cites another document",
      text: decision + """
        KẾ HOẠCH
        Phổ cập giáo dục mầm non
        (Ban hành kèm theo Quyết định số 742/QĐ-UBND ngày 09 tháng 5 năm 2011)

        I. MỤC TIÊU
        1. Tuyển dụng theo Kế hoạch số 57/KH-UBND ngày 21/12/2010 của Ủy ban nhân dân tỉnh.

        """, attachments: ["Kế hoạch | Phổ cập giáo dục mầm non | I(1)"], citations: ["57/KH-UBND"]),
    Row(name: "nothing attached", text: decision, attachments: []),
  ])
  func issuedPlans(row: Row) throws { try check(row) }

  /// An annex with a head of its own; the questions of a form are no units.
  @Test(arguments: [
    Row(
      name: "a schedule",
      text: plan + """
        Phụ lục
        LỊCH KIỂM TRA CÔNG TÁC THI ĐUA
        (Kèm theo Kế hoạch số 27/KH-SYT ngày 15/01/2025 của Sở Y tế)

        TT | Đơn vị | Thời gian
        1 | Trung tâm Y tế Minh Hóa | Ngày 08/4/2025
        2 | Trung tâm Y tế Lệ Thủy | Ngày 10/4/2025

        """, attachments: ["- | LỊCH KIỂM TRA CÔNG TÁC THI ĐUA | "], outline: "I(1) II(1)"),
    Row(
      name: "a form with questions",
      text: plan + """
        Phụ lục
        PHIẾU KHẢO SÁT Ý KIẾN NGƯỜI BỆNH
        (Kèm theo Kế hoạch số 27/KH-SYT ngày 15/01/2025 của Sở Y tế)

        1. Ông/bà đã khám bệnh tại đâu?
        2. Ông/bà có hài lòng không?
        3. Ý kiến khác: ..........................

        """, attachments: ["- | PHIẾU KHẢO SÁT Ý KIẾN NGƯỜI BỆNH | "], outline: "I(1) II(1)"),
    Row(
      name: "a model of a form, whose title starts so",
      text: plan + """
        MẪU PHIẾU ĐÁNH GIÁ VIÊN CHỨC
        (Kèm theo Kế hoạch số 27/KH-SYT ngày 15/01/2025 của Sở Y tế)

        Họ và tên: ..........................

        """, attachments: ["- | MẪU PHIẾU ĐÁNH GIÁ VIÊN CHỨC | "], outline: "I(1) II(1)"),
    Row(
      name: "two annexes",
      text: plan + """
        PHỤ LỤC I
        DANH MỤC NHIỆM VỤ
        (Kèm theo Kế hoạch số 27/KH-SYT ngày 15/01/2025 của Sở Y tế)

        1 | Tuyên truyền | Quý I/2025

        PHỤ LỤC II
        PHÂN BỔ KINH PHÍ
        (Kèm theo Kế hoạch số 27/KH-SYT ngày 15/01/2025 của Sở Y tế)

        1 | Tuyên truyền | 15 triệu đồng

        """, attachments: ["- | DANH MỤC NHIỆM VỤ | ", "- | PHÂN BỔ KINH PHÍ | "], outline: "I(1) II(1)"),
    Row(
      name: "a form with a long title behind its label",
      text: plan + """
        ---

        ## Phụ lục: [MẪU] BÁO CÁO KẾT QUẢ TRIỂN KHAI KẾT NỐI, ĐỒNG BỘ DỮ LIỆU VỚI CƠ SỞ DỮ LIỆU DÂN SỐ
        *(Kèm theo Kế hoạch số 27/KH-SYT ngày 15/01/2025 của Sở Y tế)*

        ### I. THÔNG TIN CHUNG

        1. Tên đơn vị: .......................................
        2. Mã đơn vị: .......................................
        3. Ngày bắt đầu: ....../....../2025.

        """,
      attachments: ["- | [MẪU] BÁO CÁO KẾT QUẢ TRIỂN KHAI KẾT NỐI, ĐỒNG BỘ DỮ LIỆU VỚI CƠ SỞ DỮ LIỆU DÂN SỐ | "],
      outline: "I(1) II(1)"),
    Row(
      name: "a note above the title",
      text: plan + """
        PHỤ LỤC I
        (Kèm theo Kế hoạch số 27/KH-SYT ngày 15/01/2025 của Sở Y tế)
        PHÂN CÔNG NHIỆM VỤ

        1 | Tuyên truyền | Quý I/2025

        Phụ lục II: Kinh phí

        1 | Tuyên truyền | 15 triệu đồng

        """, attachments: ["- | PHÂN CÔNG NHIỆM VỤ | ", "- | Kinh phí | "], outline: "I(1) II(1)"),
    Row(
      name: "which only its note tells",
      text: decision + """
        QUY TẮC ỨNG XỬ

        CỦA CÔNG CHỨC KHI TIẾP DÂN
        (Ban hành kèm theo Quyết định số 742/QĐ-UBND ngày 09 tháng 5 năm 2011 của Ủy ban nhân dân tỉnh)

        Chương I
        QUY ĐỊNH CHUNG
        Điều 1. Phạm vi điều chỉnh
        Chương II
        TỔ CHỨC THỰC HIỆN
        Điều 2. Kinh phí

        """,
      attachments: ["- | QUY TẮC ỨNG XỬ CỦA CÔNG CHỨC KHI TIẾP DÂN | Chương I(Điều 1) Chương II(Điều 2)"],
      outline: "Điều 1 Điều 2"),
    Row(
      name: "right under an office without a name",
      text: articles + """
        Nơi nhận: | CHỦ TỊCH |
        TỔNG ĐIỀU TRA KINH TẾ NĂM 2011
        (Ban hành kèm theo Quyết định số 742/QĐ-UBND ngày 09 tháng 5 năm 2011 của Ủy ban nhân dân tỉnh)
        I. MỤC ĐÍCH
        1. Mục đích
        II. THỜI ĐIỂM

        """, attachments: ["- | TỔNG ĐIỀU TRA KINH TẾ NĂM 2011 | I(1) II"], outline: "Điều 1 Điều 2"),
    Row(
      name: "a list under a letterhead of its own",
      text: plan + """
        ỦY BAN NHÂN DÂN
        TỈNH PHÚ YÊN
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        DANH SÁCH
        Ban Tổ chức Hội thi
        (Kèm theo Kế hoạch số 30/KH-SYT ngày 20/01/2025)
        1. Trưởng ban
        2. Phó ban

        """, attachments: ["- | DANH SÁCH | 1 2"], outline: "I(1) II(1)"),
    Row(
      name: "numbered units under a title in capitals",
      text: plan + """
        KHẨU HIỆU TUYÊN TRUYỀN
        1. Nhiệt liệt chào mừng.
        2. Thi đua dạy tốt.

        """, attachments: ["- | KHẨU HIỆU TUYÊN TRUYỀN | 1 2"], outline: "I(1) II(1)"),
    Row(
      name: "forms whose labels have numbers",
      text: plan + """
        BIỂU MẪU 01
        TỔNG HỢP KẾT QUẢ
        I. Số lượng
        Biểu số 02/TH
        TỔNG HỢP KINH PHÍ
        I. Nguồn
        1. Ngân sách.
        2. Đóng góp.
        Mẫu 3
        PHIẾU ĐĂNG KÝ
        Họ và tên: .....

        """,
      attachments: ["- | TỔNG HỢP KẾT QUẢ | I", "- | TỔNG HỢP KINH PHÍ | I(1 2)", "- | PHIẾU ĐĂNG KÝ Họ và tên: | "],
      outline: "I(1) II(1)"),
    Row(
      name: "the list of a web page",
      text: plan + """
        Các tin khác:
        - Kế hoạch số 30/KH-SYT ngày 20/01/2025 của Sở Y tế
        - Quyết định số 12/QĐ-UBND ngày 08/01/2025 của Ủy ban nhân dân tỉnh

        """, attachments: [], outline: "I(1) II(1)"),
    Row(name: "no annex", text: plan, attachments: [], outline: "I(1) II(1)"),
  ])
  func annexes(row: Row) throws { try check(row) }

  /// The span runs from the first line of an attachment to its last, and the outer closing stays outside.
  @Test func spans() throws {
    let inner: String =
      "KẾ HOẠCH\nPhổ cập giáo dục mầm non\n(Kèm theo Quyết định số 742/QĐ-UBND ngày 09/5/2011)\n\nI. MỤC TIÊU\n1. Chung.\n"
    let record = try RecordFactory.record(of: Self.decision + inner)
    let attachment = try #require(record.attachments.first)
    let first: Int = Self.decision.utf8.count
    let signature = try #require(record.closing.signatory)
    #expect(attachment.span.start == first)
    #expect(attachment.span.end == first + inner.utf8.count - 1)
    #expect(signature.name == "Nguyễn Trọng Nghiêm")
    #expect(signature.span.end <= first)
    #expect(attachment.closing.signatory == nil)
  }

  private func check(_ row: Row) throws {
    let record = try RecordFactory.record(of: row.text)
    let found: [String] = record.attachments.map { attachment in
      "\(attachment.header.type?.name ?? "-") | \(attachment.header.title?.text ?? "-") | \(tree(of: attachment.outline))"
    }
    #expect(found.joined(separator: "\n") == row.attachments.joined(separator: "\n"))
    #expect(tree(of: record.outline) == row.outline)
    #expect(record.citations.compactMap(\.number) == row.citations)
  }

  private func tree(of nodes: [OutlineNode]) -> String {
    nodes.compactMap { node in
      guard let marker = node.marker else { return nil }
      let children: String = tree(of: node.children)
      return children.isEmpty ? marker : "\(marker)(\(children))"
    }.joined(separator: " ")
  }
}
