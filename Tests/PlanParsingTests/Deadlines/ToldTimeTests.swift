import Testing

@Suite struct ToldTimeTests {
  /// The day of a meeting or paper on which a sentence rests.
  @Test(arguments: [
    DeadlineRow("1. Toàn trường được nghỉ thêm 1 ngày: thứ Hai, ngày 15/4/2024."),
    DeadlineRow("1. Ngày Giỗ Tổ trùng vào Chủ nhật, ngày 14/4/2024."),
    DeadlineRow("1. Cán bộ được nghỉ 01 ngày vào thứ Hai (08/4/2024) thay cho ngày nghỉ vào thứ Bảy (06/4/2024)."),
    DeadlineRow("1. Trường hợp ngày 30/4/2024 trùng vào Chủ nhật thì nghỉ bù."),
    DeadlineRow("1. Công chức đi làm bù ⟦vào thứ Bảy ngày 13/4/2024⟧.", "in 2024-04-13"),
    DeadlineRow("1. Thực hiện Công văn số 1620/UBND-VHTT của UBND huyện về việc tuyên truyền trong Quý III năm 2024."),
    DeadlineRow("1. ⟦Sau 17h00 ngày 01/11/2024⟧ đóng hệ thống.", "from 2024-11-01"),
    DeadlineRow("1. ⟦Sau ngày 28/10/2024⟧, các khoa gửi danh sách bổ sung.", "from 2024-10-28"),
    DeadlineRow("1. Để kịp triển khai từ tháng 9/2024, đề nghị phê duyệt ⟦trước ngày 10/8/2024⟧.", "before 2024-08-10"),
    DeadlineRow("a) Báo cáo định kỳ 6 tháng: Tính từ ngày 15 tháng 12 năm trước kỳ báo cáo đến ngày 14 tháng 6."),
    DeadlineRow(
      "1. Gửi báo cáo quý I (⟦trước 10/3/2024⟧), quý III (⟦trước 10/9/2024⟧).", "before 2024-03-10",
      "before 2024-09-10"),
    DeadlineRow("- Nộp kinh phí 2% quý II về cấp trên ⟦trước ngày 30/6/2024⟧.", "before 2024-06-30"),
    DeadlineRow("II. KẾ HOẠCH THÁNG 6/2024\n1. Họp Ban."),
    DeadlineRow("III. NHIỆM VỤ TRỌNG TÂM THÁNG 7 NĂM 2024\n1. Họp Ban."),
    DeadlineRow("3. Năm 2025: Tổng kết Đề án, báo cáo Bộ Tư pháp ⟦trước ngày 30 tháng 9⟧;", "before XXXX-09-30"),
    DeadlineRow("1. Tại cuộc họp ngày 05/01/2024, Giám đốc chỉ đạo các phòng rà soát."),
    DeadlineRow("1. Theo Thông báo kết luận cuộc họp ngày 05/01/2024, giao Phòng Tổ chức rà soát."),
    DeadlineRow(
      "1. Thực hiện ý kiến chỉ đạo của Chủ tịch tại Hội nghị giao ban ngày 02/01/2024, Sở Y tế yêu cầu báo cáo."),
    DeadlineRow("1. Căn cứ kết quả kiểm tra ngày 03/01/2024, Phòng Nội vụ đề nghị các xã rà soát."),
    DeadlineRow("1. Theo Biên bản họp ngày 03/01/2024 của Hội đồng, các xã rà soát."),
    DeadlineRow("1. Kết quả rà soát đến ngày 05/01/2024 cho thấy còn 12 hộ."),
    DeadlineRow("1. Tại Hội nghị ⟦ngày 20/3/2024⟧, Ban Tổ chức trao giải.", "* 2024-03-20"),
    DeadlineRow("1. Theo kế hoạch, các xã gửi báo cáo ⟦trước ngày 05/01/2024⟧.", "before 2024-01-05"),
  ])
  func grounds(row: DeadlineRow) throws { try row.check() }

  /// Of which days figures tell.
  @Test(arguments: [
    DeadlineRow("1. Số liệu tính từ ngày 15/12 năm trước đến ngày 14/6 năm báo cáo."),
    DeadlineRow("1. Số liệu báo cáo 6 tháng đầu năm tính từ ngày 01/01 đến ngày 30/06 của năm báo cáo."),
    DeadlineRow("1. Số liệu báo cáo từ 15/01/2024 đến 14/12/2024."),
    DeadlineRow("1. Kỳ báo cáo: từ 15/01/2024 đến 14/12/2024."),
    DeadlineRow("1. Khối lượng thực hiện đến 31/12/2024 được tiếp tục chi."),
    DeadlineRow("1. Số dư tạm ứng đến hết ngày 31/01/2024 chưa thanh toán."),
    DeadlineRow("1. Đối chiếu số dư tài khoản tại ngày 31/12/2024."),
    DeadlineRow("1. Gửi số liệu về Sở ⟦trước ngày 15/3/2024⟧.", "before 2024-03-15"),
  ])
  func figures(row: DeadlineRow) throws { try row.check() }

  /// Conditions, facts and days that are put off.
  @Test(arguments: [
    DeadlineRow("1. Nếu đến ngày 15/3/2024 chưa hoàn thành thì báo cáo Sở."),
    DeadlineRow("1. Theo dự báo, từ tháng 6 đến tháng 9/2024 có 3-4 cơn bão."),
    DeadlineRow("1. Mức lương cơ sở từ ngày 01/7/2024 là 2.340.000 đồng."),
    DeadlineRow("1. Người nghỉ hưu từ ngày 01/3/2024 được hưởng chế độ."),
    DeadlineRow("1. Tỷ lệ giải ngân đến 30/6/2024 đạt trên 50%."),
    DeadlineRow("1. Xe hết hạn đăng kiểm trước ngày 15/3/2024."),
    DeadlineRow("1. Hoãn hội nghị ngày 15/3/2024."),
    DeadlineRow("1. Hội nghị dự kiến ngày 15/3/2024 chuyển sang ⟦ngày 20/3/2024⟧.", "* 2024-03-20"),
    DeadlineRow("1. Các xã ⟦trước ngày 15/3/2024⟧ báo cáo, nếu chưa có thì đăng ký.", "before 2024-03-15"),
  ])
  func facts(row: DeadlineRow) throws { try row.check() }

  /// What must not be done before or after a day.
  @Test(arguments: [
    DeadlineRow("1. Yêu cầu các trường không được tổ chức nhập học ⟦trước ngày 22/8⟧.", "from XXXX-08-22"),
    DeadlineRow("1. Các trường không tổ chức khai giảng ⟦trước ngày 05/9/2024⟧.", "from 2024-09-05"),
    DeadlineRow("1. Khởi công ⟦không sớm hơn ngày 15/3/2024⟧.", "from 2024-03-15"),
    DeadlineRow("1. Không nhận hồ sơ ⟦sau ngày 15/3/2024⟧.", "by 2024-03-15"),
    DeadlineRow("1. Gửi danh sách không muộn hơn và ⟦trước ngày 15/3/2024⟧.", "before 2024-03-15"),
    DeadlineRow("1. Các đơn vị không có vướng mắc gửi báo cáo ⟦trước ngày 15/3/2024⟧.", "before 2024-03-15"),
  ])
  func forbidden(row: DeadlineRow) throws { try row.check() }
}
