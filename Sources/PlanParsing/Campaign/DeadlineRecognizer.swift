import CampaignRecord
import VietnameseText

/// Finds what is due by, before, in, from, until or every when.
struct DeadlineRecognizer {
  var context: BodyContext
  private var flow: Flow { context.flow }

  init(context: BodyContext) { self.context = context }

  /// A deadline before its duty and who owes it are looked up.
  struct Due {
    var kind: Deadline.Kind
    var value: ExtendedDate
    var tokens: Range<Int>
  }

  /// The deadlines, in order; the dates that bound them take the role in `context.dates`.
  mutating func deadlines() -> [Deadline] {
    var dues: [Due] = []
    for index in context.dates.indices {
      let date: DatePhrase = context.dates[index]
      guard date.role == .other, date.tokens.lowerBound >= context.headEnd,
        date.tokens.lowerBound < context.closingStart, let due = due(date)
      else { continue }
      context.dates[index].role = .deadline
      dues.append(due)
    }
    dues.append(contentsOf: RecurringDutyRecognizer(context: context).duties(besides: dues))
    dues.append(contentsOf: yearEndDuties())
    dues.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    let duty = DutyReader(context: context)
    return dues.map { due in
      let range: Range<Int> = flow.byteRange(due.tokens)
      return Deadline(
        text: flow.exactText(range), kind: due.kind, value: due.value, action: duty.action(of: due),
        actor: duty.actor(of: due), section: context.section(of: due.tokens.lowerBound)?.path, span: flow.span(range))
    }
  }

  /// What a date binds; nil where nothing is due.
  private func due(_ date: DatePhrase) -> Due? {
    let start: Int = date.tokens.lowerBound
    let paragraph: Paragraph = flow.paragraphs[flow.paragraphIndex(ofToken: start)]
    guard !isTerm(date), !context.isQuoted(start, in: paragraph), !isInCaption(paragraph) else { return nil }
    let content: Int = context.contentStart(paragraph)
    if let due = byWords(date, paragraph, content) { return recurringIfYearly(due, date) }
    if let due = byLabel(date, paragraph, content) { return recurringIfYearly(due, date) }
    if let due = bySchedule(date, paragraph, content) { return due }
    return nil
  }

  /// A term, a school year, a planning period: no duty.
  private func isTerm(_ date: DatePhrase) -> Bool {
    let before: Int = date.tokens.lowerBound - 1
    if flow.matches(before - 1, .nhiệm, .kỳ) || flow.matches(before - 1, .giai, .đoạn) || flow.keyword(before) == .khóa {
      return true
    }
    if flow.keyword(date.tokens.lowerBound) == .năm, flow.keyword(date.tokens.lowerBound + 1) == .học { return true }
    return flow.matches(before - 1, .năm, .học) || flow.matches(before - 1, .tầm, .nhìn)
  }

  private func isInCaption(_ paragraph: Paragraph) -> Bool {
    let first: Int = paragraph.tokens.lowerBound
    guard flow.isMark(first, .openParenthesis) else { return false }
    return flow.keyword(first + 1) == .kèm || flow.keyword(first + 1) == .ban || flow.keyword(first + 1) == .đính
  }

  /// `Cuối năm, báo cáo …`: by the end of the year of issue.
  private func yearEndDuties() -> [Due] {
    guard let year = context.issuedOn?.year, case .known(let known) = year else { return [] }
    var dues: [Due] = []
    for paragraph in flow.paragraphs where paragraph.tokens.lowerBound >= context.headEnd
      && paragraph.tokens.lowerBound < context.closingStart
    {
      let first: Int = context.contentStart(paragraph)
      guard flow.matches(first, .cuối, .năm), flow.isMark(first + 2, .comma), Duties.isDutyVerb(flow, first + 3) else {
        continue
      }
      dues.append(Due(kind: .by, value: .date(PartialDate(year: known)), tokens: first..<first + 5))
    }
    return dues
  }

  // MARK: By the words before the date

  private func byWords(_ date: DatePhrase, _ paragraph: Paragraph, _ content: Int) -> Due? {
    let start: Int = date.tokens.lowerBound
    let before: Int = beforeTimeOfDay(start - 1, content)
    switch flow.keyword(before) {
    case .trước:
      guard flow.keyword(before - 1) != .từ, !isPastYear(date),
        !context.isPast(date.last) || isLateDuty(date, paragraph)
      else { return nil }
      let isLatest: Bool = flow.matches(before - 2, .chậm, .nhất) || flow.matches(before - 2, .muộn, .nhất)
      return due(isLatest ? .by : .before, date, from: isLatest ? before - 2 : before)
    case .hết, .đến, .tới:
      return until(date, before, paragraph, content)
    default: break
    }
    if let first = latestWords(before, content) { return due(.by, date, from: first) }
    guard !context.isPast(date.last) else { return nil }
    switch flow.keyword(before) {
    case .trong, .vào, .đầu, .giữa, .cuối:
      var first: Int = before
      if flow.keyword(first) == .đầu || flow.keyword(first) == .giữa || flow.keyword(first) == .cuối {
        guard flow.keyword(first - 1) == .trong || flow.keyword(first - 1) == .vào else { return nil }
        first -= 1
      }
      return within(date, from: first, paragraph, content)
    case .từ:
      guard date.form == .single, date.first.isDay, context.section(of: start) != nil, isDuty(paragraph, around: start),
        !(content..<start).contains(where: { flow.matches($0, .hiệu, .lực) })
      else { return nil }
      return due(.from, date, from: flow.keyword(before - 1) == .kể ? before - 1 : before)
    default: return nil
    }
  }

  /// `chậm nhất (là) (vào) ngày`, `muộn nhất`, `hạn chót`, `hạn cuối (cùng)`, `thời hạn`, `không quá`: their first token.
  private func latestWords(_ index: Int, _ content: Int) -> Int? {
    var position: Int = index
    while position >= content, index - position <= 6 {
      if flow.matches(position - 1, .chậm, .nhất) || flow.matches(position - 1, .muộn, .nhất)
        || flow.matches(position - 1, .hạn, .chót) || flow.matches(position - 1, .hạn, .cuối)
        || flow.matches(position - 1, .thời, .hạn) || flow.matches(position - 1, .không, .quá)
        || flow.matches(position - 1, .hạn, .nộp) || flow.matches(position - 1, .hạn, .gửi)
      {
        return position - 1
      }
      switch flow.keyword(position) {
      case .là, .vào, .ngày, .trong, .đến, .hết, .cuối, .thành, .hoàn, .nộp, .gửi, .báo, .cáo, .đăng, .ký, .nhận, .cùng: break
      default:
        guard flow.isMark(position, .colon) || flow.isMark(position, .comma) || isSmallUnknown(position) else { return nil }
      }
      position -= 1
    }
    return nil
  }

  private func isSmallUnknown(_ index: Int) -> Bool { flow.isSmallWord(index) && flow.keyword(index) == .none }

  /// `đến hết ngày …`, `hết tháng …`: a duty that goes on, or must be done by then.
  private func until(_ date: DatePhrase, _ before: Int, _ paragraph: Paragraph, _ content: Int) -> Due? {
    var first: Int = before
    if flow.keyword(first) == .hết { first -= 1 }
    if flow.keyword(first) == .trong || flow.keyword(first) == .vào { return within(date, from: first, paragraph, content) }
    let hasTo: Bool = flow.keyword(first) == .đến || flow.keyword(first) == .tới
    guard !context.isPast(date.last), flow.keyword(first - 1) != .tính, hasTo || flow.keyword(before) == .hết else {
      return nil
    }
    if latestWords(before, content) != nil { return due(.by, date, from: latestWords(before, content)!) }
    guard !isGoal(paragraph, date), isDuty(paragraph, around: date.tokens.lowerBound) else { return nil }
    if date.first.isYear, !hasFinishing(paragraph, before: date.tokens.lowerBound) { return nil }
    return due(.until, date, from: hasTo ? first : before)
  }

  /// `trong tháng 6/2025`, `vào quý IV`, `trong năm 2025`
  private func within(_ date: DatePhrase, from first: Int, _ paragraph: Paragraph, _ content: Int) -> Due? {
    guard !context.isPast(date.last), !isGoal(paragraph, date) else { return nil }
    if date.first.isYear, !startsWithDuty(clauseStart(first, content), until: first) { return nil }
    return due(.in, date, from: first)
  }

  // MARK: By a label

  /// `Thời gian thực hiện: Quý II/2025`, `Thời gian: 08 giờ 00, ngày …`, or a heading that speaks of time.
  private func byLabel(_ date: DatePhrase, _ paragraph: Paragraph, _ content: Int) -> Due? {
    let start: Int = date.tokens.lowerBound
    if let label = timeLabel(content, before: start) {
      let isLimit: Bool = (label..<start).contains { flow.keyword($0) == .hạn }
      let isClose: Bool = isSameSentence(label, start)
      guard isClose else { return nil }
      return due(isLimit ? .by : .in, date, from: label)
    }
    guard !paragraph.isTableRow, let section = context.section(of: start),
      context.heading(section).count <= 12 || flow.matches(section.headingTokens.lowerBound, .thời, .gian),
      context.heading(section).contains(where: { flow.matches($0, .thời, .gian) }), date.first.isDay,
      date.form != .range || true, !context.isPast(date.last), start - content <= 14
    else { return nil }
    return due(.in, date, from: start)
  }

  /// The first token of a label of time that ends with a colon before `end`; nil where there is none.
  private func timeLabel(_ content: Int, before end: Int) -> Int? {
    var position: Int = end - 1
    while position >= content, end - position <= 26 {
      if flow.isMark(position, .colon) {
        var first: Int = position - 1
        while first >= content, position - first <= 8, flow.kind(first) == .word || flow.isMark(first, .openParenthesis)
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
        if flow.keyword(position - 1) == .hạn || flow.keyword(position - 2) == .hạn { return position - 2 }
        // `14:00` and the like stand inside the time.
        guard flow.kind(position - 1) == .number else { return nil }
      }
      if flow.isMark(position, .fullStop) || flow.isMark(position, .semicolon) { return nil }
      position -= 1
    }
    return nil
  }

  private func isSameSentence(_ first: Int, _ last: Int) -> Bool {
    !(first..<last).contains { flow.isMark($0, .fullStop) || flow.isMark($0, .semicolon) }
  }

  // MARK: By its place

  /// A date that opens an item, stands alone in a table cell, or closes an item in parentheses.
  private func bySchedule(_ date: DatePhrase, _ paragraph: Paragraph, _ content: Int) -> Due? {
    let start: Int = date.tokens.lowerBound
    let end: Int = date.tokens.upperBound
    if paragraph.isTableRow { return byCell(date, paragraph) }
    if isOpening(content, start) {
      let first: Int = content
      if flow.isMark(end, .colon) || (flow.isMark(end, .closeParenthesis) && flow.isMark(end + 1, .colon)) {
        let isOver: Bool = date.last.isYear && context.isPast(date.last)
        return isOver || isGoal(paragraph, date) ? nil : due(.in, date, from: first)
      }
      guard !context.isPast(date.last), !isGoal(paragraph, date) else { return nil }
      if let weekday = weekdayEnd(end), flow.isMark(weekday, .colon) { return due(.in, date, from: first) }
      if (flow.isMark(end, .comma) || flow.kind(end) == .word), !date.first.isYear, startsWithDuty(end, until: min(end + 8, paragraph.tokens.upperBound)) {
        return due(.in, date, from: first)
      }
      return nil
    }
    return isScheduled(date, paragraph) ? due(.in, date, from: start) : nil
  }

  /// Whether a day, month or quarter to come is one on which something is to be done: any that stands in a numbered
  /// unit and is not said of something else.
  private func isScheduled(_ date: DatePhrase, _ paragraph: Paragraph) -> Bool {
    let start: Int = date.tokens.lowerBound
    if isSummaryYear(date) { return true }
    guard context.issuedOn != nil, context.section(of: start) != nil, !date.last.isYear, date.last.year > 0,
      date.last.month < 39, !context.isPast(date.last), !isGoal(paragraph, date)
    else { return false }
    let from: Int = clauseStart(start, paragraph.tokens.lowerBound)
    let before: Keyword = flow.keyword(start - 1)
    if before == .sau || before == .của || before == .mừng || before == .niệm { return false }
    return !(max(from, start - 9)..<start).contains {
      flow.matches($0, .chào, .mừng) || flow.matches($0, .kỷ, .niệm) || flow.matches($0, .hiệu, .lực)
        || flow.matches($0, .tính, .đến)
    }
  }

  /// `sơ kết vào cuối năm 2013, tổng kết năm 2015`: a year to come right after the verb.
  private func isSummaryYear(_ date: DatePhrase) -> Bool {
    let before: Int = date.tokens.lowerBound - 1
    guard date.form == .single, date.first.isYear, case .known(let issued)? = context.issuedOn?.year,
      date.first.year > issued, context.section(of: before) != nil
    else { return false }
    return (flow.matches(before - 1, .tổng, .kết) || flow.matches(before - 1, .sơ, .kết)) && flow.isSmallWord(before - 1)
  }

  private func isListItem(_ paragraph: Paragraph) -> Bool {
    let first: Int = paragraph.tokens.lowerBound
    return flow.kind(first) == .marker || flow.isMark(first, .dash) || flow.isMark(first, .plus) || flow.isMark(first, .bullet)
  }

  /// Whether only words of time stand between the start of the item and the date.
  private func isOpening(_ content: Int, _ start: Int) -> Bool {
    guard start - content <= 5 else { return false }
    return (content..<start).allSatisfy { index in
      switch flow.keyword(index) {
      case .từ, .vào, .trong, .dự, .kiến, .sáng, .chiều, .tối, .đầu, .cuối, .giữa, .ngày, .đến, .hết, .khoảng, .cả, .buổi:
        return true
      default:
        return flow.isMark(index, .comma) || flow.kind(index) == .number || flow.keyword(index) == .giờ
      }
    }
  }

  /// `(thứ 2)` after a date.
  private func weekdayEnd(_ index: Int) -> Int? {
    guard flow.isMark(index, .openParenthesis) else { return nil }
    var end: Int = index + 1
    while end < index + 6, !flow.isMark(end, .closeParenthesis) { end += 1 }
    return flow.isMark(end, .closeParenthesis) ? end + 1 : nil
  }

  /// A date that has a table cell to itself.
  private func byCell(_ date: DatePhrase, _ paragraph: Paragraph) -> Due? {
    var first: Int = date.tokens.lowerBound
    var last: Int = date.tokens.upperBound
    while first > paragraph.tokens.lowerBound, !flow.isMark(first - 1, .cell) { first -= 1 }
    while last < paragraph.tokens.upperBound, !flow.isMark(last, .cell) { last += 1 }
    guard last - first - date.tokens.count <= 7 else { return nil }
    if (first..<last).contains(where: { flow.kind($0) == .symbol }) { return nil }
    return due(.in, date, from: max(first, date.tokens.lowerBound - 4))
  }

  // MARK: What a clause says

  private func due(_ kind: Deadline.Kind, _ date: DatePhrase, from first: Int) -> Due {
    Due(kind: kind, value: date.value, tokens: max(0, first)..<date.tokens.upperBound)
  }

  /// A day without its year that comes back `hằng năm` is a yearly duty.
  private func recurringIfYearly(_ due: Due, _ date: DatePhrase) -> Due {
    var due: Due = due
    let after: Int = date.tokens.upperBound
    let isYearly: Bool = (flow.keyword(after) == .hằng || flow.keyword(after) == .hàng) && flow.keyword(after + 1) == .năm
    if isYearly {
      due.kind = .recurring
      due.tokens = due.tokens.lowerBound..<after + 2
    }
    return due
  }

  /// The token before `10 giờ 00`, `17h00,`.
  private func beforeTimeOfDay(_ index: Int, _ content: Int) -> Int {
    var position: Int = index
    var sawHour: Bool = false
    while position >= content, index - position < 6 {
      let isHour: Bool = flow.keyword(position) == .giờ || flow.keyword(position) == .phút || flow.spells(position, "h")
        || flow.spells(position, "g")
      if isHour {
        sawHour = true
      } else if flow.kind(position) != .number, !flow.isMark(position, .comma), !flow.isMark(position, .colon) {
        break
      }
      position -= 1
    }
    return sawHour ? position : index
  }

  /// A duty with a day before the day of issue: the day is wrong, the duty stands.
  private func isLateDuty(_ date: DatePhrase, _ paragraph: Paragraph) -> Bool {
    guard date.first.isDay, context.section(of: date.tokens.lowerBound) != nil else { return false }
    let first: Int = clauseStart(date.tokens.lowerBound, paragraph.tokens.lowerBound)
    return !(first..<date.tokens.lowerBound).contains { flow.keyword($0) == .đã }
      && isDuty(paragraph, around: date.tokens.lowerBound)
  }

  private func isPastYear(_ date: DatePhrase) -> Bool {
    guard date.first.isYear, case .known(let issued)? = context.issuedOn?.year else { return false }
    return date.first.year <= issued
  }

  /// The start of the clause that holds the token.
  private func clauseStart(_ index: Int, _ content: Int) -> Int {
    var position: Int = index - 1
    while position >= content {
      if let mark = flow.mark(position), mark == .fullStop || mark == .semicolon || mark == .colon { return position + 1 }
      position -= 1
    }
    return content
  }

  /// A goal, not a duty: under `MỤC TIÊU`, or what is striven for.
  private func isGoal(_ paragraph: Paragraph, _ date: DatePhrase) -> Bool {
    let start: Int = date.tokens.lowerBound
    if context.isUnder(start, .mục, .tiêu) || context.isUnder(start, .chỉ, .tiêu) { return true }
    let from: Int = clauseStart(start, paragraph.tokens.lowerBound)
    for index in from..<min(paragraph.tokens.upperBound, date.tokens.upperBound + 12) {
      if index >= date.tokens.upperBound, flow.isMark(index, .semicolon) || flow.isMark(index, .fullStop) { return false }
      if flow.matches(index, .phấn, .đấu) || flow.matches(index, .trở, .thành) { return true }
      if date.first.isYear, flow.isMark(index, .percent) { return true }
    }
    return false
  }

  /// Whether the clause around the token says that something is to be done.
  private func isDuty(_ paragraph: Paragraph, around index: Int) -> Bool {
    let from: Int = clauseStart(index, paragraph.tokens.lowerBound)
    return (from..<min(index + 12, paragraph.tokens.upperBound)).contains { Duties.isDutyVerb(flow, $0) }
  }

  /// Whether a duty's verb stands among the first words of the clause.
  private func startsWithDuty(_ first: Int, until end: Int) -> Bool {
    // `Được đánh giá …` is a condition, no duty.
    guard first < end, flow.keyword(first) != .được, flow.keyword(first) != .có else { return false }
    return (first..<min(end, first + 5)).contains { Duties.isDutyVerb(flow, $0) }
  }

  private func hasFinishing(_ paragraph: Paragraph, before index: Int) -> Bool {
    (clauseStart(index, paragraph.tokens.lowerBound)..<index).contains { flow.matches($0, .hoàn, .thành) }
  }
}
