import CampaignRecord
import VietnameseText

/// Digits that were meant as a date and are none: a year of too many or too few digits, a lost or doubled mark.
struct DateMalformed: Rule {
  let about = RuleDescription(
    id: "date-malformed", group: .date, severity: .error,
    title: Wording(vi: "Ngày viết sai hình thức", en: "A date that is none"),
    whatItDoes: Wording(
      vi: """
        Tìm ngày viết bằng số mà năm thừa hoặc thiếu chữ số, thiếu hoặc thừa dấu: “15/3/20204”, “15/3/224”, “15/032024”,
        “15/3./2024”. Chỉ xét số đứng sau “ngày”, “trước”, “từ”, “đến”, “vào” và những từ tương tự. Bản ghi chỉ giữ phần đọc
        được.
        """,
      en: """
        Finds dates in digits whose year has a digit too many or too few, or that lost or doubled a mark: “15/3/20204”,
        “15/3/224”, “15/032024”, “15/3./2024”. Only digits behind “ngày”, “trước”, “từ”, “đến”, “vào” and the like are looked
        at. The record keeps what can be read.
        """),
    whyIsThisBad: Wording(
      vi: "Không rõ hạn là ngày nào, năm nào; chương trình khác chỉ đọc được một nửa.",
      en: "Nobody can tell which day or year was meant, and other programs read half of it."),
    fixSafety: Wording(
      vi: "Chỉ gợi ý khi thiếu hoặc thừa một dấu; gợi ý cần người xem lại.",
      en: "Suggested only where a mark is lost or doubled, and never put in without being asked."),
    examples: [
      RuleExample(
        wrong: "KẾ HOẠCH\nI. THỜI GIAN\n1. Gửi báo cáo trước ngày ⟦15/3/20204⟧, họp ngày ⟦20/032024⟧.\n",
        right: "KẾ HOẠCH\nI. THỜI GIAN\n1. Gửi báo cáo trước ngày 15/3/2024, họp ngày 20/03/2024; đạt 1/2/3 mức.\n")
    ])

  /// The words behind which digits are a date.
  private static let words: Set<WordKey> = [
    "ngày", "trước", "từ", "đến", "tới", "hết", "vào", "nhất", "sau", "là",
  ]

  func check(_ plan: PlanUnderCheck, report: (Violation) -> Void) {
    for index in plan.index.figures where index > 0 && plan.tokens[index].kind == .fraction {
      let start: Int = Int(plan.tokens[index].start)
      // Most fractions end before anything that could go on.
      guard plan.tokens[index].length >= 8 || goesOn(plan.tokens[index].end, plan.bytes),
        Self.words.contains(plan.keys[index - 1]), let broken = BrokenDate(plan.bytes, from: start)
      else { continue }
      let span = Span(start: start, end: broken.end)
      report(
        Violation(
          at: span, .brokenDate,
          suggestion: broken.right.map { right in Finding.Suggestion(replacement: right, safe: false) }, cause: .either)
      )
    }
  }

  private func goesOn(_ end: Int, _ bytes: [UInt8]) -> Bool {
    end < bytes.count && (bytes[end] == UInt8(ascii: "/") || bytes[end] == UInt8(ascii: "."))
  }
}

/// A date of digits that is broken, and what was meant.
private struct BrokenDate {
  /// The byte behind it.
  let end: Int
  /// What was meant; null where it may have been several.
  let right: String?

  /// The digits and marks that start at a byte; null where they are no broken date.
  init?(_ bytes: [UInt8], from start: Int) {
    var end: Int = start
    while end < bytes.count, end - start < 16, Self.isPart(bytes[end]) { end += 1 }
    while end > start, !(0x30...0x39).contains(bytes[end - 1]) { end -= 1 }
    let text: ArraySlice<UInt8> = bytes[start..<end]
    let groups: [ArraySlice<UInt8>] = text.split { byte in byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".") }
    guard groups.count >= 2, let day = Self.number(groups[0], most: 31) else { return nil }
    self.end = end
    if groups.count == 3, let month = Self.number(groups[1], most: 12) {
      let marks: Int = text.count - groups.reduce(0) { count, group in count + group.count }
      switch groups[2].count {
      // `15/3./2024`
      case 4 where marks > 2: right = Self.year(groups[2]).map { year in "\(day)/\(month)/\(year)" }
      case 3, 5...: right = nil
      default: return nil
      }
    } else if groups.count == 2, text.count == groups[0].count + groups[1].count + 1, groups[1].count > 4,
      groups[1].count < 7, let year = Self.year(groups[1].suffix(4)),
      let month = Self.number(groups[1].dropLast(4), most: 12)
    {
      right = "\(day)/\(month)/\(year)"
    } else {
      return nil
    }
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".")
  }

  /// The digits as they stand, where they are a number from 1 to `most`.
  private static func number(_ digits: ArraySlice<UInt8>, most: Int) -> String? {
    let text = String(decoding: digits, as: UTF8.self)
    return digits.count <= 2 && (1...most).contains(Int(text) ?? 0) ? text : nil
  }

  private static func year(_ digits: ArraySlice<UInt8>) -> String? {
    let text = String(decoding: digits, as: UTF8.self)
    return (1900..<2100).contains(Int(text) ?? 0) ? text : nil
  }
}

extension Wording {
  fileprivate static let brokenDate = Wording(
    vi: "ngày viết thừa hoặc thiếu chữ số, dấu", en: "a date with a digit or mark too many or too few")
}
