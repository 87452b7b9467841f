import CampaignRecord
import Lexicons
import PlanChecking
import Testing

/// Summaries that were kept as bytes.
struct PlanSummaryBytesTests {
  private static let text: String = """
    SỞ Y TẾ TỈNH KON TUM
    Số: 90/KH-SYT
    Kon Tum, ngày 05 tháng 4 năm 2023
    KẾ HOẠCH
    Thực hiện phong trào thi đua năm 2023
    I. NỘI DUNG
    1. Thực hiện Kế hoạch số 763/KH-UBND ngày 24/3/2023 của Ủy ban nhân dân tỉnh và Chỉ thị 34-CT/TW ngày 07/4/2014.
    2. Các đơn vị báo cáo kết quả về Sở Y tế trước ngày 30/11/2023.
    """

  private func summary() throws -> PlanSummary {
    PlanChecker(lexicons: .compiledIn).findingsAndSummary(of: try CheckedText.parse(Self.text)).summary
  }

  @Test func theyAreReadBackAsTheyWere() throws {
    let bytes: [UInt8] = try summary().bytes
    let read = try #require(PlanSummary(bytes: bytes))
    #expect(read.bytes == bytes)
    #expect(read.textHash == (try summary().textHash))
    #expect(bytes.count > 150)
  }

  @Test func whatIsCutOrOfAnotherVersionIsNone() throws {
    let bytes: [UInt8] = try summary().bytes
    for count in 0..<bytes.count { #expect(PlanSummary(bytes: Array(bytes.prefix(count))) == nil, "\(count)") }
    #expect(PlanSummary(bytes: bytes + [0]) == nil)
    #expect(PlanSummary(bytes: [2] + bytes.dropFirst()) == nil)
    #expect(PlanSummary(bytes: [UInt8](repeating: 0xFF, count: 64)) == nil)
  }
}
