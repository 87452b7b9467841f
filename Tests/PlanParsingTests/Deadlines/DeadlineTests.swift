import Testing

@Suite struct DeadlineTests {
  /// Earlier than a day.
  @Test(arguments: [
    DeadlineRow("1. Sở Y tế trình Hội đồng nhân dân tỉnh tại ⟦kỳ họp cuối năm 2024⟧.", "in 2024"),
    DeadlineRow("1. Gửi hồ sơ từ ⟦ngày 15/12 năm trước đến ngày 31/01 năm sau⟧.", "in XXXX-12-15/XXXX-01-31"),
    DeadlineRow("1. Báo cáo 6 tháng một lần (⟦trước ngày 15-6 và 15-12⟧) về Sở.", "* {XXXX-06-15,XXXX-12-15}"),
    DeadlineRow("1. Hưởng ứng Tháng hành động phòng, chống ma túy (từ 01/6 đến 30/6)."),
    DeadlineRow("1. Các đơn vị xây dựng kế hoạch, gửi về Sở Nội vụ ⟦trước ngày 20/5/2024⟧.", "before 2024-05-20"),
    DeadlineRow("- Báo cáo kết quả về Ủy ban nhân dân huyện ⟦trước ngày 15 tháng 12 năm 2024⟧.", "before 2024-12-15"),
    DeadlineRow("- Báo cáo kết quả về Ủy ban nhân dân huyện ⟦trước 15/12/2024⟧ để tổng hợp.", "before 2024-12-15"),
    DeadlineRow("- Thời gian hoàn thành: ⟦trước 30/11/2024⟧.", "before 2024-11-30"),
    DeadlineRow("- Các xã báo cáo ⟦trướcngày 20/11/2024⟧.", "before 2024-11-20"),
    DeadlineRow(
      "- Nộp hồ sơ ⟦trước ngày 05/6/2024⟧ đối với THCS và ⟦10/6/2024⟧ đối với THPT.", "before 2024-06-05",
      "before 2024-06-10"),
    DeadlineRow("- Các xã hoàn thành ⟦trước 30 tháng 11⟧.", "before XXXX-11-30"),
    DeadlineRow("1. Kêu gọi tàu thuyền vào nơi tránh trú ⟦trước 12 giờ ngày 06/9/2021⟧.", "before 2021-09-06"),
    DeadlineRow("1. Điều chỉnh: các đơn vị đề xuất bằng văn bản ⟦trước ngày 15/6/2023⟧.", "before 2023-06-15"),
    DeadlineRow(
      "- Các xã gửi báo cáo ⟦trước các thời hạn: 15/3/2024, 15/6/2024⟧.", "before {2024-03-15,2024-06-15}"),
    DeadlineRow(
      "- Các trường nộp ⟦trước 17 giờ 00 phút, thứ Sáu, ngày 15 tháng 3 năm 2024⟧.", "before 2024-03-15"),
    DeadlineRow("Căn cứ Thông báo số 19-TB/TU ngày 31/10/2023 về các ngày lễ lớn trong năm 2024 - 2025;"),
    DeadlineRow(
      "1. Mở đợt cao điểm ⟦từ\n01/3/2024 đến 31/5/2024⟧.", "in 2024-03-01/2024-05-31"),
    DeadlineRow("Tổng hợp hồ sơ ⟦trước ngày **30/6/2024⟧**.", "before 2024-06-30"),
    DeadlineRow("Các trường đăng ký danh sách ⟦trước 17 giờ 00 ngày 15/9/2024⟧.", "before 2024-09-15"),
    DeadlineRow(
      "Hoàn thành trồng rừng vụ xuân ⟦trước ngày 30-4-2024⟧, vụ thu ⟦trước ngày 30-9-2024⟧.", "before 2024-04-30",
      "before 2024-09-30"),
    DeadlineRow("Phủ sóng di động tại các thôn, xong ⟦trước ngày 31-12-2025⟧.", "before 2025-12-31"),
    DeadlineRow("- ⟦Trước ngày 20/10/2024⟧: thành lập Ban Chỉ đạo.", "before 2024-10-20"),
    DeadlineRow("Tham mưu tổ chức lễ phát động ⟦trước ngày 25/3/2024⟧; biên soạn tài liệu.", "before 2024-03-25"),
    DeadlineRow(
      "b) Rà soát, bổ sung quy chế phối hợp với đồn biên phòng; hoàn thành việc này ⟦trước\nngày 30 tháng 11 năm 2024⟧.",
      "before 2024-11-30"),
    DeadlineRow(
      "Gửi danh sách ⟦trước ngày 05/4/2024⟧; sơ kết ⟦trước ngày 15/7/2024⟧.", "before 2024-04-05", "before 2024-07-15"),
  ])
  func before(row: DeadlineRow) throws { try row.check() }

  /// Words of the time of day before the day; what may not be done before it.
  @Test(arguments: [
    DeadlineRow("1. Nộp bài ⟦trước 22:00 28/3/2024⟧.", "before 2024-03-28"),
    DeadlineRow("1. Nộp bài ⟦chậm nhất là hết giờ hành chính ngày 22/3/2024⟧.", "by 2024-03-22"),
    DeadlineRow("1. Dọn vệ sinh xong ⟦trước sáng 16/8/2024⟧.", "before 2024-08-16"),
    DeadlineRow("1. Nộp bài ⟦chậm nhất thứ Sáu (15/3/2024⟧).", "by 2024-03-15"),
    DeadlineRow("1. Các trường không được tổ chức nhập học ⟦trước ngày 22/8/2024⟧.", "from 2024-08-22"),
    DeadlineRow("1. Khóa 2020 trở về trước: 8h ⟦ngày 24/7 – 24h ngày 25/7/2024⟧.", "in 2024-07-24/2024-07-25"),
  ])
  func partsOfDay(row: DeadlineRow) throws { try row.check() }

  /// Up to and including a day.
  @Test(arguments: [
    DeadlineRow("Gửi báo cáo về Trung tâm ⟦chậm nhất ngày 15/5/2024⟧.", "by 2024-05-15"),
    DeadlineRow("Nộp tờ khai ⟦chậm nhất là ngày 15/12/2024⟧.", "by 2024-12-15"),
    DeadlineRow("- Hạn nộp hồ sơ tại Phòng GD&ĐT (tầng 2) ⟦vào ngày 29/02/2024⟧.", "by 2024-02-29"),
    DeadlineRow("- ⟦Ngày 15/3/2024⟧ là hạn cuối cùng nộp hồ sơ dự thi.", "by 2024-03-15"),
    DeadlineRow("- ⟦Ngày 15/3/2024⟧ là thời hạn chót nhận bài.", "by 2024-03-15"),
    DeadlineRow("- Các trường nộp ⟦chậm nhất 11h00, thứ Hai, ngày 18/3/2024⟧.", "by 2024-03-18"),
    DeadlineRow("- Các trường nộp bài ⟦trễ nhất 06/4/2024⟧.", "by 2024-04-06"),
    DeadlineRow("- ⟦Hạn nộp hồ sơ về Phòng vào ngày 29/02/2024⟧.", "by 2024-02-29"),
    DeadlineRow("- ⟦Hạn nộp hồ sơ đăng ký dự thi của các trường về Phòng vào ngày 29/02/2024⟧.", "by 2024-02-29"),
    DeadlineRow("Đăng ký danh hiệu thi đua gửi về phòng ⟦chậm nhất vào ngày 15/10/2024⟧.", "by 2024-10-15"),
    DeadlineRow("Báo cáo kết quả đợt thi đua ⟦muộn nhất vào ngày 30/9/2024⟧.", "by 2024-09-30"),
    DeadlineRow("- Tổ chức tập huấn cho cán bộ ⟦ngày 03/01/2024⟧ tại Hội trường.", "* 2024-01-03"),
    DeadlineRow("- Tổ chức tập huấn cho cán bộ ⟦ngày 12/5/2023⟧ tại Hội trường.", "* 2023-05-12"),
    DeadlineRow("1. Tổ chức hiệp thương ⟦từ ngày 02/01 đến 10/01/2024⟧.", "* 2024-01-02/2024-01-10"),
    DeadlineRow("- Đại hội Liên đội ⟦ngày 08/3⟧ tại trường.", "* XXXX-03-08"),
    DeadlineRow("- Lễ phát động: ⟦ngày 08/3⟧.", "* XXXX-03-08"),
    DeadlineRow("2. Ban cán sự đảng xây dựng chương trình, hoàn thành ⟦trong năm 2025⟧.", "* 2025"),
    DeadlineRow(
      "1. Hội thi: chung khảo và trao giải ⟦tối 30/8⟧; chấm ảnh ⟦04 - 05/4⟧.", "* XXXX-08-30", "* XXXX-04-04/XXXX-04-05"
    ),
    DeadlineRow("1. Ra quân trồng cây: sáng Chủ nhật, ⟦ngày 26/02⟧.", "* XXXX-02-26"),
    DeadlineRow("1. Sinh hoạt chuyên môn ⟦tuần thứ 2 của tháng 4/2024⟧.", "* 2024-04"),
    DeadlineRow("Gửi kết quả về Sở ⟦muộn nhất ngày 30/9/2024⟧.", "by 2024-09-30"),
    DeadlineRow("Đăng ký đội dự thi về xã (⟦hạn chót: 31/3/2024⟧).", "by 2024-03-31"),
    DeadlineRow("Đăng ký đội dự thi về xã, ⟦hạn cuối ngày 31/3/2024⟧.", "by 2024-03-31"),
    DeadlineRow(
      "Gửi báo cáo: đợt 1 ⟦chậm nhất ngày 10/5/2024⟧, đợt 2 ⟦chậm nhất ngày 15/9/2024⟧.", "by 2024-05-10",
      "by 2024-09-15"),
    DeadlineRow("Gửi về Văn phòng ⟦chậm nhất 17 giờ ngày 30/6/2024⟧ (cô Lan).", "by 2024-06-30"),
    DeadlineRow(
      "Gửi danh sách về Sở Tài nguyên và Môi trường để theo dõi ⟦chậm nhất là ngày\n18/6/2024⟧, gửi bản mềm.",
      "by 2024-06-18"),
    DeadlineRow("| 4 | Gửi kết quả về Tổng cục | ⟦Chậm nhất 15/01/2025⟧ |", "by 2025-01-15"),
    DeadlineRow(
      "1. Hiến máu: cấp tỉnh tổ chức ⟦vào trung tuần tháng 5/2024⟧; cấp huyện hoàn thành 60% chỉ tiêu năm.", "* 2024-05"
    ),
    DeadlineRow("Đăng ký thi đua gửi Văn phòng ⟦không muộn hơn ngày 14/7/2024⟧.", "by 2024-07-14"),
    DeadlineRow("1. Số hóa 100% hồ sơ, ⟦đến 30/9/2024⟧ phải xong.", "by 2024-09-30"),
    DeadlineRow("- ⟦Hạn cuối đăng ký trực tuyến: 24h00 ngày 02/6/2024⟧.", "by 2024-06-02"),
    DeadlineRow("Giao dự toán ⟦chậm nhất ngày\u{A0}10/4/2024⟧.", "by 2024-04-10"),
    DeadlineRow("Hoàn thành việc bàn giao ⟦chậm nhất trong tháng 6/2024⟧.", "by 2024-06"),
  ])
  func by(row: DeadlineRow) throws { try row.check() }

  /// From a day on, and up to a day.
  @Test(arguments: [
    DeadlineRow("Các bộ phận một cửa thực hiện số hóa hồ sơ ⟦từ ngày 01/7/2024⟧.", "from 2024-07-01"),
    DeadlineRow("Các đơn vị thực hiện chế độ báo cáo mới ⟦kể từ ngày 01/3/2024⟧.", "from 2024-03-01"),
    DeadlineRow("- Thời gian tiếp nhận hồ sơ được kéo dài ⟦đến ngày 27/02/2024⟧.", "until 2024-02-27"),
    DeadlineRow("1. Các chi hội tổ chức đại hội ⟦từ cuối quý III/2024⟧.", "from 2024-35"),
    DeadlineRow("1. Thu thập số liệu về gia đình: chốt ⟦đến ngày 30/11/2024⟧.", "until 2024-11-30"),
    DeadlineRow("- Phúc khảo bài thi: nhận đơn ⟦đến hết ngày 10/10/2024⟧.", "until 2024-10-10"),
    DeadlineRow(
      "Tiếp nhận bài dự thi ⟦đến hết ngày 31/8/2024⟧; chấm ⟦trước ngày 15/9/2024⟧.", "until 2024-08-31",
      "before 2024-09-15"),
  ])
  func fromAndUntil(row: DeadlineRow) throws { try row.check() }

  /// Within a month, a quarter, a half year, or on days that are set.
  @Test(arguments: [
    DeadlineRow("Hướng dẫn chi tiết cho các trường ⟦trong tháng 6/2024⟧.", "in 2024-06"),
    DeadlineRow("Các chi bộ sinh hoạt chuyên đề ⟦trong **quý II/2024⟧**.", "in 2024-34"),
    DeadlineRow(
      "Tổ chức ký giao ước thi đua ⟦trong quý I/2024⟧, sơ kết ⟦trong tháng 7/2024⟧.", "in 2024-33", "in 2024-07"),
    DeadlineRow("Làm sạch dữ liệu đất đai, hoàn thành ⟦trong 6 tháng đầu năm 2024⟧.", "in 2024-40"),
    DeadlineRow("Tham mưu tổ chức sơ kết ⟦vào tháng 01 năm 2025⟧.", "in 2025-01"),
    DeadlineRow("Tổ chức sơ kết giai đoạn I ⟦vào quý IV/2024⟧, rút kinh nghiệm.", "in 2024-36"),
    DeadlineRow("Sơ kết từng đợt và báo cáo kết quả ⟦vào ngày 24/11/2024⟧.", "in 2024-11-24"),
    DeadlineRow(
      "Sơ kết và báo cáo kết quả ⟦vào ngày 24/11/2024⟧, ⟦ngày 29/3/2025⟧ và ⟦ngày 03/6/2025⟧.", "in 2024-11-24",
      "in 2025-03-29", "in 2025-06-03"),
    DeadlineRow("Đồng loạt ra quân ⟦trong các ngày 06, 07 và 08/02/2024⟧.", "in {2024-02-06,2024-02-07,2024-02-08}"),
    DeadlineRow("Treo băng rôn, khẩu hiệu ⟦từ ngày 01/6 đến ngày 10/6/2024⟧.", "in 2024-06-01/2024-06-10"),
    DeadlineRow("Mở chuyên trang, chuyên mục ⟦từ ngày 15-11 đến ngày 25-12-2024⟧.", "in 2024-11-15/2024-12-25"),
    DeadlineRow("- Chấm thi: ⟦từ ngày 29/9/2024 đến ngày 03/10/2024⟧.", "in 2024-09-29/2024-10-03"),
    DeadlineRow("- Mít tinh cấp tỉnh: thứ Tư, ⟦ngày 18-12-2024⟧, tại quảng trường.", "in 2024-12-18"),
    DeadlineRow("1. Cấp xã: 8 giờ 00, ⟦ngày 06/02/2024⟧ (mùng 6 Tết) tại nhà văn hóa.", "in 2024-02-06"),
    DeadlineRow("- ⟦Quý II/2024⟧: Ban hành hướng dẫn triển khai trong hệ thống.", "in 2024-34"),
    DeadlineRow("- ⟦Tháng 01/2025⟧: rà soát, hiệu chỉnh bảng kê.", "in 2025-01"),
    DeadlineRow("- ⟦Từ 25/10/2024 đến 30/11/2024⟧: vẽ sơ đồ địa bàn.", "in 2024-10-25/2024-11-30"),
    DeadlineRow("- ⟦Từ tháng 02 đến tháng 3/2025⟧: tập huấn nghiệp vụ.", "in 2025-02/2025-03"),
    DeadlineRow("1. Sửa đổi quy chế ⟦trong năm 2024⟧, do Sở Tài chính chủ trì.", "in 2024"),
    DeadlineRow("1. Kinh phí trong năm 2024 do ngân sách bảo đảm."),
    DeadlineRow("1. Năm 2024: xây dựng mô hình, hoàn thành ⟦chậm nhất trong tháng 11/2024⟧.", "by 2024-11"),
    DeadlineRow(
      "1. ⟦Năm 2024⟧: xây dựng mô hình, báo cáo ⟦trước tháng 11/2024⟧; nhân rộng.", "in 2024", "before 2024-11"),
    DeadlineRow("Tổng kết ⟦trong năm 2025⟧ để triển khai giai đoạn tiếp theo.", "in 2025"),
  ])
  func within(row: DeadlineRow) throws { try row.check() }

  /// A label of time, and the rows of task tables.
  @Test(arguments: [
    DeadlineRow(
      "a) Phổ biến Luật\n- Đơn vị chủ trì: Sở Tư pháp.\n- Thời gian thực hiện: ⟦Quý III/2024⟧.", "in 2024-35"),
    DeadlineRow("a) Phổ biến Luật\n- Thời gian thực hiện: ⟦Cả năm 2024⟧.", "in 2024"),
    DeadlineRow("a) Phổ biến Luật\n- Thời gian hoàn thành: ⟦Quý IV/2024⟧.", "in 2024-36"),
    DeadlineRow("a) Phổ biến Luật\n- Thời gian thực hiện: ⟦Ngày 09/11/2024⟧.", "in 2024-11-09"),
    DeadlineRow("a) Phổ biến Luật\n- Thời gian thực hiện: ⟦6 tháng đầu năm 2024⟧.", "in 2024-40"),
    DeadlineRow("a) Phổ biến Luật\n- Thời gian thực hiện: ⟦2024 - 2025⟧.", "in 2024/2025"),
    DeadlineRow("1. Tập huấn\n- Thời gian dự kiến: 8h00-10h00 ⟦ngày 28/12/2024⟧", "in 2024-12-28"),
    DeadlineRow("1. Tập huấn\n- Thời gian: 08 giờ 00 phút, ⟦ngày 15 tháng 4 năm 2024⟧ (thứ Hai).", "in 2024-04-15"),
    DeadlineRow("1. Tập huấn\n- Thời gian thực hiện: ⟦Ngày 26, 27/12/2024⟧", "in {2024-12-26,2024-12-27}"),
    DeadlineRow("Hội nghị báo cáo viên, thời gian: ⟦ngày 17/4/2024⟧, tại hội trường.", "in 2024-04-17"),
    DeadlineRow(
      "TT | Nội dung | Chủ trì | Thời gian\n1 | Tập huấn điều tra viên | Sở Nội vụ | ⟦Ngày 16/9/2024⟧ (thứ Hai)",
      "in 2024-09-16"),
    DeadlineRow(
      "TT | Nội dung | Chủ trì | Thời gian\n1 | Thu phiếu khảo sát | Bưu điện | ⟦Từ 18/9/2024 đến 25/10/2024⟧",
      "in 2024-09-18/2024-10-25"),
    DeadlineRow("3. Cấp cơ sở: hội nghị ½ ngày, từ ⟦01 đến 31 tháng 5⟧.", "in XXXX-05-01/XXXX-05-31"),
    DeadlineRow("3. Tổ chức họp dân từ ⟦ngày 01 đến 10/3⟧; khảo sát.", "in XXXX-03-01/XXXX-03-10"),
    DeadlineRow(
      "TT | Nội dung | Thời gian\n2 | Tập huấn | ⟦Tháng 11/2025⟧ và ⟦tháng 3/2026⟧", "in 2025-11", "in 2026-03"),
    DeadlineRow("3. Khám lưu động 02 đợt: Đợt 1 ⟦vào tháng 4⟧, đợt 2 ⟦vào tháng 9/2025⟧.", "in 2025-04", "in 2025-09"),
    DeadlineRow("3. Lập quy hoạch, tầm nhìn đến năm 2050, trình ⟦trước tháng 6/2025⟧.", "before 2025-06"),
    DeadlineRow("3. Duy trì: Từ ⟦tháng 7/2024 đến hết năm 2024⟧.", "in 2024-07/2024"),
    DeadlineRow("3. Trả lễ phục ⟦chậm nhất 16h30' ngày 15/5⟧.", "by XXXX-05-15"),
    DeadlineRow("TT | Nội dung | Thời gian\n2 | Tập huấn tuyến huyện | ⟦15-20/9/2024⟧", "in 2024-09-15/2024-09-20"),
    DeadlineRow(
      "TT | Nội dung | Thời gian\n5 | Báo cáo | ⟦Tuyến xã: 07/12/2024⟧; ⟦tuyến tỉnh: 15/12/2024⟧",
      "in 2024-12-07", "in 2024-12-15"),
    DeadlineRow(
      "TT | Nội dung | Chủ trì | Thời gian\n1 | Phúc tra | Sở Nội vụ | ⟦Trước ngày 31/10/2024⟧", "before 2024-10-31"),
    DeadlineRow(
      "TT | Nội dung | Chủ trì | Thời gian\n1 | Phân tích | Sở Nội vụ | ⟦Tháng 11/2024⟧\n2 | Kiểm tra | Sở Y tế | ⟦Quý IV/2024⟧",
      "in 2024-11", "in 2024-36"),
    DeadlineRow(
      "|TT  |Nội dung        |Thời gian        |\n|1   |Điều tra        |⟦01/12 - 15/12/2024⟧ |",
      "in 2024-12-01/2024-12-15"),
    DeadlineRow("| TT | Nội dung | Thời gian |\n|---|---|---|\n| 1 | Đối thoại | ⟦Quý II/2024⟧ |", "in 2024-34"),
  ])
  func labelsAndTables(row: DeadlineRow) throws { try row.check() }

  /// The end of a year that opens a clause, what begins and ends, a month alone over its items.
  @Test(arguments: [
    DeadlineRow("1. ⟦Đến hết năm 2024⟧ hoàn thành số hóa 100% hồ sơ lưu trữ.", "until 2024"),
    DeadlineRow("1. ⟦Từ nay đến cuối năm 2024⟧, tập trung hoàn thành các chỉ tiêu được giao.", "until 2024"),
    DeadlineRow("1. Đến hết năm 2024 phấn đấu hoàn thành 100% chỉ tiêu."),
    DeadlineRow("1. Đến năm 2025 hoàn thành 100% chỉ tiêu."),
    DeadlineRow("1. Đến hết năm 2024 có 85% hồ sơ trực tuyến."),
    DeadlineRow(
      "1. ⟦Bắt đầu từ ngày 01/4/2024 và kết thúc vào ngày 30/6/2024⟧, tổ chức đợt ra quân.", "* 2024-04-01/2024-06-30"),
    DeadlineRow(
      "1. Khai mạc ⟦7 giờ ngày 05/4/2024, kết thúc trước 17 giờ ngày 07/4/2024⟧.", "* 2024-04-05/2024-04-07"),
    DeadlineRow("1. ⟦Hạn cuối nhận hồ sơ là ngày 25/4/2024⟧.", "by 2024-04-25"),
    DeadlineRow("1. ⟦Trước ngày mùng 10 tháng 4 năm 2024⟧, các xã gửi danh sách.", "before 2024-04-10"),
    DeadlineRow("⟦Ngày bầu cử: Chủ nhật, ngày 15/9/2024⟧.", "in 2024-09-15"),
    DeadlineRow("1. Nộp bài ⟦trước 11h00 thứ Sáu, 15/3/2024⟧ tại văn phòng.", "before 2024-03-15"),
    DeadlineRow("1. Báo cáo Ban Thường vụ ⟦trước 20-12⟧.", "before XXXX-12-20"),
    DeadlineRow("1. Chuẩn bị xong trước 10-12 ngày."),
    DeadlineRow("1. Giao cho học sinh ⟦trước ngày 20/4/2024⟧.", "before 2024-04-20"),
    DeadlineRow("1. Lịch\n⟦Tháng 11 - 12/2024⟧\n- Tẩy giun cho trẻ.", "in 2024-11/2024-12"),
    DeadlineRow("1. Bắn đạn thật bài 1: ⟦08 - 10/5/2024⟧.", "* 2024-05-08/2024-05-10"),
    DeadlineRow("1. Sơ kết ⟦tháng 6⟧, tổng kết ⟦tháng 12⟧.", "in XXXX-06", "in XXXX-12"),
    DeadlineRow("1. Gửi báo cáo tổng kết tháng 12 về Sở."),
    DeadlineRow(
      "1. Công đoàn phát động phong trào thi đua ⟦từ ngày 01/3/2024 đến ngày 30/4/2024⟧.", "in 2024-03-01/2024-04-30"),
    DeadlineRow("1. Tổng kết ⟦trước cuối tháng 12/2024⟧.", "before 2024-12"),
    DeadlineRow("| 2 | Lớp kỹ năng | ⟦Chủ nhật, 28/9 và 05/10/2024⟧ | Khoa |", "* {2024-09-28,2024-10-05}"),
    DeadlineRow("1. Công bố kết quả: ⟦25/3⟧.", "* XXXX-03-25"),
    DeadlineRow("1. Báo cáo qua phần mềm, bắt đầu ⟦từ tháng 4/2024⟧.", "from 2024-04"),
    DeadlineRow("1. ⟦Từ ngày 15/5/2024⟧, các đơn vị trực 24/24 giờ.", "from 2024-05-15"),
    DeadlineRow("1. Số hóa\n- Thời gian thực hiện: ⟦Từ Quý II năm 2024⟧.", "from 2024-34"),
    DeadlineRow("1. Khai mạc ⟦sáng thứ Tư, 15/4⟧.", "* XXXX-04-15"),
    DeadlineRow(
      "TT | Nội dung | Thời kỳ kiểm tra | Thời gian\n1 | Môi trường | 2024 - 2025 | ⟦Quý II/2024⟧\n2 | Đất | 2024 | ⟦2025⟧",
      "in 2024-34", "in 2025"),
    DeadlineRow("1. Hội thi\n- Thời gian: ⟦từ ngày 10 đến ngày 15/5/2024⟧ tại xã.", "in 2024-05-10/2024-05-15"),
    DeadlineRow("1. Vận động 5.000 bản sách: ⟦đến hết tháng 6/2024⟧.", "until 2024-06"),
    DeadlineRow("- Ra quân đợt 1: ⟦tuần 4 tháng 10⟧.", "in XXXX-10"),
    DeadlineRow("1. Ban Hậu cần chuẩn bị hội trường ⟦trước 16.00 ngày 24/02/2024⟧.", "before 2024-02-24"),
    DeadlineRow("1. Hội nghị Ban Thường vụ lần thứ 5 (⟦tháng 3⟧).", "in XXXX-03"),
    DeadlineRow(
      "II. CHƯƠNG TRÌNH THEO QUÝ\n⟦QUÝ I⟧\n1. Triển khai nhiệm vụ.\n⟦QUÝ II/2024⟧\n1. Kiểm tra quỹ.", "in XXXX-33",
      "in 2024-34"),
    DeadlineRow("1. ⟦Tháng 5/2024⟧, Hạt Kiểm lâm tuần tra rừng.", "* 2024-05"),
    DeadlineRow("1. Dâng hương mùng 10 tháng 3 tại đền."),
    DeadlineRow(
      "1. Lịch trình\n⟦Tháng 3/2024⟧\n- Xây dựng kế hoạch.\n⟦Tháng 4/2024⟧\n- Tổ chức hội thi.", "in 2024-03",
      "in 2024-04"),
    DeadlineRow("III. LỊCH HIẾN MÁU THÁNG 02\n⟦Ngày 18/02/2024⟧: huyện Càng Long, 350 đơn vị.", "in 2024-02-18"),
  ])
  func openings(row: DeadlineRow) throws { try row.check() }
}
