import CampaignRecord
import Lexicons

/// An anniversary whose count of years is not the difference of its two days.
struct AnniversaryArithmetic: Rule {
  let about = RuleDescription(
    id: "anniversary-arithmetic", group: .anniversary, severity: .error,
    title: Wording(vi: "Số năm kỷ niệm không khớp với ngày", en: "An anniversary that does not add up"),
    whatItDoes: Wording(
      vi: """
        Lấy năm kỷ niệm trừ năm thành lập rồi so với số năm đã ghi; số năm viết một lần cho nhiều sự kiện (`85 năm … và …`)
        được tính cho từng sự kiện. Ngày và tháng của hai mốc khác nhau thì cảnh báo. Khi không ghi ngày, số năm được so với
        bảng các ngày kỷ niệm và thời gian của kế hoạch, ở mức cảnh báo.
        """,
      en: """
        Subtracts the year of the event from the year observed and compares with the count; a count said once for several
        events (`85 năm … và …`) holds for each. Two days of different day and month are a warning. Where no days are given,
        the count is compared with the table of anniversaries and the plan's own time, as a warning.
        """),
    whyIsThisBad: Wording(
      vi: "Số năm hoặc ngày kỷ niệm sai sẽ bị chép tiếp lên khẩu hiệu, phông chữ và báo cáo.",
      en: "A wrong count or day is copied on to banners, backdrops and reports."),
    fixSafety: Wording(
      vi: "An toàn khi sự kiện khác cùng số năm xác nhận số năm ấy và ngày thành lập có trong bảng.",
      en: "Safe where another event with the same count confirms it and the table has the day of the event."),
    examples: [
      RuleExample(
        wrong: """
          KẾ HOẠCH
          I. MỤC ĐÍCH
          1. Chào mừng 85 năm Ngày Cách mạng tháng Tám (19/8/1945 - 19/8/2030) và ⟦Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam (02/9/1945 - 02/9/2025)⟧.

          """,
        right: """
          KẾ HOẠCH
          I. MỤC ĐÍCH
          1. Chào mừng 85 năm Ngày Cách mạng tháng Tám (19/8/1945 - 19/8/2030) và Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam (02/9/1945 - 02/9/2030).

          """),
      RuleExample(
        wrong: """
          SỞ Y TẾ
          Số: 12/KH-SYT
          Hà Nội, ngày 15 tháng 01 năm 2025
          KẾ HOẠCH
          I. MỤC ĐÍCH
          1. Chào mừng ⟦45 năm Ngày Giải phóng miền Nam, thống nhất đất nước (30/4/1975 - 30/4/2025)⟧.

          """,
        right: """
          SỞ Y TẾ
          Số: 12/KH-SYT
          Hà Nội, ngày 15 tháng 01 năm 2025
          KẾ HOẠCH
          I. MỤC ĐÍCH
          1. Chào mừng 50 năm Ngày Giải phóng miền Nam, thống nhất đất nước (30/4/1975 - 30/4/2025).

          """),
    ])

  func check(_ plan: PlanUnderCheck, report: (Violation) -> Void) {
    guard !plan.record.anniversaries.isEmpty else { return }
    let time = CommemorationTime(plan)
    for group in CountedAnniversaries.groups(plan) {
      let wrong: [CountedAnniversary] = group.filter { anniversary in !anniversary.addsUp }
      let confirmed: Bool = wrong.count < group.count
      let counts: Set<Int> = Set(wrong.map(\.span))
      if group.count > 1, !confirmed, counts.count == 1, wrong[0].hasOwnCount {
        // All events agree with each other: the one count is wrong.
        report(violation(wrong[0], .count(wrong[0].span), isSafe: wrong.contains(where: \.isKnown), plan))
      } else {
        for anniversary in wrong where !anniversary.isFoundingWrong {
          report(
            violation(anniversary, guess(anniversary, confirmed, time), isSafe: confirmed && anniversary.isKnown, plan))
        }
      }
      for anniversary in group where anniversary.addsUp { checkDays(anniversary, plan, report) }
    }
    checkUndated(plan, time, report)
  }

  /// What was probably wrong.
  private enum Guess {
    /// The count; it should be this.
    case count(Int)
    /// The year observed; it should be this.
    case year(Int)
    /// One of the two.
    case either
  }

  private func guess(_ anniversary: CountedAnniversary, _ isConfirmed: Bool, _ time: CommemorationTime) -> Guess {
    let year: Int = anniversary.founded + anniversary.count
    if isConfirmed { return .year(year) }
    switch (time.contains(anniversary.observed), time.contains(year)) {
    case (true, false): return .count(anniversary.span)
    case (false, true): return .year(year)
    default: return .either
    }
  }

  private func violation(
    _ anniversary: CountedAnniversary, _ guess: Guess, isSafe: Bool, _ plan: PlanUnderCheck
  ) -> Violation {
    let place: Span = anniversary.anniversary.span
    var suggestion: Finding.Suggestion?
    switch guess {
    case .count(let count):
      if anniversary.hasOwnCount, let number = plan.tokens(in: place).first {
        let text: String = "\(count)" + plan.text(Span(start: plan.span(number).end, end: place.end))
        suggestion = Finding.Suggestion(replacement: text, safe: isSafe)
      }
    case .year(let year):
      let point: DatePoint = anniversary.observedPoint
      if let part = point.year {
        let text: String =
          plan.text(Span(start: place.start, end: part.span.start)) + "\(year)"
          + plan.text(Span(start: part.span.end, end: place.end))
        suggestion = Finding.Suggestion(replacement: text, safe: isSafe)
      }
    case .either: break
    }
    return Violation(
      at: place,
      .sum(from: anniversary.founded, to: anniversary.observed, is: anniversary.span, not: anniversary.count),
      suggestion: suggestion)
  }

  /// Two days of different day or month, where no table says which is right.
  private func checkDays(
    _ anniversary: CountedAnniversary, _ plan: PlanUnderCheck, _ report: (Violation) -> Void
  ) {
    let (first, second) = (anniversary.foundedPoint, anniversary.observedPoint)
    guard first.calendarDay != nil, second.calendarDay != nil, anniversary.row == nil,
      first.day?.value != second.day?.value || first.month?.value != second.month?.value
    else { return }
    report(
      Violation(
        at: Span(start: first.span.start, end: second.span.end), .differentDays, severity: .warning))
  }

  /// `50 năm Ngày Giải phóng miền Nam, thống nhất đất nước` without days.
  private func checkUndated(_ plan: PlanUnderCheck, _ time: CommemorationTime, _ report: (Violation) -> Void) {
    guard time.isKnown else { return }
    for anniversary in plan.record.anniversaries where anniversary.founded == nil {
      guard let count = anniversary.statedYears else { continue }
      let end: Int = plan.tokens(in: anniversary.span).upperBound
      guard let row = plan.facts.anniversaryNames.row(endingBefore: end, in: plan), row.confidence == .high,
        let founded = row.date?.year, !time.isNear(founded + count)
      else { continue }
      report(
        Violation(at: anniversary.span, .elsewhen(founded: founded, year: founded + count), severity: .warning))
    }
  }
}

extension Wording {
  fileprivate static func sum(from: Int, to: Int, is span: Int, not count: Int) -> Wording {
    Wording(
      vi: "từ \(from) đến \(to) là \(span) năm, không phải \(count)",
      en: "\(from) to \(to) is \(span) years, not \(count)")
  }

  fileprivate static let differentDays = Wording(
    vi: "hai mốc của một ngày kỷ niệm không cùng ngày, tháng",
    en: "the two days of an anniversary differ in day or month")

  fileprivate static func elsewhen(founded: Int, year: Int) -> Wording {
    Wording(
      vi: "tính từ \(founded) là năm \(year), ngoài thời gian của kế hoạch",
      en: "counted from \(founded) that is \(year), which is not the plan's time")
  }
}
