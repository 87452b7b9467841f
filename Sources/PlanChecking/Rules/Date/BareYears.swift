import CampaignRecord
import VietnameseText

/// Years that stand alone and that no office plans for: `năm 2820`, `giai đoạn 2021 - 2925`, `nhiệm kỳ 7025 - 2030`.
struct BareYears {
  let plan: PlanUnderCheck
  /// The year around which the plan lies, where the text tells.
  let anchor: Int?

  /// The first year that nobody plans for.
  static let beyond: Int = 2200
  /// Years that plans speak of, goals and history.
  private static let usual: ClosedRange<Int> = 1930...2100

  private static let năm: WordKey = "năm"
  /// Words before `năm` that count years; what follows is a quantity: `mỗi năm 2500 học sinh`.
  private static let counters: Set<WordKey> = [
    "mỗi", "hàng", "hằng", "một", "hai", "ba", "bốn", "mười", "từng", "nhiều", "vài", "mấy", "quân", "nửa",
  ]
  /// Words before a range of years.
  private static let periods: Set<WordKey> = ["đoạn", "kỳ", "kì", "học", "khóa", "khoá", "năm"]

  /// The years; those of dates are left to others.
  func outliers() -> [YearOutliers.Outlier] {
    var found: [YearOutliers.Outlier] = []
    var next: Int = 0
    for index in plan.index.figures where plan.tokens[index].kind == .number && plan.tokens[index].length == 4 {
      let span: Span = plan.span(index)
      while next < plan.datePoints.count, plan.datePoints[next].span.end <= span.start { next += 1 }
      if next < plan.datePoints.count, plan.datePoints[next].span.start <= span.start { continue }
      let year: Int = number(index)
      guard !Self.usual.contains(year), isAlone(index, year) || isInPeriod(index) else { continue }
      let meant: [Int] = YearSlips.years(from: year).filter { year in window.contains(year) }
      guard year >= Self.beyond || !meant.isEmpty, !isProvenByCount(span) else { continue }
      // A round number may count something: `năm 2500 cây`.
      guard !meant.isEmpty, year % 50 != 0 || isClosed(index + 1) || isInPeriod(index) else { continue }
      found.append(
        YearOutliers.Outlier(
          span: span, yearSpan: span, written: year, year: meant.count == 1 ? meant[0] : nil,
          isCertain: meant.count == 1 && anchor != nil))
    }
    return found
  }

  /// The years that may have been meant.
  private var window: ClosedRange<Int> {
    // A plan of the year 1024 has a slip in its own date.
    guard let anchor, anchor > Self.usual.lowerBound else { return 1990...2060 }
    return max(anchor - 60, Self.usual.lowerBound)...anchor + 40
  }

  /// `235 năm Chiến thắng Ngọc Hồi (1789 - 2024)`: history that adds up.
  private func isProvenByCount(_ year: Span) -> Bool {
    plan.record.anniversaries.contains { anniversary in
      guard year.overlaps(anniversary.span), let stated = anniversary.statedYears,
        let founded = anniversary.founded?.single?.knownYear, let observed = anniversary.observed?.single?.knownYear
      else { return false }
      return observed - founded == stated
    }
  }

  /// `năm 2820`
  private func isAlone(_ index: Int, _ year: Int) -> Bool {
    guard year >= Self.beyond, index > 0, plan.keys[index - 1] == Self.năm else { return false }
    return index < 2 || plan.tokens[index - 1].traits.contains(.lineStart)
      || (plan.tokens[index - 2].kind != .number && !Self.counters.contains(plan.keys[index - 2]))
  }

  /// Whether the year is an end of a period whose other end is a usual year: `nhiệm kỳ 7025 - 2030`, `(2001-5003)`.
  private func isInPeriod(_ index: Int) -> Bool {
    let isFirst: Bool = plan.isMark(.dash, at: index + 1)
    let other: Int = isFirst ? index + 2 : index - 2
    guard isFirst || plan.isMark(.dash, at: index - 1), plan.tokens.indices.contains(other),
      plan.tokens[other].kind == .number, plan.tokens[other].length == 4, Self.usual.contains(number(other))
    else { return false }
    let before: Int = min(index, other) - 1
    guard before >= 0 else { return false }
    let isInParentheses: Bool =
      plan.isMark(.openParenthesis, at: before) && plan.isMark(.closeParenthesis, at: max(index, other) + 1)
    if isInParentheses, isFirst, isLife(from: number(index), to: number(other), behind: before) { return false }
    return isInParentheses || Self.periods.contains(plan.keys[before])
      || isNear(number(index), number(other), isFirst: isFirst, end: max(index, other) + 1)
  }

  /// `Nguyễn Hữu Thọ (1910 - 1996)`: the years of a person, behind the name.
  private func isLife(from birth: Int, to death: Int, behind open: Int) -> Bool {
    guard (15...105).contains(death - birth), death < anchor ?? 2000, open > 1 else { return false }
    return [open - 1, open - 2].allSatisfy { index in
      plan.tokens[index].kind == .word && plan.tokens[index].traits.contains(.capitalized)
    }
  }

  /// Whether a slip of the year makes a short period with the other one, and nothing behind is counted:
  /// `mùa khô 2519 - 2020.`
  private func isNear(_ year: Int, _ other: Int, isFirst: Bool, end: Int) -> Bool {
    let lengths: ClosedRange<Int> = isFirst ? -10...0 : 0...10
    return isClosed(end) && year % 50 != 0 && YearSlips.years(from: year).contains { meant in lengths ~= meant - other }
  }

  /// Whether a token closes what stands before it, so that nothing behind is counted.
  private func isClosed(_ index: Int) -> Bool {
    guard index < plan.tokens.count else { return true }
    if plan.isMark(.comma, at: index) { return index + 1 < plan.tokens.count && plan.tokens[index + 1].kind == .word }
    return plan.isMark(.fullStop, at: index) || plan.isMark(.semicolon, at: index)
      || plan.isMark(.closeParenthesis, at: index)
  }

  private func number(_ index: Int) -> Int {
    plan.bytes[plan.tokens[index].range].reduce(0) { value, digit in value &* 10 &+ Int(digit &- 0x30) }
  }
}
