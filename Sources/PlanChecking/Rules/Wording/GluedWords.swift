import CampaignRecord
import PlanParsing
import VietnameseText

/// Two words without a blank between them.
struct GluedWords: Rule {
  let about = RuleDescription(
    id: "glued-words", group: .wording, severity: .warning,
    title: Wording(vi: "Hai chữ viết dính nhau", en: "Two words without a blank between them"),
    whatItDoes: Wording(
      vi: """
        Tìm hai tiếng viết dính nhau: “trướcngày”, “kếhoạch”, “vềviệc”. Chỉ báo khi chữ ấy không phải là một tiếng, cả hai
        phần đều là tiếng thường gặp và chỉ có một cách tách. Tên riêng, từ mượn (“vắcxin”, “kilôgam”), chữ không dấu và địa
        chỉ thư, trang mạng được bỏ qua. Ngày và số văn bản đứng sau vẫn được nhận ra.
        """,
      en: """
        Finds two syllables without a blank between them: “trướcngày”, “kếhoạch”, “vềviệc”. They are told only where the word
        is no syllable itself, both parts are usual ones and there is one way to part them. Names, borrowed words (“vắcxin”,
        “kilôgam”), words without marks and addresses are let pass. Dates and numbers behind them are understood all the same.
        """),
    whyIsThisBad: Wording(
      vi: "Tìm kiếm và chương trình khác bỏ sót chữ viết dính, có khi bỏ sót cả thời hạn đứng sau nó.",
      en: "Searches and other programs miss such words, and sometimes the deadline behind them."),
    fixSafety: Wording(
      vi: "An toàn: chỉ thêm một dấu cách.",
      en: "Safe: nothing but a blank is added."),
    examples: [
      RuleExample(
        wrong: "KẾ HOẠCH\nI. NỘI DUNG\n1. Xây dựng ⟦kếhoạch⟧, báo cáo ⟦trướcngày⟧ 20/11/2024.\n",
        right: """
          KẾ HOẠCH
          I. NỘI DUNG
          1. Tiêm vắcxin; đo ôxy; xã Krôngnô; báo Hànộimới; gửi về kehoach@danang.gov.vn trước ngày 20/11/2024.

          """)
    ])

  /// More than these are the work of a conversion.
  private static let most: Int = 5

  func check(_ plan: PlanUnderCheck, report: (Violation) -> Void) {
    let found: [GluedWord] = GluedWord.all(in: plan)
    if found.count > Self.most {
      report(Violation(at: found[0].span, .glued(found.count), severity: .info, cause: .extraction))
    } else {
      for word in found {
        report(
          Violation(
            at: word.span, .glued(word.parted),
            suggestion: Finding.Suggestion(replacement: word.parted, safe: true), cause: .either))
      }
    }
  }
}

extension Wording {
  fileprivate static func glued(_ parted: String) -> Wording {
    Wording(vi: "thiếu dấu cách: “\(parted)”", en: "a blank is missing: “\(parted)”")
  }

  fileprivate static func glued(_ count: Int) -> Wording {
    Wording(
      vi: "\(count) chỗ hai chữ dính nhau, có lẽ do chuyển đổi văn bản",
      en: "words stand without a blank between them at \(count) places, probably from a conversion")
  }
}
