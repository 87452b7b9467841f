import Testing

@Suite struct NotADateTests {
  /// Days of the lunar calendar.
  @Test(arguments: [
    DateRow("Hội ⟦ngày 15/12/2024⟧ (tức 26/10/2024 đến 28/01/2025 âm lịch).", "2024-12-15"),
    DateRow("Dâng hương (tức ngày 10 tháng 3 năm Giáp Thìn); từ 14/02 âm lịch đến 16/02 ÂL."),
    DateRow("Lễ hội ⟦04-06/3/2023⟧ (nhằm ngày 13, 14, 15 tháng 2 năm Quý Mão).", "2023-03-04/2023-03-06"),
  ])
  func lunar(row: DateRow) throws { try row.check() }

  /// Fractions, shares and hours.
  @Test(arguments: [
    DateRow("Vòng loại: tuần 2 ⟦tháng 11/2022⟧.", "2022-11"),
    DateRow("Mỗi lớp học 1/2 ngày tại xã."),
    DateRow("Thời lượng 1/2 ngày, gồm hai phần."),
    DateRow("Trực 24/24 giờ tại đơn vị."),
    DateRow("Tổng đài hỗ trợ 24/7."),
    DateRow("Có trên 2/3 số phiếu tán thành."),
    DateRow("Hoàn thành phổ cập ở 14/14 huyện, thị xã."),
    DateRow("Đạt từ 95/100 điểm trở lên."),
    DateRow("Thửa ruộng chỉ 1/2 sào."),
    DateRow("Bắt đầu lúc 7 giờ 30, kết thúc 11h00."),
    DateRow("Có khoảng 3/4 số hộ đăng ký tham gia."),
  ])
  func shares(row: DateRow) throws { try row.check() }

  /// Numbers of documents, forms, rounds, standards.
  @Test(arguments: [
    DateRow("theo Mẫu số 01/PLI kèm theo."),
    DateRow("theo Mẫu số 02 kèm theo Kế hoạch này."),
    DateRow("Khai giảng đợt 1-2014 tại trung tâm."),
    DateRow("xây nhà Đại đoàn kết đợt 2-2020 tại xã."),
    DateRow("theo công văn 182/2021 của đơn vị."),
    DateRow("theo Nghị định số 98/2023/NĐ-CP của Chính phủ."),
    DateRow("theo Luật số 06/2022/QH15."),
    DateRow("Số: 09/2009 /CT-UBND của Chủ tịch."),
    DateRow("theo tiêu chuẩn TCVN ISO 9001:2008."),
    DateRow("theo khoản 2 Điều 12 của Luật."),
    DateRow("theo Quyết định số 2021/QĐ-UBND của tỉnh."),
    DateRow("phiếu điều tra 01/CNKD và 02/CNKD."),
  ])
  func numbers(row: DateRow) throws { try row.check() }

  /// Money, counts, telephones.
  @Test(arguments: [
    DateRow("Kinh phí từ 300 - 500 triệu đồng."),
    DateRow("Vận động 500 triệu đồng."),
    DateRow("Trồng 2.000 cây xanh."),
    DateRow("Biên soạn 2024 tờ gấp."),
    DateRow("Đội tuyển có từ 03 - 05 người."),
    DateRow("Điện thoại 0232 3822 108."),
    DateRow("Phát thanh mỗi ngày 15 phút."),
    DateRow("Đại biểu có mặt trước 15 phút."),
    DateRow("Sau 5 năm thực hiện, toàn xã tiến bộ."),
    DateRow("Góp 03 ngày công lao động."),
    DateRow("Mỗi tháng 02 buổi, mỗi quý một lần."),
    DateRow("Kiểm tra 06 tháng 01 lần."),
    DateRow("Kính mời quý vị đại biểu."),
    DateRow("vào rằm tháng 4 năm Ất Tỵ."),
    DateRow("tổ chức trong tháng 3 âm lịch."),
    DateRow("học sinh lớp 9, lớp 12 năm thứ hai."),
  ])
  func counts(row: DateRow) throws { try row.check() }
}
