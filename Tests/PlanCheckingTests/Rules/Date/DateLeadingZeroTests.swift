import CampaignRecord
import PlanChecking
import Testing

@Suite struct DateLeadingZeroTests {
  private static let padded: String = "1. Các ngày 05/3/2023, 06/4/2023, 12/02/2023 và 09/01/2023.\n"

  @Test(arguments: ["2. Họp ngày ⟦5/6/2023⟧.", "2. Họp ngày ⟦15/2/2023⟧.", "2. Họp ngày ⟦5 tháng 6 năm 2023⟧."])
  func found(_ body: String) throws {
    let plan = try IssuedPlan(Self.padded + body, rule: "date-leading-zero")
    #expect(plan.found == plan.marked)
  }

  @Test(arguments: [
    "2. Họp ngày 15/6/2023.", "2. Họp ngày 15/06/2023.", "2. Mở lớp: đợt 2 tháng 8 năm 2023.",
    "2. Họp ngày 5/6/2023 và ngày 6/6/2023.", "2. Khảo sát: Tháng 9-10/2023.", "2. Khảo sát: tháng 3-7/2023.",
    "2. Khảo sát (tháng 4 - 6/2023).",
  ])
  func letPass(_ body: String) throws {
    #expect(try IssuedPlan(Self.padded + body, rule: "date-leading-zero").findings.isEmpty)
  }

  @Test func bothPartsArePadded() throws {
    let plan = try IssuedPlan("1. Họp.", issued: "ngày ⟦5 tháng 2 năm 2023⟧", rule: "date-leading-zero")
    #expect(plan.found == plan.marked)
    #expect(plan.findings.map(\.suggestion) == [.init(replacement: "05 tháng 02 năm 2023", safe: true)])
  }
}
