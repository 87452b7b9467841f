import CampaignRecord
import Lexicons
import VietnameseText

/// An anniversary with another day than it has.
struct AnniversaryDate: Rule {
  let about = RuleDescription(
    id: "anniversary-date", group: .anniversary, severity: .error,
    title: Wording(vi: "Ngày kỷ niệm không đúng ngày đã biết", en: "An anniversary on another day than its own"),
    whatItDoes: Wording(
      vi: """
        So ngày trong `80 năm Quốc khánh … (02/9/1945 - 02/9/2025)` và trong `Ngày Nhà giáo Việt Nam 20/11` với bảng các ngày
        kỷ niệm. Chỉ dòng của bảng có nguồn chắc chắn mới báo lỗi; dòng khác chỉ nhắc. Tên phải trùng cả cụm; ngày tổ chức lễ
        (`20/11/2024`) được bỏ qua.
        """,
      en: """
        Compares the days of `80 năm Quốc khánh … (02/9/1945 - 02/9/2025)` and of `Ngày Nhà giáo Việt Nam 20/11` with the table
        of anniversaries. Only rows of the table with a sure source report an error; the others hint. The whole name must
        agree; the day of a ceremony (`20/11/2024`) is let pass.
        """),
    whyIsThisBad: Wording(
      vi: "Sai ngày của một ngày lễ lớn là lỗi mà ai đọc cũng thấy.",
      en: "Everyone who reads it notices a great day with a wrong date."),
    fixSafety: Wording(
      vi: "An toàn khi số năm đã ghi và ngày kỷ niệm xác nhận ngày đúng.",
      en: "Safe where the stated count and the day observed confirm the right one."),
    examples: [
      RuleExample(
        wrong:
          "KẾ HOẠCH\nI. MỤC ĐÍCH\n1. Chào mừng 95 năm Ngày thành lập Đảng Cộng sản Việt Nam (⟦03/02/1931⟧ - 03/02/2025).\n",
        right:
          "KẾ HOẠCH\nI. MỤC ĐÍCH\n1. Chào mừng 95 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2025).\n"
      ),
      RuleExample(
        wrong: "KẾ HOẠCH\nI. MỤC ĐÍCH\n1. Kỷ niệm Ngày Nhà giáo Việt Nam ⟦22/11⟧.\n",
        right: "KẾ HOẠCH\nI. MỤC ĐÍCH\n1. Kỷ niệm Ngày Nhà giáo Việt Nam 20/11; họp mặt ngày 18/11.\n"),
    ])

  func check(_ plan: PlanUnderCheck, report: (Violation) -> Void) {
    for anniversary in plan.record.anniversaries where anniversary.founded != nil {
      let points: [DatePoint] = plan.datePoints(in: anniversary.span)
      guard points.count == 2, points.allSatisfy(\.isFull) else { continue }
      let open: Int = plan.token(at: points[0].span.start) - 1
      guard plan.isMark(.openParenthesis, at: open),
        let row = plan.facts.anniversaryNames.row(endingBefore: open, in: plan), let known = row.date?.partialDate
      else { continue }
      check(points, anniversary, known, row, plan, report)
    }
    for index in plan.index.figures where plan.tokens[index].kind == .fraction {
      checkDay(index, plan, report)
    }
  }

  /// The two days of an anniversary against the day of the table.
  private func check(
    _ points: [DatePoint], _ anniversary: Anniversary, _ known: PartialDate, _ row: AnniversaryRow,
    _ plan: PlanUnderCheck, _ report: (Violation) -> Void
  ) {
    let severity: Finding.Severity? = row.confidence == .high ? nil : .info
    // A day that the calendar does not have is reported as such.
    guard points[0].calendarDay != nil, points[1].calendarDay != nil, let founded = points[0].date,
      let observed = points[1].date
    else { return }
    let isSameDay: Bool = observed.knownMonth == known.knownMonth && observed.knownDay == known.knownDay
    if founded != known {
      let agrees: Bool =
        isSameDay && founded.isSlip(of: known) && row.confidence == .high
        && anniversary.statedYears == (observed.knownYear ?? 0) - (known.knownYear ?? 0)
      let suggestion: Finding.Suggestion? = points[0].text(saying: known, in: plan).map { text in
        Finding.Suggestion(replacement: text, safe: agrees)
      }
      report(Violation(at: points[0].span, .otherDay(row.name, known), severity: severity, suggestion: suggestion))
    }
    guard !isSameDay else { return }
    let right = PartialDate(year: observed.year, month: known.month, day: known.day)
    let suggestion: Finding.Suggestion? = points[1].text(saying: right, in: plan).map { text in
      Finding.Suggestion(replacement: text, safe: false)
    }
    report(Violation(at: points[1].span, .otherDay(row.name, known), severity: severity, suggestion: suggestion))
  }

  /// `Ngày Nhà giáo Việt Nam 20/11`, `(20/11)`
  private func checkDay(_ index: Int, _ plan: PlanUnderCheck, _ report: (Violation) -> Void) {
    let end: Int = plan.isMark(.openParenthesis, at: index - 1) ? index - 1 : index
    guard let row = plan.facts.anniversaryNames.row(endingBefore: end, in: plan), row.confidence == .high,
      let known = row.date, let day = known.day, let month = known.month
    else { return }
    let parts: [Int] = plan.bytes[plan.tokens[index].range].split(separator: UInt8(ascii: "/")).map { digits in
      digits.reduce(0) { value, digit in value &* 10 &+ Int(digit &- 0x30) }
    }
    guard parts.count == 2, 1...31 ~= parts[0], 1...12 ~= parts[1], parts != [day, month] else { return }
    let text: String = (day < 10 ? "0" : "") + "\(day)/" + (month < 3 ? "0" : "") + "\(month)"
    report(
      Violation(
        at: plan.span(index), .otherDay(row.name, known.partialDate),
        suggestion: Finding.Suggestion(replacement: text, safe: false)))
  }
}

extension Wording {
  fileprivate static func otherDay(_ name: String, _ date: PartialDate) -> Wording {
    let day: String = "\(date.knownDay ?? 0)/\(date.knownMonth ?? 0)/\(date.knownYear ?? 0)"
    return Wording(vi: "\(name) là \(day)", en: "\(name) is of \(day)")
  }
}
