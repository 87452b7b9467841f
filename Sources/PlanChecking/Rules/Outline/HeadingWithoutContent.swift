import CampaignRecord
import VietnameseText

/// A heading that is followed by the next heading or by the end of the plan.
struct HeadingWithoutContent: Rule {
  let about = RuleDescription(
    id: "heading-without-content", group: .outline, severity: .warning,
    title: Wording(vi: "Đề mục không có nội dung", en: "A heading without content"),
    whatItDoes: Wording(
      vi: """
        Báo đề mục lớn viết hoa, hoặc đề mục kết thúc bằng dấu hai chấm, mà ngay sau đó là đề mục cùng cấp, cấp trên hoặc phần
        ký. Phụ lục, biểu mẫu và đề cương để người khác điền không bị xét.
        """,
      en: """
        Reports a heading in capitals, or one that ends with a colon, right before a heading of its own level or above, or
        before the signature. Annexes, forms and outlines that others fill in are not judged.
        """),
    whyIsThisBad: Wording(
      vi: "Đề mục hứa một nội dung mà văn bản không có: quên viết, hoặc mất khi trích xuất.",
      en: "The heading promises what the plan does not say: it was forgotten, or lost in extraction."),
    examples: [
      RuleExample(
        wrong:
          "KẾ HOẠCH\nI. MỤC ĐÍCH\nĐẩy mạnh thi đua.\n⟦II. KINH PHÍ⟧\nIII. TỔ CHỨC THỰC HIỆN\nCác đơn vị thực hiện.\n",
        right: """
          KẾ HOẠCH
          I. MỤC ĐÍCH
          Đẩy mạnh thi đua.
          II. KINH PHÍ
          Từ ngân sách.
          III. TỔ CHỨC THỰC HIỆN
          Các đơn vị thực hiện.

          """)
    ])

  private static let outline: [[WordKey]] = [["đề", "cương"], ["mẫu"], ["biểu"]]

  func check(_ plan: PlanUnderCheck, report: (Violation) -> Void) {
    let main: [Int] = plan.units.indices.filter { index in plan.units[index].attachment == nil }
    // A plan of headings alone is an outline to be filled in.
    let empty: [Int] = main.filter { index in isEmpty(index, plan) }
    let large: Int = main.lazy.filter { index in isLarge(plan.units[index], plan) }.count
    guard empty.count * 3 <= max(large, 3), !isForm(plan) else { return }
    for index in empty {
      let unit: OutlineUnit = plan.units[index]
      report(Violation(at: unit.span, .empty, cause: .either))
    }
  }

  /// `ĐỀ CƯƠNG BÁO CÁO`, `MẪU BÁO CÁO`: what the head names is written by others.
  private func isForm(_ plan: PlanUnderCheck) -> Bool {
    let end: Int = plan.units.first.map { unit in plan.token(at: unit.span.start) } ?? 0
    return (0..<min(end, 400)).contains { index in
      plan.tokens[index].traits.contains(.capitals) && plan.tokens[index].traits.contains(.lineStart)
        && Self.outline.contains { words in plan.reads(words, at: index) }
    }
  }

  private func isLarge(_ unit: OutlineUnit, _ plan: PlanUnderCheck) -> Bool {
    switch unit.style {
    case .roman, .part, .chapter, .section, .capital: return true
    default: return false
    }
  }

  private func isEmpty(_ index: Int, _ plan: PlanUnderCheck) -> Bool {
    guard plan.units[index].children.isEmpty, plan.units[index].isHeadingAlone else { return false }
    let unit: OutlineUnit = plan.units[index]
    let tokens: Range<Int> = plan.tokens(in: unit.span)
    guard let last = tokens.last, tokens.count > 2 else { return false }
    let isOpen: Bool = plan.isMark(.colon, at: last)
    guard isOpen || isLarge(unit, plan) && isInCapitals(tokens, plan) else { return false }
    // The next unit must follow at once, in the same list of units, and not be a part of this one that nesting lost.
    guard index + 1 < plan.units.count, plan.units[index + 1].attachment == nil else { return endsPlan(last + 1, plan) }
    let next: OutlineUnit = plan.units[index + 1]
    guard next.style != .bullet, plan.token(at: next.span.start) == last + 1 else { return false }
    return isOpen ? next.parent == unit.parent && next.style == unit.style : true
  }

  private func isInCapitals(_ tokens: Range<Int>, _ plan: PlanUnderCheck) -> Bool {
    tokens.dropFirst().allSatisfy { index in
      plan.tokens[index].kind != .word || plan.tokens[index].traits.contains(.capitals)
    }
  }

  /// Whether the signature or the recipients start with the token.
  private func endsPlan(_ index: Int, _ plan: PlanUnderCheck) -> Bool { PlanEnd(plan).closingStart == index }
}

extension Wording {
  fileprivate static let empty = Wording(
    vi: "dưới đề mục này không có nội dung", en: "nothing stands under this heading")
}
