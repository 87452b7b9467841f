import CampaignRecord
import VietnameseText

/// Days and months that bind though they lack a year or have gone by, and the years of summaries.
extension DeadlineRecognizer {
  /// Days that had begun when the plan was issued: they began lately and are no period of a report.
  func isRunning(_ date: DatePhrase) -> Bool {
    let months: Int = (date.last.year - date.first.year) * 12 + date.last.month - date.first.month
    return date.form == .range && months <= 2 && context.isRecent(date.first)
  }

  /// `Năm 2024: xây dựng mô hình, hoàn thành chậm nhất trong tháng 11/2024.`: a year over clauses each of which has a time
  /// of its own.
  func hasCloserTime(_ year: DatePhrase, _ paragraph: Paragraph, _ content: Int) -> Bool {
    let end: Int = paragraph.tokens.upperBound
    var clause: Int = year.tokens.upperBound
    guard year.first.isYear, var date = context.dateIndex(before: clause + 1), (0...160).contains(end - clause)
    else { return false }
    for index in clause..<end
    where index == end - 1 || flow.isMark(index, .semicolon) || flow.isMark(index, .fullStop) {
      var hasTime: Bool = false
      while date + 1 < context.dates.count, context.dates[date + 1].tokens.lowerBound <= index {
        date += 1
        hasTime = hasTime || isCloser(context.dates[date], year, paragraph, content)
      }
      guard hasTime || index == clause else { return false }
      clause = index + 1
    }
    return true
  }

  /// Whether a time in a clause under a year lies in it and binds.
  private func isCloser(_ date: DatePhrase, _ year: DatePhrase, _ paragraph: Paragraph, _ content: Int) -> Bool {
    guard !date.first.isYear, date.role == .other, byWords(date, paragraph, content) != nil else { return false }
    // `Năm 2025: …, báo cáo Bộ Tư pháp trước ngày 30 tháng 9`
    return date.last.lacksYear
      ? year.form == .single : (year.first.year...max(year.first.year, year.last.year)).contains(date.last.year)
  }

  /// A day of the schedule that had gone by when the plan was issued: its clause opens with what is to be done.
  func isLapsed(_ date: DatePhrase, _ paragraph: Paragraph) -> Bool {
    // A year off is a slip of the pen; longer ago lies history.
    guard date.form != .range, context.isRecent(date.first, months: 13), isLateDuty(date, paragraph) else {
      return false
    }
    let start: Int = date.tokens.lowerBound
    let content: Int = context.contentStart(paragraph)
    var first: Int = clauseStart(start, content)
    // `Lễ phát động: tổ chức ngày …`
    if first == content, flow.kind(first) == .marker { first += 1 }
    let isOpening: Bool =
      context.isRecent(date.first) ? startsWithDuty(first, until: start) : Duties.isDutyVerb(flow, first)
    // `Sơ kết ngày 05/4/2023 có 12 xã dự`: an account of it.
    return isOpening && flow.keyword(date.tokens.upperBound) != .có
      && !(start..<min(start + 12, paragraph.tokens.upperBound)).contains { flow.keyword($0) == .đã }
  }

  /// `tổ chức họp dân từ ngày 01 đến 10/3`: days of the plan's own time, though no year is said.
  func isDaysOfDuty(_ date: DatePhrase, _ paragraph: Paragraph) -> Bool {
    date.form == .range && date.first.isDay && flow.keyword(date.tokens.lowerBound - 1) == .từ
      && (isDuty(paragraph, around: date.tokens.lowerBound)
        || flow.isMark(date.tokens.lowerBound - 2, .comma) || flow.isMark(date.tokens.lowerBound - 2, .colon))
  }

  /// `Đại hội Liên đội ngày 08/10`, `trao giải tối 30/8`: a day soon after the day of issue on which something takes place,
  /// though no year is said. The day of a holiday's name is none.
  func isDayToCome(_ date: DatePhrase, _ paragraph: Paragraph) -> Bool {
    let start: Int = date.tokens.lowerBound
    guard date.first.isDay, date.last.lacksYear, date.last.day > 0, context.comesSoon(date.last),
      !flow.followsDayName(flow.isMark(start - 1, .openParenthesis) ? start - 1 : start), !context.isReview(start)
    else { return false }
    let first: Int = clauseStart(start, context.contentStart(paragraph))
    let told: Bool = (first..<start).contains {
      flow.keyword($0) == .đã || flow.keyword($0) == .dịp || flow.keyword($0) == .lễ && flow.isSmallWord($0)
        || flow.spells($0, "hưởng") || flow.spells($0, "nhân") || flow.keyword($0) == .mừng
    }
    guard !told else { return false }
    switch flow.keyword(start - 1) {
    case .sáng, .chiều, .tối, .đêm, .nhật: return true
    default: break
    }
    // `Khai mạc: ngày 15/9.`, `Công bố kết quả: 25/3.`
    if flow.isMark(start - 1, .colon) { return true }
    guard flow.keyword(start) == .ngày || date.form == .range || followsWeekday(start) else { return false }
    return beforeTimeOfDay(start - 1, first) != start - 1 || followsWeekday(start) || isDuty(paragraph, around: start)
      || (flow.isCapitalized(first) || date.form == .range) && start - first <= 14
  }

  /// `sáng Chủ nhật, ngày 26/02`, `thứ Bảy (ngày 04/3)`
  func followsWeekday(_ start: Int) -> Bool {
    let last: Int = flow.mark(start - 1) == nil ? start - 1 : start - 2
    return flow.keyword(last) == .nhật || flow.keyword(last - 1) == .thứ
  }

  /// `sơ kết vào cuối năm 2013, tổng kết năm 2015`: a year to come right after the verb.
  func isSummaryYear(_ date: DatePhrase) -> Bool {
    let before: Int = date.tokens.lowerBound - 1
    guard date.form == .single, date.first.isYear, case .known(let issued)? = context.issuedOn?.year,
      date.first.year > issued, context.section(of: before) != nil
    else { return false }
    return (flow.matches(before - 1, .tổng, .kết) || flow.matches(before - 1, .sơ, .kết))
      && flow.isSmallWord(before - 1)
  }

  /// `sơ kết tháng 6, tổng kết tháng 12`: a month soon after that of issue right behind the verb, though no year is said.
  func isSummaryMonth(_ date: DatePhrase) -> Bool {
    var before: Int = date.tokens.lowerBound - 1
    // `Ra quân đợt 1: tuần 4 tháng 10.`
    if date.form == .single, !date.first.isDay, (1...12).contains(date.first.month), date.last.lacksYear {
      let week: Int = beforeWeek(before, before - 4)
      if week < before, flow.isMark(week, .colon), context.comesSoon(date.last) { before = week }
      if flow.isMark(before, .colon), week == before { return true }
      // `Hội nghị lần thứ 5 (tháng 3);`
      if flow.isMark(before, .openParenthesis), flow.isMark(date.tokens.upperBound, .closeParenthesis),
        flow.mark(date.tokens.upperBound + 1) != nil || flow.startsParagraph(date.tokens.upperBound + 1)
      {
        return context.comesSoon(date.last) && !context.isReview(before)
      }
    }
    guard date.form == .single, !date.first.isDay, (1...12).contains(date.first.month), date.last.lacksYear,
      flow.keyword(before) == .kết, flow.keyword(before - 1) == .tổng || flow.keyword(before - 1) == .sơ,
      flow.keyword(before - 2) != .cáo
    else { return false }
    return context.comesSoon(date.last)
  }
}
