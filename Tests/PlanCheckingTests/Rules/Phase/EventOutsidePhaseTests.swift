import PlanChecking
import Testing

@Suite struct EventOutsidePhaseTests {
  private func plan(_ first: String, _ second: String) throws -> IssuedPlan {
    try IssuedPlan(
      "1. Giai đoạn 1 (từ ngày 01/6/2023 đến ngày 31/12/2024): chào mừng \(first).\n"
        + "2. Giai đoạn 2 (từ ngày 01/01/2025 đến ngày 31/12/2025): chào mừng \(second).", rule: "event-outside-phase")
  }

  @Test func found() throws {
    let late = try plan("⟦80 năm Cách mạng tháng Tám (19/8/1945 - 19/8/2025)⟧", "tổng kết")
    #expect(late.found == late.marked)
    let early = try plan("tổng kết", "⟦79 năm Cách mạng tháng Tám (19/8/1945 - 19/8/2024)⟧")
    #expect(early.found == early.marked)
  }

  @Test func aPhaseThatIsTurnedRoundHoldsNothing() throws {
    let body: String =
      "1. Giai đoạn 1 (từ ngày 31/12/2024 đến ngày 01/6/2023): chào mừng 79 năm Cách mạng tháng Tám (19/8/1945 - 19/8/2024)."
    #expect(try IssuedPlan(body, rule: "event-outside-phase").findings.isEmpty)
  }

  @Test func letPass() throws {
    #expect(
      try plan(
        "79 năm Cách mạng tháng Tám (19/8/1945 - 19/8/2024)", "80 năm Cách mạng tháng Tám (19/8/1945 - 19/8/2025)"
      ).findings.isEmpty)
    // A month ahead is what a phase works towards.
    #expect(try plan("75 năm Ngày truyền thống học sinh (09/01/1950 - 09/01/2025)", "tổng kết").findings.isEmpty)
    // What does not add up is told by another rule.
    #expect(try plan("79 năm Cách mạng tháng Tám (19/8/1945 - 19/8/2026)", "tổng kết").findings.isEmpty)
  }
}
