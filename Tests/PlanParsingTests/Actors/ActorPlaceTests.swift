import CampaignRecord
import TestSupport
import Testing

/// Where the text says who owes: headings, items above and beside, labels, parentheses, words behind a time.
@Suite struct ActorPlaceTests {
  @Test(arguments: [
    ("II. PHÂN CÔNG\n1. Sở Y tế:\n- Tham mưu kế hoạch.\n- Báo cáo trước ngày 15/5/2024.", ["Sở Y tế"]),
    ("1. Đối với các sở, ngành\na) Gửi báo cáo trước ngày 15/5/2024.", ["các sở, ngành"]),
    ("1. Đối với UBND các huyện, thành phố: Gửi báo cáo trước ngày 15/5/2024.", ["UBND các huyện, thành phố"]),
    (
      "1. Giao Sở Y tế\na) Gửi báo cáo trước ngày 15/5/2024.\nb) Tổng hợp xong trước ngày 20/5/2024.",
      ["Sở Y tế", "Sở Y tế"]
    ),
    ("1. Đề nghị Ban Dân vận Tỉnh ủy:\n- Gửi báo cáo trước ngày 15/5/2024.", ["Ban Dân vận Tỉnh ủy"]),
    (
      "1. Các cơ quan, đơn vị được phân công nhiệm vụ tại Phụ lục\n- Gửi báo cáo trước ngày 15/5/2024.",
      ["Các cơ quan, đơn vị"]
    ),
    ("1. Các đơn vị liên quan khác\n- Gửi báo cáo trước ngày 15/5/2024.", ["Các đơn vị liên quan khác"]),
    (
      "1. Ủy ban nhân dân các xã, phường có trách nhiệm:\na) Gửi báo cáo trước ngày 15/5/2024.",
      ["Ủy ban nhân dân các xã, phường"]
    ),
    ("1. Nhiệm vụ của Ban Tổ chức:\n- Gửi giấy mời trước ngày 15/5/2024.", ["Ban Tổ chức"]),
    (
      "1. Tiểu ban Nội dung (đ/c An làm Trưởng Tiểu ban)\n- Xây dựng kịch bản trước ngày 15/5/2024.",
      ["Tiểu ban Nội dung"]
    ),
    ("1. Tổ Hậu cần, khánh tiết\n- Trang trí xong trước ngày 15/5/2024.", ["Tổ Hậu cần, khánh tiết"]),
    ("1. Công an xã – Quân sự xã\n- Trực bảo vệ từ ngày 15/5/2024.", ["Công an xã – Quân sự xã"]),
    (
      "1. Đồng chí Nguyễn Văn An - Chủ tịch UBND xã, Trưởng ban\n- Duyệt kịch bản trước ngày 15/5/2024.",
      ["Đồng chí Nguyễn Văn An - Chủ tịch UBND xã, Trưởng ban"]
    ),
    (
      "1. Trường Mầm non Hoa Sen, Trường Tiểu học Kim Đồng\n- Chuẩn bị văn nghệ xong trước ngày 15/5/2024.",
      ["Trường Mầm non Hoa Sen, Trường Tiểu học Kim Đồng"]
    ),
    (
      "1. Phòng Tài chính - Kế hoạch huyện, Kho bạc Nhà nước huyện\n- Bố trí kinh phí trước ngày 15/5/2024.",
      ["Phòng Tài chính - Kế hoạch huyện, Kho bạc Nhà nước huyện"]
    ),
    (
      "1. Công tác tuyên truyền\n- Treo băng rôn trước ngày 15/5/2024 (Giao Ban Văn hóa xã thực hiện).",
      ["Ban Văn hóa xã"]
    ),
    ("1. Công tác tuyên truyền\n- Treo băng rôn trước ngày 15/5/2024 (đ/c Hoa phụ trách).", ["đ/c Hoa"]),
    ("1. Công tác tuyên truyền\n- Ban Văn hóa xã: Treo băng rôn; hoàn thành trước ngày 15/5/2024.", ["Ban Văn hóa xã"]),
    (
      "1. Công tác tuyên truyền\n- Treo băng rôn; hoàn thành trước ngày 15/5/2024.\n- Người thực hiện: Đ/c Hoa, đ/c Mai.",
      ["Đ/c Hoa, đ/c Mai"]
    ),
    (
      "1. Công tác tuyên truyền\n- Nội dung: Treo băng rôn.\n- Thời gian: trước ngày 15/5/2024.\n- Phụ trách: Ban Văn hóa xã.",
      ["Ban Văn hóa xã"]
    ),
    (
      "1. Công tác tuyên truyền\n- Nội dung: Treo băng rôn.\n- Thời gian: trước ngày 15/5/2024.\n- Đơn vị thực hiện: Sở Y tế chủ trì, phối hợp với Sở Nội vụ.",
      ["Sở Y tế"]
    ),
    (
      "1. Công tác tuyên truyền\n- Nội dung: Treo băng rôn.\n- Thời gian: trước ngày 15/5/2024.\n- Đơn vị phối hợp: Sở Nội vụ.",
      [nil]
    ),
    (
      "1. Công tác tuyên truyền\n- Cơ quan chủ trì thực hiện: Sở Y tế.\n- Cơ quan phối hợp: Sở Nội vụ.\n- Thời hạn hoàn thành: Quý II/2024.",
      ["Sở Y tế"]
    ),
    ("1. Tập huấn (Sở Y tế chủ trì; thời gian: Quý II/2024)", ["Sở Y tế"]),
    ("1. Sở Y tế tổ chức tập huấn (quý II/2024), tổng kết (quý IV/2024).", ["Sở Y tế", "Sở Y tế"]),
    ("1. Từ ngày 10/5 đến ngày 15/5/2024: Các trường tự kiểm tra.", ["Các trường"]),
    ("1. Tuần 1 tháng 5/2024: Ban Giám hiệu kiểm tra hồ sơ.", ["Ban Giám hiệu"]),
    ("1. Ngày 15/5/2024, Ban Tổ chức họp thống nhất nội dung.", ["Ban Tổ chức"]),
    ("1. Trước ngày 15/5/2024: tổ chức họp phụ huynh (GVCN).", ["GVCN"]),
    ("1. Chậm nhất ngày 15/5/2024 các chi bộ phải nộp báo cáo.", ["các chi bộ"]),
    ("1. Hằng quý, căn cứ kết quả kiểm tra, Phòng Nội vụ tham mưu khen thưởng.", ["Phòng Nội vụ"]),
    ("1. Hằng năm, vào tháng 12, UBND các xã báo cáo kết quả.", ["UBND các xã"]),
  ])
  func actors(text: String, actors: [String?]) throws {
    #expect(try FramedPlan(text, at: .duties).record.deadlines.map(\.actor) == actors)
  }
}
