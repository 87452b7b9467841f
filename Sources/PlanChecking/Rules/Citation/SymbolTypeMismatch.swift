import CampaignRecord

/// A type in words that is not the type in the symbol.
struct SymbolTypeMismatch: Rule {
  let about = RuleDescription(
    id: "symbol-type-mismatch", group: .citation, severity: .warning,
    title: Wording(vi: "Tên loại khác chữ viết tắt trong ký hiệu", en: "The type in words is not that of the symbol"),
    whatItDoes: Wording(
      vi: """
        So tên loại đứng ngay trước số với chữ viết tắt của tên loại trong ký hiệu: “Quyết định số 12/KH-UBND”. Công văn không
        có chữ viết tắt, nên chỉ bị so khi ký hiệu là của loại khác (“Công văn số 310/BC-UBND”); đề án, chương trình, kế
        hoạch, quy chế, quy định ban hành kèm theo quyết định (“Đề án số 06/QĐ-TTg”), kết luận thông báo bằng thông báo và
        các chữ viết tắt cũ (CT, TT) được bỏ qua. D lẫn Đ thuộc quy tắc khác.
        """,
      en: """
        Compares the type right before a number with the abbreviation of the type in its symbol: “Quyết định số 12/KH-UBND”.
        A công văn has no abbreviation and is told only where the symbol is that of another type (“Công văn số
        310/BC-UBND”); schemes, programmes, plans and regulations issued by a decision (“Đề án số 06/QĐ-TTg”), conclusions
        announced by a notice and older abbreviations (CT, TT) are let pass. D for Đ has a rule of its own.
        """),
    whyIsThisBad: Wording(
      vi: "Người đọc không biết văn bản được viện dẫn là loại nào, và tìm theo số sẽ ra văn bản khác.",
      en: "The reader cannot tell which document is meant, and a search by number finds another one."),
    fixSafety: Wording(
      vi: "Không có gợi ý: không rõ tên loại sai hay ký hiệu sai.",
      en: "There is no suggestion: either may be the wrong one."),
    examples: [
      RuleExample(
        wrong: "KẾ HOẠCH\nCăn cứ Quyết định số ⟦12/KH-UBND⟧ ngày 05/3/2024 của UBND tỉnh.\n",
        right: "KẾ HOẠCH\nCăn cứ Quyết định số 12/QĐ-UBND ngày 05/3/2024 và Đề án số 06/QĐ-TTg ngày 06/01/2022.\n")
    ])

  func check(_ plan: PlanUnderCheck, report: (Violation) -> Void) {
    for number in plan.numbers {
      guard let code = number.symbol.first?.code, let type = plan.recordedType(of: number),
        let printed = plan.printedType(of: number),
        contradicts(type, code, plan.facts.numberCodes) || isNoLetter(number, code, printed.span, plan)
      else { continue }
      let meant: String = plan.facts.numberCodes.types(code).min() ?? ""
      report(
        Violation(
          at: number.span, .mismatch(type: printed.name, code: String(decoding: code, as: UTF8.self), meant: meant),
          related: [Violation.Related(printed.span, .type)]))
    }
  }

  /// Whether no document of the type has the abbreviation.
  private func contradicts(_ type: String, _ code: [UInt8], _ codes: NumberCodes) -> Bool {
    let own: [[UInt8]] = codes.codes(ofType: type)
    let others: Set<String> = codes.types(code)
    guard !own.isEmpty, !others.isEmpty, !own.contains(code), !codes.isBody(code) else { return false }
    let isStroke: Bool = own.contains { known in codes.differInStroke(known, code) }
    if isStroke || Self.loose.contains(type) { return false }
    if let passed = Self.passed[type], passed.contains(String(decoding: code, as: UTF8.self)) { return false }
    return !others.contains { other in other.utf8.starts(with: type.utf8) || type.utf8.starts(with: other.utf8) }
  }

  /// `Công văn số 310/BC-UBND`: a type and the body behind it, where a letter has the body and its unit. `Văn bản` is what
  /// any document may be called.
  private func isNoLetter(_ number: PrintedNumber, _ code: [UInt8], _ type: Span, _ plan: PlanUnderCheck) -> Bool {
    guard plan.reads(["công", "văn"], at: plan.token(at: type.start)), number.symbol.count == 2,
      let body = number.symbol.last
    else { return false }
    return Self.unmistakable.contains(String(decoding: code, as: UTF8.self)) && plan.facts.numberCodes.isBody(body.code)
  }

  /// Abbreviations of types that no body or unit has.
  private static let unmistakable: Set<String> = ["BC", "TB", "TTr", "QĐ", "NQ", "HD", "CTr", "KL", "KH"]

  /// Types that any document may be called, and laws, whose numbers have no type.
  private static let loose: Set<String> = ["Công văn", "Luật", "Bộ luật", "Hiến pháp", "Lệnh"]

  /// Abbreviations of other types that are usual with a type: what is issued by a decision, and how it was written before.
  private static let passed: [String: Set<String>] = [
    "Đề án": ["QĐ", "NQ", "TTr", "KH"], "Dự án": ["QĐ", "NQ"], "Phương án": ["QĐ", "KH"],
    "Chương trình": ["QĐ", "CT", "KH", "NQ"], "Chương trình hành động": ["QĐ", "CT", "KH", "NQ"], "Kế hoạch": ["QĐ"],
    "Quy chế": ["QĐ", "QCPH"], "Quy định": ["QĐ"], "Điều lệ": ["QĐ"], "Kết luận": ["TB", "TBKL"], "Thông báo": ["KL"],
    "Tờ trình": ["TT"], "Thông tư liên tịch": ["TT"], "Bản thỏa thuận": ["TT"], "Hướng dẫn": ["HDLN"],
    "Thông tri": ["TTr"],
  ]
}

extension Wording {
  fileprivate static func mismatch(type: String, code: String, meant: String) -> Wording {
    Wording(
      vi: "“\(type)” nhưng ký hiệu \(code) là của \(meant)", en: "“\(type)”, but \(code) is the symbol of \(meant)")
  }

  fileprivate static let type = Wording(vi: "tên loại ở đây", en: "the type stands here")
}
