import CampaignRecord
import VietnameseText

/// A plan that calls itself or its campaign otherwise than its title does.
struct TitleMismatch: Rule {
  let about = RuleDescription(
    id: "title-mismatch", group: .header, severity: .warning,
    title: Wording(vi: "Tên gọi không khớp với tiêu đề", en: "A name that differs from the title"),
    whatItDoes: Wording(
      vi: """
        Tìm câu kết gọi văn bản bằng loại khác (“Trên đây là Kế hoạch …” trong một Hướng dẫn), và tên phong trào trong ngoặc
        kép giống tên ở tiêu đề nhưng thêm, bớt hoặc đổi vài từ. Tên khác hẳn, tên chỉ khác chữ hoa, dấu câu hoặc dấu thanh
        được bỏ qua; mỗi tên khác báo một lần.
        """,
      en: """
        Finds a closing sentence that calls the document another type (“Trên đây là Kế hoạch …” in a Hướng dẫn), and names of
        a campaign in quotation marks that are the title's with some words more, fewer or changed. Other names, and those that
        differ in capitals, punctuation or tone marks alone, are let pass; a name that differs is reported once.
        """),
    whyIsThisBad: Wording(
      vi: "Thường là dấu vết của văn bản cũ được chép lại; tra cứu theo tên sẽ bỏ sót.",
      en: "Mostly a trace of the document that was copied; who searches by name will miss it."),
    examples: [
      RuleExample(
        wrong: """
          SỞ Y TẾ
          Số: 12/HD-SYT
          Hà Nội, ngày 16 tháng 5 năm 2023
          HƯỚNG DẪN
          Về phong trào thi đua
          I. NỘI DUNG
          Thi đua.
          Trên đây là ⟦Kế hoạch⟧ thi đua, các đơn vị thực hiện./.
          Nơi nhận:
          - Các đơn vị;
          - Lưu: VT.

          """,
        right: """
          SỞ Y TẾ
          Số: 12/HD-SYT
          Hà Nội, ngày 16 tháng 5 năm 2023
          HƯỚNG DẪN
          Về phong trào thi đua
          I. NỘI DUNG
          Thi đua.
          Trên đây là Hướng dẫn thi đua, các đơn vị thực hiện./.
          Nơi nhận:
          - Các đơn vị;
          - Lưu: VT.

          """)
    ])

  /// The types that a closing sentence names.
  private static let types: [[WordKey]] = [
    ["kế", "hoạch"], ["hướng", "dẫn"], ["chỉ", "thị"], ["chương", "trình"], ["thông", "báo"], ["quyết", "định"],
    ["phương", "án"], ["đề", "án"],
  ]
  private static let openings: [[WordKey]] = [
    ["trên", "đây", "là", "toàn", "văn"], ["trên", "đây", "là", "nội", "dung"], ["trên", "đây", "là"],
    ["nhận", "được"],
  ]
  private static let này: WordKey = "này"

  func check(_ plan: PlanUnderCheck, report: (Violation) -> Void) {
    checkType(plan, report)
    checkCampaign(plan, report)
  }

  // MARK: Type

  private func checkType(_ plan: PlanUnderCheck, _ report: (Violation) -> Void) {
    let header: Header = plan.record.header
    guard let type = header.type, type.code != nil, plan.record.attachments.isEmpty,
      let closing = PlanEnd(plan).closingStart
    else { return }
    let near: Range<Int> = max(0, closing - 150)..<closing
    for index in (plan.places(of: .trên) + plan.places(of: .nhận)).sorted() where near.contains(index) {
      guard let opening = Self.openings.first(where: { words in plan.reads(words, at: index) }) else { continue }
      let start: Int = index + opening.count
      guard let named = Self.types.first(where: { words in plan.reads(words, at: start) }) else { continue }
      // `Nhận được Kế hoạch này`; without `này` it may be another document.
      let end: Int = start + named.count
      if opening.count == 2, end >= plan.keys.count || plan.keys[end] != Self.này { continue }
      let own: [WordKey] = type.name.split(separator: " ").map { word in WordKey(String(word)) }
      guard own.first.map({ word in named.first == word }) == false, !own.contains(named[1]) else { continue }
      // `THÔNG BÁO Kế hoạch tuyển dụng` is both.
      let title: Range<Int> = header.title.map { title in plan.tokens(in: title.span) } ?? 0..<0
      guard !title.contains(where: { word in plan.reads(named, at: word) }) else { continue }
      report(
        Violation(
          at: plan.span(start..<end), .otherType(type.name),
          related: type.span.map { span in [Violation.Related(span, .title)] } ?? []))
      return
    }
  }

  // MARK: Campaign

  private func checkCampaign(_ plan: PlanUnderCheck, _ report: (Violation) -> Void) {
    guard let campaign = plan.record.header.campaign,
      let own = NameWords(plan.tokens(in: campaign.span), plan)
    else { return }
    var variants: [[NameWords]] = []
    let behind: Int = plan.token(at: campaign.span.end - 1)
    for quotation in plan.quotations where quotation.lowerBound > behind && quotation.count >= NameWords.fewest {
      guard own.starts(like: quotation), let name = NameWords(quotation, plan), name.isVariant(of: own) else {
        continue
      }
      if let known = variants.firstIndex(where: { names in names[0].keys == name.keys }) {
        variants[known].append(name)
      } else if variants.count < 8 {
        variants.append([name])
      }
    }
    for names in variants {
      report(
        Violation(
          at: names[0].span, .otherCampaign,
          related: [Violation.Related(campaign.span, .title)]
            + names.dropFirst().map { name in Violation.Related(name.span, .likewise) }))
    }
  }
}

extension Wording {
  fileprivate static func otherType(_ name: String) -> Wording {
    Wording(vi: "văn bản này là \(name)", en: "this document is a \(name)")
  }

  fileprivate static let otherCampaign = Wording(
    vi: "tên phong trào khác với tên ở tiêu đề", en: "the campaign's name differs from the title's")
  fileprivate static let title = Wording(vi: "tiêu đề", en: "the title")
  fileprivate static let likewise = Wording(vi: "ở đây cũng vậy", en: "likewise here")
}
