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
      if first == content, hasDaysBelow(date, paragraph) { return nil }
      if endsWithColon(date) {
        let isOver: Bool = date.last.isYear && context.isPast(date.last)
        return isOver || isGoal(paragraph, date) || isFigure(behind: date) || hasCloserTime(date, paragraph, content)
          ? nil : due(.in, date, from: first)
      }
      if first == content, standsOver(date, paragraph) { return due(.in, date, from: first) }
      if first == content {
        if opensLine(date, paragraph) || headsHours(date, paragraph) { return due(.in, date, from: first) }
        return opensItem(date, paragraph) ? due(opensWithStart(date) ? .from : .in, date, from: first) : nil
      }
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
    // `Vận động quyên góp: đến hết tháng 6/2024`
    if date.form == .single, before == .hết, flow.keyword(start - 2) == .đến {
      return due(.until, date, from: start - 2)
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

  /// `năm 2025: 340 triệu đồng`: what is counted in that time.
  private func isFigure(behind date: DatePhrase) -> Bool {
    let start: Int = date.tokens.upperBound + 1
    guard flow.kind(start) == .number || flow.kind(start) == .decimal else { return false }
    return (start + 1..<start + 4).contains {
      switch flow.keyword($0) {
      case .triệu, .tỷ, .nghìn, .đồng: true
      default: flow.isMark($0, .percent)
      }
    }
  }

  /// Whether the first item under a month says on which of its days, so that nothing is left that is due in the month.
  private func hasDaysBelow(_ date: DatePhrase, _ paragraph: Paragraph) -> Bool {
    guard !date.first.isDay, paragraph.tokens.upperBound - date.tokens.upperBound <= 1,
      let next = context.dateIndex(before: date.tokens.upperBound).map({ $0 + 1 }), next < context.dates.count
    else { return false }
    let day: DatePhrase = context.dates[next]
    return day.first.isDay && day.first.month == date.first.month
      && day.tokens.lowerBound <= paragraph.tokens.upperBound + 1
  }

  /// `Tháng 3/2025`: a month or quarter to come alone on its line, over the items that are to be done in it.
  func standsOver(_ date: DatePhrase, _ paragraph: Paragraph) -> Bool {
    let end: Int = paragraph.tokens.upperBound
    guard date.tokens.upperBound == end, date.form != .list, !date.first.isDay, !date.first.isYear,
      flow.kind(end) == .marker || MarkerReader(flow: flow).marker(end..<min(end + 4, flow.count)) != nil
        || flow.isMark(end, .dash) || flow.isMark(end, .plus) || flow.isMark(end, .bullet)
    else { return false }
    return context.isInBody(date.tokens.lowerBound) && !context.isPast(date.last)
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

  /// `Từ ngày 15/5/2024, các đơn vị trực …`: the first day of what goes on.
  func opensWithStart(_ date: DatePhrase) -> Bool {
    date.form == .single && !date.first.isYear && flow.keyword(date.tokens.lowerBound - 1) == .từ
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
    if isTimeOfPapers(date) { return false }
    let isYear: Bool = date.last.isYear && (date.form != .range || date.first.isYear)
    // Without any time of issue nothing is known to have gone by: `Nộp học phí: từ ngày 20/12/2017 đến 28/01/2018`.
    guard context.notBefore != nil || date.form == .range && context.section(of: start) != nil,
      context.isInBody(start), !isYear,
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
    // `Nghị quyết này được Hội đồng nhân dân … thông qua ngày …`
    if flow.matches(start - 2, .thông, .qua), (from..<start).contains(where: { flow.keyword($0) == .được }) {
      return false
    }
    if before == .của, beforeWeek(start - 1, from) == start - 1 { return false }
    // `Hưởng ứng Chiến dịch … (tháng 9/2024)`, `Hưởng ứng Tháng hành động … (từ 01/6 đến 30/6)`
    if flow.isMark(before == .từ ? start - 2 : start - 1, .openParenthesis),
      (from..<start).contains(where: {
        flow.spells($0 + 1, "ứng") && (flow.spells($0, "hưởng") || flow.spells($0, "Hưởng"))
      })
    {
      return false
    }
    guard !isMemorialDay(date, from, paragraph) else { return false }
    return !(max(from, start - 9)..<start).contains {
      flow.matches($0, .chào, .mừng) || flow.matches($0, .kỷ, .niệm) || flow.matches($0, .hiệu, .lực)
        || flow.matches($0, .giá, .trị)
        || flow.matches($0, .tính, .đến) || isOtherTime($0)
    }
  }

  /// `Kỷ niệm Quốc khánh 2/9; Ngày 8/3, 20/10; Ngày 27/7`: a day alone between semicolons, in a list that opens with what is
  /// remembered.
  private func isMemorialDay(_ date: DatePhrase, _ from: Int, _ paragraph: Paragraph) -> Bool {
    let content: Int = context.contentStart(paragraph)
    guard date.last.lacksYear, from > content, from >= date.tokens.lowerBound, flow.isMark(from - 1, .semicolon) else {
      return false
    }
    return (content..<min(content + 4, from)).contains {
      flow.matches($0, .kỷ, .niệm) || flow.matches($0, .chào, .mừng)
    }
  }

  /// `nhiệm vụ quý II`, `chương trình công tác tháng 5`: the month or quarter says which one, and not when.
  private func tellsWhich(_ index: Int) -> Bool {
    switch flow.keyword(index) {
    case .vụ, .hoạch, .trình, .cáo: flow.isSmallWord(index) || flow.isCapitals(index)
    default:
      isInCapitalHeading(index) || flow.spells(index, "tác")
        || flow.keyword(index) == .tâm && flow.spells(index - 1, "trọng")
    }
  }

  /// `III. NHIỆM VỤ TRỌNG TÂM THÁNG 7`: a heading in capitals says which month what stands under it is for.
  private func isInCapitalHeading(_ index: Int) -> Bool {
    guard flow.isCapitals(index), let section = context.section(of: index) else { return false }
    return section.headingTokens.contains(index) && flow.isCapitals(section.headingTokens.lowerBound)
  }

  /// `tránh trùng tuần …`, `thay cho lịch cũ …`: when it is not to be.
  private func isOtherTime(_ index: Int) -> Bool {
    flow.spells(index, "tránh")
      || flow.keyword(index) == .thay && (flow.keyword(index + 1) == .cho || flow.spells(index + 1, "vì"))
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
          || flow.keyword(index) == .phút || flow.spells(index, "h")
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
}
