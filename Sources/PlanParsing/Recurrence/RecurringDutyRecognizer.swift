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
}
