import CampaignRecord
import VietnameseText

/// The tone of oa, oe and uy now on the first vowel, now on the second: `hòa` and `hoà` in one text.
struct MixedTonePlacement: Rule {
  let about = RuleDescription(
    id: "mixed-tone-placement", group: .wording, severity: .note,
    title: Wording(vi: "Đặt dấu thanh không thống nhất", en: "Tones placed in two ways"),
    whatItDoes: Wording(
      vi: """
        Tìm văn bản vừa viết “hòa, khỏe, ủy” vừa viết “hoà, khoẻ, uỷ”. Cả hai cách đều được dùng; chỉ báo một lần, ở chỗ đầu
        tiên của cách viết ít hơn. Tên riêng không được xét, trừ “Ủy ban”, “Ủy viên”.
        """,
      en: """
        Finds a text that has both “hòa, khỏe, ủy” and “hoà, khoẻ, uỷ”. Either is in use; it is told once, at the first place
        of the rarer way. Names are left out of account, but for “Ủy ban” and “Ủy viên”.
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

  func check(_ plan: PlanUnderCheck, report: (Violation) -> Void) {
    var modern: [Int] = []
    var traditional: [Int] = []
    plan.bytes.withUnsafeBufferPointer { bytes in
      for (index, token) in plan.tokens.enumerated() where token.kind == .word && token.length > 2 {
        guard Self.mayHaveChoice(bytes, token.range) else { continue }
        if token.traits.contains(.capitalized), !Self.body.contains(plan.keys[index]) { continue }
        switch SyllableSpelling(bytes, token.range)?.placement {
        case .modern: modern.append(index)
        case .traditional: traditional.append(index)
        case nil: continue
        }
      }
    }
    guard let firstModern = modern.first, let firstTraditional = traditional.first else { return }
    let isModernRare: Bool = modern.count <= traditional.count
    let place: Int = isModernRare ? firstModern : firstTraditional
    let other: Int = isModernRare ? firstTraditional : firstModern
    report(
      Violation(
        at: plan.span(place),
        .mixed(
          rare: plan.text(plan.span(place)), min(modern.count, traditional.count), usual: plan.text(plan.span(other)),
          max(modern.count, traditional.count)),
        related: [Violation.Related(plan.span(other), .other)], cause: .either))
  }

  /// Whether the word ends like oà, oè, uỳ or òa, òe, ùy: all others are turned away before they are spelled out.
  @inline(__always)
  private static func mayHaveChoice(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    let last: UInt8 = bytes[range.upperBound - 1]
    let before: UInt8 = bytes[range.upperBound - 2]
    if last < 0x80 {
      let letter: UInt8 = last | 0x20
      return before >= 0x80
        && (letter == UInt8(ascii: "a") || letter == UInt8(ascii: "e") || letter == UInt8(ascii: "y"))
    }
    // A letter of two bytes (á) or three (ả) behind a plain o or u.
    let start: Int = before & 0xC0 == 0x80 ? range.upperBound - 3 : range.upperBound - 2
    guard start > range.lowerBound else { return false }
    let glide: UInt8 = bytes[start - 1] | 0x20
    return glide == UInt8(ascii: "o") || glide == UInt8(ascii: "u")
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
