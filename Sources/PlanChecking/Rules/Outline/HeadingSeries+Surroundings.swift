import CampaignRecord
import VietnameseText

/// What stands around a unit that breaks its series.
extension HeadingSeries {
  /// Whether one of the missing numbers starts a line between this unit and the one before: it was printed, and only not
  /// taken for a heading. The number of a page or of a row in a table is none.
  func isElsewhere(_ values: Range<Int>, before index: Int, _ plan: PlanUnderCheck) -> Bool {
    let start: Int = plan.units[units[index - 1]].span.start
    let end: Int = plan.units[units[index]].span.start
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

  /// `1. Mục đích` / `1. Làm cho cán bộ, nhân dân hiểu rõ …`: a sentence right under a heading of few words.
  func isNestedList(_ index: Int, _ plan: PlanUnderCheck) -> Bool {
    guard index > 0, ordinals[index].value == 1, ordinals[index - 1].value == 1,
      units[index] == units[index - 1] + 1, plan.units[units[index]].style == .decimal,
      plan.units[units[index - 1]].isHeadingAlone, !opensList(index, plan)
    else { return false }
    let (heading, item) = (words(of: index - 1, plan), words(of: index, plan))
    return heading <= 4 && item > 2 * heading
  }

  private func words(of index: Int, _ plan: PlanUnderCheck) -> Int {
    plan.tokens(in: plan.units[units[index]].span).count { plan.tokens[$0].kind == .word }
  }

  /// `1. a) b) 1. a) b)`: the second `1.` is read as a list inside the item b), but nothing introduces one there.
  func doubledFirst(_ index: Int, _ plan: PlanUnderCheck) -> Int? {
    let style: OutlineNode.Style = plan.units[units[index]].style
    guard style == .decimal, ordinals[index].prefix.isEmpty else { return nil }
    var unit: Int = units[index] + 1
    while unit < plan.units.count, plan.units[unit].parent ?? -1 >= units[index] {
      let inner: OutlineUnit = plan.units[unit]
      if inner.style == .decimal, inner.marker == "1", let parent = inner.parent,
        plan.units[parent].style == .letter || plan.units[parent].style == .bullet,
        inner.closingMark == plan.units[units[index]].closingMark
      {
        var before: Int = plan.token(at: inner.span.start) - 1
        // The number of a page.
        if before > 0, plan.tokens[before].kind == .number, plan.tokens[before].traits.contains(.lineStart) {
          before -= 1
        }
        return plan.isMark(.fullStop, at: before) || plan.isMark(.semicolon, at: before) ? unit : nil
      }
      unit += 1
    }
    return nil
  }

  /// Whether the line before the unit opens a list of its own: an unnumbered line that ends with a colon or is written in
  /// capitals.
  func opensList(_ index: Int, _ plan: PlanUnderCheck) -> Bool {
    let unit: Int = units[index]
    let token: Int = plan.token(at: plan.units[unit].span.start) - 1
    guard token >= 0, Int(plan.tokens[token].start) >= plan.units[unit - 1].span.end else { return false }
    let last: Token = plan.tokens[token]
    return last.isMark(.colon) || last.kind == .word && last.traits.contains(.capitals) && last.length > 1
  }

  /// Whether no blank stands between the marker and its heading in capitals, though the unit before has one.
  func isGlued(_ index: Int, _ plan: PlanUnderCheck) -> Bool {
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
}
