import Testing

@Suite struct NumberingTests {
  /// The usual plan: Roman, Arabic, letters.
  @Test(arguments: [
    OutlineRow("⟦I⟧. MỤC ĐÍCH\n⟦1⟧. Mục đích\n⟦2⟧. Yêu cầu\n⟦II⟧. NỘI DUNG\nNâng cao chất lượng.", "I(1 2) II"),
    OutlineRow(
      "⟦I⟧. NỘI DUNG\n⟦1⟧. Tuyên truyền\n⟦a⟧) Trên báo.\n⟦b⟧) Trên đài.\n⟦2⟧. Kiểm tra\n⟦a⟧) Định kỳ.\n⟦II⟧. KINH PHÍ\nNgân sách.",
      "I(1(a b) 2(a)) II"),
    OutlineRow(
      "⟦1⟧. Các sở, ban, ngành\n⟦a⟧) Xây dựng kế hoạch.\n⟦b⟧) Báo cáo kết quả.\n⟦2⟧. Sở Nội vụ theo dõi.", "1(a b) 2"),
    OutlineRow(
      "⟦I⟧. NHIỆM VỤ\n⟦a⟧) Tuyên truyền.\n⟦b⟧) Kiểm tra.\n⟦II⟧. TỔ CHỨC\n⟦1⟧. Sở Y tế.\n⟦2⟧. Sở Nội vụ.",
      "I(a b) II(1 2)"),
    OutlineRow("⟦I⟧. MỘT\n⟦1⟧. Việc đầu.\n⟦II⟧. HAI\n⟦1⟧. Việc đầu.\n⟦III⟧. BA\n⟦1⟧. Việc đầu.", "I(1) II(1) III(1)"),
    OutlineRow(
      "⟦I⟧. MỘT\n⟦II⟧. HAI\n⟦III⟧. BA\n⟦IV⟧. BỐN\n⟦V⟧. NĂM\n⟦VI⟧. SÁU\n⟦VII⟧. BẢY\n⟦VIII⟧. TÁM\n⟦IX⟧. CHÍN\n⟦X⟧. MƯỜI",
      "I II III IV V VI VII VIII IX X"),
    OutlineRow(
      "⟦I⟧. VIỆC\n⟦8⟧. Sở Y tế làm.\n⟦9⟧. Sở Nội vụ làm.\n⟦10⟧. Sở Tài chính làm.\n⟦11⟧. Sở Tư pháp làm.",
      "I(8 9 10 11)"),
    OutlineRow("⟦1⟧) Tuyên truyền sâu rộng.\n⟦2⟧) Kiểm tra, giám sát.", "1 2"),
    OutlineRow("⟦1⟧. Tuyên truyền\n⟦a⟧. Trên báo chí.\n⟦b⟧. Trên mạng xã hội.\n⟦2⟧. Kiểm tra", "1(a b) 2"),
  ])
  func usual(row: OutlineRow) throws { try row.check() }

  /// Pages that lost their Roman headings: a list that starts again stands beside the one before.
  @Test(arguments: [
    OutlineRow(
      "⟦1⟧. Mục đích\n⟦2⟧. Yêu cầu\n⟦1⟧. Mục tiêu\n⟦2⟧. Chỉ tiêu\n⟦a⟧) Năm đầu.\n⟦b⟧) Năm sau.\n⟦1⟧. Sở Tư pháp\n⟦2⟧. Sở Y tế",
      "1 2 1 2(a b) 1 2"),
    OutlineRow(
      "⟦1⟧. Mục tiêu\n⟦a⟧) Năm đầu.\n⟦b⟧) Năm sau.\n⟦1⟧. Xây dựng\n⟦a⟧) Chủ trì: Sở Tư pháp.\n⟦b⟧) Thời gian: năm 2024.",
      "1(a b) 1(a b)"),
    OutlineRow(
      "⟦1⟧. Mục tiêu\n⟦a⟧) Năm đầu.\n⟦1⟧. Tập huấn.\n⟦2⟧. Kiểm tra.\n⟦b⟧) Năm sau.\n⟦2⟧. Yêu cầu", "1(a(1 2) b) 2"),
  ])
  func lostHeadings(row: OutlineRow) throws { try row.check() }

  /// Numbers with headings in capitals, without Roman numerals.
  @Test(arguments: [
    OutlineRow(
      "⟦1⟧. THÔNG TIN\n⟦1.1⟧. Tên: Công ty A\n⟦2⟧. PHƯƠNG ÁN\n⟦2.1⟧. Số lao động\n⟦3⟧. CAM KẾT", "1(1.1) 2(2.1) 3"),
    OutlineRow("⟦1⟧. MỤC ĐÍCH\nTốt.\n⟦2⟧. YÊU CẦU\nĐúng.", "1 2"),
    OutlineRow("⟦I⟧. MỤC TIÊU\n⟦1⟧. MỤC TIÊU CHUNG\n⟦2⟧. MỤC TIÊU CỤ THỂ\n⟦II⟧. NỘI DUNG", "I(1 2) II"),
    OutlineRow("⟦A⟧. PHẦN CHUNG\n⟦1⟧. MỤC ĐÍCH\n⟦2⟧. YÊU CẦU\n⟦B⟧. PHẦN RIÊNG\n⟦1⟧. TIẾN ĐỘ", "A(1 2) B(1)"),
  ])
  func numbersInCapitals(row: OutlineRow) throws { try row.check() }

  /// Party papers and old ones: `I-`, `1-`, `I/`, `a/`.
  @Test(arguments: [
    OutlineRow(
      "⟦I⟧- MỤC ĐÍCH, YÊU CẦU\n⟦1⟧- Quán triệt nghị quyết.\n⟦2⟧- Cụ thể hóa nghị quyết.\n⟦II⟧- MỤC TIÊU\nĐến năm 2030.",
      "I(1 2) II"),
    OutlineRow(
      "⟦I⟧ - MỤC ĐÍCH\n⟦1⟧ - Quán triệt nghị quyết.\n⟦II⟧ - NỘI DUNG\n⟦1⟧ - Tuyên truyền sâu rộng.", "I(1) II(1)"),
    OutlineRow(
      "⟦I⟧/ MỤC ĐÍCH\n⟦1⟧/ Mục đích\n⟦a⟧/ Nâng cao nhận thức.\n⟦b⟧/ Tạo khí thế.\n⟦2⟧/ Yêu cầu", "I(1(a b) 2)"),
    OutlineRow("⟦1⟧- Mục tiêu:\n⟦a⟧- Về kinh tế: tăng trưởng.\n⟦b⟧- Về xã hội: ổn định.", "1(a b)"),
    OutlineRow("⟦I⟧. ĐẶC ĐIỂM\n⟦1⟧- Thuận lợi.\n⟦2⟧- Khó khăn.", "I(1 2)"),
    OutlineRow(
      "⟦I⟧. NỘI DUNG\n⟦I.1⟧. Cấp tỉnh\n⟦I.2⟧. Cấp xã\n⟦II⟧. TỔ CHỨC\n⟦II.1⟧ Sở Y tế\n⟦II.1.1⟧ Chủ trì.",
      "I(I.1 I.2) II(II.1(II.1.1))"),
    OutlineRow("⟦1⟧\\. Mục đích\n\n⟦2⟧\\. Yêu cầu", "1 2"),
    OutlineRow("⟦1⟧. Về kinh tế\n⟦1.1⟧ - Nông nghiệp: chuyển đổi.\n⟦1.2⟧ - Du lịch: khởi công.", "1(1.1 1.2)"),
    OutlineRow(
      "⟦1⟧- Về kinh tế\n⟦1.1⟧- Nông nghiệp: chuyển đổi.\n⟦1.2⟧- Du lịch: khởi công.\n⟦2⟧- Về xã hội", "1(1.1 1.2) 2"),
    OutlineRow("⟦1⟧/ Cấp tỉnh\n⟦1.1⟧/ Sở Y tế chủ trì.\n⟦1.2⟧/ Sở Nội vụ phối hợp.", "1(1.1 1.2)"),
    OutlineRow("⟦I⟧.MỤC ĐÍCH\n⟦1⟧.Mục đích\n⟦2⟧.Yêu cầu", "I(1 2)"),
    OutlineRow(
      "⟦I⟧/- MỤC ĐÍCH:\n⟦1⟧/- Mục đích:\n- Nâng cao.\n⟦2⟧/- Yêu cầu:\n⟦II⟧/- NỘI DUNG:\n⟦a⟧/- Tuyên truyền",
      "I(1 2) II(a)"),
    OutlineRow("⟦I⟧.- MỤC ĐÍCH:\n⟦1⟧.- Mục đích:\n⟦a⟧.- Nâng cao.\n⟦II⟧.- NỘI DUNG:\nTốt.", "I(1(a)) II"),
    OutlineRow("⟦I⟧ MỤC ĐÍCH\n⟦II⟧ NỘI DUNG\n⟦III⟧ Thời gian thực hiện\nTrong tháng 3.", "I II III"),
    OutlineRow("⟦I⟧.- MỤC ĐÍCH\n⟦II⟧.- NỘI DUNG\nTuyên truyền.", "I II"),
  ])
  func hyphensAndSlashes(row: OutlineRow) throws { try row.check() }

  /// Decimal numbers, with a full stop at the end and without.
  @Test(arguments: [
    OutlineRow(
      "⟦1⟧. Tuyên truyền\n⟦1.1⟧. Trên báo chí\n⟦1.2⟧. Trên mạng\n⟦2⟧. Kiểm tra\n⟦2.1⟧. Cấp tỉnh", "1(1.1 1.2) 2(2.1)"),
    OutlineRow(
      "⟦1⟧. Tuyên truyền\n⟦1.1⟧. Báo chí\n⟦1.1.1⟧. Báo tỉnh\n⟦1.1.2⟧. Báo trung ương\n⟦1.2⟧. Mạng xã hội",
      "1(1.1(1.1.1 1.1.2) 1.2)"),
    OutlineRow("⟦3⟧. Phân công\n⟦3.1⟧ Văn phòng chủ trì.\n⟦3.2⟧ Ban Tuyên giáo phối hợp.", "3(3.1 3.2)"),
    OutlineRow(
      "⟦I⟧. NỘI DUNG\n⟦1⟧. Thi đua\n⟦1.1⟧. Trong cơ quan\n⟦a⟧) Khối Đảng.\n⟦b⟧) Khối chính quyền.\n⟦1.2⟧. Ngoài cơ quan",
      "I(1(1.1(a b) 1.2))"),
    OutlineRow("⟦II⟧. CÁC HOẠT ĐỘNG\n⟦2.1⟧. Lễ phát động.\n⟦2.2⟧. Đối thoại.\n⟦2.3⟧. Huấn luyện.", "II(2.1 2.2 2.3)"),
    OutlineRow("⟦I⟧. NỘI DUNG\n⟦2⟧. Cơ sở\n⟦3.2⟧ Ban Tuyên giáo nắm bắt tình hình.", "I(2(3.2))"),
    OutlineRow(
      "⟦1⟧. Mục tiêu\n⟦1.1⟧. Mục tiêu chung: nâng cao.\n⟦1.2⟧. Mục tiêu cụ thể:\n⟦1.2.1⟧. Về kinh tế.",
      "1(1.1 1.2(1.2.1))"),
    OutlineRow("⟦9⟧. Chín\n⟦9.1⟧. Một\n⟦10⟧. Mười\n⟦10.1⟧. Một\n⟦10.2⟧. Hai", "9(9.1) 10(10.1 10.2)"),
  ])
  func decimals(row: OutlineRow) throws { try row.check() }

  /// The letters of the Vietnamese alphabet, and those an author counts otherwise.
  @Test(arguments: [
    OutlineRow(
      "⟦1⟧. Nhiệm vụ\n⟦a⟧) Một việc.\n⟦b⟧) Hai việc.\n⟦c⟧) Ba việc.\n⟦d⟧) Bốn việc.\n⟦đ⟧) Năm việc.\n⟦e⟧) Sáu việc.\n⟦g⟧) Bảy việc.",
      "1(a b c d đ e g)"),
    OutlineRow("⟦1⟧. Nhiệm vụ\n⟦c⟧) Ba việc.\n⟦d⟧) Bốn việc.\n⟦d⟧) Năm việc.\n⟦2⟧. Giải pháp", "1(c d d) 2"),
    OutlineRow(
      "⟦1⟧. Nhiệm vụ\n⟦h⟧) Tám việc.\n⟦i⟧) Chín việc.\n⟦k⟧) Mười việc.\n⟦l⟧) Một việc.\n⟦m⟧) Một việc.", "1(h i k l m)"),
    OutlineRow(
      "⟦A⟧. MỤC ĐÍCH\n⟦I⟧. Mục đích\n⟦1⟧. Nâng cao.\n⟦II⟧. Yêu cầu\n⟦B⟧. NỘI DUNG\n⟦I⟧. Tuyên truyền", "A(I(1) II) B(I)"
    ),
    OutlineRow("⟦A⟧. MỘT\nLàm.\n⟦B⟧. HAI\nLàm.\n⟦C⟧. BA\nLàm.\n⟦D⟧. BỐN\nLàm.", "A B C D"),
    OutlineRow("⟦A⟧- MỤC TIÊU\n⟦I⟧/ Mục tiêu chung\n⟦1⟧/ Về giáo dục\n⟦B⟧- TỔ CHỨC\n⟦I⟧/ Phân công", "A(I(1)) B(I)"),
  ])
  func letters(row: OutlineRow) throws { try row.check() }

  /// Numbers that an author got wrong are kept.
  @Test(arguments: [
    OutlineRow("⟦I⟧. MỘT\nLàm.\n⟦II⟧. HAI\nLàm.\n⟦III⟧. BA\nLàm.\n⟦III⟧. BỐN\nLàm.", "I II III III"),
    OutlineRow("⟦V⟧. GIẢI PHÁP\n⟦1⟧. Một việc.\n⟦III⟧. TỔ CHỨC THỰC HIỆN\n⟦1⟧. Công đoàn ngành.", "V(1) III(1)"),
    OutlineRow("⟦1⟧. Thuận lợi.\n⟦2⟧. Khó khăn.\n⟦4⟧. Nguyên nhân.", "1 2 4"),
    OutlineRow("⟦1⟧. Việc đầu.\n⟦1⟧. Việc sau.\n⟦2⟧. Việc cuối.", "1 1 2"),
  ])
  func authorsErrors(row: OutlineRow) throws { try row.check() }

  /// Parts, chapters, sections, articles.
  @Test(arguments: [
    OutlineRow(
      "⟦Điều 1⟧. Ban hành kèm theo Quyết định này Kế hoạch.\n⟦Điều 2⟧. Quyết định có hiệu lực kể từ ngày ký.",
      "Điều 1 Điều 2"),
    OutlineRow("⟦Điều 1⟧: Nay ban hành Kế hoạch.\n⟦Điều 2⟧: Giao Sở Y tế thực hiện.", "Điều 1 Điều 2"),
    OutlineRow(
      "⟦Điều 1⟧. Phạm vi\n⟦1⟧. Quy định này áp dụng:\n⟦a⟧) Cán bộ;\n⟦b⟧) Công chức.\n⟦2⟧. Không áp dụng.\n⟦Điều 2⟧. Đối tượng",
      "Điều 1(1(a b) 2) Điều 2"),
    OutlineRow(
      "⟦Chương I⟧\nQUY ĐỊNH CHUNG\n⟦Điều 1⟧. Phạm vi\n⟦Điều 2⟧. Đối tượng\n⟦Chương II⟧\nTỔ CHỨC\n⟦Điều 3⟧. Hiệu lực",
      "Chương I(Điều 1 Điều 2) Chương II(Điều 3)"),
    OutlineRow(
      "⟦Chương I⟧. QUY ĐỊNH CHUNG\n⟦Mục 1⟧. PHẠM VI\n⟦Điều 1⟧. Phạm vi\n⟦Mục 2⟧. ĐỐI TƯỢNG\n⟦Điều 2⟧. Đối tượng",
      "Chương I(Mục 1(Điều 1) Mục 2(Điều 2))"),
    OutlineRow(
      "⟦Phần I⟧. TÌNH HÌNH\n⟦I⟧. Kết quả\n⟦1⟧. Ưu điểm\n⟦Phần II⟧. NHIỆM VỤ\n⟦I⟧. Mục tiêu", "Phần I(I(1)) Phần II(I)"),
    OutlineRow(
      "⟦Phần thứ nhất⟧\nTÌNH HÌNH\n⟦I⟧. KẾT QUẢ\nTốt.\n⟦Phần thứ hai⟧\nNHIỆM VỤ\n⟦I⟧. MỤC TIÊU\nCao.",
      "Phần thứ nhất(I) Phần thứ hai(I)"),
    OutlineRow(
      "⟦I⟧. NỘI DUNG\n⟦Phần 1⟧: Chào hỏi\n⟦Phần 2⟧: Kiến thức\n⟦II⟧. KINH PHÍ\n⟦1⟧. Nguồn", "I(Phần 1 Phần 2) II(1)"),
    OutlineRow(
      "⟦Phần I⟧\nTÌNH HÌNH VÀ KẾT\nQUẢ TRIỂN KHAI ĐỀ ÁN\n⟦1⟧. Ưu điểm\n⟦Phần II⟧\nNHIỆM VỤ\n⟦1⟧. Mục tiêu",
      "Phần I(1) Phần II(1)"),
    // The word of the number is not in the paragraph: no unit.
    OutlineRow("Phần thứ\n\nnhất là thi đua.\n⟦I⟧. MỤC TIÊU\nCao.", "I"),
    OutlineRow("⟦PHẦN I⟧. TÌNH HÌNH\n⟦1⟧. Ưu điểm.\n⟦PHẦN II⟧. NHIỆM VỤ\n⟦1⟧. Mục tiêu.", "PHẦN I(1) PHẦN II(1)"),
  ])
  func titledUnits(row: OutlineRow) throws { try row.check() }

  /// Markers in parentheses, and letters with numbers.
  /// Pages that strip every full stop.
  @Test(arguments: [
    OutlineRow(
      "⟦I⟧ MỤC ĐÍCH - YÊU CẦU\n⟦1⟧ MỤC ĐÍCH\n- Nâng cao ý thức.\n⟦2⟧ YÊU CẦU\n- Thiết thực.\n⟦II⟧ TỔ CHỨC THỰC HIỆN\n⟦1⟧ Sở Y tế\n- Theo dõi.\n⟦2⟧ Sở Nội vụ",
      "I(1 2) II(1 2)"),
    // A number alone is a quantity.
    OutlineRow("⟦I⟧ MỤC ĐÍCH\n⟦II⟧ NỘI DUNG\n5 Đội tuyên truyền\n1 Đội văn nghệ\n⟦III⟧ KINH PHÍ\nTự túc.", "I II III"),
    // Where others have marks, those without one are none.
    OutlineRow(
      "⟦I⟧. MỤC ĐÍCH\n⟦II⟧. NỘI DUNG\n1 Đội tuyên truyền\n2 Đội văn nghệ\n⟦III⟧. KINH PHÍ\nTự túc.", "I II III"),
  ])
  func withoutMarks(row: OutlineRow) throws { try row.check() }

  @Test(arguments: [
    OutlineRow("⟦1⟧. Yêu cầu\n(⟦1⟧) Tuyên truyền sâu rộng;\n(⟦2⟧) Tổ chức thiết thực.\n⟦2⟧. Nội dung", "1(1 2) 2"),
    OutlineRow("⟦1⟧. Yêu cầu\n(⟦a⟧) Tuyên truyền sâu rộng;\n(⟦b⟧) Tổ chức thiết thực.\n⟦2⟧. Nội dung", "1(a b) 2"),
    OutlineRow("⟦1⟧. Yêu cầu\n(⟦1⟧)- Tuyên truyền sâu rộng;\n(⟦2⟧)- Tổ chức thiết thực.\n⟦2⟧. Nội dung", "1(1 2) 2"),
    OutlineRow("⟦1⟧. Yêu cầu\n(⟦i⟧) Qua đài;\n(⟦ii⟧) Qua báo;\n(⟦iii⟧) Qua loa.\n⟦2⟧. Nội dung", "1(i ii iii) 2"),
    OutlineRow("⟦1⟧. Yêu cầu\n⟦a⟧) Phần lễ\n⟦a.1⟧) Qua đài\n⟦a.2⟧) Qua báo\n⟦b⟧) Phần hội", "1(a(a.1 a.2) b)"),
    OutlineRow("⟦1⟧. Yêu cầu\n⟦a⟧) Phần lễ\n⟦a1⟧) Qua đài\n⟦a2⟧) Qua báo\n⟦b⟧) Phần hội", "1(a(a1 a2) b)"),
    OutlineRow("⟦1⟧. Yêu cầu\n⟦a⟧. Phần lễ\n⟦a.1⟧. Qua đài\n⟦b⟧. Phần hội", "1(a(a.1) b)"),
    OutlineRow("⟦1⟧. Yêu cầu\n⟦1.a⟧) Phần lễ\n⟦1.b⟧) Phần hội\n⟦2⟧. Nội dung", "1(1.a 1.b) 2"),
    OutlineRow("⟦I⟧. Yêu cầu\n- ⟦a⟧) Phần lễ.\n⟦b⟧) Phần hội.\n⟦II⟧. Nội dung", "I(a b) II"),
    OutlineRow("⟦1⟧. P. Đào tạo\n⟦a⟧. Phần lễ\n⟦2⟧. P. Khảo thí\nPhần hội.", "1(a) 2"),
    // A program's numbers before the letters of the headings.
    OutlineRow("1. ⟦A⟧. Chuẩn bị\n⟦1⟧. Rà soát.\n⟦2⟧. Đối chiếu.\n2. ⟦B⟧. Khóa sổ\n⟦1⟧. Chốt số.", "A(1 2) B(1)"),
    OutlineRow("1. ⟦I⟧. MỤC ĐÍCH\nTốt.\n2. ⟦II⟧. YÊU CẦU\nĐúng.", "I II"),
  ])
  func compound(row: OutlineRow) throws { try row.check() }
}
