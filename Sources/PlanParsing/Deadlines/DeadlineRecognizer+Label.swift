import CampaignRecord
import VietnameseText

/// Deadlines by a label: `Thời gian thực hiện: …`.
extension DeadlineRecognizer {
  /// `Thời gian thực hiện: Quý II/2025`, `Thời gian: 08 giờ 00, ngày …`, or a heading that speaks of time.
  func byLabel(_ date: DatePhrase, _ paragraph: Paragraph, _ content: Int) -> Due? {
    let start: Int = date.tokens.lowerBound
    if let label = timeLabel(content, before: start) {
      let isLimit: Bool = (label..<start).contains { flow.keyword($0) == .hạn }
      let isClose: Bool = isSameSentence(label, start)
      // `Thời điểm giám sát: từ 01/01/2021 đến 31/12/2023`: the time that is looked back on.
      let isOver: Bool = date.form == .range && context.isPast(date.last) && !context.isRecent(date.last)
      guard isClose, followsLabel(label, date), !isOver, !isTimeOfData(content, start) else { return nil }
      return due(isLimit ? .by : opensWithStart(date) ? .from : .in, date, from: label)
    }
    guard !paragraph.isTableRow, let section = context.section(of: start),
      context.heading(section).count <= 12 || flow.matches(section.headingTokens.lowerBound, .thời, .gian),
      context.heading(section).contains(where: { flow.matches($0, .thời, .gian) }), date.first.isDay,
      !context.isPast(date.last), start - content <= 14
    else { return nil }
    return due(.in, date, from: start)
  }

  /// `Thời điểm lấy số liệu: từ 01/10/2024 đến 30/9/2025`, `Thời điểm chốt số liệu`: of which days a report tells.
  func isTimeOfData(_ content: Int, _ end: Int) -> Bool {
    let label: Range<Int> = content..<max(content, min(end, content + 6))
    guard flow.matches(content, .thời, .điểm) || flow.matches(content, .thời, .gian) else { return false }
    return label.contains { flow.keyword($0) == .số && flow.spells($0 + 1, "liệu") }
      && label.contains { flow.spells($0, "lấy") || flow.spells($0, "chốt") || flow.spells($0, "tính") }
  }

  /// The first token of a label of time that ends with a colon before `end`; nil where there is none.
  func timeLabel(_ content: Int, before end: Int) -> Int? {
    var position: Int = end - 1
    while position >= content, end - position <= 26 {
      if flow.isMark(position, .colon) {
        var first: Int = position - 1
        while first >= content, position - first <= 8,
          flow.kind(first) == .word || flow.isMark(first, .openParenthesis)
            || flow.isMark(first, .closeParenthesis) || flow.isMark(first, .comma)
        {
          if flow.matches(first, .thời, .gian) || flow.matches(first, .tiến, .độ) || flow.matches(first, .thời, .hạn)
            || flow.matches(first, .thời, .điểm) || (flow.matches(first, .dự, .kiến) && position + 1 == end)
            || flow.matches(first, .hoàn, .thành) && flow.isCapitalized(first)
          {
            return first
          }
          first -= 1
        }
        // `Hạn nộp:`, `Hạn cuối đăng ký trực tuyến:`
        for word in max(content, position - 8)..<position
        where flow.keyword(word) == .hạn && flow.isCapitalized(word) && !isOtherLimit(word + 1) {
          return word
        }
        // `14:00` and the like stand inside the time.
        guard flow.kind(position - 1) == .number else { return nil }
      }
      if flow.isMark(position, .fullStop) || flow.isMark(position, .semicolon) { return nil }
      position -= 1
    }
    return nil
  }

  /// `Hạn sử dụng`, `Hạn mức`, `Hạn chế`: no limit of a duty.
  private func isOtherLimit(_ index: Int) -> Bool {
    flow.spells(index, "sử") || flow.keyword(index) == .mức || flow.keyword(index) == .chế
  }

  /// Whether a date after the first one behind a label still belongs to it: `chiều ngày 28/12 và cả ngày 29/12/2011`.
  func followsLabel(_ label: Int, _ date: DatePhrase) -> Bool {
    guard let index = context.dateIndex(before: date.tokens.lowerBound) else { return true }
    let before: DatePhrase = context.dates[index]
    return before.tokens.lowerBound <= label || date.tokens.lowerBound - before.tokens.upperBound <= 4
  }

  func isSameSentence(_ first: Int, _ last: Int) -> Bool {
    !(first..<last).contains { flow.isMark($0, .fullStop) || flow.isMark($0, .semicolon) }
  }
}
