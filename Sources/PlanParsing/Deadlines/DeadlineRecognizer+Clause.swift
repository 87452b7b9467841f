import CampaignRecord
import VietnameseText

/// What the clause around a date says: a goal, a duty, a time gone by.
extension DeadlineRecognizer {
  func due(_ kind: Deadline.Kind, _ date: DatePhrase, from first: Int) -> Due {
    Due(kind: kind, value: date.value, tokens: max(0, first)..<date.tokens.upperBound)
  }

  /// A day without its year that comes back `hằng năm` is a yearly duty, and so is one that goes before it:
  /// `trước ngày 15 tháng 6 và ngày 15 tháng 12 hằng năm`.
  func recurringIfYearly(_ due: Due, _ date: DatePhrase) -> Due {
    var due: Due = due
    var last: DatePhrase = date
    // No list of days is longer; one without end must not be gone through again from each of its days.
    for _ in 0..<12 {
      guard let next = joined(to: last), next.last.lacksYear else { break }
      last = next
    }
    let end: Int = last.tokens.upperBound
    // `năm (trước ngày 15/12) hằng năm`
    let after: Int = flow.isMark(end, .closeParenthesis) ? end + 1 : end
    guard flow.keyword(after) == .hằng || flow.keyword(after) == .hàng, flow.keyword(after + 1) == .năm else {
      let isLimit: Bool = due.kind == .before || due.kind == .by
      if date.last.lacksYear,
        isLimit && isPeriodic(due.tokens.lowerBound)
          || (isLimit || due.kind == .in) && comesEachYear(due.tokens.lowerBound)
      {
        due.kind = .recurring
      }
      return due
    }
    due.kind = .recurring
    if last.tokens == date.tokens { due.tokens = due.tokens.lowerBound..<after + 2 }
    return due
  }

  /// `tuần tra từ tháng 9 đến tháng 12 hằng năm`: a stretch of every year in which something is done.
  func isYearlyDuty(_ date: DatePhrase, _ paragraph: Paragraph) -> Bool {
    let end: Int = date.tokens.upperBound
    // `thăm hỏi gia đình chính sách vào dịp 27/7 hằng năm`
    let isOccasion: Bool = date.form == .single && date.first.isDay && flow.spells(date.tokens.lowerBound - 1, "dịp")
    guard date.form == .range || isOccasion, date.last.lacksYear, date.last.month > 0,
      flow.keyword(end) == .hằng || flow.keyword(end) == .hàng, flow.keyword(end + 1) == .năm,
      context.section(of: date.tokens.lowerBound) != nil
    else { return false }
    return isDuty(paragraph, around: date.tokens.lowerBound)
  }

  /// `định kỳ 6 tháng (ngày 15/6), 01 năm (ngày 05/12) báo cáo`: a day alone in its parenthesis behind a period.
  func isDayOfPeriod(_ date: DatePhrase) -> Bool {
    date.form == .single && date.first.isDay && date.last.lacksYear
      && flow.isMark(date.tokens.lowerBound - 1, .openParenthesis)
      && flow.isMark(date.tokens.upperBound, .closeParenthesis)
      && (flow.keyword(date.tokens.lowerBound - 2) == .tháng || flow.keyword(date.tokens.lowerBound - 2) == .năm)
      && isPeriodic(date.tokens.lowerBound)
  }

  /// `Hằng năm, trước ngày 15/5`, `Báo cáo định kỳ 6 tháng (trước ngày 15/6)`: whether the words before the time say that it
  /// comes again.
  private func isPeriodic(_ start: Int) -> Bool {
    if flow.isMark(start - 1, .comma), flow.keyword(start - 2) == .năm {
      return flow.keyword(start - 3) == .hằng || flow.keyword(start - 3) == .hàng
    }
    let content: Int = context.contentStart(flow.paragraphs[flow.paragraphIndex(ofToken: start)])
    return (clauseStart(start, content)..<start).contains {
      // `Trước ngày 15/11 hằng năm gửi về Sở, báo cáo tỉnh trước ngày 15/12`
      let isYearly: Bool =
        (flow.keyword($0) == .hằng || flow.keyword($0) == .hàng) && flow.keyword($0 + 1) == .năm
        && context.dateIndex(before: $0).map { context.dates[$0].tokens.upperBound } == $0
      return isYearly || flow.matches($0, .định, .kỳ) && governsTime($0)
    }
  }

  /// `Hằng năm lập dự toán gửi Sở trước ngày 20/7`, `Sở Y tế hằng năm tổng hợp …`, `Mỗi năm tổ chức 01 hội thi vào tháng 5`:
  /// what comes again is said before the verb.
  private func comesEachYear(_ start: Int) -> Bool {
    let content: Int = context.contentStart(flow.paragraphs[flow.paragraphIndex(ofToken: start)])
    return (clauseStart(start, content)..<start).contains { index in
      switch flow.keyword(index) {
      case .hằng, .hàng, .mỗi: break
      default: return false
      }
      guard flow.keyword(index + 1) == .năm else { return false }
      let opens: Bool = index == content || flow.isCapitalized(index) || flow.isMark(index - 1, .comma)
      return Duties.isDutyVerb(flow, index + 2)
        || opens && context.lexicon.dutyVerbs.longest(startingAt: index + 2, in: flow) != nil
    }
  }

  /// `báo cáo định kỳ …`, `định kỳ 6 tháng, năm`, `định kỳ: …`, but `định kỳ kiểm tra, hoàn thành trước …`: how a duty is done.
  private func governsTime(_ index: Int) -> Bool {
    let next: Int = index + 2
    return flow.matches(index - 2, .báo, .cáo) || flow.kind(next) == .number || flow.kind(next) == .mark
      || flow.keyword(next) == .hằng || flow.keyword(next) == .hàng || flow.keyword(next) == .năm
      || flow.keyword(next) == .quý || flow.keyword(next) == .tháng || flow.keyword(next) == .trước
  }

  /// The date that `và`, a comma or both join to one: `trước ngày 15/6 và (trước) ngày 15/12`.
  private func joined(to date: DatePhrase) -> DatePhrase? {
    let end: Int = date.tokens.upperBound
    guard flow.isMark(end, .comma) || flow.keyword(end) == .và else { return nil }
    let index: Int = (context.dateIndex(before: end) ?? -1) + 1
    guard index < context.dates.count else { return nil }
    let next: DatePhrase = context.dates[index]
    let between: Range<Int> = end..<max(end, next.tokens.lowerBound)
    guard between.count <= 4 else { return nil }
    let isJoint: Bool = between.allSatisfy {
      flow.isMark($0, .comma) || flow.keyword($0) == .và || flow.keyword($0) == .trước
    }
    return isJoint ? next : nil
  }

  /// A day that `và` joins to one that binds, `trước ngày 15 tháng 6 và ngày 15 tháng 12`: bound by the same word, where
  /// nothing is done on it.
  func bound(_ date: DatePhrase, like due: Due?) -> Due? {
    let start: Int = date.tokens.lowerBound
    guard let due, due.kind == .before || due.kind == .by || due.kind == .recurring, flow.keyword(start - 1) == .và,
      let index = context.dateIndex(before: start), date.form == .single, date.first.isDay,
      context.dates[index].first.isDay,
      context.dates[index].tokens.upperBound == start - 1 || isDivided(context.dates[index], date),
      context.dates[index].tokens.overlaps(due.tokens), !Duties.isDutyVerb(flow, date.tokens.upperBound),
      date.last.lacksYear == context.dates[index].last.lacksYear
    else { return nil }
    return recurringIfYearly(self.due(due.kind, date, from: start), date)
  }

  /// `trước ngày 05/6 đối với THCS và 10/6 đối với THPT`
  private func isDivided(_ first: DatePhrase, _ second: DatePhrase) -> Bool {
    let end: Int = first.tokens.upperBound
    return second.tokens.lowerBound - end <= 12 && flow.matches(end, .đối, .với)
      && flow.matches(second.tokens.upperBound, .đối, .với)
      && !(end..<second.tokens.lowerBound).contains { flow.kind($0) == .mark }
  }

  /// The token before `10 giờ 00`, `17h00,`, `11h00 thứ Sáu,`.
  func beforeTimeOfDay(_ index: Int, _ content: Int) -> Int {
    let last: Int = beforeWeekday(index)
    var position: Int = last
    var sawHour: Bool = false
    while position >= content, last - position < 6 {
      let isHour: Bool =
        flow.keyword(position) == .giờ || flow.keyword(position) == .phút || flow.spells(position, "h")
        || flow.spells(position, "g") || flow.kind(position) == .decimal && (4...5).contains(flow.length(position))
        || flow.isMark(position, .colon) && flow.kind(position - 1) == .number && !flow.hasSpaceBefore(position + 1)
          && flow.kind(position + 1) == .number
      if isHour {
        sawHour = true
      } else if flow.kind(position) != .number, !flow.isMark(position, .comma), !flow.isMark(position, .colon),
        !flow.isMark(position, .apostrophe), !flow.isMark(position, .closeQuote)
      {
        break
      }
      position -= 1
    }
    return sawHour ? position : last
  }

  /// The token before `thứ Sáu,`, `Chủ nhật,`.
  private func beforeWeekday(_ index: Int) -> Int {
    let last: Int = flow.isMark(index, .comma) || flow.isMark(index, .openParenthesis) ? index - 1 : index
    return flow.endsWeekday(last) ? last - 2 : index
  }

  /// A duty with a day before the day of issue: the day is wrong, the duty stands.
  func isLateDuty(_ date: DatePhrase, _ paragraph: Paragraph) -> Bool {
    guard date.first.isDay, context.section(of: date.tokens.lowerBound) != nil,
      !context.isReview(date.tokens.lowerBound)
    else { return false }
    let first: Int = clauseStart(date.tokens.lowerBound, paragraph.tokens.lowerBound)
    return !(first..<date.tokens.lowerBound).contains { flow.keyword($0) == .đã }
      && (isDuty(paragraph, around: date.tokens.lowerBound) || opensWithDuty(first, paragraph, date))
  }

  /// `Kêu gọi tàu thuyền vào bờ trước …`, `các đơn vị đề xuất trước …`: whether a clause opens with what is to be done, or with
  /// who does it.
  private func opensWithDuty(_ first: Int, _ paragraph: Paragraph, _ date: DatePhrase) -> Bool {
    let start: Int = max(first, context.contentStart(paragraph))
    if context.lexicon.dutyVerbs.longest(startingAt: start, in: flow) != nil { return true }
    let reader = BodyPhraseReader(flow: flow, lexicon: context.lexicon)
    return reader.phrase(at: start, before: date.tokens.lowerBound, isGiven: true)?.stop == .duty
  }

  func isPastYear(_ date: DatePhrase) -> Bool {
    guard date.first.isYear, case .known(let issued)? = context.issuedOn?.year else { return false }
    return date.first.year <= issued
  }

  /// The start of the clause that holds the token.
  func clauseStart(_ index: Int, _ content: Int) -> Int {
    var position: Int = index - 1
    // No clause is longer; a text without marks must not cost its length again for each date.
    let limit: Int = max(content, index - 200)
    while position >= limit {
      if let mark = flow.mark(position), mark == .fullStop || mark == .semicolon || mark == .colon {
        return position + 1
      }
      position -= 1
    }
    return limit
  }

  /// A goal, not a duty: under `MỤC TIÊU`, or what is striven for.
  func isGoal(_ paragraph: Paragraph, _ date: DatePhrase) -> Bool {
    let start: Int = date.tokens.lowerBound
    if isUnderGoals(start), date.last.isYear || !hasFinishing(paragraph, before: start) { return true }
    let from: Int = clauseStart(start, paragraph.tokens.lowerBound)
    for index in from..<min(paragraph.tokens.upperBound, date.tokens.upperBound + 12) {
      if index >= date.tokens.upperBound, flow.isMark(index, .semicolon) || flow.isMark(index, .fullStop) {
        return false
      }
      if flow.matches(index, .phấn, .đấu) || flow.matches(index, .trở, .thành) { return true }
      if date.first.isYear, flow.isMark(index, .percent) { return true }
    }
    return false
  }

  /// `Mục tiêu: trên 95% trẻ được tiêm trước ngày 30/4/2025`: a share to be reached by then.
  func isTarget(_ date: DatePhrase, _ content: Int) -> Bool {
    let start: Int = date.tokens.lowerBound
    return isUnderGoals(start) && (clauseStart(start, content)..<start).contains { flow.isMark($0, .percent) }
  }

  /// Whether a heading above speaks of goals.
  func isUnderGoals(_ token: Int) -> Bool {
    context.isUnder(token, .mục, .tiêu) || context.isUnder(token, .chỉ, .tiêu)
  }

  /// Whether the clause around the token says that something is to be done.
  func isDuty(_ paragraph: Paragraph, around index: Int) -> Bool {
    let from: Int = clauseStart(index, paragraph.tokens.lowerBound)
    return (from..<min(index + 12, paragraph.tokens.upperBound)).contains { Duties.isDutyVerb(flow, $0) }
  }

  /// Whether a duty's verb stands among the first words of the clause.
  func startsWithDuty(_ first: Int, until end: Int) -> Bool {
    // `Được đánh giá …` is a condition, no duty.
    guard first < end, flow.keyword(first) != .được, flow.keyword(first) != .có else { return false }
    return (first..<min(end, first + 5)).contains { Duties.isDutyVerb(flow, $0) }
  }

  func hasFinishing(_ paragraph: Paragraph, before index: Int) -> Bool {
    (clauseStart(index, paragraph.tokens.lowerBound)..<index).contains { flow.matches($0, .hoàn, .thành) }
  }
}
