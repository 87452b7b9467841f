import CampaignRecord
import VietnameseText

/// Headings in capitals that end with a full stop, and markers without the closing mark that their siblings have.
struct HeadingPunctuation: Rule {
  let about = RuleDescription(
    id: "heading-punctuation", group: .outline, severity: .note,
    title: Wording(vi: "Dấu câu ở đề mục", en: "Punctuation of headings"),
    whatItDoes: Wording(
      vi: """
        Báo đề mục viết hoa (I. MỤC ĐÍCH, YÊU CẦU.) kết thúc bằng dấu chấm hoặc chấm phẩy; báo một lần cho cả văn bản. Báo
        số thứ tự thiếu hoặc khác dấu đóng (2.2 bên cạnh 2.1. và 2.3.) khi các mục cùng cấp đều có cùng một dấu.
        """,
      en: """
        Reports headings in capitals (I. MỤC ĐÍCH, YÊU CẦU.) that end with a full stop or semicolon, once for a plan. Reports
        a marker that lacks the closing mark of its siblings or has another one (2.2 beside 2.1. and 2.3.), where all the
        others agree.
        """),
    whyIsThisBad: Wording(
      vi: "Đề mục không phải là câu; dấu không thống nhất khiến văn bản trông như chưa soát.",
      en: "A heading is no sentence; marks that differ make a plan look unread."),
    fixSafety: Wording(
      vi: "Gợi ý chỉ là thể thức, không tự sửa.", en: "A matter of style; never put in without being asked."),
    examples: [
      RuleExample(
        wrong: "KẾ HOẠCH\nI. MỤC ĐÍCH, YÊU CẦU⟦.⟧\nĐẩy mạnh thi đua.\nII. NỘI DUNG\nThi đua.\n",
        right: "KẾ HOẠCH\nI. MỤC ĐÍCH, YÊU CẦU\nĐẩy mạnh thi đua.\nII. NỘI DUNG\nThi đua.\n"),
      RuleExample(
        wrong:
          "KẾ HOẠCH\nI. PHÂN CÔNG\n1. Các ban\n1.1. Ban Tổ chức\n⟦1.2⟧ Ban Tuyên giáo\n1.3. Văn phòng\n1.4. Ủy ban\n",
        right:
          "KẾ HOẠCH\nI. PHÂN CÔNG\n1. Các ban\n1.1. Ban Tổ chức\n1.2. Ban Tuyên giáo\n1.3. Văn phòng\n1.4. Ủy ban\n"),
    ])

  func check(_ plan: PlanUnderCheck, report: (Violation) -> Void) {
    checkEnds(plan, report)
    for siblings in plan.siblings { checkMarkers(siblings, plan, report) }
  }

  /// All headings in capitals that end with a mark are one finding, at the first.
  private func checkEnds(_ plan: PlanUnderCheck, _ report: (Violation) -> Void) {
    var marks: [Span] = []
    for index in plan.units.indices {
      switch plan.units[index].style {
      case .roman, .part, .chapter, .section, .capital, .decimal: break
      default: continue
      }
      guard plan.units[index].isHeadingAlone,
        let mark = endMark(of: plan.units[index], plan)
      else { continue }
      marks.append(mark)
    }
    guard let first = marks.first else { return }
    report(
      Violation(
        at: first, .ends(marks.count),
        related: marks.dropFirst().map { mark in Violation.Related(mark, .likewise) },
        suggestion: Finding.Suggestion(replacement: "", safe: false)))
  }

  /// The full stop or semicolon behind a heading in capitals; null where it has none.
  private func endMark(of unit: OutlineUnit, _ plan: PlanUnderCheck) -> Span? {
    // Behind a letter or digit there is none.
    guard unit.span.end > unit.span.start else { return nil }
    let end: UInt8 = plan.bytes[unit.span.end - 1]
    guard end < 0x80, end &- 0x30 > 9, (end | 0x20) &- 0x61 > 25 else { return nil }
    let tokens: Range<Int> = plan.tokens(in: Span(start: unit.markerSpan.end + 1, end: unit.span.end))
    guard tokens.count > 2, let last = tokens.last,
      plan.isMark(.fullStop, at: last) || plan.isMark(.semicolon, at: last),
      plan.tokens[last - 1].kind == .word
    else { return nil }
    var words: Int = 0
    for index in tokens where plan.tokens[index].kind == .word {
      guard plan.tokens[index].traits.contains(.capitals) else { return nil }
      words += 1
    }
    return words > 1 ? plan.span(last) : nil
  }

  /// One marker that is closed otherwise than all others of its series, which are three at least.
  private func checkMarkers(_ siblings: [Int], _ plan: PlanUnderCheck, _ report: (Violation) -> Void) {
    guard let head = siblings.first(where: { index in plan.units[index].style != .bullet }) else { return }
    let usual: UInt8? = plan.units[head].closingMark
    let isMixed: Bool = siblings.contains { index in
      plan.units[index].style != .bullet && plan.units[index].closingMark != usual
    }
    guard isMixed else { return }
    let numbered: [Int] = siblings.filter { index in plan.units[index].style != .bullet }
    guard numbered.count > 3, let first = numbered.first else { return }
    let style: OutlineNode.Style = plan.units[first].style
    guard style == .decimal || style == .letter || style == .roman,
      numbered.allSatisfy({ index in plan.units[index].style == style })
    else { return }
    var common: [UInt8?] = numbered.prefix(3).map { index in plan.units[index].closingMark }
    common.sort { first, second in (first ?? 0) < (second ?? 0) }
    guard let mark = common[1] else { return }
    let others: [Int] = numbered.filter { index in plan.units[index].closingMark != mark }
    guard others.count == 1, mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")"),
      others[0] != numbered[0] || style != .decimal
    else { return }
    let unit: OutlineUnit = plan.units[others[0]]
    report(Violation(at: unit.markerSpan, .marker(String(decoding: [mark], as: UTF8.self)), cause: .either))
  }
}

extension Wording {
  fileprivate static func ends(_ count: Int) -> Wording {
    count == 1
      ? Wording(vi: "đề mục viết hoa không có dấu ở cuối", en: "a heading in capitals has no mark at its end")
      : Wording(
        vi: "đề mục viết hoa không có dấu ở cuối (\(count) đề mục)",
        en: "headings in capitals have no mark at their end (\(count) of them)")
  }

  fileprivate static func marker(_ mark: String) -> Wording {
    Wording(
      vi: "các mục cùng cấp đều có dấu “\(mark)” sau số thứ tự", en: "all siblings have “\(mark)” behind their number")
  }

  fileprivate static let likewise = Wording(vi: "đề mục này cũng vậy", en: "likewise here")
}
