import CampaignRecord
import TestSupport
import Testing

/// The names of those who owe as plans of every kind of body print them.
@Suite struct ActorNameTests {
  @Test(arguments: [
    (
      "1. Yêu cầu Thủ trưởng các cơ quan, đơn vị nghiêm túc triển khai, báo cáo kết quả trước ngày 15/5/2024.",
      ["Thủ trưởng các cơ quan, đơn vị"]
    ),
    (
      "1. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội phối hợp tuyên truyền, báo cáo trước ngày 15/5/2024.",
      ["Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội"]
    ),
    (
      "1. Chủ tịch UBND các xã, phường, thị trấn chịu trách nhiệm trước Chủ tịch UBND huyện, hoàn thành trước ngày 15/5/2024.",
      ["Chủ tịch UBND các xã, phường, thị trấn"]
    ),
    (
      "1. Giám đốc Sở Y tế, Giám đốc Công an tỉnh, Chủ tịch UBND các huyện, thị xã, thành phố khẩn trương rà soát, báo cáo trước ngày 15/5/2024.",
      ["Giám đốc Sở Y tế, Giám đốc Công an tỉnh, Chủ tịch UBND các huyện, thị xã, thành phố"]
    ),
    (
      "1. Văn phòng UBND tỉnh có trách nhiệm theo dõi, đôn đốc; tổng hợp báo cáo UBND tỉnh trước ngày 15/5/2024.",
      ["Văn phòng UBND tỉnh"]
    ),
    ("1. Sở Nội vụ (cơ quan thường trực) tổng hợp kết quả trước ngày 15/5/2024.", ["Sở Nội vụ"]),
    (
      "1. Căn cứ tình hình thực tế, các địa phương xây dựng kế hoạch, gửi về Sở Y tế trước ngày 15/5/2024.",
      ["các địa phương"]
    ),
    (
      "1. Các đồng chí Ủy viên Ban Thường vụ phụ trách địa bàn chỉ đạo hoàn thành trước ngày 15/5/2024.",
      ["Các đồng chí Ủy viên Ban Thường vụ"]
    ),
    (
      "1. Hiệu trưởng các trường THPT, Giám đốc các Trung tâm GDNN-GDTX nộp hồ sơ về Sở trước ngày 15/5/2024.",
      ["Hiệu trưởng các trường THPT, Giám đốc các Trung tâm GDNN-GDTX"]
    ),
    (
      "1. Trưởng các phòng chuyên môn thuộc Sở, Thủ trưởng các đơn vị trực thuộc gửi kế hoạch trước ngày 15/5/2024.",
      ["Trưởng các phòng chuyên môn thuộc Sở, Thủ trưởng các đơn vị trực thuộc"]
    ),
    ("1. Trường hợp có vướng mắc, các đơn vị phản ánh về Sở Nội vụ trước ngày 15/5/2024.", ["các đơn vị"]),
    ("1. Nếu có thay đổi, UBND các xã báo cáo trước ngày 15/5/2024.", ["UBND các xã"]),
    ("1. Ban Chỉ đạo 389 tỉnh kiểm tra, báo cáo trước ngày 15/5/2024.", ["Ban Chỉ đạo 389 tỉnh"]),
    ("1. Tổ công tác Đề án 06 rà soát, báo cáo trước ngày 15/5/2024.", ["Tổ công tác Đề án 06"]),
    (
      "1. Bộ Chỉ huy Bộ đội Biên phòng tỉnh tuần tra, báo cáo trước ngày 15/5/2024.",
      ["Bộ Chỉ huy Bộ đội Biên phòng tỉnh"]
    ),
    ("1. Cục Quản lý thị trường tỉnh kiểm tra, báo cáo trước ngày 15/5/2024.", ["Cục Quản lý thị trường tỉnh"]),
    (
      "1. Ban Quản lý các khu công nghiệp tỉnh rà soát, báo cáo trước ngày 15/5/2024.",
      ["Ban Quản lý các khu công nghiệp tỉnh"]
    ),
    (
      "1. Ngân hàng Nhà nước Chi nhánh tỉnh Đắk Lắk chỉ đạo các tổ chức tín dụng giảm lãi suất trước ngày 15/5/2024.",
      ["Ngân hàng Nhà nước Chi nhánh tỉnh Đắk Lắk"]
    ),
    (
      "1. Hội Liên hiệp Phụ nữ, Hội Nông dân, Hội Cựu chiến binh, Đoàn TNCS Hồ Chí Minh vận động hội viên, hoàn thành trước ngày 15/5/2024.",
      ["Hội Liên hiệp Phụ nữ, Hội Nông dân, Hội Cựu chiến binh, Đoàn TNCS Hồ Chí Minh"]
    ),
    (
      "1. Trung tâm Văn hóa - Thể thao và Truyền thanh huyện tuyên truyền, hoàn thành trước ngày 15/5/2024.",
      ["Trung tâm Văn hóa - Thể thao và Truyền thanh huyện"]
    ),
    (
      "1. Bảo hiểm xã hội tỉnh, Liên đoàn Lao động tỉnh phối hợp với Sở Y tế tổ chức trước ngày 15/5/2024.",
      ["Bảo hiểm xã hội tỉnh, Liên đoàn Lao động tỉnh"]
    ),
    ("1. Sở Y tế phối hợp với Sở Tài chính, Sở Nội vụ tham mưu trước ngày 15/5/2024.", ["Sở Y tế"]),
    ("1. Sở Y tế chủ trì, phối hợp các sở, ngành, địa phương liên quan tham mưu trước ngày 15/5/2024.", ["Sở Y tế"]),
    (
      "1. Các cơ quan, đơn vị, địa phương báo cáo bằng văn bản về UBND tỉnh (qua Sở Nội vụ) trước ngày 15/5/2024 để tổng hợp.",
      ["Các cơ quan, đơn vị, địa phương"]
    ),
    (
      "1. Trên đây là Kế hoạch; yêu cầu các phòng, ban, ngành, UBND các xã tổ chức thực hiện, báo cáo trước ngày 15/5/2024.",
      ["các phòng, ban, ngành, UBND các xã"]
    ),
    (
      "1. Nhận được Kế hoạch này, đề nghị các đơn vị triển khai thực hiện và báo cáo trước ngày 15/5/2024.",
      ["các đơn vị"]
    ),
    ("1. Quá trình thực hiện, nếu có khó khăn, các đơn vị kịp thời báo cáo trước ngày 15/5/2024.", ["các đơn vị"]),
    (
      "1. Phòng Giáo dục và Đào tạo hướng dẫn các trường học tổ chức ngoại khóa xong trước ngày 15/5/2024.",
      ["Phòng Giáo dục và Đào tạo"]
    ),
    (
      "1. Giao đồng chí Phó Chủ tịch UBND xã phụ trách văn hóa chỉ đạo, hoàn thành trước ngày 15/5/2024.",
      ["đồng chí Phó Chủ tịch UBND xã"]
    ),
    (
      "1. Giao cho bộ phận Văn phòng - Thống kê tổng hợp, báo cáo trước ngày 15/5/2024.",
      ["bộ phận Văn phòng - Thống kê"]
    ),
    (
      "1. Ông Nguyễn Văn Hùng, công chức Tư pháp - Hộ tịch rà soát hồ sơ, xong trước ngày 15/5/2024.",
      ["Ông Nguyễn Văn Hùng, công chức Tư pháp - Hộ tịch"]
    ),
    (
      "1. Công chức Địa chính - Xây dựng phối hợp trưởng các thôn đo đạc xong trước ngày 15/5/2024.",
      ["Công chức Địa chính - Xây dựng"]
    ),
    (
      "1. Trưởng thôn, Bí thư chi bộ các thôn vận động nhân dân, hoàn thành trước ngày 15/5/2024.",
      ["Trưởng thôn, Bí thư chi bộ các thôn"]
    ),
    ("1. Người dân đăng ký tại UBND xã trước ngày 15/5/2024.", ["Người dân"]),
    ("1. Hộ kinh doanh kê khai, nộp thuế trước ngày 15/5/2024.", ["Hộ kinh doanh"]),
    ("1. Nhà thầu thi công hoàn thành gói thầu trước ngày 15/5/2024.", ["Nhà thầu thi công"]),
    ("1. Chủ đầu tư nghiệm thu, bàn giao trước ngày 15/5/2024.", ["Chủ đầu tư"]),
    ("1. Thí sinh nộp hồ sơ trước ngày 15/5/2024.", ["Thí sinh"]),
    ("1. Tập thể, cá nhân gửi tác phẩm dự thi trước ngày 15/5/2024.", ["Tập thể, cá nhân"]),
    ("1. Tác giả, nhóm tác giả gửi tác phẩm trước ngày 15/5/2024.", ["Tác giả, nhóm tác giả"]),
    ("1. Ban Giám khảo chấm điểm xong trước ngày 15/5/2024.", ["Ban Giám khảo"]),
    ("1. Thư ký Hội đồng tổng hợp kết quả trước ngày 15/5/2024.", ["Thư ký Hội đồng"]),
    ("1. Liên đội trưởng các trường gửi báo cáo trước ngày 15/5/2024.", ["Liên đội trưởng các trường"]),
    ("1. BTV Huyện đoàn ban hành kế hoạch trước ngày 15/5/2024.", ["BTV Huyện đoàn"]),
    ("1. BCH Đoàn các xã, thị trấn xây dựng kế hoạch trước ngày 15/5/2024.", ["BCH Đoàn các xã, thị trấn"]),
    ("1. CĐCS các đơn vị nộp báo cáo trước ngày 15/5/2024.", ["CĐCS các đơn vị"]),
    ("1. MTTQ và các đoàn thể giám sát, xong trước ngày 15/5/2024.", ["MTTQ và các đoàn thể"]),
    ("1. UB MTTQ xã hiệp thương xong trước ngày 15/5/2024.", ["UB MTTQ xã"]),
    ("1. TTYT huyện, Trạm Y tế các xã tiêm chủng xong trước ngày 15/5/2024.", ["TTYT huyện, Trạm Y tế các xã"]),
    ("1. Khoa Kiểm soát bệnh tật báo cáo trước ngày 15/5/2024.", ["Khoa Kiểm soát bệnh tật"]),
    ("1. Phòng Tổ chức cán bộ tham mưu trước ngày 15/5/2024.", ["Phòng Tổ chức cán bộ"]),
    (
      "1. Phòng Quản lý đô thị, Đội Quản lý trật tự đô thị kiểm tra, xử lý trước ngày 15/5/2024.",
      ["Phòng Quản lý đô thị, Đội Quản lý trật tự đô thị"]
    ),
    (
      "1. Ban Dân vận Tỉnh ủy, Ban Tổ chức Tỉnh ủy tham mưu trước ngày 15/5/2024.",
      ["Ban Dân vận Tỉnh ủy, Ban Tổ chức Tỉnh ủy"]
    ),
    (
      "1. Đảng ủy Công an, Đảng ủy Quân sự lãnh đạo, chỉ đạo, báo cáo trước ngày 15/5/2024.",
      ["Đảng ủy Công an, Đảng ủy Quân sự"]
    ),
    ("1. Cấp ủy các chi bộ xây dựng kế hoạch trước ngày 15/5/2024.", ["Cấp ủy các chi bộ"]),
    (
      "1. Chi cục Kiểm lâm, các Hạt Kiểm lâm phối hợp với chủ rừng rà soát xong trước ngày 15/5/2024.",
      ["Chi cục Kiểm lâm, các Hạt Kiểm lâm"]
    ),
    (
      "1. Công ty Điện lực, Công ty Cấp nước đảm bảo điện, nước trước ngày 15/5/2024.",
      ["Công ty Điện lực, Công ty Cấp nước"]
    ),
    ("1. Báo Đắk Lắk, Đài PTTH tỉnh mở chuyên mục trước ngày 15/5/2024.", ["Báo Đắk Lắk, Đài PTTH tỉnh"]),
    ("1. Đoàn kiểm tra làm việc tại các xã trước ngày 15/5/2024.", ["Đoàn kiểm tra"]),
    ("1. Theo đề nghị của Sở Nội vụ, UBND tỉnh ban hành quyết định trước ngày 15/5/2024.", ["UBND tỉnh"]),
    ("1. Sau khi Sở Y tế thẩm định, UBND tỉnh phê duyệt trước ngày 15/5/2024.", ["UBND tỉnh"]),
    ("1. Trên cơ sở báo cáo của các xã, Phòng Nội vụ tổng hợp trước ngày 15/5/2024.", ["Phòng Nội vụ"]),
    ("1. Thời gian, địa điểm: UBND xã thông báo trước ngày 15/5/2024.", ["UBND xã"]),
    ("1. Đối tượng: cán bộ, giáo viên đăng ký trước ngày 15/5/2024.", ["cán bộ, giáo viên"]),
    ("1. Tuổi trẻ Công an tỉnh ra quân trước ngày 15/5/2024.", ["Tuổi trẻ Công an tỉnh"]),
    ("1. Người nộp thuế nộp tờ khai trước ngày 15/5/2024.", ["Người nộp thuế"]),
    (
      "1. Phòng Tuyên truyền - Hỗ trợ người nộp thuế tổng hợp, báo cáo trước ngày 15/5/2024.",
      ["Phòng Tuyên truyền - Hỗ trợ người nộp thuế"]
    ),
  ])
  func actors(text: String, actors: [String?]) throws {
    #expect(try FramedPlan(text, at: .duties).record.deadlines.map(\.actor) == actors)
  }
}
