/// Paragraphs as most of a plan consists of: who is to do what, and to what end, without dates and without other documents.
enum OrdinaryText {
  private static let actors: [String] = [
    "Các phòng, ban chuyên môn", "Cấp ủy, chính quyền các xã, phường", "Công đoàn cơ sở", "Đoàn viên, thanh niên",
    "Hội viên phụ nữ ở khu dân cư", "Thủ trưởng các cơ quan, đơn vị", "Cán bộ, công chức, viên chức", "Tổ công tác",
    "Nhà trường và cha mẹ học sinh", "Các bệnh viện, trạm y tế", "Mặt trận và các đoàn thể", "Hội đồng thi đua",
    "Cơ quan thường trực", "Bộ phận văn thư", "Người đứng đầu từng bộ phận", "Các doanh nghiệp trên địa bàn",
    "Ban chỉ huy công trường", "Hợp tác xã, tổ hợp tác", "Đội ngũ báo cáo viên", "Các câu lạc bộ",
  ]
  private static let actions: [String] = [
    "chủ động rà soát", "tiếp tục đổi mới", "phối hợp kiểm tra", "phổ biến đến từng người", "tổ chức học tập",
    "hướng dẫn nhân dân hiểu rõ", "thường xuyên theo dõi", "kịp thời tháo gỡ vướng mắc về", "công khai, minh bạch",
    "đăng ký thực hiện", "lồng ghép trong sinh hoạt", "xây dựng chuyên mục về", "vận động mọi người hưởng ứng",
    "nhân rộng cách làm hay trong", "nghiêm túc chấp hành quy định về", "ưu tiên nguồn lực cho", "tự đánh giá",
    "lấy ý kiến rộng rãi về", "bồi dưỡng kỹ năng cho", "chấn chỉnh những hạn chế trong", "lựa chọn khâu đột phá về",
    "đề cao trách nhiệm nêu gương trong", "huy động xã hội chăm lo cho", "bảo đảm an toàn trong",
  ]
  private static let subjects: [String] = [
    "thủ tục hành chính", "cải tạo cảnh quan, vệ sinh môi trường", "phòng, chống dịch bệnh", "nền nếp dạy và học",
    "chất lượng khám, chữa bệnh", "tiết kiệm điện, nước, văn phòng phẩm", "giải phóng mặt bằng", "kỷ luật lao động",
    "ứng dụng công nghệ thông tin", "xây dựng nông thôn văn minh", "giữ gìn trật tự, an toàn giao thông",
    "chăm sóc người có công", "giúp đỡ hộ khó khăn", "trồng và bảo vệ rừng", "văn hóa công sở, giao tiếp với nhân dân",
    "quản lý vốn và tài sản công", "hòa giải, đối thoại ở cơ sở", "tuyên truyền, giáo dục pháp luật",
    "phong trào thể dục, thể thao", "sáng kiến, cải tiến kỹ thuật", "chuyển đổi số trong quản lý",
    "an toàn thực phẩm ở bếp ăn tập thể", "sản xuất, kinh doanh hàng hóa có chất lượng", "đền ơn đáp nghĩa",
    "bình đẳng giới, gia đình hạnh phúc", "bảo tồn di sản", "đời sống và việc làm của người lao động",
    "tiếp công dân, giải quyết kiến nghị", "phòng cháy, chữa cháy", "lưu trữ hồ sơ, tài liệu",
  ]
  private static let ends: [String] = [
    "góp phần hoàn thành nhiệm vụ chính trị của đơn vị", "tránh phô trương, hình thức", "tạo chuyển biến rõ nét",
    "gắn với nhiệm vụ thường xuyên", "làm cơ sở bình xét, đề nghị khen thưởng", "phù hợp với điều kiện từng nơi",
    "để mỗi người tự giác thực hiện", "phát huy sức mạnh của tập thể", "đáp ứng yêu cầu của nhân dân",
    "nâng cao hiệu lực, hiệu quả quản lý", "biểu dương gương người tốt, việc tốt", "giữ vững đoàn kết nội bộ",
    "không để chồng chéo, bỏ sót", "lấy kết quả công việc làm thước đo", "khơi dậy tinh thần thi đua sôi nổi",
    "hướng về cơ sở, gần dân và sát dân", "bảo đảm thiết thực, tiết kiệm", "coi trọng cả bề rộng lẫn chiều sâu",
  ]

  /// Adds paragraphs to a text until it is so long, in bytes.
  static func add(to text: inout [UInt8], until length: Int, _ generator: inout SeededGenerator) {
    while text.count < length {
      text += "- ".utf8
      for sentence in 0..<Int.random(in: 1...3, using: &generator) {
        text += (sentence > 0 ? " " : "").utf8
        text += self.sentence(&generator).utf8
      }
      text += "\n".utf8
    }
  }

  private static func sentence(_ generator: inout SeededGenerator) -> String {
    func one(of phrases: [String]) -> String { phrases[Int.random(in: 0..<phrases.count, using: &generator)] }
    return "\(one(of: actors)) \(one(of: actions)) \(one(of: subjects)), \(one(of: subjects)); \(one(of: ends))."
  }
}
