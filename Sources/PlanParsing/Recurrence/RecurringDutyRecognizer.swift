import CampaignRecord
import VietnameseText

/// Finds duties that come back: `Hằng năm … báo cáo`, `Định kỳ 6 tháng`, `trước ngày 25 hằng tháng`. As an attribute
/// (`kế hoạch hằng năm`) the words are no duty.
struct RecurringDutyRecognizer {
  let context: BodyContext
  var flow: Flow { context.flow }

  /// The recurring duties; where a sentence has a day as well, the day says more and `besides` has it already.
  func duties(besides dues: [DeadlineRecognizer.Due]) -> [DeadlineRecognizer.Due] {
    let reader = FrequencyReader(flow: flow)
    var found: [DeadlineRecognizer.Due] = []
    var end: Int = context.headEnd
    for index in context.anchors.frequencies where index >= end {
      guard index < context.closingStart else { break }
      guard let expression = reader.expression(at: index) else { continue }
      // `Định kỳ hằng quý (trước ngày 20 tháng cuối quý)`, `mỗi tháng một lần vào tuần cuối tháng` is one duty.
      let isSaid: Bool =
        (expression.isDayOfQuarter || expression.isWeekOfMonth)
        && found.last.map { !hasDay($0) && isInSentence($0.tokens, index) } ?? false
      // What names its own day is said by no other day of the sentence.
      let isDay: Bool = expression.day != nil || expression.isDayOfQuarter
      // `định kỳ hằng tháng (trước ngày 25)`, `Hằng tháng, chậm nhất ngày 5`: the day says more than the month, but in a cell
      // both are one.
      let open: Int = reader.limitStart(before: index) - 1
      if expression.day != nil, flow.isMark(open, .openParenthesis) || flow.isMark(open, .comma),
        found.last?.tokens.upperBound == open
      {
        if isInRow(index) { continue }
        found.removeLast()
      }
      if let due = duty(expression), !isSaid, !isTaken(due.tokens, dues, isDay: isDay) { found.append(due) }
      end = expression.tokens.upperBound
    }
    return found
  }

  /// The duty that an expression gives; nil where it is an attribute.
  private func duty(_ expression: FrequencyReader.Expression) -> DeadlineRecognizer.Due? {
    let start: Int = expression.tokens.lowerBound
    let end: Int = expression.tokens.upperBound
    let paragraph: Paragraph = flow.paragraphs[flow.paragraphIndex(ofToken: start)]
    guard !context.isQuoted(start), !context.isReview(start), !flow.spells(end, "đều"),
      paragraph.tokens.upperBound >= end
    else { return nil }
    if expression.isDayOfQuarter {
      return DeadlineRecognizer.Due(
        kind: .recurring, value: .repetition(.quarter),
        tokens: (flow.keyword(start - 1) == .trước ? start - 1 : start)..<end)
    }
    if let day = expression.day {
      // `số liệu tính từ ngày 15 tháng trước đến ngày 14 tháng báo cáo`
      let reckoned: Int? = (max(paragraph.tokens.lowerBound, start - 14)..<start).last { flow.matches($0, .tính, .từ) }
      if let reckoned, !(reckoned..<start).contains(where: { flow.keyword($0) == .gửi || flow.keyword($0) == .nộp }) {
        return nil
      }
      return DeadlineRecognizer.Due(
        kind: .recurring, value: day, tokens: (flow.keyword(start - 1) == .trước ? start - 1 : start)..<end)
    }
    // `Báo cáo định kỳ hằng tháng: Tính từ ngày …`: of which days it tells.
    if flow.isMark(end, .colon), flow.matches(end + 1, .tính, .từ) { return nil }
    guard binds(expression, in: paragraph) else { return nil }
    // Two words more say what it is about.
    var last: Int = end
    // `Mỗi tháng ít nhất 01 lần`
    if flow.spells(end, "ít"), flow.keyword(end + 1) == .nhất, flow.kind(end + 2) == .number,
      flow.keyword(end + 3) == .lần
    {
      return DeadlineRecognizer.Due(kind: .recurring, value: .repetition(expression.period), tokens: start..<end + 4)
    }
    while last < min(end + 2, paragraph.tokens.upperBound), flow.kind(last) == .word, flow.keyword(last) != .và,
      flow.keyword(last) != .trước
    {
      last += 1
    }
    return DeadlineRecognizer.Due(kind: .recurring, value: .repetition(expression.period), tokens: start..<last)
  }

  /// Whether an expression of frequency says when a duty is owed.
  private func binds(_ expression: FrequencyReader.Expression, in paragraph: Paragraph) -> Bool {
    let start: Int = expression.tokens.lowerBound
    let end: Int = expression.tokens.upperBound
    if paragraph.isTableRow { return hasCell(expression.tokens) }
    if expression.isWeekOfMonth { return context.section(of: start) != nil }
    let content: Int = context.contentStart(paragraph)
    // A number to be reached each year is a goal.
    let isUnderGoals: Bool = context.isUnder(start, .mục, .tiêu) || context.isUnder(start, .chỉ, .tiêu)
    if isUnderGoals, !expression.isPeriodic, !startsDuty(end) || flow.keyword(start) == .mỗi { return false }
    // `phát thanh 02 lần/ngày` tells how, and not when.
    // `khám sức khỏe 2 lần/năm: lần 1 tháng 9 …` is said by the times that follow.
    // `Các khoa lâm sàng: 01 lần/tháng.`
    if expression.isRate, expression.period != .day, start > content, flow.isMark(start - 1, .colon),
      !flow.isMark(end, .colon), !flow.isMark(end, .openParenthesis)
    {
      return true
    }
    // `Không kiểm tra quá 01 lần/năm`, `2 lần/năm (lần 1 tháng 9, …)`
    if expression.isRate,
      flow.keyword(start - 1) == .quá || flow.isMark(end, .openParenthesis) && flow.keyword(end + 1) == .lần
    {
      return false
    }
    // `Ít nhất 1 lần/quý, các xã kiểm tra …`
    if expression.isRate, start - content <= 2, flow.isMark(end, .comma),
      flow.keyword(start - 1) == .nhất || flow.spells(start - 1, "thiểu")
    {
      return opensDuty(end + 1)
    }
    if expression.isRate,
      expression.period == .day || flow.isMark(end, .colon) || !isInDuty(expression.tokens, content) && !startsDuty(end)
    {
      return false
    }
    if expression.isOnce {
      return context.section(of: start) != nil && (expression.isRate || flow.keyword(start - 1) != .nhất)
    }
    // `báo cáo đầu mỗi quý`
    if FrequencyReader(flow: flow).followsPart(start) {
      return isInDuty(expression.tokens, content) || startsDuty(end) || opensDuty(end + 1)
    }
    // `Thời gian thực hiện: Hằng năm`
    if flow.isMark(start - 1, .colon),
      (content..<start).contains(where: {
        flow.matches($0, .thời, .gian) || flow.matches($0, .thời, .hạn) || flow.matches($0, .tiến, .độ)
      })
    {
      return true
    }
    // `định kỳ mỗi tháng ít nhất 01 ngày`, `định kỳ mỗi tháng 02 ngày`
    if flow.spells(end, "ít"), flow.keyword(end + 1) == .nhất {
      return expression.isPeriodic || startsDuty(start - 1) || startsDuty(start - 2)
    }
    if expression.isPeriodic, flow.keyword(end - 2) == .mỗi, flow.kind(end) == .number, flow.length(end) <= 2 {
      return true
    }
    // `thứ Sáu hằng tuần`, `thứ 2, 4, 6 hằng tuần`
    if followsWeekday(start) || flow.spells(start - 1, "tiên") { return true }
    // `vào 16 giờ mỗi ngày`, but `học 2 giờ mỗi ngày`
    if FrequencyReader(flow: flow).followsMoment(start) { return context.section(of: start) != nil }
    if start == content || isClauseStart(start - 1) {
      let after: Int = skipped(end)
      if after < paragraph.tokens.upperBound, flow.kind(after) == .word { return true }
      // `Rà soát danh sách; định kỳ hằng quý.`
      return expression.isPeriodic && start > content && opensDuty(content)
    }
    if startsDuty(end), end < paragraph.tokens.upperBound {
      return !isNounBefore(start) || expression.isPeriodic
    }
    // `định kỳ hàng tháng Sở Nông nghiệp … báo cáo`, `Từ năm 2010, hằng năm các tỉnh rà soát`
    let namesActor: Bool = flow.isCapitalized(end) || flow.keyword(end) == .các
    if namesActor, expression.isPeriodic || flow.isMark(start - 1, .comma) {
      return (end..<min(end + 14, paragraph.tokens.upperBound)).contains { Duties.isDutyVerb(flow, $0) }
    }
    return endsReport(expression, content) || endsDuty(expression, content, paragraph)
  }

  /// `Cung cấp tình hình … định kỳ hằng quý.`: the frequency, named as one, at the end of a clause that opens with a duty.
  private func endsDuty(_ expression: FrequencyReader.Expression, _ content: Int, _ paragraph: Paragraph) -> Bool {
    let end: Int = expression.tokens.upperBound
    // `Phòng … cập nhật kết quả hằng tuần, công bố …`: between the one duty and the next.
    if expression.period == .week, flow.isMark(end, .comma), startsDuty(end + 1) {
      return opensDuty(content)
        || (max(content, expression.tokens.lowerBound - 6)..<expression.tokens.lowerBound).contains { startsDuty($0) }
    }
    // `Cập nhật số liệu hằng ngày;`, but `đời sống hằng ngày`
    let before: Keyword = flow.keyword(expression.tokens.lowerBound - 1)
    let isDaily: Bool =
      expression.period == .day && before != .sinh && before != .hoạt
      && !flow.spells(
        expression.tokens.lowerBound - 1, "sống")
    // `đăng tải tin bài hằng ngày trên trang thông tin`
    let isPlaced: Bool =
      switch flow.keyword(end) {
      case .trên, .tại, .cho, .về, .trong, .từ, .vào, .trước, .đầu, .cuối: true
      default: false
      }
    guard expression.isPeriodic || isDaily,
      end >= paragraph.tokens.upperBound || isClauseStart(end) || isDaily && (isPlaced || flow.isMark(end, .comma))
    else { return false }
    var first: Int = expression.tokens.lowerBound
    while first > content, expression.tokens.lowerBound - first < 40, !isClauseStart(first - 1) { first -= 1 }
    return opensDuty(first)
  }

  /// Whether a clause opens with a duty, or with who owes it: `Các đơn vị rà soát …, định kỳ hằng quý.`
  private func opensDuty(_ index: Int) -> Bool {
    if context.lexicon.dutyVerbs.longest(startingAt: index, in: flow) != nil { return true }
    return BodyPhraseReader(flow: flow, lexicon: context.lexicon).phrase(at: index, before: flow.count)?.stop == .duty
  }

  private func startsDuty(_ index: Int) -> Bool {
    flow.isSmallWord(index)
      && (Duties.isDutyVerb(flow, index) || context.lexicon.dutyVerbs.longest(startingAt: index, in: flow) != nil)
  }

  /// `báo cáo tiến độ hằng tuần`: the frequency at the end of a clause that reports or makes public.
  private func endsReport(_ expression: FrequencyReader.Expression, _ content: Int) -> Bool {
    let isEnd: Bool =
      switch flow.keyword(expression.tokens.upperBound) {
      case .trong, .trước, .về, .cho, .vào, .lúc, .gửi, .theo: true
      // `… định kỳ hàng quý và trước ngày 05/01/2020`
      case .và: flow.keyword(expression.tokens.upperBound + 1) == .trước
      default: flow.mark(expression.tokens.upperBound) != nil
      }
    guard isEnd else { return false }
    guard expression.period != .year else { return reportsToBody(expression, content) }
    let isAttribute: Bool = isAttribute(behind: expression.tokens.lowerBound - 1)
    var index: Int = expression.tokens.lowerBound - 1
    while index >= content, expression.tokens.lowerBound - index <= 20, !isClauseStart(index) {
      if flow.matches(index, .báo, .cáo) || flow.matches(index, .công, .bố) { return true }
      if !isAttribute, isRepeated(index) { return true }
      index -= 1
    }
    return false
  }

  /// `Phòng Nội vụ báo cáo kết quả về Sở hằng năm.`: to whom it goes makes a yearly report a duty.
  private func reportsToBody(_ expression: FrequencyReader.Expression, _ content: Int) -> Bool {
    var index: Int = expression.tokens.lowerBound - 1
    var hasGoal: Bool = flow.keyword(expression.tokens.upperBound) == .về
    while index >= content, expression.tokens.lowerBound - index <= 20, !isClauseStart(index) {
      if flow.matches(index, .báo, .cáo) {
        return (hasGoal || flow.isCapitalized(index + 2)) && opensDuty(content)
      }
      hasGoal = hasGoal || flow.keyword(index) == .về && flow.isCapitalized(index + 1)
      index -= 1
    }
    return false
  }

  func isClauseStart(_ before: Int) -> Bool {
    switch flow.mark(before) {
    case .fullStop, .semicolon, .colon: return true
    default: return false
    }
  }
}
