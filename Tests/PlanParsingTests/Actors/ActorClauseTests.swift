import CampaignRecord
import TestSupport
import Testing

/// Who owes by what the clause says of them: asked, by office, sent from level to level; or what is only held, or when.
@Suite struct ActorClauseTests {
  @Test(arguments: [
    (
      "1. Trên cơ sở Kế hoạch số 12/KH-UBND ngày 2/5/2024 của Bộ Y tế, đề nghị Ủy ban nhân dân các huyện, thị xã, thành phố chỉ đạo, gửi kế hoạch trước ngày 15/5/2024.",
      ["Ủy ban nhân dân các huyện, thị xã, thành phố"]
    ),
    (
      "1. Trên cơ sở báo cáo của Công ty, giao Sở Tài chính chủ trì, phối hợp với Sở Y tế và các cơ quan, đơn vị có liên quan rà soát. Hoàn thành trước ngày 15/5/2024.",
      ["Sở Tài chính"]
    ),
    (
      "1. Bộ trưởng, Chủ tịch Ủy ban nhân dân các tỉnh theo chức năng, nhiệm vụ được giao tập trung thực hiện xong trước ngày 15/5/2024.",
      ["Bộ trưởng, Chủ tịch Ủy ban nhân dân các tỉnh"]
    ),
    (
      "1. Các sở, ban, ngành trong phạm vi chức năng của mình rà soát xong trước ngày 15/5/2024.",
      ["Các sở, ban, ngành"]
    ),
    ("1. GV trả sách thư viện trước ngày 15/5/2024.", ["GV"]),
    ("1. Đối với cơ sở tôn giáo: thời gian lập danh sách từ ngày 01/6/2024 đến hết ngày 15/6/2024.", [nil]),
    ("1. Đối với các xã: gửi danh sách trước ngày 15/5/2024.", ["các xã"]),
    (
      "1. Chậm nhất vào ngày 25 tháng 10 hằng năm, căn cứ Định hướng đã được phê duyệt, Thanh tra tỉnh xây dựng kế hoạch.",
      ["Thanh tra tỉnh"]
    ),
    ("1. Xí nghiệp Thủy nông tiêu nước đệm xong trước ngày 15/5/2024.", ["Xí nghiệp Thủy nông"]),
    ("1. Đ/c Hòa, đ/c Bình mua quà bánh trước ngày 15/5/2024.", ["Đ/c Hòa, đ/c Bình"]),
    (
      "1. Ủy ban nhân dân xã niêm yết danh sách chậm nhất ngày 18/4/2024, cử tri khiếu nại đến hết ngày 19/4/2024.",
      ["Ủy ban nhân dân xã", "cử tri"]
    ),
    (
      "1. Dân quân tại chỗ, phòng không, pháo binh, y tế: huấn luyện trước ngày 15/5/2024.",
      ["Dân quân tại chỗ, phòng không, pháo binh, y tế"]
    ),
    (
      "1. Sở Y tế yêu cầu các trường: phân công cán bộ trực hỗ trợ trong ngày 26/7/2024; rà soát danh sách xong trong ngày 14/7/2024.",
      ["các trường", "các trường"]
    ),
    ("1. Phân công đồng chí Nguyễn Văn An chủ trì, xong trước ngày 15/5/2024.", ["đồng chí Nguyễn Văn An"]),
    ("1. Sở Y tế tổ chức hội thi. Các đợt xét tuyển bổ sung bắt đầu từ ngày 1/9/2024.", [nil]),
    ("1. VP.UBND tỉnh theo dõi, báo cáo trước ngày 15/5/2024.", ["VP.UBND tỉnh"]),
    ("1. Từ 24/11 đến 28/11/2024: các LCH, CLB đăng ký qua thư điện tử.", ["các LCH, CLB"]),
    ("1. Khu vực I được tổ chức tại tỉnh Phú Thọ từ ngày 22-29/4/2024.", [nil]),
    ("1. Khu vực II tổ chức tại tỉnh Nam Định từ ngày 20-29/4/2024.", [nil]),
    ("1. Khu vực II tổ chức hội thi xong trước ngày 29/4/2024.", ["Khu vực II"]),
    ("1. Ở cấp toàn quốc, Hội khỏe Phù Đổng được tổ chức tại tỉnh Thanh Hóa từ ngày 20-28/7/2024.", [nil]),
    ("1. Số dư chưa thanh toán: trước ngày 10/02/2024 đơn vị gửi cơ quan chủ quản.", ["đơn vị"]),
    (
      "1. Báo cáo 6 tháng: xã gửi huyện trước ngày 15/6/2024, huyện gửi tỉnh trước ngày 20/6/2024, tỉnh gửi Bộ trước ngày 10/7/2024.",
      ["xã", "huyện", "tỉnh"]
    ),
    ("TT | Đoàn | Nội dung | Chủ trì | Thời gian\n1 | 1 | Kiểm tra thực phẩm | 1 | Tháng 9/2024", [nil]),
    ("1. Sở Y tế được giao hoàn thành kế hoạch trước ngày 15/5/2024.", ["Sở Y tế"]),
  ])
  func actors(text: String, actors: [String?]) throws {
    #expect(try FramedPlan(text, at: .duties).record.deadlines.map(\.actor) == actors)
  }
}
