import CampaignRecord
import PlanChecking
import Testing

@Suite struct MixedTonePlacementTests {
  @Test(arguments: [
    "1. Văn hóa, sức khỏe, ⟦hoá⟧ chất.", "1. Văn hoá, sức khoẻ, ⟦hóa⟧ chất.",
    "1. Ủy ban, Ủy viên, ủy thác, văn hóa; ⟦Uỷ⟧ ban xã, uỷ viên.",
    "1. Ủy ban, ⟦UỶ⟧ BAN, ủy viên.", "1. ⟦thuỷ⟧ lợi, thủy sản.",
  ])
  func found(_ body: String) throws {
    let plan = try IssuedPlan(body, rule: "mixed-tone-placement")
    #expect(plan.found == plan.marked)
  }

  @Test(arguments: [
    "1. Văn hóa, hòa giải, ủy ban.", "1. Văn hoá, hoà giải, uỷ ban.", "1. Văn hóa; ông Thuỵ, bà Thuý, xã Hoà Bình.",
    "1. Quý, quả, quyết, hoàn thành, khoản, toàn, thuở; hóa.", "1. Hóa học; Hoá đơn.",
    "1. Uỷ ban nhân dân, uỷ viên; văn hóa, sức khỏe.",
  ])
  func letPass(_ body: String) throws {
    #expect(try IssuedPlan(body, rule: "mixed-tone-placement").findings.isEmpty)
  }

  @Test func toldOnce() throws {
    let plan = try IssuedPlan(
      "1. Hoá chất, hoá đơn, hoà giải.\n2. Văn hóa, khỏe, xóa, tòa.", rule: "mixed-tone-placement")
    #expect(plan.findings.count == 1)
  }
}
