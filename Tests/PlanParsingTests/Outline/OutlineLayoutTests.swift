import CampaignRecord
import TestSupport
import Testing

@Suite struct OutlineLayoutTests {
  /// Nesting follows from the numbers, never from the marks of markdown.
  @Test(arguments: [
    OutlineRow(
      "## **⟦I⟧. MỤC ĐÍCH**\n\n### ⟦1⟧. Mục đích\n\n### ⟦2⟧. Yêu cầu\n\n## ⟦II⟧. NỘI DUNG\n\nTốt.", "I(1 2) II"),
    OutlineRow("## ⟦I⟧. MỤC ĐÍCH\n\n#### ⟦1⟧. Mục đích\n\n## ⟦2⟧. Yêu cầu\n\n# ⟦II⟧. NỘI DUNG\n\nTốt.", "I(1 2) II"),
    OutlineRow("**⟦1⟧.** Đảng ủy lãnh đạo.\n\n**⟦2⟧.** Mặt trận giám sát.", "1 2"),
    OutlineRow("**⟦1⟧. Nhiệm vụ**\n\n**⟦a⟧)** Tuyên truyền.\n\n**⟦b⟧)** Kiểm tra.", "1(a b)"),
    OutlineRow("***⟦1⟧. Nhiệm vụ***\n\n*⟦a⟧) Mục tiêu chung*\n\n*⟦b⟧) Mục tiêu cụ thể*", "1(a b)"),
    OutlineRow(
      "### **⟦1⟧. Văn phòng Sở**\n\n- Chủ trì, theo dõi.\n\n### **⟦2⟧. Các phòng, đơn vị**\n\n- Báo cáo.", "1 2"),
  ])
  func markdown(row: OutlineRow) throws { try row.check() }

  /// Indents, blank lines, line ends, tabs, no-break spaces.
  @Test(arguments: [
    OutlineRow(
      "    ⟦I⟧. MỤC ĐÍCH\n\n        ⟦1⟧. Mục đích\n\n\n        ⟦2⟧. Yêu cầu\n\n    ⟦II⟧. NỘI DUNG\n\nTốt.", "I(1 2) II"),
    OutlineRow("⟦I⟧. MỤC ĐÍCH\r\n⟦1⟧. Mục đích\r\n⟦2⟧. Yêu cầu\r\n⟦II⟧. NỘI DUNG\r\nTốt.", "I(1 2) II"),
    OutlineRow("⟦I⟧.\tMỤC ĐÍCH\n⟦1⟧.\tMục đích\n⟦a⟧)\tNâng cao.", "I(1(a))"),
    OutlineRow("⟦I⟧.\u{A0}MỤC ĐÍCH\n⟦1⟧.\u{A0}Mục đích\n⟦a⟧)\u{A0}Nâng cao.", "I(1(a))"),
    OutlineRow("⟦I⟧.   MỤC ĐÍCH\n   ⟦1⟧.   Mục đích", "I(1)"),
    OutlineRow("⟦A⟧. Khai thuế theo quý\n⟦1⟧. Đối tượng\nTốt.", "A(1)"),
    OutlineRow("⟦2⟧/ Nội dung\n⟦a⟧, Phần lễ: từ 8 giờ.\n⟦b⟧, Phần hội: bóng chuyền.", "2(a b)"),
    OutlineRow(
      "⟦Điều 2⟧. Đối tượng\n⟦1⟧.\nQuy định này áp dụng cho cơ quan.\n⟦2⟧.\nTổ chức khác áp dụng.", "Điều 2(1 2)"),
    OutlineRow(
      "theo quy định tại Nghị định số 78/2006/NĐ-CP ngày\n25/7/2007 của Chính phủ (dưới đây gọi chung là Nghị định số 121/2007/NĐ-CP) như sau:\n⟦Điều 1⟧. Phạm\nvi điều chỉnh\n⟦1⟧. Quy định này áp dụng cho mọi nhà đầu tư.",
      "Điều 1(1)"),
  ])
  func spaces(row: OutlineRow) throws { try row.check() }

  /// A page number, a form feed or a footnote between the parts of a sentence.
  @Test(arguments: [
    OutlineRow(
      "⟦1⟧. Từng bước nâng cấp trung tâm dữ liệu của ngành và kết nối với trung tâm dữ liệu của\n                                    2\n\ntỉnh, hoàn thành đúng tiến độ.\n⟦2⟧. Phát triển nhân lực.",
      "1 2"),
    OutlineRow(
      "⟦1⟧. Từng bước nâng cấp trung tâm dữ liệu của ngành và kết nối với trung tâm dữ liệu của\n\u{C}tỉnh, hoàn thành đúng tiến độ.\n⟦2⟧. Phát triển nhân lực.",
      "1 2"),
    OutlineRow("⟦1⟧. Tuyên truyền.\n2\n\u{C}⟦2⟧. Kiểm tra.\n3\n\u{C}⟦3⟧. Báo cáo.", "1 2 3"),
    OutlineRow("⟦1⟧. Tuyên truyền.\n\n- 2 -\n\n⟦2⟧. Kiểm tra.", "1 2"),
    OutlineRow(
      "⟦1⟧. Thi đua nghiên cứu ứng dụng khoa học; ưu tiên sử dụng nguyên vật liệu có\n\n¹ - Hướng dẫn của Liên đoàn Lao động tỉnh.\n\ntính bền vững cao.\n\n⟦2⟧. Thi đua tiết kiệm.",
      "1 2"),
  ])
  func pages(row: OutlineRow) throws { try row.check() }

  /// Text behind the heading on its line, headings over two lines.
  @Test(arguments: [
    OutlineRow("⟦1⟧. Mục đích: nâng cao nhận thức.\n⟦2⟧. Yêu cầu: nghiêm túc, thiết thực.", "1 2"),
    OutlineRow(
      "⟦1⟧. Giai đoạn 1 (từ năm 2021 đến năm 2022): chuẩn bị.\n⟦2⟧. Giai đoạn 2 (2023 - 2025): nhân rộng.", "1 2"),
    OutlineRow(
      "⟦I⟧. MỤC TIÊU, NHIỆM VỤ VÀ GIẢI PHÁP THỰC HIỆN PHONG TRÀO THI ĐUA TRONG\nGIAI ĐOẠN MỚI\n⟦1⟧. Mục tiêu", "I(1)"),
    OutlineRow(
      "⟦1⟧. Các sở, ban, ngành, đoàn thể và Ủy ban nhân dân các huyện, thị xã, thành\nphố xây dựng kế hoạch.\n⟦2⟧. Sở Nội vụ.",
      "1 2"),
  ])
  func headings(row: OutlineRow) throws { try row.check() }

  /// A dash at the start of a line opens an item, or goes on with a sentence or name that had no more room.
  @Test(arguments: [
    (
      """
      1. Rà soát các văn bản về quản lý chất thải rắn sinh hoạt của hộ gia
      đình, cá nhân theo khoản 6 Điều 79 Luật Bảo vệ môi trường
      - Đơn vị chủ trì: Sở Tài nguyên và Môi trường.
      - Thời gian thực hiện: Quý II/2024.
      """, 2
    ),
    (
      """
      1. Tổng hợp kết quả của các cơ quan, đơn vị và các địa phương trong
      năm học, kịp thời biểu dương các tập thể, cá nhân điển hình nhất
      - Sở Nội vụ chủ trì.
      - Sở Tài chính phối hợp với các cơ quan có liên quan.
      """, 2
    ),
    (
      """
      1. Tổng hợp kết quả của các cơ quan, đơn vị và các địa phương trong
      năm học, kịp thời báo cáo kết quả về cho Sở Lao động, Sở Lao động
      - Thương binh và Xã hội và các cơ quan có liên quan của tỉnh nhà
      - Sở Tài chính phối hợp với các cơ quan có liên quan.
      """, 1
    ),
  ])
  func dashes(text: String, count: Int) throws {
    let unit = try #require(try FramedPlan(text, at: .rest).record.outline.first)
    #expect(unit.children.count == count)
  }

  /// Several marks behind a marker, a bullet before it, a parenthesis alone that counts below a full stop.
  @Test(arguments: [
    OutlineRow("⟦I⟧/- MỤC ĐÍCH:\n⟦1⟧/- Mục đích\n⟦2⟧/- Yêu cầu\n⟦II⟧/- NỘI DUNG:\n⟦a⟧/- Một việc", "I(1 2) II(a)"),
    OutlineRow("⟦I⟧/. MỤC ĐÍCH\n⟦1⟧/. Mục đích\n⟦II⟧/. NỘI DUNG", "I(1) II"),
    OutlineRow("⟦I⟧). MỤC ĐÍCH\n⟦1⟧). Mục đích\n⟦2⟧). Yêu cầu", "I(1 2)"),
    OutlineRow("⟦I⟧.- MỤC ĐÍCH\n⟦1⟧.- Mục đích\n⟦a⟧.- Một việc\n⟦b⟧.- Hai việc", "I(1(a b))"),
    OutlineRow("⟦I⟧. NỘI DUNG\n- ⟦a⟧) Một việc.\n⟦b⟧) Hai việc.\n⟦II⟧. KINH PHÍ", "I(a b) II"),
    OutlineRow("⟦1⟧. Mục đích\n⟦1⟧) Một việc\n⟦2⟧) Hai việc\n⟦2⟧. Yêu cầu\n⟦1⟧) Một việc", "1(1 2) 2(1)"),
    OutlineRow("⟦1⟧. P. Đào tạo\n⟦a⟧. Chủ trì.\n⟦b⟧. Báo cáo.\n⟦2⟧. P. Tài vụ", "1(a b) 2"),
    OutlineRow(
      "⟦I⟧. NỘI DUNG\n⟦Phần 1⟧: Chào hỏi\n⟦Phần 2⟧: Kiến thức\n⟦II⟧. KINH PHÍ\nTốt.", "I(Phần 1 Phần 2) II"),
  ])
  func otherMarks(row: OutlineRow) throws { try row.check() }

  /// `*` with a label stands over the dashes behind it, also where dashes stand before.
  @Test func starsOverDashes() throws {
    let text: String = "I. NỘI DUNG\n- Một.\n* Thuận lợi:\n- Hai.\n- Ba.\n* Khó khăn:\n- Bốn."
    let unit = try #require(try FramedPlan(text, at: .rest).record.outline.first)
    #expect(unit.children.map(\.children.count) == [0, 2, 1])
  }

  /// Bullets stand under the unit before them.
  @Test(arguments: [
    ("I. NỘI DUNG\n- Tuyên truyền.\n- Kiểm tra.", 2),
    ("I. NỘI DUNG\n- Tuyên truyền:\n+ Trên báo.\n+ Trên đài.", 3),
    ("I. NỘI DUNG\n• Tuyên truyền.\n• Kiểm tra.", 2),
    ("1. Văn phòng Sở\n* Chủ trì.\n* Phối hợp.", 2),
    ("1. Văn phòng Sở\n* 100% cán bộ.\n* 4 giải thưởng.", 2),
    ("1. Văn phòng Sở\n* **Chủ trì:** làm.\n* “Một cửa” phối hợp.", 2),
    ("1. Văn phòng Sở\n– Chủ trì.\n– Phối hợp.", 2),
    ("1. Văn phòng Sở\n\n- Chủ trì.\n\n- Phối hợp.", 2),
  ])
  func bullets(text: String, count: Int) throws {
    let outline = try FramedPlan(text, at: .rest).record.outline
    let unit = try #require(outline.first)
    let bullets = unit.children + unit.children.flatMap(\.children)
    #expect(outline.count == 1)
    #expect(bullets.count == count)
    #expect(bullets.allSatisfy { $0.style == .bullet && $0.marker == nil })
  }
}
