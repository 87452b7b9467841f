import Testing

@Suite struct NotAHeadingTests {
  /// Lines that begin with a number and go on with a sentence.
  @Test(arguments: [
    OutlineRow(
      "⟦1⟧. Giảm ít nhất 10% lượng nhựa dùng một lần của toàn ngành so với năm\n2024. Các đơn vị tự chấm điểm.", "1"),
    OutlineRow(
      "⟦1⟧. Hoàn thành việc rà soát danh sách người lao động trước ngày 30 tháng 6 năm\n2024.\n⟦2⟧. Báo cáo.", "1 2"),
    OutlineRow("⟦1⟧. Vận động\n1.500 người tham gia.", "1"),
    OutlineRow("⟦1⟧. Khen thưởng\n01 tập thể và 02 cá nhân được tặng giấy khen.", "1"),
    OutlineRow("⟦1⟧. Số lượng\n2 - 3 người mỗi đội.", "1"),
    OutlineRow("⟦1⟧. Diện tích\n2.5 ha đất trồng rừng.", "1"),
    OutlineRow("⟦1⟧. Thời gian\n6 tháng đầu năm 2024.", "1"),
    OutlineRow("⟦1⟧. Lịch\n15/5/2024: tổng kết.\n20/5/2024: báo cáo.", "1"),
    OutlineRow("⟦1⟧. Thời gian\n8 giờ 00: khai mạc.\n9h30: bế mạc.", "1"),
    OutlineRow("⟦1⟧. Giải thưởng\n03 giải nhất, 05 giải nhì.", "1"),
    OutlineRow("⟦1⟧. Thực hiện các Kế hoạch số\n32 /KH-BCĐ và số 33 /KH-BCĐ của Ban Chỉ đạo.\n⟦2⟧. Kiểm tra.", "1 2"),
  ])
  func numbers(row: OutlineRow) throws { try row.check() }

  /// Words of law in running text.
  @Test(arguments: [
    OutlineRow("⟦1⟧. Xử lý vi phạm\nĐiều 79 Luật Bảo vệ môi trường quy định việc này.", "1"),
    OutlineRow("⟦1⟧. Khen thưởng\nMục tiêu của phong trào là nâng cao chất lượng.", "1"),
    OutlineRow("⟦1⟧. Tình hình\nPhần lớn các đơn vị hoàn thành.", "1"),
    OutlineRow("⟦1⟧. Nội dung (gồm a) và b) của mục trên).\n⟦2⟧. Hình thức", "1 2"),
    OutlineRow("⟦1⟧. Các phong trào.\n(1) Không tính phong trào của cấp trên.\n⟦2⟧. Kết quả", "1 2"),
    OutlineRow("⟦1⟧. Các phong trào: (1) trồng cây; (2) làm đường; (3) tiết kiệm.\n⟦2⟧. Kết quả", "1 2"),
    OutlineRow("⟦1⟧. Tổ chức\nGiai đoạn 1: phát động.\nGiai đoạn 2: tổng kết.", "1"),
    OutlineRow("⟦1⟧. Nghỉ lễ\nKhoản 2 Điều 5 không áp dụng.", "1"),
  ])
  func words(row: OutlineRow) throws { try row.check() }

  /// Rows of tables.
  @Test(arguments: [
    OutlineRow(
      "⟦1⟧. Phân công\nTT | Nội dung | Đơn vị\n1 | Tập huấn | Sở Nội vụ\n2 | Kiểm tra | Sở Y tế\n⟦2⟧. Kinh phí", "1 2"),
    OutlineRow(
      "⟦1⟧. Phân công\n\n| TT | Nội dung | Đơn vị |\n|---|---|---|\n| 1 | Tập huấn | Sở Nội vụ |\n\n⟦2⟧. Kinh phí",
      "1 2"),
    OutlineRow(
      "⟦1⟧. Phân công\n\n|TT   |Nội dung     |Đơn vị      |\n|1    |Tập huấn     |Sở Nội vụ   |\n|2    |Kiểm tra     |Sở Y tế     |\n\n⟦2⟧. Kinh phí",
      "1 2"),
    OutlineRow(
      "⟦1⟧. Phân công\nTT | Nội dung | Đơn vị\nI | Tuyên truyền | \n1 | Tập huấn | Sở Nội vụ\n⟦2⟧. Kinh phí", "1 2"),
  ])
  func tables(row: OutlineRow) throws { try row.check() }

  /// Signature, recipients, page numbers.
  @Test(arguments: [
    OutlineRow(
      "⟦1⟧. Tổ chức thực hiện./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTrần Văn An",
      "1"),
    OutlineRow("⟦1⟧. Tổ chức thực hiện./.\n\nNơi nhận:\n- Như Điều 3;\n- Lưu: VT.\n\nQ. GIÁM ĐỐC\n\nTrần Văn An", "1"),
    OutlineRow("⟦1⟧. Tuyên truyền.\n\n2\n\n⟦2⟧. Kiểm tra.", "1 2"),
    OutlineRow("⟦1⟧. Tuyên truyền.\n\nTrang 2/5\n\n⟦2⟧. Kiểm tra.", "1 2"),
  ])
  func closings(row: OutlineRow) throws { try row.check() }
}
