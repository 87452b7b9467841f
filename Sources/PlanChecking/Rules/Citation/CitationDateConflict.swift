import CampaignRecord
import Lexicons
import VietnameseText

/// One document that the plan cites with two dates.
struct CitationDateConflict: Rule {
  let about = RuleDescription(
    id: "citation-date-conflict", group: .citation, severity: .error,
    title: Wording(vi: "Một văn bản viện dẫn với hai ngày khác nhau", en: "One document cited with two dates"),
    whatItDoes: Wording(
      vi: """
        So ngày ban hành ở các lần viện dẫn cùng một số, ký hiệu. Hai ngày được coi là mâu thuẫn khi số mang năm, khi cùng
        năm (trong một năm một số chỉ cấp một lần), hoặc khi chúng chỉ khác nhau một phần ngày, tháng, năm như khi gõ nhầm.
        Hai ngày khác hẳn nhau, hai cơ quan ban hành hoặc hai loại văn bản khác nhau là hai văn bản: số của Đảng bắt đầu
        lại sau mỗi đại hội, số của cơ quan nhà nước bắt đầu lại mỗi năm.
        """,
      en: """
        Compares the dates given with all mentions of a number. Two dates contradict each other where the number holds the
        year, where they are of one year (a number is given once a year), or where they differ in the day, the month or
        the year alone, as a slip of the pen does. Dates that differ altogether, two issuers or two types are two
        documents: Party numbers start again with each congress, those of the state each year.
        """),
    whyIsThisBad: Wording(
      vi: "Số và ngày cùng xác định một văn bản. Khi hai ngày mâu thuẫn, người đọc không biết căn cứ là văn bản nào.",
      en: "Number and date together identify a document. With two dates the reader cannot tell which one is meant."),
    fixSafety: Wording(
      vi: "An toàn khi bảng văn bản đã biết xác nhận ngày kia; nếu không, người soạn phải chọn.",
      en: "Safe where the table of known documents confirms the other date; else the author has to choose."),
    examples: [
      RuleExample(
        wrong: """
          KẾ HOẠCH
          Căn cứ Chỉ thị số 34-CT/TW ngày ⟦17/4/2014⟧ của Bộ Chính trị.
          I. MỤC ĐÍCH
          Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị.

          """,
        right: """
          KẾ HOẠCH
          Căn cứ Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị.
          I. MỤC ĐÍCH
          Thực hiện Chỉ thị số 34-CT/TW ngày 24/5/2024 của Ban Bí thư.

          """),
      RuleExample(
        wrong: """
          KẾ HOẠCH
          Căn cứ Kế hoạch số 45/KH-UBND ngày 12/3/2024 của UBND tỉnh.
          I. MỤC ĐÍCH
          Triển khai Kế hoạch số 45/KH-UBND ngày ⟦15/3/2024⟧ của UBND tỉnh.

          """,
        right: """
          KẾ HOẠCH
          Căn cứ Kế hoạch số 45/KH-UBND ngày 12/3/2024 của UBND tỉnh.
          I. MỤC ĐÍCH
          Triển khai Kế hoạch số 45/KH-UBND ngày 12/3/2024 của UBND tỉnh.

          """),
    ])

  /// A mention that gives number and day.
  private struct Mention {
    let citation: Citation
    let date: PartialDate
    let span: Span
  }

  func check(_ plan: PlanUnderCheck, report: (Violation) -> Void) {
    for mentions in Self.mentionsByNumber(plan) where mentions.count > 1 {
      guard let (right, isKnown) = Self.trusted(mentions, plan.lexicons) else { continue }
      guard let model = mentions.first(where: { mention in mention.date == right }) else { continue }
      for mention in mentions where Self.contradict(mention, model, plan.lexicons) {
        report(violation(mention, model, isKnown: isKnown, plan))
      }
    }
  }

  private func violation(_ mention: Mention, _ model: Mention, isKnown: Bool, _ plan: PlanUnderCheck) -> Violation {
    let wrong: [DatePoint] = plan.datePoints(in: mention.span)
    let right: [DatePoint] = plan.datePoints(in: model.span)
    var suggestion: Finding.Suggestion?
    if wrong.count == 1, right.count == 1, let text = wrong[0].text(saying: right[0], in: plan) {
      suggestion = Finding.Suggestion(replacement: text, safe: isKnown)
    }
    return Violation(
      at: wrong.count == 1 ? wrong[0].span : mention.span,
      .conflict(
        number: mention.citation.text, date: plan.text(right.first?.span ?? model.span), isKnown: isKnown),
      related: [Violation.Related(model.span, .otherMention)], suggestion: suggestion)
  }

  /// The dated mentions of each number, numbers in the order of the text; spaces, dashes and đ do not tell numbers apart.
  private static func mentionsByNumber(_ plan: PlanUnderCheck) -> [[Mention]] {
    var groups: [[Mention]] = []
    var indices: [[UInt8]: Int] = [:]
    for citation in plan.record.citations {
      guard let number = citation.number, let date = citation.issuedOn?.single, date.isFullDay,
        let span = citation.spans.issuedOn
      else { continue }
      let key: [UInt8] = Folding.fold(number.utf8, [.letterCase, .spaces, .dashes, .eth, .stroke])
      let mention = Mention(citation: citation, date: date, span: span)
      if let index = indices[key] {
        groups[index].append(mention)
      } else {
        indices[key] = groups.count
        groups.append([mention])
      }
    }
    return groups
  }

  /// The date that the others are held against, and whether the tables confirm it: the one known document, else the date
  /// that most mentions give, else the first. Null where all mentions agree.
  private static func trusted(_ mentions: [Mention], _ lexicons: Lexicons) -> (date: PartialDate, isKnown: Bool)? {
    guard let first = mentions.first, mentions.contains(where: { mention in mention.date != first.date }) else {
      return nil
    }
    if let known = mentions.first(where: { mention in isKnown(mention, lexicons) }) { return (known.date, true) }
    var best: (date: PartialDate, count: Int) = (first.date, 0)
    for mention in mentions {
      let count: Int = mentions.count { other in other.date == mention.date }
      if count > best.count { best = (mention.date, count) }
    }
    return (best.date, false)
  }

  /// Whether the table of known documents has the mention's number with its date, from a source that may accuse.
  private static func isKnown(_ mention: Mention, _ lexicons: Lexicons) -> Bool {
    guard let number = mention.citation.number else { return false }
    return lexicons.knownDocuments(numbered: number).contains { row in
      row.confidence == .high && mention.date == row.date.partialDate
    }
  }

  /// Whether two mentions speak of one document and differ in its date.
  private static func contradict(_ mention: Mention, _ model: Mention, _ lexicons: Lexicons) -> Bool {
    guard mention.date != model.date, !isKnown(mention, lexicons) else { return false }
    if let type = mention.citation.type, let other = model.citation.type, type != other { return false }
    guard isOneIssuer(mention.citation.issuer, model.citation.issuer) else { return false }
    if holdsYear(mention.citation.number ?? "") { return true }
    return mention.date.knownYear == model.date.knownYear || mention.date.isSlip(of: model.date)
  }

  /// Whether two printed names can be one issuer: one is absent, or holds the other.
  private static func isOneIssuer(_ first: String?, _ second: String?) -> Bool {
    guard let first, let second else { return true }
    let names: [[UInt8]] = [first, second].map { name in Folding.fold(name.utf8, .spelling) }
    let (short, long) = names[0].count <= names[1].count ? (names[0], names[1]) : (names[1], names[0])
    return long.starts(with: short) || long.suffix(short.count).elementsEqual(short)
  }

  /// `98/2023/NĐ-CP`: serial, year, symbol.
  private static func holdsYear(_ number: String) -> Bool {
    let parts = number.utf8.split(separator: UInt8(ascii: "/"))
    return parts.count == 3 && parts[1].count == 4 && parts[1].allSatisfy { byte in byte >= 0x30 && byte <= 0x39 }
  }
}

extension Wording {
  fileprivate static func conflict(number: String, date: String, isKnown: Bool) -> Wording {
    isKnown
      ? Wording(vi: "\(number) ban hành ngày \(date)", en: "\(number) was issued on \(date)")
      : Wording(
        vi: "\(number) ở chỗ khác trong văn bản ghi ngày \(date)",
        en: "\(number) is dated \(date) elsewhere in the text")
  }

  fileprivate static let otherMention = Wording(vi: "ở đây ghi ngày khác", en: "the other date stands here")
}
