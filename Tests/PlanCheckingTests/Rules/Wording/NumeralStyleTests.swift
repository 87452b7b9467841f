import CampaignRecord
import PlanChecking
import Testing

@Suite struct NumeralStyleTests {
  @Test(arguments: [
    "1. Giai đoạn 1: phát động.\n2. Giai đoạn 2: tổng kết ⟦Giai đoạn I⟧.",
    "1. Đợt I, đợt II và ⟦đợt 3⟧.", "1. Quý I, Quý II, ⟦quý 4⟧.", "1. Học kỳ 1, học kỳ 2; sơ kết ⟦học kỳ I⟧.",
  ])
  func found(_ body: String) throws {
    let plan = try IssuedPlan(body, rule: "numeral-style")
    #expect(plan.found == plan.marked)
  }

  @Test(arguments: [
    "1. Giai đoạn 1 và giai đoạn 2 trong Quý I, Quý II.", "1. Giai đoạn I, giai đoạn 1.",
    "1. Giai đoạn 1, 2; Đợt I, II.",
    "1. Giai đoạn 1, giai đoạn 2 của “Chương trình giai đoạn I”.",
    "1. Giai đoạn 2021 - 2025, giai đoạn 2026 - 2030, giai đoạn I.",
    "1. Khóa XIII, khóa 13, khóa 12.", "1. Hạng I, hạng II, hạng 3.",
  ])
  func letPass(_ body: String) throws {
    #expect(try IssuedPlan(body, rule: "numeral-style").findings.isEmpty)
  }

  @Test func theMajorityIsSuggested() throws {
    let plan = try IssuedPlan("1. Giai đoạn 1, Giai đoạn 2, giai đoạn III.", rule: "numeral-style")
    #expect(plan.findings.map { finding in finding.suggestion?.replacement } == ["giai đoạn 3"])
  }
}
