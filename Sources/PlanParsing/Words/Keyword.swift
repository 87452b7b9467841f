/// The syllables that a recognizer asks for. A case is named by its syllable in small letters, so that the recognizers
/// read like the phrases they look for: `.từ`, `.ngày`, `.ban`, `.hành`.
enum Keyword: UInt16, CaseIterable {
  /// Any other word.
  case none
  // Time.
  case ngày, tháng, năm, quý, tuần, giờ, phút, sáng, chiều, tối, thứ, nhật, buổi, đêm, đầu, cuối, giữa, nửa
  case học, kỳ, nhiệm, giai, đoạn, đợt, khóa, thời, gian, hạn, lúc, mùa, dịp, nay, hôm, từ, đến, tới, trước
  case sau, hết, trong, vào, khi, kể, qua, suốt, cả, mỗi, định, hàng, hằng, thường, xuyên, chậm, nhất, muộn
  case chót, không, quá, xong, hoàn, thành, ngay, hiện, khoảng, tư, hai, ba, bốn, sáu, bảy, tám, chín, mười
  case một, lần, dương, âm, lịch, tết, lễ, qi, qii, qiii, qiv
  // Documents.
  case số, nghị, quyết, chỉ, thị, quy, chế, thông, cáo, báo, hướng, dẫn, chương, trình, kế, hoạch, phương
  case án, đề, dự, biên, bản, tờ, hợp, đồng, công, văn, điện, ghi, nhớ, thỏa, thuận, giấy, ủy, quyền, mời
  case giới, thiệu, nghỉ, phép, phiếu, gửi, chuyển, thư, kết, luận, lệnh, luật, bộ, pháp, hiến, sắc, liên
  case tịch, tri, điều, phần, mục, khoản, điểm, tiểu, phụ, lục, mẫu, biểu, căn, cứ, kèm, theo, ban, hành
  case đính, danh, sách, của, về, việc, này, nêu, trên, đây, gọi, tắt, là, viết, chung, nói, dưới, tại, mới
  case ký
  // Bodies.
  case sở, cục, vụ, viện, trường, trung, tâm, phòng, huyện, tỉnh, phố, xã, phường, quận, thôn, đảng, hội
  case đoàn, lao, động, tổng, nhân, dân, mặt, trận, tổ, chức, quốc, nước, chính, phủ, thủ, tướng, trị, bí
  case chấp, trực, đại, khoa, chi, cấp, cơ, quan, đơn, vị, khối, ngành, bệnh, hiệu, tòa, ngân, kho, bạc
  case thanh, tra, đài, tập, doanh, nghiệp, ty, giám, đốc, trưởng, phó, chánh, thay, lãnh, đạo, cộng, hòa
  case chủ, nghĩa, việt, nam, độc, lập, tự, `do`, hạnh, phúc, sản, kính, nơi, nhận, lưu, như, ông, bà, chí
  case khu, sư, đội, quân, an, môi
  // Campaigns.
  case phong, trào, thi, đua, phát, triển, khai, thực, cuộc, vận, kỷ, niệm, chào, mừng, sinh, tiến, độ, lộ
  case trách, phối, chịu, mối, người, sơ, nộp, lấy, ý, kiến, đánh, giá, kiểm, rà, soát, tham, mưu, xây, dựng
  case yêu, cầu, chuẩn, đăng, diễn, sự, kiện, bắt, thúc, lớp, tuyên, truyền, cập, họp
  // Joints.
  case và, hoặc, với, cho, các, những, để, được, đã, sẽ, bị, có, gồm, nhằm, mà, thì, bằng, nếu, ra, lại, bởi
  case ở, đối, giao, tiếp, tục, tăng, cường, đẩy, mạnh, sửa, đổi, bổ, sung, phê, duyệt, bảo, đảm, trì, tầm
  case nhìn, tiêu, phấn, đấu, trở, lên, tuổi, triệu, tỷ, nghìn, quỹ, mức, đạt, ước, giảm, so, cùng, vừa, hay
  case cần, phải, nên, đang, vẫn, còn, cũng, rồi, chưa, khác, thuộc, ương, gia, bố, tin, chống, minh, lực, hoạt, địa,
    tính, mở, cử, huy, từng, đột, cách, mạng, chiến, gắn

  /// The keyword with a number of the vocabulary; `none` for the numbers of other words.
  @inline(__always)
  init(number: UInt16) {
    // The cases are numbered from 0 without gaps, as they are laid out in memory: `init(rawValue:)` would search.
    self = number < Keyword.last ? unsafeBitCast(number, to: Keyword.self) : .none
  }

  /// One more than the greatest number.
  private static let last: UInt16 = UInt16(allCases.count)

  /// The syllable in small letters.
  var syllable: String { String(describing: self) }
}
