import CampaignRecord
import TestSupport
import Testing

/// Where the name of who owes a duty ends: names with small words, commas and verbs of their own.
@Suite struct ActorTests {
  @Test(arguments: [
    ("1. Hội đồng khám sức khỏe huyện tổ chức khám tuyển", "Hội đồng khám sức khỏe huyện"),
    ("1. Hội đồng thẩm định hồ sơ", "Hội đồng"),
    ("1. Phòng Tài chính có văn bản gửi Kho bạc", "Phòng Tài chính"),
    ("1. Phòng Kiểm soát thủ tục hành chính tổng hợp, trình Lãnh đạo Bộ", "Phòng Kiểm soát thủ tục hành chính"),
    ("1. Phòng Hành chính tổng hợp đôn đốc", "Phòng Hành chính tổng hợp"),
    ("2. Giáo viên Tổng phụ trách Đội: phát tờ rơi", "Giáo viên Tổng phụ trách Đội"),
    ("1. Cán bộ phụ trách văn thư: Rà soát danh sách", "Cán bộ phụ trách văn thư"),
    ("1. Cán bộ phụ trách văn thư tổng hợp", "Cán bộ phụ trách văn thư"),
    ("1. Đội Cảnh sát giao thông, trật tự: Hoàn thành số hóa", "Đội Cảnh sát giao thông, trật tự"),
    (
      "1. Hội đồng Phối hợp phổ biến, giáo dục pháp luật rà soát", "Hội đồng Phối hợp phổ biến, giáo dục pháp luật"
    ),
    (
      "1. Thủ trưởng các sở, ban, ngành; Chủ tịch UBND cấp xã gửi kế hoạch",
      "Thủ trưởng các sở, ban, ngành; Chủ tịch UBND cấp xã"
    ),
    ("1. Phòng Văn hóa - Xã hội: cơ quan thường trực, tham mưu; báo cáo Sở", "Phòng Văn hóa - Xã hội"),
    ("1. Lịch thi\na) Khối 12: xong", nil),
    ("1. 100% huyện, thị, thành Đoàn, Đoàn trực thuộc ra quân", "huyện, thị, thành Đoàn, Đoàn trực thuộc"),
    ("1. Các trường không được tổ chức nhập học", "Các trường"),
    ("1. Công đoàn cấp trên trực tiếp cơ sở báo cáo", "Công đoàn cấp trên trực tiếp cơ sở"),
    ("1. Bộ Y tế đề nghị Sở Y tế các tỉnh gửi báo cáo", "Sở Y tế các tỉnh"),
    ("1. Do vậy, Bộ Y tế trân trọng đề nghị Ủy ban nhân dân các tỉnh rà soát", "Ủy ban nhân dân các tỉnh"),
    ("1. Ủy ban nhân dân tỉnh giao Sở Nội vụ tham mưu kế hoạch", "Sở Nội vụ"),
    ("1. Sở Nông nghiệp và Môi trường: tổng hợp kết quả thực hiện, báo cáo\nUBND tỉnh", "Sở Nông nghiệp và Môi trường"),
    ("1. Đoàn trường phát động phong trào.\nKết quả gửi về Sở", nil),
    ("1. Giáo viên chấm bài, vào điểm", "Giáo viên"),
    ("1. Về kinh tế: giao Phòng Kinh tế\n- Kiểm tra thực tế", "Phòng Kinh tế"),
    ("1. Hội Nông dân, Đoàn Thanh niên mỗi tổ chức nhận 01 công trình, xong", "Hội Nông dân, Đoàn Thanh niên"),
    ("1. Các xã, phường đều có văn bản", "Các xã, phường"), ("1. Tổ truyền thông: đăng bài", "Tổ truyền thông"),
    ("1. Đội thu gom rác thải vận hành xe", "Đội thu gom rác thải"),
    ("1. Giám đốc các phòng giao dịch ký cam kết", "Giám đốc các phòng giao dịch"),
    (
      "1. Chính trị viên các tiểu đoàn, đại đội trực thuộc: gửi danh sách",
      "Chính trị viên các tiểu đoàn, đại đội trực thuộc"
    ),
    ("1. Đại úy Lê Văn An, Trợ lý Tuyên huấn làm thư ký", "Đại úy Lê Văn An, Trợ lý Tuyên huấn"),
    (
      "1. Từ nay đến hết năm 2024, Báo Bình Khê, Đài Truyền hình tỉnh mở chuyên mục",
      "Báo Bình Khê, Đài Truyền hình tỉnh"
    ),
    ("1. Phòng Văn hóa: thường trực, chủ trì; tham mưu kế hoạch", "Phòng Văn hóa"),
    ("1. Sở Giáo dục và Đào tạo cho học sinh nghỉ học", "Sở Giáo dục và Đào tạo"),
    ("1. Các tổ chức dịch vụ thu gửi danh sách", "Các tổ chức dịch vụ thu"),
    ("1. Thuế cơ sở 3 tỉnh Lâm Đồng tổ chức tập huấn", "Thuế cơ sở 3 tỉnh Lâm Đồng"),
    ("1. Agribank chi nhánh Đông Hà cam kết", "Agribank chi nhánh Đông Hà"),
    ("1. Khoa Hồi sức tích cực - Chống độc tập huấn", "Khoa Hồi sức tích cực - Chống độc"),
    ("1. Tổ chuyên môn Khoa học tự nhiên gửi danh sách", "Tổ chuyên môn Khoa học tự nhiên"),
    ("1. Bảo tàng Quang Trung trưng bày", "Bảo tàng Quang Trung"),
    ("1. Nhà máy Thủy điện Sê San diễn tập", "Nhà máy Thủy điện Sê San"),
    ("1. Xí nghiệp May 3 khai báo", "Xí nghiệp May 3"),
    ("1. Quỹ Bảo vệ và Phát triển rừng chi trả", "Quỹ Bảo vệ và Phát triển rừng"),
    ("1. Quỹ đất còn lại tổ chức đấu giá", nil),
    ("1. Ban điều hành tổ dân phố họp dân", "Ban điều hành tổ dân phố"),
    ("1. Phân xưởng Cơ điện rà soát", "Phân xưởng Cơ điện"),
    ("1. Thanh tra tỉnh ban hành kết luận", "Thanh tra tỉnh"),
    ("1. Chủ đề do Phòng Nội vụ đề xuất", "Phòng Nội vụ"),
    ("1. Chi đoàn nêu gương", "Chi đoàn"), ("1. UBND các xã di dời dân", "UBND các xã"),
    ("1. Ban Công tác Mặt trận hòa giải", "Ban Công tác Mặt trận"), ("1. Công an xã xử phạt", "Công an xã"),
    ("1. Các cấp, các ngành ban hành văn bản", "Các cấp, các ngành"),
    ("1. Cấp xã: rà soát danh sách, xong", "Cấp xã"), ("1. Cấp huyện thẩm định hồ sơ, xong", "Cấp huyện"),
    ("1. Cấp tỉnh: Sở Nội vụ thẩm định", "Sở Nội vụ"), ("1. Chốt quân số:", nil),
    ("1. Chốt kiểm dịch: báo cáo", "Chốt kiểm dịch"), ("1. Đại biểu\n- Danh sách gửi về Văn phòng", nil),
    ("1. Đại biểu Hội đồng nhân dân\n- Gửi ý kiến về Văn phòng", "Đại biểu Hội đồng nhân dân"),
    ("1. Ban Văn hóa trang trí; riêng cụm pa nô tại xã hoàn thành", "Ban Văn hóa"),
    ("1. Đài Phát thanh tỉnh tiếp sóng", "Đài Phát thanh tỉnh"), ("1. Ban tiếp công dân xếp lịch", "Ban tiếp công dân"),
  ])
  func names(words: String, actor: String?) throws {
    let plan = try FramedPlan("\(words) trước ngày 15/5/2024.", at: .duties)
    #expect(plan.record.deadlines.map(\.actor) == [actor])
  }
}
