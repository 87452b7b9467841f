/// Syllables so common in plans that they have numbers of their own beside the keywords, though no recognizer asks for
/// them: whoever asks something of every word asks nine of ten by their number.
enum UsualWords {
  /// The syllables in small letters, the most usual first.
  static let list: [String] =
    """
    nội thể vt kinh dung ubnd quả viên ii iii kh cao tài thống nhà toàn lý giải iv tác phí hình làm chuyên đích hóa tạo dụng \
    lượng cp phân tế sát quản hồ xuất tích liệu ứng cụ kt hệ chất cán sử tt qđ thức phạm nâng nghiêm vi nđ giáo bàn cá kịp \
    thiết ct hđnd toán phổ trọng đúng tốt thu thưởng cứu vệ nghệ xét mắc ttg tiết trợ phục tình đào nguồn khen năng hỗ môn \
    túc vướng tw dục trí rộng đôn hưởng tm bình tuyến dịch hộ lợi phù biến dõi trang vực diện thương nông cải tượng xử khảo \
    góp phản vùng thẩm cực thế đưa đường nghiên kiệm đặc gương huấn ít đủ nghiệm ánh vật khó khăn thiện đó thoại tử \
    nguyên ảnh tiên đình chọn dưỡng xác đáp đất xếp cung giúp riêng biệt mọi sâu trao thắng kỹ cư loại du đầy lệ máy trương \
    tinh cấu chỉnh đời ngoài lĩnh thần vững bồi mình dữ dạy binh nhiên đa xuân tiện sức yếu tầng thuật biện ưu nhiều sống \
    phẩm chăm xem tu quán đức nghèo trấn dùng tộc vấn giữ quang xii nữ cân triệt lòng bước vũ cổ mô áp tiền tuy thao bỏ thân \
    khí xa phá xiii thích chữa luyện khỏe tuyển khả hải tất thảo đo trạng cương miền trẻ đi vì trồng
    """.split(separator: " ").map { word in String(word) }
}
