import CampaignRecord
import VietnameseText

/// A range that ends before it starts.
struct DateRangeReversed: Rule {
  let about = RuleDescription(
    id: "date-range-reversed", group: .date, severity: .error,
    title: Wording(vi: "Khoảng thời gian kết thúc trước khi bắt đầu", en: "A range that ends before it starts"),
    whatItDoes: Wording(
      vi: """
        Tìm khoảng ngày, tháng, năm có điểm cuối sớm hơn điểm đầu. Giai đoạn của kế hoạch do `phase-reversed` báo, ngày kỷ
        niệm do `anniversary-arithmetic` báo. `Từ 15/12 đến 15/02/2023` được hiểu là bắt đầu năm trước.
        """,
      en: """
        Finds ranges of days, months or years whose end is earlier than their start. Phases are reported by
        `phase-reversed`, anniversaries by `anniversary-arithmetic`. `Từ 15/12 đến 15/02/2023` is taken to start in the year
        before.
        """),
    whyIsThisBad: Wording(
      vi: "Khoảng thời gian như vậy không có ngày nào để thực hiện.",
      en: "Such a range has no day on which anything could be done."),
    fixSafety: Wording(
      vi: "Không an toàn: có thể hai đầu bị đổi chỗ, cũng có thể sai một năm.",
      en: "Never safe: the ends may be swapped, or one year may be wrong."),
    examples: [
      RuleExample(
        wrong: "KẾ HOẠCH\nI. NỘI DUNG\n1. Điều tra từ ngày ⟦30/11/2018 đến ngày 25/10/2018⟧.\n",
        right: "KẾ HOẠCH\nI. NỘI DUNG\n1. Điều tra từ ngày 25/10/2018 đến ngày 30/11/2018.\n"),
      RuleExample(
        wrong: "KẾ HOẠCH\nI. NỘI DUNG\n1. Thực hiện Chương trình giai đoạn ⟦2025 - 2021⟧.\n",
        right: "KẾ HOẠCH\nI. NỘI DUNG\n1. Trực Tết từ ngày 15/12 đến ngày 15/02/2023.\n"),
    ])

  func check(_ plan: PlanUnderCheck, report: (Violation) -> Void) {
    for mention in plan.record.dates where mention.role != .phase && mention.role != .anniversary {
      guard case .interval(let start?, let end?) = mention.value,
        let range = ReversedRange(start, end, in: mention.span, plan)
      else { continue }
      guard !plan.yearOutliers.contains(in: range.span) else { continue }
      report(Violation(at: range.span, .reversed, suggestion: range.swapped(plan)))
    }
  }
}

/// A range whose end is certainly earlier than its start.
struct ReversedRange {
  /// From the start to the end.
  let span: Span
  /// Its two days, where they are written as such.
  let points: [DatePoint]

  /// The range, or null where it runs forward or may have been meant to.
  init?(_ start: PartialDate, _ end: PartialDate, in place: Span, _ plan: PlanUnderCheck) {
    guard let first = DateBounds(start), let last = DateBounds(end), last.isBefore(first) else { return nil }
    points = plan.datePoints(in: place)
    switch points.count {
    case 0:
      // Years and quarters alone.
      guard let years = Self.years(in: place, plan) else { return nil }
      span = years
    case 1:
      // `từ ngày 28 đến ngày 05/6/2025` is read over the month's end.
      return nil
    default:
      let (from, to) = (points[0], points[points.count - 1])
      let isSameMonth: Bool = from.month?.value == to.month?.value && from.day != nil && to.day != nil
      // The year of the start may be the one before, where only the end has it.
      guard from.year != nil || isSameMonth, to.year != nil else { return nil }
      span = Span(start: from.span.start, end: to.span.end)
    }
  }

  /// The range with its ends in each other's place.
  func swapped(_ plan: PlanUnderCheck) -> Finding.Suggestion? {
    guard points.count == 2, points.allSatisfy({ point in point.year != nil }) else { return nil }
    let between: String = plan.text(Span(start: points[0].span.end, end: points[1].span.start))
    let text: String = plan.text(points[1].span) + between + plan.text(points[0].span)
    return Finding.Suggestion(replacement: text, safe: false)
  }

  /// From the first year of four digits to the second.
  private static func years(in place: Span, _ plan: PlanUnderCheck) -> Span? {
    let numbers: [Int] = plan.tokens(in: place).filter { index in
      plan.tokens[index].kind == .number && plan.tokens[index].length == 4
    }
    guard numbers.count == 2 else { return nil }
    return Span(start: Int(plan.tokens[numbers[0]].start), end: plan.tokens[numbers[1]].end)
  }
}

extension Wording {
  fileprivate static let reversed = Wording(vi: "điểm cuối sớm hơn điểm đầu", en: "the end is earlier than the start")
}
