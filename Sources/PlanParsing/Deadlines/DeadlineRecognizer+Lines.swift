import CampaignRecord
import VietnameseText

/// Days with which the lines of a programme open.
extension DeadlineRecognizer {
  /// `16/5 Bảo vệ luận văn`, `29/5 và 30/5 thi môn cơ sở`, `07 giờ 30 ngày 07/01/2021 Chủ tịch UBND tỉnh`: the rest of the line
  /// is what takes place on the day to come with which it opens.
  func opensLine(_ date: DatePhrase, _ paragraph: Paragraph) -> Bool {
    guard isDayOfProgramme(date, paragraph) else { return false }
    let end: Int = weekdayEnd(date.tokens.upperBound) ?? date.tokens.upperBound
    guard end < paragraph.tokens.upperBound, flow.kind(end) == .word, !isSaidOfDay(end, paragraph) else { return false }
    return flow.keyword(date.tokens.lowerBound - 1) != .từ || date.form == .range
  }

  /// `a) Ngày 28 tháng 8 năm 2025 (thứ Năm)`, and hours or items in the lines below: a day over its programme.
  func headsHours(_ date: DatePhrase, _ paragraph: Paragraph) -> Bool {
    guard isDayOfProgramme(date, paragraph) else { return false }
    var end: Int = date.tokens.upperBound
    if flow.isMark(end, .openParenthesis) {
      guard
        let close = (end..<min(end + 14, paragraph.tokens.upperBound)).first(where: {
          flow.isMark($0, .closeParenthesis)
        })
      else { return false }
      end = close + 1
    }
    if flow.isMark(end, .colon) || flow.isMark(end, .fullStop) { end += 1 }
    guard end == paragraph.tokens.upperBound, end < flow.count else { return false }
    if flow.isMark(end, .dash) || flow.isMark(end, .plus) || flow.isMark(end, .bullet) { return true }
    return flow.kind(end) == .number && flow.length(end) <= 2
      && (flow.keyword(end + 1) == .giờ || flow.spells(end + 1, "h") || flow.spells(end + 1, "g")
        || flow.isMark(end + 1, .colon))
  }

  /// Whether it is a day to come that a line of the body may open with.
  private func isDayOfProgramme(_ date: DatePhrase, _ paragraph: Paragraph) -> Bool {
    let start: Int = date.tokens.lowerBound
    return date.first.isDay && date.last.day > 0 && !context.isPast(date.last)
      && (date.last.year > 0 || context.comesSoon(date.last)) && context.isInBody(start) && !isGoal(paragraph, date)
      && !context.isReview(start)
  }

  /// `Ngày 19/5 là …`, `Ngày 01/7/2024 Luật … có hiệu lực`, `ngày 11/02 nghỉ Tết`, `ngày 11/3 … không tiếp công dân`: what is
  /// said of a day on which nobody has anything to do.
  private func isSaidOfDay(_ index: Int, _ paragraph: Paragraph) -> Bool {
    switch flow.keyword(index) {
    case .là, .của, .về, .đã, .có, .kỷ, .nghỉ, .hằng, .hàng, .và, .đến, .âm, .được, .trở, .năm, .này, .theo, .nêu:
      return true
    default: break
    }
    return (index..<min(index + 12, paragraph.tokens.upperBound)).contains {
      flow.matches($0, .hiệu, .lực) || flow.keyword($0) == .đã || flow.matches($0, .kỷ, .niệm)
        || flow.keyword($0) == .không && flow.keyword($0 - 1) != .hàng
    }
  }
}
