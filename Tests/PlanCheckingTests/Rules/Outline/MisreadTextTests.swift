import CampaignRecord
import PlanChecking
import Testing

@Suite struct MisreadTextTests {
  private static let head: String =
    "SỞ Y TẾ\nSố: 12/KH-SYT\nHuế, ngày 05 tháng 02 năm 2025\nKẾ HOẠCH\nTriển khai\nI. NỘI DUNG\n"

  /// What was read wrongly in a scan, with what it was where that is proved.
  @Test(arguments: [
    ("1. Gửi báo cáo trước ngày ⟦3O⟧ tháng 4 năm 2025.", "30"), ("1. Gửi báo cáo trước ngày ⟦l5/6/2O25⟧.", "15/6/2025"),
    ("1. Thực hiện Nghị quyết số ⟦L7⟧/NQ-CP ngày 07/3/2019.", "17"),
    ("1. Gửi báo cáo ⟦ngày 45 tháng 3 năm 2025⟧.", nil), ("1. Gửi báo cáo ⟦ngày 2ổ tháng 3 năm 2025⟧.", nil),
    ("1. Gửi báo cáo ⟦ngày 80/3/2025⟧.", nil),
  ])
  func told(body: String, right: String?) throws {
    let marked = MarkedText(Self.head + body)
    let findings: [Finding] = try CheckedText.findings(ofScan: marked.text, by: "misread-text")
    #expect(findings.compactMap(\.span) == marked.places)
    #expect(findings.map(\.suggestion?.replacement) == [right])
    #expect(findings.allSatisfy { $0.cause == .extraction && $0.severity == .info })
    // It is told once, and not as a mistake of the author.
    #expect(try CheckedText.findings(ofScan: marked.text, by: "date-impossible").isEmpty)
  }

  @Test func uncertainHead() throws {
    let findings: [Finding] = try CheckedText.findings(ofScan: Self.head, by: "misread-text", confidence: 59)
    let texts: [String] = findings.compactMap(\.span).map { span in
      String(decoding: Array(Self.head.utf8)[span.start..<span.end], as: UTF8.self)
    }
    #expect(texts == ["12/KH-SYT", "ngày 05 tháng 02 năm 2025"])
    #expect(findings.allSatisfy { $0.cause == .extraction && $0.severity == .info })
    #expect(try CheckedText.findings(ofScan: Self.head, by: "misread-text", confidence: 91).isEmpty)
  }

  @Test(arguments: ["1. Gửi báo cáo ngày ... tháng 3 năm 2025.", "1. Gửi báo cáo ngày    tháng 3 năm 2025."])
  func blanks(body: String) throws {
    #expect(try CheckedText.findings(ofScan: Self.head + body, by: "misread-text").isEmpty)
  }
}
