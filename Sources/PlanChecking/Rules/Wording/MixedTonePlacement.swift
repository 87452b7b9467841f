import CampaignRecord
import VietnameseText

/// The tone of oa, oe and uy now on the first vowel, now on the second: `hòa` and `hoà` in one text.
struct MixedTonePlacement: Rule {
  let about = RuleDescription(
    id: "mixed-tone-placement", group: .wording, severity: .note,
    title: Wording(vi: "Đặt dấu thanh không thống nhất", en: "Tones placed in two ways"),
    whatItDoes: Wording(
      vi: """
        Tìm văn bản viết cùng một vần theo hai cách: “hòa” và “hoá”, “ủy” và “uỷ”. Cả hai cách đều được dùng; chỉ báo một lần,
        ở chỗ đầu tiên của cách viết ít hơn. “Uỷ ban” bên cạnh “văn hóa” được bỏ qua vì là thói quen phổ biến. Tên riêng
        không được xét, trừ “Ủy ban”, “Ủy viên”.
        """,
      en: """
        Finds a text that writes one rime in both ways: “hòa” and “hoá”, “ủy” and “uỷ”. Either is in use; it is told once, at
        the first place of the rarer way. “Uỷ ban” beside “văn hóa” is let pass, so common is it. Names are left out of
        account, but for “Ủy ban” and “Ủy viên”.
        """),
    whyIsThisBad: Wording(
      vi: "Tìm “Ủy ban” sẽ không thấy “Uỷ ban”; văn bản trông như ghép từ nhiều nguồn.",
      en: "A search for “Ủy ban” does not find “Uỷ ban”, and the text looks pasted together."),
    fixSafety: Wording(
      vi: "Không sửa tự động: nên thống nhất cả văn bản.",
      en: "Nothing is suggested: the whole text should be made one."),
    examples: [
      RuleExample(
        wrong:
          "KẾ HOẠCH\nI. NỘI DUNG\n1. Ủy ban nhân dân xã; xóa nhà tạm; văn hóa.\n2. Nâng cao ⟦hoá⟧ học, sức khoẻ.\n",
        right: "KẾ HOẠCH\nI. NỘI DUNG\n1. Ủy ban nhân dân xã, xóa nhà tạm; ông Thuỵ, bà Thuý; quý, hoàn thành.\n")
    ])

  private static let body: Set<WordKey> = ["ủy", "uỷ"]

  /// The tokens of one rime by how they are written.
  private struct Uses {
    var modern: [Int] = []
    var traditional: [Int] = []

    var isMixed: Bool { !modern.isEmpty && !traditional.isEmpty }
  }

  func check(_ plan: PlanUnderCheck, report: (Violation) -> Void) {
    var uses: [Rime: Uses] = [:]
    for place in plan.index.choices where !mayBeName(place, plan) {
      guard let spelling = plan.keys[place].spelling else { continue }
      switch spelling.placement {
      case .modern?: uses[spelling.syllable.rime, default: Uses()].modern.append(place)
      case .traditional?: uses[spelling.syllable.rime, default: Uses()].traditional.append(place)
      case nil: continue
      }
    }
    let modern: Int = uses.values.reduce(0) { $0 + $1.modern.count }
    let traditional: Int = uses.values.reduce(0) { $0 + $1.traditional.count }
    // `Uỷ ban` beside `văn hóa` is so common that it is a way of its own: one rime must be written in both.
    let mixed: [(place: Int, other: Int, rare: Int, usual: Int)] = uses.values.filter(\.isMixed).map { uses in
      // Where the rime is written both ways as often, the rest of the text decides.
      let difference: Int = uses.modern.count - uses.traditional.count
      let isModernRare: Bool = difference != 0 ? difference < 0 : modern <= traditional
      let (rare, usual) = isModernRare ? (uses.modern, uses.traditional) : (uses.traditional, uses.modern)
      return (rare.min() ?? 0, usual.min() ?? 0, rare.count, usual.count)
    }
    guard let first = mixed.min(by: { $0.place < $1.place }) else { return }
    report(
      Violation(
        at: plan.span(first.place),
        .mixed(
          rare: plan.text(plan.span(first.place)), first.rare, usual: plan.text(plan.span(first.other)), first.usual),
        related: [Violation.Related(plan.span(first.other), .other)], cause: .either))
  }

  /// Whether the word may be a name, whose bearer spells it.
  private func mayBeName(_ place: Int, _ plan: PlanUnderCheck) -> Bool {
    plan.tokens[place].traits.contains(.capitalized) && !Self.body.contains(plan.keys[place])
  }
}

extension Wording {
  fileprivate static func mixed(rare: String, _ rareCount: Int, usual: String, _ usualCount: Int) -> Wording {
    Wording(
      vi: "“\(rare)” đặt dấu thanh khác “\(usual)”: cách này \(rareCount) chỗ, cách kia \(usualCount) chỗ",
      en: "“\(rare)” places its tone otherwise than “\(usual)”: \(rareCount) times this way, \(usualCount) times that")
  }

  fileprivate static let other = Wording(vi: "cách đặt dấu kia", en: "the other way")
}
