import CampaignRecord
import VietnameseText

/// A document number whose groups run into one another.
struct MalformedNumber: Rule {
  let about = RuleDescription(
    id: "malformed-number", group: .citation, severity: .warning,
    title: Wording(vi: "Số, ký hiệu sai cấu trúc", en: "A malformed document number"),
    whatItDoes: Wording(
      vi: """
        Tìm số, ký hiệu mất dấu: tên loại dính với cơ quan (“182/KHUBND”, “34CT/TW”), cơ quan dính với đơn vị soạn thảo
        (“423/TTgKSTT”), năm dính với tên loại (“121/2005NĐ-CP”), dấu đặt sai chỗ (“22/CT-TW”, “14/2022/QH-15”), và chỗ
        thiếu tên loại (“Thông tư 19/2013/BYT”). Chữ viết tắt lạ chỉ bị tách khi bảng cơ quan hoặc số khác của văn bản xác
        nhận; cơ quan có tên trùng hợp (TTYT, KHTC) và số kiểu cũ (299/TTg, 201-CP) được bỏ qua.
        """,
      en: """
        Finds numbers that lost a mark: a type glued to the body (“182/KHUBND”, “34CT/TW”), a body glued to the drafting unit
        (“423/TTgKSTT”), a year glued to the type (“121/2005NĐ-CP”), marks in the wrong place (“22/CT-TW”,
        “14/2022/QH-15”), and a type left out (“Thông tư 19/2013/BYT”). What is not known is taken apart only where the table
        of bodies or another number of the plan confirms it; bodies that look like two (TTYT, KHTC) and old forms (299/TTg,
        201-CP) are let pass.
        """),
    whyIsThisBad: Wording(
      vi: "Tìm theo số, ký hiệu sẽ không ra, và phần mềm quản lý văn bản không tách được tên loại và cơ quan.",
      en: "A search by number does not find it, and registers cannot tell type and body apart."),
    fixSafety: Wording(
      vi: "An toàn khi cả hai phần đều có trong bảng hoặc ở số khác của văn bản.",
      en: "Safe where both parts stand in the tables or in another number of the plan."),
    examples: [
      RuleExample(
        wrong: "KẾ HOẠCH\nCăn cứ Kế hoạch số 182/⟦KHUBND⟧ ngày 12/3/2024 và Chỉ thị số ⟦34CT⟧/TW ngày 07/4/2014.\n",
        right: "KẾ HOẠCH\nCăn cứ Kế hoạch số 182/KH-UBND ngày 12/3/2024 và Chỉ thị số 34-CT/TW ngày 07/4/2014.\n"),
      RuleExample(
        wrong: "KẾ HOẠCH\nCăn cứ Nghị định số 121/⟦2005NĐ⟧-CP ngày 30/9/2005 và Luật số 14/2022/⟦QH-15⟧.\n",
        right: "KẾ HOẠCH\nCăn cứ Nghị định số 121/2005/NĐ-CP ngày 30/9/2005 và Luật số 14/2022/QH15.\n"),
    ])

  func check(_ plan: PlanUnderCheck, report: (Violation) -> Void) {
    var found: [Violation] = []
    find(in: plan) { violation in found.append(violation) }
    // An author forgets a hyphen or two; a converter loses all of them.
    let areHyphensLost: Bool = found.count >= Self.fewestLost && !Self.hasHyphen(plan)
    for var violation in found {
      if areHyphensLost { (violation.severity, violation.cause) = (.info, .extraction) }
      report(violation)
    }
  }

  /// From how many malformed numbers on the hyphens of a text without any are taken for lost.
  private static let fewestLost: Int = 3

  /// Whether any number of the plan has a hyphen.
  private static func hasHyphen(_ plan: PlanUnderCheck) -> Bool {
    plan.numbers.contains { number in number.groups.contains { group in group.mark == hyphen } }
  }

  private func find(in plan: PlanUnderCheck, report: (Violation) -> Void) {
    var own: OwnParts?
    for number in plan.numbers {
      if let violation = misplaced(number, plan) {
        report(violation)
        continue
      }
      if let (span, text) = withoutType(number, plan) {
        report(violation(span, text, isSafe: false, plan))
        continue
      }
      if let (span, text) = body(behind: number, plan) {
        report(violation(span, text, isSafe: true, plan))
        continue
      }
      for group in number.symbol
      where group.code.count > 3 && !group.isEndless && !Self.isAssembly(group.code)
        && !plan.facts.numberCodes.isKnown(group.code)
      {
        let parts: OwnParts = own ?? OwnParts(plan)
        own = parts
        let isFirst: Bool = group.span == number.symbol.first?.span
        let type: String? = plan.printedType(of: number)?.name
        guard let split = GluedGroup(group, isFirst: isFirst, isOnly: number.symbol.count == 1, type: type, parts, plan)
        else { continue }
        report(violation(group.span, split.text, isSafe: split.isCertain, plan))
        break
      }
    }
    for number in UnreadNumbers.all(in: plan) {
      var violation: Violation = violation(number.span, number.text, isSafe: true, plan)
      if number.isUsual { violation.severity = .note }
      report(violation)
    }
  }

  /// Marks that stand in the wrong place.
  private func misplaced(_ number: PrintedNumber, _ plan: PlanUnderCheck) -> Violation? {
    let codes: NumberCodes = plan.facts.numberCodes
    guard let serial = number.serial else { return nil }
    // `121/2005NĐ-CP`
    if number.groups.count > 1, number.groups[1].mark == Self.slash,
      PrintedNumber.year(number.groups[1].code.prefix(4)) != nil
    {
      let group: PrintedNumber.Group = number.groups[1]
      let rest: [UInt8] = Array(group.code.dropFirst(4))
      if codes.isType(rest) || Self.isAssembly(rest) {
        return violation(group.span, Self.text(group.code.prefix(4)) + "/" + Self.text(rest[...]), isSafe: true, plan)
      }
    }
    let symbol: [PrintedNumber.Group] = Array(number.symbol)
    // `14/2022/QH-15`, `06/2022-QH15`
    if number.hasYear, let last = symbol.last, symbol.count > 1, last.mark == Self.hyphen, last.code.count == 2,
      last.code.allSatisfy({ byte in 0x30...0x39 ~= byte }), Self.isAssemblyName(symbol[symbol.count - 2].code)
    {
      let body: PrintedNumber.Group = symbol[symbol.count - 2]
      let span = Span(start: body.span.start, end: last.span.end)
      return violation(span, Self.text(body.code[...]) + Self.text(last.code[...]), isSafe: true, plan)
    }
    // `22/CT-TW`: the Party's numbers have the marks the other way round.
    if symbol.count == 2, !number.hasYear, symbol[0].mark == Self.slash, symbol[1].mark == Self.hyphen,
      symbol[1].code.elementsEqual("TW".utf8), codes.isPartyType(symbol[0].code)
    {
      let text: String = [serial, symbol[0]].map { group in Self.text(group.code[...]) }.joined(separator: "-") + "/TW"
      return violation(Span(start: serial.span.start, end: symbol[1].span.end), text, isSafe: true, plan)
    }
    // `302017/NĐ-CP`: a decree has its year between two slashes.
    if symbol.count == 2, !number.hasYear, serial.code.count > 4, serial.code.count < 8,
      symbol[0].code.elementsEqual("NĐ".utf8), symbol[1].code.elementsEqual("CP".utf8),
      PrintedNumber.year(serial.code.suffix(4)) != nil
    {
      // A serial has two digits at least: what is left of one is not all of it.
      guard serial.code.count > 5 else { return Violation(at: serial.span, .glued, cause: .either) }
      let text: String = Self.text(serial.code.dropLast(4)) + "/" + Self.text(serial.code.suffix(4))
      return violation(serial.span, text, isSafe: false, plan)
    }
    return nil
  }

  /// `36/KH UBND của`: the body stands apart, and what follows is no part of its name.
  private func body(behind number: PrintedNumber, _ plan: PlanUnderCheck) -> (Span, String)? {
    guard number.symbol.count == 1, let type = number.symbol.first, type.mark == Self.slash,
      plan.facts.numberCodes.isType(type.code)
    else { return nil }
    let next: Int = plan.token(at: number.span.end)
    guard next + 1 < plan.tokens.count, plan.tokens[next].traits.isSuperset(of: [.capitals, .spaceBefore]),
      plan.facts.numberCodes.isBody(plan.bytes[plan.tokens[next].range]),
      Self.ends.contains(plan.keys[next + 1]) || plan.isMark(.comma, at: next + 1)
    else { return nil }
    let span = Span(start: type.span.start, end: plan.tokens[next].end)
    return (span, plan.text(type.span) + "-" + plan.text(plan.span(next)))
  }

  private static let ends: Set<WordKey> = ["ngày", "của", "về"]

  private static let slash: UInt8 = UInt8(ascii: "/")
  private static let hyphen: UInt8 = UInt8(ascii: "-")

  /// `QH15`, `UBTVQH14`
  static func isAssembly(_ code: [UInt8]) -> Bool {
    guard let digit = code.firstIndex(where: { byte in byte < 0x3A }) else { return false }
    return isAssemblyName(Array(code[..<digit])) && code.count - digit < 3 && code[digit...].allSatisfy { $0 < 0x3A }
  }

  private static func isAssemblyName(_ code: [UInt8]) -> Bool {
    code.elementsEqual("QH".utf8) || code.elementsEqual("UBTVQH".utf8)
  }

  static func text(_ code: ArraySlice<UInt8>) -> String { String(decoding: code, as: UTF8.self) }

  private func violation(_ span: Span, _ right: String, isSafe: Bool, _ plan: PlanUnderCheck) -> Violation {
    Violation(
      at: span, .malformed(right: right), suggestion: Finding.Suggestion(replacement: right, safe: isSafe),
      cause: .either)
  }
}

extension Wording {
  fileprivate static func malformed(right: String) -> Wording {
    Wording(vi: "số, ký hiệu sai cấu trúc; đúng là \(right)", en: "the number is malformed; it should be \(right)")
  }

  fileprivate static let glued = Wording(
    vi: "số thứ tự dính với năm", en: "the serial and the year run into one another")
}
