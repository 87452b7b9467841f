import CampaignRecord
import VietnameseText

/// Deadlines by the place of the date: at the start of an item, in a table cell, on a day to come.
extension DeadlineRecognizer {
  /// A date that opens an item or clause, stands in a table cell, or is a day to come in a numbered unit.
  func bySchedule(_ date: DatePhrase, _ paragraph: Paragraph, _ content: Int) -> Due? {
    let start: Int = date.tokens.lowerBound
    if paragraph.isTableRow { return byCell(date, paragraph) }
    // A table without bars.
    if flow.followsGap(start), context.tables.holdTime(date.tokens) { return due(.in, date, from: start) }
    let first: Int = clauseStart(start, content)
    if isOpening(first, start) {
      if endsWithColon(date) {
        let isOver: Bool = date.last.isYear && context.isPast(date.last)
        return isOver || isGoal(paragraph, date) ? nil : due(.in, date, from: first)
      }
      if first == content, standsOver(date, paragraph) { return due(.in, date, from: first) }
      if first == content { return opensItem(date, paragraph) ? due(.in, date, from: first) : nil }
    }
    if namesItsDay(date, content) { return due(.in, date, from: start) }
    guard isScheduled(date, paragraph) else { return nil }
    // `Cấm biển từ 17 giờ ngày 27/9/2025`
    let isStart: Bool =
      date.form == .single && !date.first.isYear && flow.keyword(beforeTimeOfDay(start - 1, content)) == .từ
    // `Mức hỗ trợ 500.000 đồng từ tháng 4/2025`
    if isStart, !date.first.isDay, !isDuty(paragraph, around: start) { return nil }
    // `chốt số liệu đến ngày 30/11/2019`
    let before: Keyword = flow.keyword(start - 1)
    if date.form == .single, date.first.isDay, before == .đến || before == .tới {
      return due(.until, date, from: start - 1)
    }
    return due(isStart ? .from : .in, date, from: start)
  }

  /// `Ngày bầu cử: Chủ nhật, ngày 15/3/2026`: a label that names the day, before the numbered units too.
  private func namesItsDay(_ date: DatePhrase, _ content: Int) -> Bool {
    guard flow.keyword(content) == .ngày, flow.isCapitalized(content), flow.isSmallWord(content + 1), date.first.isDay,
      !date.last.lacksYear, !context.isPast(date.last), date.tokens.lowerBound - content <= 16,
      let colon = (content + 2..<content + 8).first(where: { flow.isMark($0, .colon) })
    else { return false }
    return colon < date.tokens.lowerBound
      && (colon..<date.tokens.lowerBound).allSatisfy { flow.mark($0) != .fullStop && flow.mark($0) != .semicolon }
  }

  /// `Ngày 20/5/2025: …`, `Ngày 20/5/2025 (thứ Ba): …`
  func endsWithColon(_ date: DatePhrase) -> Bool {
    let end: Int = date.tokens.upperBound
    if flow.isMark(end, .colon) || (flow.isMark(end, .closeParenthesis) && flow.isMark(end + 1, .colon)) { return true }
    return weekdayEnd(end).map { flow.isMark($0, .colon) } ?? false
  }

  /// `Tháng 3/2025`: a month or quarter to come alone on its line, over the items that are to be done in it.
  func standsOver(_ date: DatePhrase, _ paragraph: Paragraph) -> Bool {
    let end: Int = paragraph.tokens.upperBound
    guard date.tokens.upperBound == end, date.form != .list, !date.first.isDay, !date.first.isYear,
      flow.kind(end) == .marker || MarkerReader(flow: flow).marker(end..<min(end + 4, flow.count)) != nil
        || flow.isMark(end, .dash) || flow.isMark(end, .plus) || flow.isMark(end, .bullet)
    else { return false }
    return context.section(of: date.tokens.lowerBound) != nil && !context.isPast(date.last)
      && !context.isReview(date.tokens.lowerBound)
  }

  /// Whether an item that starts with a date to come goes on with a duty: `Tháng 9/2025 tổ chức tổng kết`.
  func opensItem(_ date: DatePhrase, _ paragraph: Paragraph) -> Bool {
    let end: Int = date.tokens.upperBound
    guard !context.isPast(date.last), !isGoal(paragraph, date), !date.first.isYear,
      flow.isMark(end, .comma) || flow.kind(end) == .word
    else { return false }
    return startsWithDuty(end, until: min(end + 8, paragraph.tokens.upperBound)) || startsWithBody(end, paragraph)
  }

  /// `Từ ngày 15/4 đến ngày 20/4/2025, Đoàn xã ra quân …`: who does what right behind a time.
  private func startsWithBody(_ index: Int, _ paragraph: Paragraph) -> Bool {
    let start: Int = flow.isMark(index, .comma) ? index + 1 : index
    if context.lexicon.dutyVerbs.longest(startingAt: start, in: flow) != nil { return true }
    let reader = BodyPhraseReader(flow: flow, lexicon: context.lexicon)
    return reader.phrase(at: start, before: paragraph.tokens.upperBound, isGiven: true)?.stop == .duty
  }

  /// Whether a day, month or quarter to come is one on which something is to be done: any that stands in a numbered
  /// unit and is not said of something else.
  func isScheduled(_ date: DatePhrase, _ paragraph: Paragraph) -> Bool {
    let start: Int = date.tokens.lowerBound
    if isSummaryYear(date) { return true }
    let isYear: Bool = date.last.isYear && (date.form != .range || date.first.isYear)
    guard context.issuedOn != nil, context.section(of: start) != nil, !isYear,
      date.last.year > 0 || isDaysOfDuty(date, paragraph) || isDayToCome(date, paragraph) || isSummaryMonth(date),
      date.last.month < 39, !isGoal(paragraph, date),
      !context.isPast(date.first) || isRunning(date) || isLapsed(date, paragraph),
      !context.isPast(date.last) || isLapsed(date, paragraph)
    else { return false }
    let from: Int = clauseStart(start, paragraph.tokens.lowerBound)
    let before: Keyword = flow.keyword(start - 1)
    if before == .trước || before == .sau || before == .mừng || before == .niệm { return false }
    // `tuần thứ hai của tháng 4/2024`, but `chỉ tiêu của tháng 4/2024`
    if !date.first.isDay, tellsWhich(start - 1) { return false }
    if before == .của, beforeWeek(start - 1, from) == start - 1 { return false }
    return !(max(from, start - 9)..<start).contains {
      flow.matches($0, .chào, .mừng) || flow.matches($0, .kỷ, .niệm) || flow.matches($0, .hiệu, .lực)
        || flow.matches($0, .giá, .trị)
        || flow.matches($0, .tính, .đến) || isOtherTime($0)
    }
  }

  /// `nhiệm vụ quý II`, `chương trình công tác tháng 5`: the month or quarter says which one, and not when.
  private func tellsWhich(_ index: Int) -> Bool {
    switch flow.keyword(index) {
    case .vụ, .hoạch, .trình, .cáo: flow.isSmallWord(index)
    default: flow.spells(index, "tác") || flow.keyword(index) == .tâm && flow.spells(index - 1, "trọng")
    }
  }

  /// Days that had begun when the plan was issued: they began lately and are no period of a report.
  private func isRunning(_ date: DatePhrase) -> Bool {
    let months: Int = (date.last.year - date.first.year) * 12 + date.last.month - date.first.month
    return date.form == .range && months <= 2 && context.isRecent(date.first)
  }

  /// A day of the schedule that had gone by when the plan was issued: its clause opens with what is to be done.
  private func isLapsed(_ date: DatePhrase, _ paragraph: Paragraph) -> Bool {
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
  private func isDaysOfDuty(_ date: DatePhrase, _ paragraph: Paragraph) -> Bool {
    date.form == .range && date.first.isDay && flow.keyword(date.tokens.lowerBound - 1) == .từ
      && (isDuty(paragraph, around: date.tokens.lowerBound)
        || flow.isMark(date.tokens.lowerBound - 2, .comma) || flow.isMark(date.tokens.lowerBound - 2, .colon))
  }

  /// `Đại hội Liên đội ngày 08/10`, `trao giải tối 30/8`: a day soon after the day of issue on which something takes place,
  /// though no year is said. The day of a holiday's name is none.
  private func isDayToCome(_ date: DatePhrase, _ paragraph: Paragraph) -> Bool {
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
    guard flow.keyword(start) == .ngày || date.form == .range else { return false }
    return beforeTimeOfDay(start - 1, first) != start - 1 || followsWeekday(start) || isDuty(paragraph, around: start)
      || (flow.isCapitalized(first) || date.form == .range) && start - first <= 14
  }

  /// `sáng Chủ nhật, ngày 26/02`, `thứ Bảy (ngày 04/3)`
  private func followsWeekday(_ start: Int) -> Bool {
    let last: Int = flow.mark(start - 1) == nil ? start - 1 : start - 2
    return flow.keyword(last) == .nhật || flow.keyword(last - 1) == .thứ
  }

  /// `tránh trùng tuần …`, `thay cho lịch cũ …`: when it is not to be.
  private func isOtherTime(_ index: Int) -> Bool {
    flow.spells(index, "tránh")
      || flow.keyword(index) == .thay && (flow.keyword(index + 1) == .cho || flow.spells(index + 1, "vì"))
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
  private func isSummaryMonth(_ date: DatePhrase) -> Bool {
    let before: Int = date.tokens.lowerBound - 1
    guard date.form == .single, !date.first.isDay, (1...12).contains(date.first.month), date.last.lacksYear,
      flow.keyword(before) == .kết, flow.keyword(before - 1) == .tổng || flow.keyword(before - 1) == .sơ,
      flow.keyword(before - 2) != .cáo
    else { return false }
    return context.comesSoon(date.last)
  }

  /// Whether only words of time stand between the start of the item and the date.
  func isOpening(_ content: Int, _ start: Int) -> Bool {
    guard start - content <= 5 else { return false }
    return (content..<start).allSatisfy { index in
      switch flow.keyword(index) {
      case .từ, .vào, .trong, .dự, .kiến, .sáng, .chiều, .tối, .đầu, .cuối, .giữa, .ngày, .đến, .hết, .khoảng, .cả,
        .buổi:
        return true
      default:
        return flow.isMark(index, .comma) || flow.kind(index) == .number || flow.keyword(index) == .giờ
      }
    }
  }

  /// `(thứ 2)` after a date.
  func weekdayEnd(_ index: Int) -> Int? {
    guard flow.isMark(index, .openParenthesis) else { return nil }
    var end: Int = index + 1
    while end < index + 6, !flow.isMark(end, .closeParenthesis) { end += 1 }
    return flow.isMark(end, .closeParenthesis) ? end + 1 : nil
  }

  /// A date that has a table cell to itself, or a part of it up to a semicolon: `Tuyến xã: 07/12; tuyến tỉnh: 15/12`.
  func byCell(_ date: DatePhrase, _ paragraph: Paragraph) -> Due? {
    var first: Int = date.tokens.lowerBound
    var last: Int = date.tokens.upperBound
    while first > paragraph.tokens.lowerBound, !endsPart(first - 1), date.tokens.lowerBound - first < 12 { first -= 1 }
    while last < paragraph.tokens.upperBound, !endsPart(last), last - date.tokens.upperBound < 12 { last += 1 }
    guard last - first - date.tokens.count <= 7 else { return nil }
    if (first..<last).contains(where: { flow.kind($0) == .symbol }) { return nil }
    let hasOther: Bool =
      context.dateIndex(before: date.tokens.lowerBound).map { context.dates[$0].tokens.upperBound > first } ?? false
    // `Đến hết năm 2025`
    var before: Int = date.tokens.lowerBound - 1
    if flow.keyword(before) == .hết || flow.keyword(before) == .cuối { before -= 1 }
    if date.form == .single, before >= first, flow.keyword(before) == .đến || flow.keyword(before) == .tới {
      return due(.until, date, from: before)
    }
    return due(.in, date, from: hasOther ? date.tokens.lowerBound : max(first, date.tokens.lowerBound - 4))
  }

  private func endsPart(_ index: Int) -> Bool { flow.isMark(index, .cell) || flow.isMark(index, .semicolon) }
}
