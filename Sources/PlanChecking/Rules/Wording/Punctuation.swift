import CampaignRecord
import VietnameseText

/// A mark typed twice, apart from the word that it closes, or glued to the next one.
struct Punctuation: Rule {
  let about = RuleDescription(
    id: "punctuation", group: .wording, severity: .note,
    title: Wording(vi: "Dấu câu sai cách", en: "Misplaced punctuation"),
    whatItDoes: Wording(
      vi: """
        Tìm hai dấu câu liền nhau (“chế độ..”, “;,”), khoảng trắng trước dấu phẩy, chấm, chấm phẩy, hai chấm; thiếu khoảng
        trắng sau dấu phẩy, chấm phẩy, chấm giữa hai từ; dấu phẩy sau “các”, “những”, “tại”, “như”. “./.”, “v.v.”, dấu chấm
        lửng, chỗ trống để điền, chữ viết tắt, địa chỉ thư và trang tin được bỏ qua. Khoảng trắng trước dấu câu mà gặp quá năm
        lần thì chỉ báo một lần; văn bản quét có nhiều ký tự lạ không được xét.
        """,
      en: """
        Finds two marks in a row (“chế độ..”, “;,”), a blank before a comma, full stop, semicolon or colon, none behind one
        between two words, and a comma after “các”, “những”, “tại” or “như”. “./.”, “v.v.”, ellipses, blanks to be filled,
        abbreviations and addresses are let pass. Blanks before marks are told once where there are more than five. Scans full of
        stray characters are not looked at.
        """),
    whyIsThisBad: Wording(
      vi: "Văn bản ban hành phải sạch; dấu câu thừa có khi che mất chữ bị thiếu.",
      en: "An issued text is expected to be clean, and a stray mark sometimes hides a lost word."),
    fixSafety: Wording(
      vi: "An toàn khi chỉ thêm, bớt khoảng trắng hoặc bỏ dấu phẩy, chấm phẩy viết hai lần.",
      en: "Safe where only blanks change, or the second of two commas or semicolons goes."),
    examples: [
      RuleExample(
        wrong:
          "KẾ HOẠCH\nI. NỘI DUNG\n1. Rà soát chế độ⟦..⟧\n2. Thi đua⟦ ,⟧ khen thưởng; các xã⟦,⟧phường; tại⟦,⟧ đơn vị.\n",
        right: """
          KẾ HOẠCH
          I. NỘI DUNG
          1. Rà soát hồ sơ, sổ sách, v.v.; ngày ... tháng ... năm; tồn tại, hạn chế; TP.Hồ Chí Minh; 1,5 triệu.
          2. Thư điện tử: phong@so.gov.vn, trang so.gov.vn./.

          """)
    ])

  /// More blanks before marks than these are a habit (or a scan), and told once.
  private static let most: Int = 5

  func check(_ plan: PlanUnderCheck, report: (Violation) -> Void) {
    let found: [Violation] = violations(in: plan)
    guard !found.isEmpty, !plan.isPoorScan else { return }
    for violation in found { report(violation) }
  }

  private func violations(in plan: PlanUnderCheck) -> [Violation] {
    var found: [Violation] = []
    let marks = PunctuationMarks(plan)
    var blanks: [Int] = []
    for index in plan.index.closers where index > 0 {
      if marks.followsBlank(index) {
        blanks.append(index)
      } else if let length = marks.repeated(at: index) {
        found.append(repeated(index, length, plan))
      } else if marks.lacksBlank(after: index) {
        let text: String = plan.text(plan.span(index))
        found.append(
          Violation(
            at: plan.span(index), .noBlankBehind, suggestion: Finding.Suggestion(replacement: text + " ", safe: true),
            cause: .either))
      } else if marks.isStrayComma(index) {
        found.append(
          Violation(
            at: plan.span(index), .strayComma(after: plan.text(plan.span(index - 1))),
            suggestion: Finding.Suggestion(replacement: "", safe: false), cause: .either))
      }
    }
    return found + spaced(blanks, plan)
  }

  private func spaced(_ places: [Int], _ plan: PlanUnderCheck) -> [Violation] {
    if places.count > Self.most {
      return [Violation(at: blank(before: places[0], plan), .blanksBefore(places.count), cause: .either)]
    }
    return places.map { index in
      Violation(
        at: blank(before: index, plan), .blankBefore,
        suggestion: Finding.Suggestion(replacement: plan.text(plan.span(index)), safe: true), cause: .either)
    }
  }

  /// The blank before a mark, and the mark; marks of markdown that stand between stay outside.
  private func blank(before index: Int, _ plan: PlanUnderCheck) -> Span {
    var start: Int = Int(plan.tokens[index].start)
    while start > 0, plan.bytes[start - 1] == 0x20 || plan.bytes[start - 1] == 0x09 { start -= 1 }
    return Span(start: start, end: plan.tokens[index].end)
  }

  private func repeated(_ index: Int, _ length: Int, _ plan: PlanUnderCheck) -> Violation {
    let span: Span = plan.span(index..<index + length)
    let isSame: Bool = plan.tokens[index].word == plan.tokens[index + 1].word
    let last: String = plan.text(plan.span(index + length - 1))
    // Two full stops may be what is left of three.
    let isSafe: Bool = isSame && !plan.isMark(.fullStop, at: index)
    return Violation(
      at: span, .twoMarks(plan.text(span)), suggestion: Finding.Suggestion(replacement: last, safe: isSafe),
      cause: .either)
  }
}

extension Wording {
  fileprivate static let blankBefore = Wording(vi: "thừa khoảng trắng trước dấu câu", en: "a blank before the mark")
  fileprivate static let noBlankBehind = Wording(vi: "thiếu khoảng trắng sau dấu câu", en: "no blank behind the mark")

  fileprivate static func blanksBefore(_ count: Int) -> Wording {
    Wording(
      vi: "thừa khoảng trắng trước dấu câu, ở đây và \(count - 1) chỗ khác",
      en: "a blank before the mark, here and at \(count - 1) other places")
  }

  fileprivate static func twoMarks(_ text: String) -> Wording {
    Wording(vi: "hai dấu câu liền nhau: \(text)", en: "two marks in a row: \(text)")
  }

  fileprivate static func strayComma(after word: String) -> Wording {
    Wording(vi: "thừa dấu phẩy sau “\(word)”", en: "a stray comma after “\(word)”")
  }
}
