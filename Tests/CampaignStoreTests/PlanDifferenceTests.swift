import CampaignRecord
import CampaignStore
import TestSupport
import Testing

/// What one level changed against another.
struct PlanDifferenceTests {
  private static let above: String = StoreFactory.plan(
    body: """
      1. Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị và Kế hoạch số 9/KH-UBND ngày 02/01/2025.
      2. Giai đoạn 1 (từ ngày 01/3/2025 đến ngày 30/6/2025): phát động.
      3. Giai đoạn 2 (từ ngày 01/7/2025 đến ngày 31/12/2025): tổng kết.
      4. Các phòng báo cáo kết quả phong trào thi đua trước ngày 30/11/2025.
      5. Công đoàn gửi danh sách khen thưởng chậm nhất ngày 15/7/2025.
      """)
  private static let below: String = StoreFactory.plan(
    number: "3/KH-TTYT", issuer: "TRUNG TÂM Y TẾ",
    body: """
      1. Thực hiện Chỉ thị số 34-CT/TW ngày 17/4/2014 của Bộ Chính trị và Kế hoạch số 9/KH-UBND ngày 02/01/2025.
      2. Giai đoạn 1 (từ ngày 01/3/2025 đến ngày 30/6/2025): phát động.
      3. Giai đoạn 2 (từ ngày 01/7/2025 đến ngày 31/10/2025): tổng kết.
      4. Các phòng báo cáo kết quả phong trào thi đua trước ngày 15/11/2025.
      5. Trạm Y tế mở lớp tập huấn trong tháng 8/2025.
      """)

  private func items(_ first: String, _ second: String) throws -> [PlanDifference.Item] {
    PlanDifference(try RecordFactory.record(of: first), try RecordFactory.record(of: second)).items
  }

  @Test func everyKindIsTold() throws {
    let items = try items(Self.above, Self.below)
    func statuses(_ kind: PlanDifference.Kind) -> [PlanDifference.Status] {
      items.filter { item in item.kind == kind }.map(\.status)
    }
    #expect(statuses(.phase) == [.same, .changed])
    #expect(statuses(.deadline) == [.changed, .onlyFirst, .onlySecond])
    #expect(statuses(.citation) == [.changed, .same])
    let citation = try #require(items.first { item in item.kind == .citation })
    #expect(citation.name == "34-CT/TW" && citation.first == "2014-04-07" && citation.second == "2014-04-17")
  }

  @Test func aPlanIsTheSameAsItself() throws {
    let items = try items(Self.above, Self.above)
    #expect(items.count == 6 && items.allSatisfy { item in item.status == .same })
  }

  @Test func theOtherWayRoundTheSidesAreExchanged() throws {
    let there = try items(Self.above, Self.below)
    let back = try items(Self.below, Self.above)
    #expect(there.count { $0.status == .onlyFirst } == back.count { $0.status == .onlySecond })
    #expect(there.count { $0.status == .changed } == back.count { $0.status == .changed })
  }
}
