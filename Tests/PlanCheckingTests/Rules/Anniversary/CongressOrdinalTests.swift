import PlanChecking
import Testing

@Suite struct CongressOrdinalTests {
  @Test(arguments: [
    "1. Thực hiện Nghị quyết Đại hội đại biểu toàn quốc lần thứ ⟦XIV⟧ của Đảng.",
    "1. Thực hiện Nghị quyết Đại hội ⟦XIII⟧ của Đảng, nhiệm kỳ 2016 - 2021.",
    "1. Tiến tới Đại hội ⟦XII⟧ của Đảng.", "1. Thực hiện Nghị quyết Đại hội ⟦XIII⟧ Công đoàn Việt Nam.",
    "1. Thực hiện Nghị quyết Đại hội Đảng toàn quốc lần thứ ⟦XIV⟧.",
    "1. Thực hiện Kế hoạch số 12/KH-UBND ngày 04/10/2022; tiến tới Đại hội ⟦XII⟧ của Đảng.",
  ])
  func found(_ body: String) throws {
    let plan = try IssuedPlan(body, rule: "congress-ordinal")
    #expect(plan.found == plan.marked)
  }

  @Test(arguments: [
    "1. Thực hiện Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng, nhiệm kỳ 2021 - 2026.",
    "1. Tiến tới Đại hội XIV của Đảng.", "1. Chào mừng Đại hội XIII Công đoàn Việt Nam.",
    "1. Thực hiện Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng, nhiệm kỳ 2021 - 2926.",
    "1. Thực hiện Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XX, nhiệm kỳ 2020 - 2025.",
    "1. Thực hiện Nghị quyết Đại hội XXII Đảng bộ huyện, nhiệm kỳ 2020 - 2025.",
    "1. Thực hiện Nghị quyết Đại hội XIV của Đảng bộ phường.", "1. Tiến tới Đại hội XIV Công đoàn Giáo dục Việt Nam.",
    // What an older document is about was to come when that was issued.
    "1. Theo Hướng dẫn số 26-HD/BTCTW ngày 18/8/2014 của Ban Tổ chức Trung ương về đại hội tiến tới Đại hội XII của Đảng.",
    "1. Theo Hướng dẫn 26-HD/BTCTW năm 2014 về công tác nhân sự tiến tới Đại hội đại biểu toàn quốc lần thứ XII của Đảng.",
  ])
  func letPass(_ body: String) throws {
    #expect(try IssuedPlan(body, rule: "congress-ordinal").findings.isEmpty)
  }
}
