import CampaignRecord
import TestSupport
import Testing

/// Lists of those who owe, and what only looks like the name of one who does.
@Suite struct ActorListTests {
  @Test(arguments: [
    (
      "2. Các sở, ban, ngành; UBND các huyện, thị xã, thành phố\n- Gửi báo cáo trước ngày 15/5/2024.",
      ["Các sở, ban, ngành; UBND các huyện, thị xã, thành phố"]
    ),
    (
      "2. Các sở, ban, ngành; UBND các huyện:\n- Gửi báo cáo trước ngày 15/5/2024.",
      ["Các sở, ban, ngành; UBND các huyện"]
    ),
    ("2. Phòng Nội vụ; tổ chức hội nghị\n- Gửi báo cáo trước ngày 15/5/2024.", ["Phòng Nội vụ"]),
    (
      "1. Đề nghị các sở, ban, ngành; UBND các huyện báo cáo trước ngày 15/5/2024.",
      ["các sở, ban, ngành; UBND các huyện"]
    ),
    (
      "1. Hội nghị\n- Cơ quan chủ trì: Sở Tư pháp; Phòng Tư pháp các huyện, thành phố.\n- Thời gian: Quý II/2024.",
      ["Sở Tư pháp; Phòng Tư pháp các huyện, thành phố"]
    ),
    (
      "1. Hội nghị\n- Cơ quan chủ trì: Sở Tư pháp; Đơn vị phối hợp: Sở Y tế.\n- Thời gian: Quý II/2024.",
      ["Sở Tư pháp"]
    ),
    ("1. Ủy ban nhân dân các quận - huyện báo cáo trước ngày 15/5/2024.", ["Ủy ban nhân dân các quận - huyện"]),
    (
      "1. Thủ trưởng các sở - ngành, Ủy ban nhân dân phường - xã, thị trấn báo cáo trước ngày 15/5/2024.",
      ["Thủ trưởng các sở - ngành, Ủy ban nhân dân phường - xã, thị trấn"]
    ),
    (
      "1. Nhận được công văn này, yêu cầu các phòng GD&ĐT, các đơn vị trực thuộc tổ chức hội thi trước ngày 15/5/2024.",
      ["các phòng GD&ĐT, các đơn vị trực thuộc"]
    ),
    ("1. Phối hợp với Sở Y tế, các đơn vị tổ chức hội thi trước ngày 15/5/2024.", [nil]),
    ("1. Đối với các trường hợp đề nghị khen thưởng\nHồ sơ gửi về Sở trước ngày 15/5/2024.", [nil]),
    ("1. Rà soát văn bản do HĐND, UBND phường (cũ) ban hành, kiến nghị xử lý xong trong quý I/2024.", [nil]),
    ("1. Hội thi do Sở Y tế, Sở Nội vụ chủ trì, xong trước ngày 15/5/2024.", ["Sở Y tế, Sở Nội vụ"]),
    ("1. Bản đăng ký thi đua năm 2024 gửi về Bộ Tài chính trước ngày 15/5/2024.", [nil]),
    ("1. Bản thành tích cá nhân nộp trước ngày 15/5/2024.", [nil]),
    ("1. Bản Nà Lúa họp dân trước ngày 15/5/2024.", ["Bản Nà Lúa"]),
    ("1. Tuyển sinh\na) Lớp 1: phát hành hồ sơ ngày 01/6/2024.", [nil]),
    ("a) Lớp 12A1: trang trí trước ngày 15/5/2024.", ["Lớp 12A1"]),
    ("1. Lễ phát động\na) Cấp tỉnh: tổ chức vào lúc 7 giờ 30, thứ bảy, ngày 04/5/2024.", [nil]),
    ("a) Cấp tỉnh: tổ chức hội nghị sơ kết trong tháng 9/2024.", ["Cấp tỉnh"]),
    ("a) Cấp xã, cấp huyện: hoàn thành sơ kết trước 15/8/2024.", ["Cấp xã, cấp huyện"]),
    ("1. Cụm 1 thi sáng 10/4/2024.", [nil]),
    ("1. Khối 1 các trường gửi báo cáo trước ngày 15/5/2024.", ["Khối 1 các trường"]),
    (
      "1. BHXH tỉnh kính đề nghị Ủy ban nhân dân tỉnh xem xét, ban hành Kế hoạch trước ngày 10/9/2024.",
      ["Ủy ban nhân dân tỉnh"]
    ),
    ("1. Sở Y tế kính trình UBND tỉnh xem xét, phê duyệt trước ngày 10/9/2024.", ["UBND tỉnh"]),
    ("1. Sở Y tế trình UBND tỉnh phê duyệt trước ngày 10/9/2024.", ["Sở Y tế"]),
    (
      "1. Các tỉnh uỷ, thành uỷ, các ban đảng, đảng đoàn, ban cán sự đảng, đảng uỷ trực thuộc Trung ương tổ chức học tập trước ngày 10/9/2024.",
      ["Các tỉnh uỷ, thành uỷ, các ban đảng, đảng đoàn, ban cán sự đảng, đảng uỷ trực thuộc Trung ương"]
    ),
    (
      "1. Các tỉnh uỷ, thành uỷ, ban cán sự đảng, đảng đoàn, đảng uỷ trực thuộc Trung ương tổ chức học tập trước ngày 10/9/2024.",
      ["Các tỉnh uỷ, thành uỷ, ban cán sự đảng, đảng đoàn, đảng uỷ trực thuộc Trung ương"]
    ),
    ("- Tự vệ cơ quan, nhà máy: 05 ngày, xong trước 15 tháng 10.", ["Tự vệ cơ quan, nhà máy"]),
    (
      "1. Các cơ sở nuôi đã hoạt động trước ngày Quyết định này có hiệu lực phải hoàn thiện điều kiện chậm nhất đến ngày 31/12/2024.",
      ["Các cơ sở nuôi đã hoạt động trước ngày Quyết định này có hiệu lực"]
    ),
    ("1. Các hồ sơ đề nghị phải gửi về Sở trước ngày 15/5/2024.", [nil]),
    ("4/ GVCN: Họp phụ huynh vào chủ nhật 04/8/2024.", ["GVCN"]),
    ("4. TPT Đội: Tổ chức hội thi trước ngày 04/8/2024.", ["TPT Đội"]),
    ("1. Riêng các tỉnh làm điểm tổ chức tháng 10/2024.", ["các tỉnh làm điểm"]),
    (
      "1. Ban Đổi mới quản lý doanh nghiệp Trung ương báo cáo Thủ tướng trước ngày 04/8/2024.",
      ["Ban Đổi mới quản lý doanh nghiệp Trung ương"]
    ),
  ])
  func actors(text: String, actors: [String?]) throws {
    #expect(try FramedPlan(text, at: .duties).record.deadlines.map(\.actor) == actors)
  }
}
