import CampaignRecord

/// A day below 10, or January or February, without the zero that the norms ask for.
struct DateLeadingZero: Rule {
  let about = RuleDescription(
    id: "date-leading-zero", group: .date, severity: .note,
    title: Wording(vi: "Ngày, tháng thiếu số 0 đứng trước", en: "A date without its leading zero"),
    whatItDoes: Wording(
      vi: """
        Ngày nhỏ hơn 10 và tháng 1, 2 phải có số 0 đứng trước (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II). Ngày ban hành
        luôn được xét; trong nội dung chỉ xét khi văn bản viết không thống nhất, tức phần lớn ngày khác có số 0. Các tháng từ
        3 đến 9 không cần số 0.
        """,
      en: """
        Days below 10 and the months 1 and 2 take a leading zero (Nghị định 30/2020/NĐ-CP, Phụ lục I, II). The date of issue
        is always held to it; the body only where the text is not of one style, most other dates having the zero. Months 3
        to 9 need none.
        """),
    whyIsThisBad: Wording(
      vi: "Thiếu số 0, người khác dễ viết thêm chữ số vào trước ngày, tháng.",
      en: "Without the zero a digit can be written in before the day or the month."),
    fixSafety: Wording(vi: "Luôn an toàn.", en: "Always safe."),
    examples: [
      RuleExample(
        wrong: "SỞ Y TẾ\nSố: 12/KH-SYT\nHà Nội, ngày ⟦9 tháng 8 năm 2023⟧\nKẾ HOẠCH\nVề việc thi đua\n",
        right: "SỞ Y TẾ\nSố: 12/KH-SYT\nHà Nội, ngày 09 tháng 8 năm 2023\nKẾ HOẠCH\nVề việc thi đua\n"),
      RuleExample(
        wrong: """
          KẾ HOẠCH
          I. THỜI GIAN
          1. Phát động: ngày 05/3/2024; sơ kết: ngày 03/6/2024; kiểm tra: ngày 09/02/2024.
          2. Họp xét: ngày 02/12/2024; tổng kết: ngày ⟦5/12/2024⟧.

          """,
        right: "KẾ HOẠCH\nI. THỜI GIAN\n1. Phát động: ngày 5/3/2024; sơ kết: ngày 3/6/2024.\n"),
    ])

  func check(_ plan: PlanUnderCheck, report: (Violation) -> Void) {
    var bare: [DatePoint] = []
    var padded: Int = 0
    // A number that the record does not read as a day is none: `đợt 2 tháng 8 năm 2024`, `tháng 9-10/2024`.
    for point in plan.datePoints where point.calendarDay != nil && plan.readsDay(point) {
      guard let day = point.day, let month = point.month else { continue }
      let needs: Bool = day.value < 10 || month.value < 3
      guard needs, day.value > 0, month.value > 0 else { continue }
      if isBare(day, below: 10) || isBare(month, below: 3) {
        if plan.role(of: point) == .issue { report(violation(point, plan)) } else { bare.append(point) }
      } else {
        padded += 1
      }
    }
    // Four to one is a style with exceptions; less is two styles, which no one asked to change.
    guard padded >= 3, bare.count * 4 <= padded else { return }
    for point in bare { report(violation(point, plan)) }
  }

  private func isBare(_ part: DatePoint.Part, below limit: Int) -> Bool {
    part.value < limit && part.span.end - part.span.start == 1
  }

  private func violation(_ point: DatePoint, _ plan: PlanUnderCheck) -> Violation {
    var text: String = plan.text(point.span)
    if let month = point.month, isBare(month, below: 3) { text = padded(text, month, point) }
    if let day = point.day, isBare(day, below: 10) { text = padded(text, day, point) }
    return Violation(at: point.span, .zero, suggestion: Finding.Suggestion(replacement: text, safe: true))
  }

  /// The text of the date with a zero before one of its parts; parts behind it may have one already.
  private func padded(_ text: String, _ part: DatePoint.Part, _ point: DatePoint) -> String {
    let offset: Int = part.span.start - point.span.start
    var bytes: [UInt8] = Array(text.utf8)
    bytes.insert(UInt8(ascii: "0"), at: offset)
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Wording {
  fileprivate static let zero = Wording(
    vi: "ngày nhỏ hơn 10 và tháng 1, 2 cần số 0 đứng trước",
    en: "days below 10 and the months 1 and 2 take a leading zero")
}
