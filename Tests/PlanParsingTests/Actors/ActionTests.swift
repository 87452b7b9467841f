import CampaignRecord
import TestSupport
import Testing

/// What is to be done where the sentence says only when, at which level or for whom.
@Suite struct ActionTests {
  @Test(arguments: [
    (
      "3. Đại hội đại biểu Đoàn\n- Dự kiến tổ chức vào tháng 10 năm 2024, thời gian 02 ngày.",
      ["Đại hội đại biểu Đoàn"]
    ),
    (
      "1. Tổ chức hội nghị triển khai\na) Cấp tỉnh:\n- Thời gian thực hiện: Quý IV/2024.",
      ["Tổ chức hội nghị triển khai: Cấp tỉnh"]
    ),
    (
      "1. Cấp huyện\na) Thời gian\n- Thời gian: 7 giờ, ngày 15/5/2024.",
      ["Nâng cao chất lượng phục vụ Nhân dân: Cấp huyện"]
    ),
    (
      "1. Lễ phát động\na) Cấp tỉnh: tổ chức vào lúc 7 giờ 30, thứ bảy, ngày 04/5/2024 tại Hội trường.",
      ["Lễ phát động: Cấp tỉnh"]
    ),
    ("1. Lễ phát động\n- Cấp huyện, xã: trong hai ngày 04 và 05/5/2024.", ["Lễ phát động: Cấp huyện, xã"]),
    ("1. Tập huấn (Sở Y tế chủ trì; thời gian: Quý II/2024).", ["Tập huấn"]),
    ("1. Năm học\n- Ngày bắt đầu học phần: 08/9/2024.", ["Ngày bắt đầu học phần: 08/9/2024"]),
    ("1. Thời gian: 7 giờ, ngày 15/5/2024.", ["Nâng cao chất lượng phục vụ Nhân dân"]),
    (
      "1. Sinh hoạt chuyên đề\n- Thời gian: trong tháng 4/2024, gửi biên bản về Văn phòng trước ngày 05/5/2024.",
      [
        "Sinh hoạt chuyên đề", "Thời gian: trong tháng 4/2024, gửi biên bản về Văn phòng trước ngày 05/5/2024",
      ]
    ),
    (
      "1. Thời gian xét khen thưởng của các đơn vị: khi nhận đủ hồ sơ của cấp xã, xong trước ngày 15/5/2024.",
      ["Thời gian xét khen thưởng của các đơn vị: khi nhận đủ hồ sơ của cấp xã, xong trước ngày 15/5/2024"]
    ),
  ])
  func actions(text: String, actions: [String?]) throws {
    #expect(try FramedPlan(text, at: .body).record.deadlines.map(\.action) == actions)
  }
}
