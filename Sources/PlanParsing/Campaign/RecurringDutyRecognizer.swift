import CampaignRecord
import VietnameseText

/// Finds duties that come back: `Hằng năm … báo cáo`, `Định kỳ 6 tháng`, `trước ngày 25 hằng tháng`. As an attribute
/// (`kế hoạch hằng năm`) the words are no duty.
struct RecurringDutyRecognizer {
  let context: BodyContext
  private var flow: Flow { context.flow }

  /// The recurring duties; where a sentence has a day as well, the day says more and `besides` has it already.
  func duties(besides dues: [DeadlineRecognizer.Due]) -> [DeadlineRecognizer.Due] {
    var found: [DeadlineRecognizer.Due] = []
    var end: Int = context.headEnd
    for index in context.anchors.frequencies where index >= end {
      guard index < context.closingStart else { break }
      guard let expression = expression(at: index) else { continue }
      // `Định kỳ hằng quý (trước ngày 20 tháng cuối quý)` is one duty.
      let isSaid: Bool = expression.isDayOfQuarter && found.last.map { isInSentence($0.tokens, index) } ?? false
      if let due = duty(expression), !isSaid, !isTaken(due.tokens, dues) { found.append(due) }
      end = expression.tokens.upperBound
    }
    return found
  }

  private struct Expression {
    var tokens: Range<Int>
    var period: ExtendedDate.Period
    var isPeriodic: Bool
    /// Whether `một lần` follows: `sáu tháng một lần`.
    var isOnce: Bool = false
    /// The day of the month in `ngày 25 hằng tháng`.
    var day: Int?
    /// Whether a day of a quarter's month says it: `ngày 20 tháng cuối quý`.
    var isDayOfQuarter: Bool = false
  }

  /// The expression of frequency that starts at `index`, with all its periods: `Định kỳ 6 tháng, hàng năm`.
  private func expression(at index: Int) -> Expression? {
    var position: Int = index
    let isPeriodic: Bool = flow.matches(index, .định, .kỳ)
    if isPeriodic { position += 2 }
    if !isPeriodic, flow.keyword(index) == .ngày, let day = flow.number(index + 1), flow.length(index + 1) <= 2,
      let (_, end) = period(at: index + 2, isPeriodic: false), (1...31).contains(day)
    {
      return Expression(tokens: index..<end, period: .month, isPeriodic: true, day: day)
    }
    if let end = lastMonthOfQuarter(index) {
      return Expression(tokens: index..<end, period: .quarter, isPeriodic: true, isDayOfQuarter: true)
    }
    if let end = halfYearAndYear(position) {
      return Expression(tokens: index..<end, period: .halfYear, isPeriodic: true)
    }
    guard let (first, firstEnd) = period(at: position, isPeriodic: isPeriodic) else { return nil }
    var shortest: ExtendedDate.Period = first
    var end: Int = firstEnd
    while true {
      var next: Int = end
      if flow.isMark(next, .comma) || flow.keyword(next) == .và || flow.keyword(next) == .hoặc { next += 1 }
      guard next > end, let (more, moreEnd) = period(at: next, isPeriodic: isPeriodic || isLoose(next)) else { break }
      if Self.length(more) < Self.length(shortest) { shortest = more }
      end = moreEnd
    }
    let isOnce: Bool = !isPeriodic && flow.keyword(index) != .hàng && flow.keyword(index) != .hằng
    if isOnce, let once = (end..<end + 4).first(where: { flow.keyword($0) == .lần }), once - end <= 1 { end = once + 1 }
    return Expression(tokens: index..<end, period: shortest, isPeriodic: isPeriodic, isOnce: isOnce, day: nil)
  }

  /// The end of `ngày 20 (của) tháng cuối (của mỗi) quý`.
  private func lastMonthOfQuarter(_ index: Int) -> Int? {
    guard flow.keyword(index) == .ngày, flow.number(index + 1) != nil, flow.length(index + 1) <= 2 else { return nil }
    var position: Int = index + 2
    if flow.keyword(position) == .của { position += 1 }
    guard flow.keyword(position) == .tháng, flow.keyword(position + 1) == .cuối || flow.keyword(position + 1) == .đầu
    else { return nil }
    position += 2
    for _ in 0..<2 where flow.keyword(position) != .quý { position += 1 }
    guard flow.keyword(position) == .quý, flow.roman(position + 1) == nil, flow.kind(position + 1) != .number else {
      return nil
    }
    return position + 1
  }

  /// The end of `6 tháng, 1 năm` before `báo cáo`.
  private func halfYearAndYear(_ index: Int) -> Int? {
    guard Self.smallNumber(flow.keyword(index)) ?? flow.number(index) == 6, flow.keyword(index + 1) == .tháng else {
      return nil
    }
    var position: Int = index + 2
    guard flow.isMark(position, .comma) || flow.keyword(position) == .và else { return nil }
    position += 1
    if flow.number(position) == 1 || flow.keyword(position) == .một { position += 1 }
    guard flow.keyword(position) == .năm, flow.matches(position + 1, .báo, .cáo) else { return nil }
    return position + 1
  }

  /// `năm` after `6 tháng,` needs no `hằng`.
  private func isLoose(_ index: Int) -> Bool { flow.keyword(index) == .năm && flow.kind(index + 1) != .number }

  private func period(at index: Int, isPeriodic: Bool) -> (ExtendedDate.Period, Int)? {
    if flow.keyword(index) == .hàng || flow.keyword(index) == .hằng || flow.keyword(index) == .mỗi {
      let isEach: Bool = flow.keyword(index) == .mỗi
      guard !isEach || isPeriodic || isOnce(index + 2) || isCounted(index + 2) else { return nil }
      switch flow.keyword(index + 1) {
      case .năm: return (.year, index + 2)
      case .quý: return (.quarter, index + 2)
      case .tháng: return (.month, index + 2)
      case .tuần: return (.week, index + 2)
      case .ngày: return (.day, index + 2)
      default: return nil
      }
    }
    let count: Int? = Self.smallNumber(flow.keyword(index)) ?? (flow.length(index) <= 2 ? flow.number(index) : nil)
    if let count, flow.keyword(index + 1) == .tháng, isPeriodic || isOnce(index + 2) {
      let end: Int = index + 2
      switch count {
      case 1: return (.month, end)
      case 2: return (.twoMonths, end)
      case 3: return (.quarter, end)
      case 4: return (.fourMonths, end)
      case 6: return (.halfYear, end)
      case 9: return (.nineMonths, end)
      case 12: return (.year, end)
      default: return nil
      }
    }
    if let years = Self.smallNumber(flow.keyword(index)) ?? (flow.length(index) <= 2 ? flow.number(index) : nil),
      flow.keyword(index + 1) == .năm, isOnce(index + 2)
    {
      switch years {
      case 1: return (.year, index + 2)
      case 2: return (.twoYears, index + 2)
      case 3: return (.threeYears, index + 2)
      case 5: return (.fiveYears, index + 2)
      default: return nil
      }
    }
    guard isPeriodic else { return nil }
    switch flow.keyword(index) {
    case .năm where flow.kind(index + 1) != .number: return (.year, index + 1)
    case .quý where flow.roman(index + 1) == nil && flow.kind(index + 1) != .number: return (.quarter, index + 1)
    case .tháng where flow.kind(index + 1) != .number && flow.kind(index + 1) != .date: return (.month, index + 1)
    case .tuần: return (.week, index + 1)
    default: return nil
    }
  }

  private static func smallNumber(_ keyword: Keyword) -> Int? {
    switch keyword {
    case .một: 1
    case .hai: 2
    case .ba: 3
    case .bốn: 4
    case .sáu: 6
    case .chín: 9
    default: nil
    }
  }

  /// `báo cáo một lần`, `một lần`, `/lần`
  private func isOnce(_ index: Int) -> Bool {
    for position in index..<index + 5 where flow.keyword(position) == .lần {
      return flow.keyword(position - 1) == .một || flow.number(position - 1) == 1 || flow.isMark(position - 1, .slash)
    }
    return false
  }

  /// `phát 2 lần` behind `mỗi tuần`
  private func isCounted(_ index: Int) -> Bool {
    for position in index + 1..<index + 4 where flow.keyword(position) == .lần {
      return flow.kind(position - 1) == .number && flow.isSmallWord(index)
    }
    return false
  }

  private static func length(_ period: ExtendedDate.Period) -> Int {
    switch period {
    case .day: 1
    case .week: 7
    case .month: 30
    case .twoMonths: 61
    case .fourMonths: 122
    case .quarter: 91
    case .halfYear: 182
    case .nineMonths: 273
    case .year: 365
    case .twoYears: 730
    case .threeYears: 1095
    case .fiveYears: 1826
    }
  }

  /// The duty that an expression gives; nil where it is an attribute.
  private func duty(_ expression: Expression) -> DeadlineRecognizer.Due? {
    let start: Int = expression.tokens.lowerBound
    let end: Int = expression.tokens.upperBound
    let paragraph: Paragraph = flow.paragraphs[flow.paragraphIndex(ofToken: start)]
    guard !context.isQuoted(start), !context.isReview(start), !flow.spells(end, "đều") else { return nil }
    if expression.isDayOfQuarter {
      return DeadlineRecognizer.Due(
        kind: .recurring, value: .repetition(.quarter),
        tokens: (flow.keyword(start - 1) == .trước ? start - 1 : start)..<end)
    }
    if let day = expression.day {
      return DeadlineRecognizer.Due(
        kind: .recurring, value: .date(PartialDate(year: .unknown, month: .unknown, day: .known(day))),
        tokens: (flow.keyword(start - 1) == .trước ? start - 1 : start)..<end)
    }
    guard binds(expression, in: paragraph) else { return nil }
    // Two words more say what it is about.
    var last: Int = end
    while last < min(end + 2, paragraph.tokens.upperBound), flow.kind(last) == .word { last += 1 }
    return DeadlineRecognizer.Due(kind: .recurring, value: .repetition(expression.period), tokens: start..<last)
  }

  /// Whether an expression of frequency says when a duty is owed.
  private func binds(_ expression: Expression, in paragraph: Paragraph) -> Bool {
    let start: Int = expression.tokens.lowerBound
    let end: Int = expression.tokens.upperBound
    if paragraph.isTableRow {
      return flow.isMark(start - 1, .cell) && (flow.isMark(end, .cell) || flow.startsParagraph(end))
    }
    let content: Int = context.contentStart(paragraph)
    if expression.isOnce { return context.section(of: start) != nil && flow.keyword(start - 1) != .nhất }
    // `Thời gian thực hiện: Hằng năm`
    if flow.isMark(start - 1, .colon), (content..<start).contains(where: { flow.matches($0, .thời, .gian) }) {
      return true
    }
    // `định kỳ mỗi tháng ít nhất 01 ngày`
    if expression.isPeriodic, flow.spells(end, "ít"), flow.keyword(end + 1) == .nhất { return true }
    // `thứ Sáu hằng tuần`
    if flow.keyword(start - 2) == .thứ || flow.keyword(start - 3) == .thứ || flow.spells(start - 1, "tiên") {
      return true
    }
    if start == content || isClauseStart(start - 1) {
      let after: Int = skipped(end)
      return after < paragraph.tokens.upperBound && flow.kind(after) == .word
    }
    if startsDuty(end), end < paragraph.tokens.upperBound {
      return !isNounBefore(start) || expression.isPeriodic
    }
    // `định kỳ hàng tháng Sở Nông nghiệp … báo cáo`, `Từ năm 2010, hằng năm các tỉnh rà soát`
    let namesActor: Bool = flow.isCapitalized(end) || flow.keyword(end) == .các
    if namesActor, expression.isPeriodic || flow.isMark(start - 1, .comma) {
      return (end..<min(end + 14, paragraph.tokens.upperBound)).contains { Duties.isDutyVerb(flow, $0) }
    }
    return endsReport(expression, content)
  }

  private func startsDuty(_ index: Int) -> Bool {
    flow.isSmallWord(index)
      && (Duties.isDutyVerb(flow, index) || context.lexicon.dutyVerbs.longest(startingAt: index, in: flow) != nil)
  }

  /// `báo cáo tiến độ hằng tuần`: the frequency at the end of a clause that reports or makes public.
  private func endsReport(_ expression: Expression, _ content: Int) -> Bool {
    let isEnd: Bool =
      switch flow.keyword(expression.tokens.upperBound) {
      case .trong, .trước, .về, .cho, .vào, .lúc, .gửi: true
      default: flow.mark(expression.tokens.upperBound) != nil
      }
    guard expression.period != .year, isEnd else { return false }
    var index: Int = expression.tokens.lowerBound - 1
    while index >= content, expression.tokens.lowerBound - index <= 20, !isClauseStart(index) {
      if flow.matches(index, .báo, .cáo) || flow.matches(index, .công, .bố) { return true }
      index -= 1
    }
    return false
  }

  /// Passes over `, đột xuất`, `và từng giai đoạn`, `hoặc khi có yêu cầu`.
  private func skipped(_ index: Int) -> Int {
    var position: Int = index
    if flow.isMark(position, .openParenthesis) {
      while position < index + 12, !flow.isMark(position, .closeParenthesis) { position += 1 }
      position += 1
    }
    if flow.keyword(position) == .và || flow.keyword(position) == .hoặc || flow.isMark(position, .comma) {
      let next: Int = position + 1
      switch flow.keyword(next) {
      case .đột, .từng, .khi, .theo:
        position = next
        while position < index + 8, flow.kind(position) == .word, !Duties.isDutyVerb(flow, position) { position += 1 }
      default: break
      }
    }
    while flow.isMark(position, .comma) { position += 1 }
    return position
  }

  private func isClauseStart(_ before: Int) -> Bool {
    switch flow.mark(before) {
    case .fullStop, .semicolon, .colon: return true
    default: return false
    }
  }

  /// Whether the words before make the expression their attribute: `công tác hằng năm`.
  private func isNounBefore(_ start: Int) -> Bool {
    if flow.isMark(start - 1, .comma) || flow.keyword(start - 1) == .và { return false }
    return flow.kind(start - 1) == .word && !flow.isCapitalized(start - 1) && flow.keyword(start - 1) == .none
  }

  private func isInSentence(_ tokens: Range<Int>, _ index: Int) -> Bool {
    index - tokens.upperBound < 40
      && !(tokens.upperBound..<max(index, tokens.upperBound)).contains {
        flow.isMark($0, .fullStop) || flow.isMark($0, .semicolon)
      }
  }

  /// Whether a day in the same sentence has said it already. The deadlines are in order.
  private func isTaken(_ tokens: Range<Int>, _ dues: [DeadlineRecognizer.Due]) -> Bool {
    var low: Int = 0
    var high: Int = dues.count
    while low < high {
      let middle: Int = (low + high) / 2
      if dues[middle].tokens.upperBound + 40 < tokens.lowerBound { low = middle + 1 } else { high = middle }
    }
    while low < dues.count, dues[low].tokens.lowerBound <= tokens.upperBound + 40 {
      if says(dues[low], tokens) { return true }
      low += 1
    }
    return false
  }

  /// Whether a deadline stands in the sentence of the tokens and comes back.
  private func says(_ due: DeadlineRecognizer.Due, _ tokens: Range<Int>) -> Bool {
    if due.tokens.overlaps(tokens) { return true }
    guard due.kind == .recurring || isYearless(due.value) else { return false }
    let between: Range<Int> =
      due.tokens.lowerBound >= tokens.upperBound
      ? tokens.upperBound..<due.tokens.lowerBound : due.tokens.upperBound..<tokens.lowerBound
    return !between.contains { flow.isMark($0, .fullStop) || flow.isMark($0, .semicolon) }
  }

  private func isYearless(_ value: ExtendedDate) -> Bool {
    if case .date(let date) = value { return date.year == .unknown }
    if case .set(let dates) = value { return dates.first?.year == .unknown }
    return false
  }
}
