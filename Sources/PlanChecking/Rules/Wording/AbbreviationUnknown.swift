import CampaignRecord
import VietnameseText

/// An abbreviation that nobody uses, one slip away from one that everybody does.
struct AbbreviationUnknown: Rule {
  let about = RuleDescription(
    id: "abbreviation-unknown", group: .wording, severity: .warning,
    title: Wording(vi: "Chữ viết tắt gõ nhầm", en: "A mistyped abbreviation"),
    whatItDoes: Wording(
      vi: """
        Tìm chữ viết tắt chỉ cách một lần gõ nhầm so với chữ thông dụng: “CNXHCN” là “CHXHCN”, “UBDN” là “UBND”; hoặc đảo hai
        chữ cái của một chữ viết tắt mà văn bản dùng từ ba lần trở lên. Chữ viết tắt chỉ vì lạ thì không bị báo: mỗi cơ quan
        tự đặt chữ viết tắt của mình; chữ có giải thích trong ngoặc đơn cũng vậy.
        """,
      en: """
        Finds abbreviations that are one slip away from a common one: “CNXHCN” is “CHXHCN”, “UBDN” is “UBND”; or in which two
        letters of an abbreviation that the plan has three times or more have changed places. What is merely unknown is let
        pass, for each office sets abbreviations of its own, and so is what the plan introduces in parentheses.
        """),
    whyIsThisBad: Wording(
      vi: "Tên nước, tên cơ quan viết sai là lỗi nặng về thể thức, và người đọc không tra được.",
      en: "To misspell the name of the country or of a body is a grave fault of form, and nobody can look it up."),
    fixSafety: Wording(
      vi: "An toàn khi đó là tên nước, đứng cạnh “nước” hoặc “Việt Nam”.",
      en: "Safe where it is the name of the country, beside “nước” or “Việt Nam”."),
    examples: [
      RuleExample(
        wrong: "KẾ HOẠCH\nI. NỘI DUNG\n1. Kỷ niệm Quốc khánh nước ⟦CNXHCN⟧ Việt Nam; gửi ⟦UBDN⟧ tỉnh.\n",
        right:
          "KẾ HOẠCH\nI. NỘI DUNG\n1. Kỷ niệm Quốc khánh nước CHXHCN Việt Nam; gửi UBND tỉnh; Hội CNXHN (CNXHN) tỉnh.\n")
    ])

  /// Abbreviations so common that each slip in them is one.
  private static let anySlip: [[UInt8]] = ["CHXHCN"].map { text in Array(text.utf8) }

  /// Abbreviations in which letters change places or stand twice by a slip; one letter more or less would be another body.
  private static let swaps: [[UInt8]] = names.map { name in Folding.fold(name.utf8, .stroke) }

  private static let names: [String] = [
    "UBND", "HĐND", "LĐLĐ", "MTTQ", "UBMTTQ", "CNVCLĐ", "XHCN", "TNCS", "BHXH", "BHYT", "UBTVQH", "LLVT",
  ]

  /// Slips that elsewhere are abbreviations of their own, each with the word behind which it is one: `Đoàn TCNS`, but
  /// `Phòng TCNS`, which is that of personnel.
  private static let slipsBehind: [WordKey: WordKey] = ["tcns": "đoàn"]

  func check(_ plan: PlanUnderCheck, report: (Violation) -> Void) {
    let unknown: [Abbreviation] = plan.abbreviations.filter { abbreviation in !abbreviation.isKnown }
    guard !unknown.isEmpty else { return }
    let frequent: [[UInt8]: Int] = Self.frequent(plan)
    let introduced = Set(unknown.filter { abbreviation in isIntroduced(abbreviation.index, plan) }.map(\.key))
    for abbreviation in unknown where !introduced.contains(abbreviation.key) {
      let span: Span = plan.span(abbreviation.index)
      let word: [UInt8] = abbreviation.letters(in: plan)
      guard word.count > 3, Self.isSlip(at: abbreviation.index, plan) else { continue }
      if Self.anySlip.contains(where: { known in known != word && Slip.isOne(from: known, to: word) }) {
        report(violation(span, right: "CHXHCN", isSafe: isCountry(abbreviation.index, plan)))
      } else if let place = Self.swaps.firstIndex(where: { known in Slip.isSwapOrDouble(from: known, to: word) }) {
        report(violation(span, right: Self.names[place], isSafe: false))
      } else if abbreviation.count == 1, !frequent.isEmpty,
        let model = Slip.swaps(of: word).compactMap({ other in frequent[other] }).min()
      {
        report(violation(span, right: plan.text(plan.span(model)), isSafe: false))
      }
    }
  }

  private static func isSlip(at index: Int, _ plan: PlanUnderCheck) -> Bool {
    guard let before = slipsBehind[plan.keys[index]] else { return true }
    return index > 0 && plan.keys[index - 1] == before
  }

  /// The first places of abbreviations that the plan has three times or more, by their letters without strokes.
  private static func frequent(_ plan: PlanUnderCheck) -> [[UInt8]: Int] {
    var places: [[UInt8]: Int] = [:]
    var seen: Set<WordKey> = []
    for abbreviation in plan.abbreviations where abbreviation.count > 2 {
      guard seen.insert(abbreviation.key).inserted else { continue }
      let word: [UInt8] = abbreviation.letters(in: plan)
      if places[word] == nil { places[word] = abbreviation.index }
    }
    return places
  }

  /// Whether the abbreviation stands alone in parentheses: `Hội Chữ thập xanh (CTX)`.
  private func isIntroduced(_ index: Int, _ plan: PlanUnderCheck) -> Bool {
    plan.isMark(.openParenthesis, at: index - 1) && plan.isMark(.closeParenthesis, at: index + 1)
  }

  private func isCountry(_ index: Int, _ plan: PlanUnderCheck) -> Bool {
    plan.reads(["nước"], at: index - 1) || plan.reads(["việt", "nam"], at: index + 1)
  }

  private func violation(_ span: Span, right: String, isSafe: Bool) -> Violation {
    Violation(
      at: span, .mistyped(right: right), suggestion: Finding.Suggestion(replacement: right, safe: isSafe),
      cause: .either)
  }
}

/// The slips of fingers, on bytes.
private enum Slip {
  /// Whether one letter was put for another, added, left out, or two changed places.
  static func isOne(from first: [UInt8], to second: [UInt8]) -> Bool {
    guard abs(second.count - first.count) < 2 else { return false }
    let start: Int = zip(first, second).prefix { pair in pair.0 == pair.1 }.count
    let end: Int = zip(first.reversed(), second.reversed()).prefix { pair in pair.0 == pair.1 }.count
    switch second.count - first.count {
    case 0: return start + end >= first.count - 1 || isSwap(from: first, to: second)
    case 1: return start + end >= first.count
    case -1: return start + end >= second.count
    default: return false
    }
  }

  /// Whether two neighbours changed places.
  static func isSwap(from first: [UInt8], to second: [UInt8]) -> Bool {
    guard first.count == second.count,
      let place = first.indices.first(where: { index in first[index] != second[index] }), place + 1 < first.count
    else { return false }
    return first[place] == second[place + 1] && first[place + 1] == second[place]
      && first[(place + 2)...] == second[(place + 2)...]
  }

  /// Every word in which two different neighbours changed places.
  static func swaps(of word: [UInt8]) -> [[UInt8]] {
    word.indices.dropLast().compactMap { index in
      guard word[index] != word[index + 1] else { return nil }
      var other: [UInt8] = word
      other.swapAt(index, index + 1)
      return other
    }
  }

  /// Whether two neighbours changed places, or a letter stands twice.
  static func isSwapOrDouble(from first: [UInt8], to second: [UInt8]) -> Bool {
    if second.count == first.count { return isSwap(from: first, to: second) }
    guard second.count == first.count + 1 else { return false }
    // The first place at which they differ is behind the letter that stands twice.
    let start: Int = zip(first, second).prefix { pair in pair.0 == pair.1 }.count
    return start > 0 && second[start] == second[start - 1] && second[(start + 1)...] == first[start...]
  }
}

extension Wording {
  fileprivate static func mistyped(right: String) -> Wording {
    Wording(vi: "có lẽ là \(right)", en: "\(right) was probably meant")
  }
}
