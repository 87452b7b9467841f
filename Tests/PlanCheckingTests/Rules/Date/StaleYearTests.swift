import PlanChecking
import Testing

@Suite struct StaleYearTests {
  private func found(_ title: String, _ closing: String) throws -> Bool {
    let text: String = """
      SỞ Y TẾ
      Số: 12/KH-SYT
      Hà Nội, ngày 16 tháng 01 năm 2024
      KẾ HOẠCH
      \(title)
      I. NỘI DUNG
      1. Phát huy kết quả năm 2023.
      \(closing)

      """
    return try !CheckedText.findings(text, by: try #require(RuleCatalogue.rule("stale-year"))).isEmpty
  }

  @Test func thePlanNamesItself() throws {
    #expect(try found("Cải cách hành chính năm 2024", "Trên đây là Kế hoạch cải cách hành chính năm 2023./."))
    #expect(
      try found("Thi đua năm học 2023 - 2024", "Trên đây là Kế hoạch phát động thi đua năm học 2022 - 2023./."))
  }

  @Test func letPass() throws {
    #expect(try !found("Cải cách hành chính năm 2024", "Trên đây là Kế hoạch cải cách hành chính năm 2024./."))
    #expect(try !found("Cải cách hành chính", "Trên đây là Kế hoạch cải cách hành chính năm 2023./."))
    #expect(try !found("Thi đua năm học 2025 - 2024", "Trên đây là Kế hoạch phát động thi đua năm học 2024 - 2025./."))
    #expect(
      try !found("Cải cách hành chính năm 2024", "Trên đây là Kế hoạch năm 2024 - 99999999999999999999 của Sở./."))
    #expect(try !found("Cải cách hành chính năm 2824", "Trên đây là Kế hoạch cải cách hành chính năm 2024./."))
    #expect(try !found("Tổng kết năm 2023 và nhiệm vụ năm 2024", "Trên đây là Kế hoạch tổng kết năm 2023./."))
    #expect(
      try !found("Cải cách hành chính năm 2024", "Trên đây là kết quả thực hiện Kế hoạch số 12/KH-SYT năm 2023./."))
  }
}
