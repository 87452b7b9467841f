import Testing

@Suite struct NoDeadlineTests {
  /// Past events.
  @Test(arguments: [
    DeadlineRow("1. Rà soát các văn bản ban hành từ 01/01/2014 đến hết 31/12/2024."),
    DeadlineRow("1. Danh sách ban hành trước ngày 05/9/2024 không được thay đổi."),
    DeadlineRow("Từ ngày 15/9/2023, người đi xe máy đã thực hiện bắt buộc đội mũ bảo hiểm."),
    DeadlineRow("Đại hội được tổ chức từ ngày 27/7 đến ngày 30/7/2023 đã thành công tốt đẹp."),
    DeadlineRow("Trong năm 2023, các tổ đã hướng dẫn trên 60 nghìn lượt người dân."),
    DeadlineRow("Tính đến ngày 31/12/2023, toàn huyện có 12 xã đạt chuẩn."),
    DeadlineRow("Ngày 20/11/2023, Ủy ban nhân dân xã đã ban hành quy chế."),
    DeadlineRow("1. Khai giảng ngày 05/11 an toàn, đúng kế hoạch."),
    DeadlineRow("2. Thời điểm giám sát: từ ngày 01/01/2021 đến hết ngày 31/10/2023."),
    DeadlineRow("2. Thời điểm lấy số liệu: từ 01/10/2023 đến 30/9/2024."),
    DeadlineRow("2. Thời điểm chốt số liệu: ngày 15/12/2024."),
    DeadlineRow("1. Báo cáo ước thực hiện đến 31/12/2024."),
    DeadlineRow("1. Tổ chức sơ kết ngày 03/01/2024 có 12 xã dự, kết quả khá."),
    DeadlineRow("1. Giao phường.\nNghị quyết này đã được Hội đồng nhân dân phường thông qua ngày 20/12/2025."),
  ])
  func past(row: DeadlineRow) throws { try row.check() }

  /// Terms, planning periods, school years, the year of a plan.
  @Test(arguments: [
    DeadlineRow("Chào mừng đại hội đảng bộ các cấp, nhiệm kỳ 2025 - 2030."),
    DeadlineRow("Thực hiện chương trình phát triển du lịch giai đoạn 2024 - 2025."),
    DeadlineRow("Đưa vào tiêu chí thi đua năm học 2024-2025."),
    DeadlineRow("Triển khai kế hoạch công tác năm 2024 của xã."),
    DeadlineRow("Hoàn thành các chỉ tiêu kinh tế - xã hội năm 2024."),
    DeadlineRow("1. Công tác quý I và nhiệm vụ trọng tâm quý II năm 2024."),
    DeadlineRow("1. Mức hỗ trợ 500.000 đồng/tháng từ tháng 4/2024."),
    DeadlineRow("1. Phòng Y tế: trực 24/7."),
  ])
  func terms(row: DeadlineRow) throws { try row.check() }

  /// What has been done, under a heading of results.
  @Test(arguments: [
    DeadlineRow("1. Kết quả đạt được\na) Hoàn thành hỗ trợ 120 hộ trước ngày 30/12/2023, vượt kế hoạch.")
  ])
  func results(row: DeadlineRow) throws { try row.check() }

  /// What the country or the province aims at.
  @Test(arguments: [
    DeadlineRow("1. Mục tiêu: trên 95% trẻ được tiêm trước ngày 30/4/2024."),
    DeadlineRow("1. Hưởng ứng Chiến dịch làm cho thế giới sạch hơn (tháng 9/2024)."),
    DeadlineRow("1. Không kiểm tra quá 01 lần/năm đối với một doanh nghiệp."),
    DeadlineRow("1. Tổng kinh phí: 640 triệu đồng, trong đó năm 2024: 300 triệu đồng; năm 2025: 340 triệu đồng."),
    DeadlineRow("TT | Nội dung | Chủ trì\n1 | Ngày Pháp luật Việt Nam (09/11) | Phòng Tư pháp"),
    DeadlineRow("Đến năm 2030: kinh tế số chiếm tối thiểu 25% GRDP."),
    DeadlineRow("Phấn đấu đến năm 2025 nước ta là nước đang phát triển, có công nghiệp theo hướng hiện đại."),
    DeadlineRow("Tầm nhìn đến năm 2045: tỉnh là trung tâm của vùng."),
    DeadlineRow("Đến năm 2025, có 50% số xã, phường đạt chuẩn."),
    DeadlineRow("Phấn đấu đến cuối năm 2025 có trên 90% hộ gia đình đạt chuẩn văn hóa."),
  ])
  func goals(row: DeadlineRow) throws { try row.check() }

  /// Dates of documents and of anniversaries, days that have a name, days on which a law takes effect.
  @Test(arguments: [
    DeadlineRow("Thực hiện theo Quyết định số 791/QĐ-UBND ngày 26/3/2024 của Ủy ban nhân dân tỉnh."),
    DeadlineRow("Thi đua chào mừng 95 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2025)."),
    DeadlineRow("Hưởng ứng Ngày Môi trường thế giới (05/6) trên địa bàn."),
    DeadlineRow("1. Tuyên truyền Ngày Quốc tế Phụ nữ 08/3 trên hệ thống đài."),
    DeadlineRow("1. Ngày Sách Việt Nam (ngày 21 tháng 4 hằng năm) do tỉnh quy định."),
    DeadlineRow("1. Thu hồi nợ thuế phát sinh trước ngày 01/01/2024."),
    DeadlineRow("1. Trong tháng 9/2024, xảy ra 02 ổ dịch tại huyện."),
    DeadlineRow("1. Hạn sử dụng: 31/12/2025."),
    DeadlineRow("- Hạn sử dụng của vắc xin: đến ngày 31/12/2025."),
    DeadlineRow("1. Cấp thẻ có giá trị từ ngày 01/10/2024."),
    DeadlineRow("1. Kỷ niệm Quốc khánh 2/9; Ngày 8/3, 20/10; Ngày 27/7; Ngày 30/4 - 1/5."),
    DeadlineRow("1. Rà soát các dự án phê duyệt trước ngày 01/01/2024."),
    DeadlineRow("1. Xử lý những hồ sơ đã tiếp nhận trước ngày 01/01/2024, lập danh sách."),
    DeadlineRow("1. Giấy phép cấp trước ngày 15/3/2024 vẫn có giá trị."),
    DeadlineRow("1. Văn bản được ban hành trước ngày 01/01/2024 phải thay thế."),
    DeadlineRow("Căn cứ Thông báo số 19-TB/TU ngày 01/12/2023 về kỷ niệm các ngày lễ lớn trong năm 2024 - 2025"),
    DeadlineRow("Luật Bảo vệ môi trường có hiệu lực thi hành từ ngày 01/01/2025."),
    DeadlineRow("Phát huy truyền thống Ngày Nhà giáo Việt Nam 20/11."),
    DeadlineRow("1. Mở Ngày hội toàn dân bảo vệ an ninh Tổ quốc tại 10/10 xã, phường."),
    DeadlineRow("Mỗi tổ dành 1/2 ngày ra quân dọn vệ sinh."),
    DeadlineRow("Tổ chức 02 lớp, mỗi lớp 03 ngày, trực 24/24 giờ."),
  ])
  func otherDates(row: DeadlineRow) throws { try row.check() }
}
