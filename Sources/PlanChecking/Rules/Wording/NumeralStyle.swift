import CampaignRecord
import VietnameseText

/// A phase, round or term with a Roman numeral in a plan that numbers the others with digits, or the other way round.
struct NumeralStyle: Rule {
  let about = RuleDescription(
    id: "numeral-style", group: .wording, severity: .note,
    title: Wording(vi: "Lẫn số La Mã và số Ả Rập", en: "Roman numerals beside digits"),
    whatItDoes: Wording(
      vi: """
        Tìm “Giai đoạn I” trong văn bản đã viết “Giai đoạn 1”, “Giai đoạn 2” (và ngược lại); cũng vậy với đợt, vòng, học kỳ,
        quý. Cách viết ít hơn bị báo. Chữ trong ngoặc kép và trong tên văn bản viện dẫn được bỏ qua.
        """,
      en: """
        Finds “Giai đoạn I” in a plan that has “Giai đoạn 1” and “Giai đoạn 2” (or the other way round); rounds (đợt, vòng),
        school terms and quarters likewise. The rarer form is reported. Quotations and cited titles are let pass.
        """),
    whyIsThisBad: Wording(
      vi: "Người đọc có thể tưởng là hai giai đoạn khác nhau, và tìm kiếm không ra.",
      en: "A reader may take them for two phases, and a search finds only one."),
    fixSafety: Wording(
      vi: "Không an toàn: có thể đó là giai đoạn của một chương trình khác.",
      en: "Not safe: it may be a phase of another programme."),
    examples: [
      RuleExample(
        wrong: "KẾ HOẠCH\nI. CÁC GIAI ĐOẠN\n1. Giai đoạn 1: phát động.\n2. Giai đoạn 2: tổng kết ⟦Giai đoạn I⟧.\n",
        right:
          "KẾ HOẠCH\nI. CÁC GIAI ĐOẠN\n1. Giai đoạn 1: phát động.\n2. Giai đoạn 2: tổng kết Giai đoạn 1 trong Quý I.\n")
    ])

  /// What is numbered; a school term is `học kỳ`, for `kỳ` alone may be a session.
  private static let units: [(first: Landmark, words: [WordKey])] = [
    (.giai, ["giai", "đoạn"]), (.đợt, ["đợt"]), (.vòng, ["vòng"]), (.học, ["học", "kỳ"]), (.quý, ["quý"]),
  ]

  func check(_ plan: PlanUnderCheck, report: (Violation) -> Void) {
    for (landmark, unit) in Self.units {
      var roman: [Range<Int>] = []
      var digits: [Range<Int>] = []
      for index in plan.places(of: landmark) {
        let number: Int = index + unit.count
        guard number < plan.tokens.count, unit.count == 1 || plan.reads(unit, at: index),
          plan.gap(before: number) == .blank
        else { continue }
        let token: Token = plan.tokens[number]
        if isRoman(token, plan) {
          roman.append(index..<number + 1)
        } else if token.kind == .number, token.length == 1 {
          digits.append(index..<number + 1)
        }
      }
      let rare: [Range<Int>] = roman.count <= digits.count ? roman : digits
      let usual: [Range<Int>] = roman.count <= digits.count ? digits : roman
      guard let model = usual.first, usual.count >= 2, usual.count >= rare.count * 2 else { continue }
      guard !rare.isEmpty else { continue }
      let quoted: Set<Int> = quoted(rare.map(\.lowerBound), plan)
      for place in rare where !quoted.contains(place.lowerBound) && !plan.isCited(plan.span(place)) {
        report(violation(place, model: model, isRoman: roman.count <= digits.count, plan))
      }
    }
  }

  /// Whether the token is a numeral from I to X in capitals.
  private func isRoman(_ token: Token, _ plan: PlanUnderCheck) -> Bool {
    token.kind == .word && token.traits.contains(.roman)
      && Self.value(plan.text(Span(start: Int(token.start), end: token.end))) != nil
  }

  private static let numerals: [String] = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"]

  private static func value(_ numeral: String) -> Int? {
    numerals.firstIndex(of: numeral).map { index in index + 1 }
  }

  /// Those of the places, which are in order, before which a quotation is open in their paragraph.
  private func quoted(_ places: [Int], _ plan: PlanUnderCheck) -> Set<Int> {
    var quoted: Set<Int> = []
    var isOpen: Bool = false
    var index: Int = 0
    for place in places {
      while index < place {
        if plan.startsParagraph(index) { isOpen = false }
        let token: Token = plan.tokens[index]
        if token.isMark(.openQuote) || token.isMark(.quote) {
          isOpen = true
        } else if token.isMark(.closeQuote) {
          isOpen = false
        }
        index += 1
      }
      if isOpen, !plan.startsParagraph(place) { quoted.insert(place) }
    }
    return quoted
  }

  private func violation(_ place: Range<Int>, model: Range<Int>, isRoman: Bool, _ plan: PlanUnderCheck) -> Violation {
    let number: Int = place.upperBound - 1
    let text: String = plan.text(plan.span(number))
    let meant: String? = isRoman ? Self.value(text).map { value in "\(value)" } : Self.numeral(text)
    let head: String = plan.text(
      Span(start: plan.span(place.lowerBound).start, end: plan.span(number).start))
    return Violation(
      at: plan.span(place), .mixed(model: plan.text(plan.span(model))),
      related: [Violation.Related(plan.span(model), .other)],
      suggestion: meant.map { meant in Finding.Suggestion(replacement: head + meant, safe: false) })
  }

  private static func numeral(_ digits: String) -> String? {
    guard let value = Int(digits), (1...numerals.count).contains(value) else { return nil }
    return numerals[value - 1]
  }
}

extension Wording {
  fileprivate static func mixed(model: String) -> Wording {
    Wording(vi: "chỗ khác viết “\(model)”", en: "elsewhere it is “\(model)”")
  }

  fileprivate static let other = Wording(vi: "cách viết của phần lớn văn bản", en: "as most of the plan has it")
}
