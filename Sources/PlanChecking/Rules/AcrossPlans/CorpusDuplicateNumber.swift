import CampaignRecord

/// One number that stands on two different plans.
struct CorpusDuplicateNumber: CorpusRule {
  let about = RuleDescription(
    id: "corpus-duplicate-number", group: .acrossPlans, severity: .warning, isAboutOwnNumber: true,
    title: Wording(vi: "Một số cấp cho hai văn bản", en: "One number on two plans"),
    whatItDoes: Wording(
      vi: """
        Tìm hai văn bản khác nhau của cùng một cơ quan, trong cùng một năm, mang cùng một số, ký hiệu. Các bản của cùng một
        văn bản (bản Word và bản quét, bản có và không có phụ lục) có nội dung hoặc trích yếu gần như nhau và được bỏ qua.
        """,
      en: """
        Finds two different plans of one issuer and one year that bear the same number. Versions of one plan (as a file and
        as a scan, with and without its annex) have nearly the same text or title and are let pass.
        """),
    whyIsThisBad: Wording(
      vi: "Mỗi văn bản được đăng ký một số riêng; trùng số thì viện dẫn không còn chỉ đúng một văn bản.",
      en: "Each plan is registered under a number of its own; with two of them a citation no longer names one."),
    examples: [
      RuleExample(
        wrong: """
          ▶ mot.txt
          SỞ Y TẾ TỈNH KON TUM
          Số: 90/KH-SYT
          Kon Tum, ngày 05 tháng 4 năm 2023
          KẾ HOẠCH
          Tập huấn phòng, chống sốt xuất huyết cho cán bộ trạm y tế
          I. NỘI DUNG
          1. Mở ba lớp tập huấn tại các huyện.
          ▶ hai.txt
          SỞ Y TẾ TỈNH KON TUM
          Số: ⟦90/KH-SYT⟧
          Kon Tum, ngày 07 tháng 4 năm 2023
          KẾ HOẠCH
          Kiểm tra an toàn thực phẩm dịp hè
          I. THÀNH PHẦN
          1. Đoàn kiểm tra do Chi cục trưởng làm trưởng đoàn.

          """,
        right: """
          ▶ mot.txt
          SỞ Y TẾ TỈNH KON TUM
          Số: 90/KH-SYT
          Kon Tum, ngày 05 tháng 4 năm 2023
          KẾ HOẠCH
          Tập huấn phòng, chống sốt xuất huyết cho cán bộ trạm y tế
          I. NỘI DUNG
          1. Mở ba lớp tập huấn tại các huyện.
          ▶ hai.txt
          SỞ Y TẾ TỈNH KON TUM
          Số: 90/KH-SYT
          Kon Tum, ngày 12 tháng 4 năm 2024
          KẾ HOẠCH
          Kiểm tra an toàn thực phẩm dịp hè
          I. THÀNH PHẦN
          1. Đoàn kiểm tra do Chi cục trưởng làm trưởng đoàn.

          """)
    ])

  /// From which share of common pairs of words two texts are versions of one: a file and its PDF have nine tenths and more,
  /// plans of one campaign by different offices three tenths at most.
  private static let likeness: Double = 0.5

  func check(_ plans: PlanCollection, report: (CorpusViolation) -> Void) {
    plans.forEachDocument(citations: false) { mentions in
      // Each plan is held against the first of its year.
      var firsts: [Int: Int] = [:]
      for mention in mentions {
        guard let own = plans.document(mention), let day = own.day else { continue }
        guard let first = firsts[day.year] else {
          firsts[day.year] = mention.plan
          continue
        }
        let other: PlanSummary = plans.plans[first]
        guard let others = other.own, !Self.isOneText(plans.plans[mention.plan], other) else { continue }
        report(
          CorpusViolation(
            in: mention.plan, at: own.place.span, .duplicate(others.day?.text ?? ""),
            related: [CorpusViolation.Related(in: first, others.place.span, .first)]))
      }
    }
  }

  private static func isOneText(_ first: PlanSummary, _ second: PlanSummary) -> Bool {
    if first.textHash == second.textHash || first.sketch.likeness(to: second.sketch) >= likeness { return true }
    // Nothing tells what a plan without a title is about.
    guard !first.title.isEmpty, !second.title.isEmpty else { return true }
    let titles: (Set<UInt32>, Set<UInt32>) = (Set(first.title), Set(second.title))
    return 2 * titles.0.intersection(titles.1).count >= min(titles.0.count, titles.1.count)
  }
}

extension Wording {
  fileprivate static func duplicate(_ day: String) -> Wording {
    Wording(
      vi: "số này đã cấp cho một văn bản khác, ban hành ngày \(day)",
      en: "another plan, issued on \(day), bears this number, too")
  }

  fileprivate static let first = Wording(vi: "văn bản kia", en: "the other plan")
}
