import CampaignRecord
import TestSupport
import Testing

/// Items that were broken where a capital or a number follows, in texts too short to tell their width.
@Suite struct TornItemTests {
  @Test(arguments: [
    "a) Phòng Văn hóa - Xã hội chủ trì, phối hợp với Công an xã, Ban Chỉ huy Quân sự xã,\nTrạm Y tế và các trường học.",
    "1. Thực hiện nghiêm túc, có hiệu quả các chỉ thị của\nBan Bí thư về phòng cháy.",
    "1. Phấn đấu trong năm nay vận động được trên\n90% số hộ dân tham gia.",
    "1. Nâng cao vai trò của Mặt trận\nTổ quốc Việt Nam trong xã.",
    "1. Sở Giáo dục và Đào tạo phối hợp\nSở Y tế tổ chức khám sức khỏe.",
    "1. Phổ biến, hướng dẫn các phòng\nGDĐT nghiên cứu, thực hiện.",
  ])
  func isOneUnit(item: String) throws {
    let outline: [OutlineNode] = try FramedPlan(item + "\n2. Báo cáo kết quả.", at: .rest).record.outline
    let first: OutlineNode = try #require(outline.first)
    let text: String = String(item.drop { $0 != " " }.dropFirst())
    #expect(first.text == text || first.heading == text.replacing("\n", with: " "))
  }

  /// Lines that stand by themselves.
  @Test(arguments: ["1. Các việc cần làm\nBan Bí thư chỉ đạo.", "1. Thành phần gồm\nSở Y tế chủ trì."])
  func areTwo(item: String) throws {
    let outline: [OutlineNode] = try FramedPlan(item, at: .rest).record.outline
    let first: OutlineNode = try #require(outline.first)
    #expect(first.heading == String(item.prefix { $0 != "\n" }.drop { $0 != " " }.dropFirst()))
  }
}
