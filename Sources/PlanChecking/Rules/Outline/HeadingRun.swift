import CampaignRecord
import VietnameseText

/// Siblings whose numbers are 1, 2, 3 … as nearly all are: told without reading a number.
enum HeadingRun {
  /// Whether all siblings but bullets are of one style, and each bears the marker that its place gives it. False where
  /// that takes more than a look, as in long or unusual lists.
  static func isPlain(_ siblings: [Int], _ plan: PlanUnderCheck) -> Bool {
    guard let first = siblings.first(where: { unit in plan.units[unit].style != .bullet }) else { return true }
    let style: OutlineNode.Style = plan.units[first].style
    guard let markers = markers(of: style), let prefix = prefix(of: first, plan) else { return false }
    var count: Int = 0
    for unit in siblings where plan.units[unit].style != .bullet {
      guard plan.units[unit].style == style, count < markers.count, let marker = plan.units[unit].marker,
        prefix.isEmpty ? marker == markers[count] : marker == prefix + markers[count]
      else { return false }
      count += 1
    }
    return !mayHoldSecond(first, plan)
  }

  /// What stands before the number in each marker; null where the unit above lets expect something else.
  private static func prefix(of first: Int, _ plan: PlanUnderCheck) -> String? {
    guard plan.units[first].groupCount > 1 else { return "" }
    guard let parent = plan.units[first].parent, plan.units[parent].style == .decimal,
      let above = plan.units[parent].marker
    else { return nil }
    return above + "."
  }

  /// Whether a list within the first unit may be the second one, as `HeadingSeries` looks for.
  private static func mayHoldSecond(_ first: Int, _ plan: PlanUnderCheck) -> Bool {
    guard plan.units[first].style == .decimal, plan.units[first].groupCount < 2 else { return false }
    var unit: Int = first + 1
    while unit < plan.units.count, let parent = plan.units[unit].parent, parent >= first {
      if plan.units[unit].style == .decimal, plan.units[unit].groupCount < 2 { return true }
      unit += 1
    }
    return false
  }

  /// The markers of a usual style, from the first; null for any other.
  private static func markers(of style: OutlineNode.Style) -> [String]? {
    switch style {
    case .roman: romans
    case .decimal: decimals
    case .letter: Ordinal.vietnameseLetters
    default: nil
    }
  }

  private static let romans: [String] = (1...30).map { value in
    String(decoding: RomanNumeral.written(value), as: UTF8.self)
  }
  private static let decimals: [String] = (1...99).map { value in "\(value)" }
}
