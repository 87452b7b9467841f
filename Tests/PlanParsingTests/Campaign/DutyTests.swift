import CampaignRecord
import TestSupport
import Testing

@Suite struct DutyTests {
  /// Who owes what is due.
  @Test(arguments: [
    ("1. Sở Nội vụ hướng dẫn các đơn vị, gửi báo cáo trước ngày 15/5/2024.", "Sở Nội vụ"),
    ("1. Ban Tuyên giáo Tỉnh ủy chủ trì biên soạn tài liệu trước ngày 15/5/2024.", "Ban Tuyên giáo Tỉnh ủy"),
    ("2. Phòng Nội vụ\n- Tổng hợp kết quả, báo cáo trước ngày 15/5/2024.", "Phòng Nội vụ"),
    (
      "2. Văn phòng Ủy ban nhân dân xã\na) Tổng hợp kết quả, báo cáo trước ngày 15/5/2024.",
      "Văn phòng Ủy ban nhân dân xã"
    ),
    ("a) Tổ chức hội nghị\n- Đơn vị chủ trì: Sở Tư pháp.\n- Thời gian thực hiện: Quý III/2024.", "Sở Tư pháp"),
    ("a) Tổ chức hội nghị\n- Thời gian thực hiện: Quý III/2024.\n- Đơn vị chủ trì: Sở Tư pháp.", "Sở Tư pháp"),
    (
      "a) Tổ chức hội nghị\n- Cơ quan chủ trì: Sở Tư pháp.\n- Đơn vị phối hợp: Sở Y tế.\n- Thời gian thực hiện: Quý III/2024.",
      "Sở Tư pháp"
    ),
    ("1. Tổ chức hội nghị\na) Đơn vị chủ trì: Sở Tư pháp.\nb) Thời gian thực hiện: Quý III/2024.", "Sở Tư pháp"),
    ("Giao Sở Y tế chủ trì, phối hợp tổ chức kiểm tra trước ngày 15/5/2024.", "Sở Y tế"),
    ("TT | Nội dung | Chủ trì | Thời gian\n1 | Tập huấn điều tra viên | Sở Nội vụ | Tháng 9/2024", "Sở Nội vụ"),
    (
      "|TT |Nội dung              |Chủ trì          |Thời gian     |\n|1  |Tập huấn điều tra viên |Phòng Di sản     |Tháng 9/2024  |",
      "Phòng Di sản"
    ),
    ("TT | Hoạt động | Thời gian | Thực hiện\n3 | Cấp phát thuốc | Tháng 9/2024 | Khoa Dược", "Khoa Dược"),
    ("3. UBND các phường: họp dân xong trước ngày 15/5/2024.", "UBND các phường"),
    ("1. Các bước thực hiện\n- Khảo sát trước ngày 15/5/2024.", nil),
    ("2. Văn phòng Tỉnh ủy theo dõi; gửi báo cáo trước ngày 15/5/2024.", "Văn phòng Tỉnh ủy"),
    ("Tổng hợp, báo cáo trước ngày 15/5/2024.", nil),
  ])
  func actors(text: String, actor: String?) throws {
    let found: String = try deadlines(text).map { $0.actor ?? "-" }.joined(separator: " ; ")
    #expect(found == actor ?? "-")
  }

  /// The section in which a duty stands.
  @Test func section() throws {
    #expect(try deadlines("1. Sở Nội vụ\na) Gửi báo cáo trước ngày 15/5/2024.").map(\.section) == ["I.1.a"])
  }

  /// What is due: words of the sentence, or of the heading that a label of time belongs to.
  @Test(arguments: [
    ("- Gửi danh sách về Sở Nội vụ trước ngày 15/5/2024.", "Gửi danh sách về Sở Nội vụ"),
    (
      "a) Tổ chức hội nghị phổ biến Luật\n- Đơn vị chủ trì: Sở Tư pháp.\n- Thời gian thực hiện: Quý III/2024.",
      "Tổ chức hội nghị phổ biến Luật"
    ),
    (
      "1. Tổ chức hội nghị phổ biến Luật\na) Đơn vị chủ trì: Sở Tư pháp.\nb) Thời gian: Quý III/2024.",
      "Tổ chức hội nghị phổ biến Luật"
    ),
    (
      "TT | Nội dung | Chủ trì | Thời gian\n1 | Tập huấn điều tra viên cấp xã | Sở Nội vụ | Tháng 9/2024",
      "Tập huấn điều tra viên cấp xã"
    ),
  ])
  func actions(text: String, action: String) throws {
    let deadline = try #require(try deadlines(text).first)
    #expect(deadline.action?.contains(action) == true)
  }

  private func deadlines(_ text: String) throws -> [Deadline] { try FramedPlan(text, at: .duties).record.deadlines }
}
