import CampaignRecord

/// A heading or item whose number does not follow from the one before.
struct HeadingSequence: Rule {
  let about = RuleDescription(
    id: "heading-sequence", group: .outline, severity: .error,
    title: Wording(vi: "Số thứ tự đề mục không liên tục", en: "A heading number out of sequence"),
    whatItDoes: Wording(
      vi: """
        Đếm các đề mục cùng cấp: số La Mã, số thập phân (2.1 phải đứng dưới 2), Điều, và chữ cái tiếng Việt
        (a b c d đ e g h i k …). Tìm số bị lặp, bị bỏ qua, lùi lại, và chữ đ bị mất nét thành d. Danh sách bắt đầu lại từ đầu,
        danh sách nối tiếp số của mục trước, và số mà văn bản có ở dòng khác giữa hai mục đều được bỏ qua. Khi nhiều mục liền
        nhau đều mang số 1, đó là do trang web làm mất số, và chỉ được nhắc một lần.
        """,
      en: """
        Counts the headings of one level: Roman numerals, decimals (2.1 must stand under 2), articles, and Vietnamese letters
        (a b c d đ e g h i k …). Finds numbers that are doubled, skipped or go back, and a đ that lost its stroke. A list
        that starts again, one that goes on where the section before ended, and a number that stands on another line between
        the two are let pass. Where item after item says 1, a page lost the numbers, which is told once.
        """),
    whyIsThisBad: Wording(
      vi: "Viện dẫn “mục III” không còn chỉ đúng một chỗ; đề mục bị nhảy số còn là dấu hiệu mất một phần nội dung.",
      en: "A reference to “section III” no longer leads to one place; a skipped number may also be a lost section."),
    fixSafety: Wording(
      vi: "An toàn khi đề mục trước và sau đều xác nhận, hoặc đề mục cuối lặp hay lùi số.",
      en: "Safe where the headings before and behind agree, or where the last heading doubles a number or goes back."),
    examples: [
      RuleExample(
        wrong: "KẾ HOẠCH\nI. MỤC ĐÍCH\nII. NỘI DUNG\nIII. GIẢI PHÁP\n⟦III⟧. TỔ CHỨC THỰC HIỆN\n",
        right: "KẾ HOẠCH\nI. MỤC ĐÍCH\nII. NỘI DUNG\nIII. GIẢI PHÁP\nIV. TỔ CHỨC THỰC HIỆN\n"),
      RuleExample(
        wrong: "KẾ HOẠCH\nI. NỘI DUNG\na) Một;\nb) Hai;\nc) Ba;\nd) Bốn;\n⟦d⟧) Năm;\ne) Sáu.\n",
        right: "KẾ HOẠCH\nI. NỘI DUNG\na) Một;\nb) Hai;\nc) Ba;\nd) Bốn;\nđ) Năm;\ne) Sáu.\n"),
      RuleExample(
        wrong: "KẾ HOẠCH\nI. PHÂN CÔNG\n1. Công đoàn\n2. Các ban\n2.1. Ban Tổ chức\n⟦3.2⟧. Ban Tuyên giáo\n",
        right: "KẾ HOẠCH\nI. PHÂN CÔNG\n1. Công đoàn\n2. Các ban\n2.1. Ban Tổ chức\n2.2. Ban Tuyên giáo\n"),
    ])

  func check(_ plan: PlanUnderCheck, report: (Violation) -> Void) {
    var series: [HeadingSeries] = []
    for siblings in plan.siblings where !HeadingRun.isPlain(siblings, plan) {
      series += HeadingSeries.series(in: siblings, of: plan)
    }
    // An author doubles a number once; a page that shows each item as a list of its own makes all of them the first.
    let restarts: [Int] = series.flatMap(\.restarts)
    let areNumbersLost: Bool = restarts.count >= Self.fewestLost
    if areNumbersLost, let first = restarts.first {
      report(Violation(at: plan.units[first].markerSpan, .numbersLost, severity: .info, cause: .extraction))
    }
    for one in series { one.check(plan, ignoringRestarts: areNumbersLost, report) }
  }

  /// From how many items that say 1 behind another that does the numbers of lists are taken for lost.
  private static let fewestLost: Int = 3
}

extension Wording {
  fileprivate static let numbersLost = Wording(
    vi: "nhiều mục liền nhau đều mang số 1: số thứ tự của danh sách đã mất khi chuyển đổi",
    en: "item after item says 1: the numbers of lists were lost when the text was converted")
}
