import CampaignRecord

/// Units of one style that stand side by side.
struct HeadingSeries {
  /// The indices of the units.
  private(set) var units: [Int] = []
  private(set) var ordinals: [Ordinal] = []
  /// Whether the letters are certainly counted as they are.
  private var isCertain: Bool = true

  /// The series of a list of siblings: bullets are left out, and each change of style begins another.
  static func series(in siblings: [Int], of plan: PlanUnderCheck) -> [HeadingSeries] {
    var runs: [[Int]] = []
    for unit in siblings {
      let style: OutlineNode.Style = plan.units[unit].style
      if style == .bullet { continue }
      if let last = runs.last?.last, plan.units[last].style == style,
        plan.units[last].groupCount == plan.units[unit].groupCount
      {
        runs[runs.count - 1].append(unit)
      } else {
        runs.append([unit])
      }
    }
    return runs.map { run in HeadingSeries(run, plan) }
  }

  private init(_ run: [Int], _ plan: PlanUnderCheck) {
    let style: OutlineNode.Style? = run.first.map { unit in plan.units[unit].style }
    let letters: [String] =
      style == .letter || style == .capital ? run.compactMap { unit in plan.units[unit].marker.map(Ordinal.small) } : []
    let (counting, isCertain) = Ordinal.counting(ofLetters: letters)
    self.isCertain = isCertain
    for unit in run {
      guard let ordinal = Ordinal(plan.units[unit], letters: counting) else { continue }
      units.append(unit)
      ordinals.append(ordinal)
    }
  }

  /// The units that say 1 right behind another that does, where no 2 and 3 tell what the second was meant to be.
  var restarts: [Int] {
    ordinals.indices.dropFirst().filter { index in isRestart(index) }.map { index in units[index] }
  }

  private func isRestart(_ index: Int) -> Bool {
    guard index > 0, ordinals[index].value == 1, ordinals[index - 1].value == 1 else { return false }
    return index + 1 == ordinals.count || ordinals[index + 1].value != 3
  }

  /// Reports each unit that does not follow the one before it, those of ``restarts`` only where they are not to be ignored.
  func check(_ plan: PlanUnderCheck, ignoringRestarts: Bool, _ report: (Violation) -> Void) {
    let prefix: String? = expectedPrefix(plan)
    var last: Int = 0
    // The number of the heading whose list is numbered as it is.
    var outer: Int?
    for index in ordinals.indices {
      let next: Int? = index + 1 < ordinals.count ? ordinals[index + 1].value : nil
      let value: Int = ordinals[index].value
      if ignoringRestarts, isRestart(index) { continue }
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
      if !isFramed, isNestedList(index, plan) {
        report(Violation(at: plan.units[units[index]].markerSpan, .nested, severity: .note))
        (last, outer) = (value, value)
        continue
      }
      if let above = outer, value == above + 1 {
        (last, outer) = (value, nil)
        continue
      }
      if !isFramed, index == 0 || value == 1 && (last > 1 || opensList(index, plan)) {
        // The start was lost, the numbers go on from the section before, or the list starts again.
        last = value
        continue
      }
      if value > expected, !isFramed, value > expected + 2 || isElsewhere(expected..<value, before: index, plan) {
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
    guard let first = ordinals.first, !first.prefix.isEmpty, plan.units[units[0]].style == .decimal,
      let parent = plan.units[units[0]].parent, plan.units[parent].style == .decimal,
      let marker = plan.units[parent].marker
    else { return nil }
    let prefix: String = marker + "."
    return ordinals.contains { ordinal in ordinal.prefix == prefix } ? prefix : nil
  }

  // MARK: Reporting

  private func violation(
    _ index: Int, expected: Int, prefix: String?, safe: Bool, _ plan: PlanUnderCheck
  ) -> Violation {
    let unit: OutlineUnit = plan.units[units[index]]
    let marker: String? = ordinals[index].marker(expected, prefix: prefix)
    let before: Violation.Related? =
      index > 0 ? Violation.Related(plan.units[units[index - 1]].markerSpan, .before) : nil
    let isStroke: Bool = marker.map(Ordinal.small) == "đ" && unit.marker.map(Ordinal.small) == "d"
    let isSkip: Bool = ordinals[index].value > expected && !safe
    return Violation(
      at: unit.markerSpan,
      isStroke
        ? .strokeLost
        : isSkip
          ? .skipped(unit.marker ?? "", missing: marker ?? "")
          : .unexpected(unit.marker ?? "", expected: marker ?? ""),
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
    switch ordinals[index].marker(expected).map(Ordinal.small) {
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

  fileprivate static let nested = Wording(
    vi: "danh sách bên trong được đánh số như đề mục của nó", en: "the list is numbered as the heading above it")
  fileprivate static let strokeLost = Wording(
    vi: "hai mục d: chữ đ bị mất nét ngang", en: "two items d: the stroke of đ was lost")
  fileprivate static let strokeAdded = Wording(
    vi: "sau c là d; có thể d bị đọc thành đ", en: "d follows c; perhaps a d was read as đ")
  fileprivate static let withoutStroke = Wording(
    vi: "sau d là đ theo thứ tự chữ cái tiếng Việt", en: "đ follows d in the Vietnamese alphabet")
  fileprivate static let before = Wording(vi: "mục trước", en: "the heading before")
}
