public import CampaignRecord

extension DatePoint {
  /// The text of this date with the day, month and year of another: each part that differs is taken over as it is printed
  /// there, all else stays, and so does this date's way of writing numbers below 10. Null where the two have not the same
  /// parts.
  public func text(saying other: DatePoint, in plan: PlanUnderCheck) -> String? {
    rewritten(plan) { part in
      guard let own = self[keyPath: part], let theirs = other[keyPath: part] else { return nil }
      if own.value == theirs.value { return plan.text(own.span) }
      guard own.value < 10, theirs.value < 10 else { return plan.text(theirs.span) }
      return own.span.end - own.span.start == 2 ? "0\(theirs.value)" : "\(theirs.value)"
    }
  }

  /// The text of this date with another value: each part that differs is written as Nghị định 30/2020/NĐ-CP has it, all
  /// else stays. Null where the value lacks a part that the date has.
  public func text(saying date: PartialDate, in plan: PlanUnderCheck) -> String? {
    rewritten(plan) { part in
      guard let own = self[keyPath: part] else { return nil }
      switch part {
      case \DatePoint.day: return date.knownDay.map { value in own.text(of: value, paddedBelow: 10, plan) }
      case \DatePoint.month: return date.knownMonth.map { value in own.text(of: value, paddedBelow: 3, plan) }
      default: return date.knownYear.map { value in own.text(of: value, paddedBelow: 0, plan) }
      }
    }
  }

  /// The text of the date with each of its parts replaced.
  private func rewritten(_ plan: PlanUnderCheck, _ text: (KeyPath<DatePoint, Part?>) -> String?) -> String? {
    var result: String = ""
    var position: Int = span.start
    for key in [\DatePoint.day, \DatePoint.month, \DatePoint.year] {
      guard let part = self[keyPath: key] else { continue }
      guard let replacement = text(key) else { return nil }
      result += plan.text(Span(start: position, end: part.span.start)) + replacement
      position = part.span.end
    }
    return result + plan.text(Span(start: position, end: span.end))
  }
}

extension DatePoint.Part {
  /// The digits of another value in this place: those that stand here where it is the same.
  fileprivate func text(of other: Int, paddedBelow limit: Int, _ plan: PlanUnderCheck) -> String {
    if other == value { return plan.text(span) }
    // Where the zero must be it does not tell that others have one.
    let wasPadded: Bool = limit..<10 ~= value && span.end - span.start == 2
    return other < 10 && (other < limit || wasPadded) ? "0\(other)" : "\(other)"
  }
}
