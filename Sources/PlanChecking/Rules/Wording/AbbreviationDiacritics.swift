import CampaignRecord
import VietnameseText

/// An abbreviation that lost the stroke of a Đ, or has one too many.
struct AbbreviationDiacritics: Rule {
  let about = RuleDescription(
    id: "abbreviation-diacritics", group: .wording, severity: .warning,
    title: Wording(vi: "Chữ viết tắt lẫn D và Đ", en: "An abbreviation with D for Đ"),
    whatItDoes: Wording(
      vi: """
        So chữ viết tắt trong văn bản với các chữ viết tắt thông dụng và với những chữ mà chính văn bản dùng nhiều hơn, không
        kể nét ngang của Đ: “LDLD”, “LĐLD” là “LĐLĐ”. Số, ký hiệu văn bản thuộc quy tắc khác. Chữ viết tắt ba chữ cái chỉ bị
        báo khi văn bản cũng dùng dạng kia.
        """,
      en: """
        Compares abbreviations with those in general use and with those that the plan itself has more often, strokes of Đ
        left out of account: “LDLD” and “LĐLD” are “LĐLĐ”. Numbers of documents have a rule of their own. Three letters are
        reported only where the plan has the other form, too.
        """),
    whyIsThisBad: Wording(
      vi: "Tìm kiếm không ra, và người đọc có thể hiểu là một cơ quan khác.",
      en: "A search does not find it, and a reader may take it for another body."),
    fixSafety: Wording(
      vi: "An toàn khi chữ viết tắt thông dụng và có từ bốn chữ cái trở lên.",
      en: "Safe where the abbreviation is in general use and has four letters or more."),
    examples: [
      RuleExample(
        wrong: "KẾ HOẠCH\nI. NỘI DUNG\n1. Các cấp công đoàn gửi báo cáo về ⟦LDLD⟧ tỉnh; CĐCS trực thuộc ⟦LĐLD⟧ tỉnh.\n",
        right: "KẾ HOẠCH\nI. NỘI DUNG\n1. Các cấp công đoàn gửi báo cáo về LĐLĐ tỉnh; CĐCS trực thuộc LĐLĐ tỉnh.\n"),
      RuleExample(
        wrong: "KẾ HOẠCH\n1. Tổ TVHĐ họp.\n2. Tổ TVHĐ báo cáo.\n3. Hồ sơ gửi Tổ ⟦TVHD⟧.\n",
        right: "KẾ HOẠCH\n1. Tổ TVHĐ họp.\n2. Tổ TVHĐ báo cáo.\n3. Hồ sơ gửi Tổ TVHĐ.\n"),
    ])

  func check(_ plan: PlanUnderCheck, report: (Violation) -> Void) {
    // What is in general use as it stands, such as HND beside HNĐ, is let pass.
    guard plan.abbreviations.contains(where: { !$0.isKnown }) else { return }
    let own: [WordKey: Abbreviation] = Self.own(plan)
    for abbreviation in plan.abbreviations where !abbreviation.isKnown {
      let folded: WordKey = Self.folded(abbreviation, plan)
      let known: String? = plan.facts.abbreviations.spelling(folded: folded)
      if let known, WordKey(known) != abbreviation.key,
        known.unicodeScalars.count > 3 || plan.abbreviations.contains(where: { $0.key == WordKey(known) })
      {
        report(violation(abbreviation, right: known, isSafe: known.unicodeScalars.count > 3, plan))
      } else if known == nil, let model = own[folded], model.key != abbreviation.key,
        model.count > abbreviation.count
      {
        report(violation(abbreviation, right: plan.text(plan.span(model.index)), isSafe: false, plan))
      }
    }
  }

  /// The abbreviations with Đ that the plan has at least twice, by what is left without the stroke: of each the form that it
  /// has most often.
  private static func own(_ plan: PlanUnderCheck) -> [WordKey: Abbreviation] {
    var own: [WordKey: Abbreviation] = [:]
    for abbreviation in plan.abbreviations where abbreviation.count > 1 {
      // Đ is C4 90.
      guard plan.bytes[plan.tokens[abbreviation.index].range].contains(0xC4) else { continue }
      let folded: WordKey = Self.folded(abbreviation, plan)
      guard folded != abbreviation.key, abbreviation.letters(in: plan).count > 3 else { continue }
      if let best = own[folded], best.count >= abbreviation.count { continue }
      own[folded] = abbreviation
    }
    return own
  }

  private static func folded(_ abbreviation: Abbreviation, _ plan: PlanUnderCheck) -> WordKey {
    if abbreviation.key != .none { return abbreviation.key.withoutStrokes }
    // What is longer than a key may be as long as one without its strokes.
    return WordKey(String(decoding: abbreviation.letters(in: plan), as: UTF8.self))
  }

  private func violation(
    _ abbreviation: Abbreviation, right: String, isSafe: Bool, _ plan: PlanUnderCheck
  ) -> Violation {
    Violation(
      at: plan.span(abbreviation.index), .stroke(right: right),
      suggestion: Finding.Suggestion(replacement: right, safe: isSafe), cause: .either)
  }
}

extension Wording {
  fileprivate static func stroke(right: String) -> Wording {
    Wording(vi: "chữ viết tắt đúng là \(right)", en: "the abbreviation is \(right)")
  }
}
