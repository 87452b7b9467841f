import CampaignRecord
import VietnameseText

/// A year of an older plan that was left in where the plan names itself.
struct StaleYear: Rule {
  let about = RuleDescription(
    id: "stale-year", group: .date, severity: .warning,
    title: Wording(vi: "Năm của kế hoạch cũ còn sót lại", en: "The year of an older plan left in"),
    whatItDoes: Wording(
      vi: """
        So năm (hoặc năm học) trong trích yếu với năm ở chỗ văn bản tự nhắc đến mình: `Trên đây là Kế hoạch … năm …`. Văn
        bản được viện dẫn bằng số, trích yếu có nhiều năm hoặc không có năm được bỏ qua.
        """,
      en: """
        Compares the year, or the school year, of the title with the one where the text names itself: `Trên đây là Kế hoạch …
        năm …`. Documents cited by number, and titles with several years or none, are let pass.
        """),
    whyIsThisBad: Wording(
      vi: "Dấu hiệu văn bản được sửa từ bản của năm trước và còn chỗ chưa sửa.",
      en: "A sign that the text was made from last year's, and that not all of it was changed."),
    fixSafety: Wording(
      vi: "Không an toàn: có thể sai ở trích yếu.", en: "Never safe: the title may be what is wrong."),
    examples: [
      RuleExample(
        wrong: """
          UBND HUYỆN
          Số: 45/KH-UBND
          Hà Nội, ngày 05 tháng 3 năm 2024
          KẾ HOẠCH
          Cải cách hành chính năm 2024
          I. MỤC ĐÍCH
          1. Nâng cao chất lượng phục vụ.
          Trên đây là Kế hoạch cải cách hành chính năm ⟦2023⟧, đề nghị các đơn vị thực hiện./.

          """,
        right: """
          UBND HUYỆN
          Số: 45/KH-UBND
          Hà Nội, ngày 05 tháng 3 năm 2024
          KẾ HOẠCH
          Cải cách hành chính năm 2024
          I. MỤC ĐÍCH
          1. Nâng cao kết quả của năm 2023.
          Trên đây là Kế hoạch cải cách hành chính năm 2024, đề nghị các đơn vị thực hiện./.

          """)
    ])

  private static let formula: [WordKey] = ["đây", "là"]
  private static let năm: WordKey = "năm"
  private static let học: WordKey = "học"
  private static let số: WordKey = "số"

  func check(_ plan: PlanUnderCheck, report: (Violation) -> Void) {
    guard let title = plan.record.header.title else { return }
    let titleYears: [Int] = yearTokens(plan.tokens(in: title.span), plan)
    guard !plan.yearOutliers.contains(in: title.span),
      let wanted = titleYears.first.map({ index in value(index, plan) }), titleYears.count == 1
    else { return }
    for index in plan.places(of: .trên) {
      guard plan.reads(Self.formula, at: index + 1) else { continue }
      let end: Int = sentenceEnd(index, plan)
      let years: [Int] = yearTokens(index..<end, plan)
      guard let year = years.first, years.count == 1, value(year, plan) != wanted,
        !(index..<end).contains(where: { index in plan.keys[index] == Self.số || plan.tokens[index].kind == .symbol })
      else { continue }
      let span: Span = plan.span(year)
      guard !plan.yearOutliers.contains(span.start) else { continue }
      report(
        Violation(
          at: span, .stale, related: [Violation.Related(plan.span(titleYears[0]), .title)],
          suggestion: Finding.Suggestion(replacement: plan.text(plan.span(titleYears[0])), safe: false)))
    }
  }

  /// The years of four digits behind `năm` or `năm học`; of a school year the first.
  private func yearTokens(_ range: Range<Int>, _ plan: PlanUnderCheck) -> [Int] {
    range.filter { index in
      guard index > 1, plan.tokens[index].kind == .number, plan.tokens[index].length == 4 else { return false }
      return plan.keys[index - 1] == Self.năm || (plan.keys[index - 1] == Self.học && plan.keys[index - 2] == Self.năm)
    }
  }

  /// The year; of a school year the earlier one, whichever is written first.
  private func value(_ index: Int, _ plan: PlanUnderCheck) -> Int {
    let year: Int = number(index, plan)
    guard plan.isMark(.dash, at: index + 1), index + 2 < plan.tokens.count, plan.tokens[index + 2].kind == .number,
      plan.tokens[index + 2].length == 4, number(index + 2, plan) == year - 1
    else { return year }
    return year - 1
  }

  /// The number that four digits say.
  private func number(_ index: Int, _ plan: PlanUnderCheck) -> Int {
    plan.bytes[plan.tokens[index].range].reduce(0) { value, digit in value * 10 + Int(digit) - 0x30 }
  }

  private func sentenceEnd(_ start: Int, _ plan: PlanUnderCheck) -> Int {
    var index: Int = start
    while index < plan.tokens.count, index - start < 60, !plan.isMark(.comma, at: index),
      !plan.isMark(.fullStop, at: index), !plan.isMark(.semicolon, at: index)
    {
      index += 1
    }
    return index
  }
}

extension Wording {
  fileprivate static let stale = Wording(
    vi: "trích yếu ghi năm khác; có lẽ sót lại từ kế hoạch cũ",
    en: "the title gives another year; left from an older plan?")

  fileprivate static let title = Wording(vi: "năm trong trích yếu", en: "the year of the title")
}
