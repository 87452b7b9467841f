import CampaignRecord
import VietnameseText

/// A heading or item whose number does not follow from the one before.
struct HeadingSequence: Rule {
  let about = RuleDescription(
    id: "heading-sequence", group: .outline, severity: .error,
    title: Wording(vi: "Số thứ tự đề mục không liên tục", en: "A heading number out of sequence"),
    whatItDoes: Wording(
      vi: """
        Đếm các đề mục cùng cấp: số La Mã, số thập phân (2.1 phải đứng dưới 2), Điều, và chữ cái tiếng Việt
        (a b c d đ e g h i k …). Tìm số bị lặp, bị bỏ qua, lùi lại, và chữ đ bị mất nét thành d. Danh sách bắt đầu lại từ đầu,
        danh sách nối tiếp số của mục trước, và số mà văn bản có ở dòng khác giữa hai mục đều được bỏ qua.
        """,
      en: """
        Counts the headings of one level: Roman numerals, decimals (2.1 must stand under 2), articles, and Vietnamese letters
        (a b c d đ e g h i k …). Finds numbers that are doubled, skipped or go back, and a đ that lost its stroke. A list
        that starts again, one that goes on where the section before ended, and a number that stands on another line between
        the two are let pass.
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
    for siblings in plan.siblings {
      for series in HeadingSeries.series(in: siblings, of: plan) {
        series.check(plan, report)
      }
    }
  }
}

/// Units of one style that stand side by side.
private struct HeadingSeries {
  /// The indices of the units.
  private var units: [Int] = []
  private var ordinals: [Ordinal] = []
  /// Whether the letters are certainly counted as they are.
  private var isCertain: Bool = true

  /// The series of a list of siblings: bullets are left out, and each change of style begins another.
  static func series(in siblings: [Int], of plan: PlanUnderCheck) -> [HeadingSeries] {
    var runs: [[Int]] = []
    for unit in siblings {
      let node: OutlineNode = plan.units[unit].node
      if node.style == .bullet { continue }
      if let last = runs.last?.last, plan.units[last].node.style == node.style,
        plan.units[last].groups.count == plan.units[unit].groups.count
      {
        runs[runs.count - 1].append(unit)
      } else {
        runs.append([unit])
      }
    }
    return runs.map { run in HeadingSeries(run, plan) }
  }

  private init(_ run: [Int], _ plan: PlanUnderCheck) {
    let letters: [String] = run.compactMap { unit in
      let node: OutlineNode = plan.units[unit].node
      return node.style == .letter || node.style == .capital ? node.marker?.lowercased() : nil
    }
    let (counting, isCertain) = Ordinal.counting(ofLetters: letters)
    self.isCertain = isCertain
    for unit in run {
      guard let ordinal = Ordinal(plan.units[unit].node, letters: counting) else { continue }
      units.append(unit)
      ordinals.append(ordinal)
    }
  }

  /// Reports each unit that does not follow the one before it.
  func check(_ plan: PlanUnderCheck, _ report: (Violation) -> Void) {
    let prefix: String? = expectedPrefix(plan)
    var last: Int = 0
    for index in ordinals.indices {
      let next: Int? = index + 1 < ordinals.count ? ordinals[index + 1].value : nil
      let value: Int = ordinals[index].value
      let changesPrefix: Bool = index > 0 && ordinals[index].prefix != ordinals[index - 1].prefix
      if changesPrefix, prefix == nil || value == 1 {
        // `1.1 1.2 2.1 2.2` without `1` and `2` above.
        last = value
        continue
      }
      if let prefix, ordinals[index].prefix != prefix, index > 0 {
        report(violation(index, expected: last + 1, prefix: prefix, safe: value == last + 1, plan))
        last += 1
        continue
      }
      let expected: Int = last + 1
      if value == expected {
        last = value
        if value == 1, let inner = doubledFirst(index, plan) {
          report(doubledFirst(inner, after: index, isSafe: next == 3, plan))
          if next == 3 { last = 2 }
        }
        continue
      }
      let isFramed: Bool = next == expected + 1
      if !isFramed, index == 0 || value == 1 && (last > 1 || opensList(index, plan)) {
        // The start was lost, the numbers go on from the section before, or the list starts again.
        last = value
        continue
      }
      if value > expected, !isFramed, isElsewhere(expected..<value, before: index, plan) || value > expected + 2 {
        last = value
        continue
      }
      if !isFramed, let violation = strokeViolation(index, expected, plan) {
        report(violation)
        last = value
        continue
      }
      if !isFramed, value < expected, isGlued(index, plan) {
        // A line of a seal or a signature that only looks like a number: `4.HIỆU TRƯỞNG`.
        continue
      }
      let isLast: Bool = next == nil && value < expected
      let isCertain: Bool = isFramed || isLast && value > 1 && (value == last || ordinals[index].counting == .roman)
      report(violation(index, expected: expected, prefix: nil, safe: isCertain, plan))
      last = isFramed || isLast ? expected : value
    }
  }

  /// The prefix that decimals must have: the marker of the unit above. Null where that is no decimal, or where all units
  /// agree on another one, so that the unit above is the wrong one.
  private func expectedPrefix(_ plan: PlanUnderCheck) -> String? {
    guard let first = ordinals.first, !first.prefix.isEmpty, plan.units[units[0]].node.style == .decimal,
      let parent = plan.units[units[0]].parent, plan.units[parent].node.style == .decimal,
      let marker = plan.units[parent].node.marker
    else { return nil }
    let prefix: String = marker + "."
    return ordinals.contains { ordinal in ordinal.prefix == prefix } ? prefix : nil
  }

  /// Whether one of the missing numbers starts a line between this unit and the one before: it was printed, and only not
  /// taken for a heading. The number of a page or of a row in a table is none.
  private func isElsewhere(_ values: Range<Int>, before index: Int, _ plan: PlanUnderCheck) -> Bool {
    let start: Int = plan.units[units[index - 1]].node.span.start
    let end: Int = plan.units[units[index]].node.span.start
    let markers: [String] = values.compactMap { value in ordinals[index].marker(value) }
    return plan.tokens(in: Span(start: start, end: end)).contains { token in
      guard plan.tokens[token].traits.contains(.lineStart) else { return false }
      if plan.tokens[token].kind == .other { return isUnreadable(token, plan) }
      var text: String = plan.text(plan.span(token))
      let isClosed: Bool = text.hasSuffix(".") || text.hasSuffix(")")
      if isClosed { text.removeLast() }
      guard markers.contains(text) else { return false }
      guard !isClosed, token + 1 < plan.tokens.count else { return true }
      let next: Token = plan.tokens[token + 1]
      return next.kind == .word && next.traits.contains(.capitalized) && !next.traits.contains(.lineStart)
    }
  }

  /// `§. Sở Y tế`: a marker that a scanner did not read.
  private func isUnreadable(_ token: Int, _ plan: PlanUnderCheck) -> Bool {
    guard plan.isMark(.fullStop, at: token + 1) || plan.isMark(.closeParenthesis, at: token + 1),
      token + 2 < plan.tokens.count
    else { return false }
    return plan.tokens[token + 2].traits.contains(.capitalized)
  }

  /// `1. a) b) 1. a) b)`: the second `1.` is read as a list inside the item b), but nothing introduces one there.
  private func doubledFirst(_ index: Int, _ plan: PlanUnderCheck) -> Int? {
    let style: OutlineNode.Style = plan.units[units[index]].node.style
    guard style == .decimal, ordinals[index].prefix.isEmpty else { return nil }
    var unit: Int = units[index] + 1
    while unit < plan.units.count, plan.units[unit].parent ?? -1 >= units[index] {
      let inner: OutlineUnit = plan.units[unit]
      if inner.node.style == .decimal, inner.node.marker == "1", let parent = inner.parent,
        plan.units[parent].node.style == .letter || plan.units[parent].node.style == .bullet,
        inner.closingMark == plan.units[units[index]].closingMark
      {
        var before: Int = plan.token(at: inner.node.span.start) - 1
        // The number of a page.
        if before > 0, plan.tokens[before].kind == .number, plan.tokens[before].traits.contains(.lineStart) { before -= 1 }
        return plan.isMark(.fullStop, at: before) || plan.isMark(.semicolon, at: before) ? unit : nil
      }
      unit += 1
    }
    return nil
  }

  /// Whether the line before the unit opens a list of its own: an unnumbered line that ends with a colon or is written in
  /// capitals.
  private func opensList(_ index: Int, _ plan: PlanUnderCheck) -> Bool {
    let unit: Int = units[index]
    let token: Int = plan.token(at: plan.units[unit].node.span.start) - 1
    guard token >= 0, Int(plan.tokens[token].start) >= plan.units[unit - 1].node.span.end else { return false }
    let last: Token = plan.tokens[token]
    return last.isMark(.colon) || last.kind == .word && last.traits.contains(.capitals) && last.length > 1
  }

  /// Whether no blank stands between the marker and its heading in capitals, though the unit before has one.
  private func isGlued(_ index: Int, _ plan: PlanUnderCheck) -> Bool {
    guard index > 0, startsHeadingAtOnce(index, plan), !startsHeadingAtOnce(index - 1, plan) else { return false }
    let heading: Int = plan.token(at: plan.units[units[index]].markerSpan.end + 1)
    return heading < plan.tokens.count && plan.tokens[heading].traits.contains(.capitals)
  }

  private func startsHeadingAtOnce(_ index: Int, _ plan: PlanUnderCheck) -> Bool {
    let unit: OutlineUnit = plan.units[units[index]]
    let next: Int = unit.markerSpan.end + 1
    guard unit.closingMark != nil, next < plan.bytes.count else { return false }
    // A no-break space starts with 0xC2.
    return plan.bytes[next] > 0x20 && plan.bytes[next] != 0xC2
  }

  // MARK: Reporting

  private func violation(
    _ index: Int, expected: Int, prefix: String?, safe: Bool, _ plan: PlanUnderCheck
  ) -> Violation {
    let unit: OutlineUnit = plan.units[units[index]]
    let marker: String? = ordinals[index].marker(expected, prefix: prefix)
    let before: Violation.Related? =
      index > 0 ? Violation.Related(plan.units[units[index - 1]].markerSpan, .before) : nil
    let isStroke: Bool = marker?.lowercased() == "đ" && unit.node.marker?.lowercased() == "d"
    let isSkip: Bool = ordinals[index].value > expected && !safe
    return Violation(
      at: unit.markerSpan,
      isStroke
        ? .strokeLost
        : isSkip
          ? .skipped(unit.node.marker ?? "", missing: marker ?? "")
          : .unexpected(unit.node.marker ?? "", expected: marker ?? ""),
      severity: isSkip ? .warning : nil,
      related: before.map { before in [before] } ?? [],
      suggestion: isSkip ? nil : marker.map { marker in Finding.Suggestion(replacement: marker, safe: safe) },
      cause: isStroke || isSkip ? .either : .author)
  }

  private func doubledFirst(_ inner: Int, after index: Int, isSafe: Bool, _ plan: PlanUnderCheck) -> Violation {
    Violation(
      at: plan.units[inner].markerSpan, .unexpected("1", expected: "2"),
      related: [Violation.Related(plan.units[units[index]].markerSpan, .before)],
      suggestion: Finding.Suggestion(replacement: "2", safe: isSafe))
  }

  /// What there is to say of a series that leaves d or đ out: `c đ` has a stroke that a scanner drew, and the author of
  /// `a b c d e` may not use đ at all.
  private func strokeViolation(_ index: Int, _ expected: Int, _ plan: PlanUnderCheck) -> Violation? {
    guard ordinals[index].value == expected + 1 else { return nil }
    let span: Span = plan.units[units[index]].markerSpan
    switch ordinals[index].marker(expected)?.lowercased() {
    case "d": return Violation(at: span, .strokeAdded, severity: .info, cause: .either)
    case "đ" where !isCertain: return Violation(at: span, .withoutStroke, severity: .note)
    default: return nil
    }
  }
}

extension Wording {
  fileprivate static func unexpected(_ marker: String, expected: String) -> Wording {
    Wording(vi: "sau mục trước phải là \(expected), không phải \(marker)", en: "\(expected) must follow, not \(marker)")
  }

  fileprivate static func skipped(_ marker: String, missing: String) -> Wording {
    Wording(vi: "thiếu \(missing) trước \(marker)", en: "\(missing) is missing before \(marker)")
  }

  fileprivate static let strokeLost = Wording(
    vi: "hai mục d: chữ đ bị mất nét ngang", en: "two items d: the stroke of đ was lost")
  fileprivate static let strokeAdded = Wording(
    vi: "sau c là d; có thể d bị đọc thành đ", en: "d follows c; perhaps a d was read as đ")
  fileprivate static let withoutStroke = Wording(
    vi: "sau d là đ theo thứ tự chữ cái tiếng Việt", en: "đ follows d in the Vietnamese alphabet")
  fileprivate static let before = Wording(vi: "mục trước", en: "the heading before")
}
