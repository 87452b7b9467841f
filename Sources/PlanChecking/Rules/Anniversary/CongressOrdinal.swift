import CampaignRecord
import Lexicons
import VietnameseText

/// A congress with a number that does not go with its term, or with what the plan says of it.
struct CongressOrdinal: Rule {
  let about = RuleDescription(
    id: "congress-ordinal", group: .anniversary, severity: .warning,
    title: Wording(vi: "Số thứ tự đại hội không khớp", en: "A congress with the wrong number"),
    whatItDoes: Wording(
      vi: """
        So số thứ tự của Đại hội toàn quốc của Đảng, Đại hội Công đoàn Việt Nam và Đại hội Thi đua yêu nước toàn quốc với
        nhiệm kỳ ghi bên cạnh và với ngày ban hành: `tiến tới` một đại hội đã bế mạc, thực hiện Nghị quyết của một đại hội
        chưa họp. Chỉ dùng dòng có nguồn chắc chắn trong bảng.
        """,
      en: """
        Compares the number of a national congress of the Party, of the trade unions or of emulation with the term beside it
        and with the date of issue: going towards (`tiến tới`) a congress that is over, carrying out the resolution of one
        that has not met. Only rows of the table with a sure source count.
        """),
    whyIsThisBad: Wording(
      vi: "Nhầm số đại hội thường là dấu hiệu chép lại kế hoạch của nhiệm kỳ trước.",
      en: "A wrong number is often a sign that the plan was copied from the last term."),
    examples: [
      RuleExample(
        wrong:
          "KẾ HOẠCH\nI. MỤC ĐÍCH\n1. Thực hiện Nghị quyết Đại hội đại biểu toàn quốc lần thứ ⟦XIII⟧ của Đảng, nhiệm kỳ 2016 - 2021.\n",
        right:
          "KẾ HOẠCH\nI. MỤC ĐÍCH\n1. Thực hiện Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng, nhiệm kỳ 2021 - 2026.\n"
      ),
      RuleExample(
        wrong: """
          SỞ Y TẾ
          Số: 12/KH-SYT
          Hà Nội, ngày 09 tháng 10 năm 2024
          KẾ HOẠCH
          I. MỤC ĐÍCH
          1. Tiến tới Đại hội đại biểu toàn quốc lần thứ ⟦XIII⟧ của Đảng.

          """,
        right: """
          SỞ Y TẾ
          Số: 12/KH-SYT
          Hà Nội, ngày 09 tháng 10 năm 2024
          KẾ HOẠCH
          I. MỤC ĐÍCH
          1. Tiến tới Đại hội đại biểu toàn quốc lần thứ XIV của Đảng; thực hiện Nghị quyết Đại hội XIII của Đảng.

          """),
    ])

  private static let hội: WordKey = "hội"
  private static let đảng: WordKey = "đảng"
  private static let của: WordKey = "của"
  private static let lần: WordKey = "lần"
  private static let thứ: WordKey = "thứ"
  private static let toànQuốc: [WordKey] = ["toàn", "quốc"]
  private static let đạiBiểu: [WordKey] = ["đại", "biểu"]
  private static let côngĐoàn: [WordKey] = ["công", "đoàn", "việt", "nam"]
  private static let thiĐua: [WordKey] = ["thi", "đua", "yêu", "nước", "toàn", "quốc"]
  private static let nhiệmKỳ: [WordKey] = ["nhiệm", "kỳ"]
  private static let nghịQuyết: [WordKey] = ["nghị", "quyết"]
  private static let tiếnTới: [WordKey] = ["tiến", "tới"]
  /// `Đảng bộ`, `Đảng ủy`, `đảng viên`: not the Party itself.
  private static let partOfParty: Set<WordKey> = ["bộ", "ủy", "uỷ", "viên", "đoàn"]

  /// A congress that the text names.
  private struct Mention {
    /// The first token.
    let start: Int
    /// The token of the number.
    let number: Int
    /// The token behind.
    let end: Int
    let row: CongressRow
  }

  func check(_ plan: PlanUnderCheck, report: (Violation) -> Void) {
    let issue: DateBounds? = plan.yearOutliers.isIssueOutlier ? nil : plan.issueBounds
    let issued: [Violation.Related] =
      plan.record.header.issuedOn.map { issued in [Violation.Related(issued.span, .issued)] } ?? []
    for index in plan.places(of: .đại) {
      guard let mention = mention(at: index, plan), mention.row.confidence == .high else { continue }
      if let term = mention.row.term, let years = statedTerm(mention.end, plan), years != term {
        report(Violation(at: plan.span(mention.number), .term(mention.row, term)))
      } else if plan.reads(Self.nghịQuyết, at: index - 2), let issue = issue?.last,
        let opened = mention.row.opened.flatMap({ date in DateBounds(date.partialDate)?.first }), issue < opened
      {
        report(Violation(at: plan.span(mention.number), .notYet(mention.row), related: issued))
      } else if plan.reads(Self.tiếnTới, at: index - 2), let issue = issue?.first,
        let closed = mention.row.closed.flatMap({ date in DateBounds(date.partialDate)?.last }), closed < issue,
        !isSubject(mention, plan)
      {
        report(Violation(at: plan.span(mention.number), .over(mention.row), related: issued))
      }
    }
  }

  /// Whether the congress is part of what a document cited before it is about: when that was issued it was to come.
  private func isSubject(_ mention: Mention, _ plan: PlanUnderCheck) -> Bool {
    let start: Int = Int(plan.tokens[mention.start].start)
    guard let before = plan.record.citations.last(where: { citation in citation.span.end <= start }) else {
      return false
    }
    return !plan.bytes[before.span.end..<start].contains { byte in
      byte == UInt8(ascii: ";") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "\n")
    }
  }

  /// The congress that is named from the token on.
  private func mention(at start: Int, _ plan: PlanUnderCheck) -> Mention? {
    guard start + 3 < plan.keys.count, plan.keys[start + 1] == Self.hội else { return nil }
    // Most congresses have no number.
    guard plan.tokens[start + 2..<min(start + 14, plan.tokens.count)].contains(where: { $0.traits.contains(.roman) })
    else { return nil }
    var organisation: String?
    var number: Int?
    var isNational: Bool = false
    var index: Int = start + 2
    while index < plan.keys.count, index < start + 14 {
      if plan.reads(Self.đạiBiểu, at: index) || (plan.keys[index] == Self.lần && plan.keys[index + 1] == Self.thứ) {
        index += 2
      } else if plan.reads(Self.toànQuốc, at: index) {
        isNational = true
        index += 2
      } else if plan.reads(Self.côngĐoàn, at: index), organisation == nil {
        organisation = "Công đoàn Việt Nam"
        index += 4
      } else if plan.reads(Self.thiĐua, at: index), organisation == nil {
        organisation = "Đại hội Thi đua yêu nước toàn quốc"
        index += 6
      } else if plan.keys[index] == Self.đảng, organisation == nil, isParty(index, plan) {
        // The Party is named before the number with `toàn quốc`, behind it with `của` or `toàn quốc`.
        let isBefore: Bool = number == nil && plan.reads(Self.toànQuốc, at: index + 1)
        guard isBefore || isNational || (number != nil && plan.keys[index - 1] == Self.của) else { return nil }
        organisation = "Đảng Cộng sản Việt Nam"
        index += 1
      } else if plan.keys[index] == Self.của, number != nil, organisation == nil {
        index += 1
      } else if number == nil, plan.tokens[index].traits.contains(.roman), plan.tokens[index].kind == .word {
        number = index
        index += 1
      } else {
        break
      }
      if organisation != nil, number != nil { break }
    }
    guard let organisation, let number, let ordinal = RomanNumeral.value(plan.bytes[plan.tokens[number].range]),
      let row = plan.lexicons.congresses(of: organisation).first(where: { row in row.ordinal == ordinal })
    else { return nil }
    return Mention(start: start, number: number, end: index, row: row)
  }

  private func isParty(_ index: Int, _ plan: PlanUnderCheck) -> Bool {
    index + 1 >= plan.keys.count || !Self.partOfParty.contains(plan.keys[index + 1])
  }

  /// The term right behind: `, nhiệm kỳ 2021 - 2026`.
  private func statedTerm(_ index: Int, _ plan: PlanUnderCheck) -> ClosedRange<Int>? {
    var index: Int = index
    while plan.isMark(.comma, at: index) || plan.isMark(.openParenthesis, at: index) { index += 1 }
    guard plan.reads(Self.nhiệmKỳ, at: index), index + 4 < plan.tokens.count, plan.isMark(.dash, at: index + 3),
      let first = year(index + 2, plan), let last = year(index + 4, plan), first < last,
      // A year that cannot be meant is told as such.
      !plan.yearOutliers.contains(in: plan.span(index + 2..<index + 5))
    else { return nil }
    return first...last
  }

  private func year(_ index: Int, _ plan: PlanUnderCheck) -> Int? {
    guard plan.tokens[index].kind == .number, plan.tokens[index].length == 4 else { return nil }
    return plan.bytes[plan.tokens[index].range].reduce(0) { value, digit in value * 10 + Int(digit) - 0x30 }
  }
}

extension Wording {
  fileprivate static let issued = Wording(vi: "văn bản ban hành ngày này", en: "the plan was issued on this day")

  fileprivate static func term(_ row: CongressRow, _ term: ClosedRange<Int>) -> Wording {
    Wording(
      vi: "nhiệm kỳ của đại hội \(row.roman) là \(term.lowerBound) - \(term.upperBound)",
      en: "the term of congress \(row.roman) is \(term.lowerBound) - \(term.upperBound)")
  }

  fileprivate static func notYet(_ row: CongressRow) -> Wording {
    Wording(
      vi: "đại hội \(row.roman) chưa họp khi văn bản được ban hành",
      en: "congress \(row.roman) had not met when the plan was issued")
  }

  fileprivate static func over(_ row: CongressRow) -> Wording {
    Wording(
      vi: "đại hội \(row.roman) đã bế mạc khi văn bản được ban hành",
      en: "congress \(row.roman) was over when the plan was issued")
  }
}
