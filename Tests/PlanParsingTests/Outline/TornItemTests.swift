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

  /// A marker alone on its line numbers what stands on the next.
  @Test(arguments: ["1.\nBáo cáo kết quả trước ngày 15/4/2024.", "2.2.\nCác xã báo cáo trước ngày 15/4/2024."])
  func markerAlone(item: String) throws {
    let record: CampaignRecord = try FramedPlan(item, at: .rest).record
    #expect(record.outline.count == 1)
    #expect(record.deadlines.count == 1)
  }

  /// In a text that was broken at no margin a short heading stays one over an item with a dash.
  @Test func headingOverDash() throws {
    let words: String = (1...14).map { "các đơn vị tổ chức việc \($0) và\nnói về việc ấy ở các thôn trong xã" }
      .joined(separator: " rồi\n")
    let record: CampaignRecord = try FramedPlan(
      "I. NỘI DUNG\n1. Mục đích\n- Đề ra các giải pháp hữu hiệu của xã, để\n\(words).", at: .rest
    ).record
    let first: OutlineNode? = record.outline.first?.children.first
    #expect(first?.marker == "1")
    #expect(first?.children.count == 1)
  }

  /// A text that was broken at no margin, with blank lines between its paragraphs: a name goes on over the end of a line.
  @Test func partedParagraphs() throws {
    let text: String = """
      Căn cứ
      Nghị quyết số 40/NQ-HĐBCQG ngày 29/9/2025 của Hội
      đồng bầu cử quốc gia quy định
      mẫu văn bản hồ sơ ứng cử và việc
      nộp hồ sơ trong công tác bầu cử;

      Căn cứ Kế
      hoạch số 12/KH-UBND ngày 02/01/2026 của Ủy ban nhân dân xã
      Lương Hòa về việc tổ chức
      hội nghị cử tri nơi cư trú và
      nơi làm việc của người ứng
      cử;

      1. Các thôn, tổ
      dân phố niêm yết danh sách tại nơi họp và
      gửi biên bản về Phòng
      Nội vụ trước ngày 15/3/2026 để
      tổng hợp, báo cáo cấp có
      thẩm quyền.
      """
    let record: CampaignRecord = try FramedPlan(text, at: .rest, issued: "ngày 08 tháng 01 năm 2026").record
    #expect(record.citations.map(\.issuer) == ["Hội đồng bầu cử quốc gia", "Ủy ban nhân dân xã Lương Hòa"])
    #expect(record.deadlines.map(\.actor) == ["Các thôn, tổ dân phố"])
  }
}
