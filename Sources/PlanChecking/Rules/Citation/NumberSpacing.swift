import CampaignRecord

/// Blank space inside a document number.
struct NumberSpacing: Rule {
  let about = RuleDescription(
    id: "number-spacing", group: .citation, severity: .note,
    title: Wording(vi: "Dấu cách thừa trong số, ký hiệu", en: "Blank space inside a document number"),
    whatItDoes: Wording(
      vi: """
        Tìm dấu cách quanh dấu gạch chéo và gạch nối của số, ký hiệu văn bản. Số bị ngắt ở cuối dòng và số để trống chờ
        đóng dấu được bỏ qua; khoảng trống rộng quanh số của chính văn bản (điền tay) chỉ là thông tin.
        """,
      en: """
        Finds blank space around the slash and the hyphens of a document number. A number broken at the end of a line and one
        left blank for the stamp are let pass; a wide gap in the plan's own number, filled in by hand, is information only.
        """),
    whyIsThisBad: Wording(
      vi:
        "Số, ký hiệu viết liền, không có dấu cách (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.3); tìm theo số sẽ không ra.",
      en: "Numbers are written without space (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.3), and a search by number fails."),
    fixSafety: Wording(vi: "An toàn: chỉ bỏ dấu cách.", en: "Safe: only blank space is taken out."),
    examples: [
      RuleExample(
        wrong: """
          SỞ Y TẾ
          Số: 222⟦ /⟧KH-SYT
          KẾ HOẠCH
          Căn cứ Nghị quyết số 17/NQ⟦- ⟧CP ngày 01/3/2023 của Chính phủ.

          """,
        right: """
          SỞ Y TẾ
          Số: 222/KH-SYT
          KẾ HOẠCH
          Căn cứ Nghị quyết số 17/NQ-CP ngày 01/3/2023 của Chính phủ.

          """),
      RuleExample(
        wrong: "KẾ HOẠCH\nCăn cứ Nghị định số 152⟦ /⟧2025/NĐ-CP ngày 14/6/2025 của Chính phủ.\n",
        right: "SỞ Y TẾ\nSố:      /KH-SYT\nKẾ HOẠCH\nCăn cứ Kế hoạch số 1421/KH-\nUBND ngày 14/6/2025.\n"),
    ])

  func check(_ plan: PlanUnderCheck, report: (Violation) -> Void) {
    for number in plan.numbers where number.serial != nil && !isUnreadable(number, plan) {
      let gaps: [PrintedNumber.Group] = number.groups.dropFirst().filter { group in isBlank(group, plan) }
      guard let first = gaps.first, let last = gaps.last else { continue }
      let span = Span(start: first.gap.start, end: last.gap.end)
      let isWide: Bool = number.citation == nil && gaps.contains { group in group.gap.end - group.gap.start > 3 }
      report(
        Violation(
          at: span, .spacing, severity: isWide ? .info : nil, suggestion: suggestion(span, number, plan), cause: .either
        ))
    }
  }

  /// Whether it is the plan's own number, and its serial is blank or no number: stamped, and read from an image.
  private func isUnreadable(_ number: PrintedNumber, _ plan: PlanUnderCheck) -> Bool {
    plan.record.header.number.map { own in own.span == number.span && own.serial == nil } ?? false
  }

  /// Whether spaces stand around the mark before a group, and no line end, at which any number may be broken.
  private func isBlank(_ group: PrintedNumber.Group, _ plan: PlanUnderCheck) -> Bool {
    guard group.mark != 0 else { return false }
    let bytes: ArraySlice<UInt8> = plan.bytes[group.gap.start..<group.gap.end]
    if bytes.contains(0x0A) || bytes.contains(0x0D) { return false }
    return bytes.contains { byte in byte == 0x20 || byte == 0x09 || byte == 0xC2 }
  }

  /// The text without its blanks.
  private func suggestion(_ span: Span, _ number: PrintedNumber, _ plan: PlanUnderCheck) -> Finding.Suggestion {
    var text: String = ""
    for (index, group) in number.groups.enumerated() where span.contains(group.gap) && group.mark != 0 {
      if group.gap.start > span.start { text += plan.text(number.groups[index - 1].span) }
      text += group.mark == UInt8(ascii: "/") ? "/" : "-"
    }
    return Finding.Suggestion(replacement: text, safe: true)
  }
}

extension Wording {
  fileprivate static let spacing = Wording(
    vi: "có dấu cách trong số, ký hiệu", en: "blank space inside the document number")
}
