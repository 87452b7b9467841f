import CampaignRecord
import VietnameseText

/// A reference to a part that the text does not have.
struct WrongInternalReference: Rule {
  let about = RuleDescription(
    id: "wrong-internal-reference", group: .outline, severity: .warning,
    title: Wording(vi: "Viện dẫn mục không có trong văn bản", en: "A reference to a part that does not exist"),
    whatItDoes: Wording(
      vi: """
        Tìm chỗ văn bản viện dẫn chính nó (“mục 2 phần II Kế hoạch này”, “điểm a mục III nêu trên”, “Như Điều 4” ở nơi nhận)
        mà không có mục đó. Viện dẫn văn bản khác, và viện dẫn không nói rõ là của văn bản này, được bỏ qua.
        """,
      en: """
        Finds references of a text to itself (“mục 2 phần II Kế hoạch này”, “điểm a mục III nêu trên”, “Như Điều 4” among the
        recipients) to a part that is not there. References to other documents, and those that do not say that this text is
        meant, are let pass.
        """),
    whyIsThisBad: Wording(
      vi: "Người thực hiện không biết phải theo nội dung nào; thường do đánh số lại sau khi sửa.",
      en: "Nobody can tell what to follow; mostly the parts were numbered anew and the reference was not."),
    examples: [
      RuleExample(
        wrong: """
          KẾ HOẠCH
          I. NỘI DUNG
          1. Tuyên truyền
          2. Kiểm tra
          II. TỔ CHỨC THỰC HIỆN
          Các đơn vị thực hiện nội dung tại ⟦mục 3 phần I⟧ Kế hoạch này.

          """,
        right: """
          KẾ HOẠCH
          I. NỘI DUNG
          1. Tuyên truyền
          2. Kiểm tra
          II. TỔ CHỨC THỰC HIỆN
          Các đơn vị thực hiện nội dung tại mục 2 phần I Kế hoạch này và khoản 3 mục I Kế hoạch số 12/KH-UBND.

          """)
    ])

  func check(_ plan: PlanUnderCheck, report: (Violation) -> Void) {
    guard plan.units.count > 1 else { return }
    // No plan refers to so many parts of itself; a text that does is none.
    for reference in InternalReferenceScanner(plan: plan).references().prefix(200) where !exists(reference, plan) {
      report(Violation(at: reference.span, .missing, cause: .either))
    }
  }

  /// Whether a unit bears the innermost number, under units that bear the others. A reference of which an outer part has
  /// no units of its kind at all is taken to be met: the outline may be written otherwise than it is cited.
  private func exists(_ reference: InternalReference, _ plan: PlanUnderCheck) -> Bool {
    guard let inner = reference.parts.first else { return true }
    let outer = reference.parts.dropFirst()
    if outer.isEmpty {
      // A point without its clause may be a mark in a contest.
      if inner.kind == .point { return true }
      let comparable: [Int] = plan.units.indices.filter { index in isComparable(plan.units[index], inner) }
      guard comparable.count > 1 else { return true }
      return comparable.contains { index in bears(plan.units[index], inner) }
    }
    let candidates: [Int] = plan.units.indices.filter { index in bears(plan.units[index], inner) }
    if candidates.contains(where: { index in isUnder(index, outer, plan) }) { return true }
    // The outer part must be there, with numbered units below that leave this one out; or be left out itself by a series.
    guard let container = outer.first else { return true }
    let containers: [Int] = plan.units.indices.filter { index in bears(plan.units[index], container) }
    if containers.isEmpty {
      return plan.units.lazy.filter { unit in isComparable(unit, container) }.count < 2
    }
    return !containers.contains { index in
      plan.units[index].children.contains { child in isComparable(plan.units[child], inner) }
    }
  }

  /// Whether the units above bear the outer numbers, the nearest first.
  private func isUnder(_ index: Int, _ outer: ArraySlice<InternalReference.Part>, _ plan: PlanUnderCheck) -> Bool {
    var parent: Int? = plan.units[index].parent
    for part in outer {
      while let above = parent, !bears(plan.units[above], part) { parent = plan.units[above].parent }
      guard let above = parent else { return false }
      parent = plan.units[above].parent
    }
    return true
  }

  /// Whether a unit is written as what the reference speaks of.
  private func isComparable(_ unit: OutlineUnit, _ part: InternalReference.Part) -> Bool {
    switch part.kind {
    case .article: unit.style == .article
    case .chapter: unit.style == .chapter
    case .point:
      part.marker.utf8.first.map { byte in byte < 0x3A } == true ? unit.style == .decimal : unit.style == .letter
    case .part, .section, .clause: part.isRoman ? unit.style == .roman || unit.style == .part : unit.style == .decimal
    }
  }

  private func bears(_ unit: OutlineUnit, _ part: InternalReference.Part) -> Bool {
    guard let marker = unit.marker else { return false }
    if marker == part.marker { return true }
    guard marker.utf8.count > part.marker.utf8.count else { return false }
    // `Điều 3` and `Phần II`; `2.1` under `2` for `mục 1`.
    return marker.hasSuffix(" " + part.marker) || unit.style == .decimal && marker.hasSuffix("." + part.marker)
  }
}

extension Wording {
  fileprivate static let missing = Wording(
    vi: "văn bản này không có mục được viện dẫn", en: "this text has no such part")
}
