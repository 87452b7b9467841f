/// The words that stand around who owes a duty: what bodies do, and the nouns with which they are named in small letters.
enum DutyWords {
  /// What a body does or has to do; behind the name of a body they end it.
  static let verbs: [String] = [
    "ban hành", "bàn giao", "báo cáo", "bảo đảm", "bắt đầu", "biên soạn", "biên tập", "biểu dương", "bình chọn",
    "bình xét", "bố trí", "bổ sung", "bồi dưỡng", "căn cứ", "cân đối", "cập nhật", "cấp phát", "cấp kinh phí",
    "chấm điểm", "chấn chỉnh", "chỉ đạo", "chọn", "chịu trách nhiệm", "cho biết", "chủ động", "chủ trì", "chuẩn bị",
    "chuyển", "có biện pháp", "có kế hoạch", "có nhiệm vụ", "có trách nhiệm", "công bố", "công khai", "củng cố",
    "cung cấp", "cung ứng", "cử", "cụ thể", "dự thi", "dự toán", "duy trì", "đảm bảo", "đánh giá", "đăng bài",
    "đăng ký", "đăng nhập", "đăng tải", "đẩy mạnh", "đầu mối", "đề nghị", "đề xuất", "định hướng", "điều hành",
    "đôn đốc",
    "động viên", "đưa", "gắn", "giải quyết", "giám sát", "giao", "giao ban", "giới thiệu", "giúp", "gửi",
    "hoàn chỉnh", "hoàn tất", "hoàn thành", "hoàn thiện", "hỗ trợ", "họp", "huy động", "hưởng ứng", "hướng dẫn", "in",
    "in ấn", "kê khai", "kêu gọi", "khảo sát", "khẩn trương", "khắc phục", "khen thưởng", "khuyến khích", "kịp thời",
    "kiểm đếm", "kiểm kê", "kiểm sát", "kiểm tra", "kiện toàn", "ký", "ký kết", "ký cam kết", "lãnh đạo", "làm đầu mối",
    "làm việc",
    "lập",
    "lấy ý kiến", "liên hệ", "lồng ghép", "lựa chọn", "luyện tập", "mở", "nắm", "nâng cao", "nghiêm túc",
    "nghiên cứu", "nghiệm thu", "nhập", "niêm yết", "nộp", "phải", "phân bổ", "phân công", "phản ánh", "phát động",
    "phát hành", "phát huy", "phát sóng", "phê duyệt", "phối hợp", "phổ biến", "phụ trách", "quan tâm", "quán triệt",
    "quy hoạch", "quyết toán", "ra mắt", "ra quân", "rà soát", "sinh hoạt", "số hóa", "sơ kết", "sơ khảo", "chung khảo",
    "kết luận", "xét xử", "điều tra", "sử dụng",
    "sưu tầm", "tạo điều kiện", "tăng cường", "tập huấn", "tập hợp", "tập trung", "tham dự", "tham gia", "tham mưu",
    "thanh quyết toán", "thành lập", "thẩm định", "thẩm tra", "theo dõi", "thí điểm", "thi công", "thiết kế",
    "thông báo", "thống kê", "thống nhất", "thực hiện", "thường xuyên", "tích cực", "tiếp nhận", "tiếp thu",
    "tiếp tục", "tiến hành", "tìm hiểu", "tổ chức", "tổng hợp", "tổng kết", "trang trí", "treo", "triển khai",
    "trình", "trồng", "truyền thông", "trực ban", "trực chiến", "trực tiếp", "tuyên truyền", "tự", "ủng hộ", "ưu tiên",
    "vận động", "vận hành", "viết", "xác định", "xác minh", "xây dựng", "xem xét", "xét", "xét chọn", "xét duyệt",
    "xử lý",
    "xuất", "yêu cầu", "cần", "được giao", "được phân công", "sẽ", "nhận", "niêm phong", "thu", "thu gom", "diễn tập",
    "tăng", "quay phim", "tuyển chọn", "cam kết", "tư vấn", "xúc tiến", "trao đổi", "đón tiếp", "đón", "thăm", "tặng",
  ]

  /// Who owes, where the name is no body's own: `các đơn vị`, `giáo viên chủ nhiệm`, `thủ trưởng`.
  static let holders: [String] = [
    "ấp", "bản", "ban", "ban giám hiệu", "ban ngành", "bên", "bệnh viện", "bí thư", "buôn", "bưu điện", "cá nhân",
    "cán bộ", "cấp", "cấp ủy", "cấp hội", "chánh", "chi bộ", "chi đoàn", "chi đội", "chi hội", "chi ủy", "chủ đầu tư",
    "chủ nhiệm", "chủ tịch", "chùa", "cơ quan", "cơ sở", "công an", "công chức", "công đoàn", "công ty", "cục", "cụm",
    "đảng bộ", "đảng ủy", "đảng viên", "đặc khu", "địa phương", "điện lực", "đoàn", "đoàn thể", "đoàn viên", "đội",
    "đội trưởng", "đội tuyển", "đơn vị", "đồng chí", "doanh nghiệp", "giám đốc", "giáo viên", "giáo xứ", "hai bên",
    "hai ngành", "hiệu trưởng", "hiệp hội", "hộ dân", "hộ gia đình", "học sinh", "hội", "hội đồng", "hội viên",
    "hợp tác xã", "huyện", "huyện ủy", "kế toán", "khoa", "khối", "khu dân cư", "khu phố", "khu vực", "kíp", "lãnh đạo",
    "liên đội", "liên đoàn", "lớp", "lực lượng", "nghiệp đoàn", "ngành", "ngân hàng", "nhà thầu", "nhà trường", "nhóm",
    "người", "phân hội", "phó", "phóng viên", "phòng", "phường", "quận", "sinh viên", "sở", "tác giả", "tập thể",
    "thành phố", "thành viên", "thí sinh", "thị trấn", "thị ủy", "thị xã", "thôn", "thủ trưởng", "thường trực",
    "tiểu ban",
    "tỉnh", "tỉnh ủy", "tổ", "tổ dân phố", "tổ trưởng", "tổ chức chính trị", "tổ chức đoàn thể", "tổ chức hội", "trạm",
    "trạm y tế", "trọng tài",
    "trung tâm", "trường", "trưởng", "tự viện", "ủy ban", "ủy viên", "văn phòng", "viên chức", "vụ", "xã", "xã đoàn",
    "bộ phận", "bộ", "cửa hàng", "chi nhánh", "chi cục", "hạt", "nông trường", "lâm trường", "chốt", "điểm trường",
    "vận động viên", "bảo vệ", "mầm non", "mẫu giáo", "tiểu học", "trung học", "cao đẳng", "đại học", "thư ký", "thị",
    "thành", "làng", "tổ hợp tác", "câu lạc bộ", "cộng tác viên", "đại biểu",
  ]
}
