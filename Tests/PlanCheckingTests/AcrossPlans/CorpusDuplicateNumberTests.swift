import PlanChecking
import Testing

@Suite struct CorpusDuplicateNumberTests {
  private func plan(
    _ title: String, _ body: String, number: String = "90/KH-SYT", issuer: String = "SỞ Y TẾ TỈNH KON TUM",
    day: String = "ngày 05 tháng 4 năm 2023"
  ) -> String {
    "▶ a.txt\n\(issuer)\nSố: \(number)\nKon Tum, \(day)\nKẾ HOẠCH\n\(title)\nI. NỘI DUNG\n1. \(body)\n"
  }

  private let first: (String, String) = ("Tập huấn phòng, chống sốt xuất huyết", "Mở ba lớp cho cán bộ trạm y tế.")
  private let second: (String, String) = (
    "Kiểm tra an toàn thực phẩm dịp hè", "Đoàn do Chi cục trưởng làm trưởng đoàn."
  )

  private func found(_ text: String) throws -> [CheckedPlans.Place] {
    let plans = try CheckedPlans(text, rule: "corpus-duplicate-number")
    #expect(plans.found == plans.marked)
    return plans.found
  }

  @Test func twoPlansWithOneNumber() throws {
    #expect(try found(plan(first.0, first.1) + plan(second.0, second.1, number: "⟦90/KH-SYT⟧")).count == 1)
    // A third one is held against the first, too.
    let third: String = plan("Tổ chức hội thao", "Thi đấu bóng chuyền tại sân vận động.", number: "⟦90/KH-SYT⟧")
    #expect(try found(plan(first.0, first.1) + plan(second.0, second.1, number: "⟦90/KH-SYT⟧") + third).count == 2)
  }

  @Test(arguments: [
    // The same text, a version with another ending, the same title over another text.
    ("90/KH-SYT", "SỞ Y TẾ TỈNH KON TUM", "ngày 05 tháng 4 năm 2023", true),
    // Another year, another number, another province, no day, a number left blank.
    ("90/KH-SYT", "SỞ Y TẾ TỈNH KON TUM", "ngày 05 tháng 4 năm 2024", false),
    ("91/KH-SYT", "SỞ Y TẾ TỈNH KON TUM", "ngày 05 tháng 4 năm 2023", false),
    ("90/KH-SYT", "SỞ Y TẾ TỈNH GIA LAI", "ngày 05 tháng 4 năm 2023", false),
    ("90/KH-SYT", "SỞ Y TẾ TỈNH KON TUM", "ngày    tháng    năm 2023", false),
    ("   /KH-SYT", "SỞ Y TẾ TỈNH KON TUM", "ngày 05 tháng 4 năm 2023", false),
    // Health centres of two districts.
    ("90/KH-SYT", "TRUNG TÂM Y TẾ HUYỆN ĐĂK HÀ", "ngày 05 tháng 4 năm 2023", false),
  ])
  func isLetPass(_ number: String, _ issuer: String, _ day: String, _ isSameTitle: Bool) throws {
    let other: String = plan(isSameTitle ? first.0 : second.0, second.1, number: number, issuer: issuer, day: day)
    #expect(try found(plan(first.0, first.1) + other).isEmpty)
  }

  @Test func copiesAreOnePlan() throws {
    #expect(try found(plan(first.0, first.1) + plan(first.0, first.1)).isEmpty)
  }

  /// Schools have names that others have, too.
  @Test func schoolsOfOneName() throws {
    let school: String = "PHÒNG GDĐT HUYỆN ĐĂK HÀ\nTRƯỜNG THCS NGUYỄN DU"
    let other: String = "PHÒNG GDĐT HUYỆN NGỌC HỒI\nTRƯỜNG THCS NGUYỄN DU"
    let number: String = "12/KH-THCSND"
    let text: String =
      plan(first.0, first.1, number: number, issuer: school) + plan(second.0, second.1, number: number, issuer: other)
    #expect(try found(text).isEmpty)
  }
}
