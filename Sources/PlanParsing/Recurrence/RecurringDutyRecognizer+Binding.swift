import CampaignRecord
import VietnameseText

/// Whether a frequency says when something is owed, or only tells of what it stands with: `báo cáo hằng quý`, `kế hoạch hằng năm`.
extension RecurringDutyRecognizer {
  /// Whether an expression of frequency says when a duty is owed.
  func binds(_ expression: FrequencyReader.Expression, in paragraph: Paragraph) -> Bool {
    let start: Int = expression.tokens.lowerBound
    let end: Int = expression.tokens.upperBound
    if paragraph.isTableRow { return hasCell(expression.tokens) }
    if expression.isWeekOfMonth { return context.section(of: start) != nil }
    // A number to be reached each year is a goal.
    let isUnderGoals: Bool = context.isUnder(start, .mục, .tiêu) || context.isUnder(start, .chỉ, .tiêu)
    if isUnderGoals, !expression.isPeriodic, !startsDuty(end) || flow.keyword(start) == .mỗi { return false }
    let content: Int = context.contentStart(paragraph)
    if expression.isRate, let answer = bindsAsRate(expression, content) { return answer }
    if expression.isOnce {
      return context.section(of: start) != nil && (expression.isRate || flow.keyword(start - 1) != .nhất)
    }
    // `báo cáo đầu mỗi quý`
    if FrequencyReader(flow: flow).followsPart(start) {
      return isInDuty(expression.tokens, content) || startsDuty(end) || opensDuty(end + 1)
    }
    if isLabelled(start, content) { return true }
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
    return bindsClause(expression, content, paragraph)
  }

  /// Whether so many times a period are owed, where what stands beside them tells; nil where it does not.
  private func bindsAsRate(_ expression: FrequencyReader.Expression, _ content: Int) -> Bool? {
    let start: Int = expression.tokens.lowerBound
    let end: Int = expression.tokens.upperBound
    // `Các khoa lâm sàng: 01 lần/tháng.`
    if expression.period != .day, start > content, flow.isMark(start - 1, .colon), !flow.isMark(end, .colon),
      !flow.isMark(end, .openParenthesis)
    {
      return true
    }
    // `Không kiểm tra quá 01 lần/năm`, `2 lần/năm (lần 1 tháng 9, …)`
    if flow.keyword(start - 1) == .quá || flow.isMark(end, .openParenthesis) && flow.keyword(end + 1) == .lần {
      return false
    }
    // `Ít nhất 1 lần/quý, các xã kiểm tra …`
    if start - content <= 2, flow.isMark(end, .comma),
      flow.keyword(start - 1) == .nhất || flow.spells(start - 1, "thiểu")
    {
      return opensDuty(end + 1)
    }
    // `phát thanh 02 lần/ngày` tells how, and not when; `khám sức khỏe 2 lần/năm: lần 1 tháng 9 …` is said by what follows.
    if expression.period == .day || flow.isMark(end, .colon) { return false }
    return isInDuty(expression.tokens, content) || startsDuty(end) ? nil : false
  }

  /// `Thời gian thực hiện: Hằng năm`
  private func isLabelled(_ start: Int, _ content: Int) -> Bool {
    flow.isMark(start - 1, .colon)
      && (content..<start).contains {
        flow.matches($0, .thời, .gian) || flow.matches($0, .thời, .hạn) || flow.matches($0, .tiến, .độ)
      }
  }

  /// Whether a frequency opens a clause of duty, stands inside one, or ends one.
  private func bindsClause(_ expression: FrequencyReader.Expression, _ content: Int, _ paragraph: Paragraph) -> Bool {
    let start: Int = expression.tokens.lowerBound
    let end: Int = expression.tokens.upperBound
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
