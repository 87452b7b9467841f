import CampaignRecord
import Lexicons

/// One document that the plan cites with two dates.
struct CitationDateConflict: Rule {
  let about = RuleDescription(
    id: "citation-date-conflict", group: .citation, severity: .error,
    title: Wording(vi: "Một văn bản viện dẫn với hai ngày khác nhau", en: "One document cited with two dates"),
    whatItDoes: Wording(
      vi: """
        So ngày ban hành ở các lần viện dẫn cùng một số, ký hiệu. Hai ngày được coi là mâu thuẫn khi số mang năm, khi cùng
        năm (trong một năm một số chỉ cấp một lần), hoặc khi chúng chỉ khác nhau một phần ngày, tháng, năm như khi gõ nhầm.
        Ngày có năm khác năm ghi trong số (98/2023/NĐ-CP ngày 31/12/2022) cũng được báo. Hai ngày khác hẳn nhau, hai cơ quan
        ban hành hoặc hai loại văn bản khác nhau là hai văn bản: số của Đảng bắt đầu lại sau mỗi đại hội, số của cơ quan nhà
        nước bắt đầu lại mỗi năm.
        """,
      en: """
        Compares the dates given with all mentions of a number. Two dates contradict each other where the number holds the
        year, where they are of one year (a number is given once a year), or where they differ in the day, the month or
        the year alone, as a slip of the pen does. A date of another year than the number (98/2023/NĐ-CP of 31/12/2022) is
        reported, too. Dates that differ altogether, two issuers or two types are two documents: Party numbers start again
        with each congress, those of the state each year.
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

  func check(_ plan: PlanUnderCheck, report: (Violation) -> Void) {
    for conflict in plan.dateConflicts { report(violation(conflict, plan)) }
  }

  private func violation(_ conflict: DateConflict, _ plan: PlanUnderCheck) -> Violation {
    let mention: DatedMention = conflict.mention
    let wrong: [DatePoint] = plan.datePoints(in: mention.span)
    let span: Span = wrong.count == 1 ? wrong[0].span : mention.span
    guard let model = conflict.model else {
      return Violation(
        at: span, .otherYear(number: mention.citation.text, year: mention.yearInNumber ?? 0), severity: .warning,
        related: [Violation.Related(mention.citation.span, .number)],
        suggestion: suggestion(ofYear: mention, wrong, plan))
    }
    let right: [DatePoint] = plan.datePoints(in: model.span)
    var suggestion: Finding.Suggestion?
    if wrong.count == 1, right.count == 1, let text = wrong[0].text(saying: right[0], in: plan) {
      suggestion = Finding.Suggestion(replacement: text, safe: conflict.isKnown)
    }
    return Violation(
      at: span,
      .conflict(
        number: mention.citation.text, date: plan.text(right.first?.span ?? model.span), isKnown: conflict.isKnown),
      related: [Violation.Related(model.span, .otherMention)], suggestion: suggestion)
  }

  /// The day with the year that the number has; safe where the table of known documents has that day.
  private func suggestion(
    ofYear mention: DatedMention, _ points: [DatePoint], _ plan: PlanUnderCheck
  ) -> Finding.Suggestion? {
    guard points.count == 1, let year = mention.yearInNumber, let month = mention.date.knownMonth,
      let day = mention.date.knownDay
    else { return nil }
    let date = PartialDate(year: year, month: month, day: day)
    guard CalendarDay(date) != nil, let text = points[0].text(saying: date, in: plan) else { return nil }
    let isKnown: Bool = plan.lexicons.knownDocuments(numbered: mention.number).contains { row in
      row.confidence == .high && row.date.partialDate == date
    }
    return Finding.Suggestion(replacement: text, safe: isKnown)
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

  fileprivate static func otherYear(number: String, year: Int) -> Wording {
    Wording(
      vi: "số \(number) ghi năm \(year), khác năm của ngày này",
      en: "the number \(number) holds the year \(year), which is not that of this date")
  }

  fileprivate static let number = Wording(vi: "số này có ghi năm", en: "this number holds a year")
  fileprivate static let otherMention = Wording(vi: "ở đây ghi ngày khác", en: "the other date stands here")
}
