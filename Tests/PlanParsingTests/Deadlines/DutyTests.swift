import CampaignRecord
import TestSupport
import Testing

@Suite struct DutyTests {
  /// Who owes what is due.
  @Test(arguments: [
    ("1. Sở Nội vụ hướng dẫn các đơn vị, gửi báo cáo trước ngày 15/5/2024.", "Sở Nội vụ"),
    ("1. Giao cho Trung tâm Văn hóa trang trí, xong trước ngày 15/5/2024.", "Trung tâm Văn hóa"),
    (
      "1. Việc rà soát do Phòng Tư pháp chủ trì, phối hợp với các xã, xong trước ngày 15/5/2024.", "Phòng Tư pháp"
    ),
    ("1. Tập huấn (Sở Nội vụ chủ trì; hoàn thành trước 15/5/2024).", "Sở Nội vụ"),
    ("1. Hằng quý, vào ngày 20 của tháng cuối quý, các xã báo cáo huyện.", "các xã"),
    ("1. Lớp bồi dưỡng do tỉnh mở khai giảng trước ngày 15/5/2024.", nil),
    ("1. Định kỳ hằng tháng, trước ngày 25, các đơn vị báo cáo về Sở.", "các đơn vị"),
    ("1. Ban lập quỹ. Hàng tháng, chậm nhất ngày 5 tháng sau, các xã báo cáo Ban Chỉ đạo.", "các xã"),
    ("1. Hàng tháng (trước ngày 25) các sở báo cáo về Văn phòng.", "các sở"),
    ("1. Hoàn thành dự thảo trước ngày 15/6/2024 (Sở Tài chính).", "Sở Tài chính"),
    ("- Tháng 10/2024: Hoàn thành dự thảo lần 1. (Tiểu ban Nội dung)", "Tiểu ban Nội dung"),
    ("1. Hoàn thành dự thảo trước ngày 15/6/2024 (bản cứng).", nil),
    ("1. Hàng tháng, chậm nhất ngày 28, các xã nộp báo cáo.", "các xã"),
    ("1. Khoa Phòng, chống bệnh truyền nhiễm báo cáo trước ngày 15/5/2024.", "Khoa Phòng, chống bệnh truyền nhiễm"),
    (
      "1. Đ/c H'Linh Niê, Phó Bí thư Huyện đoàn tổng hợp, báo cáo trước ngày 15/5/2024.",
      "Đ/c H'Linh Niê, Phó Bí thư Huyện đoàn"
    ),
    (
      "1. Thường trực HĐND, lãnh đạo UBND thăm, tặng quà trước ngày 15/5/2024.", "Thường trực HĐND, lãnh đạo UBND"
    ),
    (
      "1. Mặt trận Tổ quốc và các đoàn thể chính trị - xã hội giám sát trước ngày 15/5/2024.",
      "Mặt trận Tổ quốc và các đoàn thể chính trị - xã hội"
    ),
    ("1. Giao Tổng phụ trách Đội tập luyện cho học sinh trước ngày 15/5/2024.", "Tổng phụ trách Đội"),
    ("1. Toàn thể đoàn viên đăng ký trước ngày 15/5/2024.", "Toàn thể đoàn viên"),
    ("1. Cấp ủy, chính quyền các cấp quán triệt trước ngày 15/5/2024.", "Cấp ủy, chính quyền các cấp"),
    ("1. Ủy ban bầu cử các xã niêm yết danh sách trước ngày 15/5/2024.", "Ủy ban bầu cử các xã"),
    ("1. Ban Giám hiệu duyệt kế hoạch trước ngày 15/5/2024.", "Ban Giám hiệu"),
    ("1. Trung tâm Dịch vụ việc làm báo cáo trước ngày 15/5/2024.", "Trung tâm Dịch vụ việc làm"),
    (
      "- Mở dữ liệu. Chủ trì: Phòng Văn hóa. Hoàn thành: trước ngày 15/5/2024.", "Phòng Văn hóa"
    ),
    (
      "1. Kiểm tra công vụ\n- Cơ quan thực hiện: Sở Nội vụ chủ trì, phối hợp với Thanh tra tỉnh.\n- Thời gian: Quý II/2024.",
      "Sở Nội vụ"
    ),
    ("1. Hội nghị\n- Thời gian: Quý II/2024.\n- Thực hiện: Ban Tổ chức Tỉnh ủy chủ trì.", "Ban Tổ chức Tỉnh ủy"),
    ("1. Hội nghị\n- Thời gian: Quý II/2024.\n- Thực hiện: mời đại biểu của Sở Nội vụ.", nil),
    ("1. Hội thi (Thời gian: Quý III/2024; Đơn vị thực hiện: Phòng Tư pháp).", "Phòng Tư pháp"),
    ("1. Lễ phát động\n- Thời gian: ngày 15/5/2024.\n- Phân công: Ban Tổ chức.", "Ban Tổ chức"),
    ("1. Hội nghị hiệp thương: ngày 15/5/2024; do Ban Thường trực chủ trì.", "Ban Thường trực"),
    ("1. Giao các ông (bà) Trưởng thôn gửi danh sách trước ngày 15/5/2024.", "các ông (bà) Trưởng thôn"),
    ("1. Bộ Công an công bố trước ngày 15/5/2024.", "Bộ Công an"),
    (
      "1. Nguyễn Văn An, Phó Trưởng ban, soạn kịch bản trước ngày 15/5/2024.", "Nguyễn Văn An, Phó Trưởng ban"
    ),
    ("1. Đội Quản lý trật tự đô thị báo cáo trước ngày 15/5/2024.", "Đội Quản lý trật tự đô thị"),
    ("1. Từ 20 giờ 30 đến 21 giờ 30 thứ Bảy, ngày 23/3/2024, các hộ tổ chức tắt đèn.", "các hộ"),
    ("1. Tổ giúp việc báo cáo trước ngày 15/5/2024.", "Tổ giúp việc"),
    ("1. Người đứng đầu các đơn vị báo cáo trước ngày 15/5/2024.", "Người đứng đầu các đơn vị"),
    ("1. UBND các xã\n- Tổ chức hội thi trong hai ngày 15 và 16/5/2024.", "UBND các xã"),
    ("1. Từ ngày 15/4 đến ngày 20/4/2024, Đ/c Nguyễn Văn An tổ chức hội thi.", "Đ/c Nguyễn Văn An"),
    (
      "1. Căn cứ Kế hoạch này, thủ trưởng các cơ quan, đơn vị lập hồ sơ trước 15/5/2024.",
      "thủ trưởng các cơ quan, đơn vị"
    ),
    ("1. Trách nhiệm của UBND các xã\na) Lập hồ sơ trước ngày 15/5/2024.", "UBND các xã"),
    (
      "1. Các liên chi đoàn, chi đoàn trực thuộc: đăng ký trước ngày 15/5/2024.",
      "Các liên chi đoàn, chi đoàn trực thuộc"
    ),
    ("1. Tiểu đoàn 1: tiếp nhận chiến sĩ trước ngày 15/5/2024.", "Tiểu đoàn 1"),
    ("1. Tổ cấp dưỡng: vệ sinh bếp ăn, xong trước ngày 15/5/2024.", "Tổ cấp dưỡng"),
    ("1. HỘI GIẢNG CẤP TRƯỜNG\n- Khai mạc: ngày 15/5/2024.", nil),
    ("1. Lớp thứ nhất tại Hà Nội: ngày 15/5/2024.", nil),
    ("1. Phòng, chống dịch bệnh\n- Phun hóa chất trước ngày 15/5/2024.", nil),
    ("1. THANH TRA CHUYÊN NGÀNH\n- Kiểm tra trước ngày 15/5/2024.", nil),
    ("1. Ban Tuyên giáo Tỉnh ủy chủ trì biên soạn tài liệu trước ngày 15/5/2024.", "Ban Tuyên giáo Tỉnh ủy"),
    ("2. Phòng Nội vụ\n- Tổng hợp kết quả, báo cáo trước ngày 15/5/2024.", "Phòng Nội vụ"),
    (
      "2. Văn phòng Ủy ban nhân dân xã\na) Tổng hợp kết quả, báo cáo trước ngày 15/5/2024.",
      "Văn phòng Ủy ban nhân dân xã"
    ),
    ("a) Tổ chức hội nghị\n- Đơn vị chủ trì: Sở Tư pháp.\n- Thời gian thực hiện: Quý III/2024.", "Sở Tư pháp"),
    ("a) Tổ chức hội nghị\n- Thời gian thực hiện: Quý III/2024.\n- Đơn vị chủ trì: Sở Tư pháp.", "Sở Tư pháp"),
    (
      "a) Tổ chức hội nghị\n- Cơ quan chủ trì: Sở Tư pháp.\n- Đơn vị phối hợp: Sở Y tế.\n- Thời gian thực hiện: Quý III/2024.",
      "Sở Tư pháp"
    ),
    ("1. Tổ chức hội nghị\na) Đơn vị chủ trì: Sở Tư pháp.\nb) Thời gian thực hiện: Quý III/2024.", "Sở Tư pháp"),
    ("Giao Sở Y tế chủ trì, phối hợp tổ chức kiểm tra trước ngày 15/5/2024.", "Sở Y tế"),
    ("TT | Nội dung | Chủ trì | Thời gian\n1 | Tập huấn điều tra viên | Sở Nội vụ | Tháng 9/2024", "Sở Nội vụ"),
    (
      "|TT |Nội dung              |Chủ trì          |Thời gian     |\n|1  |Tập huấn điều tra viên |Phòng Di sản     |Tháng 9/2024  |",
      "Phòng Di sản"
    ),
    ("TT | Hoạt động | Thời gian | Thực hiện\n3 | Cấp phát thuốc | Tháng 9/2024 | Khoa Dược", "Khoa Dược"),
    (
      "a) Các Bộ: Công Thương, Khoa học và Công nghệ, Y tế nghiên cứu nội dung, có văn bản trước ngày 15/5/2024.",
      "Các Bộ: Công Thương, Khoa học và Công nghệ, Y tế"
    ),
    (
      "3. Giao Sở Nội vụ phối hợp với các Sở: Tài chính, Y tế và các đơn vị liên quan rà soát. Hoàn thành trước ngày 15/5/2024.",
      "Sở Nội vụ"
    ),
    (
      "1. Trên cơ sở Kế hoạch số 12/KH-UBND, đề nghị Ủy ban nhân dân các huyện chỉ đạo, gửi kế hoạch về Sở trước ngày 15/5/2024.",
      "Ủy ban nhân dân các huyện"
    ),
    (
      "2. Trên cơ sở báo cáo của Công ty, giao Sở Tài chính chủ trì, phối hợp với Sở Y tế rà soát. Hoàn thành trước ngày 15/5/2024.",
      "Sở Tài chính"
    ),
    ("3. UBND các phường: họp dân xong trước ngày 15/5/2024.", "UBND các phường"),
    ("1. Các bước thực hiện\n- Khảo sát trước ngày 15/5/2024.", nil),
    ("2. Văn phòng Tỉnh ủy theo dõi; gửi báo cáo trước ngày 15/5/2024.", "Văn phòng Tỉnh ủy"),
    ("Tổng hợp, báo cáo trước ngày 15/5/2024.", nil),
    ("1. Phát động, đăng ký; chi hội các ấp gửi danh sách trước ngày 15/5/2024.", "chi hội các ấp"),
    ("1. Đơn vị sử dụng ngân sách đối chiếu, gửi Kho bạc trước ngày 15/5/2024.", "Đơn vị sử dụng ngân sách"),
    (
      "1. Bà Nguyễn Thị Hương - Phó Hiệu trưởng: xây dựng kịch bản trước ngày 15/5/2024.",
      "Bà Nguyễn Thị Hương - Phó Hiệu trưởng"
    ),
    (
      "1. Ban Tuyên giáo huyện ủy phối hợp; tổ chức hội nghị báo cáo viên trước ngày 15/5/2024.",
      "Ban Tuyên giáo huyện ủy"
    ),
    ("1. Hằng tuần, giáo viên hướng dẫn kiểm tra sổ tay của học sinh.", "giáo viên hướng dẫn"),
    ("1. Giao ban 06 tháng/lần, luân phiên chủ trì.", nil),
    ("1. Giao Ban Chỉ huy Quân sự huyện đôn đốc, báo cáo trước ngày 15/5/2024.", "Ban Chỉ huy Quân sự huyện"),
    ("1. Đ/c Phó Bí thư nhận đăng ký trước ngày 15/5/2024.", "Đ/c Phó Bí thư"),
    ("1. Các hộ đóng góp cho thôn trước ngày 15/5/2024.", "Các hộ"),
    ("1. Phòng Quản lý thu đôn đốc, báo cáo trước ngày 15/5/2024.", "Phòng Quản lý thu"),
    ("1. Trạm Y tế phường khám sức khỏe cho dân quân trước ngày 15/5/2024.", "Trạm Y tế phường"),
    ("1. Công an huyện quản lý chặt chẽ công dân, bàn giao hồ sơ trước ngày 15/5/2024.", "Công an huyện"),
    (
      "1. Bảo hiểm xã hội các huyện, thị xã, thành phố\na) Nhận danh sách chậm nhất ngày 15/5/2024.",
      "Bảo hiểm xã hội các huyện, thị xã, thành phố"
    ),
    (
      "1. Các chi, đảng bộ trực thuộc căn cứ Hướng dẫn này, báo cáo trước ngày 15/5/2024.",
      "Các chi, đảng bộ trực thuộc"
    ),
    ("TT | Nội dung | Thời gian | Địa điểm\n2 | Quân sự phối hợp | Tháng 9/2024 | Trường Quân sự", nil),
    ("1. Phòng Hậu cần - Kỹ thuật bảo đảm vũ khí, quân y trước ngày 15/5/2024.", "Phòng Hậu cần - Kỹ thuật"),
    ("1. Ban Kinh tế Tài chính vận động tịnh tài trước ngày 15/5/2024.", "Ban Kinh tế Tài chính"),
    (
      "1. Hội Nông dân các huyện, thị xã, thành phố gửi kế hoạch trước ngày 15/5/2024.",
      "Hội Nông dân các huyện, thị xã, thành phố"
    ),
    ("1. Sở Kế hoạch và Đầu tư, Sở Tài chính cân đối vốn trước ngày 15/5/2024.", "Sở Kế hoạch và Đầu tư, Sở Tài chính"),
    ("1. Các huyện ủy, thị ủy quán triệt; báo cáo trước ngày 15/5/2024.", "Các huyện ủy, thị ủy"),
    ("1. Giáo viên chủ nhiệm nộp điểm trước ngày 15/5/2024.", "Giáo viên chủ nhiệm"),
    ("2. Phát quang hành lang tuyến: các Điện lực hoàn thành trước ngày 15/5/2024.", "các Điện lực"),
    (
      "3. Diễn tập: Phòng An toàn chủ trì, phối hợp với Điện lực Đông Hà, tổ chức trước ngày 15/5/2024.",
      "Phòng An toàn"
    ),
    ("3. Giao Vụ Kế hoạch, Tài chính bố trí kinh phí, xong trước ngày 15/5/2024.", "Vụ Kế hoạch, Tài chính"),
    (
      "4. Giao Phòng Tổ chức - Cán bộ, Thanh tra:\na) Kiểm tra công vụ, xong trước ngày 15/5/2024.",
      "Phòng Tổ chức - Cán bộ, Thanh tra"
    ),
    ("1. Đảng ủy UBND xã lãnh đạo UBND xã cụ thể hóa bằng kế hoạch trước ngày 15/5/2024.", "Đảng ủy UBND xã"),
    ("1. Chi cục Giám định xây dựng kiểm tra 30 công trình trước ngày 15/5/2024.", "Chi cục Giám định xây dựng"),
    (
      "1. Chánh án Tòa án nhân dân cấp huyện chịu trách nhiệm, xong trước ngày 15/5/2024.",
      "Chánh án Tòa án nhân dân cấp huyện"
    ),
    ("1. Trước ngày 15/5/2024, các đơn vị gửi báo cáo về Sở.", "các đơn vị"),
    ("1. Các nhà máy thống kê, gửi Sở Y tế, Sở Nội vụ trước ngày 15/5/2024.", "Các nhà máy"),
    ("1. Các vườn rau thống kê, gửi Sở Y tế, Sở Nội vụ trước ngày 15/5/2024.", nil),
    ("1. Sở Nội vụ\n- Chỉ đạo các trường vệ sinh lớp học trước ngày 15/5/2024.", "Sở Nội vụ"),
    ("1. Hội thi “Giáo viên giỏi” tổ chức trước ngày 15/5/2024.", nil),
    ("1. Cấp huyện tổ chức trước ngày 15/5/2024.", nil),
    ("1. Tiếp nhận máu 02 đợt; riêng thành phố Bến Tre gửi báo cáo trước ngày 15/5/2024.", "thành phố Bến Tre"),
    (
      "Sở đề nghị Phòng Y tế các huyện, thành phố:\n1. Rà soát, gửi báo cáo trước ngày 15/5/2024.",
      "Phòng Y tế các huyện, thành phố"
    ),
    ("1. Phòng Kế hoạch tổng hợp: đầu mối; báo cáo trước ngày 15/5/2024.", "Phòng Kế hoạch tổng hợp"),
    ("Kính đề nghị Ủy ban nhân dân thành phố phê duyệt trước ngày 15/5/2024.", "Ủy ban nhân dân thành phố"),
    ("2. Kết thúc chiến dịch, Phòng Nội vụ tham mưu báo cáo trước ngày 15/5/2024.", "Phòng Nội vụ"),
    (
      "1. Thành lập Tổ\n- Cơ quan thực hiện: Phòng Nội vụ.\n- Thời gian: Quý III/2024.\n2. Rà soát\n- Cơ quan chủ trì: Phòng Y tế.",
      "Phòng Nội vụ"
    ),
    (
      "1. VKSND cấp huyện kiểm sát tại Tòa án, Cơ quan Thi hành án, ban hành kết luận trước ngày 15/5/2024.",
      "VKSND cấp huyện"
    ),
    ("2. Trách nhiệm của phòng GD&ĐT\n- Gửi danh sách trước ngày 15/5/2024.", "phòng GD&ĐT"),
    ("- Sở Y tế:\n+ Gửi báo cáo trước ngày 15/5/2024.", "Sở Y tế"),
    ("TT\tNội dung\tNgười thực hiện\tThời gian\n1\tHọp hội đồng\tLê Văn An\tNgày 15/5/2024", "Lê Văn An"),
    (
      "Thời gian          Nội dung công việc          Người thực hiện\n15/5/2024          Họp Hội đồng                Ban Giám hiệu",
      "Ban Giám hiệu"
    ),
    (
      "TT | Nội dung | Phụ trách | Thời gian\n1 | Sở Y tế giao ban | Chị Hoa | Tháng 9/2024", "Chị Hoa"
    ),
  ])
  func actors(text: String, actor: String?) throws {
    let found: String = try deadlines(text).map { $0.actor ?? "-" }.joined(separator: " ; ")
    #expect(found == actor ?? "-")
  }

  /// The section in which a duty stands.
  @Test func section() throws {
    #expect(try deadlines("1. Sở Nội vụ\na) Gửi báo cáo trước ngày 15/5/2024.").map(\.section) == ["I.1.a"])
  }

  /// What is due, to the letter, where a sentence says only when.
  @Test(arguments: [
    ("1. Rà soát quy chế. Chủ trì: Sở Nội vụ. Thời gian hoàn thành: Tháng 4/2024.", "Rà soát quy chế"),
    ("1. Sở Y tế tham mưu kế hoạch kiểm tra; hoàn thành trước ngày 20/4/2024.", "Sở Y tế tham mưu kế hoạch kiểm tra"),
    ("1. Hội thi\n- Vòng tỉnh\n+ Thời gian: ngày 15/5/2024.", "Vòng tỉnh"),
    (
      "1. Thời gian\n- Thời gian nhận bài thi: từ ngày 15/4/2024 đến ngày 20/4/2024.",
      "Thời gian nhận bài thi: từ ngày 15/4/2024 đến ngày 20/4/2024"
    ),
    ("1. Hội thi\n- Vòng 1:\n+ Tuần 1: 11/3 - 17/3/2024", "Vòng 1"),
    (
      "1. Các xã gửi bài (qua Văn phòng; thư điện tử) chậm nhất ngày 20/5/2024.",
      "Các xã gửi bài (qua Văn phòng; thư điện tử) chậm nhất ngày 20/5/2024"
    ),
    (
      "1. Rà soát quy chế; b) gửi báo cáo trước ngày 20/5/2024.", "b) gửi báo cáo trước ngày 20/5/2024"
    ),
    ("1. Hội nghị tuyên truyền, thời gian: ngày 17/4/2024.", "Hội nghị tuyên truyền, thời gian: ngày 17/4/2024"),
    ("1. Lịch\nTháng 3/2024:\n- Xây dựng kế hoạch.\n- Đầu tháng: Họp Ban.", "Xây dựng kế hoạch; Đầu tháng: Họp Ban."),
    (
      "TT | Nhiệm vụ | Chủ trì | Thời gian\n1 | Nâng cao trách nhiệm | Sở Nội vụ | Cả năm\n2 | Kiểm tra công vụ | Sở Tư pháp | Quý II/2024",
      "Kiểm tra công vụ"
    ),
    ("1. Lịch\nTháng 3/2024:\n- Xây dựng kế hoạch.\n- Họp Ban.", "Xây dựng kế hoạch; Họp Ban."),
    ("Ngày | Buổi | Bài thi | Giờ phát đề\n15/5/2024 | Sáng | Ngữ văn | 7h30", "Ngữ văn"),
    ("Ngày | Buổi | Môn | Giờ phát đề\n15/5/2024 | Sáng | Toán | 7h30", "Toán"),
    ("1. Lịch\nTháng 3/2024\n- Xây dựng kế hoạch.\n- Họp Ban.", "Xây dựng kế hoạch; Họp Ban."),
    (
      "1. Gửi báo cáo về hộp thư cchc@bacha.vn trước ngày 20/4/2024.",
      "Gửi báo cáo về hộp thư cchc@bacha.vn trước ngày 20/4/2024"
    ),
    ("1. Tập huấn (Sở Nội vụ chủ trì; hoàn thành trước 15/5/2024).", "Tập huấn"),
    ("1. Kiểm tra công vụ (Quý II/2024; Thanh tra tỉnh).", "Kiểm tra công vụ"),
    ("1. Từ thiện: tặng quà trong tháng 5/2024.", "Từ thiện: tặng quà trong tháng 5/2024"),
  ])
  func onlyTime(text: String, action: String) throws {
    #expect(try deadlines(text).map(\.action) == [action])
  }

  /// What is due: words of the sentence, or of the heading that a label of time belongs to.
  @Test(arguments: [
    ("- Gửi danh sách về Sở Nội vụ trước ngày 15/5/2024.", "Gửi danh sách về Sở Nội vụ"),
    (
      "a) Tổ chức hội nghị phổ biến Luật\n- Đơn vị chủ trì: Sở Tư pháp.\n- Thời gian thực hiện: Quý III/2024.",
      "Tổ chức hội nghị phổ biến Luật"
    ),
    (
      "1. Tổ chức hội nghị phổ biến Luật\na) Đơn vị chủ trì: Sở Tư pháp.\nb) Thời gian: Quý III/2024.",
      "Tổ chức hội nghị phổ biến Luật"
    ),
    (
      "TT | Nội dung | Chủ trì | Thời gian\n1 | Tập huấn điều tra viên cấp xã | Sở Nội vụ | Tháng 9/2024",
      "Tập huấn điều tra viên cấp xã"
    ),
  ])
  func actions(text: String, action: String) throws {
    let deadline = try #require(try deadlines(text).first)
    #expect(deadline.action?.contains(action) == true)
  }

  /// A day, and behind a comma who does what is due next.
  @Test(arguments: [
    (
      "1. Phòng Y tế gửi hồ sơ trước ngày 10/5/2024, Sở Y tế thẩm định xong trước ngày 25/5/2024.",
      ["Phòng Y tế", "Sở Y tế"]
    ),
    (
      "1. Các huyện gửi báo cáo về Sở Nội vụ trước ngày 10/5/2024 để tổng hợp, báo cáo UBND tỉnh trước ngày 25/5/2024.",
      ["Các huyện", "Sở Nội vụ"]
    ),
    (
      "1. Các huyện gửi báo cáo về Sở Nội vụ để tổng hợp, báo cáo UBND tỉnh trước ngày 25/5/2024.", ["Sở Nội vụ"]
    ),
    ("1. Các huyện gửi báo cáo về Sở Nội vụ để tổng hợp trước ngày 25/5/2024.", ["Các huyện"]),
    ("1. Các huyện gửi về Sở Nội vụ trước ngày 25/5/2024 để tổng hợp, báo cáo UBND tỉnh.", ["Các huyện"]),
    (
      "1. Kiểm tra học kỳ: từ 24/12 đến 29/12/2024, các trường nhập điểm chậm nhất là 05/01/2025.", [nil, "các trường"]
    ),
  ])
  func laterActors(text: String, actors: [String?]) throws { #expect(try deadlines(text).map(\.actor) == actors) }

  /// Items of one list owe what stands over them, and not one another.
  @Test func itemsOfOneList() throws {
    let text: String = "1. Hội thi\n- Vòng 1:\n+ Tuần 1: 11/3 - 17/3/2024\n+ Tuần 2: 18/3 - 24/3/2024"
    #expect(try deadlines(text).map(\.action) == ["Vòng 1", "Vòng 1"])
  }

  /// What tells only when says nothing of the next sentence.
  @Test func numberedTimes() throws {
    let text: String = "1. Tuyển sinh\nKỳ 1: từ 01/3 đến 15/3/2024. Kỳ 2: từ 16/3 đến 31/3/2024."
    #expect(try deadlines(text).map(\.action) == ["Tuyển sinh", "Tuyển sinh"])
  }

  /// A month over its items owes none that has a day of its own.
  @Test func itemWithItsOwnDay() throws {
    let text: String = "1. Lịch\nTháng 3/2024:\n- Xây dựng kế hoạch.\n- Ngày 10/3: Họp Ban."
    #expect(try deadlines(text).map(\.action) == ["Xây dựng kế hoạch.", "Họp Ban"])
  }

  private func deadlines(_ text: String) throws -> [Deadline] { try FramedPlan(text, at: .duties).record.deadlines }
}
